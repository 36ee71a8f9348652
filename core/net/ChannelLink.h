// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/AbortToken.h"
#include "core/base/MailError.h"
#include "core/base/ServerAddress.h"
#include "core/base/Transcript.h"
#include "core/net/Deflater.h"
#include "core/net/Inflater.h"
#include "core/net/ProxyTunnel.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QHostAddress>
#include <QSslSocket>
#include <QTimer>
#include <chrono>
#include <memory>

namespace postrider {

/// What is beneath a Channel: the way to one of the host's addresses (RFC 8305), the socket with its TLS, the waiting, the buffers of both directions, and compression between
/// buffer and socket.
///
/// Thread: its Channel's; inside a call it runs that thread's own event loop. Owns the socket. Never holds more than a chunk of what nobody has asked for yet, however
/// well it was compressed. Errors: as Channel.
class ChannelLink {
public:
    ChannelLink(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort);
    ~ChannelLink();

    /// `timeout`: for the name and the connection, and once more for TLS.
    void connectTo(std::chrono::milliseconds timeout);
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
    /// Octets are there for the reader: buffered, or at the socket and good for at least one.
    bool hasData() { return buffered() > 0 || receive(); }
    void beginRead();
    /// Waits until at least one octet more is buffered.
    void waitForMore(QDeadlineTimer deadline);
    /// Moves what the socket has, at most a chunk of it when it is unpacked, behind what is buffered: true if that was anything.
    bool receive();
    QByteArray take(qsizetype count);
    void drop(qsizetype count);
    void queue(QByteArrayView bytes);
    void startCompression(const QByteArray &received);
    bool isCompressed() const { return m_inflater != nullptr; }
    void pump();
    /// Something is to be sent that is not in the socket yet.
    bool hasQueued() const { return !m_out.isEmpty() || (m_deflater && m_deflater->isOpen()); }
    qint64 unsent() const;
    enum class Flush {
        Whole, ///< whatever the server says meanwhile
        WhileQuiet, ///< ends, and drops the rest, when it says something
        UntilSpoken, ///< ends then, and keeps the rest
    };
    /// False: the server spoke first.
    bool flush(std::chrono::milliseconds stallTimeout, QDeadlineTimer deadline, Flush how);
    bool stopsFor(Flush how);
    void note(const QByteArray &text) const;

    const ServerAddress m_server;
    const std::shared_ptr<Transcript> m_transcript;
    const AbortTokenPtr m_abort;
    QEventLoop m_loop; ///< before the socket: in a thread that has none yet it makes the dispatcher that the socket needs from the start
    std::unique_ptr<QSslSocket> m_socket;
    QTimer m_timer;
    QList<QSslError> m_sslErrors; ///< for which nothing makes up
    QList<QSslError> m_found; ///< by QSslSocket
    QList<QSslError> m_faults; ///< of the peer's certificate, all of them
    QAbstractSocket::SocketError m_error = QAbstractSocket::UnknownSocketError;
    QString m_errorText;
    std::optional<ProxyTunnel::Route> m_proxy;
    bool m_isAtProxy = false; ///< it is the proxy that is spoken to, not the server yet
    bool m_inHandshake = false;
    bool m_verified = false;
    bool m_pumping = false;
    bool m_listensWhileWriting = false;

    QByteArray m_in; ///< received; [0, m_offset) has been taken
    qsizetype m_offset = 0;
    qsizetype m_scanned = 0; ///< octets after m_offset known to hold no LF, so that a dribbling server costs no second look
    QByteArray m_out; ///< queued; [0, m_outOffset) is in the socket
    qsizetype m_outOffset = 0;
    std::unique_ptr<Inflater> m_inflater; ///< both or none
    std::unique_ptr<Deflater> m_deflater;

private:
    std::unique_ptr<QSslSocket> makeSocket() const;
    void wire();
    void takeFaults(const QList<QSslError> &found);
    QList<QHostAddress> addresses(const QString &host, QDeadlineTimer deadline);
    QList<QHostAddress> publicOnes(const QList<QHostAddress> &addresses);
    [[noreturn]] void failNotPublic();
    void race(const QList<QHostAddress> &addresses, quint16 port, QDeadlineTimer deadline);
    std::optional<ProxyTunnel::Route> route(QDeadlineTimer deadline);
    void throwIfProxyBroken();
    void makeRoom();
    bool receivePlain();
    bool receiveCompressed();
    [[noreturn]] void failDamaged();
};

/// True when `ready`, false when the deadline has passed; throws if the connection is gone or the abort came.
template <class Ready> bool ChannelLink::waitUntil(Ready ready, QDeadlineTimer deadline)
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

} // namespace postrider
