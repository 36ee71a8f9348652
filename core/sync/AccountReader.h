// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/AccountWorker.h"
#include "core/sync/PartFetch.h"

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

/// What of a message a person waits for.
struct MessageWish {
    enum class Extent {
        ToRead, ///< the whole, or of a large one its excerpt
        Part, ///< `part` of its excerpt
        Whole,
    };
    MessageId message;
    Extent extent = Extent::Whole;
    QString part;

    bool operator==(const MessageWish &) const = default;
};

/// The thread for what a person waits for: one thing at a time on a connection of its own, the newest wish first, closed when nobody has wished for a minute. What is large comes
/// in pieces: it steps aside for a newer wish, and goes on afterwards, or with the same wish later, where it was.
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
    void want(const MessageWish &wish);
    /// Nobody waits for this any more; what has come of it is dropped. Not to be told to: then it is fetched, as one that the person has asked for.
    void unwant(const MessageWish &wish);
    /// Ends the search before, if it still waits, as Cancelled.
    void search(ServerSearch search);

Q_SIGNALS:
    void bodyFailed(postrider::MessageId message, const postrider::Failure &failure);
    void partFailed(postrider::MessageId message, const QString &part, const postrider::Failure &failure);
    /// What was wished for is here, or was already; `part` empty: to be read, or the whole message.
    void fetched(postrider::MessageId message, const QString &part);
    /// Octets that have come, of how many; `part` empty: of the whole message.
    void progress(postrider::MessageId message, const QString &part, qint64 octets, qint64 total);

protected:
    void run() override;

private:
    /// A wish with what has come of it already.
    struct Fetch {
        MessageWish wish;
        SectionFetch begun;
        quint32 uidValidity = 0; ///< that `begun` is of
    };
    using Wish = std::variant<Fetch, ServerSearch>;
    std::optional<Wish> next(QDeadlineTimer until);
    void fulfil(Wish &wish, StoreReader &reader);
    void refuse(const Wish &wish, const Failure &failure);
    bool fetch(Fetch &fetch, StoreReader &reader);
    PartFetch::Outcome fetchHere(Fetch &fetch, const PartFetch::Place &place, qint64 size, StoreReader &reader);
    PartFetch::Outcome fetchWhole(Fetch &fetch, const PartFetch::Place &place, qint64 size);
    bool goesOn(const Fetch &fetch, qint64 octets, qint64 total);
    void stepAside(Fetch &&fetch);
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
    std::deque<Fetch> m_wishes;
    std::optional<ServerSearch> m_search;
    size_t m_older = 0; ///< wishes that were there when the one being fulfilled was taken
    std::optional<MessageWish> m_current; ///< none: it is not wanted any more
    AbortTokenPtr m_connection; ///< of the connection just now
    std::optional<Fetch> m_broken; ///< what had come of one that failed: the same wish goes on with it
};

} // namespace postrider
