// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ImapFolderSync.h"

#include "core/imap/ImapClient.h"
#include "core/imap/MailboxName.h"
#include "core/store/Store.h"
#include "core/store/BatchWriter.h"
#include "core/sync/ImapRows.h"

#include <QCoreApplication>
#include <algorithm>
#include <atomic>

namespace postrider {

namespace {
/// Rows per mutation: a few hundred keep a transaction short and its overhead small.
constexpr qsizetype kRowsPerWrite = 500;
/// The first window fills the screen; the next ones grow, so that the person's own work gets its turn in between.
constexpr quint32 kFirstWindow = 100;
constexpr quint32 kWindow = 1000;

} // namespace

SyncCounts ImapFolderSync::run()
{
    m_known = m_session.reader.folderRows().syncState(m_folder.id);
    m_mailbox = m_session.imap.select(m_folder.serverName, ImapClient::Selecting::Afresh);
    forgetIfRenewed();
    m_opened = m_mailbox;
    m_announce = m_known.complete && m_folder.role == FolderRole::Inbox;
    if (m_known.complete)
        update();
    else
        firstSync();
    return m_counts;
}

/// RFC 9051 2.3.1.1: with another UIDVALIDITY our UIDs mean nothing. The rows stay and find their new UID by Message-ID, so that what waits for them is not lost.
void ImapFolderSync::forgetIfRenewed()
{
    if (m_known.uidValidity == m_mailbox.uidValidity)
        return;
    const bool had = m_known.uidValidity != 0;
    m_known = {};
    m_known.uidValidity = m_mailbox.uidValidity;
    m_session.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) {
        if (had)
            writer.messages.forgetUids(m_folder.id);
        writer.folders.setSyncState(m_folder.id, m_known);
    });
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
    if (fresh && m_mailbox.exists > 0) {
        // By sequence numbers, because the newest can be asked for without knowing a UID. They hold only as long as nothing else is done on the connection;
        // after a yield the rest goes by UID.
        BatchWriter writer(m_session.store);
        quint32 top = m_mailbox.exists;
        quint32 size = kFirstWindow;
        bool undisturbed = true;
        while (top > 0 && undisturbed) {
            const quint32 from = top > size ? top - size + 1 : 1;
            if (!fetchWindow(from, top, writer))
                break; // EXISTS promised more than there is
            top = from - 1;
            size = kWindow;
            m_session.progress(m_folder.path, m_mailbox.exists - top, m_mailbox.exists);
            undisturbed = !yield();
        }
        writer.finish();
    }
    reconcile();
    saveState(true);
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
    BatchWriter writer(m_session.store);
    qsizetype size = kFirstWindow;
    for (qsizetype i = 0; i < missing.size();) {
        for (QList<Uid> left = missing.mid(i, size); !left.isEmpty();) {
            QList<Uid> rest;
            fetchSet(uidSet(left, 8000, &rest), writer);
            left = rest;
        }
        i += size;
        size = kWindow;
        m_session.progress(m_folder.path, qMin(i, missing.size()), missing.size());
        if (i < missing.size())
            yield();
    }
    writer.finish();
}

