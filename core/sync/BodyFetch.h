// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/MessageQueries.h"
#include "core/sync/SyncSession.h"
#include "core/types/Folder.h"

#include <QList>

namespace postrider {

/// Fetches whole messages into the store: read from the wire here, compressed and looked through on the pool, written by the store thread, all at the same time. A report about
/// a message that was sent is tied to it in the same transaction.
/// Thread: the account's worker or reader.
class BodyFetch {
public:
    BodyFetch(Store &store, ImapClient &imap, QThreadPool &pool, const Clock &clock) : m_store(store), m_imap(imap), m_pool(pool), m_clock(clock) { }

    /// The folder has to be selected. Returns when all are committed. How many came.
    int fetch(const QList<ServerMessage> &messages);
    /// The same for what nobody waits for: a message that the server cannot read is left out, and keeps nothing else waiting.
    int fetchWhatComes(const QList<ServerMessage> &messages);
    /// One that has come already.
    void keep(MessageId message, const QByteArray &raw);
    /// All bodies of a folder that are not here, of messages from `since` (ms since 1970) on, newest first, yielding in between.
    static int fetchAll(SyncSession &session, const Folder &folder, qint64 since = 0);
    /// These, wherever they are on the server, whatever the policy says. True if something came. Filters wait no more for what the server does not give.
    static bool fetchThese(SyncSession &session, const QList<MessageId> &messages);

private:
    static bool sharesBodies(SyncSession &session, const QList<ServerMessage> &messages);

    Store &m_store;
    ImapClient &m_imap;
    QThreadPool &m_pool;
    const Clock &m_clock;
};

} // namespace postrider
