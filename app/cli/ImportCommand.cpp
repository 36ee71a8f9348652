// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/Session.h"

namespace postrider {

namespace {

int importMail(Session &session, Arguments &arguments)
{
    const QString typed = arguments.takeWord(CommandText::tr("The file or folder to import"));
    arguments.expectNoMoreWords();
    if (!arguments.has(QStringLiteral("--folder")))
        throw UsageError(CommandText::tr("%1 is missing.").arg(QStringLiteral("--folder")));
    AccountId account;
    if (arguments.has(QStringLiteral("--account")))
        account = session.accountNamed(arguments.value(QStringLiteral("--account"))).id;
    const Folder target = session.folderNamed(arguments.value(QStringLiteral("--folder")), account);
    Mail::ImportReport report;
    {
        const ProgressLine progress(session.console());
        try {
            report = session.await([&](Mail &mail) { return mail.importMail(session.path(typed), target.id, progress.teller()); });
        } catch (const MailError &e) {
            if (e.kind() == ErrorKind::Cancelled)
                session.cancelLongWork();
            throw;
        }
    }
    for (const QString &sentence : std::as_const(report.skipped))
        session.console().message(sentence);
    MessageRow there;
    there.account = target.account;
    there.folder = target.id;
    const bool pushed = report.imported == 0 || session.push({there});
    session.console().document(QJsonDocument(QJsonObject{
        {QStringLiteral("imported"), report.imported},
        {QStringLiteral("duplicates"), report.duplicates},
        {QStringLiteral("skipped"), QJsonArray::fromStringList(report.skipped)},
        {QStringLiteral("pushed"), pushed},
    }));
    session.console().line(CommandText::tr("Imported %Ln message(s).", nullptr, report.imported));
    if (report.duplicates > 0)
        session.console().line(CommandText::tr("%Ln message(s) were there already.", nullptr, report.duplicates));
    return ExitStatus::Done;
}

} // namespace

Command importCommand()
{
    return {QStringLiteral("import"), {QStringLiteral("import PATH --folder F [--account A]   (PATH: an mbox, a message, a Maildir, or a folder with any of them)")},
        {QStringLiteral("--folder"), QStringLiteral("--account")}, {}, importMail};
}

} // namespace postrider
