// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

#include <QDateTime>

namespace postrider {

namespace {

/// How long a search waits for messages that were fetched and are not in the index yet, ms.
constexpr int kPatience = 10'000;
constexpr int kUsualLimit = 50;

void printForPeople(Console &console, const MessageRow &row, const QString &folder, const QString &snippet)
{
    const QString date = QDateTime::fromMSecsSinceEpoch(row.date).toString(QStringLiteral("yyyy-MM-dd hh:mm"));
    console.line(QStringLiteral("%1  %2  %3  %4  (%5)").arg(row.id.value, 6).arg(date, row.from.shortText().left(24).leftJustified(24), row.subject.simplified(), folder));
    if (!snippet.isEmpty())
        console.line(QStringLiteral("        ") + snippet);
}

int search(Session &session, Arguments &arguments)
{
    SearchRequest request;
    request.limit = arguments.number(QStringLiteral("--limit"), kUsualLimit);
    // Words without quotes of the shell are one query.
    QStringList words{arguments.takeWord(CommandText::tr("what to look for"))};
    words += arguments.words();
    request.query = words.join(QLatin1Char(' '));

    if (!session.reader().isIndexComplete() && !session.await([](Mail &mail) { return mail.waitForIndex(kPatience); }))
        session.console().message(CommandText::tr("%Ln message(s) are not in the search index yet, so there may be more than this.", nullptr, int(session.reader().notIndexed())));
    const SearchResult result = session.reader().search(request);
    if (!result.problem.isEmpty())
        session.console().message(result.problem);

    const QHash<int, QString> keywords = session.reader().keywordNames();
    QHash<FolderId, QString> paths;
    for (const Folder &folder : session.reader().folders())
        paths.insert(folder.id, folder.path);
    QJsonArray document;
    for (const SearchHit &hit : result.hits) {
        const auto row = session.reader().messageRow(hit.message);
        if (!row)
            continue;
        if (session.console().isJson()) {
            QJsonObject object = Documents::ofRow(*row, paths.value(row->folder), keywords);
            object.insert(QStringLiteral("snippet"), hit.snippet);
            document.append(object);
        } else {
            printForPeople(session.console(), *row, paths.value(row->folder), hit.snippet);
        }
    }
    session.console().document(QJsonDocument(document));
    return ExitStatus::Done;
}

} // namespace

Command searchCommand()
{
    return {QStringLiteral("search"), {QStringLiteral("search QUERY [--limit N]")}, {QStringLiteral("--limit")}, {}, search};
}

} // namespace postrider
