// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Mail.h"

#include "core/MailPrivate.h"
#include "core/ops/Op.h"

#include <algorithm>

namespace postrider {

namespace {

/// What stands between levels on this account's server; null: nothing does (NIL).
QChar delimiterOf(StoreWriter &writer, AccountId account)
{
    const QList<Folder> all = writer.folders.known(account);
    if (all.isEmpty())
        return QLatin1Char('/');
    const auto with = std::find_if(all.begin(), all.end(), [](const Folder &f) { return !f.delimiter.isEmpty(); });
    return with == all.end() ? QChar() : with->delimiter.front();
}

void checkName(const QString &name, QChar delimiter)
{
    if (name.trimmed().isEmpty())
        throw MailError(ErrorKind::Refused, Mail::tr("A folder needs a name."));
    if (name.contains(QLatin1Char('/')) || (!delimiter.isNull() && name.contains(delimiter)))
        throw MailError(ErrorKind::Refused, Mail::tr("This server does not take “%1” in the name of a folder.").arg(delimiter.isNull() ? QLatin1Char('/') : delimiter));
    for (const QChar c : name) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f)
            throw MailError(ErrorKind::Refused, Mail::tr("The name of a folder has no line breaks and no control characters."));
    }
}

Folder folderOf(StoreWriter &writer, FolderId folder)
{
    const auto row = writer.folders.find(folder);
    if (!row)
        throw MailError(ErrorKind::Gone, Mail::tr("The folder is no longer there."));
    return *row;
}

} // namespace

FolderId Mail::Private::archiveOf(StoreWriter &writer, AccountId account, qint64 now)
{
    if (const auto archive = writer.folders.findWithRole(account, FolderRole::Archive))
        return archive->id;
    // The name that servers and programs know it by; people see it in their own language.
    const QString name = QStringLiteral("Archive");
    for (const Folder &folder : writer.folders.ofAccount(account)) {
        if (folder.path.compare(name, Qt::CaseInsensitive) != 0 && folder.path.compare(QLatin1String("INBOX/") + name, Qt::CaseInsensitive) != 0)
            continue;
        if (!folder.selectable)
            throw MailError(
                ErrorKind::Refused, tr("The folder %1 takes no messages on this server. In the properties of another folder you can say that it is the archive.").arg(folder.path));
        return folder.id;
    }
    CreateFolderOp op;
    op.account = account;
    op.path = name;
    op.role = FolderRole::Archive;
    op.applyLocal(writer, now, delimiterOf(writer, account));
    return op.folder;
}

QFuture<Outcome<FolderId>> Mail::createFolder(AccountId account, FolderId parent, const QString &name)
{
    return d->askAndWake<FolderId>([=, now = d->clock->now()](StoreWriter &writer) {
        const QChar delimiter = delimiterOf(writer, account);
        checkName(name, delimiter);
        CreateFolderOp op;
        op.account = account;
        op.path = name;
        if (parent.isValid()) {
            if (delimiter.isNull())
                throw MailError(ErrorKind::Refused, tr("This server has no folders within folders."));
            op.path.prepend(folderOf(writer, parent).path + QLatin1Char('/'));
        }
        op.applyLocal(writer, now, delimiter);
        return op.folder;
    });
}

QFuture<Outcome<bool>> Mail::renameFolder(FolderId folder, const QString &path)
{
    return d->askAndWake<bool>([=, now = d->clock->now()](StoreWriter &writer) {
        const Folder row = folderOf(writer, folder);
        if (row.path == path)
            return true;
        const QChar delimiter = delimiterOf(writer, row.account);
        const QStringList levels = path.split(QLatin1Char('/'));
        if (levels.size() > 1 && delimiter.isNull())
            throw MailError(ErrorKind::Refused, tr("This server has no folders within folders."));
        for (const QString &level : levels)
            checkName(level, delimiter);
        RenameFolderOp op;
        op.account = row.account;
        op.folder = folder;
        op.path = path;
        op.applyLocal(writer, now);
        return true;
    });
}

QFuture<Outcome<bool>> Mail::removeFolder(FolderId folder)
{
    return d->askAndWake<bool>([=, now = d->clock->now()](StoreWriter &writer) {
        const Folder row = folderOf(writer, folder);
        const QString below = row.path + QLatin1Char('/');
        QList<Folder> leaving{row};
        for (const Folder &other : writer.folders.ofAccount(row.account)) {
            if (other.path.startsWith(below))
                leaving.append(other);
        }
        // The deepest first: servers keep a mailbox that has others below it, or make an empty shell of it.
        std::stable_sort(leaving.begin(), leaving.end(), [](const Folder &a, const Folder &b) { return a.path.count(QLatin1Char('/')) > b.path.count(QLatin1Char('/')); });
        for (const Folder &f : leaving) {
            RemoveFolderOp op;
            op.account = f.account;
            op.folder = f.id;
            op.applyLocal(writer, now);
        }
        return true;
    });
}

QFuture<Outcome<bool>> Mail::setSubscribed(FolderId folder, bool subscribed)
{
    return d->actAnswered([=, now = d->clock->now()](StoreWriter &writer) {
        const Folder row = folderOf(writer, folder);
        if (row.subscribed == subscribed)
            return;
        SubscribeFolderOp op;
        op.account = row.account;
        op.folder = folder;
        op.subscribed = subscribed;
        op.applyLocal(writer, now);
    });
}

QFuture<Outcome<bool>> Mail::setFolderRole(FolderId folder, FolderRole role)
{
    return d->actAnswered([=](StoreWriter &writer) {
        if (folderOf(writer, folder).role == FolderRole::Inbox || role == FolderRole::Inbox)
            throw MailError(ErrorKind::Refused, tr("The inbox is the server's choice."));
        writer.folders.setRole(folder, role);
    });
}

QFuture<Outcome<bool>> Mail::forgetFolderRole(AccountId account, FolderRole role)
{
    return d->actAnswered([=](StoreWriter &writer) { writer.folders.forgetRole(account, role); }).then(this, [this, account](const Outcome<bool> &done) {
        d->engine->listFolders(account);
        return done;
    });
}

QSet<FolderId> Mail::foldersWithChosenRole(AccountId account)
{
    return d->reader->folderRows().rolesByPerson(account);
}

void Mail::setWatched(FolderId folder, bool watched)
{
    // The engine hears of it from the store.
    d->act([=](StoreWriter &writer) {
        if (folderOf(writer, folder).watched != watched)
            writer.folders.setWatched(folder, watched);
    });
}

QFuture<Outcome<bool>> Mail::setFavourites(const QList<FolderId> &order)
{
    return d->actAnswered([=](StoreWriter &writer) { writer.folders.setFavourites(order); });
}

void Mail::setBodyPolicy(FolderId folder, BodyPolicy policy, int days)
{
    d->askAndWake<bool>(
        [=](StoreWriter &writer) {
            writer.folders.setBodyPolicy(folder, policy, days);
            return true;
        },
        Private::Then::Sync);
}

QFuture<Outcome<bool>> Mail::setBodyPolicy(AccountId account, BodyPolicy policy, int days)
{
    return d->askAndWake<bool>(
        [=](StoreWriter &writer) {
            writer.accounts.setBodyPolicy(account, policy, days);
            return true;
        },
        Private::Then::Sync);
}

} // namespace postrider
