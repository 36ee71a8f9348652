// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/InstanceServer.h"

#include "app/instance/InstancePlace.h"

#include <QFile>

namespace postrider {

namespace {
/// More at once than any script needs; keeps a runaway one from taking every file handle.
constexpr int kMostLinks = 32;
/// ms from the connection to its request, and from our acceptance to its word to begin.
constexpr int kPatience = 5000;
} // namespace

InstanceLink::InstanceLink(QLocalSocket *socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    socket->setParent(this);
    connect(socket, &QLocalSocket::readyRead, this, &InstanceLink::read);
    connect(socket, &QLocalSocket::disconnected, this, &InstanceLink::close);
    connect(socket, &QLocalSocket::errorOccurred, this, &InstanceLink::close);
    connect(socket, &QLocalSocket::bytesWritten, this, &InstanceLink::written);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &InstanceLink::close);
    m_patience.start(kPatience);
    QMetaObject::invokeMethod(this, &InstanceLink::read, Qt::QueuedConnection);
}

void InstanceLink::read()
{
    if (m_socket->bytesAvailable() > 0)
        m_reader.add(m_socket->readAll());
    while (!m_closed) {
        const auto frame = m_reader.next();
        if (!frame)
            break;
        take(*frame);
    }
    if (m_reader.isBroken())
        close();
}

void InstanceLink::take(const Frame &frame)
{
    if (!m_hasRequest) {
        const auto request = frame.kind == Frame::Kind::Request ? InstanceRequest::from(frame.content) : std::nullopt;
        if (!request) {
            refuse(tr("The Postrider that has this profile open is of another version. Close it, then try again."));
            return;
        }
        m_hasRequest = true;
        m_patience.stop();
        m_request = *request;
        Q_EMIT requested();
        return;
    }
    switch (frame.kind) {
    case Frame::Kind::Input: Q_EMIT inputArrived(frame.content); return;
    case Frame::Kind::InputEnd: Q_EMIT inputEnded(); return;
    case Frame::Kind::Cancel:
        m_cancelled = true;
        Q_EMIT cancelled();
        return;
    case Frame::Kind::Go:
        if (!m_accepted || std::exchange(m_confirmed, true))
            return close();
        m_patience.stop();
        Q_EMIT confirmed();
        return;
    default: close();
    }
}

void InstanceLink::accept()
{
    if (std::exchange(m_accepted, true))
        return;
    m_patience.start(kPatience);
    send(Frame::Kind::Accepted, {});
}

void InstanceLink::send(Frame::Kind kind, const QByteArray &content)
{
    if (m_closed)
        return;
    for (qsizetype at = 0; at == 0 || at < content.size(); at += Frame::kLongest)
        m_socket->write(Frame{kind, content.mid(at, Frame::kLongest)}.encoded());
    m_socket->flush();
}

void InstanceLink::finish(int status)
{
    send(Frame::Kind::Status, QByteArray::number(status));
    m_socket->disconnectFromServer(); // when all has been written
}

void InstanceLink::refuse(const QString &why)
{
    send(Frame::Kind::Refused, why.left(10'000).toUtf8());
    m_socket->disconnectFromServer();
}

void InstanceLink::close()
{
    if (std::exchange(m_closed, true))
        return;
    m_patience.stop();
    m_socket->abort();
    Q_EMIT closed();
    deleteLater();
}

InstanceServer::InstanceServer(const QString &profile, QObject *parent) : QObject(parent), m_profile(profile)
{
    const QString place = InstancePlace::choose(profile);
    if (place.isEmpty())
        return;
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::takeConnection);
    QLocalServer::removeServer(place);
    if (m_server.listen(place))
        InstancePlace::record(profile, place);
}

InstanceServer::~InstanceServer()
{
    stopListening();
}

void InstanceServer::stopListening()
{
    m_server.close();
}

void InstanceServer::takeConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        if (m_links >= kMostLinks || !InstancePlace::isOwnUser(socket->socketDescriptor())) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_links;
        auto *link = new InstanceLink(socket, this);
        connect(link, &InstanceLink::requested, this, [this, link] { Q_EMIT requested(link); });
        connect(link, &InstanceLink::closed, this, [this] { --m_links; });
    }
}

} // namespace postrider
