// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <functional>
#include <optional>

namespace postrider {

/// The addresses of a host, in the order in which they are tried (RFC 8305 4). Any thread. Owns nothing; the looking up itself is the system's.
class Resolver {
public:
    using Lookup = std::function<QList<QHostAddress>(const QString &host)>;

    /// One family after the other, so that a network on which one of them leads nowhere costs one try and not all of them; within a family, and which comes first, as the system
    /// has it (RFC 6724).
    static QList<QHostAddress> interleaved(const QList<QHostAddress> &addresses);
    /// What is known without asking anybody: of an address itself, and of names that setLookup() knows. Nothing: the system has to be asked.
    static std::optional<QList<QHostAddress>> known(const QString &host);
    /// For tests: names that no other resolver knows; an empty list for all others. Empty function: none.
    static void setLookup(Lookup lookup);
};

} // namespace postrider
