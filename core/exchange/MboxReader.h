// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/FoundMessage.h"
#include "core/exchange/LineScanner.h"

#include <optional>

namespace postrider {

/// The messages of an mbox, one at a time, however large the file: mboxo, mboxrd, mboxcl and mboxcl2, with LF or CRLF (RFC 4155 and what programs really write).
///
/// Thread: any, one. Does not own the device, which can seek. Lenient: a separator counts after a blank line or at the beginning of the file, if it can be one and a header
/// follows; ">From " loses one ">"; Content-Length counts only if it leads to a separator or to the end; what was cut off is kept as far as it goes.
/// Fields that keep a state are taken off (StatusFields). Errors: MailError Storage where the file cannot be read.
class MboxReader {
public:
    explicit MboxReader(QIODevice &device, const QString &name);

    /// The next message, or nothing at the end.
    std::optional<FoundMessage> next();
    /// How far it has come, in octets.
    qint64 position() const { return m_lines.position(); }
    /// What was left out so far.
    int tooLarge() const { return m_tooLarge; }
    int expunged() const { return m_expunged; }

    /// True if a file that begins like this is an mbox.
    static bool isMbox(QByteArrayView beginning);

private:
    struct Message {
        QByteArray raw;
        bool tooLarge = false;
        bool ours = false; ///< written by MboxWriter
    };
    bool atSeparator() const;
    bool findSeparator();
    void readMessage(Message &message);
    void readHeader(Message &message);
    bool readByLength(Message &message);
    void readLines(Message &message);
    void append(Message &message, QByteArrayView text);

    LineScanner m_lines;
    qint64 m_size;
    bool m_hasSeparator = false; ///< the current line is one that has not been used yet
    bool m_afterBlank = true;
    int m_tooLarge = 0;
    int m_expunged = 0;
};

} // namespace postrider
