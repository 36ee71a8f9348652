// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Session.h"

namespace postrider {

/// How an attempt to send went, for `send` and `outbox retry`. Main thread.
///
/// A message is watched until it is with its server, held, of unknown outcome, or put off: whoever waits at a terminal is not kept for hours
/// by a server that says "later"; the message stays in the outbox and goes out with the window or the next `sync`.
class SendOutcome {
public:
    /// Has the account try, and watches one message.
    static SendOutcome watch(Session &session, OpId op, AccountId account);

    const OutboxItem &item() const { return m_item; }
    /// The exit status by outcome: 0 accepted for all, 1 refused for good (for one recipient at least), 3 later, 4 the user must act, 5 unknown.
    int exitStatus() const;
    /// A sentence for people.
    QString text() const;

private:
    OutboxItem m_item;
    std::optional<AccountStatus> m_obstacle; ///< why nothing was tried, where the account says so
};

} // namespace postrider
