// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>
#include <QPointer>
#include <optional>

class QWidget;

namespace postrider {

class Activity;
class Composing;
class DoctorWindow;

/// What can be done with an account from the folder tree: its menu, signing in, how it sends, what stays on its POP3 server, the doctor, and removing it.
/// Thread: main. Owns nothing: menus and dialogs own themselves. Never a modal box that blocks.
class AccountMenu : public QObject {
    Q_OBJECT
public:
    AccountMenu(Mail &mail, const Activity &activity, Composing &composing, QWidget *window);

    void popUp(AccountId account, const QPoint &globalPosition);
    void signIn(AccountId account);
    /// Looks at the servers' certificates, and asks about those that do not verify.
    void openCertificate(AccountId account);
    void openSending(AccountId account);
    /// For accounts whose mail comes by POP3.
    void openPop3(AccountId account);
    /// The doctor looks at this account; invalid: at what the person chooses.
    void openDoctor(AccountId account);

Q_SIGNALS:
    void newFolderRequested(postrider::AccountId account);
    void foldersRequested(postrider::AccountId account);
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
};

} // namespace postrider
