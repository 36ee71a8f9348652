// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"
#include "core/types/Listing.h"

#include <QHash>
#include <QList>

namespace postrider {

class Connection;

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
    /// All threads of an account anew: another rule, or damage.
    void rebuild(AccountId account);

private:
    struct Conversation;
    struct Link {
        ThreadId thread; ///< invalid: nobody is known by this, and nobody referred to it
        bool written = false; ///< in thread_link; else it is a message's own
    };
    Link linkOf(AccountId account, qint64 hash);
    ThreadId bySubject(const Joining &message, qint64 hash);
    int sizeOf(ThreadId thread);
    void merge(ThreadId into, ThreadId from);
    Conversation written(ThreadId thread, FolderId folder);
    Conversation counted(ThreadId thread, FolderId folder);

    Connection &m_mail;
    WriteLog *m_log;
    QHash<qint64, Link> m_links; ///< of m_linksOf
    AccountId m_linksOf;
    QHash<ThreadId, int> m_sizes;
};

} // namespace postrider
