// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/DomainRecords.h"
#include "core/net/HttpClient.h"
#include "core/net/Resolver.h"

#include <QStringList>
#include <memory>

namespace postrider {

/// What discovery sees of the world: the DNS, the way to servers, and files of whoever looks after the computer. Tests give it a world of their own. A value.
struct DiscoveryNetwork {
    std::shared_ptr<DomainRecords> records; ///< null: the system's name servers
    HttpClient::Route route = {}; ///< empty: servers are where they say
    QStringList directories = {}; ///< where DOMAIN.xml may lie
    Resolver::Lookup addresses = {}; ///< the addresses of a host, for the doctor; an empty list: there is no such host. Empty: the system is asked

    ServerAddress routed(const ServerAddress &server) const { return route ? route(server) : server; }
};

} // namespace postrider
