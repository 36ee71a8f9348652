// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/DialogFrame.h"
#include "core/Mail.h"

namespace postrider {

class PasswordField;

/// Asks for the password of an account whose server refused the old one, or whose keychain has none.
/// Thread: main; shown without blocking the other windows. Owns its widgets. Hands the password to Mail and forgets it; never checks it itself.
class PasswordPrompt : public DialogFrame {
    Q_OBJECT
public:
    /// `reason`: a sentence for people, as in AccountStatus::text.
    PasswordPrompt(Mail &mail, const Account &account, const QString &reason, QWidget *parent = nullptr);

    void accept() override;

private:
    Mail &m_mail;
    const AccountId m_account;
    PasswordField *m_password;
};

} // namespace postrider
