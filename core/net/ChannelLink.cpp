// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/ChannelLink.h"
#include "core/net/HostLookup.h"
#include "core/net/PublicAddress.h"
#include "core/net/Resolver.h"
#include "core/net/TlsPolicy.h"
#include "core/net/TlsWatch.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QScopeGuard>
#include <QScopedValueRollback>
#include <QSslCipher>
#include <QSslError>

#include <algorithm>
#include <cstring>
#include <future>
#include <limits>
#include <optional>
#include <thread>
#include <vector>

namespace postrider {

namespace {

/// Octets moved between socket and buffer at a time: large enough that calls cost nothing, small enough to stay in a cache.
constexpr qsizetype kChunk = 256 * 1024;
/// Packed octets taken from the socket at a time: they may become a thousand times as many.
constexpr qint64 kPacked = 64 * 1024;
/// The socket stops reading from the system beyond this, so that a server cannot fill memory with what nobody asked for.
constexpr qint64 kReadBuffer = 1024 * 1024;
/// RFC 8305 5: how long one address is waited for before the next is tried, too.
constexpr std::chrono::milliseconds kHeadStart(250);
/// How soon an abort is noticed while the computer looks for its proxy.
constexpr std::chrono::milliseconds kSlice(20);
} // namespace

ChannelLink::ChannelLink(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort)
    : m_server(server)
    , m_transcript(std::move(transcript))
    , m_abort(std::move(abort))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    const auto wake = [this] { m_loop.quit(); };
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, wake);
    if (m_abort)
        QObject::connect(m_abort.get(), &AbortToken::aborted, &m_timer, wake, Qt::QueuedConnection);
    m_socket = makeSocket();
}

/// Not connected, and nothing heard from it but that it is, or will not be.
std::unique_ptr<QSslSocket> ChannelLink::makeSocket() const
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setReadBufferSize(kReadBuffer);
    if (m_server.security != Security::PlainLoopback) {
        socket->setSslConfiguration(TlsPolicy::configurationFor(m_server));
        socket->setPeerVerifyName(m_server.host);
    }
    return socket;
}

/// The socket that it is to be from here on.
void ChannelLink::wire()
{
    QSslSocket *socket = m_socket.get();
    const auto wake = [this] { m_loop.quit(); };
    const auto sent = [this, wake] {
        pump();
        wake();
    };
    QObject::connect(socket, &QSslSocket::readyRead, socket, [this, wake] {
        // A write that fails, because the server has gone, takes away with the socket what has come before. Not unpacked in here: that may throw.
        if (m_listensWhileWriting && !m_inflater && buffered() == 0)
            receivePlain();
        wake();
    });
    QObject::connect(socket, &QSslSocket::connected, socket, wake);
    QObject::connect(socket, &QSslSocket::encrypted, socket, wake);
    QObject::connect(socket, &QSslSocket::disconnected, socket, wake);
    QObject::connect(socket, &QSslSocket::bytesWritten, socket, sent);
    QObject::connect(socket, &QSslSocket::encryptedBytesWritten, socket, sent);
    QObject::connect(socket, &QSslSocket::sslErrors, socket, [this](const QList<QSslError> &errors) {
        m_found += errors;
        takeFaults(m_found);
        // The only place where the socket is told to go on in spite of something: never before TlsPolicy has said so of all of it.
        if (m_sslErrors.isEmpty())
            m_socket->ignoreSslErrors(errors);
    });
    QObject::connect(socket, &QSslSocket::errorOccurred, socket, [this, wake](QAbstractSocket::SocketError error) {
        m_error = error;
        m_errorText = m_socket->errorString();
        wake();
    });
}

ChannelLink::~ChannelLink()
{
    // A last signal of the socket would find members that are gone.
    m_socket->disconnect();
    m_socket->abort();
}

