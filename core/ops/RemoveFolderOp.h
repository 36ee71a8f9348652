// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/LocalMailbox.h"
#include "core/ops/OpContext.h"
#include "core/store/StoreWriter.h"
#include "core/types/Folder.h"

#include <QString>

namespace postrider {

/// Removes one folder with its messages (those below it have ops of their own, before this one). Out of the tree at once; its rows go when the server has confirmed. A value;
/// applyLocal on the store thread, replay on the account's worker.
struct RemoveFolderOp {
    OpId id;
    AccountId account;
    FolderId folder;
    QString path; ///< for people
    bool onlyIfEmpty = false; ///< undo: what somebody has put into it since keeps it

    OpId applyLocal(StoreWriter &writer, qint64 now) const;
    /// DELETE (RFC 9051 6.3.5); that it is gone already is fine. Returns 0: no messages are counted.
    int replay(OpContext &context) const;
    /// The same where the mailboxes are here (LocalMailbox). Returns how many messages it was done for.
    int settle(LocalContext &context) const;
    QString label() const;
    /// The server said no: it is in the tree again.
    void giveUp(StoreWriter &writer, OpContext &context) const;
};

} // namespace postrider
