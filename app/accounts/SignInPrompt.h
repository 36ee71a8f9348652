// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QDialog>

class QPushButton;

namespace postrider {

class BrowserSignIn;

/// Signs an account in once more that signs in through the browser: PasswordPrompt's sister.
/// Thread: main. Deletes itself; closing it ends the sign-in under way. Changes nothing until the service has let the person in.
class SignInPrompt : public QDialog {
    Q_OBJECT
public:
    SignInPrompt(Mail &mail, const Account &account, const QString &reason, QWidget *parent);

private:
    BrowserSignIn *m_browser;
    QPushButton *m_signIn;
};

} // namespace postrider
