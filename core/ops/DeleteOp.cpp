// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/DeleteOp.h"

#include "core/imap/ImapClient.h"
#include "core/store/BatchWriter.h"
#include "core/store/Store.h"

#include <QCoreApplication>

namespace postrider {

OpId DeleteOp::applyLocal(StoreWriter &writer, qint64 now) const
{
    const OpId made = writer.ops.insert({{}, account, OpKind::Delete, {}, {}, {}, messages}, now);
    writer.messages.applyNewest(made);
    return made;
}

int DeleteOp::replay(OpContext &context) const
{
    // What is being copied, to another server or on this one, stays until the copy is there: it may be refused.
    QList<OpMessage> free;
    for (const OpMessage &m : messages) {
        if (!context.reader.ops().isSource(m.message) && !context.reader.ops().isBeingCopied(m.message, id))
            free.append(m);
    }
    int pushed = 0;
    BatchWriter confirmations(context.store);
    const auto places = placesOf(free, context);
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        if (!selectFor(it.key(), context))
            continue;
        for (const auto &chunk : chunksOf(*it, 500)) {
            // From here on it cannot be taken back, and undo knows that.
            begin(id, idsOf(chunk), OpProgress::CopyBegun, 0, context);
            expungeOnly(uidsOf(chunk), context);
            confirmations.write(Durability::Recoverable, [id = id, ids = idsOf(chunk)](StoreWriter &writer) {
                writer.ops.confirm(id, ids);
                for (const MessageId message : ids)
                    writer.messages.remove(message);
            });
            pushed += int(chunk.size());
        }
    }
    confirmations.finish();
    return pushed;
}

int DeleteOp::settle(LocalContext &context) const
{
    int settled = 0;
    for (const QList<MessageId> &piece : piecesOf(messages)) {
        context.store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
            // What is being copied stays until the copy is there.
            QList<MessageId> free = stillWaiting(id, piece, writer);
            free.removeIf([&](MessageId message) { return writer.ops.isSource(message) || writer.ops.isBeingCopied(message, id); });
            writer.ops.confirm(id, free);
            writer.messages.remove(free);
            settled += int(free.size());
        });
    }
    return settled;
}

QString DeleteOp::label() const
{
    return QCoreApplication::translate("Op", "Delete %Ln message(s) for good", nullptr, int(messages.size()));
}

} // namespace postrider
