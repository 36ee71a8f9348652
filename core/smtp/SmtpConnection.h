// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/Channel.h"
#include "core/smtp/SmtpParser.h"

#include <chrono>

namespace postrider {

/// Commands out, replies in: what the steps of an SMTP session share. Thread: the one of its SmtpClient; blocks. Owns the Channel.
/// Never decides what a reply means, with one exception: 421 says that the server is leaving, wherever it comes (RFC 5321 3.8), and is thrown as Busy.
class SmtpConnection {
public:
    /// RFC 5321 4.5.3.2.
    static constexpr std::chrono::minutes kCommandTimeout{5};
    static constexpr std::chrono::minutes kDataTimeout{2};
    static constexpr std::chrono::minutes kBlockTimeout{3};
    static constexpr std::chrono::minutes kFinalDotTimeout{10};

    SmtpConnection(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort);

    Channel &channel() { return m_channel; }
    /// Queues one command line; CRLF is added. Throws Bug if it holds a line end or NUL: nothing that came from a person can become a second command.
    void put(const QByteArray &line, Channel::Secrecy secrecy = Channel::Secrecy::Plain);
    /// The next reply, all its lines, within `timeout`.
    SmtpReply readReply(std::chrono::milliseconds timeout = kCommandTimeout);
    SmtpReply command(const QByteArray &line, Channel::Secrecy secrecy = Channel::Secrecy::Plain);

    /// Throws Busy for 4xx, Refused for everything else that is not of the class `wanted` (2 or 3).
    void expect(const SmtpReply &reply, int wanted) const;
    [[noreturn]] void failWith(ErrorKind kind, const SmtpReply &reply) const;

private:
    Channel m_channel;
    SmtpParser m_parser;
};

} // namespace postrider
