// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Draft.h"
#include "core/types/MessageContent.h"

namespace postrider {

/// Builds what we send. Pure functions, any thread; vmime behind them.
namespace MessageWriter {

/// A message built once: what goes on the wire, what is filed in Sent, and to whom.
struct Built {
    QByteArray wire; ///< CRLF only, lines of at most 998 octets, 7-bit, no Bcc field
    QByteArray filed; ///< the same with the Bcc field, for our own copy
    QString messageIdHeader; ///< "<...@domain of the sender>"
    QString sender; ///< envelope
    QStringList recipients; ///< envelope: to, cc and bcc, each once, in that order
};

/// Text as quoted-printable or 7bit format=flowed (RFC 3676), attachments as base64 with RFC 2231 names, headers folded at 78 and encoded (RFC 2047). `dateMs` becomes the
/// Date field in local time with offset. No field of the draft can inject a header. Throws MailError Refused if there is no recipient or an
/// address is not valid (isValidAddress), naming it.
Built build(const Draft &draft, qint64 dateMs);

/// A message from a file or a pipe made ready for sending as it is: bare line ends made CRLF, Bcc taken off the wire, missing Date and Message-ID added;
/// recipients from To, Cc, Bcc unless `to` is given. Lines over 998 octets, NUL or 8-bit bytes that need re-encoding are re-encoded part by part, or Refused with a reason.
Built adopt(const QByteArray &message, const QStringList &to, const Address &from, qint64 dateMs);

/// "<random@domain>" (RFC 5322 3.6.4); the domain of the address, never the host's name.
QString makeMessageId(const QString &address);

} // namespace MessageWriter

/// Starts answers. Pure functions, any thread.
namespace ReplyWriter {

enum class Mode { Reply, ReplyAll, Forward };

/// Recipients (Reply-To, Mail-Followup-To for all, never `own` addresses unless nothing is left; a reply to one's own message goes to its recipients), "Re: "/"Fwd: " once
/// (Aw:, Sv:, Antw:, Re[2]: ... recognised), In-Reply-To and References (trimmed in the middle over 20), body quoted with "> " under "On <date>, <name> wrote:" without the
/// signature, or forwarded under a header block; forwarded attachments travel along. `raw` is the message `content` was read from.
Draft makeReply(const MessageContent &content, const QByteArray &raw, Mode mode, const Address &own);

} // namespace ReplyWriter

} // namespace postrider
