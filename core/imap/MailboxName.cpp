// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/MailboxName.h"

#include "core/base/MailError.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace postrider {

namespace {
/// The marks of mailboxPathFromServer().
constexpr char16_t kSlash = 0x2215, kItself = 0xfe0e, kApart = 0xfe0f;
/// RFC 3501 5.1.3: base64 with "," for "/", no padding.
constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,";

int valueOf(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '+' ? 62 : c == ',' ? 63 : -1;
}

bool isPlain(char16_t c)
{
    return c >= 0x20 && c <= 0x7e;
}

/// The UTF-16 of one "&...-" run; false if it is malformed or holds what belongs in plain text.
bool decodeRun(QByteArrayView run, QString &text)
{
    quint32 bits = 0;
    int count = 0;
    for (const char c : run) {
        const int value = valueOf(c);
        if (value < 0)
            return false;
        bits = (bits << 6) | quint32(value);
        count += 6;
        if (count >= 16) {
            count -= 16;
            const auto unit = char16_t((bits >> count) & 0xffff);
            if (isPlain(unit))
                return false;
            text += QChar(unit);
        }
    }
    return count < 6 && (bits & ((1u << count) - 1)) == 0;
}

std::optional<QString> decoded(const QByteArray &name)
{
    QString text;
    text.reserve(name.size());
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (!isPlain(static_cast<unsigned char>(c)))
            return std::nullopt;
        if (c != '&') {
            text += QLatin1Char(c);
            continue;
        }
        const qsizetype end = name.indexOf('-', i);
        if (end < 0)
            return std::nullopt;
        if (end == i + 1)
            text += QLatin1Char('&');
        else if (!decodeRun(QByteArrayView(name).sliced(i + 1, end - i - 1), text))
            return std::nullopt;
        i = end;
    }
    return text.isValidUtf16() ? std::optional(text) : std::nullopt;
}

void encodeRun(QStringView run, QByteArray &name)
{
    name += '&';
    quint32 bits = 0;
    int count = 0;
    for (const QChar c : run) {
        bits = (bits << 16) | c.unicode();
        count += 16;
        while (count >= 6) {
            count -= 6;
            name += kAlphabet[(bits >> count) & 63];
        }
    }
    if (count > 0)
        name += kAlphabet[(bits << (6 - count)) & 63];
    name += '-';
}

/// UTF-8 where it is, else Latin-1.
QString undecoded(const QByteArray &name)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(name);
    return decoder.hasError() ? QString::fromLatin1(name) : text;
}
} // namespace

QString mailboxNameFromServer(const QByteArray &name)
{
    const std::optional<QString> text = decoded(name);
    return text ? *text : undecoded(name);
}

QString mailboxPathFromServer(const QByteArray &name, char delimiter, bool utf8)
{
    const QString text = utf8 ? undecoded(name) : mailboxNameFromServer(name);
    if (delimiter == '/')
        return text;
    QString path;
    path.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t next = i + 1 < text.size() ? text[i + 1].unicode() : u'\0';
        if (delimiter != 0 && c == QLatin1Char(delimiter)) {
            path += QLatin1Char('/');
        } else if (c == QLatin1Char('/')) {
            path += QChar(kSlash);
            if (next == kItself || next == kApart)
                path += QChar(kApart);
        } else {
            path += c;
            if (c == QChar(kSlash))
                path += QChar(kItself);
        }
    }
    return path;
}

QByteArray mailboxPathToServer(const QString &path, char delimiter, bool utf8)
{
    QString text;
    text.reserve(path.size());
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QChar c = path[i];
        const char16_t next = i + 1 < path.size() ? path[i + 1].unicode() : u'\0';
        if (delimiter == '/') {
            text += c;
        } else if (c == QLatin1Char('/')) {
            text += QLatin1Char(delimiter == 0 ? '/' : delimiter);
        } else if (c == QChar(kSlash)) {
            text += next == kItself ? QChar(kSlash) : QChar(u'/');
            if (next == kItself || next == kApart)
                ++i;
        } else if (delimiter != 0 && c == QLatin1Char(delimiter)) {
            throw MailError(ErrorKind::Refused,
                QCoreApplication::translate("ImapClient", "On this mail server the name of a folder cannot hold the character %1. Choose a name without it.").arg(c));
        } else {
            text += c;
        }
    }
    return utf8 ? text.toUtf8() : mailboxNameToServer(text);
}

QByteArray mailboxNameToServer(const QString &name)
{
    QByteArray encoded;
    encoded.reserve(name.size());
    for (qsizetype i = 0; i < name.size();) {
        const char16_t c = name[i].unicode();
        if (isPlain(c)) {
            encoded += char(c);
            if (c == u'&')
                encoded += '-';
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < name.size() && !isPlain(name[end].unicode()))
            ++end;
        encodeRun(QStringView(name).sliced(i, end - i), encoded);
        i = end;
    }
    return encoded;
}

QByteArray uidSet(QList<Uid> uids, qsizetype maxLength, QList<Uid> *rest)
{
    std::sort(uids.begin(), uids.end());
    uids.erase(std::unique(uids.begin(), uids.end()), uids.end());
    if (rest)
        rest->clear();
    QByteArray set;
    for (qsizetype i = 0; i < uids.size();) {
        if (uids[i] == 0) { // no UID at all (RFC 9051 2.3.1.1)
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end + 1 < uids.size() && uids[end + 1] == uids[end] + 1)
            ++end;
        QByteArray part = QByteArray::number(uids[i]);
        if (end > i)
            part += ':' + QByteArray::number(uids[end]);
        if (set.size() + part.size() + (set.isEmpty() ? 0 : 1) > maxLength) {
            if (rest)
                *rest = uids.sliced(i);
            break;
        }
        if (!set.isEmpty())
            set += ',';
        set += part;
        i = end + 1;
    }
    return set;
}

} // namespace postrider
