// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/HeaderWriter.h"

#include "core/base/MailError.h"
#include "core/mime/VmimePlatform.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QUrl>
#include <vmime/vmime.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace postrider::HeaderWriter {

namespace {

/// RFC 5322 2.1.1: should be at most 78 without the CRLF.
constexpr qsizetype LineLength = 78;
/// Longer runs without a blank are encoded, because an encoded word can be folded and they cannot (998 is the hard limit).
constexpr qsizetype MaxToken = 900;

QString oneLine(const QString &value)
{
    QString out = value;
    for (QChar &c : out) {
        if (c.unicode() < 32 || c.unicode() == 127 || (c.unicode() >= 0x80 && c.unicode() < 0xA0) || c.unicode() == 0x2028 || c.unicode() == 0x2029)
            c = QLatin1Char(' ');
    }
    // A lone surrogate has no UTF-8.
    return QString::fromUtf8(out.toUtf8()).trimmed();
}

bool isAscii(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() < 32 || c.unicode() > 126)
            return false;
    }
    return true;
}

bool needsWords(const QString &value)
{
    if (!isAscii(value) || value.contains(QLatin1String("=?")))
        return true;
    for (const QStringView token : QStringView(value).tokenize(u' ')) {
        if (token.size() > MaxToken)
            return true;
    }
    return false;
}

/// RFC 2047 words by vmime, lines separated by CRLF and a blank; `column` is where the first one begins.
QByteArray encodedWords(const QString &value, qsizetype column)
{
    VmimePlatform::ensure();
    vmime::generationContext context;
    context.setMaxLineLength(76);
    std::string out;
    vmime::utility::outputStreamStringAdapter stream(out);
    const vmime::text text(vmime::word(value.toStdString(), vmime::charset("utf-8")));
    // vmime leaves plain ASCII alone, so what only needs folding is encoded by its lower function.
    // Its count of the first line is a few characters short.
    text.encodeAndFold(context, stream, static_cast<size_t>(column) + 6, nullptr, vmime::text::FORCE_ENCODING);
    QByteArray bytes(out.data(), static_cast<qsizetype>(out.size()));
    return bytes.trimmed();
}

/// Appends `token` behind a blank, or on a new line where it would not fit.
void appendToken(QByteArray &out, qsizetype &column, const QByteArray &token)
{
    if (column + 1 + token.size() > LineLength && column > 0) {
        out += "\r\n ";
        column = 1;
    } else {
        out += ' ';
        ++column;
    }
    out += token;
    const qsizetype lastBreak = token.lastIndexOf('\n');
    column = lastBreak < 0 ? column + token.size() : token.size() - lastBreak - 1;
}

QByteArray quoted(const QString &ascii)
{
    QByteArray out = "\"";
    for (const QChar c : ascii) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            out += '\\';
        out += static_cast<char>(c.unicode());
    }
    return out + '"';
}

/// A display name: words as they are, a quoted string, or encoded words (RFC 5322 3.2.5, RFC 2047 5 (3)).
QByteArray phrase(const QString &name, qsizetype column)
{
    if (needsWords(name))
        return encodedWords(name, column);
    const bool atoms = std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || QStringView(u" !#$%&'*+-/=?^_`{|}~").contains(c); });
    if (atoms)
        return name.simplified().toLatin1();
    // A quoted string is one piece, encoded words can be folded.
    const QByteArray string = quoted(name);
    return string.size() < LineLength - 1 ? string : encodedWords(name, column);
}

[[noreturn]] void refuse(const QString &message)
{
    throw MailError(ErrorKind::Refused, message);
}

} // namespace

