// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"
#include "core/types/Folder.h"

#include <QList>
#include <optional>

namespace postrider {

class Connection;
class Statement;

/// What the server last told about a mailbox (RFC 9051 2.3.1, RFC 7162), stored with what it covers.
struct FolderSyncState {
    quint32 uidValidity = 0; ///< 0: never opened
    quint32 uidNext = 0;
    quint64 highestModSeq = 0;
    bool complete = false; ///< the headers of all messages have been here once

    bool operator==(const FolderSyncState &) const = default;
};

/// Rows of folders. Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes.
class FolderQueries {
public:
    explicit FolderQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    QList<Folder> all();
    QList<Folder> ofAccount(AccountId account);
    std::optional<Folder> find(FolderId id);
    std::optional<Folder> findWithRole(AccountId account, FolderRole role);
    FolderId insert(const Folder &folder);
    /// Path, role, selectable, delimiter, subscribed, mailbox id.
    void update(const Folder &folder);
    /// With its messages.
    void remove(FolderId id);

    FolderSyncState syncState(FolderId id);
    void setSyncState(FolderId id, const FolderSyncState &state);
    void setBodyPolicy(FolderId id, BodyPolicy policy, int days);
    void setWatched(FolderId id, bool watched);
    void setKeywordsAllowed(FolderId id, bool allowed);
    /// It was looked at; `problem`: why the server does not open it, empty if it does.
    void setChecked(FolderId id, qint64 now, const QString &problem);
    /// False: made here, the server has not been told yet.
    void setOnServer(FolderId id, bool onServer);
    /// True: removed by the person, the server has not confirmed yet. It is shown nowhere.
    void setLeaving(FolderId id, bool leaving);
    /// Counts what is shown in it again, at the commit: for a check that found the counters wrong.
    void recount(FolderId id);
    /// For the commit only.
    void countNow(FolderId id);
    void addCounts(FolderId id, int total, int unread);

    // --- as a person or the server changes them (FolderChanges.cpp) -----------------------------------------------------------------------
    /// Those that are leaving, too.
    QList<Folder> known(AccountId account);
    bool isLeaving(FolderId id);
    void setSubscribed(FolderId id, bool subscribed);
    /// These are the favourites, in this order, and no others.
    void setFavourites(const QList<FolderId> &order);
    /// The person says what it is for; whoever had the role in that account loses it.
    void setRole(FolderId id, FolderRole role);
    /// What the person has said has this role has it no more; the server's list counts again.
    void forgetRole(AccountId account, FolderRole role);
    /// Folders whose role the person has said.
    QSet<FolderId> rolesByPerson(AccountId account);
    /// The server knows it now, under this name.
    void setServerName(FolderId id, const QByteArray &serverName);
    void setPath(FolderId id, const QString &path);
    void setMailboxId(FolderId id, const QByteArray &mailboxId);

private:
    static Folder read(const Statement &row);

    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
