// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/ComposerSettings.h"
#include "app/cli/CommandLine.h"
#include "app/cli/CommandProcess.h"
#include "app/cli/CommandServer.h"
#include "app/cli/RenderCommand.h"
#include "app/reader/MessageRendering.h"
#include "app/desktop/Activation.h"
#include "app/desktop/DesktopSettings.h"
#include "app/widgets/AppearanceSettings.h"
#include "app/widgets/Theme.h"
#include "app/widgets/Translations.h"
#include "app/window/Application.h"
#include "app/window/Desktop.h"
#include "app/window/DesktopScheme.h"
#include "app/window/MainWindow.h"
#include "app/window/MessageWindows.h"
#include "app/window/ScreenshotRun.h"
#include "core/base/CoreDumps.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QIcon>
#include <QLocale>
#include <QMessageBox>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>
#include <QTimer>
#include <QUrl>
#include <cstdio>

using namespace postrider;

namespace {

/// What only the window knows; everything else is left to the command line.
struct WindowOptions {
    QString profile;
    QString theme;
    QString screenshot;
    QString screenshotRoom;
    bool minimized = false;
    bool check = false; ///< for new mail, now
    bool service = false; ///< started by the desktop, which says in a moment what for
    QStringList rest; ///< with --profile, for the commands
    QString valueless; ///< an option that lacks its value
};

const QString checkWord = QStringLiteral("check");
constexpr qsizetype mostAtOnce = 20;
constexpr int callPatience = 10'000; ///< ms
constexpr int quietTime = 4000; ///< ms after the start in which nothing is asked

/// How long a message can be taken back after Send, ms.
qint64 undoWindow()
{
    return Preferences::current().get(ComposerSettings::undoSeconds) * 1000LL;
}

WindowOptions read(const QStringList &arguments)
{
    WindowOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        bool *const on = argument == QLatin1String("--minimized") ? &options.minimized
            : argument == QLatin1String("--service")              ? &options.service
            : argument == QLatin1String("--check")                ? &options.check
                                                                  : nullptr;
        if (on) {
            *on = true;
            continue;
        }
        const QString name = argument.section(QLatin1Char('='), 0, 0);
        QString *target = name == QLatin1String("--profile") ? &options.profile
            : name == QLatin1String("--theme")               ? &options.theme
            : name == QLatin1String("--screenshot")          ? &options.screenshot
            : name == QLatin1String("--screenshot-room")     ? &options.screenshotRoom
                                                             : nullptr;
        if (!target) {
            options.rest << argument;
            continue;
        }
        if (argument.contains(QLatin1Char('=')))
            *target = argument.section(QLatin1Char('='), 1);
        else if (i + 1 < arguments.size())
            *target = arguments.at(++i);
        if (target->isEmpty())
            options.valueless = name;
        if (target == &options.profile)
            options.rest << QStringLiteral("--profile") << options.profile;
    }
    return options;
}

void applyTheme(Application &app, const WindowOptions &options)
{
    Theme::Scheme scheme = AppearanceSettings::chosenScheme();
    if (options.theme == QLatin1String("light"))
        scheme = Theme::Scheme::Light;
    else if (options.theme == QLatin1String("dark"))
        scheme = Theme::Scheme::Dark;
    else if (options.theme == QLatin1String("system"))
        scheme = Theme::Scheme::System;
    AppearanceSettings::follow(app);
    Theme::current().apply(app, scheme);
}

/// The profile cannot be opened: said in a window of its own, since there is no other. Returns the exit status.
int refuse(const MailError &error)
{
    QMessageBox box(QMessageBox::NoIcon, QStringLiteral("Postrider"), error.message(), QMessageBox::Close);
    box.setInformativeText(error.detail());
    std::fprintf(stderr, "%s\n", qPrintable(error.message()));
    box.exec();
    return 3;
}

