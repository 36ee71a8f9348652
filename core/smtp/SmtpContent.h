// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace postrider {

/// What may be between DATA and the final dot, and how it looks there. Values, any thread. Never mends anything: what does not keep the rules was made
/// wrong, and guessing what was meant could break a signature or let a second message through.
class SmtpContent {
public:
    /// RFC 5321 2.3.8 and 4.5.3.1.6: CRLF alone ends lines, also the last one, no line is longer than 998 octets, and there is no NUL. Throws Bug.
    static void check(const QByteArray &content);
    static bool has8bit(const QByteArray &content);

    /// RFC 5321 4.5.2: the next octets of the content with a second dot before every line that begins with one. Pieces may end anywhere.
    QByteArray stuffed(QByteArrayView piece);

private:
    bool m_atLineStart = true;
};

} // namespace postrider
