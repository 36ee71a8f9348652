// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/Op.h"
#include "core/sync/SyncSession.h"

namespace postrider {

/// Pushes the waiting ops of an account to its server, in order. An op that the server refuses is dropped, what is shown goes back, and the person is told;
/// the others go on. Thread: the account's worker.
class OpReplay {
public:
    OpReplay(SyncSession &session, std::function<void(const Failure &)> refused) : m_session(session), m_refused(std::move(refused)) { }

    /// How many messages the server has confirmed.
    int run();
    /// Whether something waits that can be pushed now.
    static bool hasWork(StoreReader &reader, AccountId account);

private:
    int replay(const OpRow &row);
    void drop(const OpRow &row, const MailError &error);

    SyncSession &m_session;
    std::function<void(const Failure &)> m_refused;
};

} // namespace postrider
