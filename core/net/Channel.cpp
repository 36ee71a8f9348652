// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Channel.h"

#include "core/base/MailError.h"
#include "core/net/ChannelBinding.h"
#include "core/net/TlsPolicy.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QScopedValueRollback>
#include <QSslCipher>
#include <QSslError>
#include <QSslSocket>
#include <QTimer>

#include <cstring>
#include <limits>

namespace postrider {

namespace {

/// Octets moved between socket and buffer at a time: large enough that calls cost nothing, small enough to stay in a cache.
constexpr qsizetype kChunk = 256 * 1024;
/// The socket stops reading from the system beyond this, so that a server cannot fill memory with what nobody asked for.
constexpr qint64 kReadBuffer = 1024 * 1024;
/// Octets of one write that the transcript shows line by line.
constexpr qsizetype kLongestShown = 4096;

} // namespace

class Channel::Private {
public:
    Private(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort);
    ~Private();

    void connectTo(QDeadlineTimer deadline);
    void handshake(QDeadlineTimer deadline);
    void checkPeer();

    template <class Ready> bool waitUntil(Ready ready, QDeadlineTimer deadline);
    void runLoop(QDeadlineTimer deadline);
    void throwIfAborted();
    void throwIfBroken();
    [[noreturn]] void failTimeout();
    [[noreturn]] void failTooLong(qsizetype maxLength);
    [[noreturn]] void fail(const MailError &error);

    qsizetype buffered() const { return m_in.size() - m_offset; }
    bool hasData() const { return buffered() > 0 || m_socket.bytesAvailable() > 0; }
    void beginRead();
    void waitForMore(QDeadlineTimer deadline);
    void fill();
    QByteArray take(qsizetype count);
    void pump();
    qint64 unsent() const;
    bool flush(std::chrono::milliseconds stallTimeout, QDeadlineTimer deadline, bool whileQuiet);
    void note(const QByteArray &text) const;

    const ServerAddress m_server;
    const std::shared_ptr<Transcript> m_transcript;
    const AbortTokenPtr m_abort;
    QEventLoop m_loop; ///< before the socket: in a thread that has none yet it makes the dispatcher that the socket needs from the start
    QSslSocket m_socket;
    QTimer m_timer;
    QList<QSslError> m_sslErrors;
    QAbstractSocket::SocketError m_error = QAbstractSocket::UnknownSocketError;
    QString m_errorText;
    bool m_inHandshake = false;
    bool m_verified = false;
    bool m_pumping = false;

    QByteArray m_in; ///< received; [0, m_offset) has been taken
    qsizetype m_offset = 0;
    qsizetype m_scanned = 0; ///< octets after m_offset known to hold no LF, so that a dribbling server costs no second look
    QByteArray m_out; ///< queued; [0, m_outOffset) is in the socket
    qsizetype m_outOffset = 0;
};

Channel::Private::Private(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort)
    : m_server(server)
    , m_transcript(std::move(transcript))
    , m_abort(std::move(abort))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_socket.setReadBufferSize(kReadBuffer);
    const auto wake = [this] { m_loop.quit(); };
    const auto sent = [this, wake] {
        pump();
        wake();
    };
    QObject::connect(&m_timer, &QTimer::timeout, &m_socket, wake);
    QObject::connect(&m_socket, &QSslSocket::readyRead, &m_socket, wake);
    QObject::connect(&m_socket, &QSslSocket::connected, &m_socket, wake);
    QObject::connect(&m_socket, &QSslSocket::encrypted, &m_socket, wake);
    QObject::connect(&m_socket, &QSslSocket::disconnected, &m_socket, wake);
    QObject::connect(&m_socket, &QSslSocket::bytesWritten, &m_socket, sent);
    QObject::connect(&m_socket, &QSslSocket::encryptedBytesWritten, &m_socket, sent);
    // Only remembered. Nothing ever tells the socket to go on in spite of them.
    QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_socket, [this](const QList<QSslError> &errors) { m_sslErrors += errors; });
    QObject::connect(&m_socket, &QSslSocket::errorOccurred, &m_socket, [this, wake](QAbstractSocket::SocketError error) {
        m_error = error;
        m_errorText = m_socket.errorString();
        wake();
    });
    if (m_abort)
        QObject::connect(m_abort.get(), &AbortToken::aborted, &m_socket, wake, Qt::QueuedConnection);
}

