// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/ScriptedServer.h"

#include "tests/servers/ScriptedConversation.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QThread>

#include <future>
#include <vector>

namespace postrider::test {

namespace {
/// Hands accepted connections on as descriptors, so that another thread can make its socket of them.
class Listener final : public QTcpServer {
public:
    explicit Listener(std::function<void(qintptr)> accepted) : m_accepted(std::move(accepted)) { }

protected:
    void incomingConnection(qintptr descriptor) override { m_accepted(descriptor); }

private:
    std::function<void(qintptr)> m_accepted;
};
} // namespace

class ScriptedServer::Private {
public:
    void listen(std::promise<quint16> port);
    void accept(qintptr descriptor);

    ScriptedConversation::Settings m_settings;
    std::atomic<bool> m_stop = false;
    quint16 m_port = 0;
    std::unique_ptr<QThread> m_listening;
    mutable std::mutex m_mutex; ///< of the rest
    std::vector<std::unique_ptr<ScriptedConversation>> m_conversations;
    std::vector<std::unique_ptr<QThread>> m_threads;
    size_t m_accepted = 0;
    QString m_failure;
};

void ScriptedServer::Private::listen(std::promise<quint16> port)
{
    Listener listener([this](qintptr descriptor) { accept(descriptor); });
    if (!listener.listen(QHostAddress::LocalHost))
        qFatal("cannot listen on 127.0.0.1: %s", qPrintable(listener.errorString()));
    port.set_value(listener.serverPort());
    while (!m_stop)
        listener.waitForNewConnection(5);
}

void ScriptedServer::Private::accept(qintptr descriptor)
{
    const std::lock_guard lock(m_mutex);
    if (m_accepted == m_conversations.size()) {
        if (m_failure.isEmpty())
            m_failure = QString("a connection without a script, after %1").arg(m_accepted);
        QTcpSocket refused;
        refused.setSocketDescriptor(descriptor);
        refused.abort();
        return;
    }
    ScriptedConversation *conversation = m_conversations.at(m_accepted++).get();
    m_threads.emplace_back(QThread::create([conversation, descriptor] { conversation->play(descriptor); }));
    m_threads.back()->start();
}

ScriptedServer::ScriptedServer() : d(std::make_unique<Private>())
{
    std::promise<quint16> port;
    std::future<quint16> known = port.get_future();
    d->m_listening.reset(QThread::create([this, p = std::move(port)]() mutable { d->listen(std::move(p)); }));
    d->m_listening->start();
    d->m_port = known.get();
}

ScriptedServer::~ScriptedServer()
{
    d->m_stop = true;
    d->m_listening->wait();
    for (const auto &conversation : d->m_conversations)
        conversation->stop();
    for (const auto &thread : d->m_threads)
        thread->wait();
}

void ScriptedServer::script(const QStringList &lines)
{
    const std::lock_guard lock(d->m_mutex);
    d->m_conversations.push_back(std::make_unique<ScriptedConversation>(int(d->m_conversations.size()), lines, d->m_settings));
}

void ScriptedServer::setCertificate(const TestCertificate &certificate)
{
    d->m_settings.certificate = certificate;
}

void ScriptedServer::setAnswer(std::function<QByteArray(const QByteArray &)> answer)
{
    d->m_settings.answer = std::move(answer);
}

void ScriptedServer::setPatience(int milliseconds)
{
    d->m_settings.patience = milliseconds;
}

quint16 ScriptedServer::port() const
{
    return d->m_port;
}

ServerAddress ScriptedServer::address(Security security) const
{
    const QString caFile = security == Security::PlainLoopback ? QString() : TestCertificates::shared().caFile();
    return {QStringLiteral("127.0.0.1"), d->m_port, security, caFile};
}

QString ScriptedServer::outcome(int timeout)
{
    QElapsedTimer timer;
    timer.start();
    QElapsedTimer grace; // for a client that is about to leave, or to say one word too many
    for (;;) {
        {
            const std::lock_guard lock(d->m_mutex);
            bool played = true, over = true;
            for (const auto &conversation : d->m_conversations) {
                if (const QString failure = conversation->failure(); !failure.isEmpty())
                    return failure;
                played = played && conversation->isPlayed();
                over = over && conversation->isOver();
            }
            if (!d->m_failure.isEmpty())
                return d->m_failure;
            if (played && !grace.isValid())
                grace.start();
            if (over || (played && grace.elapsed() > 100))
                return {};
            if (timer.elapsed() > timeout)
                return QString("after %1 ms, %2 of %3 scripts had begun and not all were at their end").arg(timeout).arg(d->m_accepted).arg(d->m_conversations.size());
        }
        QThread::msleep(2);
    }
}

int ScriptedServer::connectionCount() const
{
    const std::lock_guard lock(d->m_mutex);
    return int(d->m_accepted);
}

QByteArray ScriptedServer::received(int connection) const
{
    const std::lock_guard lock(d->m_mutex);
    return d->m_conversations.at(size_t(connection))->received();
}

QByteArray ScriptedServer::unescaped(const QByteArray &text)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != '\\' || i + 1 == text.size()) {
            out += text.at(i);
            continue;
        }
        switch (text.at(++i)) {
        case 'r': out += '\r'; break;
        case 'n': out += '\n'; break;
        case 't': out += '\t'; break;
        case '0': out += '\0'; break;
        case 'x':
            out += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
            break;
        default: out += text.at(i);
        }
    }
    return out;
}

} // namespace postrider::test
