// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/MoveOp.h"

#include "core/imap/ImapClient.h"
#include "core/imap/MailboxName.h"
#include "core/store/Store.h"

#include <QCoreApplication>

namespace postrider {

namespace {

/// COPYUID by source UID, for those it names.
QHash<MessageId, Uid> destinations(const ImapCopyUid &copied, const QList<PlacedMessage> &chunk)
{
    QHash<Uid, Uid> byUid;
    for (qsizetype i = 0; i < qMin(copied.source.size(), copied.destination.size()); ++i)
        byUid.insert(copied.source[i], copied.destination[i]);
    QHash<MessageId, Uid> uids;
    for (const PlacedMessage &m : chunk) {
        if (const Uid uid = byUid.value(m.uid))
            uids.insert(m.id, uid);
    }
    return uids;
}

} // namespace

OpId MoveOp::applyLocal(StoreWriter &writer, qint64 now) const
{
    const OpId made = writer.ops.insert({{}, account, OpKind::Move, {}, {}, target, messages}, now);
    for (const OpMessage &m : messages)
        writer.messages.rebase(m.message);
    return made;
}

int MoveOp::replay(OpContext &context) const
{
    const auto folder = context.reader.folder(target);
    if (!folder)
        throw MailError(ErrorKind::Gone, QCoreApplication::translate("Op", "The folder that the messages were moved to is no longer there. They are back where they were."));
    int pushed = 0;
    const auto places = placesOf(messages, context);
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        if (it.key() == target) {
            // Moved there and back, or by another program: nothing left to do.
            confirm(*it, {}, context);
            continue;
        }
        if (!selectFor(it.key(), context))
            continue;
        // Small pieces: the set has to fit one line, because MOVE and COPY answer with one COPYUID each.
        for (const auto &chunk : chunksOf(*it, 500)) {
            pushed += context.imap.capabilities().has("MOVE") ? replayMove(chunk, folder->serverName, context) : replayCopy(it.key(), chunk, folder->serverName, context);
        }
    }
    return pushed;
}

int MoveOp::replayMove(const QList<PlacedMessage> &chunk, const QByteArray &targetName, OpContext &context) const
{
    setProgress(chunk, OpProgress::CopyBegun, context);
    const ImapCopyUid moved = context.imap.move(uidSet(uidsOf(chunk)), targetName);
    confirm(chunk, destinations(moved, chunk), context);
    return int(chunk.size());
}

QHash<MessageId, Uid> MoveOp::copiesOf(const QList<PlacedMessage> &begun, const QByteArray &targetName, OpContext &context) const
{
    QHash<MessageId, Uid> found;
    if (begun.isEmpty())
        return found;
    context.imap.select(targetName);
    for (const PlacedMessage &m : begun) {
        const auto row = context.reader.messageRow(m.id);
        if (!row || row->messageIdHeader.isEmpty())
            continue;
        const QList<Uid> uids = context.imap.searchMessageId(row->messageIdHeader.toUtf8());
        if (!uids.isEmpty())
            found.insert(m.id, uids.last());
    }
    return found;
}

int MoveOp::replayCopy(FolderId source, const QList<PlacedMessage> &chunk, const QByteArray &targetName, OpContext &context) const
{
    QList<PlacedMessage> begun, fresh;
    for (const PlacedMessage &m : chunk)
        (m.progress == OpProgress::Waiting ? fresh : begun).append(m);
    QHash<MessageId, Uid> uids = copiesOf(begun, targetName, context);
    for (const PlacedMessage &m : begun) {
        if (!uids.contains(m.id) && m.progress == OpProgress::CopyBegun)
            fresh.append(m);
    }
    if (!begun.isEmpty() && !selectFor(source, context))
        return 0;
    if (!fresh.isEmpty()) {
        setProgress(fresh, OpProgress::CopyBegun, context);
        uids.insert(destinations(context.imap.copy(uidSet(uidsOf(fresh)), targetName), fresh));
        setProgress(fresh, OpProgress::Copied, context);
    }
    expungeOnly(uidsOf(chunk), context);
    confirm(chunk, uids, context);
    return int(chunk.size());
}

void MoveOp::setProgress(const QList<PlacedMessage> &chunk, OpProgress progress, OpContext &context) const
{
    context.store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        if (!writer.ops.find(id))
            throw MailError(ErrorKind::Gone, QCoreApplication::translate("Op", "The move was undone."));
        for (const PlacedMessage &m : chunk)
            writer.ops.setProgress(id, m.id, progress);
    });
}

void MoveOp::confirm(const QList<PlacedMessage> &chunk, const QHash<MessageId, Uid> &uids, OpContext &context) const
{
    context.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) {
        for (const PlacedMessage &m : chunk) {
            FolderId folder;
            const bool there = writer.messages.serverMessage(m.id, &folder).uid > 0 && folder == target;
            writer.ops.confirm(id, m.id);
            if (there)
                writer.messages.rebase(m.id);
            else
                writer.messages.setServerPlace(m.id, target, uids.value(m.id, 0));
        }
    });
}

QString MoveOp::label() const
{
    return QCoreApplication::translate("Op", "Move %n message(s)", nullptr, int(messages.size()));
}

} // namespace postrider
