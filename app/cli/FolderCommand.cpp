// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

namespace postrider {

namespace {

int finish(Session &session, AccountId account, FolderId folder, const QString &path)
{
    MessageRow there; // a pass over its account takes the change there
    there.account = account;
    there.folder = folder;
    const bool pushed = session.push({there});
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("folder"), path}, {QStringLiteral("pushed"), pushed}}));
    session.console().line(CommandText::tr("Done."));
    return ExitStatus::Done;
}

int create(Session &session, const QString &typed, AccountId account)
{
    QString path = typed;
    if (const QString local = account.isValid() ? QString() : session.pathInLocalFolders(typed); !local.isEmpty()) {
        path = local;
        account = session.localFolders()->id;
    }
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    FolderId parent;
    if (slash > 0) {
        const Folder above = session.folderNamed(path.left(slash), account);
        parent = above.id;
        account = above.account;
    } else if (!account.isValid()) {
        const QList<Account> accounts = session.reader().mailAccounts();
        if (accounts.size() != 1)
            throw UsageError(CommandText::tr("Please say with --account whose folder it is to be."));
        account = accounts.first().id;
    }
    const FolderId made = session.await([&](Mail &mail) { return mail.createFolder(account, parent, path.mid(slash + 1)); });
    return finish(session, account, made, path);
}

/// Until the row is as it should be, or gone.
void awaitWritten(Session &session, FolderId folder, const std::function<bool(const Folder &)> &isWritten)
{
    const auto written = [&] {
        const auto now = session.reader().folder(folder);
        return !now || isWritten(*now);
    };
    if (!session.waitUntil(written, 30'000))
        throw MailError(ErrorKind::Storage, CommandText::tr("The change was not written: the disk did not answer in time."));
}

int setSubscribed(Session &session, const Folder &folder, bool subscribed)
{
    session.call([&](Mail &mail) { mail.setSubscribed(folder.id, subscribed); });
    awaitWritten(session, folder.id, [subscribed](const Folder &now) { return now.subscribed == subscribed; });
    return finish(session, folder.account, folder.id, folder.path);
}

int setWatched(Session &session, const Folder &folder, bool watched)
{
    if (folder.role == FolderRole::Inbox || !folder.selectable)
        throw UsageError(folder.selectable ? CommandText::tr("The inbox is always watched.") : CommandText::tr("There are no messages in %1 itself.").arg(folder.path));
    session.call([&](Mail &mail) { mail.setWatched(folder.id, watched); });
    awaitWritten(session, folder.id, [watched](const Folder &now) { return now.watched == watched; });
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("folder"), folder.path}, {QStringLiteral("watched"), watched}}));
    session.console().line(CommandText::tr("Done."));
    return ExitStatus::Done;
}

int folder(Session &session, Arguments &arguments)
{
    const QString verb = arguments.takeWord(CommandText::tr("create, rename, remove, subscribe, unsubscribe, watch or unwatch"));
    static const QStringList verbs{QStringLiteral("create"), QStringLiteral("rename"), QStringLiteral("remove"), QStringLiteral("subscribe"), QStringLiteral("unsubscribe"),
        QStringLiteral("watch"), QStringLiteral("unwatch")};
    if (!verbs.contains(verb))
        throw UsageError(CommandText::tr("There is no “folder %1”.").arg(verb));
    const QString path = arguments.takeWord(CommandText::tr("The folder"));
    const QString target = verb == QLatin1String("rename") ? arguments.takeWord(CommandText::tr("The new name")) : QString();
    arguments.expectNoMoreWords();
    AccountId account;
    if (arguments.has(QStringLiteral("--account")))
        account = session.accountNamed(arguments.value(QStringLiteral("--account"))).id;
    if (verb == QLatin1String("create"))
        return create(session, path, account);
    const Folder found = session.folderNamed(path, account);
    if (verb == QLatin1String("rename")) {
        session.await([&](Mail &mail) { return mail.renameFolder(found.id, target); });
        return finish(session, found.account, found.id, target);
    }
    if (verb == QLatin1String("remove")) {
        session.await([&](Mail &mail) { return mail.removeFolder(found.id); });
        // The folder is gone from sight: the pass is over the inbox, and takes the removal along.
        const auto inbox = session.reader().folderWithRole(found.account, FolderRole::Inbox);
        return finish(session, found.account, inbox ? inbox->id : found.id, found.path);
    }
    if (verb == QLatin1String("watch") || verb == QLatin1String("unwatch"))
        return setWatched(session, found, verb == QLatin1String("watch"));
    return setSubscribed(session, found, verb == QLatin1String("subscribe"));
}

} // namespace

Command folderCommand()
{
    return {QStringLiteral("folder"),
        {QStringLiteral("folder create PATH [--account A]"), QStringLiteral("folder rename PATH NEW-PATH [--account A]"), QStringLiteral("folder remove PATH [--account A]"),
            QStringLiteral("folder (subscribe | unsubscribe) PATH [--account A]"), QStringLiteral("folder (watch | unwatch) PATH [--account A]")},
        {QStringLiteral("--account")}, {}, folder};
}

} // namespace postrider
