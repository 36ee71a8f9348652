// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/AccountPage.h"

class QLineEdit;
class QPushButton;

namespace postrider {

class CheckList;
class PasswordField;
class ServerFields;

/// The servers of an account, its user name, and its password or its sign-in through the browser.
///
/// Thread: main; a check runs without blocking. Owns the check under way: it ends with the page. Nothing is saved before both servers have let the person in, or the person has
/// seen why they did not and says so all the same. Never shows a password that is saved, and forgets what was typed once it is.
class ServersPage : public AccountPage {
    Q_OBJECT
public:
    ServersPage(Mail &mail, const Account &account);
    ~ServersPage() override;

    QString title() const override { return tr("Ser&vers"); }
    void load(const Account &account) override;
    bool isChanged() const override;
    QString problem() const override;
    QString saveText() const override { return m_saved.enabled ? tr("Check and save") : tr("Save"); }
    void save() override { save(m_saved.enabled); }
    bool isBusy() const override { return m_check != nullptr; }
    void setLocked(bool locked) override;

private:
    void addSignIn(const Account &account);
    void addChecks();
    Account typed() const;
    void save(bool check);
    void end(const Outcome<bool> &outcome);
    void forgetFailure();

    Account m_saved;
    AbortTokenPtr m_check; ///< of the saving under way
    ServerFields *m_incoming;
    ServerFields *m_outgoing;
    QLineEdit *m_userName;
    PasswordField *m_password = nullptr; ///< of an account that has one
    CheckList *m_checks;
    QPushButton *m_stop;
    QPushButton *m_saveUnchecked;
};

} // namespace postrider
