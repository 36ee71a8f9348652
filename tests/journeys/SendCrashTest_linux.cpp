// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/CrashDriver.h"

using namespace postrider;

/// A send killed at a sample of all its writes: never lost, never silently sent twice. `./dev bench --crash` kills at all of them.
class SendCrashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shimSeesTheCalls()
    {
        QVERIFY(m_driver.start());
        for (const QString &scenario : CrashDriver::scenarios()) {
            m_calls[scenario] = m_driver.callsOf(scenario);
            // A durable commit alone writes pages and syncs; a send without dozens of calls means that the shim misses some.
            QVERIFY2(m_calls[scenario] > 60, qPrintable(scenario + QStringLiteral(": %1 calls").arg(m_calls[scenario])));
        }
        QVERIFY2(m_calls[QStringLiteral("big")] > m_calls[QStringLiteral("plain")], "a big message has more writes");
    }

    void killedAtASample()
    {
        QList<CrashDriver::Point> points;
        for (const QString &scenario : CrashDriver::scenarios()) {
            const int calls = m_calls[scenario];
            QVERIFY(calls > 0);
            for (int i = 0; i < kEach; ++i) {
                // Spread evenly; the first of each differs, so that scenarios do not all die in the same commits.
                const int call = 1 + int((qint64(calls) * i + calls * int(points.size() % 7) / 7) / kEach) % calls;
                points.append({scenario, call, i % 2 ? CrashDriver::When::After : CrashDriver::When::Before});
            }
        }
        QStringList broken;
        std::map<QString, CrashDriver::Tally> tallies;
        QVERIFY(CrashDriver::sweep(points, 2, [&](const CrashDriver::Verdict &verdict) {
            CrashDriver::add(tallies, verdict);
            if (!verdict.holds())
                broken.append(verdict.text());
        }));
        int killed = 0;
        std::map<CrashDriver::Fate, int> fates;
        for (const auto &[scenario, tally] : tallies) {
            killed += tally.killed;
            for (const auto &[fate, count] : tally.fates)
                fates[fate] += count;
        }
        QStringList words;
        for (const auto &[fate, count] : fates)
            words.append(QStringLiteral("%1 %2").arg(count).arg(CrashDriver::nameOf(fate)));
        qInfo("%d points, killed at %d: %s", int(points.size()), killed, qPrintable(words.join(QStringLiteral(", "))));
        QVERIFY2(broken.isEmpty(), qPrintable(QLatin1Char('\n') + broken.join(QLatin1Char('\n'))));
        // A sample that never hit the middle proves nothing.
        QVERIFY(killed > kEach * 5);
        QVERIFY(fates[CrashDriver::Fate::InDrafts] > 0);
        QVERIFY(fates[CrashDriver::Fate::Sent] > 0);
        QVERIFY(fates[CrashDriver::Fate::InOutbox] > 0);
    }

private:
    static constexpr int kEach = 25;

    CrashDriver m_driver;
    QHash<QString, int> m_calls;
};

QTEST_GUILESS_MAIN(SendCrashTest)
#include "SendCrashTest_linux.moc"
