// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/ReceiptText.h"
#include "app/cli/SendOutcome.h"

namespace postrider {

namespace {

OutboxItem itemNumbered(Session &session, const QString &number)
{
    bool ok = false;
    const OpId id(number.toLongLong(&ok));
    if (!ok)
        throw UsageError(CommandText::tr("“%1” is not a number of the outbox.").arg(number));
    const QList<OutboxItem> items = session.reader().outbox();
    for (const OutboxItem &item : items) {
        if (item.id == id)
            return item;
    }
    throw MailError(ErrorKind::Gone, CommandText::tr("There is no message %1 in the outbox any more.").arg(number));
}

int list(Session &session)
{
    QJsonArray document;
    const QList<OutboxItem> items = session.reader().outbox();
    for (const OutboxItem &item : items) {
        document.append(Documents::ofOutboxItem(item));
        session.console().line(
            QStringLiteral("%1  %2  %3  %4  %5")
                .arg(item.id.value)
                .arg(item.outcomeUnknown ? QStringLiteral("unknown") : nameOf(item.state), item.recipients.join(QLatin1String(", ")), item.subject, item.meaning));
    }
    session.console().document(QJsonDocument(document));
    return ExitStatus::Done;
}

/// Watches what comes of it, and says so.
int tell(Session &session, const OutboxItem &item)
{
    const SendOutcome outcome = SendOutcome::watch(session, item.id, item.account);
    session.console().document(QJsonDocument(Documents::ofOutboxItem(outcome.item())));
    session.console().line(outcome.text());
    return outcome.exitStatus();
}

int retry(Session &session, const OutboxItem &item)
{
    if (item.outcomeUnknown)
        throw UsageError(CommandText::tr("It is not known whether this message was sent: please use “outbox resolve %1” with “sent”, “resend” or “look”.").arg(item.id.value));
    session.call([&](Mail &mail) { mail.retrySend(item.id); });
    return tell(session, item);
}

int cancel(Session &session, const OutboxItem &item)
{
    const DraftId draft = session.await([&](Mail &mail) { return mail.cancelSend(item.id); });
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("draft"), qint64(draft.value)}}));
    session.console().line(CommandText::tr("Taken out of the outbox; it is a draft again."));
    return ExitStatus::Done;
}

int show(Session &session, const OutboxItem &item)
{
    const Receipt receipt = session.reader().receipt(item.id).value_or(item.receipt);
    const QString transcript = session.reader().sendTranscript(item.id);
    QJsonObject document = Documents::ofOutboxItem(item);
    document.insert(QStringLiteral("receipt"), Documents::ofReceipt(receipt));
    document.insert(QStringLiteral("transcript"), transcript.isEmpty() ? QJsonValue() : QJsonValue(transcript));
    session.console().document(QJsonDocument(document));
    session.console().line(QStringLiteral("%1  %2").arg(item.subject, item.meaning));
    ReceiptText::print(session.console(), receipt);
    if (!transcript.isEmpty())
        session.console().line(transcript);
    return ExitStatus::Done;
}

int sendToOthers(Session &session, const OutboxItem &item)
{
    if (!item.canSendToOthers())
        throw UsageError(CommandText::tr("There is nothing to decide about this message."));
    const DraftId draft = session.await([&](Mail &mail) { return mail.sendToOthers(item.id); });
    session.console().message(CommandText::tr("Those who were refused have a draft of their own now: number %1.").arg(draft.value));
    return tell(session, item);
}

