// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace postrider {

namespace {

QList<Command> commands()
{
    return {accountCommand(), syncCommand(), foldersCommand(), listCommand(), searchCommand(), showCommand(), flagCommand(), moveCommand(), deleteCommand(), sendCommand(),
        outboxCommand(), receiptCommand(), inspectCommand()};
}

/// What stands before the command's name.
struct Opening {
    QString profile;
    bool json = false;
    bool help = false;
    bool version = false;
    QString command;
    QStringList rest;
};

Opening openingOf(const QStringList &arguments)
{
    Opening opening;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        if (word == QLatin1String("--json")) {
            opening.json = true;
        } else if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            opening.help = true;
        } else if (word == QLatin1String("--version")) {
            opening.version = true;
        } else if (word == QLatin1String("--profile")) {
            if (++i == arguments.size())
                throw UsageError(CommandText::tr("%1 needs a value.").arg(word));
            opening.profile = arguments[i];
        } else if (word.startsWith(QLatin1String("--profile="))) {
            opening.profile = word.section(QLatin1Char('='), 1);
        } else {
            opening.command = word;
            opening.rest = arguments.mid(i + 1);
            break;
        }
    }
    return opening;
}

/// What QApplication takes for itself, from an X11 session manager for one.
bool isQtOption(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("^--?(platform|platformpluginpath|platformtheme|plugin|qwindowgeometry|qwindowicon|qwindowtitle|reverse|session|"
                                                        "display|geometry|style|stylesheet)(=|$)"));
    return form.match(word).hasMatch();
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

QStringList helpLines(const QList<Command> &all, const QString &only)
{
    QStringList lines;
    lines.append(CommandText::tr("Usage: postrider [--profile DIR] [--json] COMMAND ...   (without a command: the window)"));
    for (const Command &command : all) {
        if (!only.isEmpty() && command.name != only)
            continue;
        for (const QString &line : command.usage)
            lines.append(QStringLiteral("  ") + line);
    }
    lines.append(CommandText::tr("Exit status: 0 done, 1 failed, 2 wrong usage, 3 try again later, 4 you have to act, 5 outcome unknown."));
    return lines;
}

int fail(Console &console, const Failure &failure)
{
    console.document(QJsonDocument(Documents::ofFailure(failure)));
    console.message(failure.detail.isEmpty() ? failure.message : QStringLiteral("%1 (%2)").arg(failure.message, failure.detail));
    return exitStatusOf(failure.kind);
}

int failUsage(Console &console, const QString &message, const QList<Command> &all, const QString &command)
{
    const QJsonObject error{{QStringLiteral("kind"), QStringLiteral("usage")}, {QStringLiteral("message"), message}, {QStringLiteral("detail"), QString()}};
    console.document(QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}));
    console.message(message);
    console.message(helpLines(all, command).join(QLatin1Char('\n')));
    return ExitStatus::Usage;
}

int runIn(Session &session, const Command &command, const QStringList &words)
{
    try {
        Arguments arguments = Arguments::parse(words, command.options, command.switches);
        const int status = command.run(session, arguments);
        if (status != ExitStatus::Done || !session.console().hasLostOutput())
            return status;
        session.console().message(CommandText::tr("The file “%1” cannot be written.").arg(QStringLiteral("/dev/stdout")));
        return ExitStatus::Failed;
    } catch (const UsageError &e) {
        return failUsage(session.console(), e.message(), {command}, command.name);
    } catch (const MailError &e) {
        return fail(session.console(), Failure::of(e));
    }
}

int runWords(const QStringList &arguments)
{
    const QList<Command> all = commands();
    Opening opening;
    try {
        opening = openingOf(arguments);
    } catch (const UsageError &e) {
        Console console(Console::Format::People);
        return failUsage(console, e.message(), all, QString());
    }
    // --json, --profile and --help are taken after the command's name too, where people tend to put them.
    QStringList words = opening.rest;
    opening.json |= words.removeAll(QStringLiteral("--json")) > 0;
    opening.help |= words.removeAll(QStringLiteral("--help")) > 0;
    const qsizetype late = words.indexOf(QStringLiteral("--profile"));
    if (late >= 0 && late + 1 < words.size()) {
        opening.profile = words[late + 1];
        words.remove(late, 2);
    }
    Session session(opening.profile.isEmpty() ? defaultProfile() : opening.profile, opening.json ? Console::Format::Json : Console::Format::People);
    if (opening.version) {
        session.console().bytes(QByteArrayLiteral("postrider " POSTRIDER_VERSION "\n"));
        return ExitStatus::Done;
    }
    if (opening.help || opening.command == QLatin1String("help")) {
        // Asked for, so it is the result: "postrider --help | less".
        session.console().bytes(helpLines(all, opening.command == QLatin1String("help") ? QString() : opening.command).join(QLatin1Char('\n')).toUtf8() + '\n');
        return ExitStatus::Done;
    }
    for (const Command &command : all) {
        if (command.name == opening.command)
            return runIn(session, command, words);
    }
    if (opening.command.isEmpty())
        return failUsage(session.console(), CommandText::tr("%1 is missing.").arg(QStringLiteral("COMMAND")), all, QString());
    if (opening.command.startsWith(QLatin1Char('-')))
        return failUsage(session.console(), CommandText::tr("There is no option %1 here.").arg(opening.command), all, QString());
    return failUsage(session.console(), CommandText::tr("There is no command “%1”.").arg(opening.command), all, QString());
}

} // namespace

QString defaultProfile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

bool isCommand(const QStringList &arguments)
{
    Opening opening;
    try {
        opening = openingOf(arguments);
    } catch (const UsageError &) {
        return true; // runCommand says what is wrong
    }
    if (opening.help || opening.version || (opening.json && opening.command.isEmpty()))
        return true;
    // A mistyped option opens no window either; Qt's own do.
    if (opening.command.startsWith(QLatin1Char('-')))
        return !isQtOption(opening.command);
    // A link or a file opens the window, and so does "compose"; a bare word is a command, if only a mistyped one.
    static const QRegularExpression bareWord(QStringLiteral("^[a-z]+$"));
    if (!bareWord.match(opening.command).hasMatch() || opening.command == QLatin1String("compose"))
        return false;
    const QList<Command> all = commands();
    const bool known = std::any_of(all.begin(), all.end(), [&](const Command &command) { return command.name == opening.command; });
    return known || !QFileInfo::exists(opening.command);
}

int runCommand(const QStringList &arguments)
{
    std::unique_ptr<QCoreApplication> application;
    static int count = 1;
    static char name[] = "postrider";
    static char *names[] = {name, nullptr};
    if (!QCoreApplication::instance()) {
        application = std::make_unique<QCoreApplication>(count, names);
        QCoreApplication::setApplicationName(QStringLiteral("postrider"));
    }
    return runWords(arguments);
}

} // namespace postrider
