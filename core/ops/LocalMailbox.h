// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/store/StoreWriter.h"
#include "core/types/Account.h"
#include "core/types/Folder.h"

#include <functional>

namespace postrider {

class Store;
class StoreReader;

/// What an op is settled with where there is no server to be told: the store is all there is. Thread: the account's worker. Owns nothing.
struct LocalContext {
    Store &store;
    StoreReader &reader;
    qint64 now = 0; ///< ms since 1970
    /// Told what could not be done for some of the messages, while the op goes on with the others.
    std::function<void(const Failure &)> refused = {};
    /// Something has arrived here that another account waits for.
    bool othersConcerned = false;
};

/// The mailboxes of an account that has none on a server (POP3, Local Folders): folders and messages in the same rows as everywhere, with UIDs that are given out here, so that
/// everything else works with them as it is. Pure functions on a StoreWriter, store thread. Never takes a UID twice.
namespace LocalMailbox {

/// Those that every account has (Inbox, Drafts, Sent, Archive, Trash; Local Folders: the last two) and that are not here yet.
void makeFolders(StoreWriter &writer, const Account &account);
/// Local Folders, where there is an account and they are not here yet.
void makeLocalFolders(StoreWriter &writer);
/// Takes them away where there is no account any more, and no mail in them.
void removeEmptyLocalFolders(StoreWriter &writer);
/// The folder for that, made if the person has removed it.
FolderId folderFor(StoreWriter &writer, AccountId account, FolderRole role);
/// A row that was made for a folder becomes one of this profile.
void adopt(StoreWriter &writer, FolderId folder);
/// The first of `count` UIDs.
Uid takeUids(StoreWriter &writer, FolderId folder, int count = 1);
/// The message stands in this folder from now on.
void place(StoreWriter &writer, MessageId message, FolderId folder);

/// Settles what waits for an account, in order: what the person did is what is so. Returns how many messages that was.
int settle(LocalContext &context, AccountId account);

} // namespace LocalMailbox

} // namespace postrider
