// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/LocalMailbox.h"
#include "core/ops/OpContext.h"
#include "core/store/StoreWriter.h"

#include <QString>

namespace postrider {

/// Removes messages for good, but nothing that an earlier op has still to copy. A value; applyLocal on the store thread, replay on the account's worker.
struct DeleteOp {
    OpId id;
    AccountId account;
    QList<OpMessage> messages;

    OpId applyLocal(StoreWriter &writer, qint64 now) const;
    /// \Deleted and an EXPUNGE of exactly these; idempotent. The rows go when the server has confirmed. Returns how many.
    int replay(OpContext &context) const;
    /// The same where the mailboxes are here (LocalMailbox). Returns how many messages it was done for.
    int settle(LocalContext &context) const;
    QString label() const;
};

} // namespace postrider
