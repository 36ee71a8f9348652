// SPDX-License-Identifier: GPL-3.0-or-later
// WindowBench [MESSAGES]: the real program, offscreen, with its inbox open while MESSAGES arrive: start to the first screen, and the watchdog's own record of its main thread.
#include "tests/bench/BenchAccount.h"
#include "tests/bench/BenchMailbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

using namespace postrider;

namespace {

void run(const QString &profile, const QString &picture, const char *what)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("POSTRIDER_WATCHDOG"), QStringLiteral("1"));
    program.setProcessEnvironment(environment);
    QElapsedTimer timer;
    timer.start();
    program.start(QStringLiteral(POSTRIDER_PROGRAM), {QStringLiteral("--profile"), profile, QStringLiteral("--screenshot"), picture});
    program.waitForFinished(300'000);
    std::printf("%s: %.2f s until everything was there and the picture was written\n", what, double(timer.elapsed()) / 1000);
    for (const QByteArray &line : program.readAllStandardError().split('\n')) {
        if (line.contains("watchdog") || line.contains("first screen"))
            std::printf("  %s\n", line.constData());
    }
    for (const QByteArray &line : program.readAllStandardOutput().split('\n')) {
        if (line.contains("watchdog") || line.contains("first screen"))
            std::printf("  %s\n", line.constData());
    }
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 20'000;
    QTemporaryDir directory;
    if (!BenchMailbox::write(directory.filePath(QStringLiteral("mailbox")), count))
        return 1;
    RealServers::Options serverOptions;
    serverOptions.mailbox = directory.filePath(QStringLiteral("mailbox"));
    RealServers servers(serverOptions);
    if (!servers.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(servers.error()));
        return 1;
    }
    QFile secret(directory.filePath(QStringLiteral("secret")));
    if (!secret.open(QIODevice::WriteOnly))
        return 1;
    secret.write(servers.password().toUtf8() + '\n');
    secret.close();
    BenchAccount bench(servers, [&](AccountSetup &setup) { setup.account.passwordCommand = QStringLiteral("cat \"%1\"").arg(secret.fileName()); });
    bench.mail.reset(); // the profile is the program's now
    std::printf("the window, %d messages\n", count);
    run(bench.profile(), directory.filePath(QStringLiteral("first.png")), "while they arrive");
    run(bench.profile(), directory.filePath(QStringLiteral("second.png")), "started again");
    return 0;
}
