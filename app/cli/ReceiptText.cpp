// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ReceiptText.h"

#include "app/cli/Command.h"

#include <QDateTime>
#include <QLocale>

namespace postrider::ReceiptText {

namespace {

QString timeOf(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat);
}

QString wordsOf(const SendEvent &event)
{
    using Kind = SendEvent::Kind;
    switch (event.kind) {
    case Kind::Queued: return CommandText::tr("queued");
    case Kind::AttemptFailed: return CommandText::tr("attempt %1: put off").arg(event.attempt);
    case Kind::Held: return CommandText::tr("held");
    case Kind::OutcomeUnknown: return CommandText::tr("handed over, and not confirmed");
    case Kind::Accepted: return CommandText::tr("accepted");
    case Kind::HeldByServer: return CommandText::tr("accepted, and kept by the server until its time");
    case Kind::Filed: return CommandText::tr("copy in Sent");
    case Kind::Reported: return nameOf(event.delivery);
    case Kind::Released: return CommandText::tr("released");
    case Kind::SaidSent: return CommandText::tr("counts as sent");
    }
    return {};
}

} // namespace

void print(Console &console, const Receipt &receipt)
{
    console.line(QStringLiteral("%1  %2").arg(receipt.messageIdHeader, nameOf(receipt.state)));
    if (!receipt.host.isEmpty())
        console.line(QStringLiteral("%1  %2").arg(receipt.host, receipt.tls));
    if (!receipt.reply.isEmpty())
        console.line(receipt.reply);
    for (const RecipientReceipt &recipient : receipt.recipients) {
        const bool reported = recipient.delivery != Delivery::None;
        console.line(QStringLiteral("  %1  %2  %3")
                         .arg(recipient.address, reported ? nameOf(recipient.delivery) : nameOf(recipient.state), reported ? recipient.deliveryReply : recipient.reply));
        if (reported && !recipient.deliveryMeaning.isEmpty())
            console.line(QStringLiteral("      ") + recipient.deliveryMeaning);
    }
    for (const SendEvent &event : receipt.events) {
        QString line = QStringLiteral("  %1  %2").arg(timeOf(event.at), wordsOf(event));
        if (!event.recipient.isEmpty())
            line += QStringLiteral("  ") + event.recipient;
        if (!event.reply.isEmpty())
            line += QStringLiteral("  ") + event.reply;
        console.line(line);
    }
}

} // namespace postrider::ReceiptText
