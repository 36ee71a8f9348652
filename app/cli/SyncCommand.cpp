// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

#include <QDateTime>
#include <QRegularExpression>

namespace postrider {

namespace {

/// Which whole messages this pass fetches.
struct Bodies {
    bool any = true;
    int days = 0; ///< 0: of any age
};

Bodies bodiesFrom(const Arguments &arguments)
{
    const QString text = arguments.value(QStringLiteral("--bodies"), QStringLiteral("all"));
    static const QRegularExpression days(QStringLiteral("^([1-9]\\d{0,4})d$"));
    const auto match = days.match(text);
    if (text == QLatin1String("all") || text == QLatin1String("none"))
        return {text == QLatin1String("all"), 0};
    if (!match.hasMatch())
        throw UsageError(CommandText::tr("--bodies is “all”, “none” or a number of days, like “30d”."));
    return {true, match.captured(1).toInt()};
}

Mail::SyncTotals sum(const Mail::SyncTotals &a, const Mail::SyncTotals &b)
{
    return {a.added + b.added, a.changed + b.changed, a.removed + b.removed, a.pushed + b.pushed, a.seconds + b.seconds};
}

QList<Folder> foldersOf(Session &session, AccountId account, FolderId only)
{
    QList<Folder> result;
    const QList<Folder> all = session.reader().folders();
    for (const Folder &folder : all) {
        if (folder.account == account && folder.selectable && (!only.isValid() || folder.id == only))
            result.append(folder);
    }
    return result;
}

/// Waits for the body of one message; false if the server does not give it.
bool fetchBody(Session &session, MessageId message)
{
    std::optional<Failure> failure;
    QEventLoop loop;
    QObject::connect(&session.mailSignals(), &Mail::bodyFailed, &loop, [&](MessageId failed, const Failure &why) {
        if (failed != message)
            return;
        failure = why;
        loop.quit();
    });
    QObject::connect(&session.mailSignals(), &Mail::changed, &loop, [&](const ChangeSet &changes) {
        if (changes.bodies.contains(message))
            loop.quit();
    });
    session.call([&](Mail &mail) { mail.wantBody(message); });
    const auto isHere = [&] {
        const auto row = session.reader().messageRow(message);
        return !row || row->bodyHere;
    };
    if (!failure && !isHere())
        session.wait(loop);
    if (failure && isTemporary(failure->kind))
        throw MailError(failure->kind, failure->message, failure->detail);
    return !failure;
}

/// The whole messages of the last days, newest first.
void fetchRecent(Session &session, AccountId account, FolderId only, int days)
{
    constexpr int page = 500;
    const qint64 since = QDateTime::currentMSecsSinceEpoch() - days * 86'400'000LL;
    const QList<Folder> folders = foldersOf(session, account, only);
    for (const Folder &folder : folders) {
        for (int offset = 0;; offset += page) {
            const QList<MessageRow> rows = session.reader().messageRows(session.reader().messageIds(folder.id, page, offset, false));
            for (const MessageRow &row : rows) {
                if (row.date >= since && !row.bodyHere && row.uid > 0)
                    fetchBody(session, row.id);
            }
            if (rows.isEmpty() || rows.last().date < since)
                break;
        }
    }
}

// "--wait" is taken and changes nothing: a pass is always waited for.
int sync(Session &session, Arguments &arguments)
{
    arguments.expectNoMoreWords();
    const Bodies bodies = bodiesFrom(arguments);
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
    if (session.reader().mailAccounts().isEmpty())
        throw MailError(ErrorKind::Gone, CommandText::tr("There is no account in this profile yet: “account add” makes one."));
    QObject context;
    QObject::connect(&session.mailSignals(), &Mail::statusChanged, &context, [&](const AccountStatus &status) {
        if (status.state != AccountStatus::State::Syncing)
            return;
        session.console().progress(status.total > 0 ? QStringLiteral("%1  %2 / %3").arg(status.text).arg(status.done).arg(status.total) : status.text);
    });
    // One account's trouble is no reason to leave the others as they are: it is told at the end.
    Mail::SyncTotals totals;
    std::optional<MailError> trouble;
    for (const Account &each : accounts) {
        if (account.isValid() && each.id != account)
            continue;
        try {
            totals = sum(totals, session.await([&](Mail &mail) { return mail.syncOnce(each.id, folder, bodies.any && bodies.days == 0); }));
            if (bodies.days > 0)
                fetchRecent(session, each.id, folder, bodies.days);
        } catch (const MailError &e) {
            if (e.kind() == ErrorKind::Cancelled)
                throw;
            trouble = e;
        }
    }
    if (trouble)
        throw *trouble;
    // So that a search finds at once what has come; what is left after this, the search does.
    constexpr int kPatience = 60'000;
    session.await([](Mail &mail) { return mail.waitForIndex(kPatience); });
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
    return {QStringLiteral("sync"), {QStringLiteral("sync [--account A] [--folder F] [--bodies (all | none | Nd)] [--wait]")},
        {QStringLiteral("--account"), QStringLiteral("--folder"), QStringLiteral("--bodies")}, {QStringLiteral("--wait")}, sync};
}

} // namespace postrider
