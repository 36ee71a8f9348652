// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/smtp/SmtpUpload.h"

#include "core/smtp/SmtpContent.h"

#include <QCoreApplication>

namespace postrider {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SmtpClient)
};

} // namespace

SmtpUpload::SmtpUpload(SmtpConnection &connection, const QByteArray &content, const std::function<void()> &beforeHandOver)
    : m_connection(connection)
    , m_content(content)
    , m_beforeHandOver(beforeHandOver)
{
}

SmtpUpload::Outcome SmtpUpload::byData()
{
    m_connection.put("DATA");
    const SmtpReply go = m_connection.readReply(QDeadlineTimer(m_connection.timeouts().data));
    if (go.code / 100 != 3) {
        // 2xx is no answer to DATA, and after it nobody knows what the server waits for.
        if (go.isPositive())
            m_connection.failWith(ErrorKind::Refused, go);
        return {go};
    }
    SmtpContent wire;
    const qsizetype blockSize = m_connection.options().blockSize;
    for (qsizetype at = 0; at < m_content.size(); at += blockSize) {
        if (const auto early = write(wire.stuffed(QByteArrayView(m_content).sliced(at, qMin(blockSize, m_content.size() - at)))))
            return {*early};
    }
    // Nothing may be said now; a reply that lies there already would be taken for the one to the dot.
    if (m_connection.channel().hasSpoken())
        return {readEarly()};
    if (m_beforeHandOver) {
        try {
            m_beforeHandOver();
        } catch (...) {
            // The only way out of DATA that hands nothing over.
            m_connection.channel().close();
            throw;
        }
    }
    return {handOver("."), true};
}

/// The content goes in chunks that are answered one by one, and the hand-over is the last line as the LAST chunk: so it is known that all of the rest has
/// arrived before the moment from which on a lost connection leaves a doubt, and that moment is about as short as with DATA. An empty LAST chunk would
/// do, too (RFC 3030 4.2 has one), but there are servers that refuse it.
SmtpUpload::Outcome SmtpUpload::byChunks()
{
    const SmtpOptions &options = m_connection.options();
    const qsizetype last = m_content.isEmpty() ? 0 : m_content.lastIndexOf('\n', m_content.size() - 2) + 1;
    for (qsizetype at = 0, end = 0; at < last; at = end) {
        end = chunkEnd(at, last);
        const QByteArrayView chunk = QByteArrayView(m_content).sliced(at, end - at);
        m_connection.put("BDAT " + QByteArray::number(chunk.size()));
        for (qsizetype inside = 0; inside < chunk.size(); inside += options.blockSize) {
            if (const auto early = write(chunk.sliced(inside, qMin(options.blockSize, chunk.size() - inside))))
                return chunkRefused(*early, false);
        }
        const SmtpReply reply = m_connection.readReply(QDeadlineTimer(options.timeouts.finalDot));
        if (reply.code / 100 == 2)
            continue;
        if (reply.isPositive())
            m_connection.failWith(ErrorKind::Refused, reply);
        return chunkRefused(reply, false);
    }
    if (m_beforeHandOver)
        m_beforeHandOver();
    const SmtpReply reply = handOver("BDAT " + QByteArray::number(m_content.size() - last) + " LAST", QByteArrayView(m_content).sliced(last));
    return reply.code / 100 == 2 ? Outcome{reply, true} : chunkRefused(reply, true);
}

/// Chunks end where lines end, as far as they can: RFC 3030 does not ask for it, but some server may rest on it.
qsizetype SmtpUpload::chunkEnd(qsizetype at, qsizetype last) const
{
    const qsizetype end = qMin(at + m_connection.options().chunkSize, last);
    const qsizetype lineEnd = m_content.lastIndexOf('\n', end - 1) + 1;
    return lineEnd > at ? lineEnd : end;
}

/// A server that does not know BDAT has read the octets as commands, and may go on to do so (RFC 3030 has no word for that).
SmtpUpload::Outcome SmtpUpload::chunkRefused(const SmtpReply &reply, bool isHandedOver)
{
    const bool isBroken = reply.code >= 500 && reply.code <= 504;
    if (isBroken)
        m_connection.channel().close();
    return {reply, isHandedOver, isBroken};
}

/// Nothing, when all of it has left; the server's reply, if it spoke before that.
std::optional<SmtpReply> SmtpUpload::write(QByteArrayView block)
{
    Channel &channel = m_connection.channel();
    const SmtpTimeouts &timeouts = m_connection.timeouts();
    channel.write(block, Channel::Secrecy::Content);
    if (channel.flushWhileQuiet(timeouts.block, QDeadlineTimer(timeouts.slowBlock)))
        return std::nullopt;
    return readEarly();
}

/// In the middle of the content: some servers refuse a message there and leave. The rest cannot be taken back but by closing, and only a refusal can be
/// meant. What they said is the answer, not that they left.
SmtpReply SmtpUpload::readEarly()
{
    const SmtpReply reply = m_connection.readReply();
    m_connection.channel().close();
    if (reply.isPositive())
        m_connection.failWith(ErrorKind::Refused, reply);
    return reply;
}

/// From the first octet of this on, only the server's word tells whether it has the message (RFC 1047).
SmtpReply SmtpUpload::handOver(const QByteArray &line, QByteArrayView rest)
{
    SmtpReply reply;
    try {
        m_connection.put(line);
        m_connection.channel().write(rest, Channel::Secrecy::Content);
        const bool hasLeft = m_connection.channel().flushWhileQuiet(m_connection.timeouts().block, QDeadlineTimer(m_connection.timeouts().finalDot));
        reply = hasLeft ? m_connection.readReply(QDeadlineTimer(m_connection.timeouts().finalDot)) : readEarly();
    } catch (const MailError &e) {
        if (e.kind() == ErrorKind::Busy)
            throw; // 421 is an answer: the server did not take it.
        throw MailError(ErrorKind::Unknown,
            Text::tr("The connection ended after the message had been handed over and before the server confirmed it. It may have been sent; look for it in the "
                     "Sent folder before you send it again."),
            e.detail().isEmpty() ? e.message() : e.message() + QLatin1String(" (") + e.detail() + QLatin1Char(')'));
    }
    if (reply.code / 100 == 3)
        throw MailError(ErrorKind::Unknown,
            Text::tr("The server gave an answer that does not say whether it took the message. It may have been sent; look for it in the "
                     "Sent folder before you send it again."),
            reply.fullText());
    return reply;
}

} // namespace postrider