void ChannelLink::connectTo(std::chrono::milliseconds timeout)
{
    throwIfAborted();
    if (m_server.security == Security::PlainLoopback && !isLoopbackHost(m_server.host)) {
        throw MailError(ErrorKind::Certificate,
            QCoreApplication::translate("Channel", "A connection without encryption is made to this computer only, not to %1. Choose TLS in the account's settings.")
                .arg(m_server.host));
    }
    const QDeadlineTimer deadline(timeout);
    m_proxy = route(deadline);
    m_isAtProxy = m_proxy.has_value();
    if (m_server.publicOnly && !PublicAddress::mayName(m_server.host))
        failNotPublic();
    if (m_proxy)
        race(addresses(m_proxy->proxy.host, deadline), m_proxy->proxy.port, deadline);
    else
        race(publicOnes(addresses(m_server.host, deadline)), m_server.port, deadline);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    if (m_proxy) {
        note("through the " + ProxyTunnel::nameOf(*m_proxy).toUtf8());
        ProxyTunnel(*this, *m_proxy).open(deadline);
        m_isAtProxy = false;
    }
    note("connected to " + m_server.host.toUtf8() + " port " + QByteArray::number(m_server.port));
    if (m_server.security == Security::PlainLoopback && !m_socket->peerAddress().isLoopback())
        fail(MailError(ErrorKind::Certificate,
            QCoreApplication::translate("Channel", "The name %1 does not lead to this computer, and the connection would not be encrypted.").arg(m_server.host)));
    if (m_server.security == Security::ImplicitTls)
        handshake(QDeadlineTimer(timeout));
}

/// The computer is asked in a thread of its own, which is left to finish if nobody waits any more.
std::optional<ProxyTunnel::Route> ChannelLink::route(QDeadlineTimer deadline)
{
    if (!ProxyTunnel::asksComputer(m_server))
        return ProxyTunnel::routeTo(m_server);
    std::packaged_task<std::optional<ProxyTunnel::Route>()> task([server = m_server] { return ProxyTunnel::routeTo(server); });
    std::future<std::optional<ProxyTunnel::Route>> answer = task.get_future();
    std::thread(std::move(task)).detach();
    while (answer.wait_for(kSlice) != std::future_status::ready) {
        throwIfAborted();
        if (deadline.hasExpired())
            fail(MailError(ErrorKind::Offline,
                QCoreApplication::translate(
                    "Channel", "This computer did not say in time by which proxy %1 is reached. Look at its proxy settings, or choose a way in the account's settings.")
                    .arg(m_server.host),
                QStringLiteral("proxy: settings timed out")));
    }
    return answer.get();
}

QList<QHostAddress> ChannelLink::addresses(const QString &host, QDeadlineTimer deadline)
{
    if (const auto known = Resolver::known(host))
        return Resolver::interleaved(*known);
    std::optional<QHostInfo> found;
    const HostLookup lookup(host, [&](const QHostInfo &info) {
        found = info;
        m_loop.quit();
    });
    while (!found) {
        throwIfAborted();
        if (deadline.hasExpired())
            failTimeout();
        runLoop(deadline);
    }
    if (found->addresses().isEmpty()) {
        m_error = QAbstractSocket::HostNotFoundError;
        m_errorText = found->errorString();
        throwIfBroken();
    }
    return Resolver::interleaved(found->addresses());
}

/// One address within our own networks among others is a trap, or a name that is not meant for the public.
QList<QHostAddress> ChannelLink::publicOnes(const QList<QHostAddress> &addresses)
{
    if (m_server.publicOnly && !std::all_of(addresses.begin(), addresses.end(), PublicAddress::isOne))
        failNotPublic();
    return addresses;
}

void ChannelLink::failNotPublic()
{
    fail(MailError(ErrorKind::Refused, QCoreApplication::translate("Channel", "%1 is a place within your own network, where messages have no business.").arg(m_server.host),
        QStringLiteral("not public")));
}

