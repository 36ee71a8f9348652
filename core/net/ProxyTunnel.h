// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/base/ServerAddress.h"

#include <QDeadlineTimer>
#include <optional>

namespace postrider {

class ChannelLink;

/// The way to a server through somebody else: SOCKS5 (RFC 1928, with the password of RFC 1929) or CONNECT (RFC 9110 9.3.6, with Basic of RFC 7617). The server's name goes to the
/// proxy, which looks it up; nobody else hears of it. What it carries is TLS from end to end: a proxy is believed in nothing.
///
/// Thread: its link's. Owns nothing; speaks on a link that is connected to the proxy. Never writes a password anywhere else, and sends it only to a proxy that asks for one.
/// Errors, all of them saying that it is the proxy, with a detail that begins with "proxy: ": Offline (it cannot be reached, or the server cannot from there), SignIn (it wants a
/// user name and password, or others), Refused (it does not let the connection pass, or is no proxy), Certificate (it said something in the server's place).
class ProxyTunnel {
public:
    struct Route {
        ProxySettings proxy; ///< Socks5 or Http
        QString password;
    };
    /// Through whom connections to this server go; nothing: straight there. For System the computer is asked, which may take a moment; servers on this computer are then reached
    /// straight, and without TLS always.
    static std::optional<Route> routeTo(const ServerAddress &server);
    /// "SOCKS5 proxy proxy.example.org, port 1080", for people.
    static QString nameOf(const Route &route);

    ProxyTunnel(ChannelLink &link, const Route &route) : m_link(link), m_route(route) { }
    /// Afterwards the link is at the server's first octet.
    void open(QDeadlineTimer deadline);

    enum class Broken { NotFound, NotTaken, TooSlow, Lost };
    /// When the proxy itself cannot be spoken to.
    static MailError brokenError(const Route &route, Broken how, const QString &detail);
    /// Whether an error with this detail is one of the proxy's.
    static bool isOfProxy(const QString &detail) { return detail.startsWith(QLatin1String("proxy: ")); }

private:
    void openSocks(QDeadlineTimer deadline);
    void signInAtSocks(QDeadlineTimer deadline);
    void openHttp(QDeadlineTimer deadline);
    QByteArray read(qsizetype count, QDeadlineTimer deadline);
    QByteArray readLine(QDeadlineTimer deadline);
    void write(const QByteArray &octets, QDeadlineTimer deadline);
    [[noreturn]] void fail(ErrorKind kind, const QString &message, const QString &detail) const;
    [[noreturn]] void failSignIn(const QString &detail) const;
    [[noreturn]] void failUnreachable(const QString &detail) const;
    [[noreturn]] void failForbidden(const QString &detail) const;
    [[noreturn]] void failNoProxy(const QString &detail) const;

    ChannelLink &m_link;
    const Route m_route;
};

} // namespace postrider
