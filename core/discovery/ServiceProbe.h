// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discovery/DiscoveryJournal.h"
#include "core/discovery/DiscoveryNetwork.h"

namespace postrider {

/// Knocks at the usual names and ports of a domain: imap., mail. and the domain itself at 993 and 143 (STARTTLS), pop. and mail. at 995, smtp. and mail. at 465 and 587 (STARTTLS),
/// all at once. What counts is a server of the right kind behind TLS with a valid certificate for its name; no credential is ever sent. Blocks, at most as long as `patience`; the
/// threads it starts end with the call. Never throws: what goes wrong is in the journal.
class ServiceProbe {
public:
    enum class Protocol { Imap, Pop3, Smtp };

    ServiceProbe(const DiscoveryNetwork &network, const DiscoveryOptions &options, DiscoveryJournal &journal) : m_network(network), m_patience(options.patience), m_journal(journal)
    {
    }

    /// The best of what answers: TLS from the first byte before STARTTLS, IMAP before POP3. Empty if nothing does.
    std::optional<FoundSettings> guess(const QString &domain, const QString &address, const AbortTokenPtr &abort) const;
    /// One server: true if it is there and could be signed in to.
    bool answers(Protocol protocol, const ServerAddress &server, const AbortTokenPtr &abort) const;

private:
    const DiscoveryNetwork &m_network;
    const int m_patience;
    DiscoveryJournal &m_journal;
};

} // namespace postrider
