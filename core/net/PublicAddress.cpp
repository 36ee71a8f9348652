// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/PublicAddress.h"

#include "core/net/HostName.h"

#include <algorithm>

namespace postrider {

namespace {

struct Net {
    quint32 address;
    int bits;
};

/// RFC 6890 and its successors in the registry: what is not reachable through the Internet.
constexpr Net closed[] = {
    {0x00000000, 8}, // this network
    {0x0a000000, 8}, // private
    {0x64400000, 10}, // shared by a provider
    {0x7f000000, 8}, // loopback
    {0xa9fe0000, 16}, // link-local
    {0xac100000, 12}, // private
    {0xc0000000, 24}, // protocol assignments
    {0xc0000200, 24}, // documentation
    {0xc0586300, 24}, // 6to4 relays
    {0xc0a80000, 16}, // private
    {0xc6120000, 15}, // benchmarks
    {0xc6336400, 24}, // documentation
    {0xcb007100, 24}, // documentation
    {0xe0000000, 4}, // multicast
    {0xf0000000, 4}, // reserved, and broadcast
};

bool isPublic(quint32 address)
{
    return std::none_of(std::begin(closed), std::end(closed), [address](const Net &net) { return (address >> (32 - net.bits)) == (net.address >> (32 - net.bits)); });
}

quint32 v4In(const Q_IPV6ADDR &a, int at)
{
    return quint32(a[at]) << 24 | quint32(a[at + 1]) << 16 | quint32(a[at + 2]) << 8 | quint32(a[at + 3]);
}

bool beginsWith(const Q_IPV6ADDR &a, std::initializer_list<int> octets)
{
    int at = 0;
    return std::all_of(octets.begin(), octets.end(), [&](int octet) { return a[at++] == octet; });
}

bool isPublic(const Q_IPV6ADDR &a)
{
    if (beginsWith(a, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff})) // IPv4-mapped
        return isPublic(v4In(a, 12));
    if (beginsWith(a, {0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0})) // RFC 6052, where there is only IPv6
        return isPublic(v4In(a, 12));
    if (beginsWith(a, {0x20, 0x02})) // 6to4
        return isPublic(v4In(a, 2));
    if (beginsWith(a, {0x20, 0x01, 0x0d, 0xb8}) || beginsWith(a, {0x3f, 0xff})) // documentation
        return false;
    if (beginsWith(a, {0x20, 0x01}) && a[2] < 2) // 2001::/23: Teredo, ORCHID and other special ones
        return false;
    return (a[0] & 0xe0) == 0x20; // 2000::/3 is all that is given out
}

} // namespace

bool PublicAddress::isOne(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublic(address.toIPv4Address());
    return address.protocol() == QAbstractSocket::IPv6Protocol && address.scopeId().isEmpty() && isPublic(address.toIPv6Address());
}

bool PublicAddress::mayName(const QString &host)
{
    if (const QHostAddress address(host); !address.isNull())
        return isOne(address);
    const QString name = HostName::parse(host).value_or(QString());
    static const QStringList ours{QStringLiteral("local"), QStringLiteral("localhost"), QStringLiteral("internal"), QStringLiteral("localdomain"), QStringLiteral("lan"),
        QStringLiteral("home"), QStringLiteral("corp"), QStringLiteral("intranet"), QStringLiteral("onion"), QStringLiteral("i2p")};
    return !name.isEmpty() && !ours.contains(name.section(u'.', -1)) && !name.endsWith(QLatin1String("home.arpa"));
}

} // namespace postrider
