// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

namespace postrider {

namespace {

int flag(Session &session, Arguments &arguments)
{
    Flags add, remove;
    QList<MessageRow> rows;
    QList<MessageId> ids;
    for (const QString &word : arguments.words()) {
        const bool plus = word.startsWith(QLatin1Char('+'));
        if (!plus && !word.startsWith(QLatin1Char('-'))) {
            rows.append(session.messageNumbered(word));
            ids.append(rows.last().id);
            continue;
        }
        const Flags named = flagFromUserName(word.mid(1).toUtf8());
        if (!named)
            throw UsageError(CommandText::tr("There is no flag “%1”. Flags are seen, flagged, answered, draft, forwarded, junk, notjunk and $label1 to $label5.").arg(word.mid(1)));
        (plus ? add : remove) |= named;
    }
    if (ids.isEmpty() || (!add && !remove))
        throw UsageError(CommandText::tr("Please give the numbers of messages and +flag or -flag."));
    if (add & remove)
        throw UsageError(CommandText::tr("A flag cannot be set and removed at once."));
    session.mail().setFlags(ids, add, remove);
    const auto shown = [&] {
        const QList<MessageRow> now = session.reader().messageRows(ids);
        return std::all_of(now.begin(), now.end(), [&](const MessageRow &row) { return (row.flags & add) == add && !(row.flags & remove); });
    };
    if (!session.waitUntil(shown, 30'000))
        throw MailError(ErrorKind::Storage, CommandText::tr("The change was not written: the disk did not answer in time."));
    const bool pushed = session.push(rows);
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("changed"), ids.size()}, {QStringLiteral("pushed"), pushed}}));
    session.console().line(CommandText::tr("Changed %n message(s).", nullptr, int(ids.size())));
    return ExitStatus::Done;
}

} // namespace

Command flagCommand()
{
    return {QStringLiteral("flag"), {QStringLiteral("flag ID... +seen -flagged +$label1")}, {}, {}, flag};
}

} // namespace postrider
