// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapTypes.h"
#include "core/store/FolderQueries.h"
#include "core/sync/SyncSession.h"
#include "core/types/Folder.h"

#include <QSet>
#include <optional>

namespace postrider {

class BatchWriter;

/// What is remembered of a folder between two looks of one session, so that nothing that is known has to be counted or asked again. A value.
struct FolderMemory {
    qint64 messages = -1; ///< rows of it that the server knows, as of the last look; -1: not known
    qint64 flagsCheckedAt = 0; ///< when all flags were compared, on servers that do not tell what changed
    qint64 checkedAt = 0;
    std::optional<ImapStatus> status = {}; ///< what LIST or STATUS has told since
};

/// Brings one folder's rows up to date: UIDVALIDITY, new messages newest first, flags, what is gone; by QRESYNC in one round trip (RFC 7162 3.2.5), else by CONDSTORE, else by
/// comparing. What the server told is stored in the transaction that stores what it covers, or after it. Thread: the account's worker.
class ImapFolderSync {
public:
    ImapFolderSync(SyncSession &session, const Folder &folder, FolderMemory *memory = nullptr) : m_session(session), m_folder(folder), m_memory(memory ? *memory : m_noMemory) { }

    /// Headers and flags. The first time this is interrupted by `yield` between windows.
    SyncCounts run();
    /// Whether the server's figures say that nothing has happened since the last look (RFC 9051 6.3.11): no need to open it then.
    static bool isUnchanged(const ImapStatus &status, const Folder &folder, SyncSession &session, FolderMemory &memory);

private:
    struct FlagChange {
        Uid uid = 0;
        Flags flags;
        QByteArrayList keywords;
    };
    bool forgetIfRenewed();
    void noteMailbox();
    void firstSync();
    bool firstWindows();
    void resync();
    bool resynced();
    void update();
    void finishUpdate(bool grown, bool trusted);
    void reconcile();
    void fetchMissing(QList<Uid> missing);
    void fetchNew();
    void refreshFlags(quint64 changedSince);
    void compareFlags();
    void writeFlags(const QList<FlagChange> &changes);
    void removeVanished(const QSet<Uid> &onServer, const QList<MessageId> &waiting);
    void remove(const QList<MessageId> &gone);
    void removeUids(const QList<Uid> &vanished);
    bool countAgrees();
    void saveState(bool complete);
    void reselect();
    bool yield();

    SyncSession &m_session;
    Folder m_folder;
    FolderMemory m_noMemory;
    FolderMemory &m_memory;
    ImapMailbox m_mailbox;
    ImapMailbox m_opened; ///< as it was when this began: what changed since is not covered by what was fetched
    FolderSyncState m_known;
    SyncCounts m_counts;
    bool m_announce = false; ///< new unseen messages are worth a notification
};

} // namespace postrider
