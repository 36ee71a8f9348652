// SPDX-License-Identifier: GPL-3.0-or-later
// ModelBench [FIRST LAST]: ModelRun with the seeds FIRST to LAST (1 to 300), two processes side by side. What does not hold is printed with its story and its seed.
#include "tests/journeys/ModelRun.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <cstdio>

using namespace postrider;

namespace {

/// Seeds of one parity, in this process.
int runPart(unsigned first, unsigned last, unsigned parity)
{
    const QList<ModelServer> servers = modelServers();
    std::vector<std::unique_ptr<JourneyBench>> grounds;
    for (const ModelServer &server : servers) {
        RealServers::Options options;
        options.imapCapability = server.capability;
        grounds.push_back(std::make_unique<JourneyBench>());
        if (!grounds.back()->start(options))
            return 2;
    }
    ModelRun::Report all;
    int runs = 0, failed = 0;
    for (unsigned seed = first; seed <= last; ++seed) {
        if ((seed / 4) % 2 != parity)
            continue;
        const auto report = ModelRun(*grounds[size_t(modelServerOf(seed))], seed).run();
        ++runs;
        failed += !report.broken.isEmpty();
        all.verbs += report.verbs;
        all.peersVerbs += report.peersVerbs;
        all.passes += report.passes;
        all.cut += report.cut;
        all.killed += report.killed;
        for (const QString &line : report.broken)
            std::printf("%s\n", qPrintable(line));
        std::fflush(stdout);
    }
    std::printf("%d runs, %d with differences: %d verbs of ours, %d of the peer, %d passes, %d cut off, %d killed\n", runs, failed, all.verbs, all.peersVerbs, all.passes, all.cut,
        all.killed);
    return failed == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString first = arguments.value(1, QStringLiteral("1")), last = arguments.value(2, QStringLiteral("300"));
    if (arguments.size() == 4)
        return runPart(first.toUInt(), last.toUInt(), arguments[3].toUInt());
    QElapsedTimer timer;
    timer.start();
    QProcess parts[2];
    for (int parity = 0; parity < 2; ++parity) {
        parts[parity].setProcessChannelMode(QProcess::ForwardedChannels);
        parts[parity].start(QCoreApplication::applicationFilePath(), {first, last, QString::number(parity)});
    }
    bool holds = true;
    for (QProcess &part : parts)
        holds &= part.waitForFinished(-1) && part.exitStatus() == QProcess::NormalExit && part.exitCode() == 0;
    std::printf("seeds %s to %s: %s, %.0f s\n", qPrintable(first), qPrintable(last), holds ? "0 differences" : "there are differences", double(timer.elapsed()) / 1000);
    return holds ? 0 : 1;
}
