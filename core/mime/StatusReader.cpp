// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/StatusReader.h"

#include "core/mime/DateReader.h"
#include "core/mime/FieldParameters.h"
#include "core/mime/ReportFields.h"

#include <algorithm>
#include <array>
#include <utility>

namespace postrider::StatusReader {

namespace {

using ReportFields::Block;
using ReportFields::Field;

/// The first letter of an enhanced code says it too (RFC 3463 3.1).
Delivery deliveryOfStatus(const QString &status)
{
    if (status.isEmpty())
        return Delivery::None;
    switch (status.front().unicode()) {
    case u'2': return Delivery::Delivered;
    case u'4': return Delivery::Delayed;
    default: return Delivery::Failed;
    }
}

/// How bad it is for the sender.
int badness(Delivery delivery)
{
    return delivery == Delivery::Failed ? 2 : delivery == Delivery::Delayed ? 1 : 0;
}

Delivery worse(Delivery a, Delivery b)
{
    return badness(b) > badness(a) || a == Delivery::None ? b : a;
}

Delivery deliveryOfAction(QByteArrayView value)
{
    using Row = std::pair<QByteArrayView, Delivery>;
    static constexpr std::array Actions{Row{"failed", Delivery::Failed}, Row{"delayed", Delivery::Delayed}, Row{"delivered", Delivery::Delivered},
        Row{"relayed", Delivery::Relayed}, Row{"expanded", Delivery::Expanded}};
    const QByteArray word = FieldParameters::tokenOf(value);
    const auto found = std::find_if(Actions.begin(), Actions.end(), [&word](const Row &row) { return row.first == QByteArrayView(word); });
    return found == Actions.end() ? Delivery::None : found->second;
}

Delivery deliveryOf(const Block &block, const QString &status, int code)
{
    Delivery delivery = Delivery::None;
    for (const Field &f : block.fields) {
        if (f.name == "action")
            delivery = worse(delivery, deliveryOfAction(f.value));
    }
    const Delivery byStatus = deliveryOfStatus(status);
    if (delivery == Delivery::None)
        return byStatus != Delivery::None ? byStatus : code >= 500 ? Delivery::Failed : code >= 400 ? Delivery::Delayed : Delivery::None;
    return badness(delivery) == 0 ? worse(delivery, byStatus) : delivery;
}

/// "5.0.0" and nothing say less than a code in the diagnostic, if they are of one class.
QString moreSpecific(const QString &status, const QString &other)
{
    if (status.isEmpty())
        return other;
    const bool vague = status.endsWith(QLatin1String(".0.0"));
    return vague && !other.isEmpty() && other.front() == status.front() ? other : status;
}

ReportedRecipient recipientOf(const Block &block)
{
    ReportedRecipient recipient;
    const QString final = ReportFields::address(block.value("final-recipient"));
    const QString original = ReportFields::address(block.value("original-recipient"));
    // The last server writes the address it knows, never xtext: what equals it is meant literally.
    const QString sentTo = original.isEmpty() || original == final ? original : ReportFields::xtextDecoded(original);
    recipient.address = sentTo.isEmpty() ? final : sentTo;
    if (!final.isEmpty() && final.compare(recipient.address, Qt::CaseInsensitive) != 0)
        recipient.finalAddress = final;

    QStringList diagnostics;
    for (const Field &f : block.fields) {
        if (f.name == "diagnostic-code")
            diagnostics += ReportFields::untyped(f.value);
    }
    for (const QString &d : std::as_const(diagnostics)) {
        const ReportFields::Reply reply = ReportFields::replyIn(d);
        if (recipient.diagnostic.isEmpty() || (recipient.code == 0 && reply.code != 0)) {
            recipient.diagnostic = d;
            recipient.code = reply.code;
        }
    }
    if (recipient.code == 0 && recipient.diagnostic.size() >= 3) { // "250 ok" of a success is no refusal, but a code
        bool number = false;
        const int code = recipient.diagnostic.left(3).toInt(&number);
        const bool alone = recipient.diagnostic.size() == 3 || !recipient.diagnostic.at(3).isLetterOrNumber();
        if (number && alone && code >= 200 && code < 600)
            recipient.code = code;
    }
    recipient.status = moreSpecific(ReportFields::statusIn(ReportFields::text(block.value("status"))), ReportFields::statusIn(recipient.diagnostic));
    recipient.delivery = deliveryOf(block, recipient.status, recipient.code);
    recipient.remoteServer = ReportFields::host(block.value("remote-mta"));
    if (recipient.remoteServer.isEmpty())
        recipient.remoteServer = ReportFields::hostIn(recipient.diagnostic);
    if (recipient.delivery == Delivery::Delayed)
        recipient.retryUntil = DateReader::read(block.value("will-retry-until"));
    return recipient;
}

bool isAboutRecipient(const Block &block)
{
    return !block.value("final-recipient").isNull() || !block.value("original-recipient").isNull() || !block.value("action").isNull() || !block.value("status").isNull();
}

/// A missing blank line between two recipients: the second Final-Recipient begins anew, and an Original-Recipient right before it.
QList<Block> separated(const Block &block)
{
    QList<Block> parts{Block()};
    for (const Field &f : block.fields) {
        const Block &last = parts.last();
        const bool isFinal = f.name == "final-recipient", isOriginal = f.name == "original-recipient";
        const bool another = (isFinal && !last.value("final-recipient").isNull()) || (isOriginal && !last.value("original-recipient").isNull())
            || (isOriginal && !last.value("final-recipient").isNull() && !last.value("action").isNull() && !last.value("status").isNull());
        if (another)
            parts.append(Block());
        parts.last().fields.append(f);
    }
    return parts;
}

void takeText(QByteArrayView value, QString &into)
{
    if (into.isEmpty() && !value.isNull())
        into = ReportFields::text(value);
}

/// What stands once per message; programs that forget the blank line write it into the first recipient's block.
void readPerMessage(const Block &block, DeliveryReport &report)
{
    if (report.reportingServer.isEmpty())
        report.reportingServer = ReportFields::host(block.value("reporting-mta"));
    if (report.envelopeId.isEmpty())
        report.envelopeId = ReportFields::xtextDecoded(ReportFields::text(block.value("original-envelope-id")));
    for (const QByteArrayView name : {QByteArrayView("original-message-id"), QByteArrayView("x-original-message-id")}) {
        if (report.messageIdHeader.isEmpty())
            report.messageIdHeader = ReportFields::messageId(block.value(name));
    }
}

Delivery deliveryOfDisposition(const QString &disposition)
{
    // "manual-action/MDN-sent-manually; displayed/error": the word behind the semicolon; some leave the mode out.
    QString type = disposition.mid(disposition.lastIndexOf(u';') + 1).trimmed().toLower();
    if (const qsizetype slash = type.indexOf(u'/'); slash > 0)
        type.truncate(slash);
    type = type.section(u' ', 0, 0);
    if (type == QLatin1String("displayed"))
        return Delivery::Displayed;
    if (type == QLatin1String("deleted"))
        return Delivery::Deleted;
    // Printed, filed or passed on by a rule: it is there, and nobody has seen it.
    if (type == QLatin1String("dispatched") || type == QLatin1String("processed"))
        return Delivery::Delivered;
    return Delivery::None;
}

} // namespace

void readDelivery(QByteArrayView octets, DeliveryReport &report)
{
    report.kind = DeliveryReport::Kind::Delivery;
    const QList<Block> blocks = ReportFields::blocksOf(octets, MaxRecipients + 10);
    for (const Block &block : blocks) {
        readPerMessage(block, report);
        if (!isAboutRecipient(block))
            continue;
        for (const Block &part : separated(block)) {
            if (!isAboutRecipient(part) || report.recipients.size() >= MaxRecipients)
                continue;
            // Without an address it is worth having all the same: most messages have one recipient, and then it is known who is meant.
            const ReportedRecipient recipient = recipientOf(part);
            if (!recipient.address.isEmpty() || recipient.delivery != Delivery::None)
                report.recipients.append(recipient);
        }
    }
}

void readDisposition(QByteArrayView octets, DeliveryReport &report)
{
    report.kind = DeliveryReport::Kind::Disposition;
    constexpr qsizetype MaxBlocks = 20; // it is one, but senders put blank lines between
    Block all;
    for (const Block &block : ReportFields::blocksOf(octets, MaxBlocks))
        all.fields += block.fields;
    takeText(all.value("reporting-ua"), report.reportingServer);
    if (report.envelopeId.isEmpty())
        report.envelopeId = ReportFields::xtextDecoded(ReportFields::text(all.value("original-envelope-id")));
    if (report.messageIdHeader.isEmpty())
        report.messageIdHeader = ReportFields::messageId(all.value("original-message-id"));

    ReportedRecipient recipient = recipientOf(all);
    const QString disposition = ReportFields::text(all.value("disposition"));
    recipient.status.clear();
    recipient.code = 0;
    recipient.delivery = deliveryOfDisposition(disposition);
    QStringList words;
    if (recipient.delivery == Delivery::None || disposition.mid(disposition.lastIndexOf(u';') + 1).contains(u'/'))
        words += disposition;
    for (const QByteArrayView name : {QByteArrayView("failure"), QByteArrayView("error"), QByteArrayView("warning")}) {
        if (const QString more = ReportFields::text(all.value(name)); !more.isEmpty())
            words += more;
    }
    recipient.diagnostic = ReportFields::cleaned(words.join(QLatin1String("; ")));
    if (report.recipients.size() < MaxRecipients && (!recipient.address.isEmpty() || !disposition.isEmpty()))
        report.recipients.append(recipient);
}

} // namespace postrider::StatusReader
