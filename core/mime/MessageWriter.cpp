// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageWriter.h"

#include "core/base/MailError.h"
#include "core/mime/FieldParameters.h"
#include "core/mime/FlowedText.h"
#include "core/mime/HeaderWriter.h"
#include "core/mime/HtmlWriter.h"
#include "core/mime/MessageAdopter.h"
#include "core/mime/MimeScanner.h"
#include "core/mime/TransferEncoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace postrider::MessageWriter {

namespace {

constexpr char kEightBitField[] = "Content-Transfer-Encoding: 8bit\r\n";

/// The body as typed, LF line ends, without what no text holds.
QString cleaned(const QString &body)
{
    QString text = body;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    text.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n')).replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
    text.removeIf([](QChar c) { return c.unicode() < 32 && c != QLatin1Char('\n') && c != QLatin1Char('\t'); });
    return text;
}

struct Entity {
    QByteArray header;
    QByteArray body;
    bool isEightBit = false; ///< needs 8BITMIME as it is
};

using Octets = MessageAdopter::Octets;

Entity textEntity(const QString &body)
{
    QByteArray text = FlowedText::flow(cleaned(body)).toUtf8();
    text.replace("\n", "\r\n");
    Entity entity;
    entity.header = "Content-Type: text/plain; charset=utf-8; format=flowed\r\n";
    if (MessageAdopter::isSevenBit(text)) {
        entity.header += "Content-Transfer-Encoding: 7bit\r\n";
        entity.body = text;
    } else {
        entity.header += "Content-Transfer-Encoding: quoted-printable\r\n";
        entity.body = TransferEncoding::encodeQuotedPrintable(text);
    }
    return entity;
}

Entity attachmentEntity(const DraftAttachment &attachment, Octets way = Octets::Eight)
{
    Entity entity;
    QByteArray type = FieldParameters::typeOf(attachment.type);
    const bool usable = type.contains('/') && !type.startsWith("multipart/") && MessageAdopter::isSevenBit(type) && type.size() < 100 && !type.startsWith("message/partial");
    if (!usable)
        type = "application/octet-stream";
    if (type == "message/rfc822") {
        // RFC 2046 5.2.1: a message may not be encoded as a whole, so it stays as it is, octet for octet. What the way does not take of it (RFC 2045 6.4: BINARYMIME, which few
        // servers have and the next one may not, is not counted on) is encoded part by part, and where that would break a signature it travels as a plain file. Fields in raw
        // 8-bit, which some write, are no header here, but octets of a body like the rest.
        if (const auto message = MessageAdopter::fitMessage(attachment.bytes, way)) {
            entity.body = *message;
            entity.isEightBit = !MessageAdopter::isSevenBit(*message);
        } else {
            type = "application/octet-stream";
        }
    } else if (type.startsWith("message/")) {
        type = "application/octet-stream";
    }
    const QString name = attachment.name.isEmpty() ? QStringLiteral("attachment") : attachment.name.left(255);
    entity.header = HeaderWriter::parameterized("Content-Type", type, HeaderWriter::parameter("name", name));
    entity.header += HeaderWriter::parameterized("Content-Disposition", "attachment", HeaderWriter::parameter("filename", name));
    if (type == "message/rfc822") {
        entity.header += entity.isEightBit ? kEightBitField : "Content-Transfer-Encoding: 7bit\r\n";
    } else {
        entity.header += "Content-Transfer-Encoding: base64\r\n";
        entity.body = TransferEncoding::encodeBase64(attachment.bytes);
        entity.body.chop(std::min<qsizetype>(2, entity.body.size())); // the line end before the boundary is the boundary's
    }
    return entity;
}

Entity multipart(const QByteArray &subtype, const std::vector<Entity> &parts, const QByteArrayList &parameters = {})
{
    // "=_" cannot occur in quoted-printable or base64 lines (RFC 2045 6.7); the rest cannot be guessed by a text that wants to contain it.
    const QByteArray boundary = "=_" + HeaderWriter::unguessable();
    Entity entity;
    entity.header = HeaderWriter::parameterized("Content-Type", "multipart/" + subtype, parameters + HeaderWriter::parameter("boundary", QString::fromLatin1(boundary)));
    for (const Entity &part : parts) {
        entity.body += "--" + boundary + "\r\n" + part.header + "\r\n" + part.body + "\r\n";
        entity.isEightBit |= part.isEightBit;
    }
    if (entity.isEightBit) // RFC 2045 6.4: of what it holds, the widest
        entity.header += kEightBitField;
    entity.body += "--" + boundary + "--\r\n";
    return entity;
}

Entity htmlEntity(const QByteArray &document)
{
    Entity entity;
    entity.header = "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n";
    entity.body = TransferEncoding::encodeQuotedPrintable(document);
    return entity;
}

/// Whether it stands in the HTML, and can: its id goes into a header and a URL as it is.
bool isShown(const DraftAttachment &attachment, const Draft &draft)
{
    const auto isPlain = [](QChar c) { return c.unicode() < 127 && (c.isLetterOrNumber() || c == u'.' || c == u'@' || c == u'-' || c == u'_'); };
    const QString &id = attachment.contentId;
    return !draft.html.isEmpty() && attachment.isInline() && id.size() <= 200 && std::all_of(id.begin(), id.end(), isPlain) && draft.html.contains(QLatin1String("cid:") + id)
        && attachment.type.startsWith("image/");
}

/// RFC 2392, RFC 2183 2.1.
Entity pictureEntity(const DraftAttachment &picture)
{
    Entity entity = attachmentEntity(picture);
    entity.header.replace("Content-Disposition: attachment", "Content-Disposition: inline");
    entity.header += "Content-ID: <" + picture.contentId.toLatin1() + ">\r\n";
    return entity;
}

/// HTML with the pictures that stand in it (RFC 2387).
Entity formattedEntity(const Draft &draft)
{
    const Entity html = htmlEntity(HtmlWriter::document(draft.html.toUtf8()));
    std::vector<Entity> parts{html};
    for (const DraftAttachment &a : draft.attachments) {
        if (isShown(a, draft))
            parts.push_back(pictureEntity(a));
    }
    return parts.size() > 1 ? multipart("related", parts, HeaderWriter::parameter("type", QStringLiteral("text/html"))) : html;
}

/// The words in one form or two; and what is attached.
Entity bodyOf(const Draft &draft, const Sender &sender)
{
    Entity words = textEntity(draft.body);
    // The best form last (RFC 2046 5.1.4).
    if (!draft.html.isEmpty())
        words = multipart("alternative", {words, formattedEntity(draft)});
    else if (!sender.signatureHtml.isEmpty())
        words = multipart("alternative", {words, htmlEntity(HtmlWriter::document(draft.body, sender.signatureAt, sender.signatureLength, sender.signatureHtml))});
    std::vector<Entity> parts{words};
    for (const DraftAttachment &a : draft.attachments) {
        if (!isShown(a, draft))
            parts.push_back(attachmentEntity(a));
    }
    return parts.size() > 1 ? multipart("mixed", parts) : words;
}

/// RFC 2156 5.3.4 with RFC 2076 3.6, and what most programs read. As usual is not said.
QByteArray importanceFields(Importance importance)
{
    switch (importance) {
    case Importance::High: return "Importance: high\r\nX-Priority: 1 (Highest)\r\n";
    case Importance::Low: return "Importance: low\r\nX-Priority: 5 (Lowest)\r\n";
    case Importance::Normal: break;
    }
    return {};
}

/// What follows the recipients: the other fields and the body.
QByteArray restOf(const Draft &draft, const QString &messageIdHeader, const Sender &sender = {})
{
    QByteArray rest = HeaderWriter::text("Subject", draft.subject) + HeaderWriter::messageIds("Message-ID", {messageIdHeader});
    if (!draft.inReplyTo.isEmpty())
        rest += HeaderWriter::messageIds("In-Reply-To", {draft.inReplyTo});
    if (!draft.references.isEmpty())
        rest += HeaderWriter::messageIds("References", draft.references);
    if (draft.options.readReceipt)
        rest += HeaderWriter::unfinishedAddresses("Disposition-Notification-To", {Address{QString(), draft.from.address}});
    rest += importanceFields(draft.importance);
    rest += "User-Agent: Postrider/" POSTRIDER_VERSION "\r\nMIME-Version: 1.0\r\n";
    const Entity entity = bodyOf(draft, sender);
    return rest + entity.header + "\r\n" + entity.body;
}

} // namespace

