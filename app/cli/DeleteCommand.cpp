// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

namespace postrider {

namespace {

int deleteMessages(Session &session, Arguments &arguments)
{
    QList<MessageRow> rows;
    QList<MessageId> ids;
    for (const QString &word : arguments.words()) {
        rows.append(session.messageNumbered(word));
        ids.append(rows.last().id);
    }
    if (ids.isEmpty())
        throw UsageError(CommandText::tr("Please give the numbers of messages."));
    if (arguments.has(QStringLiteral("--for-good")))
        session.mail().removeForGood(ids);
    else
        session.mail().moveToTrash(ids);
    // Gone from where it was: either to the Trash or altogether.
    const auto shown = [&] {
        return std::all_of(rows.begin(), rows.end(), [&](const MessageRow &before) {
            const auto now = session.reader().messageRow(before.id);
            return !now || now->folder != before.folder || !session.reader().messageIds(before.folder).contains(before.id);
        });
    };
    if (!session.waitUntil(shown, 30'000))
        throw MailError(ErrorKind::Storage, CommandText::tr("The change was not written: the disk did not answer in time."));
    const bool pushed = session.push(rows);
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("changed"), ids.size()}, {QStringLiteral("pushed"), pushed}}));
    session.console().line(CommandText::tr("Deleted %n message(s).", nullptr, int(ids.size())));
    return ExitStatus::Done;
}

} // namespace

Command deleteCommand()
{
    return {QStringLiteral("delete"), {QStringLiteral("delete ID... [--for-good]")}, {}, {QStringLiteral("--for-good")}, deleteMessages};
}

} // namespace postrider
