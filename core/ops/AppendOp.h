// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/LocalMailbox.h"
#include "core/ops/OpContext.h"
#include "core/store/StoreWriter.h"
#include "core/types/Folder.h"

#include <QString>

namespace postrider {

/// Uploads messages that are on no server yet: imported ones (MessageQueries::insertLocal, with their body), and copies of messages of other accounts (insertCopy and
/// OpQueries::setSource; the body is the original's). Shown in the target folder at once. A value; applyLocal on the store thread, replay on the account's worker.
struct AppendOp {
    OpId id;
    AccountId account;
    QList<OpMessage> messages;
    FolderId target;
    qint64 bound = 0; ///< CopyStep::boundOf() the target before the last piece was begun

    OpId applyLocal(StoreWriter &writer, qint64 now) const;
    /// APPEND (RFC 9051 6.3.12), several at once where MULTIAPPEND is offered; each message once, also after a cut. Those whose body is still to come wait; those that the server
    /// does not take, because of their size or of what is in them, are given up one by one, and told: one bad message takes no other with it.
    /// Where the server ended the connection for one (isUploadEnded()), that one has been given up when the error is thrown. Returns how many the server has
    /// confirmed.
    int replay(OpContext &context) const;
    /// The same where the mailboxes are here (LocalMailbox). Returns how many messages it was done for.
    int settle(LocalContext &context) const;
    QString label() const;

private:
    struct Upload;
    struct Impossible;
    QList<Upload> nextPiece(QList<MessageId> &left, Impossible &impossible, OpContext &context) const;
    int upload(QList<Upload> piece, const Folder &folder, Impossible &impossible, OpContext &context) const;
    void uploadAtOnce(const QList<Upload> &piece, const Folder &folder, qsizetype *done, Impossible &impossible, OpContext &context) const;
    void giveUp(const Impossible &impossible, Store &store, const std::function<void(const Failure &)> &refused) const;
    static void place(StoreWriter &writer, OpId op, MessageId message, FolderId target, Uid uid);
};

} // namespace postrider
