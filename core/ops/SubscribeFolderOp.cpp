// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/SubscribeFolderOp.h"

#include "core/imap/ImapClient.h"
#include "core/store/Store.h"

#include <QCoreApplication>

namespace postrider {

OpId SubscribeFolderOp::applyLocal(StoreWriter &writer, qint64 now) const
{
    writer.folders.setSubscribed(folder, subscribed);
    return writer.ops.insert({{}, account, OpKind::SubscribeFolder, {}, {}, {}, {}, folder, {}, subscribed ? 1 : 0}, now);
}

int SubscribeFolderOp::replay(OpContext &context) const
{
    if (const auto row = context.reader.folder(folder)) {
        if (!row->onServer)
            return 0; // made here, and the server has not been told yet
        context.imap.subscribe(row->serverName, subscribed);
    }
    context.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) { writer.ops.drop(id); });
    return 0;
}

void SubscribeFolderOp::giveUp(StoreWriter &writer, OpContext &) const
{
    writer.ops.drop(id);
    writer.folders.setSubscribed(folder, !subscribed);
}

int SubscribeFolderOp::settle(LocalContext &context) const
{
    context.store.writeAndWait(Durability::User, [&](StoreWriter &writer) { writer.ops.drop(id); });
    return 0;
}

QString SubscribeFolderOp::label() const
{
    return subscribed ? QCoreApplication::translate("Op", "Subscribe to a folder") : QCoreApplication::translate("Op", "Unsubscribe from a folder");
}

} // namespace postrider
