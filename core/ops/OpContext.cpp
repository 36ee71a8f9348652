// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/OpContext.h"

#include "core/imap/ImapClient.h"
#include "core/imap/MailboxName.h"
#include "core/store/Store.h"

#include <QCoreApplication>

#include <algorithm>

namespace postrider {

namespace {
/// Octets of a set in one command: RFC 9051 4 asks servers to take lines of 8192.
constexpr qsizetype kLongestSet = 7800;
} // namespace

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

bool standsAsKnown(const ImapMailbox &mailbox, const FolderSyncState &known)
{
    return mailbox.uidValidity == known.uidValidity && (mailbox.uidNext == 0 || mailbox.uidNext >= known.uidNext);
}

bool selectFor(FolderId folder, OpContext &context)
{
    const auto row = context.reader.folder(folder);
    if (!row)
        throw MailError(ErrorKind::Gone, QCoreApplication::translate("Op", "The folder is no longer on the server."));
    const ImapMailbox mailbox = context.imap.select(row->serverName);
    return standsAsKnown(mailbox, context.reader.folderRows().syncState(folder));
}

QList<QList<PlacedMessage>> chunksOf(QList<PlacedMessage> messages, qsizetype size)
{
    std::sort(messages.begin(), messages.end(), [](const PlacedMessage &a, const PlacedMessage &b) { return a.uid < b.uid; });
    QList<QList<PlacedMessage>> chunks;
    for (qsizetype i = 0; i < messages.size();) {
        QList<PlacedMessage> chunk = messages.mid(i, size);
        for (QList<Uid> rest; uidSet(uidsOf(chunk), kLongestSet, &rest), !rest.isEmpty() && chunk.size() > 1; rest.clear())
            chunk.resize(chunk.size() - rest.size());
        i += chunk.size();
        chunks.append(std::move(chunk));
    }
    return chunks;
}

QList<QList<MessageId>> piecesOf(const QList<OpMessage> &messages, qsizetype size)
{
    QList<QList<MessageId>> pieces;
    for (qsizetype i = 0; i < messages.size(); i += size)
        pieces.append(idsOf(messages.mid(i, size)));
    return pieces;
}

QList<MessageId> stillWaiting(OpId op, QList<MessageId> messages, StoreWriter &writer)
{
    const auto row = writer.ops.find(op);
    const QList<MessageId> left = row ? idsOf(row->messages) : QList<MessageId>();
    const QSet<MessageId> waiting(left.begin(), left.end());
    messages.removeIf([&](MessageId id) { return !waiting.contains(id); });
    return messages;
}

QList<Uid> uidsOf(const QList<PlacedMessage> &messages)
{
    QList<Uid> uids;
    uids.reserve(messages.size());
    for (const PlacedMessage &m : messages)
        uids.append(m.uid);
    return uids;
}

QList<MessageId> idsOf(const QList<PlacedMessage> &messages)
{
    QList<MessageId> ids;
    ids.reserve(messages.size());
    for (const PlacedMessage &m : messages)
        ids.append(m.id);
    return ids;
}

QList<MessageId> idsOf(const QList<OpMessage> &messages)
{
    QList<MessageId> ids;
    ids.reserve(messages.size());
    for (const OpMessage &m : messages)
        ids.append(m.message);
    return ids;
}

QByteArrayList ownKeywords(Flags flags, StoreReader &reader)
{
    constexpr int kFirstOwn = 14;
    QByteArrayList names;
    if (flags.toInt() >> kFirstOwn == 0)
        return names;
    const QHash<int, QString> known = reader.keywordNames();
    for (int bit = kFirstOwn; bit < 32; ++bit) {
        if (flags.toInt() & (1u << bit) && known.contains(bit))
            names.append(known.value(bit).toUtf8());
    }
    return names;
}

bool isThere(const QByteArray &mailbox, OpContext &context)
{
    try {
        context.imap.status(mailbox);
        return true;
    } catch (const MailError &e) {
        if (e.kind() != ErrorKind::Gone && e.kind() != ErrorKind::Refused)
            throw;
        return false;
    }
}

void begin(OpId op, const QList<MessageId> &messages, OpProgress progress, qint64 number, OpContext &context)
{
    context.store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        if (!writer.ops.findHead(op))
            throw MailError(ErrorKind::Gone, QCoreApplication::translate("Op", "This was taken back."));
        writer.ops.setProgress(op, messages, progress, number);
    });
}

void keepFolderOf(MessageId message, StoreWriter &writer)
{
    FolderId folder;
    writer.messages.serverMessage(message, &folder);
    const auto row = writer.folders.find(folder);
    if (!row || !writer.folders.isLeaving(folder))
        return;
    for (const OpRow &op : writer.ops.waitingForFolders(row->account)) {
        if (op.kind == OpKind::RemoveFolder && op.folder == folder)
            writer.ops.drop(op.id);
    }
    writer.folders.setLeaving(folder, false);
}

void takeBack(OpId op, StoreWriter &writer)
{
    const auto head = writer.ops.findHead(op);
    for (const MessageId id : writer.ops.drop(op)) {
        if (!head || head->kind != OpKind::Append) {
            if (head && head->kind == OpKind::Copy)
                writer.ops.dropRemovalsOf(id);
            writer.messages.rebase(id);
            if (head && (head->kind == OpKind::Move || head->kind == OpKind::Copy))
                keepFolderOf(id, writer);
            continue;
        }
        // It is on no server, and nobody puts it there any more. The original, if there is one, stays where it is.
        const auto source = writer.ops.sourceOf(id);
        writer.messages.remove(id);
        if (source) {
            writer.ops.dropRemovalsOf(*source);
            writer.messages.rebase(*source);
            keepFolderOf(*source, writer);
        }
    }
}

namespace {
/// STORE for any number of UIDs: a set that does not fit one line goes in several.
void storeAll(ImapClient &imap, QList<Uid> uids, Flags add, Flags remove)
{
    while (!uids.isEmpty()) {
        QList<Uid> rest;
        imap.storeFlags(uidSet(uids, kLongestSet, &rest), add, remove);
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
            imap.expunge(uidSet(left, kLongestSet, &rest));
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
