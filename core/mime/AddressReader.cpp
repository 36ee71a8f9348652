// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/AddressReader.h"

#include "core/mime/HeaderText.h"

#include <algorithm>

namespace postrider {

namespace {

constexpr qsizetype MaxLength = 256 * 1024;

bool isWhite(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// "@a,@b:user@host" (RFC 5322 4.4) without its route, blanks removed outside quotes.
QByteArray addrSpec(QByteArrayView angle)
{
    QByteArray out;
    bool quoted = false;
    for (qsizetype i = 0; i < angle.size(); ++i) {
        if (angle[i] == '"')
            quoted = !quoted;
        if (quoted && angle[i] == '\\' && i + 1 < angle.size())
            out += angle[i++];
        if (quoted || !isWhite(angle[i]))
            out += angle[i];
    }
    if (out.startsWith('@')) {
        const qsizetype colon = out.indexOf(':');
        if (colon > 0)
            out = out.mid(colon + 1);
    }
    return out;
}

} // namespace

AddressList AddressReader::read(QByteArrayView raw)
{
    AddressReader reader(raw.first(std::min(raw.size(), MaxLength)));
    reader.readAll();
    return std::move(reader.m_list);
}

void AddressReader::readAll()
{
    while (m_at < m_raw.size() && m_list.size() < MaxAddresses) {
        const char c = m_raw[m_at];
        if (c == '"') {
            readQuoted();
        } else if (c == '(') {
            readComment();
        } else if (c == '<') {
            readAngle();
        } else if (c == ',' || c == ';') {
            endMailbox();
            m_start = ++m_at;
        } else if (c == ':' && m_angles == 0 && !m_bare.contains('@')) {
            // A group's name (RFC 5322 3.4): its members follow.
            m_phrase.clear();
            m_bare.clear();
            m_comment.clear();
            m_start = ++m_at;
        } else {
            const qsizetype start = m_at;
            while (m_at < m_raw.size() && !isWhite(m_raw[m_at]) && !QByteArrayView("\"(<,;:").contains(m_raw[m_at]))
                ++m_at;
            if (m_at < m_raw.size() && m_raw[m_at] == ':' && m_bare.contains('@'))
                ++m_at; // a colon within what is no group's name
            const bool white = m_at == start;
            if (white)
                ++m_at;
            addPhrase(m_raw.sliced(start, m_at - start));
        }
    }
    endMailbox();
}

/// Text outside quotes, comments and angle brackets.
void AddressReader::addPhrase(QByteArrayView piece)
{
    if (piece.size() == 1 && isWhite(piece[0])) {
        if (!m_phrase.isEmpty() && m_phrase.back() != ' ')
            m_phrase += ' ';
        return;
    }
    if (m_angles > 0)
        m_afterAngle = true;
    m_phrase += piece;
    m_bare += piece;
}

void AddressReader::readQuoted()
{
    const qsizetype start = m_at++;
    if (!m_phrase.isEmpty() && m_phrase.back() != ' ')
        m_phrase += ' ';
    while (m_at < m_raw.size() && m_raw[m_at] != '"') {
        if (m_raw[m_at] == '\\' && m_at + 1 < m_raw.size())
            ++m_at;
        if (m_raw[m_at] != '\r' && m_raw[m_at] != '\n')
            m_phrase += m_raw[m_at];
        ++m_at;
    }
    m_at = std::min(m_at + 1, m_raw.size());
    m_bare += m_raw.sliced(start, m_at - start);
}

void AddressReader::readComment()
{
    const qsizetype start = ++m_at;
    int depth = 1;
    while (m_at < m_raw.size()) {
        const char c = m_raw[m_at];
        if (c == '\\')
            ++m_at;
        else if (c == '(')
            ++depth;
        else if (c == ')' && --depth == 0)
            break;
        ++m_at;
    }
    m_at = std::min(m_at, m_raw.size());
    m_comment = m_raw.sliced(start, m_at - start).toByteArray();
    m_at = std::min(m_at + 1, m_raw.size());
}

void AddressReader::readAngle()
{
    ++m_angles;
    const qsizetype start = ++m_at;
    bool quoted = false;
    while (m_at < m_raw.size() && (quoted || (m_raw[m_at] != '>' && m_raw[m_at] != '<'))) {
        if (quoted && m_raw[m_at] == '\\')
            ++m_at;
        else if (m_raw[m_at] == '"')
            quoted = !quoted;
        // Without its closing bracket an address ends with the list item.
        else if (!quoted && m_raw[m_at] == ';')
            break;
        ++m_at;
    }
    m_at = std::min(m_at, m_raw.size());
    m_angle = m_raw.sliced(start, m_at - start).toByteArray();
    if (m_at < m_raw.size() && m_raw[m_at] == '>')
        ++m_at;
}

Address AddressReader::made() const
{
    Address a;
    // Two addresses in one mailbox: the reader must not be the one who picks (threats.md, CVE-2025-0510).
    if (m_angles > 1 || (m_afterAngle && m_bare.contains('@'))) {
        a.address = HeaderText::withoutDisguise(HeaderText::decode(m_raw.sliced(m_start, m_at - m_start).trimmed()));
        return a;
    }
    if (m_angles == 1) {
        a.address = HeaderText::withoutDisguise(HeaderText::decode(addrSpec(m_angle)));
        a.name = HeaderText::withoutDisguise(HeaderText::decode(m_phrase));
        if (a.name.isEmpty() && !m_comment.isEmpty())
            a.name = HeaderText::withoutDisguise(HeaderText::decode(m_comment));
        if (a.name == a.address)
            a.name.clear();
        return a;
    }
    const bool oneWord = !m_phrase.trimmed().contains(' ') || m_bare.startsWith('"');
    if (m_bare.contains('@') || oneWord) {
        a.address = HeaderText::withoutDisguise(HeaderText::decode(addrSpec(m_bare)));
        a.name = HeaderText::withoutDisguise(HeaderText::decode(m_comment));
        return a;
    }
    a.name = HeaderText::withoutDisguise(HeaderText::decode(m_phrase));
    return a;
}

void AddressReader::endMailbox()
{
    if (!m_bare.isEmpty() || m_angles > 0) {
        const Address a = made();
        if (!a.address.isEmpty() || !a.name.isEmpty())
            m_list.append(a);
    }
    m_phrase.clear();
    m_bare.clear();
    m_comment.clear();
    m_angle.clear();
    m_angles = 0;
    m_afterAngle = false;
}

} // namespace postrider
