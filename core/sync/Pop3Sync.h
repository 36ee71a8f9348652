// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/pop3/Pop3Client.h"
#include "core/store/Pop3Queries.h"
#include "core/sync/SyncSession.h"
#include "core/types/Folder.h"

#include <QSet>

#include <atomic>
#include <memory>

namespace postrider {

class StoreWriter;
struct Pop3Arrival;

/// One visit to a POP3 server, signed in: what is there and has not been here is fetched into the Inbox, then what is to go there goes.
///
/// Which message is which is told by UIDL (RFC 1939 7). Servers are odd: of several messages with one id each counts for itself; one that is missing in the list is asked for by
/// itself; without any id a message goes by the hash of its header; and where all ids are others than
/// at the last visit, the headers tell which message is which (Pop3Recognition). What has been here once never comes again, also after it was deleted here, and a server that names
/// nothing for a moment changes nothing about that (rows stay for kRememberedFor). A message is deleted on the server only where the whole of it is in the store and on the disk
/// (Durability::User), or was deleted here for good and the person wants that; and only the answer to QUIT says that it is gone. One whose name is not its own is never deleted.
/// Thread: the account's worker. Owns nothing. Errors: as Pop3Client, and Storage.
class Pop3Sync {
public:
    /// What is kept between the visits of one worker.
    struct Memory {
        qint64 lastVisit = 0; ///< ms since 1970, when signed in
        int loginDelay = 0; ///< seconds (RFC 2449 6.5)
        QSet<QByteArray> told; ///< messages of which the person knows that they cannot be had
        /// Before that the server does not want us again.
        qint64 nextVisit() const { return loginDelay > 0 && lastVisit > 0 ? lastVisit + qint64(loginDelay) * 1000 : 0; }
    };
    struct Session {
        const Account &account;
        Store &store;
        StoreReader &reader;
        QThreadPool &pool;
        const Clock &clock;
        std::function<void(const QString &text, qint64 done, qint64 total)> progress;
        /// Called between pieces of long work: settles and sends what the person does meanwhile. Never uses the connection.
        std::function<void()> yield;
        std::function<void(const Failure &)> refused;
    };
    struct Wish {
        bool bodies = true; ///< whole messages, by the account's policy; false: headers, where the server can tell them alone
        QSet<MessageId> messages; ///< the whole of these, whatever the policy says
    };
    /// Larger messages come by their headers first, and as a whole after all others.
    static constexpr qint64 kHeadersFirst = 256 * 1024;
    static constexpr qint64 kRememberedFor = qint64(60) * 24 * 3600 * 1000;

    Pop3Sync(const Session &session, Pop3Client &client, Memory &memory) : m_session(session), m_client(client), m_memory(memory) { }

    /// Ends the connection with QUIT. What was to be deleted and was not confirmed is asked for again by the next visit.
    SyncCounts run(const Wish &wish);
    /// Of wish.messages, why they did not come.
    const QHash<MessageId, Failure> &failures() const { return m_failures; }

private:
    struct Item {
        int number = 0;
        qint64 size = 0;
        QByteArray name;
        bool isAlone = true; ///< no other message there has this id
    };
    struct Coming {
        Item item;
        MessageId known; ///< its header is here already
    };
    using Rows = QHash<QByteArray, Pop3Row>;
    using Put = std::function<void(StoreWriter &, const QList<Pop3Arrival> &)>;

    QList<Item> listing();
    void nameByHeader(const QList<int> &numbers, QMap<int, QByteArray> &names);
    QHash<QByteArray, QByteArray> renamed(const QList<Item> &items, const Rows &rows);
    void noteMissed(const QList<Item> &items, const Rows &rows, const QHash<QByteArray, QByteArray> &renamed);
    bool hasTop() const;
    bool isWanted(const Pop3Row &row, const Wish &wish) const;
    void fetchNew(QList<Item> items, const Wish &wish);
    void fetch(const QList<Item> &items, bool headersOnly);
    void bring(const QList<Coming> &messages, bool headersOnly, const Put &put);
    void fetchBodies(const QList<Item> &items, const Wish &wish);
    QList<int> toBeDeleted(const QList<Item> &items, const Rows &rows) const;
    void tellOnce(const Item &item, const Failure &failure);
    void progress();

    const Session &m_session;
    Pop3Client &m_client;
    Memory &m_memory;
    std::optional<Account> m_account; ///< as it is now: the person may have changed the policies
    bool m_announce = false;
    qint64 m_done = 0, m_total = 0;
    std::shared_ptr<std::atomic<int>> m_added = std::make_shared<std::atomic<int>>(0);
    QHash<MessageId, Failure> m_failures;
};

} // namespace postrider
