// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/CopyOp.h"

#include "core/imap/ImapClient.h"
#include "core/ops/CopyStep.h"
#include "core/store/Store.h"

#include <QCoreApplication>

namespace postrider {

OpId CopyOp::applyLocal(StoreWriter &writer, qint64 now) const
{
    return writer.ops.insert({{}, account, OpKind::Copy, {}, {}, target, messages}, now);
}

int CopyOp::replay(OpContext &context) const
{
    const auto folder = context.reader.folder(target);
    if (!folder)
        throw MailError(ErrorKind::Gone, QCoreApplication::translate("Op", "The folder that the messages were to be copied to is no longer there."));
    if (!folder->onServer)
        return 0; // made here, and the server has not been told yet
    int pushed = 0;
    const auto places = placesOf(messages, context);
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        if (!selectFor(it.key(), context))
            continue;
        for (const auto &chunk : chunksOf(*it, 500)) {
            CopyStep::Outcome outcome;
            if (!CopyStep(id, bound, *folder, context).run(it.key(), chunk, &outcome))
                break;
            context.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) { writer.ops.confirm(id, idsOf(chunk)); });
            context.touched.insert(target);
            pushed += int(chunk.size());
        }
    }
    return pushed;
}

int CopyOp::settle(LocalContext &context) const
{
    const auto folder = context.reader.folder(target);
    int settled = 0;
    for (const QList<MessageId> &piece : piecesOf(messages)) {
        context.store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
            for (const MessageId message : stillWaiting(id, piece, writer)) {
                const qint64 body = writer.messages.bodyOf(message);
                if (folder && body == 0 && writer.messages.shown(message))
                    continue; // the copy would have nowhere to get it from
                writer.ops.confirm(id, message);
                if (!folder) {
                    writer.ops.dropRemovalsOf(message);
                    writer.messages.rebase(message);
                }
                const MessageId copy = folder ? writer.messages.insertCopy(message, account) : MessageId();
                if (!copy.isValid())
                    continue;
                writer.messages.setBody(copy, body, {}); // one body, as many rows as there are
                LocalMailbox::place(writer, copy, target);
                ++settled;
            }
        });
    }
    return settled;
}

QString CopyOp::label() const
{
    return QCoreApplication::translate("Op", "Copy %Ln message(s)", nullptr, int(messages.size()));
}

} // namespace postrider