/// RFC 8305 5, happy eyeballs: an address that says nothing is not waited for before the next one is tried, and whichever answers first is it.
void ChannelLink::race(const QList<QHostAddress> &addresses, quint16 port, QDeadlineTimer deadline)
{
    std::vector<std::unique_ptr<QSslSocket>> running;
    qsizetype next = 0;
    QDeadlineTimer turn(0);
    for (;;) {
        throwIfAborted();
        for (auto it = running.begin(); it != running.end();) {
            const QAbstractSocket::SocketState state = (*it)->state();
            if (state == QAbstractSocket::ConnectedState) {
                m_socket = std::move(*it);
                wire();
                m_error = QAbstractSocket::UnknownSocketError;
                m_errorText.clear();
                return;
            }
            if (state != QAbstractSocket::UnconnectedState) {
                ++it;
                continue;
            }
            // A machine that is there and says no tells people more than one that cannot be reached.
            if (m_error != QAbstractSocket::ConnectionRefusedError) {
                m_error = (*it)->error();
                m_errorText = (*it)->errorString();
            }
            it = running.erase(it);
            turn = QDeadlineTimer(0);
        }
        if (next < addresses.size() && turn.hasExpired()) {
            auto socket = makeSocket();
            socket->setProxy(QNetworkProxy::NoProxy); // ProxyTunnel is the way through one
            QObject::connect(socket.get(), &QSslSocket::connected, socket.get(), [this] { m_loop.quit(); });
            QObject::connect(socket.get(), &QSslSocket::errorOccurred, socket.get(), [this] { m_loop.quit(); });
            socket->connectToHost(addresses[next++], port);
            running.push_back(std::move(socket));
            turn = QDeadlineTimer(kHeadStart);
            continue; // it may be known already how it went
        }
        if (running.empty())
            throwIfBroken();
        if (deadline.hasExpired())
            failTimeout();
        runLoop(next < addresses.size() && turn < deadline ? turn : deadline);
    }
}

void ChannelLink::handshake(QDeadlineTimer deadline)
{
    const QScopedValueRollback during(m_inHandshake, true);
    // However it ends; fail() closes the socket, which leaves what the peer showed.
    const auto tell = qScopeGuard([this] { TlsWatch::note(*m_socket, m_verified, m_faults); });
    m_socket->startClientEncryption();
    if (!waitUntil([this] { return m_socket->isEncrypted() && m_sslErrors.isEmpty(); }, deadline))
        failTimeout();
    checkPeer();
    m_verified = true;
    if (!m_faults.isEmpty())
        note("the certificate does not verify; the person has chosen to trust it here");
    note("secured with " + m_socket->sessionCipher().protocolString().toUtf8() + ' ' + m_socket->sessionCipher().name().toUtf8());
}

/// What is wrong with the certificate is remembered, and does for the connection unless the person trusts this very certificate.
void ChannelLink::takeFaults(const QList<QSslError> &found)
{
    m_faults = TlsPolicy::faultsOf(m_server, m_socket->peerCertificateChain(), found);
    if (TlsPolicy::isTrusted(m_server, m_socket->peerCertificate(), m_faults))
        m_sslErrors.clear();
    else
        m_sslErrors = m_faults;
}

/// A second look at what QSslSocket accepted, or went on in spite of.
void ChannelLink::checkPeer()
{
    takeFaults(m_found);
    if (!m_sslErrors.isEmpty())
        fail(TlsPolicy::certificateError(m_server, m_sslErrors, m_socket->peerCertificate()));
    const QSsl::SslProtocol protocol = m_socket->sessionProtocol();
    if (protocol != QSsl::TlsV1_2 && protocol != QSsl::TlsV1_3)
        fail(TlsPolicy::handshakeError(m_server, QStringLiteral("protocol older than TLS 1.2")));
}

// --- waiting ----------------------------------------------------------------------------------------------------------------------------

void ChannelLink::runLoop(QDeadlineTimer deadline)
{
    if (!deadline.isForever())
        m_timer.start(int(qBound(qint64(0), deadline.remainingTime(), qint64(std::numeric_limits<int>::max()))));
    const int code = m_loop.exec();
    m_timer.stop();
    // A loop that does not start at all: the thread has been told to finish, and trying again would spin.
    if (code == -1)
        fail(MailError(ErrorKind::Cancelled, QCoreApplication::translate("Channel", "The connection to %1 was given up.").arg(m_server.host)));
}

void ChannelLink::throwIfAborted()
{
    if (m_abort && m_abort->isAborted())
        fail(MailError(ErrorKind::Cancelled, QCoreApplication::translate("Channel", "The connection to %1 was given up.").arg(m_server.host)));
}

