// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapTypes.h"
#include "core/sync/SyncSession.h"
#include "core/types/Folder.h"

#include <QList>

namespace postrider {

/// Brings the folder list up to date: LIST against the rows. Thread: the account's worker.
class FolderListSync {
public:
    explicit FolderListSync(SyncSession &session) : m_session(session) { }

    /// Asks the server, writes what changed. Folders that vanished take their messages with them.
    void run();
    /// The folder with this role; made on the server under `name` if the account has none.
    Folder ensure(FolderRole role, const QString &name);

    /// LIST entries as folders of no account: names decoded, levels by '/', roles by special use (RFC 6154), else by well-known names. Pure.
    static QList<Folder> foldersFrom(const QList<ImapListEntry> &entries);

private:
    bool isStillThere(const QByteArray &serverName);

    SyncSession &m_session;
};

} // namespace postrider
