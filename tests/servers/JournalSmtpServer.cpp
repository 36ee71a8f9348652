// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/JournalSmtpServer.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <future>
#include <mutex>

namespace postrider::test {

namespace {

QByteArray messageIdOf(const QByteArray &content)
{
    const QByteArray header = content.left(content.indexOf("\r\n\r\n") + 2);
    const QByteArray lower = "\r\n" + header.toLower();
    const qsizetype at = lower.indexOf("\r\nmessage-id:");
    if (at < 0)
        return {};
    const qsizetype from = header.indexOf('<', at);
    return header.mid(from, header.indexOf('>', from) - from + 1);
}

QByteArray addressIn(const QByteArray &argument)
{
    const qsizetype from = argument.indexOf('<');
    return argument.mid(from + 1, argument.lastIndexOf('>') - from - 1);
}

} // namespace

class JournalSmtpServer::Private {
public:
    void serve(std::promise<quint16> port);
    /// The reply of a step: the one that was asked for, or `good`.
    QByteArray reply(Step step, const QByteArray &good)
    {
        const std::lock_guard lock(m_mutex);
        return m_replies.value(int(step), good);
    }

    mutable std::mutex m_mutex; ///< of all below
    QByteArrayList m_extensions = allExtensions();
    QHash<int, QByteArray> m_replies;
    QHash<QByteArray, QByteArray> m_recipientReplies;
    QList<Accepted> m_journal;
    int m_repliesToLose = 0;
    std::function<void(const Accepted &)> m_whenAccepted;

    std::atomic<int> m_delay = 0;
    std::atomic<bool> m_isOctetwise = false;
    std::atomic<qint64> m_readsUpTo = -1;
    std::atomic<int> m_open = 0, m_connections = 0, m_commands = 0;
    quint16 m_port = 0;
    std::unique_ptr<QThread> m_thread;
};

/// One connection. Lives in the server's thread; goes with its socket.
class JournalSmtpServer::Session : public QObject {
public:
    Session(QTcpSocket *socket, JournalSmtpServer::Private &server) : QObject(socket), m_socket(*socket), m_server(server)
    {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (server.m_readsUpTo >= 0)
            m_socket.setReadBufferSize(4096); // what is not read is to stay with the sender
        connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        say(m_server.reply(Step::Greeting, "220 journal ready"));
    }
    ~Session() override { --m_server.m_open; }

private:
    void say(const QByteArray &text)
    {
        if (m_server.m_delay > 0)
            QThread::msleep(quint32(m_server.m_delay));
        const QByteArray line = text + "\r\n";
        const qsizetype piece = m_server.m_isOctetwise ? 1 : line.size();
        for (qsizetype i = 0; i < line.size(); i += piece) {
            m_socket.write(line.mid(i, piece));
            m_socket.flush();
        }
        if (text.startsWith("421"))
            m_socket.disconnectFromHost();
    }

    void read()
    {
        const qint64 most = m_server.m_readsUpTo < 0 ? m_socket.bytesAvailable() : qMin(m_socket.bytesAvailable(), m_server.m_readsUpTo - m_read);
        if (most <= 0)
            return;
        m_buffer += m_socket.read(most);
        m_read += most;
        while (m_socket.state() == QAbstractSocket::ConnectedState && takeOne()) { }
    }

    /// One command line, or the content, or a chunk; false if it is not all there.
    bool takeOne()
    {
        if (m_chunk >= 0)
            return takeChunk();
        if (m_isContent)
            return takeContent();
        const qsizetype end = m_buffer.indexOf("\r\n");
        if (end < 0)
            return false;
        const QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 2);
        ++m_server.m_commands;
        if (m_isAuth) {
            m_isAuth = --m_authLines > 0;
            say(m_isAuth ? QByteArray("334 ") : m_server.reply(Step::Auth, "235 2.7.0 welcome"));
        } else {
            obey(line, line.left(line.indexOf(" ") < 0 ? line.size() : line.indexOf(" ")).toUpper());
        }
        return true;
    }

