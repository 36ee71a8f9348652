// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapParser.h"

#include <cstring>
#include <limits>

namespace postrider {

namespace {
/// Set aside at once for a long literal; beyond it the array grows with what really arrives.
constexpr qint64 kReserve = 4 * 1024 * 1024;

/// Kept of a response that is cut: its UID, its flags and what else comes first. And how much of it is read over before the server is not believed any more.
constexpr qsizetype kKept = 64 * 1024;
constexpr qint64 kMaxReadOver = 1024 * 1024 * 1024;
/// "{1073741824+}" and a CR.
constexpr qsizetype kLiteralStart = 24;

/// The size of the literal that begins behind this line, the last octets of which are `end`; nothing if none does, -1 if it is larger than anything can be.
std::optional<qint64> literalBehind(QByteArrayView end)
{
    if (end.endsWith('\r'))
        end.chop(1);
    const qsizetype brace = end.lastIndexOf('{');
    if (brace < 0 || !end.endsWith('}'))
        return std::nullopt;
    ImapCursor digits(end.sliced(brace + 1, end.size() - brace - 2));
    if (digits.peek() < '0' || digits.peek() > '9')
        return std::nullopt;
    const std::optional<quint64> size = digits.number(quint64(kMaxReadOver));
    if (!size)
        return -1;
    digits.take('+');
    return digits.atEnd() ? std::optional(qint64(*size)) : std::nullopt;
}

bool isFetch(QByteArrayView response)
{
    if (!response.startsWith("* "))
        return false;
    ImapCursor cursor(response.sliced(2));
    return cursor.number(std::numeric_limits<quint32>::max()) && cursor.take(' ') && isImapName(cursor.atom(), "FETCH");
}

/// Status responses, tagged answers and "+" end in free text: "{5}" there is no literal.
bool mayHoldLiterals(QByteArrayView response)
{
    if (!response.startsWith("* "))
        return false;
    ImapCursor cursor(response.sliced(2));
    const QByteArrayView name = cursor.atom();
    return !isImapName(name, "OK") && !isImapName(name, "NO") && !isImapName(name, "BAD") && !isImapName(name, "BYE") && !isImapName(name, "PREAUTH");
}
} // namespace

void ImapParser::feed(QByteArray &&chunk)
{
    qsizetype used = 0;
    if (m_apartLeft > 0) {
        used = qsizetype(qMin<qint64>(m_apartLeft, chunk.size()));
        m_apart.last().bytes.append(chunk.constData(), used);
        m_apartLeft -= used;
        if (used == chunk.size())
            return;
    }
    if (m_end >= 0) { // forget the response handed out: its views end here
        m_apart.clear();
        m_apartTotal = 0;
        m_end = -1;
        m_isCut = false;
        m_start = m_lineStart = m_scan;
    }
    if (m_start > 0) {
        m_buffer.remove(0, m_start);
        m_scan -= m_start;
        m_lineStart -= m_start;
        m_start = 0;
    }
    if (m_buffer.isEmpty() && used == 0)
        m_buffer = std::move(chunk);
    else
        m_buffer.append(chunk.constData() + used, chunk.size() - used);
}

ImapParser::LineEnd ImapParser::endOfLine(qsizetype newline)
{
    qsizetype end = newline;
    if (end > m_lineStart && m_buffer[end - 1] == '\r')
        --end;
    m_scan = newline + 1;
    m_end = end;
    if (end <= m_lineStart || m_buffer[end - 1] != '}')
        return LineEnd::Whole;
    const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_lineStart, end - m_lineStart);
    const qsizetype brace = line.lastIndexOf('{');
    if (brace < 0 || !mayHoldLiterals(QByteArrayView(m_buffer).sliced(m_start, end - m_start)))
        return LineEnd::Whole;
    const QByteArrayView digits = line.sliced(brace + 1, line.size() - brace - 2);
    ImapCursor cursor(digits);
    const bool negative = cursor.take('-');
    if (cursor.peek() < '0' || cursor.peek() > '9')
        return LineEnd::Whole;
    const std::optional<quint64> size = cursor.number(quint64(m_mayCut ? kMaxReadOver : m_maxLiteral));
    cursor.take('+');
    if (!cursor.atEnd())
        return size && !negative ? LineEnd::Whole : LineEnd::Bad;
    if (!size || negative)
        return LineEnd::Bad;

    m_end = -1;
    const qsizetype available = m_buffer.size() - m_scan;
    m_literalLeft = qint64(*size);
    if (m_literalLeft > m_maxLiteral)
        return LineEnd::Long;
    if (qint64(*size) <= qMax<qint64>(kShortLiteral, available)) {
        m_scan += qsizetype(*size);
    } else {
        m_apartTotal += qint64(*size);
        if (m_apartTotal > m_maxLiteral + kMaxLiteral)
            return LineEnd::Long;
        ImapLiteral literal{m_scan - m_start, {}};
        literal.bytes.reserve(qsizetype(qMin<qint64>(qint64(*size), kReserve)));
        literal.bytes.append(m_buffer.constData() + m_scan, available);
        m_apartLeft = qint64(*size) - available;
        m_apart.append(std::move(literal));
        m_buffer.truncate(m_scan);
    }
    m_lineStart = m_scan;
    return LineEnd::Literal;
}

