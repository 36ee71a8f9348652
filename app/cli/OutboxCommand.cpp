// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
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

int retry(Session &session, const OutboxItem &item)
{
    if (item.outcomeUnknown)
        throw UsageError(CommandText::tr("It is not known whether this message was sent: please use “outbox resolve %1 sent” or “outbox resolve %1 resend”.").arg(item.id.value));
    session.mail().retrySend(item.id);
    const SendOutcome outcome = SendOutcome::watch(session, item.id, item.account);
    session.console().document(QJsonDocument(Documents::ofOutboxItem(outcome.item())));
    session.console().line(outcome.text());
    return outcome.exitStatus();
}

int cancel(Session &session, const OutboxItem &item)
{
    const DraftId draft = session.await(session.mail().cancelSend(item.id));
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("draft"), qint64(draft.value)}}));
    session.console().line(CommandText::tr("Taken out of the outbox; it is a draft again."));
    return ExitStatus::Done;
}

int resolve(Session &session, const OutboxItem &item, const QString &answer)
{
    if (answer != QLatin1String("sent") && answer != QLatin1String("resend"))
        throw UsageError(CommandText::tr("Please say “sent” or “resend”."));
    if (!item.outcomeUnknown)
        throw UsageError(CommandText::tr("There is nothing to decide about this message."));
    if (answer == QLatin1String("resend")) {
        session.mail().resolveSend(item.id, Mail::Resolution::SendAgain);
        const SendOutcome outcome = SendOutcome::watch(session, item.id, item.account);
        session.console().document(QJsonDocument(Documents::ofOutboxItem(outcome.item())));
        session.console().line(outcome.text());
        return outcome.exitStatus();
    }
    session.mail().resolveSend(item.id, Mail::Resolution::WasSent);
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
    if (verb != QLatin1String("retry") && verb != QLatin1String("cancel") && verb != QLatin1String("resolve"))
        throw UsageError(CommandText::tr("There is no “outbox %1”.").arg(verb));
    const OutboxItem item = itemNumbered(session, arguments.takeWord(CommandText::tr("The number of a message in the outbox")));
    const QString answer = verb == QLatin1String("resolve") ? arguments.takeWord(CommandText::tr("“sent” or “resend”")) : QString();
    arguments.expectNoMoreWords();
    if (verb == QLatin1String("retry"))
        return retry(session, item);
    return verb == QLatin1String("cancel") ? cancel(session, item) : resolve(session, item, answer);
}

} // namespace

Command outboxCommand()
{
    return {QStringLiteral("outbox"),
        {QStringLiteral("outbox [list]"), QStringLiteral("outbox retry ID"), QStringLiteral("outbox cancel ID"), QStringLiteral("outbox resolve ID (sent | resend)")}, {}, {},
        outbox};
}

} // namespace postrider
