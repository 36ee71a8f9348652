// SPDX-License-Identifier: GPL-3.0-or-later
// Pop3Bench [MESSAGES]: a mailbox of a real Dovecot by POP3, the first visit and one with nothing new, beside a raw socket that throws the same octets away, and beside mpop and
// getmail.
#include "tests/bench/BenchAccount.h"
#include "tests/bench/BenchMailbox.h"
#include "tests/bench/BenchTable.h"
#include "tests/bench/Pop3Peers.h"

#include <QCoreApplication>

using namespace postrider;

namespace {

double visit(BenchAccount &bench, int expected)
{
    QElapsedTimer timer;
    timer.start();
    const auto totals = BenchAccount::wait(bench.mail->syncOnce(bench.id, {}, true));
    const double time = BenchTable::seconds(timer);
    if (const auto *failure = std::get_if<Failure>(&totals))
        std::printf("  failed: %s (%s)\n", qPrintable(failure->message), qPrintable(failure->detail));
    else if (std::get<Mail::SyncTotals>(totals).added != expected)
        std::printf("  %d messages came, and not %d\n", std::get<Mail::SyncTotals>(totals).added, expected);
    return time;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 10'000;
    QTemporaryDir source;
    if (!BenchMailbox::write(source.filePath(QStringLiteral("mailbox")), count))
        return 1;
    RealServers::Options options;
    options.mailbox = source.filePath(QStringLiteral("mailbox"));
    RealServers servers(options);
    if (!servers.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(servers.error()));
        return 1;
    }
    std::printf("%d messages by POP3 over TLS, left on the server; figures of one run on this machine, ratios are what counts\n", count);
    // Twice: the first fills Dovecot's cache.
    RawPop3::run(servers, count);
    const double raw = RawPop3::run(servers, count);
    double first[2] = {}, again[2] = {};
    for (const auto which : {Pop3Peer::Which::Mpop, Pop3Peer::Which::Getmail}) {
        const Pop3Peer peer(servers, which);
        const char *name = which == Pop3Peer::Which::Mpop ? "mpop" : "getmail";
        if (!peer.isInstalled()) {
            std::printf("%s is not installed: not measured\n", name);
            continue;
        }
        first[int(which)] = peer.run();
        again[int(which)] = peer.run();
        std::printf("  (%s: %d messages in %.3f s; nothing new in %.3f s)\n", name, peer.messages(), first[int(which)], again[int(which)]);
    }
    BenchAccount bench(servers, [&](AccountSetup &setup) {
        setup.account.imap = {};
        setup.account.pop3 = servers.pop3s();
    });
    const double ours = visit(bench, count), nothing = visit(bench, 0);
    BenchTable::row("all messages, durable", ours, "raw, no TLS", raw, "<= 2 x raw");
    BenchTable::row("all messages, durable", ours, "mpop", first[0], "faster");
    BenchTable::row("all messages, durable", ours, "getmail", first[1], "faster");
    BenchTable::row("nothing new", nothing, "mpop", again[0], "");
    BenchTable::row("nothing new", nothing, "getmail", again[1], "");
    return 0;
}
