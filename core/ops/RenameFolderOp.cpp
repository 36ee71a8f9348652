// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/RenameFolderOp.h"

#include "core/imap/ImapClient.h"
#include "core/store/Store.h"

#include <QCoreApplication>

namespace postrider {

namespace {
char delimiterOf(const Folder &folder)
{
    return folder.delimiter.isEmpty() ? '\0' : folder.delimiter.front().toLatin1();
}
} // namespace

OpId RenameFolderOp::applyLocal(StoreWriter &writer, qint64 now) const
{
    const auto row = writer.folders.find(folder);
    if (!row)
        throw MailError(ErrorKind::Gone, QCoreApplication::translate("Op", "The folder is no longer there."));
    if (row->role == FolderRole::Inbox)
        throw MailError(ErrorKind::Refused, QCoreApplication::translate("Op", "The inbox cannot be renamed."));
    const QString below = row->path + QLatin1Char('/');
    if (path.startsWith(below))
        throw MailError(ErrorKind::Refused, QCoreApplication::translate("Op", "A folder cannot be moved into itself."));
    const QList<Folder> all = writer.folders.known(account);
    for (const Folder &other : all) {
        if (other.id != folder && other.path == path)
            throw MailError(ErrorKind::Refused, QCoreApplication::translate("Op", "There is a folder of this name already."), path);
    }
    for (const Folder &other : all) {
        if (other.path.startsWith(below))
            writer.folders.setPath(other.id, path + QLatin1Char('/') + other.path.mid(below.size()));
    }
    writer.folders.setPath(folder, path);
    return writer.ops.insert({{}, account, OpKind::RenameFolder, {}, {}, {}, {}, folder, path, 0}, now);
}

int RenameFolderOp::replay(OpContext &context) const
{
    const auto row = context.reader.folder(folder);
    if (!row)
        throw MailError(ErrorKind::Gone, QCoreApplication::translate("Op", "The folder is no longer there."));
    const QByteArray from = row->serverName;
    const QByteArray to = context.imap.nameToServer(path, delimiterOf(*row));
    if (from != to) {
        try {
            context.imap.rename(from, to);
        } catch (const MailError &e) {
            // Done before a cut: the old name is gone, and the new one is there.
            if ((e.kind() != ErrorKind::Gone && e.kind() != ErrorKind::Refused) || isThere(from, context) || !isThere(to, context))
                throw;
        }
        for (const bool subscribed : {true, false}) {
            try {
                if (row->subscribed || !subscribed)
                    context.imap.subscribe(subscribed ? to : from, subscribed);
            } catch (const MailError &e) {
                if (e.kind() != ErrorKind::Refused && e.kind() != ErrorKind::Gone)
                    throw;
            }
        }
    }
    const QByteArray below = from + row->delimiter.toLatin1();
    context.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) {
        for (const Folder &other : writer.folders.known(account)) {
            if (other.id != folder && !row->delimiter.isEmpty() && other.onServer && other.serverName.startsWith(below))
                writer.folders.setServerName(other.id, to + row->delimiter.toLatin1() + other.serverName.mid(below.size()));
        }
        writer.folders.setServerName(folder, to);
        writer.ops.drop(id);
    });
    return 0;
}

void RenameFolderOp::giveUp(StoreWriter &writer, OpContext &context) const
{
    writer.ops.drop(id);
    const auto row = writer.folders.find(folder);
    if (!row)
        return;
    const QString below = row->path + QLatin1Char('/');
    for (const Folder &other : writer.folders.known(account)) {
        if (other.id == folder || other.path.startsWith(below))
            writer.folders.setPath(other.id, context.imap.pathFromServer(other.serverName, delimiterOf(other)));
    }
}

int RenameFolderOp::settle(LocalContext &context) const
{
    context.store.writeAndWait(Durability::User, [&](StoreWriter &writer) { writer.ops.drop(id); });
    return 0;
}

QString RenameFolderOp::label() const
{
    return QCoreApplication::translate("Op", "Rename a folder to %1").arg(path);
}

} // namespace postrider
