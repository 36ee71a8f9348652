// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/RedirectWriter.h"

#include "core/base/MailError.h"
#include "core/mime/HeaderWriter.h"
#include "core/mime/MessageAdopter.h"
#include "core/mime/MessageReader.h"

#include <QCoreApplication>

#include <algorithm>

namespace postrider::RedirectWriter {

namespace {

constexpr qsizetype MaxLine = 998; // RFC 5322 2.1.1

/// Where the header ends, behind its last line; the whole where there is no body.
qsizetype headerSize(const QByteArray &message)
{
    const qsizetype end = message.indexOf("\r\n\r\n");
    return end < 0 ? message.size() : end + 2;
}

bool isAscii(QByteArrayView octets)
{
    return std::all_of(octets.begin(), octets.end(), [](char c) { return static_cast<unsigned char>(c) < 128; });
}

/// CRLF at the end of every line, none too long, no NUL: every server with 8BITMIME takes it.
bool isSendable(const QByteArray &message)
{
    qsizetype lineBegin = 0;
    for (qsizetype i = 0; i < message.size(); ++i) {
        const char c = message.at(i);
        if (c == '\0' || (c == '\n' && (i == 0 || message.at(i - 1) != '\r')) || (c == '\r' && (i + 1 == message.size() || message.at(i + 1) != '\n')))
            return false;
        if (c == '\n')
            lineBegin = i + 1;
        else if (c != '\r' && i - lineBegin >= MaxLine)
            return false;
    }
    return message.endsWith("\r\n");
}

/// The first line is a field, and not that of a file of mail.
bool beginsWithField(const QByteArray &message)
{
    const qsizetype colon = message.indexOf(':');
    return colon > 0 && colon < 80 && std::all_of(message.begin(), message.begin() + colon, [](char c) { return c > ' ' && c < 127; });
}

/// The message without the fields of its outer header that have one of these names. Lines end as they happen to: what has a bare line end here may get a whole one elsewhere.
QByteArray without(const QByteArray &message, std::initializer_list<QByteArrayView> names)
{
    QByteArray out;
    out.reserve(message.size());
    bool isLeftOut = false;
    qsizetype at = 0;
    while (at < message.size()) {
        qsizetype next = at;
        while (next < message.size() && message.at(next) != '\r' && message.at(next) != '\n')
            ++next;
        const QByteArrayView line = QByteArrayView(message).sliced(at, next - at);
        if (line.isEmpty())
            break; // the header ends
        next += QByteArrayView(message).sliced(next).startsWith("\r\n") ? 2 : next < message.size() ? 1 : 0;
        if (!line.startsWith(' ') && !line.startsWith('\t')) {
            const qsizetype colon = line.indexOf(':');
            const QByteArrayView name = colon > 0 ? line.first(colon).trimmed() : QByteArrayView();
            isLeftOut = std::any_of(names.begin(), names.end(), [name](QByteArrayView one) { return name.compare(one, Qt::CaseInsensitive) == 0; });
        }
        if (!isLeftOut)
            out += QByteArrayView(message).sliced(at, next - at);
        at = next;
    }
    out += QByteArrayView(message).sliced(at);
    return out;
}

} // namespace

QByteArray withoutBcc(const QByteArray &message)
{
    return without(message, {"bcc", "resent-bcc"});
}

MessageWriter::Built build(const QByteArray &message, const Address &from, const To &to, qint64 dateMs)
{
    MessageWriter::Built built;
    QStringList recipients;
    for (const AddressList &list : {to.to, to.cc, to.bcc}) {
        for (const Address &a : list) {
            const QString address = HeaderWriter::wireAddress(a.address);
            if (!MessageAdopter::containsAddress(recipients, address))
                recipients += address;
        }
    }
    if (recipients.isEmpty())
        throw MailError(ErrorKind::Refused, QCoreApplication::translate("MessageWriter", "This message has no recipient. Add at least one address and send again."));

    const QString resentId = MessageWriter::makeMessageId(from.address);
    QByteArray top = HeaderWriter::date(dateMs).prepend("Resent-") + HeaderWriter::addresses("Resent-From", {from});
    if (!to.to.isEmpty())
        top += HeaderWriter::addresses("Resent-To", to.to);
    if (!to.cc.isEmpty())
        top += HeaderWriter::addresses("Resent-Cc", to.cc);
    top += HeaderWriter::messageIds("Resent-Message-ID", {resentId});
    const QByteArray bcc = to.bcc.isEmpty() ? QByteArray() : HeaderWriter::addresses("Resent-Bcc", to.bcc);

    const bool asItIs = isSendable(message) && beginsWithField(message) && isAscii(QByteArrayView(message).first(headerSize(message)));
    if (asItIs) {
        built.sender = HeaderWriter::wireAddress(from.address);
        built.wire = withoutBcc(message);
        built.filed = message;
        built.needs8BitMime = !isAscii(message);
    } else {
        built = MessageWriter::adopt(message, recipients, from, dateMs);
    }
    built.recipients = recipients;
    // What the delivery here has put on it is not passed on (RFC 5321 4.4): it says under which address the message came, and the next delivery writes its own.
    built.wire = without(built.wire, {"return-path", "delivered-to"}).prepend(top);
    built.filed.prepend(top + bcc);
    const QString own = MessageReader::readHeader(message).messageIdHeader;
    built.messageIdHeader = HeaderWriter::isMessageId(own) ? own : resentId;
    built.needsSmtpUtf8 |= HeaderWriter::needsSmtpUtf8(built.sender) || std::any_of(recipients.begin(), recipients.end(), HeaderWriter::needsSmtpUtf8);
    return built;
}

} // namespace postrider::RedirectWriter
