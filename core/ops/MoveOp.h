// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/LocalMailbox.h"
#include "core/ops/OpContext.h"
#include "core/store/StoreWriter.h"

#include <QString>

namespace postrider {

/// Moves messages to a folder of the same account. A value; applyLocal on the store thread, replay on the account's worker.
struct MoveOp {
    OpId id;
    AccountId account;
    QList<OpMessage> messages;
    FolderId target;
    qint64 bound = 0; ///< CopyStep::boundOf() the target before the last piece was begun

    OpId applyLocal(StoreWriter &writer, qint64 now) const;
    /// UID MOVE (RFC 6851), or COPY and an EXPUNGE of exactly these. Resumable: "begun" is committed before the server is asked, so that after a cut the copy is
    /// looked for before it is made again. Returns how many messages the server has confirmed.
    int replay(OpContext &context) const;
    /// The same where the mailboxes are here (LocalMailbox). Returns how many messages it was done for.
    int settle(LocalContext &context) const;
    QString label() const;

private:
    int replayMove(const QList<PlacedMessage> &chunk, const Folder &folder, OpContext &context) const;
    int replayCopy(FolderId source, const QList<PlacedMessage> &chunk, const Folder &folder, OpContext &context) const;
    void confirm(const QList<PlacedMessage> &chunk, const QHash<MessageId, Uid> &uids, OpContext &context) const;
};

} // namespace postrider
