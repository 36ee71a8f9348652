// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

#include <QDateTime>

namespace postrider {

namespace {

QList<Folder> foldersToList(Session &session, const Arguments &arguments)
{
    AccountId account;
    if (arguments.has(QStringLiteral("--account")))
        account = session.accountNamed(arguments.value(QStringLiteral("--account"))).id;
    if (arguments.has(QStringLiteral("--folder")))
        return {session.folderNamed(arguments.value(QStringLiteral("--folder")), account)};
    QList<Folder> inboxes;
    const QList<Folder> all = session.reader().folders();
    for (const Folder &folder : all) {
        if (folder.role == FolderRole::Inbox && (!account.isValid() || folder.account == account))
            inboxes.append(folder);
    }
    return inboxes;
}

// Messages of one conversation next to each other, conversations in the order of their first message here.
QList<MessageRow> byThread(const QList<MessageRow> &rows)
{
    QHash<ThreadId, QList<MessageRow>> threads;
    QList<ThreadId> order;
    QList<MessageRow> result;
    for (const MessageRow &row : rows) {
        if (!threads.contains(row.thread))
            order.append(row.thread);
        threads[row.thread].append(row);
    }
    for (const ThreadId thread : std::as_const(order))
        result += threads.value(thread);
    return result;
}

void printForPeople(Console &console, const MessageRow &row)
{
    QString marks = row.flags & Flag::Seen ? QStringLiteral(" ") : QStringLiteral("*");
    marks += row.flags & Flag::Flagged ? QStringLiteral("!") : QStringLiteral(" ");
    marks += row.hasAttachments ? QStringLiteral("@") : QStringLiteral(" ");
    const QString date = QDateTime::fromMSecsSinceEpoch(row.date).toString(QStringLiteral("yyyy-MM-dd hh:mm"));
    console.line(QStringLiteral("%1 %2 %3  %4  %5").arg(row.id.value, 6).arg(marks, date, row.from.shortText().left(24).leftJustified(24), row.subject.simplified()));
}

int list(Session &session, Arguments &arguments)
{
    arguments.expectNoMoreWords();
    const int limit = arguments.number(QStringLiteral("--limit"), -1);
    const int offset = arguments.number(QStringLiteral("--offset"), 0);
    QJsonArray document;
    const QHash<int, QString> keywords = session.reader().keywordNames();
    const QList<Folder> folders = foldersToList(session, arguments);
    for (const Folder &folder : folders) {
        const auto ids = session.reader().messageIds(folder.id, limit, offset, arguments.has(QStringLiteral("--unread")));
        QList<MessageRow> rows = session.reader().messageRows(ids);
        if (arguments.has(QStringLiteral("--threads")))
            rows = byThread(rows);
        for (const MessageRow &row : std::as_const(rows)) {
            if (session.console().isJson())
                document.append(Documents::ofRow(row, folder.path, keywords));
            else
                printForPeople(session.console(), row);
        }
    }
    session.console().document(QJsonDocument(document));
    return ExitStatus::Done;
}

} // namespace

Command listCommand()
{
    return {QStringLiteral("list"), {QStringLiteral("list [--account A] [--folder F] [--limit N] [--offset N] [--unread] [--threads]")},
        {QStringLiteral("--account"), QStringLiteral("--folder"), QStringLiteral("--limit"), QStringLiteral("--offset")}, {QStringLiteral("--unread"), QStringLiteral("--threads")},
        list};
}

} // namespace postrider
