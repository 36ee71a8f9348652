// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapTypes.h"
#include "core/ops/OpContext.h"
#include "core/types/Folder.h"

namespace postrider {

/// Copies messages to another folder of the same server, each once, however often the connection is cut: what the target's next UID was is committed before COPY leaves, and
/// whoever comes back looks from there on whether the copies have arrived, so that older messages of the same Message-ID are no answer. Thread: the account's worker. Owns nothing.
class CopyStep {
public:
    CopyStep(OpId op, qint64 bound, const Folder &target, OpContext &context) : m_op(op), m_bound(bound), m_target(target), m_context(context) { }

    struct Outcome {
        QHash<MessageId, Uid> uids; ///< where the copies are, of those of which the server says so
        QSet<MessageId> missing; ///< gone before they could be copied: there is no copy, and nothing to be removed
    };
    /// `source` has to be selected, and is afterwards; false if it was renumbered meanwhile.
    bool run(FolderId source, const QList<PlacedMessage> &chunk, Outcome *outcome);

    /// COPYUID by source UID, for those it names; nothing if it is of another numbering than ours of the target.
    static QHash<MessageId, Uid> destinations(const ImapCopyUid &copied, const QList<PlacedMessage> &chunk, FolderId target, OpContext &context);
    /// Where a folder ended before something was put into it: UIDVALIDITY and UIDNEXT in one number; 0: the server does not say.
    static qint64 boundOf(const Folder &target, OpContext &context);
    /// Which of these have been put into `target` since; selects it. Those without a Message-ID are known by their size.
    static QHash<MessageId, Uid> arrived(const QList<MessageId> &messages, const Folder &target, qint64 bound, OpContext &context);

    /// COPY or MOVE of these; once more with those that are still there, where the server refuses all of them because one is not. `missing` gets the others: they were in no
    /// command that the server has said yes to.
    static ImapCopyUid onExisting(
        const QList<PlacedMessage> &messages, ImapClient &imap, const std::function<ImapCopyUid(const QByteArray &)> &command, QSet<MessageId> *missing = nullptr);

private:
    OpId m_op;
    qint64 m_bound;
    const Folder &m_target;
    OpContext &m_context;
};

} // namespace postrider
