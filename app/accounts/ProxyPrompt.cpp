// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/ProxyPrompt.h"

#include "app/accounts/AssistantText.h"
#include "app/accounts/ProxyFields.h"
#include "app/widgets/WhenDone.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

ProxyPrompt::ProxyPrompt(Mail &mail, const Account &account, const QString &reason, QWidget *parent)
    : DialogFrame(tr("Proxy of %1").arg(breakable(account.title())), tr("Save and try again"), tr("Not now"), parent)
    , m_mail(mail)
    , m_account(account.id)
    , m_fields(new ProxyFields)
    , m_trouble(makeText({}, Theme::Type::Body, false))
{
    setObjectName(QStringLiteral("proxyPrompt"));
    setWindowTitle(tr("Proxy"));
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    actionButton()->setObjectName(QStringLiteral("save"));
    m_fields->setProxy(account.proxy);
    if (!reason.isEmpty())
        column()->addWidget(makeText(reason, Theme::Type::Body, true));
    column()->addWidget(m_fields);
    column()->addWidget(m_trouble);
    const auto look = [this] { actionButton()->setEnabled(m_fields->isComplete()); };
    connect(m_fields, &ProxyFields::changed, this, look);
    connect(actionButton(), &QPushButton::clicked, this, &ProxyPrompt::save);
    look();
    m_fields->focusFirst();
}

void ProxyPrompt::save()
{
    if (!m_fields->isComplete())
        return;
    actionButton()->setEnabled(false);
    whenDone(this, m_mail.setProxy(m_account, m_fields->proxy(), m_fields->password()), [this](const Outcome<bool> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            m_trouble->setText(failure->message);
            m_trouble->show();
            actionButton()->setEnabled(true);
            return;
        }
        accept();
    });
}

} // namespace postrider
