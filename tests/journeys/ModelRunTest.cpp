// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/ModelRun.h"

#include <QRegularExpression>
#include <cstdio>

using namespace postrider;

namespace {

/// Seeds that once broke something stay here for ever, with what it was.
struct KnownSeed {
    unsigned seed;
    const char *server;
    const char *was;
};
constexpr KnownSeed kOnceBroken[] = {
    {0, "", ""},
};

} // namespace

/// Ours and a plain client on one mailbox, at once: 20 seeds, and those that once failed. `./dev bench --model` runs 300.
class ModelRunTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void seeds_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QList<unsigned>>("list");
        const auto numbers = [](const char *server, unsigned first, unsigned count) {
            QList<unsigned> list;
            for (unsigned seed = first; seed < first + count; ++seed)
                list.append(seed);
            for (const KnownSeed &known : kOnceBroken) {
                if (known.seed != 0 && qstrcmp(known.server, server) == 0)
                    list.append(known.seed);
            }
            return list;
        };
        if (const QByteArray wanted = qgetenv("POSTRIDER_MODEL_SEEDS"); !wanted.isEmpty()) {
            QList<unsigned> list;
            for (const QByteArray &seed : wanted.split(','))
                list.append(seed.toUInt());
            for (const ModelServer &server : modelServers())
                QTest::newRow(server.name) << server.capability << list;
            return;
        }
        unsigned first = 1;
        for (const ModelServer &server : modelServers()) {
            QTest::newRow(server.name) << server.capability << numbers(server.name, first, server.share);
            first += server.share;
        }
    }
    void seeds()
    {
        QFETCH(QString, server);
        QFETCH(QList<unsigned>, list);
        JourneyBench ground;
        RealServers::Options options;
        options.imapCapability = server;
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
