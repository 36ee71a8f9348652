// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discovery/DiscoveryNetwork.h"
#include "core/types/Discovery.h"

#include <functional>

namespace postrider {

/// Finds out where an address's mail is, in the order of SettingsSource: what is known here at once and without a question; else everybody who may know is asked at the same time,
/// and the most trusted of those who answer counts. As soon as nobody better can still answer, the others are left alone.
///
/// Any thread but main; blocks, three times `patience` at most. Owns the threads it starts; none outlives the call. Never sends a credential, never asks over anything but TLS
/// (and the DNS, whose word alone is never taken for servers of somebody else: FoundSettings::mustConfirm), never changes an account.
class Discovery {
public:
    explicit Discovery(DiscoveryNetwork network);

    /// Throws MailError Refused for what is no address with a domain of its own, and Cancelled.
    /// `tell` hears every answer as it comes, on whatever thread that is.
    using Tell = std::function<void(const DiscoveryStep &)>;
    DiscoveryResult find(const QString &address, const DiscoveryOptions &options, const AbortTokenPtr &abort, const Tell &tell = {}) const;

private:
    const DiscoveryNetwork m_network;
};

} // namespace postrider
