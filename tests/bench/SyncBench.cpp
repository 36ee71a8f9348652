// SPDX-License-Identifier: GPL-3.0-or-later
// SyncBench [MESSAGES]: a mailbox on a real Dovecot, from the first sync to daily life, beside a raw socket that asks for the same octets and throws them away, and beside mbsync.
#include "tests/bench/BenchAccount.h"
#include "tests/bench/BenchMailbox.h"
#include "tests/bench/BenchTable.h"
#include "tests/bench/Mbsync.h"
#include "tests/bench/RawImap.h"
#include "tests/servers/PlainImapPeer.h"

#include <QCoreApplication>
#include <QTimer>
#include <algorithm>

using namespace postrider;

namespace {

constexpr const char *kHeaderItems = "(UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (REFERENCES)])";

struct Rig {
    RealServers servers;
    int count = 0;
    double rawHeaders = 0, rawBodies = 0, mbsyncBodies = 0;

    RawImap raw() const { return RawImap(servers.imapPlain().port, servers.user().toUtf8(), servers.password().toUtf8()); }
    double rawRun(const QByteArray &command) const
    {
        RawImap connection(servers.imapPlain().port, servers.user().toUtf8(), servers.password().toUtf8());
        connection.run("SELECT INBOX");
        QElapsedTimer timer;
        timer.start();
        const qint64 octets = connection.run(command);
        const double time = BenchTable::seconds(timer);
        std::printf("  (raw %s: %.1f MB in %.3f s)\n", command.left(24).constData(), double(octets) / 1e6, time);
        return time;
    }
};

void turn(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

double sync(BenchAccount &bench, bool bodies)
{
    QElapsedTimer timer;
    timer.start();
    const auto totals = BenchAccount::wait(bench.mail->syncOnce(bench.id, {}, bodies));
    if (const auto *failure = std::get_if<Failure>(&totals))
        std::printf("  failed: %s (%s)\n", qPrintable(failure->message), qPrintable(failure->detail));
    return BenchTable::seconds(timer);
}

QList<MessageId> inboxIds(BenchAccount &bench)
{
    const auto inbox = bench.mail->reader().folderWithRole(bench.id, FolderRole::Inbox);
    return inbox ? bench.mail->reader().messageIds(inbox->id) : QList<MessageId>();
}

/// Until the store says so; seconds.
double until(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 120'000)
        turn(1);
    return BenchTable::seconds(timer);
}

/// First sync: headers, the first screen, bodies; and again with nothing new.
void measureFirst(const Rig &rig, BenchAccount &bench, bool tls)
{
    Mail &mail = *bench.mail;
    QElapsedTimer timer;
    double signedIn = 0, firstScreen = 0;
    const auto context = std::make_unique<QObject>();
    QObject::connect(&mail, &Mail::statusChanged, context.get(), [&](const AccountStatus &status) {
        if (signedIn == 0 && status.state == AccountStatus::State::Syncing)
            signedIn = BenchTable::seconds(timer);
    });
    QObject::connect(&mail, &Mail::changed, context.get(), [&](const ChangeSet &changes) {
        if (firstScreen == 0 && changes.messages.size() >= 50)
            firstScreen = BenchTable::seconds(timer);
    });
    timer.start();
    const double headers = sync(bench, false);
    std::printf("%s, %d messages\n", tls ? "over TLS" : "without TLS, as the raw reader", int(inboxIds(bench).size()));
    BenchTable::row("headers in the store, connect included", headers, "raw", rig.rawHeaders, "<= 4 x raw");
    BenchTable::row("login to the first screen", firstScreen - signedIn, "<= 0.15 s");
    const double bodies = sync(bench, true);
    if (tls)
        BenchTable::row("all bodies, durable", bodies, "mbsync, FSync", rig.mbsyncBodies, "<= 0.5 x mbsync with fsync");
    else
        BenchTable::row("all bodies, durable", bodies, "raw", rig.rawBodies, "<= 5 x raw");
}

/// When everything is in the index and the program is at rest.
void measureDisk(BenchAccount &bench)
{
    BenchAccount::wait(bench.mail->waitForIndex(600'000));
    turn(6000);
    qint64 disk = 0;
    for (const QFileInfo &file : QDir(bench.profile()).entryInfoList(QDir::Files)) {
        disk += file.size();
        if (file.size() > 100'000)
            std::printf("  (%s: %.1f MB)\n", qPrintable(file.fileName()), double(file.size()) / 1e6);
    }
    BenchTable::figure("disk, with bodies and index, at rest", double(disk) / 1e6, "MB", "<= 380 MB for 20,000");
}

/// What happens on a day: nothing; some; much of ours.
void measureDay(Rig &rig, BenchAccount &bench, const Mbsync &mbsync)
{
    sync(bench, true);
    BenchTable::row("nothing new", sync(bench, true), "mbsync", mbsync.run(), "<= 0.1 s");
    {
        PlainImapPeer peer(rig.servers.imapPlain().port, rig.servers.user().toUtf8(), rig.servers.password().toUtf8());
        peer.select("INBOX");
        const QList<quint32> all = peer.search("ALL");
        for (int i = 0; i < 200; ++i)
            peer.store(QByteArray::number(all[i * qMax(1, int(all.size()) / 200) % all.size()]), i % 2 ? "+FLAGS.SILENT" : "-FLAGS.SILENT", "\\Flagged \\Seen");
        for (int i = 0; i < 200; ++i)
            peer.append("INBOX",
                "From: new@example.com\nTo: ada@example.org\nSubject: new " + QByteArray::number(i) + "\nMessage-ID: <new" + QByteArray::number(i)
                    + "@bench.example.org>\nDate: Sat, 21 Nov 2026 10:00:00 +0000\n\n" + QByteArray("Some words in a line.\n").repeated(150));
    }
    const double ours = sync(bench, true);
    BenchTable::row("200 flags and 200 new messages", ours, "mbsync", mbsync.run(), "<= 0.2 s");
}

/// Marked and deleted in the program: when the store shows it, when the server has it.
void measureVerbs(const Rig &rig, BenchAccount &bench)
{
    StoreReader &reader = bench.mail->reader();
    const auto inbox = reader.folderWithRole(bench.id, FolderRole::Inbox);
    QList<MessageId> ids = inboxIds(bench);
    const int marked = qMin(5000, int(ids.size()) / 2), deleted = qMin(1000, int(ids.size()) / 4);
    bench.mail->setFlags(ids, Flag::Seen, {}); // so that all are the same before
    until([&] { return reader.folder(inbox->id)->unread == 0; });
    sync(bench, false);
    QElapsedTimer timer;
    timer.start();
    bench.mail->setFlags(ids.mid(0, marked), {}, Flag::Seen);
    const double blockedMark = BenchTable::seconds(timer);
    const double shown = until([&] { return reader.folder(inbox->id)->unread == marked; });
    const double pushed = shown + until([&] { return reader.waitingChanges() == 0; });
    const double raw = rig.rawRun("STORE 1:" + QByteArray::number(marked) + " +FLAGS.SILENT (\\Answered)");
    BenchTable::row("mark 5,000 unread: in the store", shown, "<= 0.1 s on the screen");
    BenchTable::row("mark 5,000 unread: on the server", pushed, "raw STORE", raw, "<= 0.4 s");
    timer.start();
    bench.mail->removeForGood(ids.mid(marked, deleted));
    const double blocked = BenchTable::seconds(timer);
    const double gone = until([&] { return reader.folder(inbox->id)->total == int(ids.size()) - deleted; });
    const double expunged = gone + until([&] { return reader.waitingChanges() == 0; });
    BenchTable::row("delete 1,000: in the store", gone, "nobody waits");
    BenchTable::row("delete 1,000: on the server", expunged, "<= 0.4 s");
    BenchTable::row("mark and delete: the caller was held up", qMax(blocked, blockedMark), "0");
}

/// What a click on a message costs whose body is not here: asked for on its own connection.
void measureOpening(const Rig &rig)
{
    BenchAccount bench(rig.servers);
    sync(bench, false);
    const QList<MessageId> ids = inboxIds(bench);
    QList<double> times;
    const int step = qMax(1, int(ids.size()) / 40);
    for (int i = 0; i < ids.size() && times.size() < 40; i += step) {
        QElapsedTimer timer;
        timer.start();
        bool here = false;
        const auto context = std::make_unique<QObject>();
        QEventLoop loop;
        QObject::connect(bench.mail.get(), &Mail::changed, context.get(), [&](const ChangeSet &changes) {
            if (changes.bodies.contains(ids[i])) {
                here = true;
                loop.quit();
            }
        });
        bench.mail->wantBody(ids[i]);
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        if (!here)
            loop.exec();
        times.append(BenchTable::seconds(timer));
    }
    std::sort(times.begin() + 1, times.end());
    BenchTable::row("open a message, first time from the server: connect too", times.first(), "<= 0.08 s + round trips");
    BenchTable::row("open a message, first time from the server: median", times[times.size() / 2], "<= 0.08 s + round trip");
    BenchTable::row("open a message, first time from the server: p95", times[times.size() * 95 / 100], "");
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
    Rig rig{RealServers(options), count};
    if (!rig.servers.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(rig.servers.error()));
        return 1;
    }
    std::printf("%d messages; figures of one run on this machine, ratios are what counts\n", count);
    // Twice: the first fills Dovecot's cache.
    rig.rawRun(QByteArray("FETCH 1:* ") + kHeaderItems);
    rig.rawHeaders = rig.rawRun(QByteArray("FETCH 1:* ") + kHeaderItems);
    rig.rawRun("FETCH 1:* (UID BODY.PEEK[])");
    rig.rawBodies = rig.rawRun("FETCH 1:* (UID BODY.PEEK[])");
    {
        const Mbsync careless(rig.servers, Mbsync::Sync::No);
        if (careless.isInstalled())
            BenchTable::row("(mbsync without fsync, all bodies)", careless.run(), "");
    }
    const Mbsync mbsync(rig.servers, Mbsync::Sync::Yes);
    if (mbsync.isInstalled())
        rig.mbsyncBodies = mbsync.run();
    else
        std::printf("mbsync is not installed: not measured\n");
    {
        BenchAccount plain(rig.servers, [&](AccountSetup &setup) { setup.account.imap = rig.servers.imapPlain(); });
        measureFirst(rig, plain, false);
    }
    BenchAccount bench(rig.servers);
    measureFirst(rig, bench, true);
    measureDisk(bench);
    measureDay(rig, bench, mbsync);
    measureVerbs(rig, bench);
    measureOpening(rig);
    return 0;
}
