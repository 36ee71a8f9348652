// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/Pop3Settings.h"

#include "app/accounts/AssistantText.h"
#include "app/accounts/Pop3Choices.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

Pop3Settings::Pop3Settings(Mail &mail, const Account &account, QWidget *parent)
    : QDialog(parent)
    , m_mail(mail)
    , m_account(account.id)
    , m_before(account.pop3Policy)
    , m_choices(new Pop3Choices)
{
    setObjectName(QStringLiteral("pop3SettingsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Mail of %1 on the server").arg(account.identity.address));
    setMinimumWidth(460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gap24, Theme::gap24, Theme::gap24, Theme::gap16);
    column->setSpacing(Theme::gap12);
    column->addWidget(
        makeText(tr("Mail is deleted on %1 only after it is safely here. What you choose counts for mail that is there already, too.").arg(breakable(account.pop3.host)),
            Theme::Type::Body, true));
    m_choices->setPolicy(account.pop3Policy);
    column->addWidget(m_choices);
    column->addStretch(1);
    auto *save = new QPushButton(tr("Save"));
    save->setObjectName(QStringLiteral("save"));
    Theme::setPrimary(save);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap8);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);
    save->setDefault(true); // only now does it belong to the dialog
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &Pop3Settings::save);
    m_choices->focusChoice();
}

void Pop3Settings::save()
{
    const Pop3Policy policy = m_choices->policy();
    if (policy != m_before)
        m_mail.setPop3Policy(m_account, policy);
    accept();
}

} // namespace postrider