/// What is to be opened: mailto links (RFC 6068) and addresses of files, those given and "compose" with its options; and "check".
QStringList addressesFrom(const WindowOptions &options)
{
    QStringList words = options.rest;
    for (qsizetype at = words.indexOf(QStringLiteral("--profile")); at >= 0; at = words.indexOf(QStringLiteral("--profile")))
        words.remove(at, qMin<qsizetype>(2, words.size() - at));
    QStringList addresses;
    if (options.check)
        addresses.append(checkWord);
    if (words.value(0) != QLatin1String("compose")) {
        for (const QString &word : std::as_const(words)) {
            if (word.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive) || word.startsWith(QLatin1String("file:"), Qt::CaseInsensitive))
                addresses.append(word);
            else
                addresses.append(QString::fromLatin1(QUrl::fromLocalFile(QDir::current().absoluteFilePath(word)).toEncoded()));
        }
        return addresses;
    }
    QStringList fields;
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        static const QStringList names{QStringLiteral("--to"), QStringLiteral("--cc"), QStringLiteral("--bcc"), QStringLiteral("--subject"), QStringLiteral("--body")};
        if (names.contains(words[i]))
            fields.append(words[i].mid(2) + QLatin1Char('=') + QString::fromLatin1(QUrl::toPercentEncoding(words[i + 1])));
    }
    const qsizetype link = words.indexOf(QRegularExpression(QStringLiteral("^mailto:.*"), QRegularExpression::CaseInsensitiveOption));
    addresses.append(link > 0 ? words[link] : QStringLiteral("mailto:?") + fields.join(QLatin1Char('&')));
    return addresses;
}

void open(MainWindow &window, const QStringList &addresses)
{
    for (const QString &address : addresses.mid(0, mostAtOnce)) {
        if (address == checkWord)
            window.action("get-mail")->trigger();
        else
            window.openAddress(QUrl(address));
    }
}

/// Started once more, or called by the desktop.
void bringUp(MainWindow &window, const QStringList &addresses, const QString &token)
{
    window.desktop()->bringUp(token);
    open(window, addresses);
}

/// The name on the desktop's bus belongs to the profile that is opened where none is named; others are reached by their socket.
std::unique_ptr<Activation> listenToDesktop(MainWindow &window)
{
    auto activation = Activation::make();
    QObject::connect(activation.get(), &Activation::activated, &window, [&window](const QString &token) { bringUp(window, {}, token); });
    QObject::connect(activation.get(), &Activation::opened, &window, [&window](const QStringList &addresses, const QString &token) { bringUp(window, addresses, token); });
    QObject::connect(activation.get(), &Activation::acted, &window, [&window](const QString &action, const QString &token) {
        bringUp(window, {}, token);
        if (action == QLatin1String("compose") || action == checkWord)
            window.action(action == checkWord ? "get-mail" : "compose")->trigger();
    });
    return activation;
}

void showFirst(MainWindow &window, const WindowOptions &options, bool hasAccounts)
{
    const bool minimized = options.minimized || (Preferences::current().get(DesktopSettings::startMinimized) && options.screenshot.isEmpty());
    if (options.service) {
        // The call comes at once. If it does not, nobody is to wonder where the program is.
        QTimer::singleShot(callPatience, &window, [&window] {
            if (!window.isVisible())
                window.desktop()->bringUp();
        });
    } else if (minimized && hasAccounts) {
        window.desktop()->startMinimized();
    } else {
        window.show();
    }
}

/// Opens the profile, or hands over to who has it open already: then there is none. Throws MailError.
std::unique_ptr<Mail> openProfile(const QString &profile, const QStringList &addresses)
{
    Mail::Options mailOptions;
    mailOptions.profile = profile;
    mailOptions.undoWindow = undoWindow();
    // Locked by one that is just starting, or just ending: the lock decides, once it is known who has it.
    for (const QDeadlineTimer deadline(8000);;) {
        if (raiseOther(profile, addresses))
            return nullptr;
        try {
            return std::make_unique<Mail>(mailOptions);
        } catch (const MailError &error) {
            if (error.kind() != ErrorKind::Busy || deadline.hasExpired())
                throw;
        }
        QThread::msleep(50);
    }
}