void ChannelLink::throwIfBroken()
{
    if (!m_sslErrors.isEmpty())
        fail(TlsPolicy::certificateError(m_server, m_sslErrors, m_socket->peerCertificate()));
    const auto state = m_socket->state();
    const bool lost = m_error != QAbstractSocket::UnknownSocketError || !m_errorText.isEmpty();
    if (!lost && state != QAbstractSocket::UnconnectedState && state != QAbstractSocket::ClosingState)
        return;
    throwIfProxyBroken();
    const QString host = m_server.host;
    switch (m_error) {
    case QAbstractSocket::HostNotFoundError:
        fail(MailError(ErrorKind::Offline,
            QCoreApplication::translate("Channel", "The server %1 could not be found. Check the network connection and the server's name.").arg(host), m_errorText));
    case QAbstractSocket::ConnectionRefusedError:
        fail(MailError(ErrorKind::Offline,
            QCoreApplication::translate("Channel", "The server %1 did not accept the connection on port %2. It may be down for a while, or the port may be wrong.")
                .arg(host)
                .arg(m_server.port),
            m_errorText));
    case QAbstractSocket::SocketTimeoutError: failTimeout();
    case QAbstractSocket::NetworkError:
        fail(
            MailError(ErrorKind::Offline, QCoreApplication::translate("Channel", "The network connection to %1 was lost or cannot be made at the moment.").arg(host), m_errorText));
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: fail(TlsPolicy::handshakeError(m_server, m_errorText));
    default: break;
    }
    fail(MailError(ErrorKind::Offline,
        m_inHandshake ? QCoreApplication::translate("Channel", "The server %1 closed the connection while it was being secured.").arg(host)
                      : QCoreApplication::translate("Channel", "The server %1 closed the connection. It may be busy or restarting: try again later.").arg(host),
        m_errorText));
}

/// What is gone is the connection to the proxy, which says nothing of the server.
void ChannelLink::throwIfProxyBroken()
{
    if (!m_isAtProxy)
        return;
    using Broken = ProxyTunnel::Broken;
    Broken how = Broken::Lost;
    if (m_error == QAbstractSocket::HostNotFoundError)
        how = Broken::NotFound;
    else if (m_error == QAbstractSocket::ConnectionRefusedError || m_error == QAbstractSocket::NetworkError)
        how = Broken::NotTaken;
    else if (m_error == QAbstractSocket::SocketTimeoutError)
        how = Broken::TooSlow;
    fail(ProxyTunnel::brokenError(*m_proxy, how, m_errorText));
}

void ChannelLink::failTimeout()
{
    if (m_isAtProxy)
        fail(ProxyTunnel::brokenError(*m_proxy, ProxyTunnel::Broken::TooSlow, QStringLiteral("timed out")));
    fail(MailError(ErrorKind::Offline,
        QCoreApplication::translate("Channel", "The server %1 did not answer in time. It may be busy, or the port or the kind of encryption may be wrong.").arg(m_server.host),
        QStringLiteral("timed out")));
}

void ChannelLink::failTooLong(qsizetype maxLength)
{
    fail(MailError(ErrorKind::Refused,
        QCoreApplication::translate("Channel", "The server %1 sent something that is not a proper answer. Whoever runs the server can find out why.").arg(m_server.host),
        QStringLiteral("protocol: line over %1 octets").arg(maxLength)));
}

/// After any of these the stream cannot be trusted to be at a known place, so the connection ends with it.
void ChannelLink::fail(const MailError &error)
{
    note(error.what());
    m_socket->abort();
    m_verified = false;
    throw MailError(error);
}

void ChannelLink::note(const QByteArray &text) const
{
    if (m_transcript)
        m_transcript->note(text);
}

// --- octets -----------------------------------------------------------------------------------------------------------------------------

void ChannelLink::beginRead()
{
    throwIfAborted();
    if (hasQueued()) {
        pump();
        m_socket->flush();
    }
}

void ChannelLink::waitForMore(QDeadlineTimer deadline)
{
    if (!waitUntil([this] { return receive(); }, deadline))
        failTimeout();
}

bool ChannelLink::receive()
{
    return m_inflater ? receiveCompressed() : receivePlain();
}

/// What has been taken makes room for what comes.
void ChannelLink::makeRoom()
{
    const qsizetype left = buffered();
    if (m_offset == 0)
        return;
    if (left > 0)
        std::memmove(m_in.data(), m_in.constData() + m_offset, size_t(left));
    m_in.resize(left);
    m_offset = 0;
}

