// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/MessageFile.h"
#include "app/cli/ReceiptText.h"
#include "app/cli/SendOutcome.h"

#include <QDateTime>

namespace postrider {

namespace {

AccountId accountFor(Session &session, const Arguments &arguments, const QByteArray &message)
{
    if (arguments.has(QStringLiteral("--account")))
        return session.mailAccountNamed(arguments.value(QStringLiteral("--account"))).id;
    const QList<Account> accounts = session.reader().mailAccounts();
    const AddressList from = Mail::inspect(message).from;
    for (const Address &address : from) {
        for (const Account &account : accounts) {
            if (identityOf(address.address, session.reader().identities(account.id)))
                return account.id;
        }
    }
    if (accounts.size() == 1)
        return accounts.first().id;
    throw UsageError(CommandText::tr("Please say with --account which account the message goes out from."));
}

QStringList recipientsFrom(Arguments &arguments)
{
    QStringList recipients;
    QStringList given = arguments.values(QStringLiteral("--to"));
    if (!given.isEmpty())
        given += arguments.words(); // "--to A B C"
    else
        arguments.expectNoMoreWords();
    for (const QString &text : std::as_const(given)) {
        const AddressList addresses = addressesFromText(text);
        for (const Address &address : addresses)
            recipients.append(address.address);
    }
    // An empty variable in a script must not turn into "everybody whom the message names".
    if (recipients.isEmpty() && arguments.has(QStringLiteral("--to")))
        throw UsageError(CommandText::tr("%1 needs a value.").arg(QStringLiteral("--to")));
    return recipients;
}

int send(Session &session, Arguments &arguments)
{
    const QByteArray message = MessageFile::read(session, arguments.takeWord(CommandText::tr("The message's file")));
    const QStringList to = recipientsFrom(arguments);
    const qint64 notBefore = arguments.time(QStringLiteral("--at"));
    const AccountId account = accountFor(session, arguments, message);
    SendOptions options;
    options.notBefore = notBefore;
    options.deliveryReport = arguments.has(QStringLiteral("--delivery-report"));
    options.requireTls = arguments.has(QStringLiteral("--require-tls"));
    const OpId op = session.await([&](Mail &mail) { return mail.sendRaw(account, message, to, options); });
    std::optional<SendOutcome> outcome;
    OutboxItem item;
    if (notBefore > QDateTime::currentMSecsSinceEpoch()) {
        item = session.reader().outboxItem(op).value_or(OutboxItem());
    } else {
        outcome = SendOutcome::watch(session, op, account);
        item = outcome->item();
    }
    session.console().document(QJsonDocument(QJsonObject{
        {QStringLiteral("id"), qint64(op.value)},
        {QStringLiteral("messageId"), item.messageIdHeader},
        {QStringLiteral("state"), item.outcomeUnknown ? QStringLiteral("unknown") : nameOf(item.state)},
        {QStringLiteral("receipt"), Documents::ofReceipt(session.reader().receipt(op).value_or(item.receipt))},
    }));
    session.console().line(QStringLiteral("%1  %2").arg(op.value).arg(item.messageIdHeader));
    if (outcome) {
        session.console().message(outcome->text());
        if (const auto receipt = arguments.has(QStringLiteral("--wait")) ? session.reader().receipt(op) : std::nullopt)
            ReceiptText::print(session.console(), *receipt);
    }
    // Without --wait the promise is only that the message is safe in the outbox.
    return outcome && arguments.has(QStringLiteral("--wait")) ? outcome->exitStatus() : ExitStatus::Done;
}

} // namespace

Command sendCommand()
{
    return {QStringLiteral("send"), {QStringLiteral("send (FILE.eml | -) [--account A] [--to A...] [--at TIME] [--delivery-report] [--require-tls] [--wait]")},
        {QStringLiteral("--account"), QStringLiteral("--to"), QStringLiteral("--at")},
        {QStringLiteral("--delivery-report"), QStringLiteral("--require-tls"), QStringLiteral("--wait")}, send};
}

} // namespace postrider