int sendAt(Session &session, const OutboxItem &item, const QString &time)
{
    if ((item.state != SendState::Queued && item.state != SendState::Held) || item.outcomeUnknown)
        throw UsageError(CommandText::tr("It is too late to send this message at another time."));
    const qint64 when = Arguments::timeFrom(time, QStringLiteral("outbox at"));
    session.call([&](Mail &mail) { mail.reschedule(item.id, when); });
    const auto settled = [&] {
        const auto now = session.reader().outboxItem(item.id);
        return !now || (now->state == SendState::Queued && (now->notBefore == when) == now->scheduled);
    };
    if (!session.waitUntil(settled, 30'000))
        throw MailError(ErrorKind::Storage, CommandText::tr("The change was not written: the disk did not answer in time."));
    session.console().document(QJsonDocument(Documents::ofOutboxItem(session.reader().outboxItem(item.id).value_or(item))));
    session.console().line(CommandText::tr("It waits until then. Postrider has to be running at that time, or is asked to send with “outbox retry”."));
    return ExitStatus::Done;
}

int resolve(Session &session, const OutboxItem &item, const QString &answer)
{
    if (answer != QLatin1String("sent") && answer != QLatin1String("resend") && answer != QLatin1String("look"))
        throw UsageError(CommandText::tr("Please say “sent”, “resend” or “look”."));
    if (!item.outcomeUnknown)
        throw UsageError(CommandText::tr("There is nothing to decide about this message."));
    if (answer == QLatin1String("resend")) {
        session.call([&](Mail &mail) { mail.resolveSend(item.id, Mail::Resolution::SendAgain); });
        return tell(session, item);
    }
    if (answer == QLatin1String("look")) {
        // A whole pass over the account looks in Sent and All Mail.
        session.await([&](Mail &mail) { return mail.syncOnce(item.account, {}, false); });
        const OutboxItem now = session.reader().outboxItem(item.id).value_or(item);
        session.console().document(QJsonDocument(Documents::ofOutboxItem(now)));
        session.console().line(now.outcomeUnknown ? CommandText::tr("It was not found. Whether it was sent is still not known.") : CommandText::tr("Found: it was sent."));
        return now.outcomeUnknown ? ExitStatus::OutcomeUnknown : ExitStatus::Done;
    }
    session.call([&](Mail &mail) { mail.resolveSend(item.id, Mail::Resolution::WasSent); });
    const auto settled = [&] {
        const auto now = session.reader().outboxItem(item.id);
        return !now || !now->outcomeUnknown;
    };
    if (!session.waitUntil(settled, 30'000))
        throw MailError(ErrorKind::Storage, CommandText::tr("The change was not written: the disk did not answer in time."));
    session.console().document(QJsonDocument(Documents::ofOutboxItem(session.reader().outboxItem(item.id).value_or(item))));
    session.console().line(CommandText::tr("Noted as sent."));
    return ExitStatus::Done;
}

int outbox(Session &session, Arguments &arguments)
{
    if (arguments.words().isEmpty() || arguments.words() == QStringList{QStringLiteral("list")})
        return list(session);
    const QString verb = arguments.takeWord({});
    static const QStringList verbs{
        QStringLiteral("show"), QStringLiteral("retry"), QStringLiteral("others"), QStringLiteral("at"), QStringLiteral("cancel"), QStringLiteral("resolve")};
    if (!verbs.contains(verb))
        throw UsageError(CommandText::tr("There is no “outbox %1”.").arg(verb));
    const OutboxItem item = itemNumbered(session, arguments.takeWord(CommandText::tr("The number of a message in the outbox")));
    const QString more = verb == QLatin1String("resolve") ? arguments.takeWord(CommandText::tr("“sent”, “resend” or “look”"))
        : verb == QLatin1String("at")                     ? arguments.takeWord(CommandText::tr("The time"))
                                                          : QString();
    arguments.expectNoMoreWords();
    if (verb == QLatin1String("show"))
        return show(session, item);
    if (verb == QLatin1String("retry"))
        return retry(session, item);
    if (verb == QLatin1String("others"))
        return sendToOthers(session, item);
    if (verb == QLatin1String("at"))
        return sendAt(session, item, more);
    return verb == QLatin1String("cancel") ? cancel(session, item) : resolve(session, item, more);
}

} // namespace

Command outboxCommand()
{
    return {QStringLiteral("outbox"),
        {QStringLiteral("outbox [list]"), QStringLiteral("outbox show ID"), QStringLiteral("outbox retry ID"), QStringLiteral("outbox others ID"),
            QStringLiteral("outbox at ID TIME"), QStringLiteral("outbox cancel ID"), QStringLiteral("outbox resolve ID (sent | resend | look)")},
        {}, {}, outbox};
}

} // namespace postrider
