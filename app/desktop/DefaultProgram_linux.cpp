// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DefaultProgram.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

namespace postrider {

namespace {

const QString desktopFile = QStringLiteral("org.postrider.Postrider.desktop");
const QString settingsTool = QStringLiteral("xdg-settings");
const QString typesTool = QStringLiteral("xdg-mime");
constexpr int patience = 10'000; // ms; it asks other programs in turn

using Ended = std::function<void(bool worked, const QByteArray &output)>;

void run(QObject *receiver, const QString &program, const QStringList &arguments, const Ended &ended)
{
    auto *process = new QProcess(receiver);
    process->setStandardInputFile(QProcess::nullDevice());
    QObject::connect(process, &QProcess::finished, receiver, [process, ended](int code, QProcess::ExitStatus status) {
        ended(status == QProcess::NormalExit && code == 0, process->readAllStandardOutput() + process->readAllStandardError());
        process->deleteLater();
    });
    QObject::connect(process, &QProcess::errorOccurred, receiver, [process, ended](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // `finished` comes, too
        ended(false, process->errorString().toUtf8());
        process->deleteLater();
    });
    QTimer::singleShot(patience, process, &QProcess::kill);
    process->start(program, arguments);
}

} // namespace

bool DefaultProgram::isPossible()
{
    return !QFile::exists(QStringLiteral("/.flatpak-info")) && !QStandardPaths::findExecutable(settingsTool).isEmpty()
        && !QStandardPaths::locate(QStandardPaths::ApplicationsLocation, desktopFile).isEmpty();
}

void DefaultProgram::ask(QObject *receiver, const std::function<void(bool isOurs)> &answer)
{
    run(receiver, settingsTool, {QStringLiteral("check"), QStringLiteral("default-url-scheme-handler"), QStringLiteral("mailto"), desktopFile},
        [answer](bool worked, const QByteArray &output) {
            const QByteArray word = output.trimmed();
            if (worked && (word == "yes" || word == "no"))
                answer(word == "yes");
        });
}

void DefaultProgram::take(QObject *receiver, const std::function<void(const std::optional<Failure> &)> &done)
{
    run(receiver, settingsTool, {QStringLiteral("set"), QStringLiteral("default-url-scheme-handler"), QStringLiteral("mailto"), desktopFile},
        [receiver, done](bool worked, const QByteArray &output) {
            if (!worked) {
                done(Failure{ErrorKind::Storage,
                    QCoreApplication::translate("DefaultProgram", "The desktop did not take Postrider as the mail program. Its own settings for default applications can."),
                    QString::fromUtf8(output.left(1000))});
                return;
            }
            // Messages in files come second: who has links has what they asked for.
            run(receiver, typesTool, {QStringLiteral("default"), desktopFile, QStringLiteral("message/rfc822")}, [done](bool, const QByteArray &) { done({}); });
        });
}

} // namespace postrider
