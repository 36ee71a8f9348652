// SPDX-License-Identifier: GPL-3.0-or-later
// backup, restore and check: the profile as a whole.
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/Session.h"

namespace postrider {

namespace {

int backup(Session &session, Arguments &arguments)
{
    const QString file = session.path(arguments.takeWord(CommandText::tr("The file to write")));
    arguments.expectNoMoreWords();
    {
        const ProgressLine progress(session.console());
        try {
            session.await([&](Mail &mail) { return mail.backup(file, progress.teller()); });
        } catch (const MailError &e) {
            if (e.kind() == ErrorKind::Cancelled)
                session.cancelLongWork();
            throw;
        }
    }
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("file"), file}}));
    session.console().line(CommandText::tr("Saved everything but passwords in “%1”.").arg(file));
    return ExitStatus::Done;
}

int restore(Session &session, Arguments &arguments)
{
    const QString file = session.path(arguments.takeWord(CommandText::tr("The file of a backup")));
    arguments.expectNoMoreWords();
    Mail::restore(file, session.profile(), [&](const Mail::Progress &progress) {
        const QString share = progress.total > 0 ? QStringLiteral("%1 %  ").arg(progress.done * 100 / progress.total, 3) : QString();
        session.console().progress(share + progress.what);
    });
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("profile"), session.profile()}}));
    session.console().line(CommandText::tr("Restored into “%1”. Passwords are not in a backup: Postrider will ask for them.").arg(session.profile()));
    return ExitStatus::Done;
}

int check(Session &session, Arguments &arguments)
{
    arguments.expectNoMoreWords();
    Mail::CheckReport report;
    {
        const ProgressLine progress(session.console());
        try {
            report = session.await([&](Mail &mail) { return mail.check(progress.teller()); });
        } catch (const MailError &e) {
            if (e.kind() == ErrorKind::Cancelled)
                session.cancelLongWork();
            throw;
        }
    }
    session.console().document(QJsonDocument(QJsonObject{
        {QStringLiteral("sound"), report.sound},
        {QStringLiteral("findings"), QJsonArray::fromStringList(report.findings)},
        {QStringLiteral("repaired"), QJsonArray::fromStringList(report.repaired)},
    }));
    for (const QString &sentence : report.findings + report.repaired)
        session.console().line(sentence);
    session.console().line(report.sound ? CommandText::tr("The profile is sound.") : CommandText::tr("The profile is damaged: what is said above is lost on this computer."));
    return report.sound ? ExitStatus::Done : ExitStatus::Failed;
}

} // namespace

Command backupCommand()
{
    return {QStringLiteral("backup"), {QStringLiteral("backup FILE")}, {}, {}, backup};
}

Command restoreCommand()
{
    return {QStringLiteral("restore"), {QStringLiteral("--profile NEW-DIR restore FILE")}, {}, {}, restore, Command::Profile::NotNeeded};
}

Command checkCommand()
{
    return {QStringLiteral("check"), {QStringLiteral("check")}, {}, {}, check};
}

} // namespace postrider
