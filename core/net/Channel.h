// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/AbortToken.h"
#include "core/base/ServerAddress.h"
#include "core/base/Transcript.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <chrono>
#include <memory>

namespace postrider {

class ChannelLink;

/// A line and byte stream to one server, in straight-line style: every call returns data or throws MailError.
///
/// Thread: lives in, and is used by, the one thread that made it; inside a call it runs that thread's own event loop until data, deadline or
/// abort. Only the AbortToken may be used from elsewhere. Never use one on the main thread.
/// Owns the socket. Never retries, never lowers the security that was configured, never believes a byte from before TLS.
///
/// Errors: Offline (no host, refused, dropped, deadline), Certificate (peer not verified, TLS failed, STARTTLS injected), Cancelled (abort),
/// Refused with a "protocol" detail where a bound was exceeded (line too long).
class Channel {
public:
    /// What the transcript shows of octets written: their lines, "***", or only how many there were (the text of a mail).
    enum class Secrecy { Plain, Secret, Content };

    /// Connects: resolves, TCP to whichever of the addresses answers first, and for ImplicitTls the handshake with verification, SNI and TLS 1.2 or later, which has
    /// `connectTimeout` for itself. Through a proxy where one is set, which gets the name (ProxyTunnel). PlainLoopback is refused
    /// (kind Certificate) for any other host. `transcript` and `abort` may be shared with other threads and may be null.
    Channel(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort, std::chrono::milliseconds connectTimeout = std::chrono::seconds(30));
    ~Channel();
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    /// The TLS handshake after the server's go-ahead for STARTTLS. Bytes that are already in the buffer are an injection: throws Certificate.
    void startTls(std::chrono::milliseconds timeout = std::chrono::seconds(30));
    bool isEncrypted() const;
    /// True if credentials and mail may be sent: encrypted and verified, or PlainLoopback.
    bool mayCarrySecrets() const;
    /// "TLSv1.3 TLS_AES_256_GCM_SHA384", or empty.
    QString tlsDescription() const;
    /// RFC 5929 4, tls-server-end-point: what ties a sign-in to this very TLS connection. Empty where there is none (not encrypted, no hash to use).
    QByteArray channelBinding() const;

    /// Raw deflate (RFC 1951) in both directions from here on, as RFC 4978 has it. `received`: octets behind the server's go-ahead that a parser has taken out already; they
    /// are compressed. What is damaged, or goes on behind its end, is Refused with a "protocol" detail. However little there is of it, unpacking stays a chunk ahead of the
    /// reader at most.
    void startCompression(const QByteArray &received = {});
    bool isCompressed() const;

    /// One line without its CRLF (bare LF accepted). At most `maxLength` octets, else throws Refused.
    QByteArray readLine(QDeadlineTimer deadline, qsizetype maxLength = 64 * 1024);
    /// Exactly `count` octets.
    QByteArray readBytes(qint64 count, QDeadlineTimer deadline);
    /// Whatever is there, at least one octet, at most `maxLength`: for parsers with a buffer of their own.
    QByteArray readSome(QDeadlineTimer deadline, qsizetype maxLength = 256 * 1024);
    /// Waits until something can be read: true, or false when the deadline has passed (no exception). For IDLE.
    bool waitForData(QDeadlineTimer deadline);
    /// Octets received and not yet read; of what is compressed, as far as it has been unpacked and as it came otherwise.
    qint64 bytesAvailable() const;

    /// Queues octets for sending. Nothing is on the wire before flush() or a read.
    void write(QByteArrayView bytes, Secrecy secrecy = Secrecy::Plain);
    /// Returns when everything written has been handed to the operating system. `stallTimeout` counts from the last progress, `deadline` does not.
    void flush(std::chrono::milliseconds stallTimeout = std::chrono::minutes(3), QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever));
    /// The same for a long text that a server may interrupt: false, as soon as the server says something while not everything has been handed over.
    /// The rest is dropped then, and what the server said can be read, also if it has closed the connection since.
    bool flushWhileQuiet(std::chrono::milliseconds stallTimeout, QDeadlineTimer deadline);
    /// The same where the rest is to follow whatever the server says: false, as soon as it says something; that is to be read first, then this is called again. What it said
    /// can be read also if it has closed the connection since.
    bool flushUntilSpoken(std::chrono::milliseconds stallTimeout);
    /// True if the server has said something that has not been read. Looks at the network, does not wait.
    bool hasSpoken();

    /// Closes at once, without TLS or protocol farewell. Never throws.
    void close() noexcept;
    bool isOpen() const;

    /// For Transcript entries of parsers that read with readSome.
    Transcript *transcript() const;
    const ServerAddress &server() const;
    /// Our own end as text, "192.0.2.7" or "2001:db8::7", without a scope; empty when not connected. For greetings that want an address literal.
    QString localAddress() const;

private:
    std::unique_ptr<ChannelLink> d;
};

} // namespace postrider
