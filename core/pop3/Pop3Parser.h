// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pop3/Pop3Capabilities.h"
#include "core/pop3/Pop3Reply.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace postrider {

/// Cuts the octets of a POP3 server into lines and messages, and reads the lines (RFC 1939 3, RFC 2449). Bytes in, values out: no I/O.
///
/// Thread: that of its owner. Owns the receive buffer. Never throws, never holds more of a line than kLongestLine, never guesses: what is no line of its kind is nothing.
class Pop3Parser {
public:
    enum class Result {
        Whole, ///< it is there
        NeedMore, ///< feed() me
        TooMuch, ///< a line without end: nothing after this can be trusted, close the connection
    };
    /// RFC 2449 4 says 512 octets; capabilities and challenges of real servers are longer.
    static constexpr qsizetype kLongestLine = 64 * 1024;
    /// Octets of a unique-id that are kept. RFC 1939 7 says 70; a longer one is kept as its hash, which is as good for comparing and does not fill the store.
    static constexpr qsizetype kLongestUid = 255;

    /// Adds what came in.
    void feed(const QByteArray &chunk);
    /// The next line without its CRLF; LF alone is one, too. It is good until the next call of anything.
    Result nextLine(QByteArrayView &line);
    /// From here on a message comes, in as many pieces as nextText() is called for.
    void beginText() { m_atLineStart = true; }
    /// Appends what is there of the message's own octets, the doubled dots undone. Only CRLF "." CRLF ends it (RFC 1939 3): a message with bare line feeds in it could otherwise
    /// end where its sender likes, and speak for the server from there. Whole: that was all of it.
    Result nextText(QByteArray &text);
    /// Octets that were fed and not handed out.
    bool hasPending() const { return m_start < m_buffer.size(); }
    /// As new: after STLS nothing of before may be left.
    void clear();

    /// Nothing if that is no status line.
    static std::optional<Pop3Reply> replyOf(QByteArrayView line);
    /// A line of a list without its doubled dot; nothing if it is the one that ends the list.
    static std::optional<QByteArrayView> listLine(QByteArrayView line);

    /// RFC 1939 5, "2 320": how many messages, and their octets together.
    struct Drop {
        int messages = 0;
        qint64 octets = 0;
        bool operator==(const Drop &) const = default;
    };
    static std::optional<Drop> dropOf(QByteArrayView text);
    /// RFC 1939 5, "1 120".
    struct Size {
        int number = 0; ///< from 1
        qint64 octets = 0; ///< from 0; servers count in their own ways, and some lie
        bool operator==(const Size &) const = default;
    };
    static std::optional<Size> sizeOf(QByteArrayView line);
    /// RFC 1939 7, "1 whqtswO00WBw418f9t5JxYwZ". The id is taken as it comes, also with blanks or letters in it that should not be there; only those around it go.
    struct Name {
        int number = 0; ///< from 1
        QByteArray uid; ///< never empty, at most kLongestUid octets; two messages may have the same
        bool operator==(const Name &) const = default;
    };
    static std::optional<Name> nameOf(QByteArrayView line);
    /// RFC 2449 5: keywords in any case; unknown ones are ignored.
    static Pop3Capabilities capabilitiesOf(const QByteArrayList &lines);

private:
    QByteArray m_buffer;
    qsizetype m_start = 0; ///< of what has not been handed out
    qsizetype m_scanned = 0; ///< octets after m_start known to hold no LF
    bool m_atLineStart = true; ///< of a message
};

} // namespace postrider
