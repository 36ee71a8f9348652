// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Discovery.h"

#include <QByteArray>

namespace postrider {

/// Reads a domain's published settings (Mozilla autoconfig, draft-ietf-mailmaint-autoconfig, clientConfig 1.1). Pure functions, any thread.
/// Takes what it knows and passes over the rest; never resolves an entity, never takes a server without TLS, one that is no name, or a way of signing in that Postrider does not
/// have. Of several servers the first that can be used counts, as the domain has ordered them.
class AutoconfigReader {
public:
    static constexpr qsizetype kLargest = 64 * 1024; ///< octets

    struct Reading {
        std::optional<FoundSettings> settings; ///< without source and judgement
        QString trouble; ///< what was passed over, or why there is nothing; for people who look for a cause
    };
    /// `address`: whose settings they are to be, for the placeholders.
    static Reading read(const QByteArray &xml, const QString &address);
};

} // namespace postrider
