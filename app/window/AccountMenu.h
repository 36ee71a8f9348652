// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/AccountPages.h"

#include <QObject>
#include <QPointer>
#include <optional>

class QWidget;

namespace postrider {

class AccountsWindow;
class Activity;
class Composing;
class DoctorWindow;

/// What can be done with an account: its menu in the folder tree, signing in, switching it off and on, the room with its settings, the doctor, and removing it.
/// Thread: main. Owns nothing: menus, dialogs, the room and the doctor's window own themselves. Never a modal box that blocks.
class AccountMenu : public QObject {
    Q_OBJECT
public:
    AccountMenu(Mail &mail, const Activity &activity, Composing &composing, QWidget *window);

    void popUp(AccountId account, const QPoint &globalPosition);
    void signIn(AccountId account);
    /// Looks at the servers' certificates, and asks about those that do not verify.
    void openCertificate(AccountId account);
    /// The doctor looks at this account; invalid: at what the person chooses.
    void openDoctor(AccountId account);
    /// The assistant, over this window.
    void add(QWidget *over);
    /// The room of the accounts, at this one, or where it was.
    void openRoom(AccountId account = {}, AccountPages::Kind page = AccountPages::Kind::General);
    /// True if nothing in the room would be lost by closing it; else it asks.
    bool mayClose();
    AccountsWindow *room() const;

Q_SIGNALS:
    void newFolderRequested(postrider::AccountId account);
    void demoRequested();
    void exportRequested(postrider::AccountId account);
    void failed(postrider::AccountId account, const postrider::Failure &failure);

private:
    void askRemove(AccountId account);
    /// As it is in the store; what cannot be read is said in a bar.
    std::optional<Account> known(AccountId account);

    Mail &m_mail;
    const Activity &m_activity;
    Composing &m_composing;
    QWidget *m_window;
    QPointer<DoctorWindow> m_doctor; ///< there is one
    QPointer<AccountsWindow> m_room;
};

} // namespace postrider
