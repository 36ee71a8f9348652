// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/ImapFolderSync.h"
#include "core/sync/SyncSession.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace postrider {

/// One look at an account's folders: in the order in which people miss them, those first of which the server says that something happened; then the whole messages, by each
/// folder's policy. A folder that the server does not open keeps nobody waiting. Thread: the account's worker. Owns nothing.
class FolderPass {
public:
    /// What is kept between the passes of one worker.
    struct Memory {
        QHash<FolderId, FolderMemory> folders;
        qint64 quotaAskedAt = 0;
        FolderId current; ///< whose headers are being fetched
        QStringList refused; ///< paths of folders that the server does not open
    };
    struct Wish {
        QSet<FolderId> folders; ///< these, unless `whole`
        bool whole = false; ///< all of which the server does not say that nothing has happened
        bool bodies = true;
        FolderId lookedAt; ///< is on the screen: first
    };
    FolderPass(SyncSession &session, Memory &memory) : m_session(session), m_memory(memory) { }

    /// Throws what ends a connection, and what the inbox meets.
    SyncCounts run(const Wish &wish);
    /// Headers and flags of one folder, nothing else: for in between.
    SyncCounts runOne(FolderId folder);
    /// Whether this is worth a look at once: never looked through, or not for a while.
    bool isStale(FolderId folder) const;

private:
    QList<Folder> choose(const Wish &wish);
    bool mayHaveChanged(const Folder &folder);
    void sync(const Folder &folder);
    bool guarded(const Folder &folder, const std::function<void()> &step);
    void fetchBodies(const QList<Folder> &folders);
    void noteChecked();
    void askQuota();

    SyncSession &m_session;
    Memory &m_memory;
    SyncCounts m_counts;
    QHash<FolderId, QString> m_checked; ///< looked at in this pass, and the problem met there
};

} // namespace postrider
