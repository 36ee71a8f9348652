// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/OutboxActions.h"

#include "app/outbox/SendStory.h"
#include "app/widgets/LaterTimes.h"

#include <QCoreApplication>
#include <QDateTime>

namespace postrider::OutboxActions {

namespace {

/// Translation context.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(OutboxActions)
};

QString inWords(qint64 ms)
{
    return LaterTimes::inWords(QDateTime::fromMSecsSinceEpoch(ms), QDateTime::currentDateTime());
}

bool isWaitingForItsTime(const OutboxItem &item, qint64 now)
{
    return item.state == SendState::Queued && item.scheduled && item.notBefore > now;
}

QString joined(const QStringList &addresses)
{
    constexpr int named = 3;
    const QString some = addresses.mid(0, named).join(QLatin1String(", "));
    return addresses.size() > named ? Text::tr("%1 and %Ln more", nullptr, int(addresses.size()) - named).arg(some) : some;
}

QList<OutboxButton> buttonsOfHeld(const OutboxItem &item)
{
    const bool partly = item.receipt.acceptedAt > 0;
    const OutboxButton tryNow{OutboxAction::SendNow, "tryNow", Text::tr("Try now"), Text::tr("Tries to send it once more, as it is.")};
    const OutboxButton edit{OutboxAction::Edit, "edit", Text::tr("Edit"),
        partly ? Text::tr("Opens the message again, for those who have not got it.") : Text::tr("Opens the message again. It is not sent meanwhile.")};
    const OutboxButton cancel{OutboxAction::Cancel, "stop", Text::tr("Cancel"),
        partly ? Text::tr("Sends it to nobody else. For those who have not got it, it goes back to your drafts.")
               : Text::tr("Does not send it. The message goes back to your drafts.")};
    if (item.canSendToOthers())
        return {{OutboxAction::SendToOthers, "sendToOthers", Text::tr("Send to the others"), Text::tr("Sends it now. A draft stays for those who were refused.")}, edit, cancel};
    switch (item.heldKind) {
    case ErrorKind::SignIn:
        return {{OutboxAction::EnterPassword, "enterPassword", Text::tr("Sign in…"), Text::tr("The message goes out as soon as you are signed in.")}, edit, cancel};
    case ErrorKind::Certificate:
        return {
            {OutboxAction::LookAtCertificate, "certificate", Text::tr("Certificate…"), Text::tr("Shows what the server presented, and what you can do.")}, tryNow, edit, cancel};
    case ErrorKind::Refused: return {edit, tryNow, cancel};
    default: break;
    }
    return {tryNow, edit, cancel};
}

} // namespace

bool isDeliveryFailure(const OutboxItem &item)
{
    return item.state == SendState::Filed && item.needsAttention;
}

QStringList failedRecipients(const Receipt &receipt)
{
    QStringList failed;
    for (const RecipientReceipt &r : receipt.recipients) {
        if (r.delivery == Delivery::Failed || (r.delivery == Delivery::None && r.state == RecipientReceipt::State::Refused))
            failed.append(r.address);
    }
    return failed;
}

bool canCancel(const OutboxItem &item)
{
    return !item.outcomeUnknown && (item.state == SendState::Queued || item.state == SendState::Held);
}

QList<OutboxButton> buttonsFor(const OutboxItem &item, qint64 now)
{
    if (item.outcomeUnknown)
        return {{OutboxAction::LookAgain, "lookAgain", Text::tr("Look again"), Text::tr("Looks for the message on the server, in Sent and All mail.")},
            {OutboxAction::SendAgain, "sendAgain", Text::tr("Send again"), Text::tr("Sends the same message once more. Somebody may get it twice.")},
            {OutboxAction::WasSent, "wasSent", Text::tr("It was sent"), Text::tr("Counts it as sent and takes it out of the outbox.")}};
    if (isDeliveryFailure(item))
        return {{OutboxAction::WriteAgain, "writeAgain", Text::tr("Write again"), Text::tr("Opens the message again, for those who have not got it.")},
            {OutboxAction::Done, "done", Text::tr("Done"), Text::tr("You have seen it: the card goes. The message keeps its history.")}};
    if (item.state == SendState::Held)
        return buttonsOfHeld(item);
    if (item.state != SendState::Queued)
        return {};
    QList<OutboxButton> buttons{{OutboxAction::SendNow, "tryNow", item.attempts > 0 ? Text::tr("Try now") : Text::tr("Send now"), Text::tr("Does not wait any longer.")}};
    if (isWaitingForItsTime(item, now))
        buttons.append({OutboxAction::ChangeTime, "changeTime", Text::tr("Change time…"), Text::tr("Sends it at another time.")});
    buttons.append({OutboxAction::Edit, "edit", Text::tr("Edit"), Text::tr("Opens the message again. It is not sent meanwhile.")});
    buttons.append({OutboxAction::Cancel, "stop", Text::tr("Cancel"), Text::tr("Does not send it. The message goes back to your drafts.")});
    return buttons;
}

