// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/LocalMailbox.h"
#include "core/ops/OpContext.h"
#include "core/store/StoreWriter.h"

#include <QString>

namespace postrider {

/// Copies messages to a folder of the same account, on the server. The copies are in the store as soon as the folder has been looked through afterwards. A value; applyLocal on
/// the store thread, replay on the account's worker.
struct CopyOp {
    OpId id;
    AccountId account;
    QList<OpMessage> messages;
    FolderId target;
    qint64 bound = 0; ///< CopyStep::boundOf() the target before the last piece was begun

    OpId applyLocal(StoreWriter &writer, qint64 now) const;
    /// UID COPY (RFC 9051 6.4.7), each message once, also after a cut. Returns how many messages the server has confirmed.
    int replay(OpContext &context) const;
    /// The same where the mailboxes are here (LocalMailbox). Returns how many messages it was done for.
    int settle(LocalContext &context) const;
    QString label() const;
};

} // namespace postrider
