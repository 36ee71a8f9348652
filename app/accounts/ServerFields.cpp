// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/ServerFields.h"

#include "app/accounts/AssistantText.h"

#include <QComboBox>
#include <QGridLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>

namespace postrider {

namespace {

QLabel *makeLabel(const QString &text, QWidget *buddy)
{
    QLabel *label = makeText(text, Theme::Type::Secondary, true);
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    return label;
}

} // namespace

ServerFields::ServerFields(Kind kind, const QString &title, QWidget *parent) : QWidget(parent), m_host(new QLineEdit), m_port(new QLineEdit), m_security(new QComboBox)
{
    const QString prefix = kind == Kind::Incoming ? QStringLiteral("imap") : QStringLiteral("smtp");
    m_host->setObjectName(prefix + QLatin1String("Host"));
    m_port->setObjectName(prefix + QLatin1String("Port"));
    m_security->setObjectName(prefix + QLatin1String("Security"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::gap8);
    grid->setVerticalSpacing(Theme::gap4);
    grid->addWidget(makeText(title, Theme::Type::BodyStrong, false), 0, 0);
    if (kind == Kind::Incoming)
        addProtocols();
    grid->addWidget(makeLabel(tr("Server"), m_host), 1, 0);
    grid->addWidget(makeLabel(tr("Security"), m_security), 1, 1);
    grid->addWidget(makeLabel(tr("Port"), m_port), 1, 2);
    grid->addWidget(m_host, 2, 0);
    grid->addWidget(m_security, 2, 1);
    grid->addWidget(m_port, 2, 2);
    grid->setColumnStretch(0, 1);
    for (QWidget *field : {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_security), static_cast<QWidget *>(m_port)})
        field->setAccessibleName(QStringLiteral("%1: %2").arg(title, field->accessibleName()));
    m_port->setFixedWidth(64);
    m_host->setTextMargins(4, 0, 4, 0);
    m_port->setTextMargins(4, 0, 4, 0);
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    for (QWidget *field : {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_security)})
        field->setMinimumHeight(Theme::controlHeightRelaxed);
    offerSecurities();
    m_port->setText(QString::number(usualPort()));
    connect(m_host, &QLineEdit::textChanged, this, [this] {
        offerSecurities();
        Q_EMIT changed();
    });
    connect(m_port, &QLineEdit::textEdited, this, &ServerFields::changed);
    connect(m_security, &QComboBox::activated, this, [this] {
        m_port->setText(QString::number(usualPort()));
        Q_EMIT changed();
    });
}

void ServerFields::addProtocols()
{
    m_protocol = new QComboBox;
    m_protocol->setObjectName(QStringLiteral("protocol"));
    m_protocol->setAccessibleName(tr("Protocol of incoming mail"));
    m_protocol->addItem(tr("IMAP, mail stays on the server"), int(Protocol::Imap));
    m_protocol->addItem(tr("POP3, mail is fetched"), int(Protocol::Pop3));
    m_protocol->setMinimumHeight(Theme::controlHeightRelaxed);
    static_cast<QGridLayout *>(layout())->addWidget(m_protocol, 0, 1, 1, 2);
    connect(m_protocol, &QComboBox::activated, this, [this] {
        // A name that begins as the protocol is called is another server's for the other protocol.
        const QString from = protocol() == Protocol::Pop3 ? QStringLiteral("imap.") : QStringLiteral("pop.");
        const QString to = protocol() == Protocol::Pop3 ? QStringLiteral("pop.") : QStringLiteral("imap.");
        if (m_host->text().startsWith(from))
            m_host->setText(to + m_host->text().mid(from.size()));
        m_port->setText(QString::number(usualPort()));
        Q_EMIT changed();
    });
}

ServerFields::Protocol ServerFields::protocol() const
{
    return m_protocol ? Protocol(m_protocol->currentData().toInt()) : Protocol::Smtp;
}

void ServerFields::setProtocol(Protocol protocol)
{
    if (m_protocol)
        m_protocol->setCurrentIndex(qMax(0, m_protocol->findData(int(protocol))));
}

void ServerFields::keepProtocol(Protocol protocol)
{
    setProtocol(protocol);
    if (m_protocol)
        m_protocol->hide();
}

int ServerFields::usualPort() const
{
    // RFC 8314 3.2 and 3.3.
    const bool fromTheStart = security() == Security::ImplicitTls;
    switch (protocol()) {
    case Protocol::Imap: return fromTheStart ? 993 : 143;
    case Protocol::Pop3: return fromTheStart ? 995 : 110;
    case Protocol::Smtp: break;
    }
    return fromTheStart ? 465 : 587;
}

Security ServerFields::security() const
{
    return Security(m_security->currentData().toInt());
}

void ServerFields::offerSecurities()
{
    const bool loopback = isLoopbackHost(m_host->text().trimmed());
    const int wanted = loopback ? 3 : 2;
    if (m_security->count() == wanted)
        return;
    const QVariant chosen = m_security->currentData();
    m_security->clear();
    m_security->addItem(tr("TLS from the start"), int(Security::ImplicitTls));
    m_security->addItem(tr("STARTTLS, required"), int(Security::StartTls));
    if (loopback)
        m_security->addItem(tr("None, this computer only"), int(Security::PlainLoopback));
    m_security->setCurrentIndex(qMax(0, m_security->findData(chosen)));
}

void ServerFields::setAddress(const ServerAddress &address)
{
    m_caFile = address.caFile;
    m_host->setText(address.host);
    m_security->setCurrentIndex(qMax(0, m_security->findData(int(address.security))));
    m_port->setText(address.port != 0 ? QString::number(address.port) : QString::number(usualPort()));
}

ServerAddress ServerFields::address() const
{
    ServerAddress address;
    address.host = m_host->text().trimmed();
    address.port = quint16(m_port->text().toUInt());
    address.security = security();
    address.caFile = m_caFile;
    return address;
}

} // namespace postrider
