// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapCursor.h"
#include "core/imap/ImapResponse.h"

#include <QByteArray>
#include <QList>

namespace postrider {

/// Cuts the octets of an IMAP server into whole responses, literals included (RFC 9051 2.2.2 and 4.3). Bytes in, values out: no I/O.
///
/// Thread: that of its owner. Owns the receive buffer. Never throws; never holds more than the bounds below; a literal's declared size is checked
/// before a single octet is set aside for it. Responses point into the buffer: they are good until the next call of next() or feed().
class ImapParser {
public:
    enum class Result {
        Response, ///< response() is there
        NeedMore, ///< feed() me
        TooMuch, ///< over a bound, or a literal size that is none: nothing after this can be trusted, close the connection
    };
    /// Lines and short literals of one response. A SEARCH answer with a million UIDs has 8 MB.
    static constexpr qsizetype kMaxResponse = 16 * 1024 * 1024;
    /// Literals up to this size are waited for inside the buffer; longer ones get an array of their own.
    static constexpr qsizetype kShortLiteral = 4096;
    /// What a single literal may have outside message bodies.
    static constexpr qint64 kMaxLiteral = 8 * 1024 * 1024;

    /// Adds what came in.
    void feed(QByteArray &&chunk);
    /// The next response, forgetting the one before.
    Result next();
    ImapResponse response() const;
    /// From now on a FETCH over a bound is no TooMuch: it is read over to its end, and its beginning handed out as a response of its own that says so (ImapResponse::isCut). One
    /// mail whose structure is too large to be told must not stand in the way of all others.
    void setCutting(bool on) { m_mayCut = on; }
    /// Octets that belong to no response handed out yet.
    bool hasPending() const;
    /// Those octets, to be read in another way: from now on they are forgotten here. Only between responses.
    QByteArray takePending();
    /// Octets a literal may have from now on, e.g. while bodies are fetched.
    void setMaxLiteral(qint64 octets) { m_maxLiteral = octets; }
    /// Octets that the lines and short literals of one response may have from now on.
    void setMaxResponse(qsizetype octets) { m_maxResponse = octets; }
    /// As new: after STARTTLS nothing of before may be left.
    void clear();

private:
    enum class LineEnd { Whole, Literal, Long, Bad };
    LineEnd endOfLine(qsizetype newline);
    Result cut(qsizetype read);
    Result readOver();

    QByteArray m_buffer;
    QList<ImapLiteral> m_apart;
    qsizetype m_start = 0; ///< of the response being read
    qsizetype m_scan = 0; ///< where to go on looking for a line end; behind the buffer's end while a short literal is awaited
    qsizetype m_lineStart = 0; ///< of the line being read: behind the last literal
    qsizetype m_end = -1; ///< of the response handed out, without CRLF
    qint64 m_apartLeft = 0; ///< octets missing of m_apart.last()
    qint64 m_apartTotal = 0;
    qint64 m_maxLiteral = kMaxLiteral;
    qsizetype m_maxResponse = kMaxResponse;
    bool m_mayCut = false;
    bool m_isCut = false; ///< the response handed out
    bool m_readingOver = false; ///< what is behind m_scan belongs to a response whose beginning is all that is kept
    qint64 m_literalLeft = 0; ///< octets of a literal to be read over
    qint64 m_readOver = 0; ///< octets so far
    QByteArray m_lineTail; ///< the end of the line that is being read over
};

} // namespace postrider
