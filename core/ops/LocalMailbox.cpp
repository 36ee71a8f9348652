// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/LocalMailbox.h"

#include "core/ops/Op.h"
#include "core/store/Store.h"

#include <QUuid>

#include <algorithm>

namespace postrider::LocalMailbox {

namespace {

struct Usual {
    FolderRole role;
    const char *name; ///< that programs know it by; people see it in their own language
};
constexpr Usual kUsual[] = {
    {FolderRole::Inbox, "INBOX"}, {FolderRole::Drafts, "Drafts"}, {FolderRole::Sent, "Sent"}, {FolderRole::Archive, "Archive"}, {FolderRole::Trash, "Trash"}};

FolderId make(StoreWriter &writer, AccountId account, const Usual &usual)
{
    const QString path = QLatin1String(usual.name);
    for (const Folder &f : writer.folders.known(account)) {
        if (f.path.compare(path, Qt::CaseInsensitive) != 0)
            continue;
        // One of the person's own, from before it was needed for this.
        writer.folders.setLeaving(f.id, false);
        writer.folders.setRole(f.id, usual.role);
        return f.id;
    }
    Folder row;
    row.account = account;
    row.path = path;
    row.serverName = "new:" + path.toUtf8();
    row.role = usual.role;
    const FolderId folder = writer.folders.insert(row);
    adopt(writer, folder);
    return folder;
}

} // namespace

void makeFolders(StoreWriter &writer, const Account &account)
{
    for (const Usual &usual : kUsual) {
        // Nothing arrives in Local Folders, and nothing is written there.
        const bool isNeeded = !account.isLocal() || usual.role == FolderRole::Archive || usual.role == FolderRole::Trash;
        if (isNeeded && !writer.folders.findWithRole(account.id, usual.role))
            make(writer, account.id, usual);
    }
}

void makeLocalFolders(StoreWriter &writer)
{
    const QList<Account> accounts = writer.accounts.all();
    if (accounts.isEmpty() || std::any_of(accounts.begin(), accounts.end(), [](const Account &each) { return each.isLocal(); }))
        return;
    Account local;
    local.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    local.id = writer.accounts.insert(local);
    makeFolders(writer, local);
}

void removeEmptyLocalFolders(StoreWriter &writer)
{
    const QList<Account> accounts = writer.accounts.all();
    if (accounts.size() != 1 || !accounts.first().isLocal())
        return;
    const QList<Folder> folders = writer.folders.known(accounts.first().id);
    if (std::all_of(folders.begin(), folders.end(), [](const Folder &folder) { return folder.total == 0; }))
        writer.accounts.remove(accounts.first().id);
}

FolderId folderFor(StoreWriter &writer, AccountId account, FolderRole role)
{
    if (const auto folder = writer.folders.findWithRole(account, role))
        return folder->id;
    for (const Usual &usual : kUsual) {
        if (usual.role == role)
            return make(writer, account, usual);
    }
    return {};
}

void adopt(StoreWriter &writer, FolderId folder)
{
    // The name on a server is nobody's here; one that never changes leaves nothing to do when the folder is renamed.
    writer.folders.setServerName(folder, "local:" + QByteArray::number(folder.value));
    writer.folders.setSyncState(folder, {1, 1, 0, true});
}

Uid takeUids(StoreWriter &writer, FolderId folder, int count)
{
    FolderSyncState state = writer.folders.syncState(folder);
    const Uid first = qMax<Uid>(state.uidNext, 1);
    state.uidValidity = qMax<quint32>(state.uidValidity, 1);
    state.uidNext = first + Uid(count);
    writer.folders.setSyncState(folder, state);
    return first;
}

void place(StoreWriter &writer, MessageId message, FolderId folder)
{
    writer.messages.setServerPlace(message, folder, takeUids(writer, folder));
}

int settle(LocalContext &context, AccountId account)
{
    int settled = 0;
    for (const OpId id : context.reader.ops().waitingIds(account)) {
        // Read here: one before it may have changed it.
        const auto row = context.reader.ops().find(id);
        if (!row)
            continue;
        settled += std::visit(
            [&](const auto &op) -> int {
                if constexpr (std::is_same_v<std::decay_t<decltype(op)>, SendOp>)
                    return 0; // the outbox runner's
                else
                    return op.settle(context);
            },
            makeOp(*row));
    }
    return settled;
}

} // namespace postrider::LocalMailbox
