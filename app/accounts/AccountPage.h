// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QVBoxLayout>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;

namespace postrider {

/// One page of an account's settings. What is typed or chosen on it counts when it is saved, all at once; until then it stays, whatever else is looked at meanwhile.
///
/// Thread: main. Owns its fields. Saves nothing unasked; never reads the store by itself: AccountPages loads it, and asks before anything on it is dropped.
class AccountPage : public QWidget {
    Q_OBJECT
public:
    AccountPage(Mail &mail, AccountId account, QWidget *parent = nullptr);

    /// What its tab is called, with a mnemonic.
    virtual QString title() const = 0;
    /// Shows what is saved. May throw MailError Storage.
    virtual void load(const Account &account) = 0;
    /// Something on it is not saved.
    virtual bool isChanged() const = 0;
    /// Why it cannot be saved as it is, in a sentence; empty: it can.
    virtual QString problem() const { return {}; }
    /// What the button says.
    virtual QString saveText() const { return tr("Save"); }
    /// Ends in saved() or refused(), at once or later; isBusy() until then.
    virtual void save() = 0;
    virtual bool isBusy() const { return m_waiting > 0; }
    /// Nothing can be changed while it is being saved.
    virtual void setLocked(bool locked) { setEnabled(!locked); }

Q_SIGNALS:
    /// What is asked of it above may have another answer now.
    void edited();
    void saved();
    void refused(const postrider::Failure &failure);

protected:
    Mail &mail() const { return m_mail; }
    AccountId account() const { return m_account; }
    /// Waits for all of them; then saved(), or refused() with the first failure.
    void finishWith(const QList<QFuture<Outcome<bool>>> &changes);

    // What pages are made of, from top to bottom.
    QVBoxLayout *column() const { return m_column; }
    QLabel *addHeading(const QString &text);
    QLabel *addNote(const QString &text, const char *name = "");
    /// A label above, and it is the field's name for those who cannot see.
    void addField(const QString &label, QWidget *field, const char *name) { addField(m_column, label, field, name); }
    void addField(QBoxLayout *to, const QString &label, QWidget *field, const char *name);
    QCheckBox *addOption(const QString &text, const char *name);
    /// A choice with a sentence below it that says what is chosen.
    QComboBox *addChoice(const QString &label, const char *name, const QStringList &choices, const QStringList &explanations);
    void addGap();

private:
    Mail &m_mail;
    const AccountId m_account;
    QVBoxLayout *m_column;
    int m_waiting = 0; ///< changes that have not been answered yet
    std::optional<Failure> m_failure; ///< the first among them
};

} // namespace postrider
