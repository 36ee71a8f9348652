// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/SmtpEnvelopeWriter.h"

#include "core/base/MailError.h"
#include "core/smtp/SmtpContent.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace postrider {

namespace {

/// RFC 3461 4.4 and 4.2: longer ones are left out rather than cut.
constexpr qsizetype kLongestEnvelopeId = 100, kLongestOriginal = 500;

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SmtpClient)
};

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

[[noreturn]] void failBug(const QString &detail)
{
    throw MailError(ErrorKind::Bug, Text::tr("Postrider made a mistake while preparing this message. Nothing was sent."), detail);
}

[[noreturn]] void failAddress(const QString &address)
{
    throw MailError(ErrorKind::Refused, Text::tr("\"%1\" is not an address that mail can be sent to. Correct it and send again.").arg(address.left(100)),
        QStringLiteral("address not valid on the wire"));
}

/// RFC 5321 4.1.2 Quoted-string: a quote or backslash inside stands behind a backslash.
bool isQuotedString(QStringView text)
{
    if (text.size() < 3 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return false;
    const QStringView inside = text.mid(1, text.size() - 2);
    for (qsizetype i = 0; i < inside.size(); ++i) {
        if (inside[i] == u'"' || (inside[i] == u'\\' && ++i == inside.size()))
            return false;
    }
    return true;
}

bool isFree(QStringView text, QStringView specials)
{
    return !text.isEmpty() && std::none_of(text.begin(), text.end(), [specials](QChar c) { return c.category() == QChar::Other_Control || specials.contains(c); });
}

/// No character that could end the angle brackets or the command.
bool isSafe(QStringView local, QStringView domain)
{
    const bool isQuoted = isQuotedString(local);
    return isFree(local, isQuoted ? QStringView() : QStringView(u" <>()[],;:\\\"@")) && isFree(domain, u" <>()@,;\\\"");
}

/// RFC 6533 3, utf-8-addr-xtext: what is not ASCII as "\x{HEX}", so that the line is plain whatever happens to it on the way.
QByteArray utf8AddressText(const QString &address)
{
    QByteArray text;
    const QList<uint> codes = address.toUcs4();
    for (const uint c : codes) {
        if (c <= 0x20 || c >= 0x7f || c == '\\' || c == '+' || c == '=')
            text += "\\x{" + QByteArray::number(c, 16).toUpper() + '}';
        else
            text += char(c);
    }
    return text;
}

} // namespace

SmtpEnvelopeWriter::SmtpEnvelopeWriter(const SmtpEnvelope &envelope, const SmtpCapabilities &capabilities, bool isEncrypted)
    : m_envelope(envelope)
    , m_capabilities(capabilities)
    , m_has8bit(SmtpContent::has8bit(envelope.content))
    , m_needsUtf8(envelope.utf8Header)
{
    if (envelope.recipients.isEmpty())
        failBug(QStringLiteral("no recipient"));
    SmtpContent::check(envelope.content);
    checkContent();
    const QByteArray sender = envelope.sender.isEmpty() ? QByteArray() : addressForWire(envelope.sender);
    QByteArrayList addresses;
    for (const QString &recipient : envelope.recipients)
        addresses.append(addressForWire(recipient));
    m_mail = makeMail(sender, isEncrypted);
    for (const QByteArray &address : std::as_const(addresses)) {
        m_recipients.append(makeRecipient(address));
        m_domains.append(address.mid(address.lastIndexOf('@') + 1).toLower());
    }
}

void SmtpEnvelopeWriter::checkContent() const
{
    // RFC 1870 6.1: the size is that of the content as it is, without dot-stuffing.
    const qint64 size = m_envelope.content.size();
    if (m_capabilities.sizeLimit > 0 && size > m_capabilities.sizeLimit) {
        const QLocale locale;
        throw MailError(ErrorKind::Refused,
            Text::tr("The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.")
                .arg(locale.formattedDataSize(size), locale.formattedDataSize(m_capabilities.sizeLimit)),
            QStringLiteral("size %1, limit %2").arg(size).arg(m_capabilities.sizeLimit));
    }
    if (m_envelope.utf8Header && !m_capabilities.smtpUtf8) {
        throw MailError(ErrorKind::Refused,
            Text::tr("The message names an address with letters that your mail provider's server cannot handle. Use an address without them, or another account."),
            QStringLiteral("SMTPUTF8 not offered, UTF-8 in the header"));
    }
    if (m_has8bit && !m_capabilities.eightBitMime) {
        throw MailError(ErrorKind::Refused,
            Text::tr("The message is written in a form that your mail provider's server cannot carry, so nothing was sent. Open it as a new message and send that."),
            QStringLiteral("8BITMIME not offered, 8-bit content"));
    }
}

