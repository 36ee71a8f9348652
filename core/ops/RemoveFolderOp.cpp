// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/RemoveFolderOp.h"

#include "core/imap/ImapClient.h"
#include "core/store/Store.h"

#include <QCoreApplication>

namespace postrider {

OpId RemoveFolderOp::applyLocal(StoreWriter &writer, qint64 now) const
{
    const auto row = writer.folders.find(folder);
    if (!row)
        throw MailError(ErrorKind::Gone, QCoreApplication::translate("Op", "The folder is no longer there."));
    if (row->role == FolderRole::Inbox)
        throw MailError(ErrorKind::Refused, QCoreApplication::translate("Op", "The inbox cannot be removed."));
    writer.folders.setLeaving(folder, true);
    return writer.ops.insert({{}, account, OpKind::RemoveFolder, {}, {}, {}, {}, folder, row->path, onlyIfEmpty ? 1 : 0}, now);
}

namespace {

/// As far as the server knows.
bool isEmptyThere(const Folder &folder, OpContext &context)
{
    try {
        return context.imap.status(folder.serverName).messages.value_or(1) == 0;
    } catch (const MailError &e) {
        if (e.kind() != ErrorKind::Gone)
            throw;
        return true;
    }
}

} // namespace

int RemoveFolderOp::replay(OpContext &context) const
{
    const auto row = context.reader.folder(folder);
    // What was moved or copied out of it goes first, however long that waits.
    if (row && (context.reader.ops().hasToLeaveFirst(folder, id) || (onlyIfEmpty && context.reader.ops().countFor(folder) > 0)))
        return 0;
    if (row && row->onServer && onlyIfEmpty && !isEmptyThere(*row, context)) {
        context.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) { giveUp(writer, context); });
        return 0;
    }
    if (row && row->onServer) {
        try {
            context.imap.subscribe(row->serverName, false);
        } catch (const MailError &e) {
            if (e.kind() != ErrorKind::Refused && e.kind() != ErrorKind::Gone)
                throw;
        }
        try {
            context.imap.removeMailbox(row->serverName);
        } catch (const MailError &e) {
            if (e.kind() != ErrorKind::Gone && (e.kind() != ErrorKind::Refused || isThere(row->serverName, context)))
                throw;
        }
    }
    context.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) {
        writer.ops.drop(id);
        if (row)
            writer.folders.remove(folder);
    });
    return 0;
}

void RemoveFolderOp::giveUp(StoreWriter &writer, OpContext &) const
{
    writer.ops.drop(id);
    writer.folders.setLeaving(folder, false);
}

int RemoveFolderOp::settle(LocalContext &context) const
{
    // What was moved or copied out of it goes first, however long that waits.
    if (context.reader.ops().hasToLeaveFirst(folder, id))
        return 0;
    context.store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        if (onlyIfEmpty && !writer.messages.onServer(folder).isEmpty()) {
            writer.ops.drop(id);
            writer.folders.setLeaving(folder, false);
            return;
        }
        // One by one, so that each is known to be deleted (Pop3Queries).
        for (const ServerMessage &message : writer.messages.onServer(folder))
            writer.messages.remove(message.id);
        writer.folders.remove(folder);
        writer.ops.drop(id);
    });
    return 0;
}

QString RemoveFolderOp::label() const
{
    return QCoreApplication::translate("Op", "Remove the folder %1").arg(path);
}

} // namespace postrider
