// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/AutoconfigReader.h"

#include "core/net/HostName.h"

#include <QUrl>
#include <QXmlStreamReader>

#include <algorithm>

namespace postrider {

namespace {

/// More than any domain has; more is not read.
constexpr int kMostServers = 50;
constexpr qsizetype kLongestText = 512;

/// One server as it is written.
struct Written {
    QString type, host, port, socket, user;
    QStringList ways;
};

/// One server that can be used.
struct Usable {
    ServerAddress server;
    QString user;
    bool password = false, oauth = false;
};

/// Walks through one document.
class Walk {
public:
    Walk(const QByteArray &xml, const QString &address) : m_xml(xml), m_address(address.trimmed())
    {
        m_xml.setEntityExpansionLimit(0);
        const qsizetype at = m_address.lastIndexOf(u'@');
        m_localPart = m_address.left(at);
        m_domain = m_address.mid(at + 1);
    }

    AutoconfigReader::Reading run()
    {
        const bool isConfig = nextStart() && m_xml.name() == QLatin1String("clientConfig") && readProviders();
        if (m_hasType)
            return {std::nullopt, QStringLiteral("the document declares a type")};
        if (m_xml.hasError())
            return {std::nullopt, QStringLiteral("not well-formed: ") + m_xml.errorString().left(kLongestText)};
        if (!isConfig)
            return {std::nullopt, QStringLiteral("not a clientConfig document")};
        return result();
    }

private:
    /// The next element of this level; a document type ends everything.
    bool nextStart()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                return true;
            if (token == QXmlStreamReader::DTD) {
                m_hasType = true;
                return false;
            }
            if (token == QXmlStreamReader::EndElement)
                return false;
        }
        return false;
    }

    bool readProviders()
    {
        bool isFirst = true;
        while (nextStart()) {
            if (m_xml.name() == QLatin1String("emailProvider") && isFirst) {
                readProvider();
                isFirst = false;
            } else {
                m_xml.skipCurrentElement();
            }
        }
        return !isFirst;
    }

