// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/SmtpTransaction.h"

#include "core/smtp/ReplyMeaning.h"
#include "core/smtp/SmtpUpload.h"

#include <QCoreApplication>

#include <algorithm>

namespace postrider {

namespace {

/// RFC 5321 4.5.3.1.10: 452, and from older servers 552, says about this recipient only that there were enough before.
bool saysTooMany(const SmtpReply &reply)
{
    if (reply.code != 452 && reply.code != 552)
        return false;
    const QString code = reply.enhancedCode.mid(1);
    if (!code.isEmpty() && code != QLatin1String(".5.3") && code != QLatin1String(".3.0"))
        return false;
    return code == QLatin1String(".5.3") || reply.text.contains(QLatin1String("too many"), Qt::CaseInsensitive);
}

const SmtpConnection &secured(SmtpConnection &connection)
{
    if (!connection.channel().mayCarrySecrets())
        throw MailError(ErrorKind::Certificate,
            QCoreApplication::translate("SmtpClient", "The connection is not secured, so nothing was sent. Check the kind of encryption in the account's settings."));
    return connection;
}

} // namespace

SmtpTransaction::SmtpTransaction(SmtpConnection &connection, const SmtpCapabilities &capabilities, const SmtpEnvelope &envelope)
    : m_connection(connection)
    , m_capabilities((secured(connection), capabilities))
    , m_envelope(envelope)
    , m_writer(envelope, capabilities, connection.channel().isEncrypted())
{
    for (const QString &recipient : envelope.recipients)
        m_result.recipients.append({recipient, {}});
}

SmtpResult SmtpTransaction::run(bool acceptPartly, const std::function<void(const SmtpResult &)> &beforeHandOver)
{
    if (!offerEnvelope() || !mayGoOn(acceptPartly))
        return m_result;
    const std::function<void()> before = [&] {
        if (beforeHandOver)
            beforeHandOver(m_result);
    };
    SmtpUpload upload(m_connection, m_envelope.content, before);
    const bool byChunks = m_capabilities.chunking && m_connection.options().useChunking;
    const SmtpUpload::Outcome outcome = byChunks ? upload.byChunks() : upload.byData();
    m_result.dataReply = outcome.reply;
    m_result.accepted = outcome.isHandedOver && outcome.reply.code / 100 == 2;
    m_result.chunkingBroken = outcome.chunkingBroken;
    return m_result;
}

bool SmtpTransaction::mayGoOn(bool acceptPartly) const
{
    const bool anyRefused =
        std::any_of(m_result.recipients.begin(), m_result.recipients.end(), [](const SmtpRecipientResult &r) { return r.reply.isPermanent() && !r.isLeftOver(); });
    return m_anyTaken && (acceptPartly || !anyRefused);
}

/// MAIL and RCPT. False if MAIL was refused.
bool SmtpTransaction::offerEnvelope()
{
    for (SmtpRecipientResult &recipient : m_result.recipients)
        recipient.notTried = true;
    const bool isTaken = m_capabilities.pipelining ? offerAtOnce() : offerOneByOne();
    if (!isTaken) {
        for (SmtpRecipientResult &recipient : m_result.recipients)
            recipient.notTried = false;
    }
    return isTaken;
}

/// RFC 2920 3.1: one group, and then every reply is read, also behind a refusal. The channel reads while it writes, so neither side waits for the other.
bool SmtpTransaction::offerAtOnce()
{
    const QList<qsizetype> chosen = m_writer.fitting();
    const bool needsReset = m_connection.transactions() > 0;
    if (needsReset)
        m_connection.put("RSET");
    m_connection.put(m_writer.mailCommand());
    m_connection.countTransaction();
    for (const qsizetype i : chosen)
        m_connection.put(m_writer.recipientCommands().at(i));

    const QDeadlineTimer whole(m_connection.timeouts().envelope);
    const auto next = [&] {
        const QDeadlineTimer one(m_connection.timeouts().command);
        return m_connection.readReply(one < whole ? one : whole);
    };
    if (needsReset)
        checkReset(next());
    const bool isTaken = takeMail(next());
    for (const qsizetype i : chosen) {
        SmtpReply reply = next();
        // Behind a refused MAIL the replies say only that there was no MAIL.
        if (isTaken)
            takeRecipient(i, std::move(reply));
    }
    return isTaken;
}

bool SmtpTransaction::offerOneByOne()
{
    if (m_connection.transactions() > 0)
        checkReset(m_connection.command("RSET"));
    m_connection.countTransaction();
    if (!takeMail(m_connection.command(m_writer.mailCommand())))
        return false;
    const QList<qsizetype> chosen = m_writer.fitting();
    for (const qsizetype i : chosen) {
        takeRecipient(i, m_connection.command(m_writer.recipientCommands().at(i)));
        if (m_result.recipients.at(i).tooMany)
            break; // the others would hear the same, at a round trip each
    }
    return true;
}

/// A connection that cannot be made ready is left, and says nothing about the message.
void SmtpTransaction::checkReset(const SmtpReply &reply)
{
    if (reply.code / 100 == 2)
        return;
    m_connection.channel().close();
    throw MailError(ErrorKind::Busy, QCoreApplication::translate("SmtpClient", "The server was not ready for another message on this connection."), reply.fullText());
}

bool SmtpTransaction::takeMail(const SmtpReply &reply)
{
    if (reply.code / 100 == 3)
        m_connection.failWith(ErrorKind::Refused, reply);
    if (reply.isPositive())
        return true;
    m_result.dataReply = reply;
    return false;
}

void SmtpTransaction::takeRecipient(qsizetype index, SmtpReply reply)
{
    if (reply.code / 100 == 3)
        m_connection.failWith(ErrorKind::Refused, reply);
    SmtpRecipientResult &recipient = m_result.recipients[index];
    recipient.notTried = false;
    recipient.reply = std::move(reply);
    recipient.tooMany = m_anyTaken && saysTooMany(recipient.reply);
    m_result.tooManyRecipients = m_result.tooManyRecipients || recipient.tooMany;
    m_anyTaken = m_anyTaken || recipient.reply.isPositive();
}

QStringList SmtpResult::leftOver() const
{
    QStringList addresses;
    for (const SmtpRecipientResult &recipient : recipients) {
        if (recipient.isLeftOver())
            addresses.append(recipient.address);
    }
    return addresses;
}

} // namespace postrider
