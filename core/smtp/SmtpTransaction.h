// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/SmtpConnection.h"
#include "core/smtp/SmtpEnvelopeWriter.h"

#include <functional>

namespace postrider {

/// One message over a session that is signed in: MAIL and RCPT (RFC 5321 3.3, RFC 2920), then SmtpUpload.
/// Thread: the one of its SmtpClient; blocks. Owns nothing; made for one message and thrown away. Never retries. What an earlier message has left open on
/// the server is ended by RSET in front of MAIL, in the same group where the server takes one, so that it costs no round trip.
class SmtpTransaction {
public:
    /// All must outlive the transaction. Throws Refused or Bug for what must not go on the wire (see SmtpClient::send); nothing is sent then.
    SmtpTransaction(SmtpConnection &connection, const SmtpCapabilities &capabilities, const SmtpEnvelope &envelope);

    SmtpResult run(bool acceptPartly, const std::function<void(const SmtpResult &)> &beforeHandOver);

private:
    bool offerEnvelope();
    bool offerAtOnce();
    bool offerOneByOne();
    void checkReset(const SmtpReply &reply);
    bool takeMail(const SmtpReply &reply);
    void takeRecipient(qsizetype index, SmtpReply reply);
    bool mayGoOn(bool acceptPartly) const;

    SmtpConnection &m_connection;
    const SmtpCapabilities &m_capabilities;
    const SmtpEnvelope &m_envelope;
    const SmtpEnvelopeWriter m_writer;
    SmtpResult m_result;
    bool m_anyTaken = false;
};

} // namespace postrider
