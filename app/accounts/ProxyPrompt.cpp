// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/ProxyPrompt.h"

#include "app/accounts/AssistantText.h"
#include "app/accounts/ProxyFields.h"
#include "app/widgets/WhenDone.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

ProxyPrompt::ProxyPrompt(Mail &mail, const Account &account, const QString &reason, QWidget *parent)
    : QDialog(parent)
    , m_mail(mail)
    , m_account(account.id)
    , m_fields(new ProxyFields)
    , m_trouble(makeText({}, Theme::Type::Body, false))
    , m_save(new QPushButton(tr("Save and try again")))
{
    setObjectName(QStringLiteral("proxyPrompt"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Proxy"));
    setMinimumWidth(480);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->hide();
    m_save->setObjectName(QStringLiteral("save"));
    m_fields->setProxy(account.proxy);
    Theme::setPrimary(m_save);
    auto *cancel = new QPushButton(tr("Not now"));
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gap24, Theme::gap24, Theme::gap24, Theme::gap24);
    layout->setSpacing(Theme::gap12);
    layout->addWidget(makeText(tr("Proxy of %1").arg(breakable(account.title())), Theme::Type::Heading, false));
    if (!reason.isEmpty())
        layout->addWidget(makeText(reason, Theme::Type::Body, true));
    layout->addWidget(m_fields);
    layout->addWidget(m_trouble);
    layout->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    layout->addLayout(row);
    m_save->setDefault(true); // only now does it belong to the dialog
    const auto look = [this] { m_save->setEnabled(m_fields->isComplete()); };
    connect(m_fields, &ProxyFields::changed, this, look);
    connect(m_save, &QPushButton::clicked, this, &ProxyPrompt::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    look();
    m_fields->focusFirst();
}

void ProxyPrompt::save()
{
    if (!m_fields->isComplete())
        return;
    m_save->setEnabled(false);
    whenDone(this, m_mail.setProxy(m_account, m_fields->proxy(), m_fields->password()), [this](const Outcome<bool> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            m_trouble->setText(failure->message);
            m_trouble->show();
            m_save->setEnabled(true);
            return;
        }
        accept();
    });
}

} // namespace postrider
