// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discovery/DiscoveryJournal.h"
#include "core/discovery/DiscoveryNetwork.h"

namespace postrider {

/// Asks the DNS which services a domain offers (SRV, RFC 6186 and 8314) and who takes its mail (MX). Blocks, at most as long as `patience`; the threads it starts end with the
/// call. Never throws: what goes wrong is in the journal.
class ServiceLookup {
public:
    ServiceLookup(DomainRecords &records, const DiscoveryOptions &options, DiscoveryJournal &journal) : m_records(records), m_patience(options.patience), m_journal(journal) { }

    /// TLS from the first byte goes before STARTTLS (RFC 8314 3), whatever their priorities. Empty if nothing is offered.
    std::optional<FoundSettings> services(const QString &domain, const QString &address, const AbortTokenPtr &abort) const;
    /// Names that are some, the most wanted first.
    QStringList mailExchanges(const QString &domain, const AbortTokenPtr &abort) const;

private:
    std::optional<ServerAddress> service(const QString &name, Security security, const AbortTokenPtr &abort) const;

    DomainRecords &m_records;
    const int m_patience;
    DiscoveryJournal &m_journal;
};

} // namespace postrider
