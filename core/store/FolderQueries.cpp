// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FolderQueries.h"

#include "core/base/Flags.h"
#include "core/store/Connection.h"
#include "core/store/DraftCopyQueries.h"
#include "core/store/ExcerptQueries.h"

#include <algorithm>

namespace postrider {

namespace {
#define FOLDER_COLUMNS                                                                                                                                                             \
    "id, account_id, path, server_name, role, selectable, total, unread, delimiter, subscribed, mailbox_id, keywords_allowed, body_policy, body_days, on_server, checked_at, "     \
    "problem, watched, favourite"

/// Inbox, Drafts, Sent, Archive, Junk, Trash, then the others by name (conventions 10).
int rank(FolderRole role)
{
    return role == FolderRole::None ? 100 : int(role);
}

void sortForPeople(QList<Folder> &folders)
{
    std::sort(folders.begin(), folders.end(), [](const Folder &a, const Folder &b) {
        if (a.account != b.account)
            return a.account < b.account;
        if (rank(a.role) != rank(b.role))
            return rank(a.role) < rank(b.role);
        const int order = a.path.compare(b.path, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}
} // namespace

Folder FolderQueries::read(const Statement &row)
{
    Folder f;
    f.id = FolderId(row.integer(0));
    f.account = AccountId(row.integer(1));
    f.path = row.text(2);
    f.serverName = row.blob(3);
    f.role = FolderRole(row.integer(4));
    f.selectable = row.integer(5) != 0;
    f.total = int(row.integer(6));
    f.unread = int(row.integer(7));
    f.delimiter = row.text(8);
    f.subscribed = row.integer(9) != 0;
    f.mailboxId = row.text(10).toUtf8();
    f.keywordsAllowed = row.integer(11) != 0;
    f.bodyPolicy = BodyPolicy(row.integer(12));
    f.bodyDays = int(row.integer(13));
    f.onServer = row.integer(14) != 0;
    f.checkedAt = row.integer(15);
    f.problem = row.text(16);
    f.watched = row.integer(17) != 0;
    f.favourite = int(row.integer(18));
    return f;
}

QList<Folder> FolderQueries::all()
{
    auto s = m_mail.prepare("SELECT " FOLDER_COLUMNS " FROM folder WHERE leaving = 0");
    QList<Folder> list;
    while (s.step())
        list.append(read(s));
    sortForPeople(list);
    return list;
}

QList<Folder> FolderQueries::known(AccountId account)
{
    auto s = m_mail.prepare("SELECT " FOLDER_COLUMNS " FROM folder WHERE account_id = ?");
    s.bind(account.value);
    QList<Folder> list;
    while (s.step())
        list.append(read(s));
    return list;
}

QList<Folder> FolderQueries::ofAccount(AccountId account)
{
    auto s = m_mail.prepare("SELECT " FOLDER_COLUMNS " FROM folder WHERE account_id = ? AND leaving = 0");
    s.bind(account.value);
    QList<Folder> list;
    while (s.step())
        list.append(read(s));
    sortForPeople(list);
    return list;
}

std::optional<Folder> FolderQueries::find(FolderId id)
{
    auto s = m_mail.prepare("SELECT " FOLDER_COLUMNS " FROM folder WHERE id = ?");
    if (!s.bind(id.value).step())
        return std::nullopt;
    return read(s);
}

std::optional<Folder> FolderQueries::findWithRole(AccountId account, FolderRole role)
{
    auto s = m_mail.prepare("SELECT " FOLDER_COLUMNS " FROM folder WHERE account_id = ? AND role = ? AND leaving = 0 ORDER BY id LIMIT 1");
    if (!s.bind(account.value, int(role)).step())
        return std::nullopt;
    return read(s);
}

FolderId FolderQueries::insert(const Folder &f)
{
    m_mail.prepare("INSERT INTO folder (account_id, path, server_name, role, selectable, delimiter, subscribed, mailbox_id, on_server) VALUES (?,?,?,?,?,?,?,?,?)")
        .runWith(f.account.value, f.path, f.serverName, int(f.role), f.selectable, f.delimiter, f.subscribed, QString::fromUtf8(f.mailboxId), f.onServer);
    m_log->changes.folderList = true;
    return FolderId(m_mail.lastInsertId());
}

void FolderQueries::update(const Folder &f)
{
    m_mail.prepare("UPDATE folder SET path = ?, role = ?, selectable = ?, delimiter = ?, subscribed = ?, mailbox_id = ? WHERE id = ?")
        .runWith(f.path, int(f.role), f.selectable, f.delimiter, f.subscribed, QString::fromUtf8(f.mailboxId), f.id.value);
    m_log->changes.folderList = true;
}

void FolderQueries::remove(FolderId id)
{
    DraftCopyQueries(m_mail, m_log).folderGone(id);
    ExcerptQueries(m_mail, m_log).removeOf(id);
    // By halves, because each has an index of its own: placed rows, and those that wait for their UID. The search index has to forget them, too.
    m_mail.prepare("INSERT OR REPLACE INTO index_queue (message_id) SELECT id FROM message WHERE server_folder_id = ? AND uid > 0").runWith(id.value);
    m_mail.prepare("INSERT OR REPLACE INTO index_queue (message_id) SELECT id FROM message WHERE server_folder_id = ? AND uid = 0").runWith(id.value);
    const auto removeRows = [&](Statement &&rows, Statement &&ops, Statement &&messages) {
        // Some may be shown elsewhere, because a move of theirs waits: those folders' counters change, too.
        rows.bind(id.value);
        while (rows.step()) {
            const FolderId shown(rows.integer(0));
            if (shown != id && shown.isValid()) {
                m_log->count(shown, !Flags::fromInt(quint32(rows.integer(1))).testFlag(Flag::Seen), -1);
                m_log->touch(shown, ThreadId(rows.integer(3)));
                m_log->changes.lists.insert(shown);
            }
            if (rows.integer(2) != 0)
                m_log->bodiesGone.append(rows.integer(2));
        }
        rows.reset();
        ops.runWith(id.value);
        messages.runWith(id.value);
    };
    removeRows(m_mail.prepare("SELECT folder_id, flags, body_id, thread_id FROM message WHERE server_folder_id = ? AND uid > 0"),
        m_mail.prepare("DELETE FROM op_message WHERE message_id IN (SELECT id FROM message WHERE server_folder_id = ? AND uid > 0)"),
        m_mail.prepare("DELETE FROM message WHERE server_folder_id = ? AND uid > 0"));
    removeRows(m_mail.prepare("SELECT folder_id, flags, body_id, thread_id FROM message WHERE server_folder_id = ? AND uid = 0"),
        m_mail.prepare("DELETE FROM op_message WHERE message_id IN (SELECT id FROM message WHERE server_folder_id = ? AND uid = 0)"),
        m_mail.prepare("DELETE FROM message WHERE server_folder_id = ? AND uid = 0"));
    // Nobody brings their bodies any more: filters that wait for one would ask for it for ever.
    m_mail
        .prepare("DELETE FROM filter_queue WHERE wants_body IN (0, 1) AND account_id = (SELECT account_id FROM folder WHERE id = ?) "
                 "AND NOT EXISTS (SELECT 1 FROM message WHERE message.id = filter_queue.message_id)")
        .runWith(id.value);
    // All at once, but for what is still shown in it, because a move waits.
    m_mail.prepare("DELETE FROM conversation WHERE folder_id = ?").runWith(id.value);
    {
        auto s = m_mail.prepare("SELECT thread_id FROM message WHERE folder_id = ?");
        s.bind(id.value);
        while (s.step())
            m_log->touch(id, ThreadId(s.integer(0)));
    }
    m_mail.prepare("DELETE FROM folder WHERE id = ?").runWith(id.value);
    m_log->changes.folderList = true;
    m_log->changes.lists.insert(id);
}

FolderSyncState FolderQueries::syncState(FolderId id)
{
    auto s = m_mail.prepare("SELECT uid_validity, uid_next, highest_modseq, complete FROM folder WHERE id = ?");
    FolderSyncState state;
    if (s.bind(id.value).step()) {
        state.uidValidity = quint32(s.integer(0));
        state.uidNext = quint32(s.integer(1));
        state.highestModSeq = quint64(s.integer(2));
        state.complete = s.integer(3) != 0;
    }
    return state;
}

void FolderQueries::setSyncState(FolderId id, const FolderSyncState &state)
{
    m_mail.prepare("UPDATE folder SET uid_validity = ?, uid_next = ?, highest_modseq = ?, complete = ? WHERE id = ?")
        .runWith(state.uidValidity, state.uidNext, state.highestModSeq, state.complete, id.value);
}

void FolderQueries::setBodyPolicy(FolderId id, BodyPolicy policy, int days)
{
    m_mail.prepare("UPDATE folder SET body_policy = ?, body_days = ? WHERE id = ?").runWith(int(policy), days, id.value);
    m_log->changes.folderList = true;
}

void FolderQueries::setWatched(FolderId id, bool watched)
{
    m_mail.prepare("UPDATE folder SET watched = ? WHERE id = ?").runWith(watched, id.value);
    m_log->changes.folderList = true;
}

void FolderQueries::setFavourites(const QList<FolderId> &order)
{
    m_mail.prepare("UPDATE folder SET favourite = 0 WHERE favourite <> 0").run();
    int place = 1;
    for (const FolderId id : order)
        m_mail.prepare("UPDATE folder SET favourite = ? WHERE id = ?").runWith(place++, id.value);
    m_log->changes.folderList = true;
}

void FolderQueries::setKeywordsAllowed(FolderId id, bool allowed)
{
    m_mail.prepare("UPDATE folder SET keywords_allowed = ?1 WHERE id = ?2 AND keywords_allowed <> ?1").runWith(allowed, id.value);
    m_log->changes.folderList |= m_mail.changedRows() > 0;
}

void FolderQueries::setChecked(FolderId id, qint64 now, const QString &problem)
{
    // When it was looked at is no news by itself: an idle program changes nothing on the screen.
    m_mail.prepare("UPDATE folder SET checked_at = ? WHERE id = ?").runWith(now, id.value);
    m_mail.prepare("UPDATE folder SET problem = ?1 WHERE id = ?2 AND problem <> ?1").runWith(problem, id.value);
    m_log->changes.folderList |= m_mail.changedRows() > 0;
}

void FolderQueries::setOnServer(FolderId id, bool onServer)
{
    m_mail.prepare("UPDATE folder SET on_server = ? WHERE id = ?").runWith(onServer, id.value);
    m_log->changes.folderList = true;
}

void FolderQueries::setLeaving(FolderId id, bool leaving)
{
    m_mail.prepare("UPDATE folder SET leaving = ? WHERE id = ?").runWith(leaving, id.value);
    m_log->changes.folderList = true;
}

void FolderQueries::recount(FolderId id)
{
    m_log->recounts.insert(id);
}

void FolderQueries::countNow(FolderId id)
{
    qint64 total = 0, unread = 0;
    {
        auto s = m_mail.prepare("SELECT count(*), count(*) FILTER (WHERE flags & 1 = 0) FROM message WHERE folder_id = ?");
        if (s.bind(id.value).step()) {
            total = s.integer(0);
            unread = s.integer(1);
        }
    }
    m_mail.prepare("UPDATE folder SET total = ?, unread = ? WHERE id = ?").runWith(total, unread, id.value);
    m_log->changes.counters.insert(id);
}

void FolderQueries::addCounts(FolderId id, int total, int unread)
{
    m_mail.prepare("UPDATE folder SET total = total + ?, unread = unread + ? WHERE id = ?").runWith(total, unread, id.value);
}

} // namespace postrider
