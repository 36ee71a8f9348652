// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pop3/Pop3Connection.h"

#include "core/base/ShownText.h"
#include "core/net/WebAnswer.h"

#include <QCoreApplication>

namespace postrider {

namespace {

/// Lines of one list in the transcript.
constexpr qsizetype kMostRecorded = 20;

/// Waiting that ends when there is too little progress.
class Progress {
public:
    explicit Progress(std::chrono::milliseconds stall) : m_stall(stall), m_deadline(stall) { }
    QDeadlineTimer deadline() const { return m_deadline; }
    void note(qint64 octets)
    {
        m_octets += octets;
        if (m_octets < Pop3Connection::kProgress)
            return;
        m_octets = 0;
        m_deadline = QDeadlineTimer(m_stall);
    }

private:
    const std::chrono::milliseconds m_stall;
    QDeadlineTimer m_deadline;
    qint64 m_octets = 0;
};

} // namespace

Pop3Connection::Pop3Connection(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort, const Pop3Options &options)
    : m_options(options)
    , m_channel(server, std::move(transcript), std::move(abort), options.timeouts.connect)
{
}

void Pop3Connection::failProtocol(const QString &what)
{
    m_channel.close();
    throw MailError(ErrorKind::Refused,
        QCoreApplication::translate(
            "Pop3Client", "The mail server's answer was not understood. It may not be a POP3 server, or not a healthy one; whoever runs it can find out why."),
        QStringLiteral("protocol: ") + what);
}

void Pop3Connection::put(const QByteArray &line, const QByteArray &secret)
{
    for (const char c : {'\r', '\n', '\0'}) {
        if (line.contains(c) || secret.contains(c))
            throw MailError(ErrorKind::Bug, QCoreApplication::translate("Pop3Client", "Postrider made a mistake while speaking to the mail server."),
                QStringLiteral("line end or NUL in a POP3 command"));
    }
    if (secret.isEmpty()) {
        m_channel.write(line + "\r\n");
        return;
    }
    m_channel.write(line);
    m_channel.write(secret + "\r\n", Channel::Secrecy::Secret);
}

void Pop3Connection::readMore(QDeadlineTimer deadline)
{
    m_parser.feed(m_channel.readSome(deadline));
}

QByteArray Pop3Connection::readLine(QDeadlineTimer deadline)
{
    QByteArrayView line;
    for (;;) {
        switch (m_parser.nextLine(line)) {
        case Pop3Parser::Result::Whole: return line.toByteArray();
        case Pop3Parser::Result::TooMuch: failProtocol(QStringLiteral("a line without end"));
        case Pop3Parser::Result::NeedMore: readMore(deadline);
        }
    }
}

Pop3Reply Pop3Connection::readReply(QDeadlineTimer deadline)
{
    try {
        const QByteArray line = readLine(deadline);
        if (Transcript *transcript = m_channel.transcript())
            transcript->server(line);
        if (WebAnswer::isOne(line))
            throw WebAnswer::error(m_channel.server(), {});
        if (const auto reply = Pop3Parser::replyOf(line))
            return *reply;
        failProtocol(QStringLiteral("\"%1\"").arg(shownText(line).left(80)));
    } catch (...) {
        m_channel.close(); // the answer may come later, and would be taken for the next one
        throw;
    }
}

Pop3Reply Pop3Connection::command(const QByteArray &line, const QByteArray &secret)
{
    put(line, secret);
    return readReply();
}

void Pop3Connection::readList(const std::function<void(QByteArrayView)> &found)
{
    Progress progress(m_options.timeouts.stall);
    Transcript *transcript = m_channel.transcript();
    try {
        for (qsizetype count = 0;; ++count) {
            const QByteArray whole = readLine(progress.deadline());
            progress.note(whole.size() + 2);
            const auto line = Pop3Parser::listLine(whole);
            if (transcript && (!line || count < kMostRecorded))
                transcript->server(line || count <= kMostRecorded ? whole : "(" + QByteArray::number(count) + " lines) .");
            if (!line)
                return;
            if (count == kMostLines)
                failProtocol(QStringLiteral("a list of more than %1 lines").arg(kMostLines));
            found(*line);
        }
    } catch (...) {
        m_channel.close();
        throw;
    }
}

bool Pop3Connection::readText(QByteArray &content, const std::function<void(qint64)> &progress)
{
    Progress speed(m_options.timeouts.stall);
    QByteArray over; ///< of what is too much
    qint64 octets = 0;
    m_parser.beginText();
    try {
        for (;;) {
            const bool isTooLarge = octets > m_options.largestMessage;
            QByteArray &text = isTooLarge ? over : content;
            over.clear();
            const qsizetype before = text.size();
            const Pop3Parser::Result result = m_parser.nextText(text);
            octets += text.size() - before;
            speed.note(text.size() - before);
            if (progress && text.size() > before)
                progress(octets);
            if (result == Pop3Parser::Result::Whole)
                break;
            if (octets > m_options.largestMessage + m_options.mostReadOver)
                failProtocol(QStringLiteral("a message without end"));
            readMore(speed.deadline());
        }
    } catch (...) {
        m_channel.close();
        throw;
    }
    if (Transcript *transcript = m_channel.transcript())
        transcript->server("(" + QByteArray::number(octets) + " bytes) .");
    return octets <= m_options.largestMessage;
}

void Pop3Connection::each(qsizetype count, bool isPipelined, const std::function<QByteArray(qsizetype)> &line, const std::function<void(qsizetype)> &answered)
{
    const qsizetype window = isPipelined && m_options.usePipelining ? kWindow : 1;
    try {
        qsizetype sent = 0;
        for (qsizetype i = 0; i < count; ++i) {
            // Half a window at a time: what goes together costs one packet.
            if (sent - i <= window / 2) {
                while (sent < count && sent - i < window)
                    put(line(sent++));
            }
            answered(i);
        }
    } catch (...) {
        m_channel.close();
        throw;
    }
}

} // namespace postrider
