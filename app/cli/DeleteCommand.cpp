// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

namespace postrider {

namespace {

int deleteMessages(Session &session, Arguments &arguments)
{
    const QList<MessageRow> rows = session.messagesNumbered(arguments.words());
    if (rows.isEmpty())
        throw UsageError(CommandText::tr("Please give the numbers of messages."));
    QList<MessageId> ids;
    for (const MessageRow &row : rows)
        ids.append(row.id);
    session.call([&](Mail &mail) {
        if (arguments.has(QStringLiteral("--for-good")))
            mail.removeForGood(ids);
        else
            mail.moveToTrash(ids);
    });
    // Gone from where it was: either to the Trash or altogether (then it is shown in no folder until the server has confirmed).
    const auto shown = [&] {
        return std::all_of(rows.begin(), rows.end(), [&](const MessageRow &before) {
            const auto now = session.reader().messageRow(before.id);
            return !now || now->folder != before.folder;
        });
    };
    if (!session.waitUntil(shown, 30'000))
        throw MailError(ErrorKind::Storage, CommandText::tr("The change was not written: the disk did not answer in time."));
    const bool pushed = session.push(rows);
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("changed"), ids.size()}, {QStringLiteral("pushed"), pushed}}));
    session.console().line(CommandText::tr("Deleted %Ln message(s).", nullptr, int(ids.size())));
    return ExitStatus::Done;
}

} // namespace

Command deleteCommand()
{
    return {QStringLiteral("delete"), {QStringLiteral("delete ID... [--for-good]")}, {}, {QStringLiteral("--for-good")}, deleteMessages};
}

} // namespace postrider
