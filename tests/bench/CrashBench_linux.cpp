// SPDX-License-Identifier: GPL-3.0-or-later
// CrashBench [SCENARIO...]: a send of every kind, killed at every one of its writes, before and after the call. What became of the messages, per kind.
#include "tests/journeys/CrashDriver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>

using namespace postrider;

namespace {

void print(const std::map<QString, CrashDriver::Tally> &tallies, double seconds)
{
    CrashDriver::Tally all;
    const auto row = [](const QString &name, CrashDriver::Tally tally) {
        std::printf("%-10s %6d %7d %7d %6d %9d %6d %9d %8d", qPrintable(name), tally.calls, tally.points, tally.killed, tally.lost, tally.twice, tally.wrong,
            tally.fates[CrashDriver::Fate::MayHaveBeenSent], tally.fates[CrashDriver::Fate::NotPromised]);
        std::printf(" %7d %7d %6d\n", tally.fates[CrashDriver::Fate::InDrafts], tally.fates[CrashDriver::Fate::InOutbox], tally.fates[CrashDriver::Fate::Sent]);
    };
    std::printf("%-10s %6s %7s %7s %6s %9s %6s %9s %8s %7s %7s %6s\n", "send", "calls", "points", "killed", "lost", "duplicate", "wrong", "is asked", "not yet", "drafts", "outbox",
        "sent");
    for (const auto &[scenario, tally] : tallies) {
        row(scenario, tally);
        all.calls += tally.calls;
        all.points += tally.points;
        all.killed += tally.killed;
        all.lost += tally.lost;
        all.twice += tally.twice;
        all.wrong += tally.wrong;
        for (const auto &[fate, count] : tally.fates)
            all.fates[fate] += count;
    }
    row(QStringLiteral("together"), all);
    std::printf("duplicate: silently; \"is asked\": may have been sent, and the person decides; \"not yet\": killed before the draft was said to be safe. %.0f s\n", seconds);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList scenarios = QCoreApplication::arguments().mid(1);
    if (scenarios.isEmpty())
        scenarios = CrashDriver::scenarios();
    QElapsedTimer timer;
    timer.start();
    std::map<QString, CrashDriver::Tally> tallies;
    QList<CrashDriver::Point> points;
    {
        CrashDriver driver;
        if (!driver.start())
            return 1;
        for (const QString &scenario : std::as_const(scenarios)) {
            const int calls = driver.callsOf(scenario);
            if (calls == 0)
                return 1;
            tallies[scenario].calls = calls;
            for (int call = 1; call <= calls; ++call) {
                points.append({scenario, call, CrashDriver::When::Before});
                points.append({scenario, call, CrashDriver::When::After});
            }
        }
    }
    std::printf("%d points\n", int(points.size()));
    std::fflush(stdout);
    bool holds = true;
    const bool ran = CrashDriver::sweep(points, 2, [&](const CrashDriver::Verdict &verdict) {
        CrashDriver::add(tallies, verdict);
        if (verdict.holds())
            return;
        holds = false;
        std::printf("%s\n", qPrintable(verdict.text()));
        std::fflush(stdout);
    });
    print(tallies, double(timer.elapsed()) / 1000);
    return ran && holds ? 0 : 1;
}
