// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/Channel.h"
#include "core/pop3/Pop3Answer.h"
#include "core/pop3/Pop3Options.h"
#include "core/pop3/Pop3Parser.h"

#include <functional>

namespace postrider {

/// Commands out, status lines, lists and messages in: what the steps of a POP3 session share (RFC 1939 3).
///
/// Thread: the one of its Pop3Client; blocks. Owns the Channel and the receive buffer. Never decides what an answer means. Where nobody could tell any more which answer belongs to
/// which command (an exception in the middle of one, or from a callback) the connection is closed.
class Pop3Connection {
public:
    /// Lines of a list that are read: no mailbox has as many messages.
    static constexpr qsizetype kMostLines = 1'000'000;
    /// Octets within Pop3Timeouts::stall that count as progress; a server that drips less is as good as silent.
    static constexpr qint64 kProgress = 4096;
    /// Commands on the wire at once (RFC 2449 6.6): with the longest of them that is less than any system buffers, so that neither end waits for the other.
    static constexpr qsizetype kWindow = 64;

    Pop3Connection(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort, const Pop3Options &options);

    Channel &channel() { return m_channel; }
    const Pop3Options &options() const { return m_options; }
    bool hasPending() const { return m_parser.hasPending(); }
    /// After STLS: as new.
    void forget() { m_parser.clear(); }

    /// Queues one command line; CRLF is added. What is secret of it stands at its end. Throws Bug if it holds a line end or NUL: nothing that came from a person can become a
    /// second command.
    void put(const QByteArray &line, const QByteArray &secret = {});
    /// The next line as it is, before the deadline.
    QByteArray readLine(QDeadlineTimer deadline);
    Pop3Reply readReply(QDeadlineTimer deadline);
    Pop3Reply readReply() { return readReply(QDeadlineTimer(m_options.timeouts.command)); }
    Pop3Reply command(const QByteArray &line, const QByteArray &secret = {});
    /// The lines of a list behind +OK, up to its end (RFC 1939 3).
    void readList(const std::function<void(QByteArrayView line)> &found);
    /// A message behind +OK. False: it was longer than Pop3Options::largestMessage; it has been read over, and `content` is its beginning.
    bool readText(QByteArray &content, const std::function<void(qint64 octets)> &progress);

    /// Commands 0 to count - 1, several on the wire at once where `isPipelined`, else one after the other; `answered(i)` reads the answer to the i-th.
    void each(qsizetype count, bool isPipelined, const std::function<QByteArray(qsizetype)> &line, const std::function<void(qsizetype)> &answered);

    [[noreturn]] void failProtocol(const QString &what);

private:
    void readMore(QDeadlineTimer deadline);

    const Pop3Options m_options;
    Channel m_channel;
    Pop3Parser m_parser;
};

} // namespace postrider
