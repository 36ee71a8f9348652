// SPDX-License-Identifier: GPL-3.0-or-later
// MailboxCrashBench [SCENARIO...]: mail received, changed by others, moved, deleted, drafts saved, a profile migrated: killed at every write, before and after the call.
#include "tests/journeys/MailboxActs.h"
#include "tests/journeys/MailboxStory.h"
#include "tests/journeys/MigrationCrash_linux.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>

using namespace postrider;

namespace {

void row(const QString &name, int calls, int points, int killed, int broken, const QElapsedTimer &timer)
{
    std::printf("%-24s %6d calls %7d points %7d killed %6d broken %8.0f s\n", qPrintable(name), calls, points, killed, broken, double(timer.elapsed()) / 1000);
    std::fflush(stdout);
}

/// How many points do not hold; -1: it could not be tried.
int killEverywhere(const QString &scenario, const char *server, const QString &capability)
{
    QElapsedTimer timer;
    timer.start();
    RealServers::Options options;
    options.imapCapability = capability;
    MailboxStory story;
    if (!story.start(scenario, options))
        return -1;
    int points = 0, killed = 0, broken = 0;
    for (int call = 1; call <= story.calls(); ++call) {
        for (const auto when : {MailboxStory::When::Before, MailboxStory::When::After}) {
            const auto verdict = story.kill(call, when);
            ++points;
            killed += verdict.struck;
            broken += !verdict.broken.isEmpty();
            if (!verdict.broken.isEmpty())
                std::printf("%s, %s, %s call %d: %s\n", qPrintable(scenario), server, when == MailboxStory::When::Before ? "before" : "after", call,
                    qPrintable(verdict.broken.join(QStringLiteral("; "))));
        }
    }
    row(scenario + QLatin1String(", ") + QLatin1String(server), story.calls(), points, killed, broken, timer);
    return broken;
}

int killMigration()
{
    QElapsedTimer timer;
    timer.start();
    MigrationCrash migration;
    if (!migration.start())
        return -1;
    int points = 0, broken = 0;
    for (int call = 1; call <= migration.calls(); ++call) {
        for (const bool after : {false, true}) {
            const QStringList found = migration.kill(call, after);
            ++points;
            broken += !found.isEmpty();
            for (const QString &line : found)
                std::printf("%s\n", qPrintable(line));
        }
    }
    row(QStringLiteral("migrating"), migration.calls(), points, points, broken, timer);
    return broken;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QStringList scenarios = QCoreApplication::arguments().mid(1);
    if (scenarios.isEmpty())
        scenarios = MailboxActs::scenarios() + QStringList{QStringLiteral("migrating")};
    bool holds = true;
    for (const QString &scenario : std::as_const(scenarios)) {
        if (scenario == QLatin1String("migrating")) {
            holds &= killMigration() == 0;
            continue;
        }
        holds &= killEverywhere(scenario, "everything", {}) == 0;
        if (scenario == QLatin1String("moving") || scenario == QLatin1String("deleting"))
            holds &= killEverywhere(scenario, "bare", QStringLiteral("IMAP4rev1")) == 0;
    }
    return holds ? 0 : 1;
}
