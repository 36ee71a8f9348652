// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

namespace postrider {

namespace {

int move(Session &session, Arguments &arguments)
{
    QStringList words = arguments.words();
    if (words.size() < 2)
        throw UsageError(CommandText::tr("Please give the numbers of messages and a folder."));
    const QString name = words.takeLast();
    QList<MessageRow> rows;
    QList<MessageId> ids;
    for (const QString &word : std::as_const(words)) {
        rows.append(session.messageNumbered(word));
        ids.append(rows.last().id);
    }
    const Folder target = session.folderNamed(name, rows.first().account);
    for (const MessageRow &row : std::as_const(rows)) {
        if (row.account != target.account)
            throw UsageError(CommandText::tr("Messages of several accounts cannot be moved at once."));
    }
    session.mail().move(ids, target.id);
    const auto shown = [&] {
        const QList<MessageRow> now = session.reader().messageRows(ids);
        return std::all_of(now.begin(), now.end(), [&](const MessageRow &row) { return row.folder == target.id; });
    };
    if (!session.waitUntil(shown, 30'000))
        throw MailError(ErrorKind::Storage, CommandText::tr("The change was not written: the disk did not answer in time."));
    const bool pushed = session.push(rows);
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("changed"), ids.size()}, {QStringLiteral("pushed"), pushed}}));
    session.console().line(CommandText::tr("Moved %n message(s).", nullptr, int(ids.size())));
    return ExitStatus::Done;
}

} // namespace

Command moveCommand()
{
    return {QStringLiteral("move"), {QStringLiteral("move ID... FOLDER")}, {}, {}, move};
}

} // namespace postrider
