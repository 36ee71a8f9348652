// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace postrider {

/// Names of hosts and domains: what may be asked for, and who owns them. Pure functions, any thread. Never asks the network.
class HostName {
public:
    /// A name as it goes on the wire: A-labels (RFC 5891) in lower case, without the final dot. Empty for whatever is not a name of at least two labels that may stand in the DNS
    /// for a host (RFC 1123 2.1): addresses ("192.0.2.1", "[::1]", "0x7f.1"), ports, spaces, underscores, labels over 63 or names over 253 octets.
    static std::optional<QString> parse(const QString &text);
    /// The domain of a mail address, parsed; empty where it is none.
    static std::optional<QString> ofAddress(const QString &email);
    /// The part that somebody has registered ("example.co.uk" of "mx.eu.example.co.uk"), by the list of public suffixes; the name itself where that is all suffix. `host` as
    /// parse() gives it.
    static QString baseDomain(const QString &host);
    /// Whether no domain of one owner begins there: a whole top-level domain, or "co.uk" (of the list's part about registries; what hosters let others use is theirs).
    static bool isRegistry(const QString &name);
    /// Whether it ends in a suffix that the list knows, which not everything with a dot in it does. `host` as parse() gives it.
    static bool isInKnownZone(const QString &host);
    /// A base domain for people: in its own letters, and never cut short.
    static QString shown(const QString &host);
};

} // namespace postrider