    void obey(const QByteArray &line, const QByteArray &verb)
    {
        if (verb == "EHLO") {
            QByteArrayList lines;
            {
                const std::lock_guard lock(m_server.m_mutex);
                lines = QByteArrayList{"journal"} + m_server.m_extensions;
            }
            QByteArray text;
            for (qsizetype i = 0; i < lines.size(); ++i)
                text += (i ? "\r\n250" : "250") + QByteArray(i + 1 < lines.size() ? "-" : " ") + lines[i];
            say(m_server.reply(Step::Ehlo, text));
        } else if (verb == "AUTH") {
            const bool isLogin = line.toUpper().startsWith("AUTH LOGIN");
            m_authLines = isLogin ? 2 : line.count(' ') < 2 ? 1 : 0;
            m_isAuth = m_authLines > 0;
            say(m_isAuth ? QByteArray("334 ") : m_server.reply(Step::Auth, "235 2.7.0 welcome"));
        } else if (verb == "MAIL") {
            forgetTransaction();
            const QByteArray reply = m_server.reply(Step::Mail, "250 2.1.0 sender ok");
            m_hasMail = reply.startsWith('2');
            m_accepted.sender = line.mid(10).trimmed();
            say(reply);
        } else if (verb == "RCPT") {
            recipient(line.mid(8).trimmed());
        } else if (verb == "DATA") {
            const QByteArray reply = m_accepted.recipients.isEmpty() ? QByteArray("503 5.5.1 no recipient") : m_server.reply(Step::Data, "354 go ahead");
            m_isContent = reply.startsWith('3');
            say(reply);
        } else if (verb == "BDAT") {
            m_chunk = line.split(' ').value(1).toLongLong();
            m_isLast = line.toUpper().endsWith(" LAST");
        } else if (verb == "RSET") {
            forgetTransaction();
            say("250 2.0.0 forgotten");
        } else if (verb == "NOOP") {
            say("250 2.0.0 ok");
        } else if (verb == "QUIT") {
            say("221 2.0.0 bye");
            m_socket.disconnectFromHost();
        } else {
            say("500 5.5.2 what?");
        }
    }

    void recipient(const QByteArray &argument)
    {
        const QByteArray address = addressIn(argument);
        QByteArray reply = m_hasMail ? m_server.reply(Step::Rcpt, "250 2.1.5 recipient ok") : QByteArray("503 5.5.1 no MAIL");
        {
            const std::lock_guard lock(m_server.m_mutex);
            if (m_hasMail)
                reply = m_server.m_recipientReplies.value(address, reply);
        }
        if (reply.startsWith('2')) {
            m_accepted.recipients.append(address);
            m_accepted.recipientArguments.append(argument);
        }
        say(reply);
    }

    bool takeContent()
    {
        // The empty message is a dot right away.
        const qsizetype end = m_buffer.startsWith(".\r\n") ? 0 : m_buffer.indexOf("\r\n.\r\n");
        if (end < 0)
            return false;
        const QByteArray wire = end == 0 && m_buffer.startsWith(".\r\n") ? QByteArray() : m_buffer.left(end + 2);
        m_buffer.remove(0, wire.size() + 3);
        m_isContent = false;
        QByteArray content = wire.startsWith('.') ? wire.mid(1) : wire;
        m_accepted.content = content.replace("\r\n.", "\r\n");
        finish();
        return true;
    }

    bool takeChunk()
    {
        if (m_buffer.size() < m_chunk)
            return false;
        m_accepted.content += m_buffer.left(m_chunk);
        m_accepted.inChunks = true;
        m_buffer.remove(0, m_chunk);
        m_chunk = -1;
        if (m_accepted.recipients.isEmpty())
            say("503 5.5.1 no recipient");
        else if (m_isLast)
            finish();
        else
            say(m_server.reply(Step::Data, "250 2.0.0 chunk taken").replace("354", "250"));
        return true;
    }

    void finish()
    {
        const QByteArray reply = m_server.reply(Step::Content, "250 2.0.0 queued as 4F2A");
        bool loses = false;
        if (reply.startsWith('2')) {
            const std::lock_guard lock(m_server.m_mutex);
            m_accepted.messageId = messageIdOf(m_accepted.content);
            m_server.m_journal.append(m_accepted);
            if (m_server.m_whenAccepted)
                m_server.m_whenAccepted(m_accepted);
            loses = m_server.m_repliesToLose > 0;
            m_server.m_repliesToLose -= loses;
        }
        forgetTransaction();
        if (loses)
            m_socket.abort();
        else
            say(reply);
    }

    void forgetTransaction()
    {
        m_accepted = {};
        m_hasMail = false;
    }

