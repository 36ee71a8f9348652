// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapCommandWriter.h"
#include "core/imap/ImapCursor.h"

#include <algorithm>
#include <limits>

namespace postrider {

namespace {
/// RFC 7888 5: LITERAL- allows non-synchronizing literals up to here.
constexpr qsizetype kLiteralMinus = 4096;
/// Servers limit command lines; longer strings go as literals, which do not count.
constexpr qsizetype kLongestQuoted = 1000;

bool isPlainAtom(QByteArrayView bytes)
{
    return !bytes.isEmpty() && bytes.size() <= kLongestQuoted && !isImapName(bytes, "NIL") && std::all_of(bytes.begin(), bytes.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' || c == '-' || c == '/';
    });
}

bool isQuotable(QByteArrayView bytes)
{
    return bytes.size() <= kLongestQuoted && std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c <= 0x7e; });
}
} // namespace

ImapCommandWriter::ImapCommandWriter(const ImapCapabilities &capabilities)
{
    if (capabilities.has("LITERAL+"))
        m_longestNonSync = std::numeric_limits<qsizetype>::max();
    else if (capabilities.has("LITERAL-"))
        m_longestNonSync = kLiteralMinus;
}

void ImapCommandWriter::add(QByteArrayView bytes, Privacy privacy)
{
    if (m_parts.isEmpty() || m_parts.last().privacy != privacy || m_parts.last().awaitsGoAhead)
        m_parts.append({{}, privacy, false});
    m_parts.last().bytes.append(bytes.data(), bytes.size());
}

ImapCommandWriter &ImapCommandWriter::text(QByteArrayView bytes)
{
    add(bytes, Privacy::Open);
    return *this;
}

ImapCommandWriter &ImapCommandWriter::secret(QByteArrayView bytes)
{
    add(bytes, Privacy::Secret);
    return *this;
}

ImapCommandWriter &ImapCommandWriter::astring(QByteArrayView bytes)
{
    return isPlainAtom(bytes) ? text(bytes) : string(bytes);
}

ImapCommandWriter &ImapCommandWriter::string(QByteArrayView bytes, Privacy privacy)
{
    if (!isQuotable(bytes))
        return literal(bytes.toByteArray(), privacy);
    QByteArray quoted = "\"";
    for (const char c : bytes) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    add(quoted += '"', privacy);
    return *this;
}

ImapCommandWriter &ImapCommandWriter::literal(const QByteArray &bytes, Privacy privacy)
{
    if (bytes.contains('\0'))
        m_valid = false;
    return addLiteral("{", bytes, privacy);
}

ImapCommandWriter &ImapCommandWriter::literal8(const QByteArray &bytes, Privacy privacy)
{
    return addLiteral("~{", bytes, privacy);
}

ImapCommandWriter &ImapCommandWriter::addLiteral(const char *start, const QByteArray &bytes, Privacy privacy)
{
    const bool waits = bytes.size() > m_longestNonSync;
    add(start + QByteArray::number(bytes.size()) + (waits ? "}\r\n" : "+}\r\n"), Privacy::Open);
    m_parts.append({bytes, privacy, waits}); // a part of its own: a message is not copied
    return *this;
}

} // namespace postrider