QByteArray text(QByteArrayView name, const QString &raw)
{
    const QString value = oneLine(raw);
    QByteArray out = name.toByteArray() + ':';
    if (needsWords(value))
        return out + ' ' + encodedWords(value, out.size() + 1) + "\r\n";
    qsizetype column = out.size();
    for (const QString &token : value.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        appendToken(out, column, token.toLatin1());
    return out + "\r\n";
}

namespace {

/// A display name, folded between its words.
void appendPhrase(QByteArray &out, qsizetype &column, const QString &shown)
{
    const QByteArray words = phrase(shown, column + 1);
    if (words.contains('\n') || words.startsWith('"')) {
        appendToken(out, column, words);
    } else {
        for (const QByteArray &token : words.split(' '))
            appendToken(out, column, token);
    }
}

void appendMailbox(QByteArray &out, qsizetype &column, const Address &mailbox, const QByteArray &comma)
{
    const QByteArray address = wireAddress(mailbox.address).toUtf8();
    const QString shown = oneLine(mailbox.name);
    if (shown.isEmpty())
        return appendToken(out, column, address + comma);
    appendPhrase(out, column, shown);
    appendToken(out, column, '<' + address + '>' + comma);
}

} // namespace

QByteArray addresses(QByteArrayView name, const AddressList &list)
{
    QByteArray out = name.toByteArray() + ':';
    qsizetype column = out.size();
    for (qsizetype i = 0; i < list.size(); ++i)
        appendMailbox(out, column, list.at(i), i + 1 < list.size() ? "," : "");
    return out + "\r\n";
}

QByteArray unfinishedAddresses(QByteArrayView name, const AddressList &list)
{
    QByteArray out = name.toByteArray() + ':';
    qsizetype column = out.size();
    const qsizetype start = column;
    for (const Address &mailbox : list) {
        const QByteArray before = out;
        const qsizetype columnBefore = column;
        if (out.size() > start) {
            out += ',';
            ++column;
        }
        try {
            appendMailbox(out, column, mailbox, {});
        } catch (const MailError &) {
            const QString typed = oneLine(mailbox.name + QLatin1Char(' ') + mailbox.address);
            if (typed.isEmpty()) {
                out = before;
                column = columnBefore;
                continue;
            }
            appendPhrase(out, column, typed);
        }
    }
    return out.size() == start ? QByteArray() : out + "\r\n";
}

bool isMessageId(const QString &id)
{
    if (id.size() < 3 || id.size() > MaxToken || !id.startsWith(QLatin1Char('<')) || !id.endsWith(QLatin1Char('>')))
        return false;
    for (qsizetype i = 1; i + 1 < id.size(); ++i) {
        const char16_t c = id.at(i).unicode();
        if (c <= 32 || c > 126 || c == '<' || c == '>')
            return false;
    }
    return true;
}

QByteArray messageIds(QByteArrayView name, const QStringList &ids)
{
    QByteArray out = name.toByteArray() + ':';
    qsizetype column = out.size();
    const qsizetype start = column;
    for (const QString &id : ids) {
        if (isMessageId(id))
            appendToken(out, column, id.toLatin1());
    }
    return out.size() == start ? QByteArray() : out + "\r\n";
}

QByteArrayList parameter(QByteArrayView attribute, const QString &raw)
{
    const QString value = oneLine(raw);
    const QByteArray name = attribute.toByteArray();
    if (isAscii(value) && value.size() <= 60)
        return {name + '=' + quoted(value)};
    // RFC 2231 4.1: sections of whole octets; the first one names the charset.
    static const QByteArray plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";
    QByteArray encoded;
    QByteArrayList sections;
    const QByteArray utf8 = value.toUtf8();
    for (qsizetype i = 0; i <= utf8.size(); ++i) {
        const QByteArray next = i == utf8.size() ? QByteArray() : plain.contains(utf8.at(i)) ? QByteArray(1, utf8.at(i)) : '%' + utf8.mid(i, 1).toHex().toUpper();
        if (i == utf8.size() || encoded.size() + next.size() > 50) {
            sections += encoded;
            encoded.clear();
        }
        encoded += next;
    }
    if (sections.size() == 1)
        return {name + "*=utf-8''" + sections.first()};
    QByteArrayList out;
    for (qsizetype i = 0; i < sections.size(); ++i)
        out += name + '*' + QByteArray::number(i) + "*=" + (i == 0 ? "utf-8''" : "") + sections.at(i);
    return out;
}

QByteArray parameterized(QByteArrayView name, const QByteArray &value, const QByteArrayList &parameters)
{
    QByteArray out = name.toByteArray() + ": " + value;
    qsizetype column = out.size();
    for (const QByteArray &p : parameters) {
        out += ';';
        ++column;
        appendToken(out, column, p);
    }
    return out + "\r\n";
}

QByteArray date(qint64 dateMs)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(dateMs);
    const int offset = local.offsetFromUtc() / 60;
    const QString zone =
        QStringLiteral("%1%2%3").arg(QLatin1Char(offset < 0 ? '-' : '+')).arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0')).arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
    return "Date: " + QLocale::c().toString(local, QStringLiteral("ddd, d MMM yyyy HH:mm:ss ")).toLatin1() + zone.toLatin1() + "\r\n";
}

QByteArray unguessable()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

QString asciiDomain(const QString &address)
{
    QString domain = address.mid(address.lastIndexOf(QLatin1Char('@')) + 1);
    if (isAscii(domain))
        return domain;
    QString ace = QString::fromLatin1(QUrl::toAce(domain));
    return isAscii(ace) ? ace : QString();
}

QString wireAddress(const QString &address)
{
    if (!isValidAddress(address))
        refuse(QCoreApplication::translate("MessageWriter", "“%1” is not a mail address. Correct it and send again.").arg(oneLine(address).left(300)));
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    const QString local = address.left(at), ascii = asciiDomain(address);
    if (ascii.isEmpty())
        refuse(QCoreApplication::translate("MessageWriter", "The address %1 has a domain that does not exist in this spelling. Correct it and send again.").arg(address));
    if (isAscii(local))
        return local + QLatin1Char('@') + ascii;
    // RFC 6532 3.1: one spelling of what looks the same.
    return address.normalized(QString::NormalizationForm_C);
}

bool needsSmtpUtf8(const QString &address)
{
    return !isAscii(address);
}

} // namespace postrider::HeaderWriter
