// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/MailError.h"
#include "core/store/OpQueries.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <functional>

namespace postrider {

class ImapClient;
class Store;
class StoreReader;
class StoreWriter;
struct FolderSyncState;
struct ImapMailbox;

/// What an op is replayed with: the account's working connection and the store. Thread: the account's worker. Owns nothing.
struct OpContext {
    ImapClient &imap;
    Store &store;
    StoreReader &reader;
    /// Told what could not be done for some of the messages, while the op goes on with the others.
    std::function<void(const Failure &)> refused = {};
    /// Folders of the server that have something now which is not in the store yet.
    QSet<FolderId> touched = {};
    /// Something was uploaded that another account waits for.
    bool othersConcerned = false;
};

/// A message where the server has it.
struct PlacedMessage {
    MessageId id;
    Uid uid = 0;
    OpProgress progress = OpProgress::Waiting;
};

/// Whether a UID that we know stands for the same message still. Another UIDVALIDITY says no (RFC 9051 2.3.1.1); so does a UIDNEXT that went back, which only a server that was
/// restored from a backup tells: it gives UIDs out a second time.
bool standsAsKnown(const ImapMailbox &mailbox, const FolderSyncState &known);

/// The op's messages by server folder, those the server knows by a UID that is still valid. Messages that wait for their UID are left out: their op
/// stays until the next sync has found them. Selects each folder to compare UIDVALIDITY; a folder that is gone throws Gone.
QHash<FolderId, QList<PlacedMessage>> placesOf(const QList<OpMessage> &messages, OpContext &context);
/// Selects the folder read-write; false if its UIDVALIDITY is not the one that our UIDs are of.
bool selectFor(FolderId folder, OpContext &context);
/// Pieces of at most `size`, ascending, each of which fits one command; so that a kill in between repeats only the rest.
QList<QList<PlacedMessage>> chunksOf(QList<PlacedMessage> messages, qsizetype size = 1000);
/// The same for what needs no UIDs.
QList<QList<MessageId>> piecesOf(const QList<OpMessage> &messages, qsizetype size = 1000);
/// Those of these that the op has still to do with: a person may have taken it back since it was read.
QList<MessageId> stillWaiting(OpId op, QList<MessageId> messages, StoreWriter &writer);
QList<Uid> uidsOf(const QList<PlacedMessage> &messages);
QList<MessageId> idsOf(const QList<PlacedMessage> &messages);
QList<MessageId> idsOf(const QList<OpMessage> &messages);
/// The names of the keywords of the person's own among these flags (bits 14 to 31).
QByteArrayList ownKeywords(Flags flags, StoreReader &reader);
/// Marks these \Deleted and expunges exactly them, also where the server has no UIDPLUS (other messages' \Deleted are put aside for the moment). RFC 4315 2.1, RFC 3501 6.4.3.
void expungeOnly(const QList<Uid> &uids, OpContext &context);
/// Whether the server has a mailbox of this name; asks with STATUS.
bool isThere(const QByteArray &mailbox, OpContext &context);
/// Commits how far an op is before the server is asked for what cannot be repeated. Gone, without a word to anybody, if the person has taken the op back.
void begin(OpId op, const QList<MessageId> &messages, OpProgress progress, qint64 number, OpContext &context);
/// This message stays where it is after all: if its folder waits to be removed, so does the folder, whatever was said before.
void keepFolderOf(MessageId message, StoreWriter &writer);
/// Undo, or a refusal: the op goes, and what is shown is as if it had never been. What it had still to copy is not removed later either.
void takeBack(OpId op, StoreWriter &writer);

} // namespace postrider
