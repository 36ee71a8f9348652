// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ImapFolderSync.h"

#include "core/imap/ImapClient.h"
#include "core/imap/MailboxName.h"
#include "core/ops/OpContext.h"
#include "core/store/BatchWriter.h"
#include "core/store/Store.h"
#include "core/sync/ImapRows.h"

#include <QCoreApplication>
#include <algorithm>
#include <atomic>

namespace postrider {

namespace {
/// Rows per mutation: a few hundred keep a transaction short and its overhead small.
constexpr qsizetype kRowsPerWrite = 500;
/// The first window fills the screen; the next ones are larger, and still small enough that the person's own work gets its turn in between.
constexpr quint32 kFirstWindow = 100;
constexpr quint32 kWindow = 1000;
/// A mailbox of this size is the largest we mean to serve; whoever promises more is not believed.
constexpr quint32 kLargestMailbox = 10'000'000;
/// Octets of a set in one command.
constexpr qsizetype kLongestSet = 7800;
/// On servers that do not say what changed: how often all flags are compared, and how many of the newest messages' at every look.
constexpr qint64 kAllFlagsInterval = 10 * 60 * 1000;
constexpr int kNewestFlags = 500;
/// From so many on, what vanished is looked up in a list of all instead of one by one.
constexpr qsizetype kManyVanished = 2000;

/// Collects rows and hands them to the store in pieces.
class RowCollector {
public:
    RowCollector(SyncSession &session, const Folder &folder, bool announce, BatchWriter &writer) : m_session(session), m_folder(folder), m_announce(announce), m_writer(writer) { }
    void add(ImapFetched &&fetched)
    {
        if (fetched.uid == 0)
            return;
        ++m_came;
        m_rows.append(rowFrom(fetched, m_session.clock.now()));
        if (m_rows.size() >= kRowsPerWrite)
            flush();
    }
    void flush()
    {
        if (m_rows.isEmpty())
            return;
        m_writer.write(Durability::Recoverable,
            [rows = std::exchange(m_rows, {}), account = m_session.account.id, folder = m_folder.id, announce = m_announce, added = m_added](
                StoreWriter &writer) { *added += writer.messages.insert(account, folder, rows, announce); });
    }
    int came() const { return m_came; }
    int added() const { return *m_added; } ///< of what has been committed

private:
    SyncSession &m_session;
    const Folder &m_folder;
    bool m_announce;
    BatchWriter &m_writer;
    std::shared_ptr<std::atomic<int>> m_added = std::make_shared<std::atomic<int>>(0);
    QList<NewMessage> m_rows;
    int m_came = 0;
};

} // namespace

SyncCounts ImapFolderSync::run()
{
    m_known = m_session.reader.folderRows().syncState(m_folder.id);
    m_announce = m_known.complete && m_folder.role == FolderRole::Inbox;
    if (!resynced()) {
        m_mailbox = m_session.imap.select(m_folder.serverName, ImapClient::Selecting::Afresh);
        forgetIfRenewed();
        m_opened = m_mailbox;
        noteMailbox();
        if (m_known.complete)
            update();
        else
            firstSync();
    }
    m_memory.messages = m_session.reader.messageRowsOnServer().unplaced(m_folder.id).isEmpty() ? qint64(m_mailbox.exists) : -1;
    m_memory.checkedAt = m_session.clock.now();
    m_memory.status.reset();
    return m_counts;
}

/// False where that is to be asked in another way: no QRESYNC, or one that this server turned out not to speak (the client has given it up for this connection).
bool ImapFolderSync::resynced()
{
    if (!m_known.complete || m_known.highestModSeq == 0 || !m_session.imap.hasQresync())
        return false;
    try {
        resync();
        return true;
    } catch (const MailError &) {
        if (m_session.imap.hasQresync() || !m_session.imap.isOpen())
            throw;
        return false;
    }
}

bool ImapFolderSync::isUnchanged(const ImapStatus &status, const Folder &folder, SyncSession &session, FolderMemory &memory)
{
    const FolderSyncState known = session.reader.folderRows().syncState(folder.id);
    if (!known.complete || !status.messages || !status.uidNext || !status.uidValidity || *status.uidValidity != known.uidValidity || *status.uidNext != known.uidNext)
        return false;
    const bool modSeqs = status.highestModSeq && *status.highestModSeq > 0 && known.highestModSeq > 0;
    if (modSeqs && *status.highestModSeq != known.highestModSeq)
        return false;
    // Without them, the number of unread ones says a little, and a comparison of all flags from time to time says it all.
    if (!modSeqs && (session.clock.now() - memory.flagsCheckedAt > kAllFlagsInterval || !status.unseen))
        return false;
    auto rows = session.reader.messageRowsOnServer();
    if (!modSeqs && rows.countUnseenOnServer(folder.id) != int(*status.unseen))
        return false;
    if (memory.messages < 0 || memory.messages != *status.messages)
        memory.messages = rows.countOnServer(folder.id);
    return memory.messages == *status.messages && rows.unplaced(folder.id).isEmpty();
}

/// RFC 9051 2.3.1.1: with another UIDVALIDITY our UIDs mean nothing; nor do they where UIDNEXT went back, because a backup was put in place of the mailbox: the same UIDs are given
/// out once more. The rows stay and find their new UID by Message-ID, so that what waits for them is not lost. True if it is so.
bool ImapFolderSync::forgetIfRenewed()
{
    if (standsAsKnown(m_mailbox, m_known))
        return false;
    const bool had = m_known.uidValidity != 0;
    m_known = {};
    m_known.uidValidity = m_mailbox.uidValidity;
    m_memory.messages = -1;
    m_session.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) {
        if (had)
            writer.messages.forgetUids(m_folder.id);
        writer.folders.setSyncState(m_folder.id, m_known);
    });
    return true;
}

