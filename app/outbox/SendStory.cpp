// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/SendStory.h"

#include "app/widgets/LaterTimes.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace postrider::SendStory {

using Tone = StoryEntry::Tone;
using Kind = SendEvent::Kind;

namespace {

/// Translation context.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SendStory)
};

QString handOver(const Receipt &receipt)
{
    QStringList parts;
    if (!receipt.queueId.isEmpty())
        parts.append(Text::tr("Queue ID %1").arg(receipt.queueId));
    if (!receipt.tls.isEmpty())
        parts.append(Text::tr("encrypted with %1").arg(receipt.tls.section(u' ', 0, 0)));
    QString text = parts.join(QStringLiteral(" \u00b7 "));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString acceptedBy(const Receipt &receipt)
{
    const QString host = hostOf(receipt.host);
    return host.isEmpty() ? Text::tr("Accepted by the server") : Text::tr("Accepted by %1").arg(host);
}

StoryEntry entryOf(const SendEvent &event, const Receipt &receipt)
{
    StoryEntry entry{event.at, Tone::Done, {}, event.meaning, event.reply, event.report};
    switch (event.kind) {
    case Kind::Queued: entry.title = Text::tr("Put into the outbox"); break;
    case Kind::AttemptFailed:
        entry.tone = Tone::Warning;
        entry.title = event.attempt > 0 ? Text::tr("Attempt %1 was put off").arg(event.attempt) : Text::tr("Put off");
        break;
    case Kind::Held:
        entry.tone = Tone::Trouble;
        entry.title = event.recipient.isEmpty() ? Text::tr("Stopped") : Text::tr("Refused for %1").arg(event.recipient);
        break;
    case Kind::OutcomeUnknown:
        entry.tone = Tone::Trouble;
        entry.title = Text::tr("It is not known whether it was sent");
        break;
    case Kind::Accepted:
        entry.title = event.recipient.isEmpty() ? acceptedBy(receipt) : Text::tr("%1 for %2", "accepted by a server, recipients").arg(acceptedBy(receipt), event.recipient);
        entry.text = handOver(receipt);
        if (!event.meaning.isEmpty())
            entry.text = (entry.text.isEmpty() ? QString() : entry.text + QLatin1String(". ")) + event.meaning;
        break;
    case Kind::HeldByServer:
        entry.title = hostOf(receipt.host).isEmpty() ? Text::tr("The server keeps it until its time") : Text::tr("%1 keeps it until its time").arg(hostOf(receipt.host));
        entry.text = handOver(receipt);
        break;
    case Kind::Filed: entry.title = Text::tr("Copy filed in Sent"); break;
    case Kind::Reported:
        entry.tone = toneOf(event.delivery);
        entry.title = titleOf(event.delivery, event.recipient);
        entry.text = reasonIn(event.meaning);
        break;
    case Kind::Released: entry.title = Text::tr("You sent it on"); break;
    case Kind::SaidSent:
        entry.title = Text::tr("Counted as sent");
        entry.text = event.reply;
        entry.words.clear();
        break;
    }
    return entry;
}

/// What comes next, as the present state has it.
std::optional<StoryEntry> ahead(const OutboxItem &item, qint64 now)
{
    const auto at = [](qint64 ms) { return LaterTimes::inWords(QDateTime::fromMSecsSinceEpoch(ms), QDateTime::currentDateTime()); };
    if (item.outcomeUnknown)
        return std::nullopt; // the event says it
    switch (item.state) {
    case SendState::Queued:
        if (item.scheduled && item.notBefore > now)
            return StoryEntry{0, Tone::Ahead, Text::tr("Goes out %1", "when").arg(at(item.notBefore)), {}, {}, {}};
        if (item.nextAttempt > now)
            return StoryEntry{0, Tone::Ahead, item.attempts > 0 ? Text::tr("Next attempt %1", "when").arg(at(item.nextAttempt)) : Text::tr("Goes out in a moment"), {}, {}, {}};
        return StoryEntry{0, Tone::Now, Text::tr("Waits for the connection"), {}, {}, {}};
    case SendState::Attempting: return StoryEntry{0, Tone::Now, Text::tr("Attempt %1: being handed over").arg(item.attempts), {}, {}, {}};
    case SendState::DataSent: return StoryEntry{0, Tone::Now, Text::tr("Handed over; the server has yet to confirm"), {}, {}, {}};
    case SendState::Accepted: return StoryEntry{0, Tone::Now, Text::tr("The copy goes to Sent next"), {}, {}, {}};
    case SendState::Held:
    case SendState::Filed: break;
    }
    return std::nullopt;
}

/// What is newest about one recipient.
StoryEntry entryOf(const RecipientReceipt &recipient, const Receipt &receipt)
{
    StoryEntry entry;
    entry.title = recipient.address;
    if (recipient.delivery != Delivery::None) {
        entry.at = recipient.deliveryAt;
        entry.tone = toneOf(recipient.delivery);
        entry.text = titleOf(recipient.delivery, {});
        if (const QString reason = reasonIn(recipient.deliveryMeaning); !reason.isEmpty())
            entry.text += QLatin1String(". ") + reason;
        QString words = recipient.deliveryReply;
        if (!recipient.deliveryStatus.isEmpty() && !words.contains(recipient.deliveryStatus))
            words = (recipient.deliveryStatus + u' ' + words).trimmed();
        entry.words = words;
        entry.report = recipient.report;
        return entry;
    }
    if (recipient.code > 0)
        entry.words = (QString::number(recipient.code) + u' ' + (recipient.reply.startsWith(recipient.enhancedCode) ? QString() : recipient.enhancedCode + u' ') + recipient.reply)
                          .simplified();
    switch (recipient.state) {
    case RecipientReceipt::State::Waiting:
        entry.tone = Tone::Ahead;
        entry.text = Text::tr("Not handed over yet");
        break;
    case RecipientReceipt::State::Accepted:
        entry.at = receipt.acceptedAt;
        entry.text = Text::tr("Accepted; nothing has been reported since");
        break;
    case RecipientReceipt::State::Deferred:
        if (recipient.code / 100 == 2) {
            // The server would have taken it, but somebody else was refused, or the content was.
            entry.tone = Tone::Ahead;
            entry.text = Text::tr("The server would take it; nothing has been handed over yet");
            break;
        }
        entry.tone = Tone::Warning;
        entry.text = Text::tr("Put off for now; it will be tried again");
        break;
    case RecipientReceipt::State::Refused:
        entry.tone = Tone::Trouble;
        entry.text = Text::tr("Refused");
        break;
    }
    return entry;
}

int countOf(const Receipt &receipt, std::initializer_list<Delivery> which)
{
    return int(std::count_if(
        receipt.recipients.begin(), receipt.recipients.end(), [&which](const RecipientReceipt &r) { return std::find(which.begin(), which.end(), r.delivery) != which.end(); }));
}

} // namespace

