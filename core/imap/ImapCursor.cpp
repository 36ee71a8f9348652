// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapCursor.h"

#include <array>

namespace postrider {

namespace {
/// More forgiving than RFC 9051 ATOM-CHAR: servers send %, *, backslash and 8-bit octets where atoms are expected.
constexpr std::array<bool, 256> makeAtomTable()
{
    std::array<bool, 256> table{};
    for (int c = 0x21; c < 256; ++c)
        table[size_t(c)] = c != 0x7f && c != '(' && c != ')' && c != '"' && c != '{';
    return table;
}
constexpr std::array<bool, 256> kAtom = makeAtomTable();

bool isAtom(char c)
{
    return kAtom[static_cast<unsigned char>(c)];
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
} // namespace

QByteArray ImapCursor::Token::bytes() const
{
    switch (kind) {
    case Kind::None:
    case Kind::Nil: return {};
    case Kind::Literal:
        if (apart)
            return *apart;
        break;
    case Kind::Quoted:
        if (escaped) {
            QByteArray plain;
            plain.reserve(raw.size());
            for (qsizetype i = 0; i < raw.size(); ++i) {
                if (raw[i] == '\\' && i + 1 < raw.size())
                    ++i;
                plain += raw[i];
            }
            return plain;
        }
        break;
    case Kind::Atom: break;
    }
    return QByteArray(raw.data(), raw.size());
}

QByteArrayView ImapCursor::atom()
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && isAtom(m_text[m_at]))
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

QByteArrayView ImapCursor::itemName()
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != '[' && isAtom(m_text[m_at]))
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

std::optional<QByteArrayView> ImapCursor::section()
{
    if (!take('['))
        return std::nullopt;
    const qsizetype start = m_at;
    bool inQuotes = false;
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '"')
            inQuotes = !inQuotes;
        else if (c == '\\' && inQuotes)
            ++m_at;
        else if (c == ']' && !inQuotes) {
            ++m_at;
            return m_text.sliced(start, m_at - 1 - start);
        }
    }
    m_at = m_text.size();
    return std::nullopt;
}

QByteArrayView ImapCursor::word()
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != ' ')
        ++m_at;
    return m_text.sliced(start, m_at - start);
}

std::optional<quint64> ImapCursor::number(quint64 most)
{
    if (!isDigit(peek()))
        return std::nullopt;
    quint64 value = 0;
    bool fits = true;
    for (; isDigit(peek()); ++m_at) {
        const quint64 digit = quint64(m_text[m_at] - '0');
        if (digit > most || value > (most - digit) / 10)
            fits = false;
        else
            value = value * 10 + digit;
    }
    return fits ? std::optional(value) : std::nullopt;
}

ImapCursor::Token ImapCursor::quoted()
{
    const qsizetype start = ++m_at;
    bool escaped = false;
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (c == '"') {
            ++m_at;
            return {Kind::Quoted, m_text.sliced(start, m_at - 1 - start), nullptr, escaped};
        }
        if (c == '\\') {
            escaped = true;
            ++m_at;
        } else if (c == '\n') {
            break; // a quoted string never spans lines (RFC 9051 4.3)
        }
    }
    m_at = qMin(m_at, m_text.size());
    return {};
}

ImapCursor::Token ImapCursor::literal()
{
    ++m_at;
    const std::optional<quint64> size = number(quint64(std::numeric_limits<qint32>::max()));
    take('+');
    if (!size || !take('}'))
        return {};
    take('\r');
    if (!take('\n'))
        return {};
    if (m_apart) {
        while (m_nextApart < m_apart->size() && m_apart->at(m_nextApart).offset < m_at)
            ++m_nextApart;
        if (m_nextApart < m_apart->size() && m_apart->at(m_nextApart).offset == m_at && m_apart->at(m_nextApart).bytes.size() == qsizetype(*size)) {
            const QByteArray &bytes = m_apart->at(m_nextApart++).bytes;
            return {Kind::Literal, bytes, &bytes, false};
        }
    }
    if (qsizetype(*size) > m_text.size() - m_at)
        return {};
    const QByteArrayView raw = m_text.sliced(m_at, qsizetype(*size));
    m_at += qsizetype(*size);
    return {Kind::Literal, raw, nullptr, false};
}

ImapCursor::Token ImapCursor::token()
{
    switch (peek()) {
    case '"': return quoted();
    case '{': return literal();
    case '~':
        if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '{') {
            ++m_at; // literal8 (RFC 3516)
            return literal();
        }
        break;
    default: break;
    }
    const QByteArrayView text = atom();
    if (text.isEmpty())
        return {};
    return {isImapName(text, "NIL") ? Kind::Nil : Kind::Atom, text, nullptr, false};
}

std::optional<QByteArray> ImapCursor::nstring()
{
    const Token found = token();
    if (found.kind == Kind::None)
        return std::nullopt;
    return found.bytes();
}

bool ImapCursor::skipValue()
{
    int depth = 0;
    do {
        if (depth > 0)
            skipSpaces();
        if (take('(')) {
            if (++depth > kMaxDepth)
                return false;
        } else if (depth > 0 && take(')')) {
            --depth;
        } else if (token().kind == Kind::None) {
            return false;
        }
    } while (depth > 0);
    return true;
}

} // namespace postrider
