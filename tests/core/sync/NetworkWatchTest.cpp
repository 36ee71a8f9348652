// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/sync/NetworkWatch.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace postrider;

/// A night's sleep is noticed, a busy minute is not.
class NetworkWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sleeps_data()
    {
        QTest::addColumn<qint64>("passed");
        QTest::addColumn<bool>("slept");
        QTest::newRow("nothing") << qint64(0) << false;
        QTest::newRow("the timer's interval") << qint64(15'000) << false;
        QTest::newRow("late") << qint64(40'000) << false;
        QTest::newRow("a minute") << qint64(60'000) << true;
        QTest::newRow("a night") << qint64(8) * 3600 * 1000 << true;
        QTest::newRow("a clock that was put back") << -qint64(3600) * 1000 << false;
    }
    void sleeps()
    {
        QFETCH(qint64, passed);
        QFETCH(bool, slept);
        FakeClock clock;
        NetworkWatch watch(clock);
        QSignalSpy back(&watch, &NetworkWatch::cameBack);
        clock.advance(passed);
        watch.look();
        QCOMPARE(back.count(), slept ? 1 : 0);
        watch.look();
        QCOMPARE(back.count(), slept ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(NetworkWatchTest)
#include "NetworkWatchTest.moc"