QString timeText(qint64 ms)
{
    if (ms == 0)
        return {};
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms);
    const QLocale locale;
    return when.date() == QDate::currentDate() ? locale.toString(when.time(), QLocale::ShortFormat) : locale.toString(when, QLocale::ShortFormat);
}

QString hostOf(const QString &hostAndPort)
{
    const qsizetype colon = hostAndPort.lastIndexOf(u':');
    return colon > 0 && !hostAndPort.endsWith(u']') ? hostAndPort.left(colon) : hostAndPort;
}

QString reasonIn(const QString &meaning)
{
    const qsizetype end = meaning.indexOf(QLatin1String(". "));
    const QString first = end < 0 ? meaning : meaning.left(end);
    if (!first.contains(u'@'))
        return meaning;
    return end < 0 ? QString() : meaning.mid(end + 2).trimmed();
}

QString subjectOf(const QString &subject)
{
    const QString line = subject.left(400).simplified();
    return line.isEmpty() ? Text::tr("(no subject)") : line;
}

StoryEntry::Tone toneOf(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Failed: return Tone::Trouble;
    case Delivery::Delayed:
    case Delivery::Deleted: return Tone::Warning;
    case Delivery::None:
    case Delivery::Relayed:
    case Delivery::Delivered:
    case Delivery::Expanded:
    case Delivery::Displayed: break;
    }
    return Tone::Done;
}

