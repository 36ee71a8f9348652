// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/CreateFolderOp.h"

#include "core/imap/ImapClient.h"
#include "core/imap/MailboxName.h"
#include "core/store/Store.h"

#include <QCoreApplication>

namespace postrider {

OpId CreateFolderOp::applyLocal(StoreWriter &writer, qint64 now, QChar delimiter)
{
    QString named = path;
    if (!delimiter.isNull())
        named.replace(QLatin1Char('/'), delimiter);
    Folder row;
    row.account = account;
    row.path = path;
    row.serverName = mailboxNameToServer(named); // until the server has been asked how it writes names
    row.delimiter = delimiter.isNull() ? QString() : QString(delimiter);
    row.onServer = false;
    for (const Folder &other : writer.folders.known(account)) {
        if (other.path == path || other.serverName == row.serverName)
            throw MailError(ErrorKind::Refused, QCoreApplication::translate("Op", "There is a folder of this name already."), path);
    }
    folder = writer.folders.insert(row);
    return writer.ops.insert({{}, account, OpKind::CreateFolder, {}, {}, {}, {}, folder, path, 0}, now);
}

int CreateFolderOp::replay(OpContext &context) const
{
    const auto row = context.reader.folder(folder);
    if (row && !row->onServer) {
        // As it was called then: a renaming that came later is the next op's.
        const QByteArray name = context.imap.nameToServer(path, row->delimiter.isEmpty() ? '\0' : row->delimiter.front().toLatin1());
        try {
            context.imap.create(name);
        } catch (const MailError &e) {
            // Made by another program meanwhile, or by us before a cut.
            if (e.kind() != ErrorKind::Refused || !isThere(name, context))
                throw;
        }
        try {
            context.imap.subscribe(name, true);
        } catch (const MailError &e) {
            // A server without subscriptions, or one that keeps them to itself: the folder is there all the same.
            if (e.kind() != ErrorKind::Refused && e.kind() != ErrorKind::Gone)
                throw;
        }
        context.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) {
            writer.folders.setServerName(folder, name);
            writer.ops.drop(id);
        });
        return 0;
    }
    context.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) { writer.ops.drop(id); });
    return 0;
}

void CreateFolderOp::giveUp(StoreWriter &writer, OpContext &) const
{
    writer.ops.drop(id);
    if (const auto row = writer.folders.find(folder); row && !row->onServer)
        writer.folders.remove(folder);
}

QString CreateFolderOp::label() const
{
    return QCoreApplication::translate("Op", "Make the folder %1").arg(path);
}

} // namespace postrider
