// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/SignInPrompt.h"

#include "app/accounts/AssistantText.h"
#include "app/accounts/BrowserSignIn.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

SignInPrompt::SignInPrompt(Mail &mail, const Account &account, const QString &reason, QWidget *parent)
    : DialogFrame(tr("Sign in as %1").arg(breakable(account.identity.address)), tr("Sign in with the browser"), tr("Not now"), parent)
    , m_browser(new BrowserSignIn(mail))
{
    setObjectName(QStringLiteral("signInPrompt"));
    setWindowTitle(tr("Sign in"));
    m_browser->setAccount(account);
    QLabel *text = makeText(reason.isEmpty() ? tr("The server wants you to sign in to go on.") : reason, Theme::Type::Body, false);
    text->setObjectName(QStringLiteral("reason"));
    actionButton()->setObjectName(QStringLiteral("signIn"));
    column()->addWidget(text);
    column()->addWidget(m_browser);
    connect(actionButton(), &QPushButton::clicked, this, [this] { m_browser->start(BrowserSignIn::Way::Browser); });
    connect(m_browser, &BrowserSignIn::runningChanged, this, [this] { actionButton()->setEnabled(!m_browser->isRunning()); });
    connect(m_browser, &BrowserSignIn::signedIn, this, &QDialog::accept);
    actionButton()->setFocus();
}

} // namespace postrider
