// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace postrider {

/// Asks for the password of an account whose server refused the old one, or whose keychain has none.
/// Thread: main; shown without blocking the other windows. Owns its widgets. Hands the password to Mail and forgets it; never checks it itself.
class PasswordPrompt : public QDialog {
    Q_OBJECT
public:
    /// `reason`: a sentence for people, as in AccountStatus::text.
    PasswordPrompt(Mail &mail, const Account &account, const QString &reason, QWidget *parent = nullptr);

    void accept() override;

private:
    Mail &m_mail;
    const AccountId m_account;
    QLineEdit *m_password;
    QPushButton *m_signIn;
};

} // namespace postrider