/// What only an opened mailbox tells.
void ImapFolderSync::noteMailbox()
{
    const bool renamed = !m_mailbox.mailboxId.isEmpty() && m_mailbox.mailboxId != m_folder.mailboxId;
    if (!renamed && m_mailbox.keywordsAllowed == m_folder.keywordsAllowed)
        return;
    m_session.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) {
        writer.folders.setKeywordsAllowed(m_folder.id, m_mailbox.keywordsAllowed);
        if (renamed)
            writer.folders.setMailboxId(m_folder.id, m_mailbox.mailboxId);
    });
    m_folder.keywordsAllowed = m_mailbox.keywordsAllowed;
}

void ImapFolderSync::reselect()
{
    m_mailbox = m_session.imap.select(m_folder.serverName, ImapClient::Selecting::Afresh);
    if (m_mailbox.uidValidity != m_known.uidValidity)
        throw MailError(ErrorKind::Busy, QCoreApplication::translate("Sync", "The server renumbered a folder while it was being read. Postrider starts it again."));
}

bool ImapFolderSync::yield()
{
    if (!m_session.yield || !m_session.yield())
        return false;
    reselect();
    return true;
}

void ImapFolderSync::firstSync()
{
    const bool fresh = m_session.reader.messageRowsOnServer().countOnServer(m_folder.id) == 0 && m_session.reader.messageRowsOnServer().unplaced(m_folder.id).isEmpty();
    if (fresh && m_mailbox.exists > 0 && firstWindows())
        yield();
    reconcile();
    m_memory.flagsCheckedAt = m_session.clock.now();
    saveState(true);
}

