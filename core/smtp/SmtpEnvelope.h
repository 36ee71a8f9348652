// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/SmtpReply.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace postrider {

/// What to send: envelope and content. `content` is the message as MIME wants it, CRLF line ends, no dot-stuffing, no Bcc field.
struct SmtpEnvelope {
    QString sender; ///< addr-spec, or empty for <>
    QStringList recipients; ///< addr-specs, at least one
    QByteArray content = {};
    bool utf8Header = false; ///< the content's header holds UTF-8 (RFC 6532): it goes with SMTPUTF8 or not at all
    QString envelopeId = {}; ///< ENVID where DSN is offered, or empty
    bool notifySuccess = false; ///< where DSN is offered: a report also when the message was delivered
    bool requireTls = false; ///< RFC 8689: every server on the way uses TLS, or the message comes back
    qint64 holdUntil = 0; ///< ms since 1970: the server sends it then (RFC 4865); only where SmtpClient::canHoldUntil() said yes. 0: now
};

/// What became of one recipient.
struct SmtpRecipientResult {
    QString address;
    SmtpReply reply; ///< to RCPT
    bool notTried = false; ///< not offered: as many as the server takes at once were offered before it. reply.code is 0
    bool tooMany = false; ///< refused only because there were so many before it, some of whom were taken (RFC 5321 4.5.3.1.10)
    /// To be sent to in a further transaction at once, without counting as a refusal or deferral.
    bool isLeftOver() const { return notTried || tooMany; }
};

/// What became of one transaction.
struct SmtpResult {
    QList<SmtpRecipientResult> recipients; ///< in the order of the envelope
    SmtpReply dataReply; ///< the reply to the final dot or LAST chunk, or the MAIL, DATA or BDAT reply that ended it earlier
    bool tooManyRecipients = false; ///< some are `tooMany`
    bool accepted = false; ///< the hand-over was answered 2xx: the server has taken it for all recipients whose RCPT was positive
    /// The server offers CHUNKING and does not know it. The connection is closed and nothing was handed over: connect again with
    /// SmtpOptions::useChunking = false, and send again at once.
    bool chunkingBroken = false;
    /// Those of isLeftOver(), in the order of the envelope. Only meaningful if `accepted`.
    QStringList leftOver() const;
};

} // namespace postrider
