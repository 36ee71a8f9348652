// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapTypes.h"
#include "core/store/FolderQueries.h"
#include "core/sync/SyncSession.h"
#include "core/types/Folder.h"

#include <QSet>

namespace postrider {

class BatchWriter;

/// Brings one folder's rows up to date: UIDVALIDITY, new messages newest first, flags (CONDSTORE where offered), what is gone. What the server told is stored in
/// the transaction that stores what it covers, or after it. Thread: the account's worker.
class ImapFolderSync {
public:
    ImapFolderSync(SyncSession &session, const Folder &folder) : m_session(session), m_folder(folder) { }

    /// Headers and flags. The first time this is interrupted by `yield` between windows.
    SyncCounts run();

private:
    void forgetIfRenewed();
    void firstSync();
    void update();
    void reconcile();
    void fetchMissing(QList<Uid> missing);
    /// False if the server had nothing there.
    bool fetchWindow(quint32 from, quint32 to, BatchWriter &writer);
    void fetchSet(const QByteArray &set, BatchWriter &writer);
    void refreshFlags();
    void removeVanished(const QSet<Uid> &onServer, const QList<MessageId> &waiting);
    void saveState(bool complete);
    void reselect();
    bool yield();

    SyncSession &m_session;
    Folder m_folder;
    ImapMailbox m_mailbox;
    ImapMailbox m_opened; ///< as it was when this began: what changed since is not covered by what was fetched
    FolderSyncState m_known;
    SyncCounts m_counts;
    bool m_announce = false; ///< new unseen messages are worth a notification
};

} // namespace postrider
