// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/DialogFrame.h"
#include "core/Mail.h"

namespace postrider {

class BrowserSignIn;

/// Signs an account in once more that signs in through the browser: PasswordPrompt's sister.
/// Thread: main. Deletes itself; closing it ends the sign-in under way. Changes nothing until the service has let the person in.
class SignInPrompt : public DialogFrame {
    Q_OBJECT
public:
    SignInPrompt(Mail &mail, const Account &account, const QString &reason, QWidget *parent);

private:
    BrowserSignIn *m_browser;
};

} // namespace postrider
