// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/OpContext.h"
#include "core/store/StoreWriter.h"
#include "core/types/Folder.h"

#include <QString>

namespace postrider {

/// Makes a folder. It is in the tree at once, and ops may put messages into it: they wait until the server has it. A value; applyLocal on the store thread, replay on the
/// account's worker.
struct CreateFolderOp {
    OpId id;
    AccountId account;
    FolderId folder; ///< its row
    QString path; ///< levels by '/'

    /// The row and the op; fills `folder`. Refused if there is a folder of that path.
    OpId applyLocal(StoreWriter &writer, qint64 now, QChar delimiter);
    /// CREATE and SUBSCRIBE (RFC 9051 6.3.4, 6.3.7); that it is there already is fine. Returns 0: no messages.
    int replay(OpContext &context) const;
    QString label() const;
    /// The server said no: the row goes.
    void giveUp(StoreWriter &writer, OpContext &context) const;
};

} // namespace postrider
