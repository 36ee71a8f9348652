// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapTypes.h"
#include "core/sync/SyncSession.h"
#include "core/types/Folder.h"

#include <QHash>
#include <QList>

namespace postrider {

/// Brings the folder list up to date: LIST against the rows. Thread: the account's worker.
class FolderListSync {
public:
    explicit FolderListSync(SyncSession &session) : m_session(session) { }

    /// Asks the server, writes what changed. A folder that was renamed by another program keeps its rows where the server tells mailboxes apart (RFC 8474); folders that vanished
    /// take their messages with them, and what waited for those is told. What the person has said of a folder, and what waits to be told to the server, stays as it is.
    void run();
    /// What the server told beside its list (RFC 5819), of folders that are here.
    const QHash<FolderId, ImapStatus> &statuses() const { return m_statuses; }
    /// The folder with this role; made on the server under `name` if the account has none.
    Folder ensure(FolderRole role, const QString &name);

    /// LIST entries as folders of no account: names decoded, levels by '/', roles by special use (RFC 6154), else by well-known names. `utf8`: as the server writes them
    /// (ImapClient::isUtf8()). Pure.
    static QList<Folder> foldersFrom(const QList<ImapListEntry> &entries, bool utf8 = false);

private:
    struct Difference;
    QList<Folder> takeNewSpelling(QList<Folder> &here, const QList<Folder> &listed) const;
    bool isStillThere(const QByteArray &serverName);
    void keepWhatIsOurs(QList<Folder> &listed, const QList<Folder> &here);
    void findRenamed(Difference &difference);
    void tellLost(const QList<Folder> &vanished);

    SyncSession &m_session;
    QHash<FolderId, ImapStatus> m_statuses;
};

} // namespace postrider
