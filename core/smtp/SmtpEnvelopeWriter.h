// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/SmtpCapabilities.h"
#include "core/smtp/SmtpEnvelope.h"

#include <QByteArrayList>

namespace postrider {

/// An envelope as MAIL and RCPT commands for what one server offers (RFC 5321 4.1.1, RFC 1870, RFC 3461, RFC 4865, RFC 6152, RFC 6531, RFC 6533, RFC 8689).
/// No I/O; one thread. Owns the lines. Never writes what is not valid or not offered: the constructor throws Refused, with words for people, or Bug.
class SmtpEnvelopeWriter {
public:
    SmtpEnvelopeWriter(const SmtpEnvelope &envelope, const SmtpCapabilities &capabilities, bool isEncrypted);

    const QByteArray &mailCommand() const { return m_mail; }
    /// In the order of the envelope.
    const QByteArrayList &recipientCommands() const { return m_recipients; }
    /// Which recipients fit into one transaction, by the server's own limits (RFC 9422), as indexes in ascending order; the first always does.
    QList<qsizetype> fitting() const;

    /// RFC 3461 4: '+', '=' and what is not printable ASCII as "+HH".
    static QByteArray xtext(const QByteArray &text);

private:
    void checkContent() const;
    QByteArray addressForWire(const QString &address);
    QByteArray makeMail(const QByteArray &sender, bool isEncrypted) const;
    QByteArray makeRecipient(const QByteArray &address) const;

    const SmtpEnvelope &m_envelope;
    const SmtpCapabilities &m_capabilities;
    bool m_has8bit = false, m_needsUtf8 = false;
    QByteArray m_mail;
    QByteArrayList m_recipients, m_domains;
};

} // namespace postrider