QString explanationFor(const OutboxItem &item)
{
    if (item.outcomeUnknown)
        return Text::tr(
            "“Look again” searches for it on the server. “Send again” sends the same message once more: somebody may get it twice. “It was sent” takes it out of the outbox.");
    if (item.state == SendState::Held && item.canSendToOthers())
        return Text::tr("“Send to the others” sends it now and leaves you a draft for those who were refused.");
    if (item.state == SendState::Held && item.heldKind == ErrorKind::Certificate)
        return Text::tr("Nothing was handed over. “Certificate” shows what the server presented; try again only in a network you trust.");
    return {};
}

QString sentenceFor(const OutboxItem &item, qint64 now)
{
    if (item.outcomeUnknown)
        return item.meaning.isEmpty()
            ? Text::tr("The connection broke off while the message was handed over, so it may have been sent. It is not sent a second time unless you say so.")
            : item.meaning;
    const QString host = SendStory::hostOf(item.receipt.host);
    switch (item.state) {
    case SendState::Queued: {
        if (isWaitingForItsTime(item, now))
            return item.nextAttempt < item.notBefore ? Text::tr("Goes to your provider\u2019s server now, which sends it %1.").arg(inWords(item.notBefore))
                                                     : Text::tr("Will be sent %1. Postrider has to be running and this computer awake then.").arg(inWords(item.notBefore));
        const bool waits = item.nextAttempt > now;
        if (item.attempts == 0)
            return waits ? Text::tr("Can be taken back until it leaves.") : Text::tr("Will be sent as soon as there is a connection.");
        const QString what = item.meaning.isEmpty() ? Text::tr("It could not be handed over yet.") : item.meaning;
        return waits ? Text::tr("%1 Postrider tries again %2.", "what happened; when").arg(what, inWords(item.nextAttempt)) : what;
    }
    case SendState::Attempting: return Text::tr("Being sent now.");
    case SendState::DataSent: return Text::tr("Handed over; waiting for the server to confirm.");
    case SendState::Accepted:
        if (item.scheduled && item.notBefore > now)
            return host.isEmpty() ? Text::tr("The server keeps it and sends it %1.").arg(inWords(item.notBefore))
                                  : Text::tr("%1 keeps it and sends it %2.").arg(host, inWords(item.notBefore));
        return host.isEmpty() ? Text::tr("Sent: the server has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.")
                              : Text::tr("Sent: %1 has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.").arg(host);
    case SendState::Filed: {
        if (!item.needsAttention)
            return Text::tr("Sent.");
        const QStringList failed = failedRecipients(item.receipt);
        QString why;
        for (const RecipientReceipt &r : item.receipt.recipients) {
            if (why.isEmpty() && r.delivery == Delivery::Failed)
                why = SendStory::reasonIn(r.deliveryMeaning);
        }
        const QString what = failed.isEmpty() ? Text::tr("A report says that it could not be delivered.") : Text::tr("Could not be delivered to %1.").arg(joined(failed));
        return why.isEmpty() ? what : what + u' ' + why;
    }
    case SendState::Held: return item.meaning.isEmpty() ? Text::tr("The message waits for you.") : item.meaning;
    }
    return {};
}

bool waitsForAccount(const OutboxItem &item)
{
    return !item.outcomeUnknown && item.state != SendState::Held && item.state != SendState::Filed;
}

QList<OutboxButton> buttonsWhenOff(const OutboxItem &item)
{
    QList<OutboxButton> buttons{{OutboxAction::SwitchOn, "switchOn", Text::tr("Switch the account on"), Text::tr("Its mail is fetched again, and what waits is sent.")}};
    if (item.state == SendState::Queued) {
        for (const OutboxButton &button : buttonsFor(item, 0)) {
            if (button.action == OutboxAction::Edit || button.action == OutboxAction::Cancel)
                buttons.append(button);
        }
    }
    return buttons;
}

QString sentenceWhenOff(const OutboxItem &item)
{
    switch (item.state) {
    case SendState::Accepted: return Text::tr("Sent. The copy for Sent is filed when its account is switched on again.");
    case SendState::Attempting:
    case SendState::DataSent: return Text::tr("Its account was switched off while it was being sent. It goes on when the account is switched on again.");
    default: return Text::tr("Its account is switched off. It is sent when the account is switched on again.");
    }
}

QString stateWhenOff()
{
    return Text::tr("Account switched off");
}

QString stateFor(const OutboxItem &item, qint64 now)
{
    if (item.outcomeUnknown)
        return Text::tr("Not known");
    switch (item.state) {
    case SendState::Queued:
        if (isWaitingForItsTime(item, now))
            return LaterTimes::briefly(QDateTime::fromMSecsSinceEpoch(item.notBefore), QDateTime::currentDateTime());
        if (item.nextAttempt > now)
            return item.attempts > 0 ? Text::tr("Next try in %1").arg(LaterTimes::remaining(item.nextAttempt - now))
                                     : Text::tr("Leaves in %1").arg(LaterTimes::remaining(item.nextAttempt - now));
        return Text::tr("Waiting");
    case SendState::Attempting:
    case SendState::DataSent: return Text::tr("Sending…");
    case SendState::Accepted: return item.scheduled && item.notBefore > now ? Text::tr("On the server") : Text::tr("Sent");
    case SendState::Filed: return item.needsAttention ? Text::tr("Not delivered") : Text::tr("Sent");
    case SendState::Held: return Text::tr("Needs you");
    }
    return {};
}

} // namespace postrider::OutboxActions
