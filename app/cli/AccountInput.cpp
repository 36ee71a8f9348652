// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountInput.h"

#include "app/cli/Console.h"

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
