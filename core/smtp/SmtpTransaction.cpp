// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/SmtpTransaction.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <cstring>

namespace postrider {

namespace {

/// Octets handed to the channel at a time; each must make progress within RFC 5321's three minutes for a block.
constexpr qsizetype kBlock = 256 * 1024;
/// RFC 5321 4.5.3.1.6, without CRLF.
constexpr qsizetype kLongestLine = 998;

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

[[noreturn]] void failBug(const QString &detail)
{
    throw MailError(ErrorKind::Bug, QCoreApplication::translate("SmtpClient", "Postrider made a mistake while preparing this message. Nothing was sent."), detail);
}

[[noreturn]] void failAddress(const QString &address)
{
    throw MailError(ErrorKind::Refused,
        QCoreApplication::translate("SmtpClient", "\"%1\" is not an address that mail can be sent to. Correct it and send again.").arg(address.left(100)),
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

} // namespace

SmtpTransaction::SmtpTransaction(SmtpConnection &connection, const SmtpClient::Capabilities &capabilities, const SmtpEnvelope &envelope)
    : m_connection(connection)
    , m_capabilities(capabilities)
    , m_envelope(envelope)
{
    if (!connection.channel().mayCarrySecrets())
        throw MailError(ErrorKind::Certificate,
            QCoreApplication::translate("SmtpClient", "The connection is not secured, so nothing was sent. Check the kind of encryption in the account's settings."));
    if (envelope.recipients.isEmpty())
        failBug(QStringLiteral("no recipient"));
    checkContent();
    checkSize();
    m_sender = addressForWire(envelope.sender, true);
    for (const QString &recipient : envelope.recipients) {
        m_recipients.append(addressForWire(recipient, false));
        m_result.recipients.append({recipient, {}});
    }
    m_has8bit = std::any_of(envelope.content.begin(), envelope.content.end(), [](char c) { return uchar(c) >= 0x80; });
    if (m_has8bit && !capabilities.eightBitMime)
        failBug(QStringLiteral("8-bit content for a server without 8BITMIME"));
}

/// RFC 5321 2.3.8: what is checked here cannot smuggle a second message past a lenient server.
void SmtpTransaction::checkContent() const
{
    const QByteArray &content = m_envelope.content;
    const char *at = content.constData();
    const char *const end = at + content.size();
    if (std::memchr(at, '\0', size_t(end - at)))
        failBug(QStringLiteral("NUL in the content"));
    while (at < end) {
        const auto *lf = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        if (!lf)
            failBug(QStringLiteral("content does not end in CRLF"));
        const auto *cr = static_cast<const char *>(std::memchr(at, '\r', size_t(lf - at)));
        if (!cr || cr != lf - 1)
            failBug(QStringLiteral("bare CR or LF in the content, octet %1").arg((cr ? cr : lf) - content.constData()));
        if (cr - at > kLongestLine)
            failBug(QStringLiteral("line of %1 octets in the content").arg(cr - at));
        at = lf + 1;
    }
}

/// RFC 1870 6.1: the size is that of the content as it is, without dot-stuffing.
void SmtpTransaction::checkSize() const
{
    const qint64 size = m_envelope.content.size();
    if (m_capabilities.sizeLimit > 0 && size > m_capabilities.sizeLimit) {
        const QLocale locale;
        throw MailError(ErrorKind::Refused,
            QCoreApplication::translate("SmtpClient", "The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.")
                .arg(locale.formattedDataSize(size), locale.formattedDataSize(m_capabilities.sizeLimit)),
            QStringLiteral("size %1, limit %2").arg(size).arg(m_capabilities.sizeLimit));
    }
}

/// The local part as it was typed (RFC 5321 2.4). A domain beyond ASCII has an ASCII form; a local part has none and needs SMTPUTF8 (RFC 6531 3.2).
QByteArray SmtpTransaction::addressForWire(const QString &address, bool mayBeEmpty)
{
    if (address.isEmpty() && mayBeEmpty)
        return {};
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
                QCoreApplication::translate("SmtpClient", "The address \"%1\" has letters that your mail provider's server cannot handle. Ask the recipient for another address.")
                    .arg(address),
                QStringLiteral("SMTPUTF8 not offered"));
        }
        m_needsUtf8 = true;
    }
    return (local + QLatin1Char('@') + domain).toUtf8();
}

QByteArray SmtpTransaction::mailCommand() const
{
    QByteArray line = "MAIL FROM:<" + m_sender + '>';
    if (m_capabilities.sizeLimit >= 0)
        line += " SIZE=" + QByteArray::number(m_envelope.content.size());
    if (m_has8bit || (m_needsUtf8 && m_capabilities.eightBitMime))
        line += " BODY=8BITMIME";
    if (m_needsUtf8)
        line += " SMTPUTF8";
    return line;
}

