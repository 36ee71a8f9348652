// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/AbortToken.h"
#include "core/base/MailError.h"
#include "core/base/ServerAddress.h"
#include "core/base/Transcript.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <functional>
#include <memory>

namespace postrider {

class Channel;

/// One reply of a server (RFC 5321 4.2), all its lines.
struct SmtpReply {
    int code = 0; ///< 200..599, 0: none received
    QString enhancedCode; ///< RFC 3463 "5.1.1", or empty
    QString text; ///< all lines joined with '\n', codes removed, invalid UTF-8 replaced
    bool isPositive() const { return code >= 200 && code < 400; }
    bool isTemporary() const { return code >= 400 && code < 500; }
    bool isPermanent() const { return code >= 500 && code < 600; }
    /// "550 5.1.1 no such user" for people and receipts.
    QString fullText() const;
    bool operator==(const SmtpReply &) const = default;
};

/// What to send: envelope and content. `content` is the message as MIME wants it, CRLF line ends, no dot-stuffing, no Bcc field.
struct SmtpEnvelope {
    QString sender; ///< addr-spec, or empty for <>
    QStringList recipients; ///< addr-specs, at least one
    QByteArray content;
};

struct SmtpRecipientResult {
    QString address;
    SmtpReply reply; ///< to RCPT
};

struct SmtpResult {
    QList<SmtpRecipientResult> recipients; ///< in the order of the envelope
    SmtpReply dataReply; ///< the reply to the final dot, or the MAIL/DATA reply that ended it earlier
    bool tooManyRecipients = false; ///< some were put off (452, 4.5.3) only because there were too many at once
    bool accepted = false; ///< the final dot was answered 2xx: the server has taken it for all recipients whose RCPT was positive
};

/// Speaks SMTP submission (RFC 5321, 6409, 4954, 3207, 8314) over one Channel, for any number of messages.
///
/// Thread: the account worker's; blocks. Owns its Channel. Never retries, never decides what a reply means for the message, never sends
/// credentials or mail unless Channel::mayCarrySecrets().
/// Errors (MailError): Offline, Certificate, Cancelled from the Channel; SignIn (535, 534, 538); Busy (421, 454, 4xx outside a message);
/// Refused (5xx outside a message). Unknown: the connection was lost after the final dot had begun to leave and before its reply.
class SmtpClient {
public:
    struct Capabilities {
        bool startTls = false, pipelining = false, eightBitMime = false, smtpUtf8 = false, enhancedStatusCodes = false, chunking = false, dsn = false;
        qint64 sizeLimit = -1; ///< -1: SIZE not offered, 0: no fixed limit
        QStringList authMechanisms; ///< upper case
    };

    /// Connects, reads the greeting, EHLO, STARTTLS where configured (then EHLO again).
    SmtpClient(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort);
    ~SmtpClient();

    const Capabilities &capabilities() const;
    QString tlsDescription() const;
    /// RFC 4954. PLAIN, else LOGIN; Refused if the server offers none of ours.
    void signIn(const QString &userName, const QString &password);

    /// One transaction: MAIL, RCPTs (pipelined where offered), DATA. `beforeFinalDot` is called after the content has been written and before the final
    /// dot leaves; it may throw, and then nothing has been handed over. `acceptPartly`: false = if any recipient is refused for good
    /// (5xx), RSET and return with accepted == false before DATA; deferred recipients (4xx) never stop the others.
    /// Size over the limit, or non-ASCII addresses without SMTPUTF8: MailError Refused before MAIL. 8-bit content without 8BITMIME: MailError Bug (the writer makes 7bit).
    SmtpResult send(const SmtpEnvelope &envelope, bool acceptPartly, const std::function<void()> &beforeFinalDot);

    void noop();
    /// Best effort farewell; never throws.
    void quit() noexcept;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace postrider
