// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/CreateFolderOp.h"

#include "core/imap/ImapClient.h"
#include "core/imap/MailboxName.h"
#include "core/store/Store.h"

#include <QCoreApplication>

#include <algorithm>

namespace postrider {

namespace {
/// RFC 6154 2.
QByteArray specialUse(FolderRole role)
{
    switch (role) {
    case FolderRole::Drafts: return "\\Drafts";
    case FolderRole::Sent: return "\\Sent";
    case FolderRole::Archive: return "\\Archive";
    case FolderRole::Junk: return "\\Junk";
    case FolderRole::Trash: return "\\Trash";
    default: return {};
    }
}

char delimiterOf(const Folder &folder)
{
    return folder.delimiter.isEmpty() ? '\0' : folder.delimiter.front().toLatin1();
}

void createUnlessThere(const QByteArray &name, OpContext &context)
{
    try {
        context.imap.create(name);
    } catch (const MailError &e) {
        // Made by another program meanwhile, or by us before a cut.
        if (e.kind() != ErrorKind::Refused || !isThere(name, context))
            throw;
    }
}
} // namespace

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
    row.role = role;
    row.onServer = false;
    for (const Folder &other : writer.folders.known(account)) {
        if (other.path == path || other.serverName == row.serverName)
            throw MailError(ErrorKind::Refused, QCoreApplication::translate("Op", "There is a folder of this name already."), path);
    }
    folder = writer.folders.insert(row);
    return writer.ops.insert({{}, account, OpKind::CreateFolder, {}, {}, parent, {}, folder, path, int(role)}, now);
}

Folder CreateFolderOp::makeForRole(FolderRole role, const QString &name, const QList<Folder> &others, ImapClient &imap)
{
    Folder made;
    made.role = role;
    if (!others.isEmpty())
        made.delimiter = others.first().delimiter;
    QByteArray prefix;
    if (const auto space = imap.personalNamespace()) {
        prefix = space->prefix;
        made.delimiter = space->delimiter == 0 ? QString() : QString(QLatin1Char(space->delimiter));
    }
    made.serverName = prefix + imap.nameToServer(name, delimiterOf(made));
    made.path = imap.pathFromServer(made.serverName, delimiterOf(made));
    try {
        imap.create(made.serverName, specialUse(role));
    } catch (const MailError &e) {
        // Some servers take new mailboxes below INBOX only, and do not tell.
        const auto below =
            std::find_if(others.begin(), others.end(), [](const Folder &f) { return f.serverName.startsWith("INBOX") && f.path.startsWith(QLatin1String("INBOX/")); });
        if (e.kind() != ErrorKind::Refused || !prefix.isEmpty() || below == others.end())
            throw;
        made.serverName.prepend(below->serverName.left(6));
        made.path.prepend(QLatin1String("INBOX/"));
        imap.create(made.serverName, specialUse(role));
    }
    return made;
}

/// Some servers, or some of their mailboxes, have nothing below them.
void CreateFolderOp::makeBelow(const Folder &above, const Folder &made, OpContext &context)
{
    try {
        if (above.delimiter.isEmpty())
            throw MailError(ErrorKind::Refused, {});
        createUnlessThere(made.serverName, context);
    } catch (const MailError &e) {
        if (e.kind() != ErrorKind::Refused)
            throw;
        throw MailError(ErrorKind::Refused,
            QCoreApplication::translate("Op", "The messages go into %1 instead, and so does what you archive from now on. The settings of the account can change that.")
                .arg(above.path),
            (e.message() + QLatin1Char(' ') + e.detail()).trimmed());
    }
}

/// As it was called when it was made here: a renaming that came later is the next op's.
Folder CreateFolderOp::make(const Folder &row, OpContext &context) const
{
    if (role != FolderRole::None) {
        QList<Folder> others = context.reader.folderRows().ofAccount(account);
        others.removeIf([](const Folder &f) { return !f.onServer; });
        return makeForRole(role, path, others, context.imap);
    }
    Folder made = row;
    if (parent.isValid()) {
        const auto above = context.reader.folder(parent);
        if (!above || !above->onServer)
            throw MailError(ErrorKind::Gone, QCoreApplication::translate("Op", "The folder is no longer on the server."));
        const QString level = path.section(QLatin1Char('/'), -1);
        made.delimiter = above->delimiter;
        made.serverName = above->serverName + above->delimiter.toLatin1() + context.imap.nameToServer(level, delimiterOf(made));
        made.path = above->path + QLatin1Char('/') + level;
        makeBelow(*above, made, context);
        return made;
    }
    made.serverName = context.imap.nameToServer(path, delimiterOf(row));
    made.path = path;
    createUnlessThere(made.serverName, context);
    return made;
}

int CreateFolderOp::replay(OpContext &context) const
{
    const auto row = context.reader.folder(folder);
    if (row && !row->onServer) {
        const Folder made = make(*row, context);
        try {
            context.imap.subscribe(made.serverName, true);
        } catch (const MailError &e) {
            // A server without subscriptions, or one that keeps them to itself: the folder is there all the same.
            if (e.kind() != ErrorKind::Refused && e.kind() != ErrorKind::Gone)
                throw;
        }
        context.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) {
            writer.folders.setServerName(folder, made.serverName);
            if (auto now = writer.folders.find(folder); now && (role != FolderRole::None || parent.isValid())) {
                now->delimiter = made.delimiter;
                if (now->path == path)
                    now->path = made.path;
                writer.folders.update(*now);
            }
            writer.ops.drop(id);
        });
        return 0;
    }
    context.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) { writer.ops.drop(id); });
    return 0;
}

void CreateFolderOp::giveUp(StoreWriter &writer, OpContext &context) const
{
    writer.ops.drop(id);
    const auto row = writer.folders.find(folder);
    if (!row || row->onServer)
        return;
    if (parent.isValid()) {
        for (const OpRow &below : writer.ops.waitingForFolders(account)) {
            if (below.kind == OpKind::CreateFolder && below.target == folder)
                CreateFolderOp{below.id, account, below.folder, below.text, FolderRole::None, parent}.giveUp(writer, context);
        }
        writer.messages.rebase(writer.ops.retarget(account, folder, parent));
        writer.accounts.setArchiveBy(account, ArchiveBy::Folder);
    }
    writer.folders.remove(folder);
}

int CreateFolderOp::settle(LocalContext &context) const
{
    context.store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        if (writer.folders.find(folder))
            LocalMailbox::adopt(writer, folder);
        writer.ops.drop(id);
    });
    return 0;
}

QString CreateFolderOp::label() const
{
    return QCoreApplication::translate("Op", "Make the folder %1").arg(path);
}

} // namespace postrider
