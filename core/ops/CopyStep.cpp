// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/CopyStep.h"

#include "core/imap/ImapAnswer.h"
#include "core/imap/ImapClient.h"
#include "core/imap/MailboxName.h"
#include "core/store/Store.h"

namespace postrider {

QHash<MessageId, Uid> CopyStep::destinations(const ImapCopyUid &copied, const QList<PlacedMessage> &chunk, FolderId target, OpContext &context)
{
    QHash<MessageId, Uid> uids;
    if (copied.source.isEmpty() || (copied.uidValidity != 0 && copied.uidValidity != context.reader.folderRows().syncState(target).uidValidity))
        return uids;
    QHash<Uid, Uid> byUid;
    for (qsizetype i = 0; i < qMin(copied.source.size(), copied.destination.size()); ++i)
        byUid.insert(copied.source[i], copied.destination[i]);
    for (const PlacedMessage &m : chunk) {
        if (const Uid uid = byUid.value(m.uid))
            uids.insert(m.id, uid);
    }
    return uids;
}

qint64 CopyStep::boundOf(const Folder &target, OpContext &context)
{
    const ImapStatus status = context.imap.status(target.serverName);
    if (!status.uidNext || !status.uidValidity)
        return 0;
    return qint64(*status.uidValidity) << 32 | *status.uidNext;
}

QHash<MessageId, Uid> CopyStep::arrived(const QList<MessageId> &messages, const Folder &target, qint64 bound, OpContext &context)
{
    QHash<MessageId, Uid> found;
    if (messages.isEmpty())
        return found;
    const ImapMailbox mailbox = context.imap.select(target.serverName);
    const Uid from = mailbox.uidValidity == quint32(bound >> 32) ? Uid(bound & 0xffffffff) : 0;
    if (from == 0) {
        // The server tells no UIDNEXT, or has renumbered everything: the newest of that name it is.
        for (const MessageId id : messages) {
            const auto row = context.reader.messageRow(id);
            const QList<Uid> uids = row && !row->messageIdHeader.isEmpty() ? context.imap.searchMessageId(row->messageIdHeader.toUtf8()) : QList<Uid>();
            if (!uids.isEmpty())
                found.insert(id, uids.last());
        }
        return found;
    }
    QMultiHash<QByteArray, std::pair<Uid, qint64>> there;
    context.imap.fetchHeaders(QByteArray::number(from) + ":*", [&](ImapFetched &&fetched) {
        if (fetched.uid >= from)
            there.insert(fetched.envelope ? fetched.envelope->messageId.trimmed() : QByteArray(), {fetched.uid, fetched.size});
    });
    for (const MessageId id : messages) {
        const auto row = context.reader.messageRow(id);
        if (!row)
            continue;
        const QByteArray header = row->messageIdHeader.toUtf8();
        // Of several of one name, those of this size first; each is the copy of one message only.
        auto best = there.end();
        for (auto it = there.find(header); it != there.end() && it.key() == header; ++it) {
            const bool sameSize = it->second == row->size;
            if (sameSize || (best == there.end() && !header.isEmpty()))
                best = it;
            if (sameSize)
                break;
        }
        if (best == there.end())
            continue;
        found.insert(id, best->first);
        there.erase(best);
    }
    return found;
}

ImapCopyUid CopyStep::onExisting(const QList<PlacedMessage> &messages, ImapClient &imap, const std::function<ImapCopyUid(const QByteArray &)> &command, QSet<MessageId> *missing)
{
    try {
        return command(uidSet(uidsOf(messages)));
    } catch (const MailError &e) {
        if ((e.kind() != ErrorKind::Refused && e.kind() != ErrorKind::Busy) || !imap.isOpen())
            throw;
        // Some servers refuse the whole set because somebody removed one of them meanwhile. Whoever names another reason (OVERQUOTA) means that one.
        const QByteArray code = responseCodeOf(e);
        if (!code.isEmpty() && code != "EXPUNGEISSUED")
            throw;
        QSet<Uid> there;
        imap.noop();
        imap.fetchFlags(uidSet(uidsOf(messages)), 0, [&](ImapFetched &&fetched) { there.insert(fetched.uid); });
        QList<Uid> left;
        QSet<MessageId> gone;
        for (const PlacedMessage &m : messages) {
            if (there.contains(m.uid))
                left.append(m.uid);
            else
                gone.insert(m.id);
        }
        if (gone.isEmpty())
            throw;
        const ImapCopyUid done = left.isEmpty() ? ImapCopyUid() : command(uidSet(left));
        if (missing)
            missing->unite(gone);
        return done;
    }
}

bool CopyStep::run(FolderId source, const QList<PlacedMessage> &chunk, Outcome *outcome)
{
    QList<PlacedMessage> fresh;
    QList<MessageId> begun;
    for (const PlacedMessage &m : chunk) {
        if (m.progress == OpProgress::Waiting)
            fresh.append(m);
        else if (m.progress == OpProgress::CopyBegun)
            begun.append(m.id);
    }
    if (!begun.isEmpty()) {
        const QHash<MessageId, Uid> found = arrived(begun, m_target, m_bound, m_context);
        outcome->uids.insert(found);
        // COPY does all or nothing (RFC 9051 6.4.7), but one that is there may have come from another program. What is expunged next has to have arrived for certain: once too
        // often rather than never.
        for (const PlacedMessage &m : chunk) {
            if (m.progress == OpProgress::CopyBegun && !found.contains(m.id))
                fresh.append(m);
        }
        if (!found.isEmpty())
            begin(m_op, found.keys(), OpProgress::Copied, m_bound, m_context); // the bound moves on below
        if (!selectFor(source, m_context))
            return false;
    }
    if (fresh.isEmpty())
        return true;
    m_bound = boundOf(m_target, m_context);
    begin(m_op, idsOf(fresh), OpProgress::CopyBegun, m_bound, m_context);
    const ImapCopyUid copied = onExisting(
        fresh, m_context.imap, [&](const QByteArray &set) { return m_context.imap.copy(set, m_target.serverName); }, &outcome->missing);
    outcome->uids.insert(destinations(copied, fresh, m_target.id, m_context));
    QList<MessageId> done;
    for (const PlacedMessage &m : std::as_const(fresh)) {
        if (!outcome->missing.contains(m.id))
            done.append(m.id);
    }
    if (!done.isEmpty())
        begin(m_op, done, OpProgress::Copied, m_bound, m_context);
    return true;
}

} // namespace postrider
