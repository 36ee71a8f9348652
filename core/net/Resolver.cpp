// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Resolver.h"

#include <algorithm>
#include <mutex>

namespace postrider {

namespace {
std::mutex lookupMutex;
Resolver::Lookup lookUp; ///< guarded by lookupMutex
} // namespace

QList<QHostAddress> Resolver::interleaved(const QList<QHostAddress> &addresses)
{
    if (addresses.isEmpty())
        return {};
    const auto isFirst = [&](const QHostAddress &address) { return address.protocol() == addresses.front().protocol(); };
    QList<QHostAddress> rest = addresses, ordered;
    const auto other = std::stable_partition(rest.begin(), rest.end(), isFirst);
    for (auto a = rest.begin(), b = other; a != other || b != rest.end();) {
        if (a != other)
            ordered.append(*a++);
        if (b != rest.end())
            ordered.append(*b++);
    }
    return ordered;
}

std::optional<QList<QHostAddress>> Resolver::known(const QString &host)
{
    QHostAddress address;
    if (address.setAddress(host))
        return QList<QHostAddress>{address};
    const std::lock_guard lock(lookupMutex);
    const QList<QHostAddress> addresses = lookUp ? lookUp(host) : QList<QHostAddress>();
    return addresses.isEmpty() ? std::nullopt : std::optional(addresses);
}

void Resolver::setLookup(Lookup lookup)
{
    const std::lock_guard lock(lookupMutex);
    lookUp = std::move(lookup);
}

} // namespace postrider