namespace {

/// Collects rows and hands them to the store in pieces.
class RowCollector {
public:
    RowCollector(SyncSession &session, const Folder &folder, bool announce, BatchWriter &writer, std::shared_ptr<std::atomic<int>> added)
        : m_session(session)
        , m_folder(folder)
        , m_announce(announce)
        , m_writer(writer)
        , m_added(std::move(added))
    {
    }
    void add(ImapFetched &&fetched)
    {
        if (fetched.uid == 0)
            return;
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

private:
    SyncSession &m_session;
    const Folder &m_folder;
    bool m_announce;
    BatchWriter &m_writer;
    std::shared_ptr<std::atomic<int>> m_added;
    QList<NewMessage> m_rows;
};

} // namespace

bool ImapFolderSync::fetchWindow(quint32 from, quint32 to, BatchWriter &writer)
{
    auto added = std::make_shared<std::atomic<int>>(0);
    RowCollector rows(m_session, m_folder, m_announce, writer, added);
    int came = 0;
    m_session.imap.fetchHeadersBySequence(from, to, [&](ImapFetched &&fetched) {
        ++came;
        rows.add(std::move(fetched));
    });
    rows.flush();
    m_counts.added += came;
    return came > 0;
}

void ImapFolderSync::fetchSet(const QByteArray &set, BatchWriter &writer)
{
    auto added = std::make_shared<std::atomic<int>>(0);
    {
        RowCollector rows(m_session, m_folder, m_announce, writer, added);
        m_session.imap.fetchHeaders(set, [&](ImapFetched &&fetched) { rows.add(std::move(fetched)); });
        rows.flush();
    }
    writer.finish();
    m_counts.added += *added;
}

void ImapFolderSync::update()
{
    const bool modSeqs = m_mailbox.highestModSeq > 0 && m_known.highestModSeq > 0;
    const bool grown = m_mailbox.uidNext == 0 || m_mailbox.uidNext != m_known.uidNext;
    const bool quiet =
        modSeqs && m_mailbox.highestModSeq == m_known.highestModSeq && !grown && int(m_mailbox.exists) == m_session.reader.messageRowsOnServer().countOnServer(m_folder.id);
    if (quiet)
        return;
    if (m_known.uidNext > 1 && (!modSeqs || m_mailbox.highestModSeq != m_known.highestModSeq))
        refreshFlags();
    if (grown) {
        BatchWriter writer(m_session.store);
        fetchSet(QByteArray::number(qMax<quint32>(m_known.uidNext, 1)) + ":*", writer);
        writer.finish();
    }
    if (int(m_mailbox.exists) != m_session.reader.messageRowsOnServer().countOnServer(m_folder.id) || !m_session.reader.messageRowsOnServer().unplaced(m_folder.id).isEmpty())
        reconcile();
    saveState(true);
}

void ImapFolderSync::refreshFlags()
{
    QHash<Uid, ServerMessage> known;
    for (const ServerMessage &m : m_session.reader.messageRowsOnServer().onServer(m_folder.id))
        known.insert(m.uid, m);
    QList<std::pair<MessageId, Flags>> changed;
    m_session.imap.fetchFlags("1:" + QByteArray::number(m_known.uidNext - 1), m_known.highestModSeq, [&](ImapFetched &&fetched) {
        const auto it = known.constFind(fetched.uid);
        if (it != known.cend() && fetched.flags && it->flags != *fetched.flags)
            changed.append({it->id, *fetched.flags});
    });
    m_counts.changed += int(changed.size());
    BatchWriter writer(m_session.store);
    for (qsizetype i = 0; i < changed.size(); i += kRowsPerWrite) {
        writer.write(Durability::Recoverable, [piece = changed.mid(i, kRowsPerWrite)](StoreWriter &w) {
            for (const auto &[id, flags] : piece)
                w.messages.setServerFlags(id, flags);
        });
    }
    writer.finish();
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
    m_counts.removed += int(gone.size());
    BatchWriter writer(m_session.store);
    for (qsizetype i = 0; i < gone.size(); i += kRowsPerWrite) {
        writer.write(Durability::Recoverable, [piece = gone.mid(i, kRowsPerWrite)](StoreWriter &w) {
            for (const MessageId id : piece)
                w.messages.remove(id);
        });
    }
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
        const auto rows = m_session.reader.messageRowsOnServer().onServer(m_folder.id);
        state.uidNext = rows.isEmpty() ? 1 : rows.last().uid + 1;
    }
    if (state == m_known)
        return;
    m_session.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) { writer.folders.setSyncState(m_folder.id, state); });
    m_known = state;
}

} // namespace postrider
