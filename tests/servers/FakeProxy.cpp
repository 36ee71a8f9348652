// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/FakeProxy.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>

namespace postrider::test {

/// One client. Lives in the proxy's thread; goes with its socket.
class FakeProxy::Connection : public QObject {
public:
    Connection(FakeProxy &proxy, QTcpSocket *client) : QObject(client), m_proxy(proxy), m_client(client), m_server(new QTcpSocket(this))
    {
        connect(m_client, &QTcpSocket::readyRead, this, &Connection::read);
        connect(m_client, &QTcpSocket::disconnected, this, [this] { m_server->disconnectFromHost(); });
        connect(m_server, &QTcpSocket::readyRead, this, [this] { m_client->write(m_server->readAll()); });
        connect(m_server, &QTcpSocket::disconnected, this, [this] {
            m_client->write(m_server->readAll());
            m_client->disconnectFromHost();
        });
        connect(m_server, &QTcpSocket::errorOccurred, this, [this] {
            if (!m_isThrough)
                end(m_proxy.m_kind == ProxySettings::Kind::Socks5 ? QByteArray::fromHex("05050001000000000000") : "HTTP/1.1 502 Bad Gateway\r\n\r\n");
        });
    }

private:
    void end(const QByteArray &words)
    {
        m_client->write(words);
        m_client->disconnectFromHost();
    }
    void refuse(const QByteArray &words)
    {
        {
            const std::lock_guard lock(m_proxy.m_mutex);
            ++m_proxy.m_refused;
        }
        end(words);
    }
    void letThrough(const QByteArray &host, quint16 port, const QByteArray &words)
    {
        {
            const std::lock_guard lock(m_proxy.m_mutex);
            m_proxy.m_asked.append(host + ':' + QByteArray::number(port));
        }
        connect(m_server, &QTcpSocket::connected, this, [this, words] {
            m_isThrough = true;
            m_client->write(words);
            m_server->write(std::exchange(m_in, {}));
        });
        m_step = 3;
        m_server->connectToHost(QHostAddress::LocalHost, port);
    }

    void read()
    {
        if (m_isThrough) {
            m_server->write(m_client->readAll());
            return;
        }
        m_in += m_client->readAll();
        if (m_proxy.m_kind == ProxySettings::Kind::Http)
            readHttp();
        else
            while (m_step < 3 && readSocks()) { }
    }

    /// True if it has understood something.
    bool readSocks()
    {
        const auto size = [this](int at) { return m_in.size() > at ? int(uchar(m_in[at])) : 1 << 16; };
        if (m_step == 0) {
            if (m_in.size() < 2 + size(1))
                return false;
            const bool wants = !m_proxy.m_userName.isEmpty(), offers = m_in.mid(2, size(1)).contains('\2');
            m_in.remove(0, 2 + size(1));
            m_step = wants ? 1 : 2;
            if (wants && !offers)
                refuse(QByteArray::fromHex("05ff"));
            else
                m_client->write(QByteArray::fromHex(wants ? "0502" : "0500"));
            return true;
        }
        if (m_step == 1) {
            if (m_in.size() < 2 + size(1) || m_in.size() < 3 + size(1) + size(2 + size(1)))
                return false;
            const int userSize = size(1), passwordSize = size(2 + userSize);
            const bool isRight = m_in.mid(2, userSize) == m_proxy.m_userName && m_in.mid(3 + userSize, passwordSize) == m_proxy.m_password;
            m_in.remove(0, 3 + userSize + passwordSize);
            m_step = 2;
            if (isRight)
                m_client->write(QByteArray::fromHex("0100"));
            else
                refuse(QByteArray::fromHex("0101"));
            return true;
        }
        const int kind = size(3), length = kind == 1 ? 4 : kind == 4 ? 16 : 1 + size(4);
        if (m_in.size() < 6 + length)
            return false;
        const QByteArray place = m_in.mid(4, length);
        const QByteArray host = kind == 3 ? place.mid(1) : kind == 1 ? QHostAddress(qFromBigEndian<quint32>(place.constData())).toString().toLatin1() : place.toHex();
        const quint16 port = qFromBigEndian<quint16>(m_in.constData() + 4 + length);
        m_in.remove(0, 6 + length);
        letThrough(host, port, QByteArray::fromHex("05000001000000000000"));
        return true;
    }

    void readHttp()
    {
        const qsizetype end = m_in.indexOf("\r\n\r\n");
        if (m_step == 3 || end < 0)
            return;
        const QByteArray head = m_in.left(end + 2);
        m_in.remove(0, end + 4);
        if (!m_proxy.m_userName.isEmpty() && !head.contains("Proxy-Authorization: Basic " + (m_proxy.m_userName + ':' + m_proxy.m_password).toBase64() + "\r\n")) {
            refuse("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        const QByteArray target = head.split(' ').value(1);
        letThrough(target.left(target.lastIndexOf(':')), target.mid(target.lastIndexOf(':') + 1).toUShort(), "HTTP/1.1 200 Connection established\r\n\r\n");
    }

    FakeProxy &m_proxy;
    QTcpSocket *const m_client;
    QTcpSocket *const m_server;
    QByteArray m_in;
    int m_step = 0; ///< of SOCKS: method, password, destination, under way
    bool m_isThrough = false;
};

class FakeProxy::Listener : public QTcpServer {
public:
    explicit Listener(FakeProxy &proxy) : m_proxy(proxy)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port for a proxy");
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *client = new QTcpSocket(this);
        client->setSocketDescriptor(descriptor);
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        new Connection(m_proxy, client);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }

private:
    FakeProxy &m_proxy;
};

FakeProxy::FakeProxy(ProxySettings::Kind kind, const QByteArray &userName, const QByteArray &password) : m_kind(kind), m_userName(userName), m_password(password)
{
    m_listener = new Listener(*this);
    m_port = m_listener->serverPort();
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
}

FakeProxy::~FakeProxy()
{
    m_thread.quit();
    m_thread.wait();
}

ProxySettings FakeProxy::settings() const
{
    return {m_kind, QStringLiteral("127.0.0.1"), m_port, QString::fromUtf8(m_userName)};
}

QList<QByteArray> FakeProxy::asked() const
{
    const std::lock_guard lock(m_mutex);
    return m_asked;
}

int FakeProxy::refused() const
{
    const std::lock_guard lock(m_mutex);
    return m_refused;
}

} // namespace postrider::test
