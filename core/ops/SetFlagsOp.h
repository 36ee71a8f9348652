// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/LocalMailbox.h"
#include "core/ops/OpContext.h"
#include "core/store/StoreWriter.h"

#include <QString>

namespace postrider {

/// Sets and clears flags and keywords. A value; applyLocal on the store thread, replay on the account's worker.
struct SetFlagsOp {
    OpId id;
    AccountId account;
    QList<OpMessage> messages;
    Flags add, remove;

    /// The row, and what is shown from now on. Returns the id.
    OpId applyLocal(StoreWriter &writer, qint64 now) const;
    /// UID STORE .SILENT by ranges (RFC 9051 6.4.6); idempotent. Returns how many messages the server has confirmed.
    int replay(OpContext &context) const;
    /// The same where the mailboxes are here (LocalMailbox). Returns how many messages it was done for.
    int settle(LocalContext &context) const;
    QString label() const;
};

} // namespace postrider
