// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/SetFlagsOp.h"

#include "core/imap/ImapClient.h"
#include "core/imap/MailboxName.h"
#include "core/store/Store.h"

#include <QCoreApplication>

namespace postrider {

OpId SetFlagsOp::applyLocal(StoreWriter &writer, qint64 now) const
{
    const OpId made = writer.ops.insert({{}, account, OpKind::SetFlags, add, remove, {}, messages}, now);
    for (const OpMessage &m : messages)
        writer.messages.rebase(m.message);
    return made;
}

int SetFlagsOp::replay(OpContext &context) const
{
    int pushed = 0;
    const auto places = placesOf(messages, context);
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        if (!selectFor(it.key(), context))
            continue;
        for (const auto &chunk : chunksOf(*it)) {
            for (QList<Uid> left = uidsOf(chunk); !left.isEmpty();) {
                QList<Uid> rest;
                context.imap.storeFlags(uidSet(left, 8000, &rest), add, remove);
                left = rest;
            }
            context.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) {
                for (const PlacedMessage &m : chunk) {
                    FolderId folder;
                    const Flags flags = writer.messages.serverMessage(m.id, &folder).flags;
                    writer.ops.confirm(id, m.id);
                    writer.messages.setServerFlags(m.id, (flags | add) & ~remove);
                }
            });
            pushed += int(chunk.size());
        }
    }
    return pushed;
}

QString SetFlagsOp::label() const
{
    const int n = int(messages.size());
    if (add.testFlag(Flag::Seen))
        return QCoreApplication::translate("Op", "Mark %n message(s) read", nullptr, n);
    if (remove.testFlag(Flag::Seen))
        return QCoreApplication::translate("Op", "Mark %n message(s) unread", nullptr, n);
    if (add.testFlag(Flag::Flagged))
        return QCoreApplication::translate("Op", "Star %n message(s)", nullptr, n);
    if (remove.testFlag(Flag::Flagged))
        return QCoreApplication::translate("Op", "Remove the star from %n message(s)", nullptr, n);
    return QCoreApplication::translate("Op", "Change the marks of %n message(s)", nullptr, n);
}

} // namespace postrider
