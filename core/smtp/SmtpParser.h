// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/SmtpCapabilities.h"
#include "core/smtp/SmtpReply.h"

#include <QByteArrayView>
#include <QStringList>

namespace postrider {

/// Turns the lines of a server into replies (RFC 5321 4.2.1, RFC 2034 4) and EHLO answers into capabilities. No I/O; one thread.
/// Owns the reply under way. Never guesses: three digits from 200 to 599, the same in every line, or the reply is an error.
class SmtpParser {
public:
    /// Longest line that is read; RFC 5321 4.5.3.1.5 says 512, real servers say more.
    static constexpr qsizetype kLongestLine = 64 * 1024;
    /// Lines of one reply that are kept; the rest are read and dropped.
    static constexpr int kLinesKept = 1000;
    /// Lines after which a reply is no reply but an attack.
    static constexpr int kMostLines = 200'000;
    /// UTF-16 units of text that are kept.
    static constexpr qsizetype kTextKept = 128 * 1024;

    /// One line without CRLF. True when it ends the reply. Throws Refused with a "protocol" detail for what is no reply line; forget the connection then.
    bool addLine(QByteArrayView line);
    /// The finished reply; the parser is ready for the next.
    SmtpReply take();

    /// RFC 5321 4.1.1.1: keywords of the lines after the first, in any case; unknown ones are ignored.
    static SmtpCapabilities capabilitiesOf(const SmtpReply &ehlo);

private:
    SmtpReply m_reply;
    QStringList m_texts;
    qsizetype m_size = 0;
    int m_lines = 0;
};

} // namespace postrider
