// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/store/WriteLog.h"
#include "core/types/SenderTruth.h"

#include <optional>

namespace postrider {

class Connection;

/// Rows of whose Authentication-Results an account believes. Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes.
class ServerTrustQueries {
public:
    explicit ServerTrustQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    /// Nothing: nobody has looked yet.
    std::optional<ServerTrust> find(AccountId account);
    void set(AccountId account, const ServerTrust &trust);
    void remove(AccountId account);

private:
    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
