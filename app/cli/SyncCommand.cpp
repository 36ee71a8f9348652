// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

namespace postrider {

namespace {

Mail::SyncTotals sum(const Mail::SyncTotals &a, const Mail::SyncTotals &b)
{
    return {a.added + b.added, a.changed + b.changed, a.removed + b.removed, a.pushed + b.pushed, a.seconds + b.seconds};
}

// "--wait" is taken and changes nothing: a pass is always waited for.
int sync(Session &session, Arguments &arguments)
{
    arguments.expectNoMoreWords();
    const QString bodies = arguments.value(QStringLiteral("--bodies"), QStringLiteral("all"));
    if (bodies != QLatin1String("all") && bodies != QLatin1String("none"))
        throw UsageError(CommandText::tr("--bodies is “all” or “none”."));
    AccountId account;
    FolderId folder;
    if (arguments.has(QStringLiteral("--account")))
        account = session.accountNamed(arguments.value(QStringLiteral("--account"))).id;
    if (arguments.has(QStringLiteral("--folder"))) {
        const Folder found = session.folderNamed(arguments.value(QStringLiteral("--folder")), account);
        folder = found.id;
        account = found.account;
    }
    const QList<Account> accounts = session.reader().accounts();
    if (accounts.isEmpty())
        throw MailError(ErrorKind::Gone, CommandText::tr("There is no account in this profile yet: “account add” makes one."));
    // One account's trouble is no reason to leave the others as they are: it is told at the end.
    Mail::SyncTotals totals;
    std::optional<MailError> trouble;
    for (const Account &each : accounts) {
        if (account.isValid() && each.id != account)
            continue;
        try {
            totals = sum(totals, session.await(session.mail().syncOnce(each.id, folder, bodies == QLatin1String("all"))));
        } catch (const MailError &e) {
            trouble = e;
        }
    }
    if (trouble)
        throw *trouble;
    session.console().document(QJsonDocument(QJsonObject{
        {QStringLiteral("new"), totals.added},
        {QStringLiteral("changed"), totals.changed},
        {QStringLiteral("removed"), totals.removed},
        {QStringLiteral("pushed"), totals.pushed},
        {QStringLiteral("seconds"), totals.seconds},
    }));
    session.console().line(CommandText::tr("%1 new, %2 changed, %3 removed, %4 of your changes sent, %5 s")
                               .arg(totals.added)
                               .arg(totals.changed)
                               .arg(totals.removed)
                               .arg(totals.pushed)
                               .arg(totals.seconds, 0, 'f', 1));
    return ExitStatus::Done;
}

} // namespace

Command syncCommand()
{
    return {QStringLiteral("sync"), {QStringLiteral("sync [--account A] [--folder F] [--bodies all|none] [--wait]")},
        {QStringLiteral("--account"), QStringLiteral("--folder"), QStringLiteral("--bodies")}, {QStringLiteral("--wait")}, sync};
}

} // namespace postrider
