// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ServerAddress.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <functional>
#include <memory>

namespace postrider::test {

/// A submission server on a free port of 127.0.0.1 that keeps a journal of what it has accepted, and makes the faults that a real one cannot be made to make. Everything else
/// is tried against Exim.
///
///     JournalSmtpServer server;
///     server.setReply(JournalSmtpServer::Step::Mail, "451 4.3.0 later");
///     ... send to server.address() ...
///     server.waitUntilIdle();
///     QCOMPARE(server.journal().size(), 0);
///
/// Speaks EHLO, AUTH PLAIN and LOGIN (any password), MAIL, RCPT, DATA, BDAT (RFC 3030), RSET, NOOP, QUIT, pipelined or not, over a plain connection.
/// Thread: made by the test's, asked from any; owns its own thread and all sockets.
class JournalSmtpServer {
public:
    /// What it has taken responsibility for, in order.
    struct Accepted {
        QByteArray messageId; ///< with brackets
        QByteArray sender; ///< the argument of MAIL FROM, parameters and all: "<a@b> SIZE=7"
        QByteArrayList recipients; ///< the accepted ones, addr-specs
        QByteArrayList recipientArguments; ///< the same with parameters
        QByteArray content; ///< as the client meant it: CRLF line ends, dots undoubled
        bool inChunks = false; ///< came by BDAT
    };
    enum class Step { Greeting, Ehlo, Auth, Mail, Rcpt, Data, Content };

    JournalSmtpServer();
    ~JournalSmtpServer();
    JournalSmtpServer(const JournalSmtpServer &) = delete;
    JournalSmtpServer &operator=(const JournalSmtpServer &) = delete;

    /// EHLO's lines after the first, from now on. All it knows at first.
    void setExtensions(const QByteArrayList &extensions);
    static QByteArrayList allExtensions();
    /// In place of the good reply of that step, from now on; empty: the good one. 421 closes the connection.
    void setReply(Step step, const QByteArray &reply);
    /// The reply to RCPT for this address; empty: the good one.
    void setRecipientReply(const QByteArray &address, const QByteArray &reply);
    /// Accepts and journals the next `count` messages and drops the connection in place of the reply to the final dot or LAST (RFC 1047).
    void loseReplies(int count);
    /// Called in the server's thread with each message as it is journalled, before the reply leaves or is lost: what a server does with a message it has taken.
    void whenAccepted(const std::function<void(const Accepted &)> &action);
    /// Waits so long before each reply.
    void setDelay(int milliseconds);
    /// Sends each octet on its own.
    void setOneOctetAtATime(bool on);
    /// Reads nothing more of a connection from which it has read so many octets; < 0: reads all.
    void stopReadingAfter(qint64 octets);

    quint16 port() const;
    ServerAddress address() const;
    /// How often a message with this Message-ID was accepted.
    int countOf(const QByteArray &messageId) const;
    QList<Accepted> journal() const;
    void forget(); ///< empties the journal
    int connectionCount() const;
    /// Command lines received on all connections together, as a measure of conversation.
    int commandCount() const;
    /// Waits until no client is connected: then the journal is complete. False after `timeout` ms.
    bool waitUntilIdle(int timeout = 10'000) const;

private:
    class Private;
    class Session;
    std::unique_ptr<Private> d;
};

} // namespace postrider::test
