// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "core/base/ServerAddress.h"

#include <QList>

namespace postrider {

class Console;

/// What people type about accounts at a shell. Thread: the command's. Everything throws UsageError with what may be typed instead.
namespace AccountInput {

/// "imaps://host[:port]" and the like; `scheme` as serverAddressFromUrl() has it. `caFile`: further trust anchors, or empty.
ServerAddress serverFrom(const QString &url, const QString &scheme, const QString &caFile);
/// "system", "none", "socks5://[user@]host[:1080]" or "http://[user@]host[:3128]".
ProxySettings proxyFrom(const QString &text);
QString textOf(const ProxySettings &proxy);
/// The first line of standard input, which must not be empty.
QString passwordFrom(Console &console);
/// One of the words that `key` may be.
template <class T> T chosen(const QString &key, const QString &value, const QList<std::pair<QString, T>> &choices)
{
    QStringList names;
    for (const auto &[name, meaning] : choices) {
        if (name == value)
            return meaning;
        names.append(name);
    }
    throw UsageError(CommandText::tr("%1 can be: %2.").arg(key, names.join(QLatin1String(", "))));
}
bool yesOrNo(const QString &key, const QString &value);

} // namespace AccountInput

} // namespace postrider
