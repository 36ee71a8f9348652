// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace postrider {

class AccountPage;

/// All settings of one account: its pages as tabs, and below them what saves the page that is shown, or drops what was changed on it.
///
/// Thread: main. Owns its pages. What is changed elsewhere shows on pages that nobody has touched; the others keep what was typed, and their tabs say so.
class AccountPages : public QWidget {
    Q_OBJECT
public:
    enum class Kind { General, Servers, Connection, Identities, Folders, Synchronisation, Sending, Safety };

    AccountPages(Mail &mail, const Account &account, QWidget *parent = nullptr);

    AccountId account() const { return m_account; }
    void showPage(Kind kind);
    AccountPage *page(Kind kind) const { return m_pages.value(int(kind)); }
    /// Names of pages with something that is not saved, as people know them.
    QStringList unsaved() const;
    /// The page that is shown, if it can be.
    void saveByKey();
    /// Saves all that can be saved, and shows the first page that cannot.
    void saveAll();

Q_SIGNALS:
    /// Something could not be saved; its page says why.
    void refused();
    /// unsaved() is another.
    void unsavedChanged();
    void failed(const postrider::Failure &failure);

private:
    void addPage(AccountPage *page);
    void makeFoot();
    AccountPage *current() const;
    void load(AccountPage *page);
    void update();
    void lock(AccountPage *page);
    void say(AccountPage *page, const QString &text, bool trouble);

    Mail &m_mail;
    const AccountId m_account;
    QList<AccountPage *> m_pages; ///< in the order of Kind
    QHash<AccountPage *, QString> m_said; ///< what came of the last saving
    QHash<AccountPage *, bool> m_trouble; ///< whether that is bad news
    QPointer<QWidget> m_focus; ///< before the page was locked
    QTabWidget *m_tabs;
    QLabel *m_message;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace postrider
