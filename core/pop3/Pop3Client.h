// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SaslMechanism.h"
#include "core/base/AbortToken.h"
#include "core/base/MailError.h"
#include "core/base/ServerAddress.h"
#include "core/base/Transcript.h"
#include "core/pop3/Pop3Capabilities.h"
#include "core/pop3/Pop3Options.h"
#include "core/pop3/Pop3Parser.h"

#include <QList>
#include <QMap>

#include <functional>
#include <memory>
#include <optional>

namespace postrider {

/// A message, or the beginning of one, or why there is none. A value.
struct Pop3Fetched {
    int number = 0;
    QByteArray content; ///< as the server has it: CRLF line ends, the doubled dots undone, nothing else changed
    std::optional<Failure> failure; ///< then the content is not to be used: the server has refused this one (Refused), or it is larger than Pop3Options::largestMessage (Refused)
};

/// Speaks POP3 (RFC 1939, 2449, 2595, 3206, 5034, 6856, 8314) over one Channel: one method per command.
///
/// Thread: the account worker's; blocks. Owns its Channel. Never retries, never believes a byte from before TLS, never sends credentials unless Channel::mayCarrySecrets(). Deletes
/// nothing but by remove() and a commit() after it: a session that ends in any other way leaves the mailbox as it was (RFC 1939 6).
/// Errors (MailError): Offline, Certificate, Cancelled from the Channel; SignIn; Busy (IN-USE, LOGIN-DELAY, SYS/TEMP, and what servers say instead); Refused (SYS/PERM, other -ERR,
/// and with a "protocol" detail whatever is no POP3). After one that is not about a single message the connection may be closed; isOpen() tells.
class Pop3Client {
public:
    using Found = std::function<void(Pop3Fetched &&)>;
    using Progress = std::function<void(int number, qint64 octets)>;

    /// Connects, reads the greeting, STLS where configured (RFC 2595 4), then CAPA.
    Pop3Client(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort, const Pop3Options &options = {});
    ~Pop3Client();

    /// As last told: again after STLS, and again after signing in, because they may have changed (RFC 2449 5).
    const Pop3Capabilities &capabilities() const;
    QString tlsDescription() const;
    bool isOpen() const;

    /// UTF8 where it is offered (RFC 6856 2), then AUTH with the best mechanism, else USER and PASS (Pop3SignIn); then CAPA.
    void signIn(const SaslCredentials &credentials);

    /// RFC 1939 5. Servers that lie about it are met; nothing may depend on it.
    Pop3Parser::Drop stat();
    /// RFC 1939 5: octets of every message, by number. Lines that are none, and second ones for a number, are left out.
    QMap<int, qint64> list();
    /// RFC 1939 7: the unique-id of every message, by number, as Pop3Parser::nameOf takes them; several numbers may have one id. Nothing if the server does not know UIDL.
    std::optional<QMap<int, QByteArray>> uidl();
    /// The same for these messages one by one, for servers that forget some in their list; those without an id are left out.
    QMap<int, QByteArray> uidl(const QList<int> &numbers);

    /// RFC 1939 5, in the order given; `found` once for each, while the next ones are on their way where the server allows. What it throws ends everything, and the connection.
    void retrieve(const QList<int> &numbers, const Found &found, const Progress &progress = {});
    /// RFC 1939 7: header, empty line, and so many lines of the body. The same otherwise.
    void top(const QList<int> &numbers, int lines, const Found &found);

    /// RFC 1939 5, DELE: marks them. Gives back those that the server agreed to; nothing happens to them before commit().
    QList<int> remove(const QList<int> &numbers);
    /// RFC 1939 5: takes all marks back.
    void reset();
    void noop();
    /// QUIT (RFC 1939 6): what is marked is deleted when this returns, all of it. Throws otherwise, and then nobody knows about any of it before the next visit.
    /// The connection is closed in any case.
    void commit();
    /// Best effort farewell where nothing is marked; never throws.
    void quit() noexcept;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace postrider
