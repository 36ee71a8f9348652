// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/FoundView.h"

#include "app/accounts/AssistantText.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace postrider {

namespace {

QString sourceText(const FoundSettings &found, const QString &domain)
{
    switch (found.source) {
    case SettingsSource::ProviderTable: return FoundView::tr("Postrider knows %1. Nobody was asked.").arg(found.providerName);
    case SettingsSource::LocalFile: return FoundView::tr("From a file on this computer. Nobody was asked.");
    case SettingsSource::Autoconfig:
    case SettingsSource::WellKnown:
    case SettingsSource::ServiceRecords: return FoundView::tr("%1 says so itself.").arg(domain);
    case SettingsSource::Database: return FoundView::tr("The public list of providers says so.");
    case SettingsSource::MailExchange: return FoundView::tr("Whoever takes the mail for %1 has these servers.").arg(domain);
    case SettingsSource::Guess: return FoundView::tr("Nobody said so, but these servers answer under the usual names.");
    }
    return {};
}

QString serverText(const ServerAddress &server, const QString &protocol)
{
    const QString place = FoundView::tr("%1 (%2, port %3)").arg(breakable(server.host), protocol).arg(server.port);
    switch (server.security) {
    case Security::ImplicitTls: return place + QLatin1Char('\n') + FoundView::tr("Encrypted from the start (TLS)");
    case Security::StartTls: return place + QLatin1Char('\n') + FoundView::tr("Encrypted before anything is said (STARTTLS, required)");
    case Security::PlainLoopback: return place + QLatin1Char('\n') + FoundView::tr("On this computer itself");
    }
    return place;
}

} // namespace

FoundView::FoundView(QWidget *parent) : QWidget(parent), m_source(makeText({}, Theme::Type::Body, true)), m_ways(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap4);
    m_source->setObjectName(QStringLiteral("source"));
    column->addWidget(m_source);
    column->addSpacing(Theme::gap12);
    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, Theme::gap12);
    ways->setSpacing(Theme::gap8);
    m_imap = new QRadioButton(tr("&IMAP: mail stays on the server, the same on all devices"));
    m_pop3 = new QRadioButton(tr("&POP3: mail is fetched to this computer"));
    m_imap->setObjectName(QStringLiteral("chooseImap"));
    m_pop3->setObjectName(QStringLiteral("choosePop3"));
    for (QRadioButton *way : {m_imap, m_pop3}) {
        way->setMinimumHeight(Theme::controlHeight);
        ways->addWidget(way);
    }
    column->addWidget(m_ways);
    m_incoming = addRow("foundIncoming", tr("Incoming mail"));
    m_outgoing = addRow("foundOutgoing", tr("Outgoing mail"));
    m_userName = addRow("foundUserName", tr("User name"));
    connect(m_imap, &QRadioButton::toggled, this, &FoundView::showIncoming);
}

QLabel *FoundView::addRow(const char *name, const QString &title)
{
    QLabel *label = makeText(title, Theme::Type::Secondary, true);
    QLabel *value = makeText({}, Theme::Type::Body, false);
    value->setObjectName(QLatin1String(name));
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->addWidget(label);
    layout()->addWidget(value);
    static_cast<QVBoxLayout *>(layout())->addSpacing(Theme::gap12);
    return value;
}

void FoundView::showSettings(const FoundSettings &found, const QString &domain)
{
    m_found = found;
    m_source->setText(sourceText(found, domain));
    m_ways->setVisible(found.imap && found.pop3);
    (found.imap ? m_imap : m_pop3)->setChecked(true);
    m_outgoing->setText(serverText(*found.smtp, QStringLiteral("SMTP")));
    m_userName->setText(breakable(found.userName));
    showIncoming();
}

bool FoundView::isPop3() const
{
    return m_pop3->isChecked();
}

void FoundView::showIncoming()
{
    const auto &server = isPop3() ? m_found.pop3 : m_found.imap;
    if (server)
        m_incoming->setText(serverText(*server, isPop3() ? QStringLiteral("POP3") : QStringLiteral("IMAP")));
}

} // namespace postrider