int runWindow(Application &app, const WindowOptions &options)
{
    const QString profile = QDir::current().absoluteFilePath(options.profile.isEmpty() ? defaultProfile() : options.profile);
    const QStringList addresses = addressesFrom(options);
    Preferences::current().open(profile);
    applyTheme(app, options);
    const std::unique_ptr<DesktopScheme> desktop = DesktopScheme::make();
    std::unique_ptr<Mail> mail;
    try {
        mail = openProfile(profile, addresses);
        if (!mail)
            return 0;
    } catch (const MailError &error) {
        return refuse(error);
    }
    const bool isDefault = options.profile.isEmpty();
    const bool hasAccounts = !mail->reader().mailAccounts().isEmpty();
    MainWindow window(*mail, {profile, undoWindow(), isDefault ? QStringList() : QStringList{QStringLiteral("--profile"), profile}});
    QObject::connect(&window, &MainWindow::demoRequested, &window, [&window] {
        QStringList command = QProcess::splitCommand(qEnvironmentVariable("POSTRIDER_DEMO_COMMAND"));
        if (!command.isEmpty() && QProcess::startDetached(command.takeFirst(), command))
            window.action("quit")->trigger();
    });
    CommandServer commands(*mail, profile, {true, true});
    QObject::connect(&commands, &CommandServer::raised, &window, [&window](const QStringList &words, const QString &activation) { bringUp(window, words, activation); });
    const std::unique_ptr<Activation> activation = isDefault && options.screenshot.isEmpty() ? listenToDesktop(window) : nullptr;
    showFirst(window, options, hasAccounts);
    window.messageWindows()->restoreWith(&window);
    window.reopenComposers();
    open(window, addresses);
    if (!options.screenshot.isEmpty())
        new ScreenshotRun(window, options.screenshot, options.screenshotRoom);
    else if (!hasAccounts)
        window.addAccount(); // the first start: nothing else can be done here
    else if (isDefault)
        QTimer::singleShot(quietTime, window.desktop(), &Desktop::offerToBeDefault);
    return Application::exec();
}

void draw(const QByteArray &message, const QString &type, int width, const RenderCommand::Done &done)
{
    const auto format = type == QLatin1String("pdf") ? MessageRendering::Format::Pdf : MessageRendering::Format::Png;
    MessageRendering::start(message, format, width, [done](const MessageRendering::Result &result) { done({result.file, result.whySimple}); });
}

/// A command, in the language of whoever gave it.
int runInWords(const WindowOptions &options)
{
    Translations translations;
    // JSON is for programs, and programs read it in one language.
    translations.install(options.rest.contains(QLatin1String("--json")) ? QStringList() : QLocale::system().uiLanguages());
    if (options.valueless.isEmpty())
        return runCommand(options.rest);
    std::fprintf(stderr, "%s\n", qPrintable(QCoreApplication::translate("main", "%1 needs a value.").arg(options.valueless)));
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    CoreDumps::forbid();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const WindowOptions options = read(arguments);
    // The C locale has dates for programs, with seconds; people get those of plain English.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCoreApplication::setOrganizationName(QString());
    QCoreApplication::setApplicationName(QStringLiteral("postrider"));
    QCoreApplication::setApplicationVersion(QStringLiteral(POSTRIDER_VERSION));
    if (options.valueless.isEmpty() && RenderCommand::isWanted(options.rest)) {
        // Draws, but shows nothing: works where there is no display.
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication app(argc, argv);
        QApplication::setQuitOnLastWindowClosed(false);
        RenderCommand::setDraw(draw);
        return runInWords(options);
    }
    if (!options.valueless.isEmpty() || isCommand(options.rest)) {
        const QCoreApplication app(argc, argv);
        return runInWords(options);
    }
    Application app(argc, argv);
    Translations translations;
    translations.install(QLocale::system().uiLanguages());
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Postrider"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.postrider.Postrider"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/org.postrider.Postrider.svg")));
    return runWindow(app, read(QCoreApplication::arguments().mid(1))); // without what Qt took for itself
}
