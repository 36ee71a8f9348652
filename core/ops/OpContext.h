// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/store/OpQueries.h"

#include <QHash>
#include <QList>

namespace postrider {

class ImapClient;
class Store;
class StoreReader;

/// What an op is replayed with: the account's working connection and the store. Thread: the account's worker. Owns nothing.
struct OpContext {
    ImapClient &imap;
    Store &store;
    StoreReader &reader;
};

/// A message where the server has it.
struct PlacedMessage {
    MessageId id;
    Uid uid = 0;
    OpProgress progress = OpProgress::Waiting;
};

/// The op's messages by server folder, those the server knows by a UID that is still valid. Messages that wait for their UID are left out: their op
/// stays until the next sync has found them. Selects each folder to compare UIDVALIDITY; a folder that is gone throws Gone.
QHash<FolderId, QList<PlacedMessage>> placesOf(const QList<OpMessage> &messages, OpContext &context);
/// Selects the folder read-write; false if its UIDVALIDITY is not the one that our UIDs are of.
bool selectFor(FolderId folder, OpContext &context);
/// Pieces of at most `size`, so that a kill in between repeats only the rest.
QList<QList<PlacedMessage>> chunksOf(const QList<PlacedMessage> &messages, qsizetype size = 1000);
QList<Uid> uidsOf(const QList<PlacedMessage> &messages);
/// Marks these \Deleted and expunges exactly them, also where the server has no UIDPLUS (other messages' \Deleted are put aside for the moment). RFC 4315 2.1, RFC 3501 6.4.3.
void expungeOnly(const QList<Uid> &uids, OpContext &context);

} // namespace postrider