Channel::Private::~Private()
{
    // A last signal of the socket would find members that are gone.
    m_socket.disconnect();
    m_socket.abort();
}

void Channel::Private::connectTo(QDeadlineTimer deadline)
{
    throwIfAborted();
    if (m_server.security == Security::PlainLoopback) {
        if (!isLoopbackHost(m_server.host)) {
            throw MailError(ErrorKind::Certificate,
                QCoreApplication::translate("Channel", "A connection without encryption is made to this computer only, not to %1. Choose TLS in the account's settings.")
                    .arg(m_server.host));
        }
        m_socket.setProxy(QNetworkProxy::NoProxy);
    } else {
        m_socket.setSslConfiguration(TlsPolicy::configurationFor(m_server));
        m_socket.setPeerVerifyName(m_server.host);
    }
    m_socket.connectToHost(m_server.host, m_server.port);
    if (!waitUntil([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, deadline))
        failTimeout();
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    note("connected to " + m_server.host.toUtf8() + " port " + QByteArray::number(m_server.port));
    if (m_server.security == Security::PlainLoopback && !m_socket.peerAddress().isLoopback())
        fail(MailError(ErrorKind::Certificate,
            QCoreApplication::translate("Channel", "The name %1 does not lead to this computer, and the connection would not be encrypted.").arg(m_server.host)));
    if (m_server.security == Security::ImplicitTls)
        handshake(deadline);
}

void Channel::Private::handshake(QDeadlineTimer deadline)
{
    const QScopedValueRollback during(m_inHandshake, true);
    m_socket.startClientEncryption();
    if (!waitUntil([this] { return m_socket.isEncrypted() && m_sslErrors.isEmpty(); }, deadline))
        failTimeout();
    checkPeer();
    m_verified = true;
    note("secured with " + m_socket.sessionCipher().protocolString().toUtf8() + ' ' + m_socket.sessionCipher().name().toUtf8());
}

/// A second look at what QSslSocket accepted: it takes a common name where other names are given, RFC 6125 does not.
void Channel::Private::checkPeer()
{
    const QSslCertificate peer = m_socket.peerCertificate();
    if (peer.isNull())
        fail(TlsPolicy::certificateError(m_server, {QSslError(QSslError::NoPeerCertificate)}, peer));
    if (!TlsPolicy::isIssuedFor(peer, m_server.host))
        fail(TlsPolicy::certificateError(m_server, {QSslError(QSslError::HostNameMismatch, peer)}, peer));
    const QSsl::SslProtocol protocol = m_socket.sessionProtocol();
    if (protocol != QSsl::TlsV1_2 && protocol != QSsl::TlsV1_3)
        fail(TlsPolicy::handshakeError(m_server, QStringLiteral("protocol older than TLS 1.2")));
}

// --- waiting ----------------------------------------------------------------------------------------------------------------------------

/// True when `ready`, false when the deadline has passed; throws if the connection is gone or the abort came.
template <class Ready> bool Channel::Private::waitUntil(Ready ready, QDeadlineTimer deadline)
{
    for (;;) {
        throwIfAborted();
        if (ready())
            return true;
        throwIfBroken();
        if (deadline.hasExpired())
            return false;
        runLoop(deadline);
    }
}

void Channel::Private::runLoop(QDeadlineTimer deadline)
{
    if (!deadline.isForever())
        m_timer.start(int(qBound(qint64(0), deadline.remainingTime(), qint64(std::numeric_limits<int>::max()))));
    const int code = m_loop.exec();
    m_timer.stop();
    // A loop that does not start at all: the thread has been told to finish, and trying again would spin.
    if (code == -1)
        fail(MailError(ErrorKind::Cancelled, QCoreApplication::translate("Channel", "The connection to %1 was given up.").arg(m_server.host)));
}

void Channel::Private::throwIfAborted()
{
    if (m_abort && m_abort->isAborted())
        fail(MailError(ErrorKind::Cancelled, QCoreApplication::translate("Channel", "The connection to %1 was given up.").arg(m_server.host)));
}

void Channel::Private::throwIfBroken()
{
    if (!m_sslErrors.isEmpty())
        fail(TlsPolicy::certificateError(m_server, m_sslErrors, m_socket.peerCertificate()));
    const auto state = m_socket.state();
    const bool lost = m_error != QAbstractSocket::UnknownSocketError || !m_errorText.isEmpty();
    if (!lost && state != QAbstractSocket::UnconnectedState && state != QAbstractSocket::ClosingState)
        return;
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

void Channel::Private::failTimeout()
{
    fail(MailError(ErrorKind::Offline,
        QCoreApplication::translate("Channel", "The server %1 did not answer in time. It may be busy, or the port or the kind of encryption may be wrong.").arg(m_server.host),
        QStringLiteral("timed out")));
}

void Channel::Private::failTooLong(qsizetype maxLength)
{
    fail(MailError(ErrorKind::Refused,
        QCoreApplication::translate("Channel", "The server %1 sent something that is not a proper answer. Whoever runs the server can find out why.").arg(m_server.host),
        QStringLiteral("protocol: line over %1 octets").arg(maxLength)));
}

/// After any of these the stream cannot be trusted to be at a known place, so the connection ends with it.
void Channel::Private::fail(const MailError &error)
{
    note(error.what());
    m_socket.abort();
    m_verified = false;
    throw MailError(error);
}

void Channel::Private::note(const QByteArray &text) const
{
    if (m_transcript)
        m_transcript->note(text);
}

// --- octets -----------------------------------------------------------------------------------------------------------------------------

void Channel::Private::beginRead()
{
    throwIfAborted();
    if (!m_out.isEmpty()) {
        pump();
        m_socket.flush();
    }
}

void Channel::Private::waitForMore(QDeadlineTimer deadline)
{
    if (!waitUntil([this] { return m_socket.bytesAvailable() > 0; }, deadline))
        failTimeout();
}

/// Moves what the socket has, at most a chunk, behind what is buffered.
void Channel::Private::fill()
{
    const qsizetype left = buffered();
    if (m_offset > 0) {
        if (left > 0)
            std::memmove(m_in.data(), m_in.constData() + m_offset, size_t(left));
        m_offset = 0;
    }
    const qsizetype room = qMin<qint64>(m_socket.bytesAvailable(), kChunk);
    m_in.resize(left + room);
    const qint64 count = m_socket.read(m_in.data() + left, room);
    m_in.resize(left + qsizetype(qMax<qint64>(count, 0)));
}

QByteArray Channel::Private::take(qsizetype count)
{
    QByteArray taken(m_in.constData() + m_offset, count);
    m_offset += count;
    m_scanned = 0;
    return taken;
}

/// Hands queued octets to the socket a chunk at a time, so that a large message is not in memory three times.
void Channel::Private::pump()
{
    if (m_pumping || m_out.isEmpty() || m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    const QScopedValueRollback once(m_pumping, true);
    while (m_outOffset < m_out.size() && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < kChunk / 2) {
        const qint64 count = m_socket.write(m_out.constData() + m_outOffset, qMin(kChunk, m_out.size() - m_outOffset));
        if (count <= 0)
            return; // The socket's state says why; the wait finds it.
        m_outOffset += count;
    }
    if (m_outOffset == m_out.size()) {
        m_out.clear();
        m_outOffset = 0;
    }
}

qint64 Channel::Private::unsent() const
{
    return m_out.size() - m_outOffset + m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite();
}

/// False: the server spoke first.
bool Channel::Private::flush(std::chrono::milliseconds stallTimeout, QDeadlineTimer deadline, bool whileQuiet)
{
    throwIfAborted();
    pump();
    QDeadlineTimer stalled(stallTimeout);
    qint64 left = unsent();
    while (left > 0) {
        throwIfAborted();
        if (whileQuiet && hasData()) {
            if (m_socket.bytesAvailable() > 0)
                fill();
            m_out.clear();
            m_outOffset = 0;
            return false;
        }
        throwIfBroken();
        if (stalled.hasExpired() || deadline.hasExpired())
            failTimeout();
        runLoop(deadline < stalled ? deadline : stalled);
        const qint64 now = unsent();
        if (now < left)
            stalled = QDeadlineTimer(stallTimeout);
        left = now;
    }
    throwIfBroken();
    return true;
}

// --- the door ---------------------------------------------------------------------------------------------------------------------------

Channel::Channel(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort, std::chrono::milliseconds connectTimeout)
    : d(std::make_unique<Private>(server, std::move(transcript), std::move(abort)))
{
    d->connectTo(QDeadlineTimer(connectTimeout));
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
    return d->m_verified && d->m_socket.isEncrypted();
}

bool Channel::mayCarrySecrets() const
{
    if (d->m_server.security == Security::PlainLoopback)
        return isOpen() && isLoopbackHost(d->m_server.host) && d->m_socket.peerAddress().isLoopback();
    return isEncrypted();
}

QString Channel::tlsDescription() const
{
    if (!isEncrypted())
        return {};
    const QSslCipher cipher = d->m_socket.sessionCipher();
    return cipher.protocolString() + QLatin1Char(' ') + cipher.name();
}

QByteArray Channel::channelBinding() const
{
    return isEncrypted() ? ChannelBinding::tlsServerEndPoint(d->m_socket.peerCertificate().toDer()) : QByteArray();
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
        d->fill();
    }
}

QByteArray Channel::readBytes(qint64 count, QDeadlineTimer deadline)
{
    if (count <= 0)
        return {};
    d->beginRead();
    QByteArray bytes = d->take(qsizetype(qMin<qint64>(count, d->buffered())));
    // What the server promised is not allocated before it comes.
    bytes.reserve(qsizetype(qMin<qint64>(count, 16 * 1024 * 1024)));
    while (bytes.size() < count) {
        d->waitForMore(deadline);
        const qsizetype old = bytes.size();
        const qint64 room = qMin(d->m_socket.bytesAvailable(), count - old);
        bytes.resize(old + qsizetype(room));
        const qint64 got = d->m_socket.read(bytes.data() + old, room);
        bytes.resize(old + qsizetype(qMax<qint64>(got, 0)));
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
    QByteArray bytes(qsizetype(qMin<qint64>(d->m_socket.bytesAvailable(), maxLength)), Qt::Uninitialized);
    bytes.resize(qsizetype(qMax<qint64>(d->m_socket.read(bytes.data(), bytes.size()), 0)));
    return bytes;
}

bool Channel::waitForData(QDeadlineTimer deadline)
{
    d->beginRead();
    return d->waitUntil([this] { return d->hasData(); }, deadline);
}

qint64 Channel::bytesAvailable() const
{
    return d->buffered() + d->m_socket.bytesAvailable();
}

void Channel::write(QByteArrayView bytes, Secrecy secrecy)
{
    d->m_out.append(bytes);
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
    d->flush(stallTimeout, deadline, false);
}

bool Channel::flushWhileQuiet(std::chrono::milliseconds stallTimeout, QDeadlineTimer deadline)
{
    // What the server has said already is taken in before a write could find that the connection is gone, and lose it.
    return !hasSpoken() && d->flush(stallTimeout, deadline, true);
}

bool Channel::hasSpoken()
{
    d->throwIfAborted();
    if (d->buffered() == 0) {
        d->m_loop.processEvents();
        while (d->m_socket.bytesAvailable() > 0 && d->buffered() < kChunk)
            d->fill();
    }
    return d->buffered() > 0;
}

void Channel::close() noexcept
{
    d->m_verified = false;
    d->m_socket.abort();
}

bool Channel::isOpen() const
{
    return d->m_socket.state() == QAbstractSocket::ConnectedState;
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
    QHostAddress address = d->m_socket.localAddress();
    bool isMapped = false;
    const quint32 v4 = address.toIPv4Address(&isMapped);
    if (isMapped)
        return QHostAddress(v4).toString();
    address.setScopeId({});
    return address.toString();
}

} // namespace postrider
