// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/SignInPrompt.h"

#include "app/accounts/AssistantText.h"
#include "app/accounts/BrowserSignIn.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

SignInPrompt::SignInPrompt(Mail &mail, const Account &account, const QString &reason, QWidget *parent)
    : QDialog(parent)
    , m_browser(new BrowserSignIn(mail))
    , m_signIn(new QPushButton(tr("Sign in with the browser")))
{
    setObjectName(QStringLiteral("signInPrompt"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sign in"));
    setMinimumWidth(480);
    m_browser->setAccount(account);
    QLabel *title = makeText(tr("Sign in as %1").arg(breakable(account.identity.address)), Theme::Type::Heading, false);
    QLabel *text = makeText(reason.isEmpty() ? tr("The server wants you to sign in to go on.") : reason, Theme::Type::Body, false);
    text->setObjectName(QStringLiteral("reason"));
    auto *cancel = new QPushButton(tr("Not now"));
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    m_signIn->setObjectName(QStringLiteral("signIn"));
    Theme::setPrimary(m_signIn);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gap24, Theme::gap24, Theme::gap24, Theme::gap24);
    layout->setSpacing(Theme::gap8);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(m_browser);
    layout->addSpacing(Theme::gap16);
    layout->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_signIn);
    layout->addLayout(row);
    m_signIn->setDefault(true); // only now does it belong to the dialog
    connect(m_signIn, &QPushButton::clicked, this, [this] { m_browser->start(BrowserSignIn::Way::Browser); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_browser, &BrowserSignIn::runningChanged, this, [this] { m_signIn->setEnabled(!m_browser->isRunning()); });
    connect(m_browser, &BrowserSignIn::signedIn, this, &QDialog::accept);
    m_signIn->setFocus();
}

} // namespace postrider
