// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/cli/Arguments.h"
#include "app/cli/CommandProcess.h"
#include "app/cli/CommandTable.h"
#include "app/cli/Console.h"
#include "app/cli/OwnStreams.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace postrider {

namespace {

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

/// What is said before, or instead of, a command.
int refuse(const Opening &opening, const QString &message, const QString &command = {})
{
    OwnStreams streams;
    Console console(opening.json ? Console::Format::Json : Console::Format::People, streams);
    return CommandTable::failUsage(console, message, command);
}

int print(const QByteArray &text)
{
    OwnStreams streams;
    Console console(Console::Format::People, streams);
    console.bytes(text);
    return console.hasLostOutput() ? ExitStatus::Failed : ExitStatus::Done;
}

int runWords(const QStringList &arguments)
{
    Opening opening;
    try {
        opening = openingOf(arguments);
    } catch (const UsageError &e) {
        return refuse(opening, e.message());
    }
    // --json, --profile and --help are taken after the command's name too, where people tend to put them.
    QStringList &words = opening.rest;
    opening.json |= words.removeAll(QStringLiteral("--json")) > 0;
    opening.help |= words.removeAll(QStringLiteral("--help")) > 0;
    const qsizetype late = words.indexOf(QStringLiteral("--profile"));
    if (late >= 0 && late + 1 < words.size()) {
        opening.profile = words[late + 1];
        words.remove(late, 2);
    }
    if (opening.version)
        return print(QByteArrayLiteral("postrider " POSTRIDER_VERSION "\n"));
    // Asked for, so it is the result: "postrider --help | less".
    if (opening.help || opening.command == QLatin1String("help"))
        return print(CommandTable::helpLines(opening.command == QLatin1String("help") ? QString() : opening.command).join(QLatin1Char('\n')).toUtf8() + '\n');
    if (opening.command.isEmpty())
        return refuse(opening, CommandText::tr("%1 is missing.").arg(QStringLiteral("COMMAND")));
    const Command *command = CommandTable::find(opening.command);
    if (!command && opening.command.startsWith(QLatin1Char('-')))
        return refuse(opening, CommandText::tr("There is no option %1 here.").arg(opening.command));
    if (!command)
        return refuse(opening, CommandText::tr("There is no command “%1”.").arg(opening.command));
    try {
        Arguments::parse(words, command->options, command->switches); // before a profile is made for a typing mistake
    } catch (const UsageError &e) {
        return refuse(opening, e.message(), command->name);
    }
    const QString profile = opening.profile.isEmpty() ? defaultProfile() : QDir::current().absoluteFilePath(opening.profile);
    return CommandProcess(*command, {command->name, words, QDir::currentPath(), opening.json, profile}).run();
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
    static const QRegularExpression bareWord(QStringLiteral("^[a-z]+(-[a-z]+)*$"));
    if (!bareWord.match(opening.command).hasMatch() || opening.command == QLatin1String("compose"))
        return false;
    return CommandTable::find(opening.command) || !QFileInfo::exists(opening.command);
}

QString commandIn(const QStringList &arguments)
{
    try {
        return openingOf(arguments).command;
    } catch (const UsageError &) {
        return {};
    }
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
