// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Draft.h"
#include "core/types/Identity.h"
#include "core/types/MessageContent.h"

namespace postrider {

/// Builds what we send. Pure functions, any thread; vmime behind them.
namespace MessageWriter {

/// What the identity that a message is written as brings along.
struct Sender {
    AddressList replyTo; ///< where answers go if not to the sender (RFC 5322 3.6.2), and the draft says nothing of it
    /// Where the signature stands in the draft's body, and what it is for programs that show HTML: sound, a body's content. If that is not empty, the message has both forms (RFC
    /// 2046 5.1.4). Of a formatted draft (Draft::html) nothing here is used: it has its signature.
    qsizetype signatureAt = 0, signatureLength = 0;
    QByteArray signatureHtml;
};

/// A message built once: what goes on the wire, what is filed in Sent, and to whom.
struct Built {
    QByteArray wire; ///< CRLF only, lines of at most 998 octets, no Bcc field; 7-bit but for what the two needs below say, and for messages that go along (sevenBit())
    QByteArray filed; ///< the same with the Bcc field, for our own copy
    QString messageIdHeader; ///< "<...@domain of the sender>"
    QString sender; ///< envelope; empty: MAIL FROM:<> (RFC 8098 3)
    QStringList recipients; ///< envelope: to, cc and bcc, each once, in that order
    bool needsSmtpUtf8 = false; ///< an address of the envelope or the header is not ASCII: only for servers with SMTPUTF8 (RFC 6531), which implies 8BITMIME
    bool needs8BitMime = false; ///< signed parts have 8-bit octets that cannot be encoded: only for servers with 8BITMIME (RFC 6152)
};

/// A built message for a server that takes no 8-bit.
struct SevenBit {
    QByteArray message;
    int encoded = 0; ///< so many of the messages that go along had parts that were encoded anew
    int asFiles = 0; ///< so many are plain files instead, octet for octet, because encoding would have broken them, a signature most often
};

/// Text as quoted-printable or 7bit format=flowed (RFC 3676); of a formatted draft multipart/alternative with that and the HTML, which stands in multipart/related (RFC 2387) with
/// the pictures that are in it (those are attachments like any other where the HTML does not name them); attachments as base64 with RFC 2231 names, but messages as they are, octet
/// for octet; headers folded at 78 and encoded (RFC 2047); addresses whose local part is not ASCII stand in UTF-8 (RFC 6532), and nothing else does. `dateMs` becomes the Date
/// field in local time with offset. No field of the draft can inject a header. Throws MailError Refused if there is no recipient or an address is not valid (isValidAddress),
/// naming it. `sender`: what else goes with it.
Built build(const Draft &draft, qint64 dateMs, const Sender &sender = {});
/// The same as far as it has come, for a Drafts folder: Bcc and all, nobody as recipient is as good as anybody, and what is no address yet stands as it was typed (as a mailbox
/// without a domain, which readers show). Of Refused it knows nothing.
QByteArray buildDraft(const Draft &draft, qint64 dateMs, const QString &messageIdHeader);
/// A message from a file or a pipe made ready for sending as it is: bare line ends made CRLF, Bcc taken off the wire, missing Date and Message-ID added;
/// recipients from To, Cc, Bcc unless `to` is given. Lines over 998 octets, NUL or 8-bit bytes that need re-encoding are re-encoded part by part, or Refused with a reason. What a
/// signature covers stays as it is where 8BITMIME can carry it.
Built adopt(const QByteArray &message, const QStringList &to, const Address &from, qint64 dateMs);
/// `wire` of build() for a server without 8BITMIME (RFC 2045 6.4, RFC 6152 3): nothing but messages that go along is changed. A message beyond ASCII in its own header stays so.
SevenBit sevenBit(const QByteArray &wire);
/// "<random@domain>" (RFC 5322 3.6.4); the domain of the address, never the host's name.
QString makeMessageId(const QString &address);

} // namespace MessageWriter

/// Starts answers. Pure functions, any thread.
namespace ReplyWriter {

enum class Mode { Reply, ReplyAll, ReplyList, Forward };

/// As whom a message is answered: the identity it was addressed to (To, Cc, then Delivered-To and its like), with the detail of that address (me+shop@example.org); of one that
/// one has written oneself, its From. The first of `own` where nothing of it is in the message.
Address senderFor(const MessageContent &content, const QList<Identity> &own);
/// Recipients (Reply-To, Mail-Reply-To, Mail-Followup-To for all, List-Post for the list, never an address of `own` unless nothing is left; a reply to one's own message goes to
/// its recipients), "Re: "/"Fwd: " once (Aw:, Sv:, Antw:, Re[2]: ... recognised), In-Reply-To and References (trimmed in the middle over 20), body quoted with "> " under "On
/// <date>, <name> wrote:" (or what the identity has instead, see attributionFrom) without the signature, or forwarded under a header block; forwarded attachments travel along.
/// Sender and signature are DraftSender's. `raw` is the message `content` was read from. `selection`: only this of the text is quoted; empty: all.
Draft makeReply(const MessageContent &content, const QByteArray &raw, Mode mode, const QList<Identity> &own, const QString &selection = {});
/// The line above what is quoted, from what somebody has written for it: %name, %address, %date, %time, %subject, and %% for the sign itself. What they stand for is never read
/// again for further words; anything else stays as it is.
QString attributionFrom(const QString &pattern, const MessageContent &content);
/// "Fwd: " in front, once, whatever such words of other languages stand there.
QString forwardSubject(const QString &subject);

} // namespace ReplyWriter

} // namespace postrider
