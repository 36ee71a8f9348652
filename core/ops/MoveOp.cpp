// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/MoveOp.h"

#include "core/imap/ImapClient.h"
#include "core/imap/MailboxName.h"
#include "core/ops/CopyStep.h"
#include "core/store/Store.h"

#include <QCoreApplication>

namespace postrider {

OpId MoveOp::applyLocal(StoreWriter &writer, qint64 now) const
{
    const OpId made = writer.ops.insert({{}, account, OpKind::Move, {}, {}, target, messages}, now);
    writer.messages.applyNewest(made);
    return made;
}

int MoveOp::replay(OpContext &context) const
{
    const auto folder = context.reader.folder(target);
    if (!folder)
        throw MailError(ErrorKind::Gone, QCoreApplication::translate("Op", "The folder that the messages were moved to is no longer there. They are back where they were."));
    if (!folder->onServer)
        return 0; // made here, and the server has not been told yet
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
        for (const auto &chunk : chunksOf(*it, 500))
            pushed += context.imap.capabilities().has("MOVE") ? replayMove(chunk, *folder, context) : replayCopy(it.key(), chunk, *folder, context);
    }
    return pushed;
}

int MoveOp::replayMove(const QList<PlacedMessage> &chunk, const Folder &folder, OpContext &context) const
{
    begin(id, idsOf(chunk), OpProgress::CopyBegun, bound, context);
    const ImapCopyUid moved = CopyStep::onExisting(chunk, context.imap, [&](const QByteArray &set) { return context.imap.move(set, folder.serverName); });
    confirm(chunk, CopyStep::destinations(moved, chunk, target, context), context);
    return int(chunk.size());
}

int MoveOp::replayCopy(FolderId source, const QList<PlacedMessage> &chunk, const Folder &folder, OpContext &context) const
{
    CopyStep::Outcome outcome;
    if (!CopyStep(id, bound, folder, context).run(source, chunk, &outcome))
        return 0;
    // Whatever the server says of the others: of them there is no copy.
    QList<PlacedMessage> copied = chunk;
    copied.removeIf([&](const PlacedMessage &m) { return outcome.missing.contains(m.id); });
    expungeOnly(uidsOf(copied), context);
    confirm(chunk, outcome.uids, context);
    return int(chunk.size());
}

void MoveOp::confirm(const QList<PlacedMessage> &chunk, const QHash<MessageId, Uid> &uids, OpContext &context) const
{
    context.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) {
        writer.ops.confirm(id, idsOf(chunk));
        for (const PlacedMessage &m : chunk) {
            FolderId folder;
            const bool there = writer.messages.serverMessage(m.id, &folder).uid > 0 && folder == target;
            if (there)
                writer.messages.rebase(m.id);
            else
                writer.messages.setServerPlace(m.id, target, uids.value(m.id, 0));
        }
    });
}

int MoveOp::settle(LocalContext &context) const
{
    const auto folder = context.reader.folder(target);
    for (const QList<MessageId> &piece : piecesOf(messages)) {
        context.store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
            const QList<MessageId> left = stillWaiting(id, piece, writer);
            writer.ops.confirm(id, left);
            for (const MessageId message : left) {
                // A folder that is gone: they are back where they were.
                if (folder && writer.messages.shown(message))
                    LocalMailbox::place(writer, message, target);
                else
                    writer.messages.rebase(message);
            }
        });
    }
    return int(messages.size());
}

QString MoveOp::label() const
{
    return QCoreApplication::translate("Op", "Move %Ln message(s)", nullptr, int(messages.size()));
}

} // namespace postrider
