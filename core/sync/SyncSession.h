// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/AbortToken.h"
#include "core/base/Clock.h"
#include "core/base/MailError.h"
#include "core/types/Account.h"

#include <QThreadPool>
#include <functional>

namespace postrider {

class ImapClient;
class Store;
class StoreReader;

/// What a pass over an account changed.
struct SyncCounts {
    int added = 0, changed = 0, removed = 0, pushed = 0;
    SyncCounts &operator+=(const SyncCounts &o)
    {
        added += o.added;
        changed += o.changed;
        removed += o.removed;
        pushed += o.pushed;
        return *this;
    }
};

/// What the steps of a pass work with. Thread: the account's worker. Owns nothing.
struct SyncSession {
    const Account &account;
    Store &store;
    StoreReader &reader;
    ImapClient &imap;
    QThreadPool &pool;
    const Clock &clock;
    /// Tells people how far it is.
    std::function<void(const QString &text, qint64 done, qint64 total)> progress;
    /// Called between pieces of long work, so that what the person does meanwhile does not wait for it: pushes new ops, sends what is due. May use the connection and
    /// select another mailbox. Returns true if it did.
    std::function<bool()> yield;
    /// Told what the person wanted and the server did not let happen.
    std::function<void(const Failure &)> refused = {};
    /// Whether yield() has something to do just now: for where the connection cannot be given away at once. May be empty.
    std::function<bool()> hasNews = {};
    bool wantsYield() const { return hasNews ? hasNews() : bool(yield); }

    void tell(const Failure &failure) const
    {
        if (refused)
            refused(failure);
    }
};

} // namespace postrider
