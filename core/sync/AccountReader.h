// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/AccountWorker.h"

#include <deque>
#include <variant>

namespace postrider {

/// A search on the server. `done` is called once, on the reader's thread: with the ids of what was found, which is in the store then, or with why not.
struct ServerSearch {
    QList<FolderId> folders;
    QList<QByteArrayList> keys; ///< as ImapClient::search() takes them
    QByteArray gmailQuery; ///< for servers with X-GM-EXT-1; may be empty
    int most = 500; ///< per folder, the newest
    std::function<void(std::variant<QList<MessageId>, Failure>)> done;
};

/// The thread for what a person waits for: one thing at a time on a connection of its own, the newest wish first, closed when nobody has wished for a minute.
class AccountReader : public QThread {
    Q_OBJECT
public:
    explicit AccountReader(AccountServices services);
    ~AccountReader() override;
    /// Ends the connection and soon the thread, without waiting. Any thread.
    void abort();
    /// The connection is taken for dead; what is being waited for is asked for again on a new one. Any thread.
    void networkBack();

    // Any thread.
    void want(MessageId message);
    /// Ends the search before, if it still waits, as Cancelled.
    void search(ServerSearch search);

Q_SIGNALS:
    void bodyFailed(postrider::MessageId message, const postrider::Failure &failure);

protected:
    void run() override;

private:
    using Wish = std::variant<MessageId, ServerSearch>;
    std::optional<Wish> next(QDeadlineTimer until);
    void fulfil(const Wish &wish, StoreReader &reader);
    void refuse(const Wish &wish, const Failure &failure);
    void fetch(MessageId message, StoreReader &reader);
    void find(const ServerSearch &search, StoreReader &reader);
    QList<MessageId> findIn(const Folder &folder, const ServerSearch &search, StoreReader &reader);
    void connectOnce();
    template <class Work> void withConnection(const Work &work);
    bool isAborted() const;

    AccountServices m_services;
    AbortTokenPtr m_abort = std::make_shared<AbortToken>();
    std::unique_ptr<ImapClient> m_imap;
    std::mutex m_mutex;
    std::condition_variable m_hasWish;
    std::deque<MessageId> m_wishes;
    std::optional<ServerSearch> m_search;
    AbortTokenPtr m_connection; ///< of the connection just now
};

} // namespace postrider