QString titleOf(Delivery delivery, const QString &recipient)
{
    const auto with = [&recipient](const QString &alone, const QString &named) { return recipient.isEmpty() ? alone : named.arg(recipient); };
    switch (delivery) {
    case Delivery::None: return with(Text::tr("A report arrived"), Text::tr("A report about %1 arrived"));
    case Delivery::Delayed: return with(Text::tr("Delayed; still being tried"), Text::tr("Delayed for %1; still being tried"));
    case Delivery::Relayed: return with(Text::tr("Passed on to a server that reports no further"), Text::tr("Passed on for %1, to a server that reports no further"));
    case Delivery::Delivered: return with(Text::tr("Delivered"), Text::tr("Delivered to %1"));
    case Delivery::Expanded: return with(Text::tr("Delivered to a list, which sends it on"), Text::tr("Delivered to the list %1, which sends it on"));
    case Delivery::Failed: return with(Text::tr("Could not be delivered"), Text::tr("Could not be delivered to %1"));
    case Delivery::Displayed: return with(Text::tr("Opened"), Text::tr("Opened by %1"));
    case Delivery::Deleted: return with(Text::tr("Deleted, perhaps unread"), Text::tr("Deleted by %1, perhaps unread"));
    }
    return {};
}

QList<StoryEntry> ofMessage(const OutboxItem &item, const Receipt &receipt, qint64 now)
{
    QList<StoryEntry> entries;
    int first = 0; // number of the first of several attempts that failed alike
    const SendEvent *previous = nullptr;
    for (const SendEvent &event : receipt.events) {
        const bool alike = previous && event.kind == Kind::AttemptFailed && previous->kind == Kind::AttemptFailed && event.meaning == previous->meaning;
        StoryEntry entry = entryOf(event, receipt);
        if (alike && event.attempt > first && first > 0) {
            entry.title = Text::tr("Attempts %1 to %2 were put off").arg(first).arg(event.attempt);
            entries.last() = entry;
        } else {
            first = event.attempt;
            entries.append(entry);
        }
        previous = &event;
    }
    if (entries.isEmpty() && item.queuedAt > 0)
        entries.append({item.queuedAt, Tone::Done, Text::tr("Put into the outbox"), {}, {}, {}});
    if (const auto next = ahead(item, now))
        entries.append(*next);
    return entries;
}

QList<StoryEntry> ofRecipients(const Receipt &receipt, int most)
{
    QList<StoryEntry> entries;
    // What is wrong comes first: it must not be among the "and 40 more".
    for (const bool trouble : {true, false}) {
        for (const RecipientReceipt &recipient : receipt.recipients) {
            const StoryEntry entry = entryOf(recipient, receipt);
            const bool wrong = entry.tone == Tone::Trouble || entry.tone == Tone::Warning;
            if (wrong != trouble)
                continue;
            if (most > 0 && entries.size() == most) {
                entries.append({0, Tone::Ahead, Text::tr("and %Ln more", nullptr, int(receipt.recipients.size()) - most), {}, {}, {}});
                return entries;
            }
            entries.append(entry);
        }
    }
    return entries;
}

QList<StoryEntry> ofDelivery(const Receipt &receipt, int most)
{
    QList<StoryEntry> entries;
    for (const SendEvent &event : receipt.events) {
        if (event.kind == Kind::Queued || event.kind == Kind::Accepted || event.kind == Kind::HeldByServer || event.kind == Kind::SaidSent)
            entries.append(entryOf(event, receipt));
    }
    if (entries.isEmpty() && receipt.acceptedAt > 0)
        entries.append({receipt.acceptedAt, Tone::Done, acceptedBy(receipt), handOver(receipt), receipt.reply, {}});
    entries += ofRecipients(receipt, most);
    return entries;
}

StoryEntry::Tone toneOf(const Receipt &receipt)
{
    Tone worst = receipt.acceptedAt > 0 ? Tone::Done : Tone::Now;
    for (const RecipientReceipt &recipient : receipt.recipients) {
        if (toneOf(recipient.delivery) == Tone::Trouble || recipient.state == RecipientReceipt::State::Refused)
            return Tone::Trouble;
        if (recipient.delivery == Delivery::Delayed)
            worst = Tone::Warning;
    }
    return worst;
}