bool ChannelLink::receivePlain()
{
    const qsizetype room = qsizetype(qMin<qint64>(m_socket->bytesAvailable(), kChunk));
    if (room == 0)
        return false;
    makeRoom();
    const qsizetype left = m_in.size();
    m_in.resize(left + room);
    const qint64 count = m_socket->read(m_in.data() + left, room);
    m_in.resize(left + qsizetype(qMax<qint64>(count, 0)));
    return count > 0;
}

/// Octets that unpack to nothing yet are no octets yet.
bool ChannelLink::receiveCompressed()
{
    makeRoom();
    while (m_inflater->hasInput() || m_socket->bytesAvailable() > 0) {
        if (!m_inflater->hasInput())
            m_inflater->feed(m_socket->read(qMin<qint64>(m_socket->bytesAvailable(), kPacked)));
        const qsizetype before = m_in.size();
        if (!m_inflater->unpack(m_in, kChunk))
            failDamaged();
        if (m_in.size() > before)
            return true;
    }
    return false;
}

void ChannelLink::failDamaged()
{
    fail(MailError(ErrorKind::Refused,
        QCoreApplication::translate("Channel", "The server %1 sent something that is not a proper answer. Whoever runs the server can find out why.").arg(m_server.host),
        QStringLiteral("protocol: damaged compression")));
}

void ChannelLink::startCompression(const QByteArray &received)
{
    m_inflater = std::make_unique<Inflater>();
    m_deflater = std::make_unique<Deflater>();
    m_inflater->feed(received + m_in.sliced(m_offset));
    m_in.clear();
    m_offset = 0;
    m_scanned = 0;
    note("compressed from here on");
}

void ChannelLink::queue(QByteArrayView bytes)
{
    if (m_deflater)
        m_deflater->pack(bytes, m_out);
    else
        m_out.append(bytes);
}

QByteArray ChannelLink::take(qsizetype count)
{
    QByteArray taken(m_in.constData() + m_offset, count);
    drop(count);
    return taken;
}

void ChannelLink::drop(qsizetype count)
{
    m_offset += count;
    m_scanned = 0;
}

/// Hands queued octets to the socket a chunk at a time, so that a large message is not in memory three times.
void ChannelLink::pump()
{
    if (m_pumping || !hasQueued() || m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (m_deflater)
        m_deflater->finishBlock(m_out);
    const QScopedValueRollback once(m_pumping, true);
    while (m_outOffset < m_out.size() && m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() < kChunk / 2) {
        const qint64 count = m_socket->write(m_out.constData() + m_outOffset, qMin(kChunk, m_out.size() - m_outOffset));
        if (count <= 0)
            return; // The socket's state says why; the wait finds it.
        m_outOffset += count;
    }
    if (m_outOffset == m_out.size()) {
        m_out.clear();
        m_outOffset = 0;
    }
}

qint64 ChannelLink::unsent() const
{
    return m_out.size() - m_outOffset + m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

bool ChannelLink::flush(std::chrono::milliseconds stallTimeout, QDeadlineTimer deadline, Flush how)
{
    throwIfAborted();
    const QScopedValueRollback listens(m_listensWhileWriting, how != Flush::Whole);
    pump();
    QDeadlineTimer stalled(stallTimeout);
    qint64 left = unsent();
    while (left > 0) {
        throwIfAborted();
        if (stopsFor(how))
            return false;
        throwIfBroken();
        if (stalled.hasExpired() || deadline.hasExpired())
            failTimeout();
        runLoop(deadline < stalled ? deadline : stalled);
        const qint64 now = unsent();
        if (now < left)
            stalled = QDeadlineTimer(stallTimeout);
        left = now;
    }
    // Nothing is left, or nobody to whom it could be sent.
    if (m_socket->state() != QAbstractSocket::ConnectedState && stopsFor(how))
        return false;
    throwIfBroken();
    return true;
}

/// Whether the server has said something in the middle of what is written, for a flush that ends with that.
bool ChannelLink::stopsFor(Flush how)
{
    if (how == Flush::Whole || !hasData())
        return false;
    if (how == Flush::WhileQuiet) {
        receive();
        m_out.clear();
        m_outOffset = 0;
    }
    return true;
}

} // namespace postrider