ImapParser::Result ImapParser::next()
{
    if (m_end >= 0) {
        m_apart.clear();
        m_apartTotal = 0;
        m_end = -1;
        m_isCut = false;
        m_start = m_lineStart = m_scan;
    }
    if (m_readingOver)
        return readOver();
    while (m_apartLeft == 0 && m_scan < m_buffer.size()) {
        const char *data = m_buffer.constData();
        const void *found = std::memchr(data + m_scan, '\n', size_t(m_buffer.size() - m_scan));
        if (!found) {
            m_scan = m_buffer.size();
            break;
        }
        switch (endOfLine(static_cast<const char *>(found) - data)) {
        case LineEnd::Whole: return Result::Response;
        case LineEnd::Literal: break;
        case LineEnd::Long: return cut(m_scan);
        case LineEnd::Bad: return Result::TooMuch;
        }
    }
    // Inline literals count against the bound, wherever their end will be.
    if (m_scan - m_start <= m_maxResponse)
        return Result::NeedMore;
    m_literalLeft = m_apartLeft > 0 ? m_apartLeft : qMax<qint64>(0, m_scan - m_buffer.size());
    if (m_literalLeft == 0)
        m_lineTail = m_buffer.sliced(qMax(m_lineStart, m_scan - kLiteralStart), qMin(m_scan - m_lineStart, kLiteralStart));
    return cut(qMin(m_scan, m_buffer.size()));
}

/// Keeps the beginning of the response being read, and goes on behind `read`: with m_literalLeft octets of a literal, or with the line that m_lineTail ends.
ImapParser::Result ImapParser::cut(qsizetype read)
{
    if (!m_mayCut || !isFetch(QByteArrayView(m_buffer).sliced(m_start, qMin<qsizetype>(read - m_start, 40))))
        return Result::TooMuch;
    qsizetype kept = qMin(kKept, read - m_start);
    if (!m_apart.isEmpty())
        kept = qMin(kept, m_apart.first().offset);
    // No half words: "UID 12" may have been "UID 123".
    kept = QByteArrayView(m_buffer).sliced(m_start, kept).lastIndexOf(' ') + 1;
    m_apart.clear();
    m_apartTotal = m_apartLeft = 0;
    m_scan = m_start + kept;
    m_buffer.remove(m_scan, read - m_scan);
    m_readingOver = true;
    m_readOver = 0;
    return readOver();
}

/// Lines and literals, up to and with the end of the response.
ImapParser::Result ImapParser::readOver()
{
    qsizetype at = m_scan;
    bool ended = false;
    while (!ended && at < m_buffer.size()) {
        const qsizetype there = m_buffer.size() - at;
        if (m_literalLeft > 0) {
            const qsizetype some = qsizetype(qMin<qint64>(m_literalLeft, there));
            m_literalLeft -= some;
            at += some;
            continue;
        }
        const auto *found = static_cast<const char *>(std::memchr(m_buffer.constData() + at, '\n', size_t(there)));
        const qsizetype length = found ? found - (m_buffer.constData() + at) : there;
        const QByteArrayView line = QByteArrayView(m_buffer).sliced(at, length);
        m_lineTail = (m_lineTail + line.last(qMin(length, kLiteralStart)).toByteArray()).right(kLiteralStart);
        at += length + (found ? 1 : 0);
        if (!found)
            break;
        const std::optional<qint64> literal = literalBehind(m_lineTail);
        m_lineTail.clear();
        m_literalLeft = literal.value_or(0);
        if (m_literalLeft < 0)
            return Result::TooMuch;
        ended = !literal;
    }
    m_readOver += at - m_scan;
    m_buffer.remove(m_scan, at - m_scan);
    if (!ended)
        return m_readOver > kMaxReadOver ? Result::TooMuch : Result::NeedMore;
    m_readingOver = false;
    m_isCut = true;
    m_end = m_scan;
    return Result::Response;
}

ImapResponse ImapParser::response() const
{
    ImapResponse response = ImapResponse::parse(QByteArrayView(m_buffer).sliced(m_start, m_end - m_start), &m_apart);
    response.isCut = m_isCut;
    return response;
}

bool ImapParser::hasPending() const
{
    return m_apartLeft > 0 || m_buffer.size() > (m_end >= 0 ? m_scan : m_start);
}

QByteArray ImapParser::takePending()
{
    QByteArray pending = m_buffer.sliced(m_end >= 0 ? m_scan : m_start);
    clear();
    return pending;
}

void ImapParser::clear()
{
    const qint64 maxLiteral = m_maxLiteral;
    const qsizetype maxResponse = m_maxResponse;
    const bool mayCut = m_mayCut;
    *this = ImapParser();
    m_maxResponse = maxResponse;
    m_maxLiteral = maxLiteral;
    m_mayCut = mayCut;
}

} // namespace postrider
