// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/FakeWebServer.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

namespace postrider::test {

class FakeWebServer::Listener : public QTcpServer {
public:
    explicit Listener(FakeWebServer &server) : m_server(server)
    {
        if (server.m_certificate)
            m_tls = server.m_certificate->serverConfiguration();
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port for a web server");
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        {
            const std::lock_guard lock(m_server.m_mutex);
            ++m_server.m_connections;
        }
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QSslSocket::readyRead, socket, [this, socket, buffer] { read(socket, *buffer); });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.m_certificate) {
            socket->setSslConfiguration(m_tls);
            socket->startServerEncryption();
        }
    }

private:
    void read(QSslSocket *socket, QByteArray &buffer)
    {
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Request request;
        qsizetype length = 0;
        const QList<QByteArray> lines = buffer.left(end).split('\n');
        request.method = lines.front().split(' ').value(0);
        request.target = lines.front().split(' ').value(1);
        for (const QByteArray &line : lines) {
            if (line.startsWith("Host: "))
                request.host = line.mid(6).trimmed();
            if (line.startsWith("Content-Length: "))
                length = line.mid(16).trimmed().toLongLong();
        }
        request.body = buffer.mid(end + 4);
        if (request.body.size() < length)
            return;
        socket->disconnect(SIGNAL(readyRead()));
        {
            const std::lock_guard lock(m_server.m_mutex);
            m_server.m_requests.append(request);
        }
        if (const auto answer = m_server.m_handler(request))
            QTimer::singleShot(answer->delay, socket, [this, socket, answer] { send(socket, answer->bytes, answer->gap); });
    }

    void send(QSslSocket *socket, const QByteArray &bytes, int gap)
    {
        if (gap > 0 && !bytes.isEmpty()) {
            socket->write(bytes.left(1));
            QTimer::singleShot(gap, socket, [this, socket, rest = bytes.mid(1), gap] { send(socket, rest, gap); });
            return;
        }
        socket->write(bytes);
        socket->disconnectFromHost();
    }

    FakeWebServer &m_server;
    QSslConfiguration m_tls;
};

FakeWebServer::FakeWebServer(Handler handler, std::optional<TestCertificate> certificate) : m_handler(std::move(handler)), m_certificate(std::move(certificate))
{
    auto *context = new QObject;
    context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, context, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        context,
        [this] {
            m_listener = new Listener(*this);
            QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
            m_port = m_listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

FakeWebServer::~FakeWebServer()
{
    m_thread.quit();
    m_thread.wait();
}

QList<FakeWebServer::Request> FakeWebServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

int FakeWebServer::connectionCount() const
{
    const std::lock_guard lock(m_mutex);
    return m_connections;
}

QByteArray FakeWebServer::ok(const QByteArray &body, const QByteArray &type)
{
    return status(200, "Content-Type: " + type + "\r\n", body);
}

QByteArray FakeWebServer::status(int code, const QByteArray &fields, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(code) + " Word\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + fields + "\r\n" + body;
}

} // namespace postrider::test
