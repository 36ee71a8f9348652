// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SaslMechanism.h"
#include "core/base/AbortToken.h"
#include "core/base/MailError.h"
#include "core/base/ServerAddress.h"
#include "core/base/Transcript.h"
#include "core/smtp/SmtpCapabilities.h"
#include "core/smtp/SmtpEnvelope.h"
#include "core/smtp/SmtpOptions.h"

#include <functional>
#include <memory>

namespace postrider {

/// Speaks SMTP submission (RFC 5321, 6409, 4954, 3207, 8314) over one Channel, for any number of messages.
///
/// Thread: the account worker's; blocks. Owns its Channel. Never retries, never decides what a reply means for the message, never sends
/// credentials or mail unless Channel::mayCarrySecrets().
/// Errors (MailError): Offline, Certificate, Cancelled from the Channel; SignIn (535, 534, 538, 432); Busy (421, 454, 4xx outside a message);
/// Refused (5xx outside a message). Unknown: the connection was lost after the hand-over had begun to leave and before its reply.
class SmtpClient {
public:
    using Capabilities = SmtpCapabilities;

    /// Connects, reads the greeting, EHLO, STARTTLS where configured (then EHLO again).
    SmtpClient(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort, const SmtpOptions &options = {});
    ~SmtpClient();

    const Capabilities &capabilities() const;
    QString tlsDescription() const;
    /// RFC 4954, with the best mechanism that the server offers (SaslExchange); never with a second one after a refusal. Refused if it offers none of
    /// ours; SignIn also where a token was refused; Certificate where the server could not prove that it knows the account.
    void signIn(const SaslCredentials &credentials);

    /// One transaction: MAIL, RCPTs (pipelined where offered), then BDAT where offered, else DATA. `beforeHandOver` is called after all content has
    /// been written and before the final dot or the LAST chunk's command leaves; it may throw, and then nothing has been handed over.
    /// `acceptPartly`: false = if any recipient is refused for good (5xx), return with accepted == false before the content; deferred recipients
    /// (4xx), and those left over (SmtpRecipientResult), never stop the others.
    /// MailError Refused before MAIL: size over the limit, 8-bit content without 8BITMIME, non-ASCII addresses or header without SMTPUTF8, requireTls
    /// without REQUIRETLS. Bug: content that must not go on the wire, holdUntil where it is not possible.
    /// What it is given is the result so far: every recipient's reply, and who is left over.
    SmtpResult send(const SmtpEnvelope &envelope, bool acceptPartly, const std::function<void(const SmtpResult &)> &beforeHandOver);

    /// True if the server can keep a message until then (ms since 1970) by itself.
    bool canHoldUntil(qint64 when, qint64 now) const;
    /// True if a further message can be sent here: the connection is there, and the server takes more on it.
    bool mayTakeAnother() const;

    void noop();
    /// Best effort farewell; never throws.
    void quit() noexcept;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace postrider
