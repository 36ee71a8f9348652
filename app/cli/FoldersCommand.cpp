// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

namespace postrider {

namespace {

int folders(Session &session, Arguments &arguments)
{
    arguments.expectNoMoreWords();
    AccountId account;
    if (arguments.has(QStringLiteral("--account")))
        account = session.accountNamed(arguments.value(QStringLiteral("--account"))).id;
    QJsonArray document;
    const auto local = session.localFolders();
    const QList<Folder> all = session.reader().folders();
    for (const Folder &folder : all) {
        if (account.isValid() && folder.account != account)
            continue;
        const bool isLocal = local && folder.account == local->id;
        const bool named = folder.role != FolderRole::None && folder.role != FolderRole::All;
        document.append(QJsonObject{
            {QStringLiteral("account"), qint64(folder.account.value)},
            {QStringLiteral("folder"), folder.path},
            {QStringLiteral("local"), isLocal},
            {QStringLiteral("role"), named ? QJsonValue(nameOf(folder.role)) : QJsonValue()},
            {QStringLiteral("watched"), folder.watched || folder.role == FolderRole::Inbox},
            {QStringLiteral("total"), folder.total},
            {QStringLiteral("unread"), folder.unread},
        });
        session.console().line(QStringLiteral("%1 %2  %3").arg(folder.unread, 6).arg(folder.total, 7).arg(isLocal ? local->title() + QLatin1Char('/') + folder.path : folder.path));
    }
    session.console().document(QJsonDocument(document));
    return ExitStatus::Done;
}

} // namespace

Command foldersCommand()
{
    return {QStringLiteral("folders"), {QStringLiteral("folders [--account A]")}, {QStringLiteral("--account")}, {}, folders};
}

} // namespace postrider
