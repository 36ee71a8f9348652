// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ProxyTunnel.h"

#include "core/base/ShownText.h"
#include "core/net/ChannelLink.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QUrl>

#include <algorithm>

namespace postrider {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Proxy)
};

using Kind = ProxySettings::Kind;

constexpr quint16 kHttps = 443;
constexpr qsizetype kLongestLine = 8 * 1024;
constexpr int kMostFields = 100;
constexpr qsizetype kLongestWord = 255; ///< of what SOCKS counts in one octet
// RFC 1928 3 to 6, RFC 1929 2.
constexpr char kVersion = 5, kPasswordVersion = 1, kNoPassword = 0, kPassword = 2, kConnect = 1, kIpV4 = 1, kName = 3, kIpV6 = 4;

QByteArray octetsOf(std::initializer_list<char> octets)
{
    return {octets.begin(), qsizetype(octets.size())};
}

QByteArray portOctets(quint16 port)
{
    return octetsOf({char(port >> 8), char(port & 0xff)});
}

/// As it goes to a proxy: A-labels, or the address.
QByteArray wireName(const QString &host)
{
    const QByteArray ace = QUrl::toAce(host);
    return ace.isEmpty() ? host.toLatin1() : ace;
}

/// DST.ADDR and DST.PORT.
QByteArray destination(const ServerAddress &server)
{
    const QHostAddress address(server.host);
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 v4 = address.toIPv4Address();
        return octetsOf({kIpV4, char(v4 >> 24), char(v4 >> 16), char(v4 >> 8), char(v4)}) + portOctets(server.port);
    }
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR v6 = address.toIPv6Address();
        return octetsOf({kIpV6}) + QByteArray(reinterpret_cast<const char *>(&v6), 16) + portOctets(server.port);
    }
    const QByteArray name = wireName(server.host);
    return octetsOf({kName, char(name.size())}) + name + portOctets(server.port);
}

QString codeText(const char *what, int code)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(code);
}

/// What the environment says for everything but the web (all_proxy, as curl reads it), whatever else it says.
std::optional<ProxyTunnel::Route> routeForAll()
{
    QByteArray text = qgetenv("all_proxy");
    if (text.isEmpty())
        text = qgetenv("ALL_PROXY");
    const QUrl url = QUrl::fromEncoded(text.contains("://") ? text : "http://" + text);
    const bool isSocks = url.scheme() == QLatin1String("socks5") || url.scheme() == QLatin1String("socks5h") || url.scheme() == QLatin1String("socks");
    if (text.isEmpty() || url.host().isEmpty() || (!isSocks && url.scheme() != QLatin1String("http")))
        return std::nullopt;
    return ProxyTunnel::Route{{isSocks ? Kind::Socks5 : Kind::Http, url.host(), quint16(url.port(isSocks ? 1080 : 3128)), url.userName()}, url.password()};
}

} // namespace

bool ProxyTunnel::asksComputer(const ServerAddress &server)
{
    return server.security != Security::PlainLoopback && server.proxy.kind == Kind::System && !isLoopbackHost(server.host);
}

std::optional<ProxyTunnel::Route> ProxyTunnel::routeTo(const ServerAddress &server)
{
    const ProxySettings &chosen = server.proxy;
    if (server.security == Security::PlainLoopback || chosen.kind == Kind::None)
        return std::nullopt;
    if (chosen.kind != Kind::System)
        return Route{chosen, server.proxyPassword};
    if (!asksComputer(server))
        return std::nullopt;
    const bool isWeb = server.port == kHttps;
    const auto proxies =
        QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(server.host, server.port, isWeb ? QStringLiteral("https") : QString(), QNetworkProxyQuery::TcpSocket));
    if (proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy)
        return std::nullopt;
    if (const auto forAll = isWeb ? std::nullopt : routeForAll())
        return forAll;
    for (const QNetworkProxy &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::NoProxy)
            return std::nullopt;
        // An HTTP proxy of the computer's is for the web: most let nothing else pass, and mail went straight to its server while it was there. An account can say that it is for
        // its mail, too.
        if (proxy.type() == QNetworkProxy::Socks5Proxy || (proxy.type() == QNetworkProxy::HttpProxy && isWeb))
            return Route{{proxy.type() == QNetworkProxy::Socks5Proxy ? Kind::Socks5 : Kind::Http, proxy.hostName(), proxy.port(), proxy.user()}, proxy.password()};
    }
    return std::nullopt;
}

QString ProxyTunnel::nameOf(const Route &route)
{
    return (route.proxy.kind == Kind::Socks5 ? Text::tr("SOCKS5 proxy %1, port %2") : Text::tr("HTTP proxy %1, port %2")).arg(route.proxy.host).arg(route.proxy.port);
}

