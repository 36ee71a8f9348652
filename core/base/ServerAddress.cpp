// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ServerAddress.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace postrider {

namespace {
quint16 defaultPort(const QString &scheme, Security security)
{
    const bool tls = security == Security::ImplicitTls;
    if (scheme == QLatin1String("imap"))
        return tls ? 993 : 143;
    if (scheme == QLatin1String("pop3"))
        return tls ? 995 : 110;
    return tls ? 465 : 587;
}
} // namespace

bool isLoopbackHost(const QString &host)
{
    if (host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || host == QLatin1String("::1"))
        return true;
    // Dotted quad only: "127.1" and friends mean different things to different resolvers.
    const QStringList parts = host.split(QLatin1Char('.'));
    if (parts.size() != 4 || parts.first() != QLatin1String("127"))
        return false;
    for (const QString &part : parts) {
        // Digits and nothing else: toUInt alone takes spaces and signs.
        const bool isNumber = !part.isEmpty() && part.size() <= 3 && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (!isNumber || part.toUInt() > 255)
            return false;
    }
    return true;
}

std::optional<ServerAddress> serverAddressFromUrl(const QString &text, const QString &scheme)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return std::nullopt;
    if (!url.path().isEmpty() && url.path() != QLatin1String("/"))
        return std::nullopt;
    ServerAddress address;
    address.host = url.host();
    if (url.scheme() == scheme + QLatin1Char('s'))
        address.security = Security::ImplicitTls;
    else if (url.scheme() == scheme)
        address.security = Security::StartTls;
    else if (url.scheme() == scheme + QLatin1String("+plain"))
        address.security = Security::PlainLoopback;
    else
        return std::nullopt;
    if (address.security == Security::PlainLoopback && !isLoopbackHost(address.host))
        return std::nullopt;
    const int port = url.port(defaultPort(scheme, address.security));
    if (port <= 0 || port > 65535)
        return std::nullopt;
    address.port = quint16(port);
    return address;
}

QString urlOf(const ServerAddress &address, const QString &scheme)
{
    QUrl url;
    url.setScheme(address.security == Security::ImplicitTls ? scheme + QLatin1Char('s') : address.security == Security::StartTls ? scheme : scheme + QLatin1String("+plain"));
    url.setHost(address.host);
    url.setPort(address.port);
    return url.toString();
}

} // namespace postrider