/// The local part as it was typed (RFC 5321 2.4). A domain beyond ASCII has an ASCII form; a local part has none and needs SMTPUTF8 (RFC 6531 3.2).
QByteArray SmtpEnvelopeWriter::addressForWire(const QString &address)
{
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    if (at <= 0)
        failAddress(address);
    const QString local = address.left(at);
    QString domain = address.mid(at + 1);
    if (!isAscii(domain))
        domain = QString::fromLatin1(QUrl::toAce(domain));
    if (!isSafe(local, domain))
        failAddress(address);
    if (!isAscii(local)) {
        if (!m_capabilities.smtpUtf8) {
            throw MailError(ErrorKind::Refused,
                Text::tr("The address \"%1\" has letters that your mail provider's server cannot handle. Ask the recipient for another address.").arg(address),
                QStringLiteral("SMTPUTF8 not offered"));
        }
        m_needsUtf8 = true;
    }
    return (local + QLatin1Char('@') + domain).toUtf8();
}

QByteArray SmtpEnvelopeWriter::makeMail(const QByteArray &sender, bool isEncrypted) const
{
    QByteArray line = "MAIL FROM:<" + sender + '>';
    if (m_capabilities.sizeLimit >= 0)
        line += " SIZE=" + QByteArray::number(m_envelope.content.size());
    if (m_has8bit || (m_needsUtf8 && m_capabilities.eightBitMime))
        line += " BODY=8BITMIME";
    if (m_needsUtf8)
        line += " SMTPUTF8";
    if (m_envelope.requireTls) {
        if (!m_capabilities.requireTls || !isEncrypted) {
            throw MailError(ErrorKind::Refused,
                Text::tr("Your mail provider's server cannot promise that the message stays encrypted on its whole way, so nothing was sent. Send it without that wish, or in "
                         "another way."),
                QStringLiteral("REQUIRETLS not offered"));
        }
        line += " REQUIRETLS";
    }
    // A report about a message without a sender would go to nobody.
    if (m_capabilities.dsn && !sender.isEmpty()) {
        line += " RET=HDRS";
        const QByteArray id = xtext(m_envelope.envelopeId.toUtf8());
        if (!id.isEmpty() && id.size() <= kLongestEnvelopeId)
            line += " ENVID=" + id;
    }
    if (m_envelope.holdUntil > 0) {
        if (m_capabilities.holdUntil == 0 || m_envelope.holdUntil > m_capabilities.holdUntil)
            failBug(QStringLiteral("holdUntil beyond what the server offers"));
        line += " HOLDUNTIL=" + QDateTime::fromMSecsSinceEpoch(m_envelope.holdUntil, Qt::UTC).toString(Qt::ISODate).toLatin1();
    }
    return line;
}

QByteArray SmtpEnvelopeWriter::makeRecipient(const QByteArray &address) const
{
    QByteArray line = "RCPT TO:<" + address + '>';
    if (!m_capabilities.dsn || m_envelope.sender.isEmpty())
        return line;
    line += m_envelope.notifySuccess ? " NOTIFY=SUCCESS,FAILURE,DELAY" : " NOTIFY=FAILURE,DELAY";
    const QString text = QString::fromUtf8(address);
    const QByteArray original = isAscii(text) ? "rfc822;" + xtext(address) : "utf-8;" + xtext(utf8AddressText(text));
    if (original.size() <= kLongestOriginal)
        line += " ORCPT=" + original;
    return line;
}

QList<qsizetype> SmtpEnvelopeWriter::fitting() const
{
    QList<qsizetype> chosen;
    QSet<QByteArray> domains;
    for (qsizetype i = 0; i < m_domains.size(); ++i) {
        if (m_capabilities.recipientMax > 0 && chosen.size() >= m_capabilities.recipientMax)
            break;
        const bool isNew = !domains.contains(m_domains.at(i));
        if (isNew && m_capabilities.recipientDomainMax > 0 && domains.size() >= m_capabilities.recipientDomainMax)
            continue;
        domains.insert(m_domains.at(i));
        chosen.append(i);
    }
    return chosen;
}

QByteArray SmtpEnvelopeWriter::xtext(const QByteArray &text)
{
    QByteArray out;
    for (const char c : text) {
        if (c > 0x20 && c < 0x7f && c != '+' && c != '=')
            out += c;
        else
            out += '+' + QByteArray(1, c).toHex().toUpper();
    }
    return out;
}

} // namespace postrider
