// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discovery/DiscoveryJournal.h"
#include "core/discovery/DiscoveryNetwork.h"

namespace postrider {

/// Asks web servers for the settings of one address, over https only. One lookup may be used by several threads at once; each call blocks, at most as long as `patience`.
/// Never throws: what goes wrong is in the journal. Follows at most three redirects, to https only, and tells the whole address to nobody but its own domain.
class AutoconfigLookup {
public:
    AutoconfigLookup(const DiscoveryNetwork &network, const QString &address, const DiscoveryOptions &options, DiscoveryJournal &journal);

    /// The settings, without judgement; empty if there are none that can be used.
    std::optional<FoundSettings> ask(SettingsSource source, const QUrl &url, const AbortTokenPtr &abort) const;

    /// Where a domain publishes its settings; `address`, if not empty, is told.
    static QUrl published(const QString &domain, const QString &address);
    static QUrl wellKnown(const QString &domain);
    /// Where the public list has them; it is told the domain only.
    static QUrl listed(const QString &domain);

private:
    HttpAnswer fetch(QUrl url, const AbortTokenPtr &abort) const;

    const DiscoveryNetwork &m_network;
    const QString m_address;
    const QString m_ownBase;
    const int m_patience;
    DiscoveryJournal &m_journal;
};

} // namespace postrider