QString makeMessageId(const QString &address)
{
    // An address nobody can send from: the name reserved for such cases (RFC 2606 2) keeps the id well-formed.
    QString domain = isValidAddress(address) ? HeaderWriter::asciiDomain(address) : QString();
    if (domain.isEmpty())
        domain = QStringLiteral("invalid");
    if (domain.startsWith(QLatin1Char('[')))
        domain = QStringLiteral("literal.invalid");
    return QLatin1Char('<') + QString::fromLatin1(HeaderWriter::unguessable()) + QLatin1Char('@') + domain + QLatin1Char('>');
}

Built build(const Draft &draft, qint64 dateMs, const Sender &sender)
{
    Built built;
    built.sender = HeaderWriter::wireAddress(draft.from.address);
    for (const AddressList &list : {draft.to, draft.cc, draft.bcc}) {
        for (const Address &a : list) {
            const QString address = HeaderWriter::wireAddress(a.address);
            if (!MessageAdopter::containsAddress(built.recipients, address))
                built.recipients += address;
        }
    }
    if (built.recipients.isEmpty())
        throw MailError(ErrorKind::Refused, QCoreApplication::translate("MessageWriter", "This message has no recipient. Add at least one address and send again."));
    built.messageIdHeader = makeMessageId(draft.from.address);

    QByteArray top = HeaderWriter::date(dateMs) + HeaderWriter::addresses("From", {draft.from});
    if (const AddressList &replyTo = draft.replyTo.isEmpty() ? sender.replyTo : draft.replyTo; !replyTo.isEmpty())
        top += HeaderWriter::addresses("Reply-To", replyTo);
    if (!draft.to.isEmpty())
        top += HeaderWriter::addresses("To", draft.to);
    if (!draft.cc.isEmpty())
        top += HeaderWriter::addresses("Cc", draft.cc);
    const QByteArray bcc = draft.bcc.isEmpty() ? QByteArray() : HeaderWriter::addresses("Bcc", draft.bcc);
    const QByteArray rest = restOf(draft, built.messageIdHeader, sender);
    built.wire = top + rest;
    built.filed = top + bcc + rest;
    built.needsSmtpUtf8 = HeaderWriter::needsSmtpUtf8(built.sender) || std::any_of(built.recipients.begin(), built.recipients.end(), HeaderWriter::needsSmtpUtf8);
    return built;
}

