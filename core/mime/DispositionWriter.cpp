// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/DispositionWriter.h"

#include "core/base/MailError.h"
#include "core/mime/HeaderText.h"
#include "core/mime/HeaderWriter.h"
#include "core/mime/MessageAdopter.h"
#include "core/mime/MimeScanner.h"
#include "core/mime/ReportFields.h"
#include "core/mime/TransferEncoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace postrider::DispositionWriter {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DispositionWriter)
};

constexpr qsizetype MaxHeader = 64 * 1024; ///< of the original that is sent back

/// Header of a part and its body, 7-bit.
QByteArray entity(const QByteArray &type, const QByteArray &text)
{
    if (MessageAdopter::isSevenBit(text))
        return type + "Content-Transfer-Encoding: 7bit\r\n\r\n" + text;
    return type + "Content-Transfer-Encoding: quoted-printable\r\n\r\n" + TransferEncoding::encodeQuotedPrintable(text);
}

QByteArray sentence(const MessageContent &original, const Address &own)
{
    const QString subject = ReportFields::cleaned(original.subject).left(200);
    const QString date = ReportFields::cleaned(original.date).left(100);
    QString text = Text::tr("This is a receipt for the message that you sent to %1.").arg(own.address) + QLatin1String("\n\n");
    if (!subject.isEmpty())
        text += Text::tr("Subject: %1").arg(subject) + QLatin1Char('\n');
    if (!date.isEmpty())
        text += Text::tr("Date: %1").arg(date) + QLatin1Char('\n');
    text += QLatin1Char('\n') + Text::tr("It was displayed on the recipient's screen. That is no proof that it was read or understood.") + QLatin1Char('\n');
    QByteArray out = text.toUtf8();
    out.replace("\n", "\r\n");
    return out;
}

// Here and not in build(): lupdate takes that one for a member of MessageWriter and would write its texts down where they are not found.
MailError nobodyAsked()
{
    return MailError(ErrorKind::Refused, Text::tr("Nobody asked for a receipt for this message."));
}

QString subjectOf(const MessageContent &original)
{
    const QString subject = ReportFields::cleaned(original.subject).left(500);
    return subject.isEmpty() ? Text::tr("Read") : Text::tr("Read: %1").arg(subject);
}

/// "rfc822; ann@example.org"; what is not ASCII in the escapes of RFC 6533 3, which any server can carry.
QByteArray typedAddress(const QString &address)
{
    if (!HeaderWriter::needsSmtpUtf8(address))
        return "rfc822; " + address.toLatin1();
    QByteArray out = "utf-8; ";
    for (const char32_t c : address.toUcs4()) {
        if (c > 32 && c < 127 && c != U'\\' && c != U'+' && c != U'=')
            out += static_cast<char>(c);
        else
            out += "\\x{" + QByteArray::number(static_cast<uint>(c), 16).toUpper() + '}';
    }
    return out;
}

/// RFC 8098 3.2.3: the address the sender used, if a server noted it (RFC 8098 2.3), copied only where it is one.
QByteArray originalRecipient(const MimePart &root)
{
    const QString address = ReportFields::address(root.field("original-recipient"));
    return isValidAddress(address) ? "Original-Recipient: " + typedAddress(address) + "\r\n" : QByteArray();
}

QByteArray machinePart(const MessageContent &original, const MimePart &root, const QString &own, bool automatic)
{
    QByteArray out = "Reporting-UA: Postrider\r\n" + originalRecipient(root) + "Final-Recipient: " + typedAddress(own) + "\r\n";
    if (HeaderWriter::isMessageId(original.messageIdHeader))
        out += "Original-Message-ID: " + original.messageIdHeader.toLatin1() + "\r\n";
    out += automatic ? "Disposition: automatic-action/MDN-sent-automatically; displayed\r\n" : "Disposition: manual-action/MDN-sent-manually; displayed\r\n";
    return out;
}

/// What the sender wrote into the header. Received and the like stay here: they tell how our own mail travels.
QByteArray returnedHeader(const MimePart &root)
{
    QByteArray out;
    for (const MimeField &f : root.fields) {
        const QByteArray name = f.name.toByteArray().toLower();
        static const QByteArrayList Returned{"date", "from", "sender", "to", "cc", "subject", "message-id", "in-reply-to", "references", "disposition-notification-to"};
        if (!Returned.contains(name) || out.size() + f.value.size() > MaxHeader)
            continue;
        // Every line end within a field is folding; a bare CR could be taken for one elsewhere.
        QByteArray value = f.value.toByteArray();
        value.replace("\r\n", "\n").replace('\r', ' ').replace('\0', ' ').replace("\n", "\r\n");
        out += f.name.toByteArray() + ": " + value + "\r\n";
    }
    return out;
}

} // namespace

MessageWriter::Built build(const MessageContent &original, const QByteArray &raw, const Address &own, bool automatic, qint64 dateMs)
{
    MessageWriter::Built built;
    const QString ownAddress = HeaderWriter::wireAddress(own.address);
    AddressList to;
    for (const Address &a : original.readReceiptTo) {
        const QString address = HeaderWriter::wireAddress(a.address);
        if (!MessageAdopter::containsAddress(built.recipients, address)) {
            built.recipients += address;
            to += a;
        }
    }
    if (to.isEmpty())
        throw nobodyAsked();
    built.messageIdHeader = MessageWriter::makeMessageId(own.address);
    const MimeTree tree = MimeScanner::scan(raw.left(MimeScanner::MaxHeaderLength));
    const MimePart &root = tree.parts.front();
    const QByteArray boundary = "=_" + HeaderWriter::unguessable();

    QByteArray &wire = built.wire;
    wire = HeaderWriter::date(dateMs) + HeaderWriter::addresses("From", {own}) + HeaderWriter::addresses("To", to);
    wire += HeaderWriter::text("Subject", subjectOf(original));
    wire += HeaderWriter::messageIds("Message-ID", {built.messageIdHeader});
    if (HeaderWriter::isMessageId(original.messageIdHeader)) {
        wire += HeaderWriter::messageIds("In-Reply-To", {original.messageIdHeader});
        wire += HeaderWriter::messageIds("References", {original.messageIdHeader});
    }
    wire += "Auto-Submitted: auto-replied\r\nUser-Agent: Postrider/" POSTRIDER_VERSION "\r\nMIME-Version: 1.0\r\n";
    wire += HeaderWriter::parameterized("Content-Type", "multipart/report", {"report-type=disposition-notification", "boundary=\"" + boundary + '"'});
    const QByteArray separator = "\r\n--" + boundary;
    wire += separator + "\r\n" + entity("Content-Type: text/plain; charset=utf-8\r\n", sentence(original, own));
    wire += separator + "\r\n" + entity("Content-Type: message/disposition-notification\r\n", machinePart(original, root, ownAddress, automatic));
    const QByteArray header = returnedHeader(root);
    if (!header.isEmpty())
        wire += separator + "\r\n" + entity("Content-Type: text/rfc822-headers\r\n", header);
    wire += separator + "--\r\n";
    built.filed = wire;
    built.needsSmtpUtf8 = HeaderWriter::needsSmtpUtf8(ownAddress) || std::any_of(built.recipients.begin(), built.recipients.end(), HeaderWriter::needsSmtpUtf8);
    return built;
}

} // namespace postrider::DispositionWriter
