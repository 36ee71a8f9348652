// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapParser.h"

#include <cstring>

namespace postrider {

namespace {
/// Set aside at once for a long literal; beyond it the array grows with what really arrives.
constexpr qint64 kReserve = 4 * 1024 * 1024;

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
    const std::optional<quint64> size = cursor.number(quint64(m_maxLiteral));
    cursor.take('+');
    if (!cursor.atEnd())
        return size && !negative ? LineEnd::Whole : LineEnd::Bad;
    if (!size || negative)
        return LineEnd::Bad;

    m_end = -1;
    const qsizetype available = m_buffer.size() - m_scan;
    if (qint64(*size) <= qMax<qint64>(kShortLiteral, available)) {
        m_scan += qsizetype(*size);
    } else {
        m_apartTotal += qint64(*size);
        if (m_apartTotal > m_maxLiteral + kMaxLiteral)
            return LineEnd::Bad;
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
        m_start = m_lineStart = m_scan;
    }
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
        case LineEnd::Bad: return Result::TooMuch;
        }
    }
    // Inline literals count against the bound, wherever their end will be.
    return m_scan - m_start > kMaxResponse ? Result::TooMuch : Result::NeedMore;
}

ImapResponse ImapParser::response() const
{
    return ImapResponse::parse(QByteArrayView(m_buffer).sliced(m_start, m_end - m_start), &m_apart);
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
    *this = ImapParser();
    m_maxLiteral = maxLiteral;
}

} // namespace postrider