QByteArray buildDraft(const Draft &draft, qint64 dateMs, const QString &messageIdHeader)
{
    QByteArray top = HeaderWriter::date(dateMs) + HeaderWriter::unfinishedAddresses("From", {draft.from}) + HeaderWriter::unfinishedAddresses("Reply-To", draft.replyTo);
    top += HeaderWriter::unfinishedAddresses("To", draft.to) + HeaderWriter::unfinishedAddresses("Cc", draft.cc) + HeaderWriter::unfinishedAddresses("Bcc", draft.bcc);
    return top + restOf(draft, messageIdHeader);
}

SevenBit sevenBit(const QByteArray &wire)
{
    SevenBit made;
    const MimeTree tree = MimeScanner::scan(wire);
    qint64 at = 0;
    for (const MimePart &part : tree.parts) {
        if (part.parent != 0 || part.type != "message/rfc822" || MessageAdopter::isSevenBit(tree.body(part)))
            continue;
        const QString name = FieldParameters(part.field("content-disposition")).text("filename");
        const Entity entity = attachmentEntity({name, part.type, tree.body(part).toByteArray()}, Octets::Seven);
        (entity.header.startsWith("Content-Type: message/rfc822") ? made.encoded : made.asFiles) += 1;
        made.message += wire.mid(at, part.headerOffset - at) + entity.header + "\r\n" + entity.body;
        at = part.bodyEnd;
    }
    made.message += wire.mid(at);
    const qsizetype field = made.message.indexOf(QByteArray("\r\n") + kEightBitField);
    if (at > 0 && field >= 0 && field < tree.parts.front().headerEnd)
        made.message.replace(field + 2, qsizetype(sizeof kEightBitField) - 1, "Content-Transfer-Encoding: 7bit\r\n");
    return made;
}

Built adopt(const QByteArray &message, const QStringList &to, const Address &from, qint64 dateMs)
{
    return MessageAdopter(message, from, dateMs).adopted(to);
}

} // namespace postrider::MessageWriter
