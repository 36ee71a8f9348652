// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace postrider {

/// Addresses that are reached through the Internet, as against those of this computer and the networks it is in (RFC 6890). Pure functions, any thread. Never asks the network.
class PublicAddress {
public:
    /// Not for loopback, private, link-local, shared, multicast, documentation and reserved addresses, nor for IPv6 ones in which such an IPv4 address is hidden.
    static bool isOne(const QHostAddress &address);
    /// A name that the public DNS may lead to such an address, or an address that is one: not "localhost", "router" or "printer.local".
    static bool mayName(const QString &host);
};

} // namespace postrider
