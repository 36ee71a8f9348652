// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/ModelRun.h"

#include <QRegularExpression>
#include <cstdio>

using namespace postrider;

namespace {

/// Seeds that once broke something stay here for ever, with what it was. (What a seed does changes when ModelRun learns a verb; it is as good a story as any then.)
struct KnownSeed {
    unsigned seed;
    const char *was;
};
constexpr KnownSeed kOnceBroken[] = {
    {6, "a message that another program had moved away was shown for ever in the folder we had moved it to"},
    {33, "what waited for messages of a renumbered folder waited for ever"},
    {50, "what waited for messages of a folder that was removed waited for ever"},
    {230, "deleted in a folder that another program renamed at that moment"},
};

} // namespace

/// Ours and a plain client on one mailbox, at once: 20 seeds, and those that once failed. `./dev bench --model` runs 300.
class ModelRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void seeds_data()
    {
        QTest::addColumn<QString>("capability");
        QTest::addColumn<QList<unsigned>>("list");
        QList<unsigned> wanted;
        for (unsigned seed = 1; seed <= 20; ++seed)
            wanted.append(seed);
        for (const KnownSeed &known : kOnceBroken) {
            if (!wanted.contains(known.seed))
                wanted.append(known.seed);
        }
        if (const QByteArray given = qgetenv("POSTRIDER_MODEL_SEEDS"); !given.isEmpty()) {
            wanted.clear();
            for (const QByteArray &seed : given.split(','))
                wanted.append(seed.toUInt());
        }
        const QList<ModelServer> servers = modelServers();
        for (int i = 0; i < servers.size(); ++i) {
            QList<unsigned> list;
            for (const unsigned seed : wanted) {
                if (modelServerOf(seed) == i)
                    list.append(seed);
            }
            if (!list.isEmpty())
                QTest::newRow(servers[i].name) << servers[i].capability << list;
        }
    }
    void seeds()
    {
        QFETCH(QString, capability);
        QFETCH(QList<unsigned>, list);
        JourneyBench ground;
        RealServers::Options options;
        options.imapCapability = capability;
        QVERIFY(ground.start(options));
        ModelRun::Report all;
        for (const unsigned seed : list) {
            const ModelRun::Report report = ModelRun(ground, seed).run();
            all.verbs += report.verbs;
            all.peersVerbs += report.peersVerbs;
            all.passes += report.passes;
            all.killed += report.killed;
            all.cut += report.cut;
            all.broken += report.broken;
            for (const QString &line : report.broken) // longer than what Qt Test prints of a failure
                std::fprintf(stderr, "%s\n", qPrintable(line));
        }
        qInfo("%d seeds: %d verbs of ours, %d of the peer, %d passes, %d cut off, %d killed", int(list.size()), all.verbs, all.peersVerbs, all.passes, all.cut, all.killed);
        QVERIFY2(all.broken.isEmpty(), qPrintable(all.broken.mid(0, 4).join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(ModelRunTest)
#include "ModelRunTest.moc"