QString summary(const Receipt &receipt)
{
    const int all = int(receipt.recipients.size());
    const int opened = countOf(receipt, {Delivery::Displayed}), delivered = countOf(receipt, {Delivery::Delivered, Delivery::Expanded, Delivery::Displayed, Delivery::Deleted});
    const int delayed = countOf(receipt, {Delivery::Delayed});
    const int failed = int(std::count_if(receipt.recipients.begin(), receipt.recipients.end(),
        [](const RecipientReceipt &r) { return r.delivery == Delivery::Failed || (r.delivery == Delivery::None && r.state == RecipientReceipt::State::Refused); }));
    const auto of = [all](int count, const QString &one, const QString &many, const QString &part) { return all == 1 ? one : count == all ? many : part.arg(count).arg(all); };
    QStringList parts;
    if (failed > 0)
        parts.append(of(failed, Text::tr("could not be delivered"), Text::tr("could be delivered to nobody"), Text::tr("could not be delivered to %1 of %2")));
    if (delivered > 0 && !(opened == delivered && opened == all))
        parts.append(of(delivered, Text::tr("delivered"), Text::tr("delivered to all"), Text::tr("delivered to %1 of %2")));
    if (opened > 0)
        parts.append(of(opened, Text::tr("opened"), Text::tr("opened by all"), Text::tr("opened by %1 of %2")));
    if (delayed > 0)
        parts.append(of(delayed, Text::tr("delayed"), Text::tr("delayed for all"), Text::tr("delayed for %1 of %2")));
    QString accepted = receipt.acceptedAt > 0 ? Text::tr("%1, %2", "accepted by a server, time").arg(acceptedBy(receipt), timeText(receipt.acceptedAt))
                                              : Text::tr("Not accepted by the server yet");
    // What went wrong stands first, where no line is too narrow for it.
    if (failed > 0)
        accepted[0] = accepted[0].toLower();
    parts.insert(failed > 0 ? parts.size() : 0, accepted);
    QString line = parts.join(QStringLiteral(" \u00b7 "));
    line[0] = line[0].toUpper();
    return line;
}

QString asText(const OutboxItem &item, const Receipt &receipt, const QString &transcript)
{
    const auto utc = [](qint64 ms) { return ms == 0 ? QStringLiteral("-") : QDateTime::fromMSecsSinceEpoch(ms).toOffsetFromUtc(0).toString(Qt::ISODate); };
    // In English whatever the language is: whoever is asked for help has to read it.
    QStringList lines{QStringLiteral("Message-ID: ") + item.messageIdHeader, QStringLiteral("Subject: ") + item.subject.simplified(),
        QStringLiteral("State: %1, %2 attempt(s)%3").arg(nameOf(item.state)).arg(item.attempts).arg(item.outcomeUnknown ? QStringLiteral(", outcome unknown") : QString()),
        QStringLiteral("Queued: ") + utc(item.queuedAt)};
    const auto add = [&lines](const char *name, const QString &value) {
        if (!value.isEmpty())
            lines.append(QLatin1String(name) + QLatin1String(": ") + value.simplified());
    };
    add("Envelope-ID", receipt.envelopeId);
    add("Host", receipt.host);
    add("TLS", receipt.tls);
    add("Queue-ID", receipt.queueId);
    add("Final reply", receipt.reply);
    add("Last reply", item.lastReply);
    if (receipt.acceptedAt > 0)
        add("Accepted", utc(receipt.acceptedAt));
    lines += {QString(), QStringLiteral("Recipients")};
    for (const RecipientReceipt &r : receipt.recipients) {
        lines.append(QStringLiteral("  %1: %2 %3 %4 %5")
                         .arg(r.address, nameOf(r.state), r.code > 0 ? QString::number(r.code) : QString(), r.enhancedCode, r.reply)
                         .simplified()
                         .prepend(QLatin1String("  ")));
        if (r.delivery != Delivery::None)
            lines.append(QStringLiteral("    reported %1 %2 %3 %4")
                             .arg(utc(r.deliveryAt), nameOf(r.delivery), r.deliveryStatus, r.deliveryReply)
                             .simplified()
                             .prepend(QLatin1String("    ")));
    }
    lines += {QString(), QStringLiteral("Events (UTC)")};
    for (const SendEvent &e : receipt.events)
        lines.append(QStringLiteral("%1 %2 %3 %4 %5")
                         .arg(utc(e.at), nameOf(e.kind), e.attempt > 0 ? QStringLiteral("#%1").arg(e.attempt) : QString(), e.recipient, e.reply)
                         .simplified()
                         .prepend(QLatin1String("  ")));
    if (!transcript.isEmpty())
        lines += {QString(), QStringLiteral("Transcript of the last failed attempt (secrets removed)"), transcript};
    return lines.join(u'\n') + u'\n';
}

} // namespace postrider::SendStory