    QTcpSocket &m_socket;
    JournalSmtpServer::Private &m_server;
    QByteArray m_buffer;
    qint64 m_read = 0;
    qint64 m_chunk = -1; ///< octets of the chunk that is on its way
    bool m_isLast = false, m_isContent = false, m_isAuth = false, m_hasMail = false;
    int m_authLines = 0;
    Accepted m_accepted;
};

void JournalSmtpServer::Private::serve(std::promise<quint16> port)
{
    QEventLoop loop;
    QTcpServer server;
    server.setMaxPendingConnections(1000);
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("cannot listen on 127.0.0.1: %s", qPrintable(server.errorString()));
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *client = server.nextPendingConnection()) {
            ++m_open;
            ++m_connections;
            new Session(client, *this);
        }
    });
    port.set_value(server.serverPort());
    loop.exec();
}

JournalSmtpServer::JournalSmtpServer() : d(std::make_unique<Private>())
{
    std::promise<quint16> port;
    std::future<quint16> known = port.get_future();
    d->m_thread.reset(QThread::create([this, p = std::move(port)]() mutable { d->serve(std::move(p)); }));
    d->m_thread->start();
    d->m_port = known.get();
}

JournalSmtpServer::~JournalSmtpServer()
{
    d->m_thread->quit();
    d->m_thread->wait();
}

QByteArrayList JournalSmtpServer::allExtensions()
{
    return {"PIPELINING", "SIZE 50000000", "8BITMIME", "SMTPUTF8", "CHUNKING", "DSN", "ENHANCEDSTATUSCODES", "AUTH PLAIN LOGIN"};
}

void JournalSmtpServer::setExtensions(const QByteArrayList &extensions)
{
    const std::lock_guard lock(d->m_mutex);
    d->m_extensions = extensions;
}

void JournalSmtpServer::setReply(Step step, const QByteArray &reply)
{
    const std::lock_guard lock(d->m_mutex);
    if (reply.isEmpty())
        d->m_replies.remove(int(step));
    else
        d->m_replies.insert(int(step), reply);
}

void JournalSmtpServer::setRecipientReply(const QByteArray &address, const QByteArray &reply)
{
    const std::lock_guard lock(d->m_mutex);
    if (reply.isEmpty())
        d->m_recipientReplies.remove(address);
    else
        d->m_recipientReplies.insert(address, reply);
}

void JournalSmtpServer::loseReplies(int count)
{
    const std::lock_guard lock(d->m_mutex);
    d->m_repliesToLose = count;
}

void JournalSmtpServer::whenAccepted(const std::function<void(const Accepted &)> &action)
{
    const std::lock_guard lock(d->m_mutex);
    d->m_whenAccepted = action;
}

void JournalSmtpServer::setDelay(int milliseconds)
{
    d->m_delay = milliseconds;
}

void JournalSmtpServer::setOneOctetAtATime(bool on)
{
    d->m_isOctetwise = on;
}

void JournalSmtpServer::stopReadingAfter(qint64 octets)
{
    d->m_readsUpTo = octets;
}

quint16 JournalSmtpServer::port() const
{
    return d->m_port;
}

ServerAddress JournalSmtpServer::address() const
{
    return {QStringLiteral("127.0.0.1"), d->m_port, Security::PlainLoopback, {}};
}

int JournalSmtpServer::countOf(const QByteArray &messageId) const
{
    const std::lock_guard lock(d->m_mutex);
    return int(std::count_if(d->m_journal.begin(), d->m_journal.end(), [&](const Accepted &a) { return a.messageId == messageId; }));
}

QList<JournalSmtpServer::Accepted> JournalSmtpServer::journal() const
{
    const std::lock_guard lock(d->m_mutex);
    return d->m_journal;
}

void JournalSmtpServer::forget()
{
    const std::lock_guard lock(d->m_mutex);
    d->m_journal.clear();
}

int JournalSmtpServer::connectionCount() const
{
    return d->m_connections;
}

int JournalSmtpServer::commandCount() const
{
    return d->m_commands;
}

bool JournalSmtpServer::waitUntilIdle(int timeout) const
{
    const QDeadlineTimer deadline(timeout);
    while (d->m_open > 0) {
        if (deadline.hasExpired())
            return false;
        QThread::usleep(200);
    }
    return true;
}

} // namespace postrider::test
