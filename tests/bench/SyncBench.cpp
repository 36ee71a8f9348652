// SPDX-License-Identifier: GPL-3.0-or-later
// SyncBench [MESSAGES]: first sync of a mailbox on a real Dovecot, headers then bodies, and a pass with nothing new, beside a raw socket reader and mbsync.
#include "tests/bench/BenchAccount.h"
#include "tests/bench/BenchMailbox.h"
#include "tests/bench/RawImap.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

using namespace postrider;

namespace {

constexpr const char *kHeaderItems = "(UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (REFERENCES)])";

double seconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

void row(const char *what, double ours, double baseline, const char *name)
{
    std::printf("%-52s %8.3f s   %s %8.3f s   ratio %5.2f\n", what, ours, name, baseline, ours / baseline);
    std::fflush(stdout);
}

struct Rig {
    RealServers servers;
    QTemporaryDir directory;

    RawImap raw() const { return RawImap(servers.imapPlain().port, servers.user().toUtf8(), servers.password().toUtf8()); }

    double rawFetch(const QByteArray &items) const
    {
        RawImap connection(servers.imapPlain().port, servers.user().toUtf8(), servers.password().toUtf8());
        connection.run("SELECT INBOX");
        QElapsedTimer timer;
        timer.start();
        const qint64 bytes = connection.run("FETCH 1:* " + items);
        const double time = seconds(timer);
        std::printf("  (raw: %.1f MB in %.3f s)\n", double(bytes) / 1e6, time);
        return time;
    }
};

/// Headers complete, the first screen after sign-in, then all bodies, then nothing new.
void measure(const Rig &rig, const ServerAddress &imap, const char *label, double rawHeaders, double rawBodies)
{
    std::printf("%s\n", label);
    BenchAccount bench(rig.servers, [&](AccountSetup &setup) { setup.account.imap = imap; });
    Mail &mail = *bench.mail;

    QElapsedTimer timer;
    double signedIn = 0, firstScreen = 0;
    QObject::connect(&mail, &Mail::statusChanged, &mail, [&](const AccountStatus &status) {
        if (signedIn == 0 && status.state == AccountStatus::State::Syncing)
            signedIn = seconds(timer);
    });
    QObject::connect(&mail, &Mail::changed, &mail, [&](const ChangeSet &changes) {
        if (firstScreen == 0 && changes.messages.size() >= 50)
            firstScreen = seconds(timer);
    });
    timer.start();
    const auto headers = BenchAccount::wait(mail.syncOnce(bench.id, {}, false));
    const double headersTime = seconds(timer);
    if (const auto *failure = std::get_if<Failure>(&headers)) {
        std::printf("  failed: %s (%s)\n", qPrintable(failure->message), qPrintable(failure->detail));
        return;
    }
    row("  headers in the store (connect included)", headersTime, rawHeaders, "raw");
    std::printf(
        "  sign-in after %.0f ms; first screen %.0f ms after that; %d messages\n", signedIn * 1000, (firstScreen - signedIn) * 1000, std::get<Mail::SyncTotals>(headers).added);
    timer.start();
    BenchAccount::wait(mail.syncOnce(bench.id, {}, false));
    std::printf("  nothing new: %.3f s\n", seconds(timer));
    timer.start();
    BenchAccount::wait(mail.syncOnce(bench.id, {}, true));
    row("  all bodies, committed", seconds(timer), rawBodies, "raw");
    qint64 disk = 0;
    for (const QFileInfo &file : QDir(bench.profile()).entryInfoList(QDir::Files))
        disk += file.size();
    std::printf("  on disk: %.0f MB\n", double(disk) / 1e6);
}

void measureMbsync(const Rig &rig)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("mbsync"));
    if (program.isEmpty()) {
        std::printf("mbsync is not installed: not measured\n");
        return;
    }
    for (const char *fsync : {"no", "yes"}) {
        QTemporaryDir home;
        QDir().mkpath(home.filePath(QStringLiteral("mail")));
        QFile config(home.filePath(QStringLiteral("rc")));
        if (!config.open(QIODevice::WriteOnly))
            return;
        config.write("FSync " + QByteArray(fsync) + "\nIMAPAccount a\nHost localhost\nPort " + QByteArray::number(rig.servers.imaps().port) + "\nUser "
            + rig.servers.user().toUtf8() + "\nPass " + rig.servers.password().toUtf8() + "\nSSLType IMAPS\nCertificateFile " + rig.servers.caFile().toUtf8()
            + "\n\nIMAPStore far\nAccount a\n\nMaildirStore near\nPath " + home.filePath(QStringLiteral("mail/")).toUtf8() + "\nInbox "
            + home.filePath(QStringLiteral("mail/INBOX")).toUtf8() + "\n\nChannel c\nFar :far:\nNear :near:\nPatterns INBOX\nCreate Near\nSyncState "
            + home.filePath(QStringLiteral("state")).toUtf8() + "\n");
        config.close();
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(program, {QStringLiteral("-q"), QStringLiteral("-c"), config.fileName(), QStringLiteral("c")});
        process.waitForFinished(600'000);
        std::printf("mbsync, bodies, FSync %-3s %40.3f s%s\n", fsync, seconds(timer), process.exitCode() == 0 ? "" : " (failed)");
        if (process.exitCode() != 0)
            std::printf("%s", process.readAllStandardError().constData());
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 20'000;
    QTemporaryDir source;
    if (!BenchMailbox::write(source.filePath(QStringLiteral("mailbox")), count))
        return 1;
    RealServers::Options options;
    options.mailbox = source.filePath(QStringLiteral("mailbox"));
    Rig rig{RealServers(options), {}};
    if (!rig.servers.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(rig.servers.error()));
        return 1;
    }
    std::printf("%d messages; figures of one run on this machine, ratios are what counts\n", count);
    // Twice: the first fills Dovecot's cache.
    rig.rawFetch(kHeaderItems);
    const double rawHeaders = rig.rawFetch(kHeaderItems);
    rig.rawFetch("(UID BODY.PEEK[])");
    const double rawBodies = rig.rawFetch("(UID BODY.PEEK[])");
    measure(rig, rig.servers.imapPlain(), "loopback without TLS, as the raw reader", rawHeaders, rawBodies);
    measure(rig, rig.servers.imaps(), "TLS", rawHeaders, rawBodies);
    measureMbsync(rig);
    return 0;
}
