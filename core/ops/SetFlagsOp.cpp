// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/SetFlagsOp.h"

#include "core/imap/ImapClient.h"
#include "core/imap/MailboxName.h"
#include "core/store/BatchWriter.h"
#include "core/store/Store.h"

#include <QCoreApplication>

namespace postrider {

namespace {
constexpr quint32 kWellKnown = (1u << 14) - 1;

Flags wellKnown(Flags flags)
{
    return Flags::fromInt(flags.toInt() & kWellKnown);
}
} // namespace

OpId SetFlagsOp::applyLocal(StoreWriter &writer, qint64 now) const
{
    const OpId made = writer.ops.insert({{}, account, OpKind::SetFlags, add, remove, {}, messages}, now);
    writer.messages.applyNewest(made);
    return made;
}

int SetFlagsOp::replay(OpContext &context) const
{
    const QByteArrayList addOwn = ownKeywords(add, context.reader), ownGone = ownKeywords(remove, context.reader);
    int pushed = 0;
    // The server works on the next piece while the store writes down the one before: what is not written yet is done again, which changes nothing.
    BatchWriter confirmations(context.store);
    const auto places = placesOf(messages, context);
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        if (!selectFor(it.key(), context))
            continue;
        const auto place = context.reader.folder(it.key());
        const QByteArrayList removeOwn = place && place->keywordsAllowed ? ownGone + otherImapNames(remove) : ownGone;
        for (const auto &chunk : chunksOf(*it)) {
            const QByteArray set = uidSet(uidsOf(chunk));
            begin(id, idsOf(chunk), OpProgress::CopyBegun, 0, context); // from here on, undo is the opposite
            if (addOwn.isEmpty() && removeOwn.isEmpty())
                context.imap.storeFlags(set, wellKnown(add), wellKnown(remove));
            else
                context.imap.storeFlags(set, wellKnown(add), wellKnown(remove), addOwn, removeOwn, 0);
            confirmations.write(Durability::Recoverable, [id = id, ids = idsOf(chunk), add = add, remove = remove](StoreWriter &writer) {
                writer.ops.confirm(id, ids);
                for (const MessageId message : ids) {
                    FolderId folder;
                    const Flags flags = writer.messages.serverMessage(message, &folder).flags;
                    writer.messages.setServerFlags(message, (flags | add) & ~remove);
                }
            });
            pushed += int(chunk.size());
        }
    }
    confirmations.finish();
    return pushed;
}

int SetFlagsOp::settle(LocalContext &context) const
{
    for (const QList<MessageId> &piece : piecesOf(messages)) {
        context.store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
            const QList<MessageId> left = stillWaiting(id, piece, writer);
            writer.ops.confirm(id, left);
            for (const MessageId message : left) {
                FolderId folder;
                const Flags flags = writer.messages.serverMessage(message, &folder).flags;
                writer.messages.setServerFlags(message, (flags | add) & ~remove);
            }
        });
    }
    return int(messages.size());
}

QString SetFlagsOp::label() const
{
    const int n = int(messages.size());
    if (add.testFlag(Flag::Seen))
        return QCoreApplication::translate("Op", "Mark %Ln message(s) read", nullptr, n);
    if (remove.testFlag(Flag::Seen))
        return QCoreApplication::translate("Op", "Mark %Ln message(s) unread", nullptr, n);
    if (add.testFlag(Flag::Flagged))
        return QCoreApplication::translate("Op", "Star %Ln message(s)", nullptr, n);
    if (remove.testFlag(Flag::Flagged))
        return QCoreApplication::translate("Op", "Remove the star from %Ln message(s)", nullptr, n);
    return QCoreApplication::translate("Op", "Change the marks of %Ln message(s)", nullptr, n);
}

} // namespace postrider
