// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QList>

namespace postrider {

class Connection;

/// What is known of one message of a POP3 server. Stored as integers: never renumber.
struct Pop3Row {
    enum class State {
        Here = 0,
        DeletedHere = 1, ///< and left where it is
        ToBeDeleted = 2, ///< there, too
    };
    MessageId message; ///< invalid: deleted here
    State state = State::Here;
    bool bodyHere = false; ///< the whole message is in the store
    qint64 date = 0; ///< of the message
    qint64 cameAt = 0; ///< ms since 1970
    QByteArray headerHash; ///< Pop3Recognition; empty: not known
    qint64 missedAt = 0; ///< when the server first did not name it any more, 0: it does
};

/// Rows of POP3 messages: which ones have been here. Thread: its connection's; whatever writes is for the store thread only.
class Pop3Queries {
public:
    explicit Pop3Queries(Connection &mail) : m_mail(mail) { }

    /// By their names on the server (Pop3Sync).
    QHash<QByteArray, Pop3Row> ofAccount(AccountId account);
    /// The server's name for a message, or empty.
    QByteArray nameOf(MessageId message);
    /// It is here now, in the transaction that makes it so.
    void insert(AccountId account, const QByteArray &uid, MessageId message, const QByteArray &headerHash, qint64 now);
    /// The server has another name for it.
    void rename(AccountId account, const QByteArray &uid, const QByteArray &now);
    /// The server does not name these any more (`now`), or does so again (0).
    void setMissed(AccountId account, const QByteArrayList &uids, qint64 now);
    /// Those that have been missed since before `before` are forgotten.
    void forgetMissed(AccountId account, qint64 before);
    /// For MessageQueries: the message was removed for good; the account says what that means for the server.
    void messageGone(MessageId message);

private:
    Connection &m_mail;
};

} // namespace postrider
