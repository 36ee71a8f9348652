// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountInput.h"

#include "app/cli/Console.h"

#include <QUrl>

namespace postrider::AccountInput {

ServerAddress serverFrom(const QString &url, const QString &scheme, const QString &caFile)
{
    std::optional<ServerAddress> server = serverAddressFromUrl(url, scheme);
    if (!server)
        throw UsageError(CommandText::tr("“%1” is not an address of a server here. It looks like %2s://host:port (TLS), %2://host:port (STARTTLS), or "
                                         "%2+plain://127.0.0.1:port on this computer only.")
                             .arg(url, scheme));
    server->caFile = caFile;
    return *server;
}

ProxySettings proxyFrom(const QString &text)
{
    using Kind = ProxySettings::Kind;
    if (text == QLatin1String("system") || text == QLatin1String("none"))
        return {text == QLatin1String("none") ? Kind::None : Kind::System, {}, 0, {}};
    const QUrl url(text, QUrl::StrictMode);
    const bool isSocks = url.scheme() == QLatin1String("socks5");
    const int port = url.port(isSocks ? 1080 : 3128);
    if (!url.password().isEmpty())
        throw UsageError(CommandText::tr("A password on the command line can be read by everybody on this computer. Give it with --proxy-password-stdin."));
    if (!url.isValid() || url.host().isEmpty() || !(isSocks || url.scheme() == QLatin1String("http")) || (!url.path().isEmpty() && url.path() != QLatin1String("/"))
        || url.hasQuery() || url.hasFragment() || port <= 0 || port > 65535)
        throw UsageError(
            CommandText::tr("“%1” is no proxy here. It can be: %2.").arg(text, QStringLiteral("system, none, socks5://[USER@]HOST[:PORT], http://[USER@]HOST[:PORT]")));
    return {isSocks ? Kind::Socks5 : Kind::Http, url.host(), quint16(port), url.userName()};
}

QString textOf(const ProxySettings &proxy)
{
    using Kind = ProxySettings::Kind;
    if (proxy.kind == Kind::System || proxy.kind == Kind::None)
        return proxy.kind == Kind::None ? QStringLiteral("none") : QStringLiteral("system");
    QUrl url;
    url.setScheme(proxy.kind == Kind::Socks5 ? QStringLiteral("socks5") : QStringLiteral("http"));
    url.setHost(proxy.host);
    url.setPort(proxy.port);
    if (!proxy.userName.isEmpty())
        url.setUserName(proxy.userName);
    return url.toString();
}

QString passwordFrom(Console &console)
{
    QByteArray line = console.readLine(64 * 1024);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        throw UsageError(CommandText::tr("No password came on standard input."));
    return QString::fromUtf8(line);
}

bool yesOrNo(const QString &key, const QString &value)
{
    return chosen<bool>(key, value, {{QStringLiteral("yes"), true}, {QStringLiteral("no"), false}});
}

} // namespace postrider::AccountInput
