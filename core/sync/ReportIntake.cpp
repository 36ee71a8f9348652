// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ReportIntake.h"

#include "core/smtp/ReplyMeaning.h"

#include <QCoreApplication>

#include <algorithm>

namespace postrider::ReportIntake {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Of one report that are looked at, and events of one message that are kept: nobody can make a row grow without end.
constexpr int kMostRecipients = 1000;
constexpr qsizetype kMostEvents = 2000;

std::optional<OpId> sendOf(StoreWriter &writer, const DeliveryReport &report)
{
    if (const auto id = writer.sends.withEnvelopeId(report.envelopeId))
        return id;
    return writer.sends.withMessageId(report.messageIdHeader);
}

/// Domains without case; local parts too, because whole servers fold them in their reports.
bool isSame(const QString &a, const QString &b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

RecipientReceipt *recipientOf(Receipt &receipt, const ReportedRecipient &reported, bool onlyOne)
{
    for (RecipientReceipt &r : receipt.recipients) {
        if (isSame(r.address, reported.address) || isSame(r.address, reported.finalAddress))
            return &r;
    }
    // Behind an alias or a forwarding the report names an address we never wrote to; with one recipient each there is no doubt.
    return onlyOne && receipt.recipients.size() == 1 ? &receipt.recipients.first() : nullptr;
}

QString wordsOf(const ReportedRecipient &recipient)
{
    return recipient.diagnostic.isEmpty() ? recipient.status : recipient.diagnostic;
}

bool isKnown(const QList<SendEvent> &events, const SendEvent &event)
{
    return std::any_of(events.begin(), events.end(), [&](const SendEvent &e) {
        return e.kind == event.kind && e.delivery == event.delivery && e.recipient == event.recipient && e.reply == event.reply && e.report == event.report;
    });
}

} // namespace

bool replaces(Delivery known, Delivery later)
{
    const auto weight = [](Delivery d) {
        switch (d) {
        case Delivery::None: return 0;
        case Delivery::Delayed: return 1;
        case Delivery::Relayed: return 2;
        case Delivery::Expanded: return 3;
        case Delivery::Delivered: return 4;
        case Delivery::Failed: return 4; // it was delivered to a mailbox and came back from there, or failed for one address and reached another: the later word
        case Delivery::Deleted: return 5;
        case Delivery::Displayed: return 6;
        }
        return 0;
    };
    return weight(later) >= weight(known);
}

bool take(StoreWriter &writer, const DeliveryReport &report, MessageId reportMessage, qint64 now)
{
    const auto id = sendOf(writer, report);
    if (!id)
        return false;
    auto row = writer.sends.find(*id);
    if (!row)
        return false;
    const OutboxItem before = row->item;
    const QList<SendEvent> events = writer.sends.events(*id);
    QList<SendEvent> news;
    const bool onlyOne = report.recipients.size() == 1;
    for (const ReportedRecipient &reported : report.recipients.mid(0, kMostRecipients)) {
        RecipientReceipt *known = recipientOf(row->item.receipt, reported, onlyOne);
        const SendEvent event{
            now, SendEvent::Kind::Reported, 0, known ? known->address : reported.address, reported.delivery, wordsOf(reported), meaningOf(reported), reportMessage};
        if (reported.delivery == Delivery::None || isKnown(events, event) || isKnown(news, event))
            continue;
        // A flood about one recipient fills the list; what is shown of the others goes on.
        if (events.size() + news.size() < kMostEvents)
            news.append(event);
        if (!known || !replaces(known->delivery, reported.delivery))
            continue;
        known->delivery = reported.delivery;
        known->deliveryAt = now;
        known->deliveryStatus = reported.status;
        known->deliveryReply = event.reply;
        known->deliveryMeaning = event.meaning;
        known->report = reportMessage;
        row->item.needsAttention |= reported.delivery == Delivery::Failed;
    }
    if (row->item != before)
        writer.sends.updateReported(*row);
    for (const SendEvent &event : std::as_const(news))
        writer.sends.addEvent(*id, event);
    return true;
}

QString meaningOf(const ReportedRecipient &recipient)
{
    const QString who = recipient.address.isEmpty() ? recipient.finalAddress : recipient.address;
    switch (recipient.delivery) {
    case Delivery::None: break;
    case Delivery::Relayed: return Text::tr("Passed on to a server that sends no reports, so nothing more will be heard.");
    case Delivery::Delivered: return Text::tr("Delivered to the mailbox of %1.").arg(who);
    case Delivery::Expanded: return Text::tr("Delivered to a mailing list or a forwarding, which sent it on.");
    case Delivery::Displayed: return Text::tr("The program of %1 says that it was shown. That is no proof that it was read.").arg(who);
    case Delivery::Deleted: return Text::tr("The program of %1 says that it was deleted, perhaps unread.").arg(who);
    case Delivery::Delayed:
    case Delivery::Failed: {
        const bool failed = recipient.delivery == Delivery::Failed;
        const bool saysNothing = recipient.code == 0 && recipient.status.isEmpty();
        const int code = saysNothing ? (failed ? 550 : 450) : recipient.code;
        const ReplyMeaning why = postrider::meaningOf(code, recipient.status, recipient.diagnostic);
        const QString meaning = saysNothing && recipient.diagnostic.isEmpty() ? QString() : failed ? why.wholeText() : why.text();
        const QString what =
            failed ? Text::tr("It could not be delivered to %1.").arg(who) : Text::tr("It has not been delivered to %1 yet; the servers go on trying by themselves.").arg(who);
        return meaning.isEmpty() ? what : what + QLatin1Char(' ') + meaning;
    }
    }
    return {};
}

} // namespace postrider::ReportIntake