SmtpResult SmtpTransaction::run(bool acceptPartly, const std::function<void()> &beforeFinalDot)
{
    if (!offerEnvelope()) {
        reset();
        return m_result;
    }
    const auto &recipients = m_result.recipients;
    const auto isAccepted = [](const SmtpRecipientResult &r) { return r.reply.code / 100 == 2; };
    const bool anyAccepted = std::any_of(recipients.begin(), recipients.end(), isAccepted);
    const bool anyRefused = std::any_of(recipients.begin(), recipients.end(), [](const SmtpRecipientResult &r) { return r.reply.isPermanent(); });
    if (!anyAccepted || (anyRefused && !acceptPartly)) {
        reset();
        return m_result;
    }
    m_connection.put("DATA");
    m_result.dataReply = m_connection.readReply(SmtpConnection::kDataTimeout);
    if (m_result.dataReply.code / 100 != 3) {
        // 2xx is no answer to DATA, and after it nobody knows what the server waits for.
        if (m_result.dataReply.isPositive())
            m_connection.failWith(ErrorKind::Refused, m_result.dataReply);
        reset();
        return m_result;
    }
    writeContent();
    if (beforeFinalDot) {
        try {
            beforeFinalDot();
        } catch (...) {
            // The only way out of DATA that hands nothing over.
            m_connection.channel().close();
            throw;
        }
    }
    m_result.dataReply = handOver();
    m_result.accepted = m_result.dataReply.code / 100 == 2;
    if (!m_result.accepted)
        reset();
    return m_result;
}

/// MAIL and RCPT; pipelined where offered (RFC 2920 3.1), and then every reply is read, also behind a refusal. False if MAIL was refused.
bool SmtpTransaction::offerEnvelope()
{
    m_connection.put(mailCommand());
    if (m_capabilities.pipelining) {
        for (const QByteArray &recipient : m_recipients)
            m_connection.put("RCPT TO:<" + recipient + '>');
    }
    const SmtpReply mail = m_connection.readReply();
    const bool isTaken = mail.code / 100 == 2;
    if (!isTaken)
        m_result.dataReply = mail;
    for (qsizetype i = 0; i < m_recipients.size(); ++i) {
        if (!m_capabilities.pipelining) {
            if (!isTaken)
                break;
            m_connection.put("RCPT TO:<" + m_recipients.at(i) + '>');
        }
        SmtpReply reply = m_connection.readReply();
        if (reply.code / 100 == 3)
            m_connection.failWith(ErrorKind::Refused, reply);
        // Behind a refused MAIL the replies say only that there was no MAIL.
        if (isTaken)
            m_result.recipients[i].reply = std::move(reply);
    }
    return isTaken;
}

/// The content with its dots doubled (RFC 5321 4.5.2), all of it handed to the system when this returns.
void SmtpTransaction::writeContent()
{
    const QByteArray &content = m_envelope.content;
    QByteArray block;
    block.reserve(kBlock + 2 * kLongestLine);
    for (qsizetype at = 0; at < content.size();) {
        const qsizetype next = content.indexOf('\n', at) + 1;
        if (content.at(at) == '.')
            block += '.';
        block.append(content.constData() + at, next - at);
        at = next;
        if (block.size() >= kBlock || at == content.size()) {
            m_connection.channel().write(block, Channel::Secrecy::Content);
            m_connection.channel().flush(SmtpConnection::kBlockTimeout);
            block.resize(0);
        }
    }
}

/// From the first octet of the final dot on, only the server's word tells whether it has the message (RFC 1047).
SmtpReply SmtpTransaction::handOver()
{
    SmtpReply reply;
    try {
        m_connection.put(".");
        m_connection.channel().flush(SmtpConnection::kBlockTimeout);
        reply = m_connection.readReply(SmtpConnection::kFinalDotTimeout);
    } catch (const MailError &e) {
        if (e.kind() == ErrorKind::Busy)
            throw; // 421 is an answer: the server did not take it.
        throw MailError(ErrorKind::Unknown,
            QCoreApplication::translate("SmtpClient",
                "The connection ended after the message had been handed over and before the server confirmed it. It may have been sent; look for it "
                "in the "
                "Sent folder before you send it again."),
            e.detail().isEmpty() ? e.message() : e.message() + QLatin1String(" (") + e.detail() + QLatin1Char(')'));
    }
    if (reply.code / 100 == 3)
        throw MailError(ErrorKind::Unknown,
            QCoreApplication::translate("SmtpClient",
                "The server gave an answer that does not say whether it took the message. It may have been sent; look for it in the "
                "Sent folder before you send it again."),
            reply.fullText());
    return reply;
}

/// Best effort: what the server has said about the message is worth more than the state of the connection.
void SmtpTransaction::reset() noexcept
{
    try {
        if (m_connection.channel().isOpen() && m_connection.command("RSET").code / 100 == 2)
            return;
    } catch (const MailError &) {
        // Found again by the next command.
    }
    m_connection.channel().close();
}

} // namespace postrider
