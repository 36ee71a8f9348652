// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/SmtpConnection.h"

#include "core/net/WebAnswer.h"
#include "core/smtp/ReplyMeaning.h"

#include <QCoreApplication>

namespace postrider {

SmtpConnection::SmtpConnection(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort, const SmtpOptions &options)
    : m_options(options)
    , m_channel(server, std::move(transcript), std::move(abort), options.timeouts.connect)
{
}

void SmtpConnection::put(const QByteArray &line, Channel::Secrecy secrecy)
{
    if (line.contains('\r') || line.contains('\n') || line.contains('\0'))
        throw MailError(ErrorKind::Bug, QCoreApplication::translate("SmtpClient", "Postrider made a mistake while sending. Nothing was sent."),
            QStringLiteral("line end or NUL in an SMTP command"));
    m_channel.write(line + "\r\n", secrecy);
}

SmtpReply SmtpConnection::readReply(QDeadlineTimer deadline)
{
    for (bool whole = false; !whole;) {
        const QByteArray line = m_channel.readLine(deadline, SmtpParser::kLongestLine);
        if (WebAnswer::isOne(line)) {
            m_channel.close();
            throw WebAnswer::error(m_channel.server(), {});
        }
        whole = m_parser.addLine(line);
    }
    SmtpReply reply = m_parser.take();
    if (reply.code == 421) {
        m_channel.close();
        failWith(ErrorKind::Busy, reply);
    }
    return reply;
}

SmtpReply SmtpConnection::command(const QByteArray &line, Channel::Secrecy secrecy)
{
    put(line, secrecy);
    return readReply();
}

void SmtpConnection::expect(const SmtpReply &reply, int wanted) const
{
    if (reply.code / 100 == wanted)
        return;
    failWith(reply.isTemporary() ? ErrorKind::Busy : ErrorKind::Refused, reply);
}

void SmtpConnection::failWith(ErrorKind kind, const SmtpReply &reply) const
{
    throw MailError(kind, meaningOf(reply).text(), reply.fullText());
}

} // namespace postrider
