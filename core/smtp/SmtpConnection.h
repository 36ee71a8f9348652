// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/net/Channel.h"
#include "core/smtp/SmtpOptions.h"
#include "core/smtp/SmtpParser.h"

#include <chrono>

namespace postrider {

/// Commands out, replies in: what the steps of an SMTP session share. Thread: the one of its SmtpClient; blocks. Owns the Channel.
/// Never decides what a reply means, with one exception: 421 says that the server is leaving, wherever it comes (RFC 5321 3.8), and is thrown as Busy.
class SmtpConnection {
public:
    SmtpConnection(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort, const SmtpOptions &options);

    Channel &channel() { return m_channel; }
    const SmtpOptions &options() const { return m_options; }
    const SmtpTimeouts &timeouts() const { return m_options.timeouts; }

    /// Queues one command line; CRLF is added. Throws Bug if it holds a line end or NUL: nothing that came from a person can become a second command.
    void put(const QByteArray &line, Channel::Secrecy secrecy = Channel::Secrecy::Plain);
    /// The next reply, all its lines, before the deadline.
    SmtpReply readReply(QDeadlineTimer deadline);
    SmtpReply readReply() { return readReply(QDeadlineTimer(timeouts().command)); }
    SmtpReply command(const QByteArray &line, Channel::Secrecy secrecy = Channel::Secrecy::Plain);

    /// Throws Busy for 4xx, Refused for everything else that is not of the class `wanted` (2 or 3).
    void expect(const SmtpReply &reply, int wanted) const;
    [[noreturn]] void failWith(ErrorKind kind, const SmtpReply &reply) const;

    /// MAIL commands that have left on this connection: a further one needs RSET before it, and LIMITS counts them.
    int transactions() const { return m_transactions; }
    void countTransaction() { ++m_transactions; }

private:
    const SmtpOptions m_options;
    Channel m_channel;
    SmtpParser m_parser;
    int m_transactions = 0;
};

} // namespace postrider
