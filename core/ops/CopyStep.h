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

    /// `source` has to be selected, and is afterwards; false if it was renumbered meanwhile. `uids` gets where the copies are, for those of which the server says so.
    bool run(FolderId source, const QList<PlacedMessage> &chunk, QHash<MessageId, Uid> *uids);

    /// COPYUID by source UID, for those it names; nothing if it is of another numbering than ours of the target.
    static QHash<MessageId, Uid> destinations(const ImapCopyUid &copied, const QList<PlacedMessage> &chunk, FolderId target, OpContext &context);
    /// Where a folder ended before something was put into it: UIDVALIDITY and UIDNEXT in one number; 0: the server does not say.
    static qint64 boundOf(const Folder &target, OpContext &context);
    /// Which of these have been put into `target` since; selects it. Those without a Message-ID are known by their size.
    static QHash<MessageId, Uid> arrived(const QList<MessageId> &messages, const Folder &target, qint64 bound, OpContext &context);

    /// COPY or MOVE of these; once more with those that are still there, where the server refuses all of them because one is not.
    static ImapCopyUid onExisting(const QList<PlacedMessage> &messages, ImapClient &imap, const std::function<ImapCopyUid(const QByteArray &)> &command);

private:
    OpId m_op;
    qint64 m_bound;
    const Folder &m_target;
    OpContext &m_context;
};

} // namespace postrider
