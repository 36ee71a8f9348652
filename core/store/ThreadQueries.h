// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"
#include "core/types/Listing.h"

#include <QHash>
#include <QList>
#include <vector>

namespace postrider {

class Connection;
class Statement;

/// Which conversation a message belongs to (RFC 5256, REFERENCES, by whatever refers to it or is referred to, here or not), and what each folder shows of each conversation.
///
/// Threads are of an account, over all its folders. Messages may come in any order: one that refers to two threads makes one of them. A thread takes kLargest messages at most,
/// so that an id that some program writes into all its mail costs no more than that.
/// Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes. Lives within one mutation: it remembers what it has looked up.
class ThreadQueries {
public:
    explicit ThreadQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    static constexpr int kLargest = 5000;
    /// How many references of a message are looked at: the first, and the last ones.
    static constexpr int kMostReferences = 32;
    /// A reply to nothing but a subject is not one years later.
    static constexpr qint64 kSubjectDistance = 90LL * 86'400'000;

    /// A message as threading sees it.
    struct Joining {
        AccountId account;
        MessageId message;
        qint64 header = 0; ///< hash of its Message-ID, 0: none
        QList<qint64> references; ///< hashes, oldest first
        QString subjectKey; ///< empty: not by subject
        qint64 date = 0;
    };
    /// The thread of a message that is about to be written; makes one of several where it connects them.
    ThreadId join(const Joining &message);

    /// For a row of `message`: eight bytes each, little endian.
    static QByteArray pack(const QStringList &references);
    static QByteArray pack(const QList<qint64> &hashes);
    static QList<qint64> unpack(const QByteArray &packed);

    /// Counts again what WriteLog::conversations names. Before the commit.
    void writeConversations();
    /// One of these, whatever is written there.
    void countAgain(ThreadId thread, FolderId folder);
    /// What referred to a thread that has no messages any more.
    void forget(ThreadId thread);
    /// All threads of an account anew, at once: damage.
    void rebuild(AccountId account);
    /// Another rule: from now on, all threads of an account are due to be put together anew, a piece at a time, while those that have not had their turn serve as they are. What
    /// is left to do is written down: whoever starts the program next goes on.
    void beginRethreading(AccountId account);
    /// A piece of it: threads of about `most` messages; one thread is one piece at least. False when there is nothing left to do.
    bool rethreadSome(AccountId account, int most);
    bool isRethreading(AccountId account);

private:
    struct Conversation;
    struct Placing;
    struct Link {
        ThreadId thread; ///< invalid: nobody is known by this, and nobody referred to it
        bool written = false; ///< in thread_link; else it is a message's own
    };
    Link linkOf(AccountId account, qint64 hash);
    ThreadId bySubject(const Joining &message, qint64 hash);
    int sizeOf(ThreadId thread);
    void linkSubject(AccountId account, qint64 hash, ThreadId thread);
    bool usesSubjects(AccountId account);
    std::vector<Placing> placings(AccountId account, Statement &rows);
    void place(const std::vector<Placing> &messages);
    int joinBySubjects(AccountId account, ThreadId thread);
    int takeApart(AccountId account, ThreadId thread);
    void merge(ThreadId into, ThreadId from);
    Conversation written(ThreadId thread, FolderId folder);
    Conversation counted(ThreadId thread, FolderId folder);

    Connection &m_mail;
    WriteLog *m_log;
    QHash<qint64, Link> m_links; ///< of m_linksOf
    AccountId m_linksOf;
    QHash<ThreadId, int> m_sizes;
    /// First and last date of threads that were asked for it: looked up once, not once for each of their messages.
    struct Span {
        qint64 first = 0, last = 0;
    };
    QHash<ThreadId, Span> m_spans;
};

} // namespace postrider