void ProxyTunnel::open(QDeadlineTimer deadline)
{
    const ServerAddress &server = m_link.m_server;
    if (wireName(server.host).size() > kLongestWord || server.host.isEmpty())
        failForbidden(QStringLiteral("the server's name is too long"));
    if (m_route.proxy.kind == Kind::Socks5)
        openSocks(deadline);
    else
        openHttp(deadline);
    // A server says nothing before TLS has begun: whoever does is in its place.
    if (server.security == Security::ImplicitTls && m_link.hasData())
        fail(ErrorKind::Certificate,
            Text::tr("The proxy %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.").arg(m_route.proxy.host),
            QStringLiteral("octets before TLS"));
}

// --- SOCKS5 -----------------------------------------------------------------------------------------------------------------------------

void ProxyTunnel::openSocks(QDeadlineTimer deadline)
{
    const bool hasUser = !m_route.proxy.userName.isEmpty();
    write(hasUser ? octetsOf({kVersion, 2, kNoPassword, kPassword}) : octetsOf({kVersion, 1, kNoPassword}), deadline);
    const QByteArray method = read(2, deadline);
    if (method[0] != kVersion)
        failNoProxy(QStringLiteral("no SOCKS5"));
    if (method[1] == kPassword && hasUser)
        signInAtSocks(deadline);
    else if (uchar(method[1]) == 0xff && !hasUser)
        failSignIn(QStringLiteral("no acceptable method"));
    else if (method[1] != kNoPassword)
        fail(ErrorKind::Refused,
            Text::tr("The proxy %1 wants a kind of sign-in that Postrider does not know. Choose another one, or none, in the account's settings.").arg(m_route.proxy.host),
            codeText("SOCKS method", uchar(method[1])));
    write(octetsOf({kVersion, kConnect, 0}) + destination(m_link.m_server), deadline);
    const QByteArray reply = read(4, deadline);
    if (reply[0] != kVersion)
        failNoProxy(QStringLiteral("no SOCKS5"));
    const int code = uchar(reply[1]);
    // RFC 1928 6.
    switch (code) {
    case 0: break;
    case 1:
    case 3:
    case 4:
    case 5:
    case 6: failUnreachable(codeText("SOCKS reply", code));
    default: failForbidden(codeText("SOCKS reply", code));
    }
    // Where it is bound, which is of no use to anybody.
    const qsizetype length = reply[3] == kIpV4 ? 4 : reply[3] == kIpV6 ? 16 : reply[3] == kName ? qsizetype(uchar(read(1, deadline)[0])) : -1;
    if (length < 0)
        failNoProxy(QStringLiteral("an address of no kind"));
    read(length + 2, deadline);
}

void ProxyTunnel::signInAtSocks(QDeadlineTimer deadline)
{
    const QByteArray user = m_route.proxy.userName.toUtf8(), password = m_route.password.toUtf8();
    if (user.size() > kLongestWord || password.size() > kLongestWord)
        failSignIn(QStringLiteral("user name or password over 255 octets"));
    write(octetsOf({kPasswordVersion, char(user.size())}) + user + char(password.size()) + password, deadline);
    const QByteArray answer = read(2, deadline);
    if (answer[1] != 0)
        failSignIn(codeText("SOCKS sign-in", uchar(answer[1])));
}

// --- CONNECT ----------------------------------------------------------------------------------------------------------------------------

void ProxyTunnel::openHttp(QDeadlineTimer deadline)
{
    const ServerAddress &server = m_link.m_server;
    QByteArray name = wireName(server.host);
    if (name.contains(':'))
        name = '[' + name + ']';
    const QByteArray authority = name + ':' + QByteArray::number(server.port);
    const bool hasUser = !m_route.proxy.userName.isEmpty();
    QByteArray request = "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n";
    if (hasUser)
        request += "Proxy-Authorization: Basic " + (m_route.proxy.userName + QLatin1Char(':') + m_route.password).toUtf8().toBase64() + "\r\n";
    write(request + "\r\n", deadline);
    const QByteArray status = readLine(deadline);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const QByteArray digits = status.mid(9, 3);
    if (!status.startsWith("HTTP/1.") || status.size() < 12 || status[8] != ' ' || !std::all_of(digits.begin(), digits.end(), isDigit))
        failNoProxy(shownText(status.left(100)));
    bool wantsBasic = false;
    for (int count = 0;; ++count) {
        const QByteArray field = readLine(deadline).toLower();
        if (field.isEmpty())
            break;
        if (count >= kMostFields)
            failNoProxy(QStringLiteral("header fields without end"));
        wantsBasic |= field.startsWith("proxy-authenticate:") && field.contains("basic");
    }
    const int code = digits.toInt();
    const QString detail = shownText(status.left(100));
    if (code >= 200 && code < 300)
        return;
    if (code == 407 && wantsBasic)
        failSignIn(detail);
    if (code == 407)
        fail(ErrorKind::Refused,
            Text::tr("The proxy %1 wants a kind of sign-in that Postrider does not know. Choose another one, or none, in the account's settings.").arg(m_route.proxy.host), detail);
    if (code >= 500 && code != 501)
        failUnreachable(detail);
    failForbidden(detail);
}

