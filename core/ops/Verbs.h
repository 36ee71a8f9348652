// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/store/OpQueries.h"
#include "core/store/StoreWriter.h"
#include "core/types/Folder.h"

#include <QHash>
#include <QList>
#include <optional>

namespace postrider {

/// One op of a verb, for undo: what its messages were before.
struct UndoStep {
    OpId op;
    OpKind kind = OpKind::Move;
    QList<ShownMessage> before;
    Flags flags; ///< that were set or cleared
    FolderId target{}; ///< of OpKind::Move; of CreateFolder the folder, which goes again where nothing is in it
    QList<MessageId> added{}; ///< of Append: came in by it, and have no original: they go
};
using UndoList = QList<UndoStep>;

/// What can be done with messages, as ops: for the person, and for filters that do it for them. Pure functions on a StoreWriter, store thread. All messages of a call are of one
/// account. Never waits for a server; what has no op (it changes nothing) leaves no step.
namespace Verbs {

/// As Mail::LastChance.
enum class LastChance { RemoveForGood, Stay };

/// An op belongs to one account; a selection may not. Messages that are gone are left out.
QHash<AccountId, QList<ShownMessage>> byAccount(StoreWriter &writer, const QList<MessageId> &messages);
QList<OpMessage> opMessages(const QList<ShownMessage> &rows);

void move(StoreWriter &writer, AccountId account, const QList<ShownMessage> &rows, FolderId target, qint64 now, UndoList &undo);
/// To a folder of the same account or another one.
void moveAnywhere(StoreWriter &writer, AccountId account, const QList<ShownMessage> &rows, const Folder &target, qint64 now, UndoList &undo);
void copyAnywhere(StoreWriter &writer, AccountId account, const QList<ShownMessage> &rows, const Folder &target, qint64 now, UndoList &undo);
/// To the account's archive, which is made where there is none, and there as the account divides it (ArchiveBy). What is in the archive already stays. Refused as folderFor().
void archive(StoreWriter &writer, AccountId account, const QList<ShownMessage> &rows, qint64 now, UndoList &undo);
/// Those that are in Trash already, and all where there is none: Mail::LastChance.
void moveToTrash(StoreWriter &writer, AccountId account, const QList<ShownMessage> &rows, LastChance lastChance, qint64 now, UndoList &undo);
/// For good.
void remove(StoreWriter &writer, AccountId account, const QList<ShownMessage> &rows, qint64 now);
/// Only those that this changes.
void setFlags(StoreWriter &writer, AccountId account, const QList<ShownMessage> &rows, Flags add, Flags remove, qint64 now, UndoList &undo);
/// What the server has not been asked for is dropped; of the rest, the opposite is done. The answer: why something of it stays as it is; nothing: all was taken back.
/// What has been put elsewhere since stays there: that was another verb.
std::optional<Failure> undo(StoreWriter &writer, const UndoStep &step, qint64 now);

/// What stands between levels on this account's server; null: nothing does (NIL).
QChar delimiterOf(StoreWriter &writer, AccountId account);
/// The account's folder with this role (Archive, Junk or Trash). One that is called so will do; invalid: there is none. Refused where it takes no messages.
FolderId findFolderFor(FolderQueries &folders, AccountId account, FolderRole role);
/// The same; where there is none it is made.
FolderId folderFor(StoreWriter &writer, AccountId account, FolderRole role, qint64 now);
/// One at the top or below INBOX that is called so, made where there is none; `role`: what it is made for. Refused where it takes no messages.
FolderId folderCalled(StoreWriter &writer, AccountId account, const QString &name, FolderRole role, qint64 now);

} // namespace Verbs

} // namespace postrider