/// By sequence numbers, because the newest can be asked for without knowing a UID. They hold only as long as nothing else is done on the connection; after that the rest goes by
/// UID. True if somebody wants the connection.
bool ImapFolderSync::firstWindows()
{
    const quint32 exists = m_mailbox.exists;
    QList<std::pair<quint32, quint32>> windows;
    quint32 size = kFirstWindow;
    for (quint32 top = exists; top > 0 && exists - top < kLargestMailbox;) {
        const quint32 from = top > size ? top - size + 1 : 1;
        windows.append({from, top});
        top = from - 1;
        size = kWindow;
    }
    BatchWriter writer(m_session.store);
    RowCollector rows(m_session, m_folder, m_announce, writer);
    bool wanted = false;
    const auto fetch = [&](const QList<std::pair<quint32, quint32>> &part) {
        int before = rows.came();
        bool empty = false;
        m_session.imap.fetchHeadersBySequence(
            part, [&](ImapFetched &&fetched) { rows.add(std::move(fetched)); },
            [&](qsizetype i) {
                rows.flush();
                empty = rows.came() == before; // EXISTS promised more than there is
                before = rows.came();
                m_session.progress(m_folder.path, exists - part[i].first + 1, exists);
                wanted = m_session.wantsYield();
                return !empty && !wanted;
            });
        rows.flush();
        return !empty && !wanted;
    };
    // The first by itself: it is on the screen before the others are asked for.
    if (fetch(windows.mid(0, 1)) && windows.size() > 1)
        fetch(windows.mid(1));
    writer.finish();
    m_counts.added += rows.came();
    return wanted;
}

/// Compares all UIDs: fetches what is missing, newest first, and removes what is gone. Costs a line of answer, with ESEARCH.
void ImapFolderSync::reconcile()
{
    const QList<MessageId> waiting = m_session.reader.messageRowsOnServer().unplaced(m_folder.id);
    const QList<Uid> all = m_session.imap.searchAll();
    QSet<Uid> here;
    for (const ServerMessage &m : m_session.reader.messageRowsOnServer().onServer(m_folder.id))
        here.insert(m.uid);
    QList<Uid> missing;
    for (const Uid uid : all) {
        if (!here.contains(uid))
            missing.append(uid);
    }
    if (!missing.isEmpty())
        fetchMissing(missing);
    removeVanished(QSet<Uid>(all.begin(), all.end()), waiting);
}

void ImapFolderSync::fetchMissing(QList<Uid> missing)
{
    std::sort(missing.begin(), missing.end(), std::greater<>());
    QByteArrayList sets;
    QList<qsizetype> counts;
    for (qsizetype i = 0, size = kFirstWindow; i < missing.size(); i += counts.last(), size = kWindow) {
        QList<Uid> rest;
        const QList<Uid> piece = missing.mid(i, size);
        sets.append(uidSet(piece, kLongestSet, &rest));
        // What did not fit are the highest ones of the piece; they come next, because the order within a window is nobody's concern.
        counts.append(piece.size() - rest.size());
        if (!rest.isEmpty()) {
            std::sort(rest.begin(), rest.end(), std::greater<>());
            std::copy(rest.begin(), rest.end(), missing.begin() + i + counts.last());
        }
    }
    BatchWriter writer(m_session.store);
    RowCollector rows(m_session, m_folder, m_announce, writer);
    qsizetype done = 0, read = 0;
    while (read < sets.size()) {
        bool wanted = false;
        const qsizetype first = read;
        m_session.imap.fetchHeaders(
            sets.mid(first, 1 + (first > 0 ? sets.size() : 0)), [&](ImapFetched &&fetched) { rows.add(std::move(fetched)); },
            [&](qsizetype i) {
                rows.flush();
                done += counts[first + i];
                read = first + i + 1;
                m_session.progress(m_folder.path, done, missing.size());
                wanted = read < sets.size() && m_session.wantsYield();
                return !wanted;
            });
        rows.flush();
        read = qMax(read, first + 1);
        if (wanted)
            yield();
    }
    writer.finish();
    m_counts.added += rows.added();
}

/// Everything above what is known; the last one, too, where nothing is (RFC 9051 9, seq-range).
void ImapFolderSync::fetchNew()
{
    BatchWriter writer(m_session.store);
    RowCollector rows(m_session, m_folder, m_announce, writer);
    m_session.imap.fetchHeaders(QByteArray::number(qMax<quint32>(m_known.uidNext, 1)) + ":*", [&](ImapFetched &&fetched) { rows.add(std::move(fetched)); });
    rows.flush();
    writer.finish();
    m_counts.added += rows.added();
}

