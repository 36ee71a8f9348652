// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/OpContext.h"

#include "core/imap/ImapClient.h"
#include "core/imap/MailboxName.h"
#include "core/store/Store.h"

#include <QCoreApplication>

namespace postrider {

QHash<FolderId, QList<PlacedMessage>> placesOf(const QList<OpMessage> &messages, OpContext &context)
{
    QHash<FolderId, QList<PlacedMessage>> places;
    auto rows = context.reader.messageRowsOnServer();
    for (const OpMessage &m : messages) {
        FolderId folder;
        const ServerMessage known = rows.serverMessage(m.message, &folder);
        if (known.uid > 0)
            places[folder].append({m.message, known.uid, m.progress});
    }
    return places;
}

bool selectFor(FolderId folder, OpContext &context)
{
    const auto row = context.reader.folder(folder);
    if (!row)
        throw MailError(ErrorKind::Gone, QCoreApplication::translate("Op", "The folder is no longer on the server."));
    const ImapMailbox mailbox = context.imap.select(row->serverName);
    return mailbox.uidValidity == context.reader.folderRows().syncState(folder).uidValidity;
}

QList<QList<PlacedMessage>> chunksOf(const QList<PlacedMessage> &messages, qsizetype size)
{
    QList<QList<PlacedMessage>> chunks;
    for (qsizetype i = 0; i < messages.size(); i += size)
        chunks.append(messages.mid(i, size));
    return chunks;
}

QList<Uid> uidsOf(const QList<PlacedMessage> &messages)
{
    QList<Uid> uids;
    uids.reserve(messages.size());
    for (const PlacedMessage &m : messages)
        uids.append(m.uid);
    return uids;
}

namespace {
/// STORE for any number of UIDs: a set that does not fit one line goes in several.
void storeAll(ImapClient &imap, QList<Uid> uids, Flags add, Flags remove)
{
    while (!uids.isEmpty()) {
        QList<Uid> rest;
        imap.storeFlags(uidSet(uids, 8000, &rest), add, remove);
        uids = rest;
    }
}
} // namespace

void expungeOnly(const QList<Uid> &uids, OpContext &context)
{
    ImapClient &imap = context.imap;
    if (uids.isEmpty())
        return;
    if (imap.capabilities().has("UIDPLUS")) {
        storeAll(imap, uids, Flag::Deleted, {});
        for (QList<Uid> left = uids; !left.isEmpty();) {
            QList<Uid> rest;
            imap.expunge(uidSet(left, 8000, &rest));
            left = rest;
        }
        return;
    }
    // Another program's \Deleted must survive our EXPUNGE. Ours are marked last, so a cut in between loses nothing but a mark.
    const QSet<Uid> ours(uids.begin(), uids.end());
    QList<Uid> others;
    for (const Uid uid : imap.searchDeleted()) {
        if (!ours.contains(uid))
            others.append(uid);
    }
    storeAll(imap, others, {}, Flag::Deleted);
    storeAll(imap, uids, Flag::Deleted, {});
    imap.expungeAll();
    storeAll(imap, others, Flag::Deleted, {});
}

} // namespace postrider
