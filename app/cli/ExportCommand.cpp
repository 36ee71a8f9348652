// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/ProgressLine.h"
#include "app/cli/Session.h"

namespace postrider {

namespace {

Mail::ExportFormat formatFrom(const Arguments &arguments)
{
    const QString format = arguments.value(QStringLiteral("--format"), QStringLiteral("mbox"));
    if (format == QLatin1String("mbox"))
        return Mail::ExportFormat::Mbox;
    if (format == QLatin1String("maildir"))
        return Mail::ExportFormat::Maildir;
    if (format == QLatin1String("eml"))
        return Mail::ExportFormat::Eml;
    throw UsageError(CommandText::tr("%1 can be: %2.").arg(QStringLiteral("--format"), QStringLiteral("mbox, maildir, eml")));
}

int exportMail(Session &session, Arguments &arguments)
{
    const QString typed = arguments.takeWord(CommandText::tr("The file or folder to write"));
    arguments.expectNoMoreWords();
    if (!arguments.has(QStringLiteral("--folder")))
        throw UsageError(CommandText::tr("%1 is missing.").arg(QStringLiteral("--folder")));
    const Mail::ExportFormat format = formatFrom(arguments);
    AccountId account;
    if (arguments.has(QStringLiteral("--account")))
        account = session.accountNamed(arguments.value(QStringLiteral("--account"))).id;
    const Folder folder = session.folderNamed(arguments.value(QStringLiteral("--folder")), account);
    const auto scope = arguments.has(QStringLiteral("--recursive")) ? Mail::ExportScope::WithFoldersBelow : Mail::ExportScope::OneFolder;
    Mail::ExportReport report;
    {
        const ProgressLine progress(session.console());
        try {
            report = session.await([&](Mail &mail) { return mail.exportMail(folder.id, format, session.path(typed), progress.teller(), scope); });
        } catch (const MailError &e) {
            if (e.kind() == ErrorKind::Cancelled)
                session.cancelLongWork();
            throw;
        }
    }
    if (report.missing > 0)
        session.console().message(
            CommandText::tr("%Ln message(s) are not wholly here and were left out. Fetch them first: sync --folder “%1” --bodies all", nullptr, report.missing).arg(folder.path));
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("exported"), report.exported}, {QStringLiteral("missing"), report.missing}}));
    session.console().line(CommandText::tr("Exported %Ln message(s).", nullptr, report.exported));
    return ExitStatus::Done;
}

} // namespace

Command exportCommand()
{
    return {QStringLiteral("export"), {QStringLiteral("export --folder F [--account A] [--format (mbox | maildir | eml)] [--recursive] PATH")},
        {QStringLiteral("--folder"), QStringLiteral("--account"), QStringLiteral("--format")}, {QStringLiteral("--recursive")}, exportMail};
}

} // namespace postrider
