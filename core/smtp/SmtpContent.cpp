// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/SmtpContent.h"

#include "core/base/MailError.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace postrider {

namespace {

/// RFC 5321 4.5.3.1.6, without CRLF.
constexpr qsizetype kLongestLine = 998;

[[noreturn]] void failContent(const QString &detail)
{
    throw MailError(ErrorKind::Bug, QCoreApplication::translate("SmtpClient", "Postrider made a mistake while preparing this message. Nothing was sent."), detail);
}

} // namespace

/// What passes here cannot smuggle a second message past a lenient server.
void SmtpContent::check(const QByteArray &content)
{
    const char *at = content.constData();
    const char *const end = at + content.size();
    if (at < end && std::memchr(at, '\0', size_t(end - at)))
        failContent(QStringLiteral("NUL in the content"));
    while (at < end) {
        const auto *lf = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        if (!lf)
            failContent(QStringLiteral("content does not end in CRLF"));
        const auto *cr = static_cast<const char *>(std::memchr(at, '\r', size_t(lf - at)));
        if (!cr || cr != lf - 1)
            failContent(QStringLiteral("bare CR or LF in the content, octet %1").arg((cr ? cr : lf) - content.constData()));
        if (cr - at > kLongestLine)
            failContent(QStringLiteral("line of %1 octets in the content").arg(cr - at));
        at = lf + 1;
    }
}

bool SmtpContent::has8bit(const QByteArray &content)
{
    return std::any_of(content.begin(), content.end(), [](char c) { return uchar(c) >= 0x80; });
}

QByteArray SmtpContent::stuffed(QByteArrayView piece)
{
    QByteArray out;
    out.reserve(piece.size() + piece.size() / 16 + 2);
    for (qsizetype at = 0; at < piece.size();) {
        if (m_atLineStart && piece[at] == '.')
            out += '.';
        const qsizetype lf = piece.indexOf('\n', at);
        const qsizetype next = lf < 0 ? piece.size() : lf + 1;
        out.append(piece.data() + at, next - at);
        m_atLineStart = lf >= 0;
        at = next;
    }
    return out;
}

} // namespace postrider
