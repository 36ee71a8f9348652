// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace postrider {

/// How long is waited for what. A status line is waited for as a whole: a server that sends a letter a minute gains nothing by it.
struct Pop3Timeouts {
    std::chrono::milliseconds connect = std::chrono::seconds(30); ///< resolving, TCP, TLS
    std::chrono::milliseconds command = std::chrono::minutes(3); ///< greeting, and the status line of every command but QUIT: some look at the whole mailbox before it
    std::chrono::milliseconds stall = std::chrono::minutes(2); ///< inside a list or a message, for Pop3Connection's least progress
    std::chrono::milliseconds commit = std::chrono::minutes(5); ///< QUIT that deletes: the server does it all before it answers
    std::chrono::milliseconds farewell = std::chrono::seconds(5); ///< QUIT that nobody waits for gladly
};

/// What a session can be told to do differently. A value.
struct Pop3Options {
    Pop3Timeouts timeouts;
    qint64 largestMessage = 256 * 1024 * 1024; ///< octets; the same as over IMAP
    qint64 mostReadOver = qint64(1024) * 1024 * 1024; ///< octets of a larger one until which its end is waited for
    bool usePipelining = true; ///< false: one command at a time also where PIPELINING is offered
};

} // namespace postrider
