// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/DeleteOp.h"

#include "core/imap/ImapClient.h"
#include "core/store/Store.h"

#include <QCoreApplication>

namespace postrider {

OpId DeleteOp::applyLocal(StoreWriter &writer, qint64 now) const
{
    const OpId made = writer.ops.insert({{}, account, OpKind::Delete, {}, {}, {}, messages}, now);
    for (const OpMessage &m : messages)
        writer.messages.rebase(m.message);
    return made;
}

int DeleteOp::replay(OpContext &context) const
{
    int pushed = 0;
    const auto places = placesOf(messages, context);
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        if (!selectFor(it.key(), context))
            continue;
        for (const auto &chunk : chunksOf(*it)) {
            expungeOnly(uidsOf(chunk), context);
            context.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) {
                for (const PlacedMessage &m : chunk) {
                    writer.ops.confirm(id, m.id);
                    writer.messages.remove(m.id);
                }
            });
            pushed += int(chunk.size());
        }
    }
    return pushed;
}

QString DeleteOp::label() const
{
    return QCoreApplication::translate("Op", "Delete %n message(s) for good", nullptr, int(messages.size()));
}

} // namespace postrider