/// One round trip: what changed and what vanished comes with the mailbox.
void ImapFolderSync::resync()
{
    QList<FlagChange> changes;
    QList<Uid> vanished;
    bool unknown = false;
    m_mailbox = m_session.imap.resync(
        m_folder.serverName, {m_known.uidValidity, m_known.highestModSeq, {}},
        [&](ImapFetched &&fetched) {
            if (fetched.uid >= m_known.uidNext)
                unknown = true;
            else if (fetched.flags)
                changes.append({fetched.uid, *fetched.flags, fetched.keywords});
        },
        [&](const QList<Uid> &uids) { vanished += uids; });
    const bool renewed = forgetIfRenewed();
    m_opened = m_mailbox;
    noteMailbox();
    if (renewed) {
        firstSync();
        return;
    }
    writeFlags(changes);
    removeUids(vanished);
    // A server that lost its numbers, or forgot them on purpose, has told nothing that could be trusted.
    const bool trusted = m_mailbox.highestModSeq >= m_known.highestModSeq;
    if (!trusted)
        compareFlags();
    finishUpdate(unknown || m_mailbox.uidNext != m_known.uidNext, trusted);
}

void ImapFolderSync::update()
{
    const bool modSeqs = m_known.highestModSeq > 0 && m_mailbox.highestModSeq >= m_known.highestModSeq;
    const bool grown = m_mailbox.uidNext == 0 || m_mailbox.uidNext != m_known.uidNext;
    if (modSeqs && m_mailbox.highestModSeq == m_known.highestModSeq && !grown && countAgrees() && m_session.reader.messageRowsOnServer().unplaced(m_folder.id).isEmpty())
        return;
    if (m_known.uidNext > 1) {
        if (!modSeqs)
            compareFlags();
        else if (m_mailbox.highestModSeq != m_known.highestModSeq)
            refreshFlags(m_known.highestModSeq);
    }
    finishUpdate(grown, modSeqs || m_mailbox.highestModSeq == 0 || m_known.highestModSeq == 0);
}

void ImapFolderSync::finishUpdate(bool grown, bool trusted)
{
    if (grown)
        fetchNew();
    if (!trusted || !countAgrees() || !m_session.reader.messageRowsOnServer().unplaced(m_folder.id).isEmpty())
        reconcile();
    saveState(true);
}

/// As many here as there. Counted, not remembered: ops put rows here and take them away, too.
bool ImapFolderSync::countAgrees()
{
    return m_session.reader.messageRowsOnServer().countOnServer(m_folder.id) == int(m_mailbox.exists);
}

/// The server tells what changed (RFC 7162 3.1.4.1).
void ImapFolderSync::refreshFlags(quint64 changedSince)
{
    QList<FlagChange> changes;
    m_session.imap.fetchFlags("1:" + QByteArray::number(m_known.uidNext - 1), changedSince, [&](ImapFetched &&fetched) {
        if (fetched.uid > 0 && fetched.flags)
            changes.append({fetched.uid, *fetched.flags, fetched.keywords});
    });
    writeFlags(changes);
}

/// The server does not: all are asked for, now and then, and in between the newest ones'.
void ImapFolderSync::compareFlags()
{
    const qint64 now = m_session.clock.now();
    const bool all = m_memory.flagsCheckedAt == 0 || now - m_memory.flagsCheckedAt > kAllFlagsInterval || now < m_memory.flagsCheckedAt;
    const Uid from = all ? 1 : m_session.reader.messageRowsOnServer().newestUid(m_folder.id, kNewestFlags).value_or(1);
    QHash<QByteArray, int> bits;
    const QHash<int, QString> names = m_session.reader.keywordNames();
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        bits.insert(it.value().toLower().toUtf8(), it.key());
    QHash<Uid, Flags> known;
    for (const ServerMessage &m : m_session.reader.messageRowsOnServer().onServer(m_folder.id, from))
        known.insert(m.uid, m.flags);
    QList<FlagChange> changes;
    m_session.imap.fetchFlags(QByteArray::number(from) + ':' + QByteArray::number(qMax(from, m_known.uidNext - 1)), 0, [&](ImapFetched &&fetched) {
        const auto it = known.constFind(fetched.uid);
        if (it == known.cend() || !fetched.flags)
            return;
        Flags told = *fetched.flags;
        bool met = false;
        for (const QByteArray &keyword : fetched.keywords) {
            const int bit = bits.value(keyword.toLower());
            met |= bit == 0;
            if (bit > 0)
                told |= Flags::fromInt(1u << bit);
        }
        if (met || told != *it)
            changes.append({fetched.uid, *fetched.flags, fetched.keywords});
    });
    writeFlags(changes);
    if (all)
        m_memory.flagsCheckedAt = now;
}

