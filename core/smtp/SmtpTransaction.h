// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/SmtpConnection.h"

namespace postrider {

/// One message over a session that is signed in: MAIL, RCPT, DATA, content, final dot (RFC 5321 3.3, RFC 2920, RFC 1870, RFC 6152, RFC 6531).
/// Thread: the one of its SmtpClient; blocks. Owns nothing; made for one message and thrown away. Never retries, never leaves a transaction open
/// behind a refusal, never reports a message as not sent once its final dot has begun to leave and no reply came: that is Unknown.
class SmtpTransaction {
public:
    /// Both must outlive the transaction. Throws Refused or Bug for what must not go on the wire (see SmtpClient::send); nothing is sent then.
    SmtpTransaction(SmtpConnection &connection, const SmtpClient::Capabilities &capabilities, const SmtpEnvelope &envelope);

    SmtpResult run(bool acceptPartly, const std::function<void()> &beforeFinalDot);

private:
    void checkContent() const;
    void checkSize() const;
    QByteArray addressForWire(const QString &address, bool mayBeEmpty);
    QByteArray mailCommand() const;
    bool offerEnvelope();
    void writeContent();
    SmtpReply handOver();
    void reset() noexcept;

    SmtpConnection &m_connection;
    const SmtpClient::Capabilities &m_capabilities;
    const SmtpEnvelope &m_envelope;
    QByteArray m_sender;
    QByteArrayList m_recipients;
    bool m_needsUtf8 = false;
    bool m_has8bit = false;
    SmtpResult m_result;
};

} // namespace postrider