// --- octets -----------------------------------------------------------------------------------------------------------------------------

QByteArray ProxyTunnel::read(qsizetype count, QDeadlineTimer deadline)
{
    while (m_link.buffered() < count)
        m_link.waitForMore(deadline);
    return m_link.take(count);
}

QByteArray ProxyTunnel::readLine(QDeadlineTimer deadline)
{
    QByteArray line;
    for (;;) {
        const char c = read(1, deadline)[0];
        if (c == '\n')
            break;
        line += c;
        if (line.size() > kLongestLine)
            failNoProxy(QStringLiteral("a line without end"));
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

void ProxyTunnel::write(const QByteArray &octets, QDeadlineTimer deadline)
{
    m_link.queue(octets);
    m_link.flush(std::chrono::minutes(1), deadline, ChannelLink::Flush::Whole);
}

// --- what goes wrong --------------------------------------------------------------------------------------------------------------------

void ProxyTunnel::fail(ErrorKind kind, const QString &message, const QString &detail) const
{
    m_link.fail(MailError(kind, message, QStringLiteral("proxy: ") + detail));
}

void ProxyTunnel::failSignIn(const QString &detail) const
{
    fail(ErrorKind::SignIn,
        m_route.proxy.userName.isEmpty()
            ? Text::tr("The proxy %1 wants a user name and a password. Enter them in the account's settings.").arg(m_route.proxy.host)
            : Text::tr("The proxy %1 does not accept the user name and password that Postrider has for it. Enter them again in the account's settings.").arg(m_route.proxy.host),
        detail);
}

void ProxyTunnel::failUnreachable(const QString &detail) const
{
    fail(ErrorKind::Offline,
        Text::tr("The proxy %1 could not connect to %2, port %3. The server may be down for a while, or its name or port may be wrong.")
            .arg(m_route.proxy.host, m_link.m_server.host)
            .arg(m_link.m_server.port),
        detail);
}

void ProxyTunnel::failForbidden(const QString &detail) const
{
    fail(ErrorKind::Refused,
        Text::tr("The proxy %1 does not let connections to %2, port %3, pass. Ask whoever runs the proxy, or choose another way in the account's settings.")
            .arg(m_route.proxy.host, m_link.m_server.host)
            .arg(m_link.m_server.port),
        detail);
}

void ProxyTunnel::failNoProxy(const QString &detail) const
{
    fail(ErrorKind::Refused,
        (m_route.proxy.kind == Kind::Socks5 ? Text::tr("What answers at %1, port %2, is not a SOCKS5 proxy. Check the proxy in the account's settings.")
                                            : Text::tr("What answers at %1, port %2, is not an HTTP proxy. Check the proxy in the account's settings."))
            .arg(m_route.proxy.host)
            .arg(m_route.proxy.port),
        detail);
}

MailError ProxyTunnel::brokenError(const Route &route, Broken how, const QString &detail)
{
    const ProxySettings &proxy = route.proxy;
    QString message;
    switch (how) {
    case Broken::NotFound:
        message = Text::tr("The proxy %1 could not be found. Check its name in the account's settings, and whether you are in the network that it is for.").arg(proxy.host);
        break;
    case Broken::NotTaken:
        message = Text::tr("The proxy %1 did not accept the connection on port %2. Check it in the account's settings, and whether you are in the network that it is for.")
                      .arg(proxy.host)
                      .arg(proxy.port);
        break;
    case Broken::TooSlow: message = Text::tr("The proxy %1 did not answer in time. It may be busy, or its port may be wrong in the account's settings.").arg(proxy.host); break;
    case Broken::Lost: message = Text::tr("The proxy %1 closed the connection. Check in the account's settings what kind of proxy it is.").arg(proxy.host); break;
    }
    return MailError(ErrorKind::Offline, message, QStringLiteral("proxy: ") + detail);
}

} // namespace postrider
