// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/PasswordPrompt.h"

#include "app/accounts/AssistantText.h"
#include "app/accounts/PasswordField.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

PasswordPrompt::PasswordPrompt(Mail &mail, const Account &account, const QString &reason, QWidget *parent)
    : DialogFrame(tr("Password for %1").arg(breakable(account.identity.address)), tr("Sign in"), tr("Not now"), parent)
    , m_mail(mail)
    , m_account(account.id)
    , m_password(new PasswordField)
{
    setObjectName(QStringLiteral("passwordPrompt"));
    setWindowTitle(tr("Sign in"));
    auto *text = makeText(reason.isEmpty() ? tr("The server wants a password to go on.") : reason, Theme::Type::Body, true);
    text->setObjectName(QStringLiteral("reason"));
    m_password->setMinimumHeight(36);
    actionButton()->setObjectName(QStringLiteral("signIn"));
    actionButton()->setEnabled(false);
    column()->addWidget(text);
    column()->addSpacing(Theme::gap8);
    column()->addWidget(m_password);
    connect(m_password, &QLineEdit::textChanged, this, [this](const QString &typed) { actionButton()->setEnabled(!typed.isEmpty()); });
    connect(actionButton(), &QPushButton::clicked, this, &PasswordPrompt::accept);
    m_password->setFocus();
}

void PasswordPrompt::accept()
{
    if (m_password->text().isEmpty())
        return;
    m_mail.setPassword(m_account, m_password->text());
    m_password->clear();
    QDialog::accept();
}

} // namespace postrider
