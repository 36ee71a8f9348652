// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/TcpFaultProxy.h"

#include "tests/servers/RawSocket.h"

#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <array>
#include <atomic>
#include <future>
#include <mutex>

namespace postrider::test {

class TcpFaultProxy::Private {
public:
    void serve(std::promise<quint16> port);

    std::atomic<quint16> m_serverPort = 0;
    std::atomic<int> m_lost = 0; ///< links up to this number are lost
    int m_links = 0;
    std::atomic<int> m_open = 0;
    quint16 m_port = 0;
    std::atomic<int> m_faults = 0;
    std::atomic<int> m_latency = 0;
    std::array<std::atomic<qint64>, 2> m_carried{};
    mutable std::mutex m_mutex; ///< of m_fault
    std::optional<Fault> m_fault;
    std::unique_ptr<QThread> m_thread;
};

namespace {

/// One connection through the proxy. Lives in the proxy's thread; goes with the client's socket.
class Link : public QObject {
public:
    struct Number {
        int own;
        const std::atomic<int> &lost;
    };
    Link(QTcpSocket *client, Number number, quint16 serverPort, const std::optional<TcpFaultProxy::Fault> &fault, int latency, std::array<std::atomic<qint64>, 2> &carried,
        std::atomic<int> &faults)
        : QObject(client)
        , m_ends{new QTcpSocket(this), client} // by the Direction that ends there
        , m_number(number)
        , m_fault(fault)
        , m_latency(latency)
        , m_carried(carried)
        , m_faults(faults)
    {
        for (const int end : {0, 1}) {
            QTcpSocket *from = m_ends[size_t(1 - end)];
            connect(from, &QTcpSocket::readyRead, this, [this, end] { carry(end); });
            connect(from, &QTcpSocket::disconnected, this, [this, end] {
                carry(end);
                if (!m_isStalled && !m_isHalfClosed && !isLost())
                    m_ends[size_t(end)]->disconnectFromHost();
            });
        }
        // Lines are short and answered at once: nothing may wait for a late ACK.
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(m_ends[0], &QTcpSocket::connected, this, [this] {
            m_ends[0]->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            carry(0);
        });
        // A server that is down is down for who comes by way of the proxy, too.
        connect(m_ends[0], &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
            if (error == QAbstractSocket::ConnectionRefusedError)
                m_ends[1]->abort();
        });
        m_ends[0]->connectToHost(QHostAddress::LocalHost, serverPort);
        strikeIfDue(0, 0);
        strikeIfDue(1, 0);
    }

private:
    void carry(int end)
    {
        QTcpSocket *from = m_ends[size_t(1 - end)];
        if (m_isStalled || from->bytesAvailable() == 0)
            return;
        if (isLost()) {
            from->readAll();
            return;
        }
        // What comes before the server's side is connected waits in `from` until it is.
        if (m_ends[size_t(end)]->state() != QAbstractSocket::ConnectedState)
            return;
        QByteArray bytes = from->readAll();
        if (m_isHalfClosed && int(m_fault->direction) == end)
            return;
        if (isAimedAt(end))
            bytes.truncate(m_fault->after - m_passed[size_t(end)]);
        m_passed[size_t(end)] += bytes.size();
        m_carried[size_t(end)] += bytes.size();
        if (m_latency > 0) {
            // Timers of the same length fire in the order in which they were set.
            QTimer::singleShot(m_latency, Qt::PreciseTimer, m_ends[size_t(end)], [to = m_ends[size_t(end)], bytes] { to->write(bytes); });
            return;
        }
        m_ends[size_t(end)]->write(bytes);
        m_ends[size_t(end)]->flush();
        strikeIfDue(end, m_passed[size_t(end)]);
    }

    bool isLost() const { return m_number.own <= m_number.lost; }

    bool isAimedAt(int end) const { return m_fault && int(m_fault->direction) == end; }

    void strikeIfDue(int end, qint64 passed)
    {
        if (!isAimedAt(end) || passed < m_fault->after || m_hasStruck)
            return;
        m_hasStruck = true;
        ++m_faults;
        switch (m_fault->kind) {
        case TcpFaultProxy::Kind::Close:
            m_isStalled = true;
            for (QTcpSocket *socket : m_ends)
                socket->disconnectFromHost();
            break;
        case TcpFaultProxy::Kind::Reset:
            m_isStalled = true;
            for (QTcpSocket *socket : m_ends) {
                if (socket->socketDescriptor() != -1)
                    RawSocket::resetOnClose(socket->socketDescriptor());
                socket->abort();
            }
            break;
        case TcpFaultProxy::Kind::HalfClose:
            m_isHalfClosed = true;
            if (m_ends[size_t(end)]->socketDescriptor() != -1)
                RawSocket::endSending(m_ends[size_t(end)]->socketDescriptor());
            break;
        case TcpFaultProxy::Kind::Stall: m_isStalled = true; break;
        }
    }

    const std::array<QTcpSocket *, 2> m_ends;
    const Number m_number;
    const std::optional<TcpFaultProxy::Fault> m_fault;
    const int m_latency;
    std::array<qint64, 2> m_passed{};
    std::array<std::atomic<qint64>, 2> &m_carried;
    std::atomic<int> &m_faults;
    bool m_isStalled = false, m_isHalfClosed = false, m_hasStruck = false;
};

} // namespace

void TcpFaultProxy::Private::serve(std::promise<quint16> port)
{
    QEventLoop loop;
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("cannot listen on 127.0.0.1: %s", qPrintable(server.errorString()));
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        while (QTcpSocket *client = server.nextPendingConnection()) {
            const std::lock_guard lock(m_mutex);
            ++m_open;
            QObject::connect(client, &QTcpSocket::disconnected, &server, [this] { --m_open; });
            new Link(client, {++m_links, m_lost}, m_serverPort, m_fault, m_latency, m_carried, m_faults);
        }
    });
    port.set_value(server.serverPort());
    loop.exec();
}

TcpFaultProxy::TcpFaultProxy(quint16 serverPort) : d(std::make_unique<Private>())
{
    d->m_serverPort = serverPort;
    std::promise<quint16> port;
    std::future<quint16> known = port.get_future();
    d->m_thread.reset(QThread::create([this, p = std::move(port)]() mutable { d->serve(std::move(p)); }));
    d->m_thread->start();
    d->m_port = known.get();
}

TcpFaultProxy::~TcpFaultProxy()
{
    d->m_thread->quit();
    d->m_thread->wait();
}

void TcpFaultProxy::setFault(const std::optional<Fault> &fault)
{
    const std::lock_guard lock(d->m_mutex);
    d->m_fault = fault;
}

void TcpFaultProxy::setServerPort(quint16 port)
{
    d->m_serverPort = port;
}

void TcpFaultProxy::loseLinks()
{
    const std::lock_guard lock(d->m_mutex);
    d->m_lost = d->m_links;
}

void TcpFaultProxy::setLatency(int milliseconds)
{
    d->m_latency = milliseconds;
}

quint16 TcpFaultProxy::port() const
{
    return d->m_port;
}

ServerAddress TcpFaultProxy::address(ServerAddress server) const
{
    server.port = d->m_port;
    return server;
}

qint64 TcpFaultProxy::carried(Direction direction) const
{
    return d->m_carried.at(size_t(direction));
}

int TcpFaultProxy::links() const
{
    const std::lock_guard lock(d->m_mutex);
    return d->m_links;
}

int TcpFaultProxy::openLinks() const
{
    return d->m_open;
}

int TcpFaultProxy::faults() const
{
    return d->m_faults;
}

} // namespace postrider::test
