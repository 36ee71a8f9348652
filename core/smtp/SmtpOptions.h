// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace postrider {

/// How long is waited for what (RFC 5321 4.5.3.2). A reply is waited for as a whole: a server that sends a letter a minute gains nothing by it.
struct SmtpTimeouts {
    std::chrono::milliseconds connect = std::chrono::seconds(30); ///< resolving, TCP, TLS
    std::chrono::milliseconds command = std::chrono::minutes(5); ///< greeting, and every command but those below
    std::chrono::milliseconds envelope = std::chrono::minutes(30); ///< all replies to MAIL and its RCPTs together, however many
    std::chrono::milliseconds data = std::chrono::minutes(2); ///< DATA
    std::chrono::milliseconds block = std::chrono::minutes(3); ///< without any progress while content is written
    std::chrono::milliseconds slowBlock = std::chrono::minutes(30); ///< for SmtpOptions::blockSize octets: less than 150 octets a second is no progress
    std::chrono::milliseconds finalDot = std::chrono::minutes(10); ///< the final dot, and each chunk
    std::chrono::milliseconds farewell = std::chrono::seconds(5); ///< QUIT: nobody waits for it gladly
};

/// What a session can be told to do differently. A value.
struct SmtpOptions {
    SmtpTimeouts timeouts;
    bool useChunking = true; ///< false: DATA also where CHUNKING is offered
    qsizetype blockSize = 256 * 1024; ///< octets of content handed to the channel at a time
    qsizetype chunkSize = 4 * 1024 * 1024; ///< octets of one BDAT: each costs a round trip, and each lets the server say no before the rest
};

} // namespace postrider
