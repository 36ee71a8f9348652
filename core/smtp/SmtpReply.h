// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postrider {

/// One reply of a server (RFC 5321 4.2), all its lines.
struct SmtpReply {
    int code = 0; ///< 200..599, 0: none received
    QString enhancedCode; ///< RFC 3463 "5.1.1", or empty
    QString text; ///< all lines joined with '\n', codes removed, invalid UTF-8 replaced
    bool isPositive() const { return code >= 200 && code < 400; }
    bool isTemporary() const { return code >= 400 && code < 500; }
    bool isPermanent() const { return code >= 500 && code < 600; }
    /// "550 5.1.1 no such user" for people and receipts.
    QString fullText() const;
    bool operator==(const SmtpReply &) const = default;
};

} // namespace postrider