void ImapFolderSync::writeFlags(const QList<FlagChange> &changes)
{
    auto changed = std::make_shared<std::atomic<int>>(0);
    BatchWriter writer(m_session.store);
    for (qsizetype i = 0; i < changes.size(); i += kRowsPerWrite) {
        writer.write(Durability::Recoverable, [piece = changes.mid(i, kRowsPerWrite), folder = m_folder.id, changed](StoreWriter &w) {
            for (const FlagChange &change : piece) {
                if (const auto id = w.messages.findByUid(folder, change.uid))
                    *changed += w.messages.setServerFlags(*id, change.keywords.isEmpty() ? change.flags : change.flags | w.keywords.findOrAdd(change.keywords));
            }
        });
    }
    writer.finish();
    m_counts.changed += *changed;
}

/// `waiting`: rows that had no UID before the server was asked; what was moved here since is not gone.
void ImapFolderSync::removeVanished(const QSet<Uid> &onServer, const QList<MessageId> &waiting)
{
    QList<MessageId> gone;
    const QSet<MessageId> waited(waiting.begin(), waiting.end());
    for (const MessageId id : m_session.reader.messageRowsOnServer().unplaced(m_folder.id)) {
        if (waited.contains(id))
            gone.append(id);
    }
    for (const ServerMessage &m : m_session.reader.messageRowsOnServer().onServer(m_folder.id)) {
        if (!onServer.contains(m.uid) && m.uid < qMax(m_opened.uidNext, m_known.uidNext))
            gone.append(m.id);
    }
    remove(gone);
}

void ImapFolderSync::removeUids(const QList<Uid> &vanished)
{
    QList<MessageId> gone;
    auto rows = m_session.reader.messageRowsOnServer();
    if (vanished.size() > kManyVanished) {
        const QSet<Uid> all(vanished.begin(), vanished.end());
        for (const ServerMessage &m : rows.onServer(m_folder.id)) {
            if (all.contains(m.uid))
                gone.append(m.id);
        }
    } else {
        for (const Uid uid : vanished) {
            if (const auto id = rows.findByUid(m_folder.id, uid))
                gone.append(*id);
        }
    }
    remove(gone);
}

void ImapFolderSync::remove(const QList<MessageId> &gone)
{
    m_counts.removed += int(gone.size());
    BatchWriter writer(m_session.store);
    for (qsizetype i = 0; i < gone.size(); i += kRowsPerWrite)
        writer.write(Durability::Recoverable, [piece = gone.mid(i, kRowsPerWrite)](StoreWriter &w) { w.messages.remove(piece); });
    writer.finish();
}

void ImapFolderSync::saveState(bool complete)
{
    FolderSyncState state;
    state.uidValidity = m_mailbox.uidValidity;
    state.uidNext = m_opened.uidNext;
    state.highestModSeq = m_opened.highestModSeq;
    state.complete = complete;
    if (state.uidNext == 0) {
        // The server does not tell UIDNEXT (RFC 3501 allows it): one above the highest we have.
        state.uidNext = m_session.reader.messageRowsOnServer().newestUid(m_folder.id, 0).value_or(0) + 1;
    }
    if (state == m_known)
        return;
    m_session.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) { writer.folders.setSyncState(m_folder.id, state); });
    m_known = state;
}

} // namespace postrider
