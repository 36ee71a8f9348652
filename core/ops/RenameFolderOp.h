// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/LocalMailbox.h"
#include "core/ops/OpContext.h"
#include "core/store/StoreWriter.h"
#include "core/types/Folder.h"

#include <QString>

namespace postrider {

/// Gives a folder, and with it those below, another name or place. A value; applyLocal on the store thread, replay on the account's worker.
struct RenameFolderOp {
    OpId id;
    AccountId account;
    FolderId folder;
    QString path; ///< the new one, levels by '/'

    /// The op, and the new paths in the tree. Refused for INBOX (RFC 9051 6.3.6 means something else there), for a path that is taken, and for one below itself.
    OpId applyLocal(StoreWriter &writer, qint64 now) const;
    /// RENAME, and the subscription of the new name; idempotent. Returns 0: no messages.
    int replay(OpContext &context) const;
    /// The same where the mailboxes are here (LocalMailbox). Returns how many messages it was done for.
    int settle(LocalContext &context) const;
    QString label() const;
    /// The server said no: the paths are again what its names say.
    void giveUp(StoreWriter &writer, OpContext &context) const;
};

} // namespace postrider
