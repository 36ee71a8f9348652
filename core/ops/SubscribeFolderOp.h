// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/LocalMailbox.h"
#include "core/ops/OpContext.h"
#include "core/store/StoreWriter.h"
#include "core/types/Folder.h"

#include <QString>

namespace postrider {

/// Subscribes to a folder, or no longer. A value; applyLocal on the store thread, replay on the account's worker.
struct SubscribeFolderOp {
    OpId id;
    AccountId account;
    FolderId folder;
    bool subscribed = true;

    OpId applyLocal(StoreWriter &writer, qint64 now) const;
    /// SUBSCRIBE, UNSUBSCRIBE (RFC 9051 6.3.7, 6.3.8); idempotent. Returns 0: no messages.
    int replay(OpContext &context) const;
    /// The same where the mailboxes are here (LocalMailbox). Returns how many messages it was done for.
    int settle(LocalContext &context) const;
    QString label() const;
    /// The server said no.
    void giveUp(StoreWriter &writer, OpContext &context) const;
};

} // namespace postrider
