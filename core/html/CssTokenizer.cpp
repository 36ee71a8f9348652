// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/CssTokenizer.h"

#include <QString>

#include <cmath>

namespace postrider {

namespace {

bool isNewline(int c)
{
    return c == '\n';
}

bool isSpace(int c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

bool isDigit(int c)
{
    return c >= '0' && c <= '9';
}

bool isHex(int c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isNameStart(int c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
}

bool isName(int c)
{
    return isNameStart(c) || isDigit(c) || c == '-';
}

/// 3.3: one kind of line end, and no NUL.
QByteArray prepared(const QByteArray &css)
{
    QByteArray out;
    out.reserve(css.size());
    for (qsizetype i = 0; i < css.size(); ++i) {
        const char c = css.at(i);
        if (c == '\r' || c == '\f') {
            out += '\n';
            if (c == '\r' && i + 1 < css.size() && css.at(i + 1) == '\n')
                ++i;
        } else if (c == '\0') {
            out += "\xEF\xBF\xBD";
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace

CssTokenizer::CssTokenizer(const QByteArray &css, qsizetype most) : m_css(prepared(css))
{
    while (m_at < m_css.size()) {
        if (m_tokens.size() >= most) {
            m_isCut = true;
            break;
        }
        m_tokens.append(readNext());
    }
}

int CssTokenizer::peek(qsizetype ahead) const
{
    return m_at + ahead < m_css.size() ? static_cast<unsigned char>(m_css.at(m_at + ahead)) : -1;
}

bool CssTokenizer::startsEscape(qsizetype ahead) const
{
    return peek(ahead) == '\\' && peek(ahead + 1) != -1 && !isNewline(peek(ahead + 1));
}

bool CssTokenizer::startsName(qsizetype ahead) const
{
    const int c = peek(ahead);
    if (c == '-')
        return isNameStart(peek(ahead + 1)) || peek(ahead + 1) == '-' || startsEscape(ahead + 1);
    return isNameStart(c) || startsEscape(ahead);
}

bool CssTokenizer::startsNumber(qsizetype ahead) const
{
    const int c = peek(ahead);
    if (c == '+' || c == '-')
        return isDigit(peek(ahead + 1)) || (peek(ahead + 1) == '.' && isDigit(peek(ahead + 2)));
    return isDigit(c) || (c == '.' && isDigit(peek(ahead + 1)));
}

void CssTokenizer::skipComments()
{
    while (peek() == '/' && peek(1) == '*') {
        const qsizetype end = m_css.indexOf("*/", m_at + 2);
        m_at = end < 0 ? m_css.size() : end + 2;
    }
}

void CssTokenizer::readEscape(QByteArray &out)
{
    ++m_at; // the backslash
    const int c = peek();
    if (c == -1) {
        out += "\xEF\xBF\xBD";
        return;
    }
    if (!isHex(c)) {
        out += char(c);
        ++m_at;
        return;
    }
    uint code = 0;
    for (int i = 0; i < 6 && isHex(peek()); ++i, ++m_at) {
        const int d = peek();
        code = code * 16 + uint(isDigit(d) ? d - '0' : (d | 0x20) - 'a' + 10);
    }
    if (isSpace(peek()))
        ++m_at;
    const bool isCharacter = code != 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    const char32_t character = isCharacter ? code : 0xFFFD;
    out += QString::fromUcs4(&character, 1).toUtf8();
}

QByteArray CssTokenizer::readName()
{
    QByteArray name;
    for (;;) {
        if (isName(peek()))
            name += m_css.at(m_at++);
        else if (startsEscape(0))
            readEscape(name);
        else
            return name;
    }
}

CssToken CssTokenizer::readString(char quote)
{
    ++m_at;
    QByteArray text;
    for (;;) {
        const int c = peek();
        if (c == -1 || c == quote) {
            ++m_at;
            return {CssToken::Kind::String, text, 0};
        }
        if (isNewline(c))
            return {CssToken::Kind::Bad, {}, 0};
        if (c == '\\') {
            if (peek(1) == -1) {
                ++m_at;
            } else if (isNewline(peek(1))) {
                m_at += 2;
            } else {
                readEscape(text);
            }
            continue;
        }
        text += m_css.at(m_at++);
    }
}

CssToken CssTokenizer::readNumber()
{
    const qsizetype start = m_at;
    if (peek() == '+' || peek() == '-')
        ++m_at;
    while (isDigit(peek()))
        ++m_at;
    if (peek() == '.' && isDigit(peek(1))) {
        ++m_at;
        while (isDigit(peek()))
            ++m_at;
    }
    if ((peek() == 'e' || peek() == 'E') && (isDigit(peek(1)) || ((peek(1) == '+' || peek(1) == '-') && isDigit(peek(2))))) {
        m_at += 2;
        while (isDigit(peek()))
            ++m_at;
    }
    bool ok = false;
    double number = m_css.mid(start, m_at - start).toDouble(&ok);
    if (!ok || !std::isfinite(number))
        number = 0;
    if (peek() == '%') {
        ++m_at;
        return {CssToken::Kind::Percentage, "%", number};
    }
    if (startsName(0))
        return {CssToken::Kind::Dimension, readName(), number};
    return {CssToken::Kind::Number, {}, number};
}

void CssTokenizer::skipBadUrl()
{
    QByteArray nowhere;
    while (m_at < m_css.size()) {
        if (startsEscape(0)) {
            readEscape(nowhere);
        } else if (m_css.at(m_at++) == ')') {
            return;
        }
    }
}

/// After "url(": 4.3.6.
CssToken CssTokenizer::readUrl()
{
    while (isSpace(peek()))
        ++m_at;
    QByteArray text;
    for (;;) {
        const int c = peek();
        if (c == -1 || c == ')') {
            ++m_at;
            return {CssToken::Kind::Url, text, 0};
        }
        if (isSpace(c)) {
            while (isSpace(peek()))
                ++m_at;
            if (peek() == -1 || peek() == ')') {
                ++m_at;
                return {CssToken::Kind::Url, text, 0};
            }
            skipBadUrl();
            return {CssToken::Kind::Bad, {}, 0};
        }
        if (c == '"' || c == '\'' || c == '(' || c < 0x20 || c == 0x7F || (c == '\\' && !startsEscape(0))) {
            skipBadUrl();
            return {CssToken::Kind::Bad, {}, 0};
        }
        if (c == '\\')
            readEscape(text);
        else
            text += m_css.at(m_at++);
    }
}

CssToken CssTokenizer::readIdentLike()
{
    const QByteArray name = readName();
    if (peek() != '(')
        return {CssToken::Kind::Ident, name, 0};
    ++m_at;
    if (name.toLower() != "url")
        return {CssToken::Kind::Function, name, 0};
    qsizetype ahead = 0;
    while (isSpace(peek(ahead)))
        ++ahead;
    if (peek(ahead) == '"' || peek(ahead) == '\'')
        return {CssToken::Kind::Function, "url", 0};
    return readUrl();
}

CssToken CssTokenizer::readNext()
{
    using Kind = CssToken::Kind;
    const int c = peek();
    if (isSpace(c) || (c == '/' && peek(1) == '*')) {
        while (isSpace(peek()) || (peek() == '/' && peek(1) == '*')) {
            skipComments();
            while (isSpace(peek()))
                ++m_at;
        }
        return {Kind::Whitespace, " ", 0};
    }
    if (c == '"' || c == '\'')
        return readString(char(c));
    if (startsNumber(0))
        return readNumber();
    if (c == '-' && peek(1) == '-' && peek(2) == '>') { // a mark of old around style sheets (CDC), like the one below (CDO)
        m_at += 3;
        return {Kind::Whitespace, " ", 0};
    }
    if (startsName(0))
        return readIdentLike();
    ++m_at;
    switch (c) {
    case '#':
        if (isName(peek()) || startsEscape(0))
            return {Kind::Hash, readName(), 0};
        break;
    case '@':
        if (startsName(0))
            return {Kind::AtKeyword, readName(), 0};
        break;
    case ':': return {Kind::Colon, ":", 0};
    case ';': return {Kind::Semicolon, ";", 0};
    case ',': return {Kind::Comma, ",", 0};
    case '(':
    case '[':
    case '{': return {Kind::Open, QByteArray(1, char(c)), 0};
    case ')':
    case ']':
    case '}': return {Kind::Close, QByteArray(1, char(c)), 0};
    case '<':
        if (peek(0) == '!' && peek(1) == '-' && peek(2) == '-') {
            m_at += 3;
            return {Kind::Whitespace, " ", 0};
        }
        break;
    default: break;
    }
    return {Kind::Delim, QByteArray(1, char(c)), 0};
}

QByteArray CssTokenizer::writtenName(const QByteArray &name)
{
    QByteArray out;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const auto c = static_cast<unsigned char>(name.at(i));
        const bool leads = i == 0 || (i == 1 && name.at(0) == '-');
        if (isNameStart(c) || (c == '-' && (i > 0 || name.size() > 1)) || (isDigit(c) && !leads))
            out += char(c);
        else
            out += '\\' + QByteArray::number(uint(c), 16) + ' ';
    }
    return out;
}

QByteArray CssTokenizer::writtenString(const QByteArray &text)
{
    QByteArray out = "\"";
    for (const char character : text) {
        const auto c = static_cast<unsigned char>(character);
        // Also what would end the element that the sheet stands in.
        if (c < 0x20 || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' || c == 0x7F)
            out += '\\' + QByteArray::number(uint(c), 16) + ' ';
        else
            out += character;
    }
    return out + '"';
}

QByteArray CssTokenizer::writtenNumber(double number)
{
    QByteArray text = QByteArray::number(number, 'f', 6);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" || text.isEmpty() ? QByteArray("0") : text;
}

} // namespace postrider
