// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandTable.h"

#include "app/cli/Arguments.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

namespace postrider::CommandTable {

const QList<Command> &all()
{
    static const QList<Command> commands{accountCommand(), syncCommand(), watchCommand(), foldersCommand(), folderCommand(), listCommand(), showCommand(), flagCommand(),
        searchCommand(), moveCommand(), copyCommand(), deleteCommand(), sendCommand(), outboxCommand(), receiptCommand(), remotePicturesCommand(), inspectCommand(),
        renderCommand(), importCommand(), exportCommand(), backupCommand(), restoreCommand(), checkCommand(), doctorCommand(), contactsCommand(), rulesCommand()};
    return commands;
}

const Command *find(const QString &name)
{
    for (const Command &command : all()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

QStringList helpLines(const QString &only)
{
    QStringList lines;
    if (only.isEmpty()) {
        lines.append(CommandText::tr("The window:  postrider [--profile DIR] [--minimized] [--check] [mailto:LINK | FILE.eml]..."));
        lines.append(CommandText::tr("A new message:  postrider compose [--to ADDRESS] [--cc ADDRESS] [--bcc ADDRESS] [--subject TEXT] [--body TEXT]"));
    }
    lines.append(CommandText::tr("Usage: postrider [--profile DIR] [--json] COMMAND ...   (without a command: the window)"));
    for (const Command &command : all()) {
        if (!only.isEmpty() && command.name != only)
            continue;
        for (const QString &line : command.usage)
            lines.append(QStringLiteral("  ") + line);
    }
    lines.append(CommandText::tr("Exit status: 0 done, 1 failed, 2 wrong usage, 3 try again later, 4 you have to act, 5 outcome unknown."));
    return lines;
}

int exitStatusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Busy: return ExitStatus::Later;
    case ErrorKind::SignIn:
    case ErrorKind::Certificate: return ExitStatus::UserMustAct;
    case ErrorKind::Unknown: return ExitStatus::OutcomeUnknown;
    case ErrorKind::Refused:
    case ErrorKind::Storage:
    case ErrorKind::Gone:
    case ErrorKind::Cancelled:
    case ErrorKind::Bug: return ExitStatus::Failed;
    }
    return ExitStatus::Failed;
}

int fail(Console &console, const Failure &failure)
{
    console.document(QJsonDocument(Documents::ofFailure(failure)));
    console.message(failure.detail.isEmpty() ? failure.message : QStringLiteral("%1 (%2)").arg(failure.message, failure.detail));
    return exitStatusOf(failure.kind);
}

int failUsage(Console &console, const QString &message, const QString &command)
{
    const QJsonObject error{{QStringLiteral("kind"), QStringLiteral("usage")}, {QStringLiteral("message"), message}, {QStringLiteral("detail"), QString()}};
    console.document(QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}));
    console.message(message);
    console.message(helpLines(command).join(QLatin1Char('\n')));
    return ExitStatus::Usage;
}

int run(Session &session, const QString &name, const QStringList &words)
{
    const Command *command = find(name);
    if (!command)
        return failUsage(session.console(), CommandText::tr("There is no command “%1”.").arg(name), QString());
    try {
        Arguments arguments = Arguments::parse(words, command->options, command->switches);
        const int status = command->run(session, arguments);
        session.console().progress({});
        if (status != ExitStatus::Done || !session.console().hasLostOutput())
            return status;
        session.console().message(CommandText::tr("The file “%1” cannot be written.").arg(QStringLiteral("/dev/stdout")));
        return ExitStatus::Failed;
    } catch (const UsageError &e) {
        return failUsage(session.console(), e.message(), command->name);
    } catch (const MailError &e) {
        return fail(session.console(), Failure::of(e));
    }
}

} // namespace postrider::CommandTable
