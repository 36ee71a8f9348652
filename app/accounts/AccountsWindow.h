// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/AccountPages.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace postrider {

class AccountList;
class Bar;

/// The room of the accounts: all of them on one side, in the person's order, and on the other the settings of the one that is marked.
///
/// Thread: main; a window beside the others that blocks none of them. Owns the pages of every account that has been looked at, so that going from one to another loses nothing;
/// when it is closed with something not saved it asks. Deletes itself when it closes.
class AccountsWindow : public QDialog {
    Q_OBJECT
public:
    explicit AccountsWindow(Mail &mail, QWidget *parent = nullptr);

    AccountId current() const;
    void showAccount(AccountId account, AccountPages::Kind page = AccountPages::Kind::General);
    /// True if nothing is lost by closing it; else it comes to the front and asks.
    bool mayClose();
    void reject() override;

Q_SIGNALS:
    void addRequested();
    void exportRequested(postrider::AccountId account);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeList();
    void takeAccounts();
    AccountPages *pagesOf(AccountId account);
    AccountPages *shown() const;
    void askRemove();
    void askBeforeClosing();
    void updateButtons();
    void fail(const Failure &failure);

    Mail &m_mail;
    QHash<AccountId, AccountPages *> m_pages;
    bool m_closing = false; ///< the person has said what becomes of what is not saved
    bool m_asking = false;
    bool m_closesWhenSaved = false;
    AccountList *m_list;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    Bar *m_failure;
    QStackedWidget *m_stack;
    QWidget *m_side;
};

} // namespace postrider
