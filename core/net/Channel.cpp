// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Channel.h"

#include "core/net/ChannelBinding.h"
#include "core/net/ChannelLink.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QSslCipher>

#include <cstring>

namespace postrider {

namespace {

/// Octets of one write that the transcript shows line by line.
constexpr qsizetype kLongestShown = 4096;

} // namespace

// --- the door ---------------------------------------------------------------------------------------------------------------------------

Channel::Channel(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort, std::chrono::milliseconds connectTimeout)
    : d(std::make_unique<ChannelLink>(server, std::move(transcript), std::move(abort)))
{
    d->connectTo(connectTimeout);
}

Channel::~Channel()
{
    close();
}

void Channel::startTls(std::chrono::milliseconds timeout)
{
    if (d->m_server.security != Security::StartTls || d->m_verified)
        throw MailError(ErrorKind::Bug, QCoreApplication::translate("Channel", "Postrider made a mistake while securing a connection."),
            QStringLiteral("startTls on a connection that does not use it"));
    d->throwIfAborted();
    if (d->hasData()) {
        d->fail(MailError(ErrorKind::Certificate,
            QCoreApplication::translate("Channel", "The server %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.")
                .arg(d->m_server.host),
            QStringLiteral("octets after the go-ahead for STARTTLS")));
    }
    d->handshake(QDeadlineTimer(timeout));
}

bool Channel::isEncrypted() const
{
    return d->m_verified && d->m_socket->isEncrypted();
}

bool Channel::mayCarrySecrets() const
{
    if (d->m_server.security == Security::PlainLoopback)
        return isOpen() && isLoopbackHost(d->m_server.host) && d->m_socket->peerAddress().isLoopback();
    return isEncrypted();
}

QString Channel::tlsDescription() const
{
    if (!isEncrypted())
        return {};
    const QSslCipher cipher = d->m_socket->sessionCipher();
    return cipher.protocolString() + QLatin1Char(' ') + cipher.name();
}

QByteArray Channel::channelBinding() const
{
    return isEncrypted() ? ChannelBinding::tlsServerEndPoint(d->m_socket->peerCertificate().toDer()) : QByteArray();
}

void Channel::startCompression(const QByteArray &received)
{
    if (d->isCompressed())
        throw MailError(ErrorKind::Bug, QCoreApplication::translate("Channel", "Postrider made a mistake while setting up a connection."), QStringLiteral("compressed twice"));
    d->startCompression(received);
}

bool Channel::isCompressed() const
{
    return d->isCompressed();
}

QByteArray Channel::readLine(QDeadlineTimer deadline, qsizetype maxLength)
{
    d->beginRead();
    for (;;) {
        const char *start = d->m_in.constData() + d->m_offset;
        const auto *end = d->buffered() > d->m_scanned ? static_cast<const char *>(std::memchr(start + d->m_scanned, '\n', size_t(d->buffered() - d->m_scanned))) : nullptr;
        qsizetype length = end ? end - start : d->buffered();
        if (end && length > 0 && start[length - 1] == '\r')
            --length;
        // One more for a CR whose LF has not come yet.
        if (length > maxLength + (end ? 0 : 1))
            d->failTooLong(maxLength);
        if (end) {
            QByteArray line(start, length);
            d->m_offset += end - start + 1;
            d->m_scanned = 0;
            if (d->m_transcript)
                d->m_transcript->server(line);
            return line;
        }
        d->m_scanned = d->buffered();
        d->waitForMore(deadline);
    }
}

QByteArray Channel::readBytes(qint64 count, QDeadlineTimer deadline)
{
    if (count <= 0)
        return {};
    d->beginRead();
    QByteArray bytes;
    // What the server promised is not allocated before it comes.
    bytes.reserve(qsizetype(qMin<qint64>(count, 16 * 1024 * 1024)));
    for (;;) {
        const qsizetype some = qsizetype(qMin<qint64>(count - bytes.size(), d->buffered()));
        bytes.append(d->m_in.constData() + d->m_offset, some);
        d->drop(some);
        if (bytes.size() == count)
            break;
        d->waitForMore(deadline);
    }
    if (d->m_transcript)
        d->m_transcript->server("(" + QByteArray::number(count) + " bytes)");
    return bytes;
}

QByteArray Channel::readSome(QDeadlineTimer deadline, qsizetype maxLength)
{
    d->beginRead();
    if (d->buffered() > 0)
        return d->take(qMin(maxLength, d->buffered()));
    d->waitForMore(deadline);
    return d->take(qMin(maxLength, d->buffered()));
}

bool Channel::waitForData(QDeadlineTimer deadline)
{
    d->beginRead();
    return d->waitUntil([this] { return d->hasData(); }, deadline);
}

qint64 Channel::bytesAvailable() const
{
    return d->buffered() + d->m_socket->bytesAvailable();
}

void Channel::write(QByteArrayView bytes, Secrecy secrecy)
{
    d->queue(bytes);
    if (!d->m_transcript || bytes.isEmpty())
        return;
    if (secrecy == Secrecy::Secret) {
        d->m_transcript->client("***");
    } else if (secrecy == Secrecy::Content || bytes.size() > kLongestShown) {
        d->m_transcript->client("(" + QByteArray::number(bytes.size()) + " bytes)");
    } else {
        for (qsizetype start = 0; start < bytes.size();) {
            const qsizetype end = bytes.indexOf('\n', start);
            const qsizetype next = end < 0 ? bytes.size() : end + 1;
            d->m_transcript->client(bytes.sliced(start, next - start));
            start = next;
        }
    }
}

void Channel::flush(std::chrono::milliseconds stallTimeout, QDeadlineTimer deadline)
{
    d->flush(stallTimeout, deadline, ChannelLink::Flush::Whole);
}

bool Channel::flushWhileQuiet(std::chrono::milliseconds stallTimeout, QDeadlineTimer deadline)
{
    // What the server has said already is taken in before a write could find that the connection is gone, and lose it.
    return !hasSpoken() && d->flush(stallTimeout, deadline, ChannelLink::Flush::WhileQuiet);
}

bool Channel::flushUntilSpoken(std::chrono::milliseconds stallTimeout)
{
    return !hasSpoken() && d->flush(stallTimeout, QDeadlineTimer(QDeadlineTimer::Forever), ChannelLink::Flush::UntilSpoken);
}

bool Channel::hasSpoken()
{
    d->throwIfAborted();
    if (d->buffered() == 0) {
        d->m_loop.processEvents();
        d->receive();
    }
    return d->buffered() > 0;
}

void Channel::close() noexcept
{
    d->m_verified = false;
    d->m_socket->abort();
}

bool Channel::isOpen() const
{
    return d->m_socket->state() == QAbstractSocket::ConnectedState;
}

Transcript *Channel::transcript() const
{
    return d->m_transcript.get();
}

const ServerAddress &Channel::server() const
{
    return d->m_server;
}

QString Channel::localAddress() const
{
    QHostAddress address = d->m_socket->localAddress();
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    if (isMapped)
        return QHostAddress(v4).toString();
    address.setScopeId({});
    return address.toString();
}

} // namespace postrider