    void readProvider()
    {
        int count = 0;
        while (nextStart()) {
            const auto name = m_xml.name();
            if ((name == QLatin1String("incomingServer") || name == QLatin1String("outgoingServer")) && ++count <= kMostServers) {
                const bool isIncoming = name == QLatin1String("incomingServer");
                take(readServer(), isIncoming);
            } else if (name == QLatin1String("displayName")) {
                m_name = text();
            } else if (name == QLatin1String("documentation") && m_help.isEmpty()) {
                m_help = helpFrom(m_xml.attributes().value(QLatin1String("url")).toString());
                m_xml.skipCurrentElement();
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    Written readServer()
    {
        Written server;
        server.type = m_xml.attributes().value(QLatin1String("type")).toString().left(kLongestText).toLower();
        while (nextStart()) {
            const auto name = m_xml.name();
            if (name == QLatin1String("hostname"))
                server.host = text();
            else if (name == QLatin1String("port"))
                server.port = text();
            else if (name == QLatin1String("socketType"))
                server.socket = text().toLower();
            else if (name == QLatin1String("username"))
                server.user = text();
            else if (name == QLatin1String("authentication") && server.ways.size() < kMostServers)
                server.ways.append(text().toLower());
            else
                m_xml.skipCurrentElement();
        }
        return server;
    }

    QString text() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements).left(kLongestText).trimmed(); }

    static QString helpFrom(const QString &text)
    {
        const QUrl url(text, QUrl::StrictMode);
        return text.size() <= kLongestText && url.isValid() && url.scheme() == QLatin1String("https") && HostName::parse(url.host()) ? url.toString() : QString();
    }

    /// What stands for parts of the address. One big list has "%EMAILADDRESS" without its second sign.
    QString filled(QString text) const
    {
        text.replace(QLatin1String("%EMAILADDRESS%"), m_address).replace(QLatin1String("%EMAILLOCALPART%"), m_localPart).replace(QLatin1String("%EMAILDOMAIN%"), m_domain);
        return text == QLatin1String("%EMAILADDRESS") ? m_address : text;
    }

    void take(const Written &written, bool isIncoming)
    {
        const bool isPop = written.type == QLatin1String("pop3");
        const bool isKnown = isIncoming ? isPop || written.type == QLatin1String("imap") : written.type == QLatin1String("smtp");
        if (!isKnown)
            return m_trouble.append(QStringLiteral("passed over: type “%1”").arg(written.type.left(40)));
        QString why;
        const auto usable = usableOf(written, why);
        if (!usable) {
            m_trouble.append(QStringLiteral("passed over: %1 server, %2").arg(written.type, why));
            return;
        }
        (!isIncoming ? m_smtp : isPop ? m_pop3 : m_imap).append(*usable);
    }

    std::optional<Usable> usableOf(const Written &written, QString &why) const
    {
        Usable usable;
        const auto host = HostName::parse(filled(written.host));
        bool isNumber = false;
        usable.server.port = written.port.toUShort(&isNumber);
        usable.user = written.user.isEmpty() ? m_address : filled(written.user);
        const auto says = [&](const char *way) { return written.ways.contains(QLatin1String(way)); };
        usable.password = written.ways.isEmpty() || says("password-cleartext") || says("password-encrypted") || says("plain") || says("secure");
        usable.oauth = says("oauth2");
        const bool isTls = written.socket == QLatin1String("ssl") || written.socket == QLatin1String("tls");
        if (!isTls && written.socket != QLatin1String("starttls"))
            why = QStringLiteral("not secured with TLS");
        else if (!host)
            why = QStringLiteral("“%1” is not the name of a host").arg(written.host.left(100));
        else if (!isNumber || usable.server.port == 0)
            why = QStringLiteral("no port");
        else if (!usable.password && !usable.oauth)
            why = QStringLiteral("signs in by %1 only").arg(written.ways.join(QLatin1String(", ")).left(100));
        else if (usable.user.contains(u'%') || std::any_of(usable.user.begin(), usable.user.end(), [](QChar c) { return !c.isPrint(); }))
            why = QStringLiteral("a user name with a placeholder that is not known");
        if (!why.isEmpty())
            return std::nullopt;
        usable.server.host = *host;
        usable.server.security = isTls ? Security::ImplicitTls : Security::StartTls;
        return usable;
    }

    AutoconfigReader::Reading result()
    {
        FoundSettings found;
        found.providerName = m_name;
        found.helpUrl = m_help;
        const Usable *incoming = !m_imap.isEmpty() ? &m_imap.front() : !m_pop3.isEmpty() ? &m_pop3.front() : nullptr;
        // An account has one name for all its servers.
        const auto isSame = [&](const Usable &other) { return !incoming || other.user == incoming->user; };
        const auto outgoing = std::find_if(m_smtp.cbegin(), m_smtp.cend(), isSame);
        const auto pop3 = std::find_if(m_pop3.cbegin(), m_pop3.cend(), isSame);
        if (!m_smtp.isEmpty() && outgoing == m_smtp.cend())
            m_trouble.append(QStringLiteral("passed over: smtp server, another user name than for reading"));
        if (!incoming && outgoing == m_smtp.cend())
            return {std::nullopt, (QStringList(QStringLiteral("no server that can be used")) + m_trouble).join(QLatin1String("; "))};
        if (!m_imap.isEmpty())
            found.imap = m_imap.front().server;
        if (pop3 != m_pop3.cend())
            found.pop3 = pop3->server;
        found.userName = incoming ? incoming->user : outgoing->user;
        found.passwordWorks = !incoming || incoming->password;
        if (outgoing != m_smtp.cend()) {
            found.smtp = outgoing->server;
            found.passwordWorks &= outgoing->password;
        }
        return {found, m_trouble.join(QLatin1String("; "))};
    }

    QXmlStreamReader m_xml;
    const QString m_address;
    QString m_localPart, m_domain, m_name, m_help;
    QList<Usable> m_imap, m_pop3, m_smtp;
    QStringList m_trouble;
    bool m_hasType = false;
};

} // namespace

AutoconfigReader::Reading AutoconfigReader::read(const QByteArray &xml, const QString &address)
{
    if (xml.size() > kLargest)
        return {std::nullopt, QStringLiteral("over %1 octets").arg(kLargest)};
    return Walk(xml, address).run();
}

} // namespace postrider
