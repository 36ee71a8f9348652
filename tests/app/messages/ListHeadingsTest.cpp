// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/ListHeadings.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace postrider;

/// Where headings stand, and that they go along with the rows. Those of months, as the test is to mean the same on any day.
class ListHeadingsTest : public QObject {
    Q_OBJECT

private:
    /// Noon of a month, and hours later.
    static qint64 at(int month, int hours = 0) { return QDateTime(QDate(2019, 1, 15).addMonths(month), QTime(12, 0)).toMSecsSinceEpoch() + hours * 3600'000LL; }
    static ListHeadings of(const QList<qint64> &dates)
    {
        ListHeadings headings;
        for (int row = 0; row < int(dates.size()); ++row)
            headings.append(row, dates.at(row));
        return headings;
    }
    static QList<int> headingsIn(const ListHeadings &headings, int rows)
    {
        QList<int> list;
        for (int row = 0; row < rows; ++row) {
            if (headings.has(row))
                list.append(row);
        }
        return list;
    }

private Q_SLOTS:
    void eachStretchButTheFirstHasAHeading()
    {
        const ListHeadings headings = of({at(9, 3), at(9), at(8), at(5, 2), at(5, 1), at(5)});
        QCOMPARE(headingsIn(headings, 6), QList<int>({2, 3}));
        QCOMPARE(headings.count(), 2);
        QCOMPARE(headings.countUpTo(1), 0);
        QCOMPARE(headings.countUpTo(2), 1);
        QCOMPARE(headings.countUpTo(5), 2);
        QCOMPARE(headings.dateOf(3), at(5, 2));
    }

    void whatHasNoDateBelongsToTheRowAbove() { QCOMPARE(headingsIn(of({at(2), 0, 0, at(1), 0}), 5), QList<int>({3})); }

    void everyPixelIsOfOneRow()
    {
        const ListHeadings headings = of({at(9, 3), at(9), at(8), at(5, 2), at(5, 1), at(5)});
        constexpr int height = 72, heading = 32;
        int y = 0;
        for (int row = 0; row < 6; ++row) {
            if (headings.has(row)) {
                for (int end = y + heading; y < end; ++y) {
                    QCOMPARE(headings.at(y, height, heading).row, row);
                    QVERIFY(headings.at(y, height, heading).isHeading);
                }
            }
            QCOMPARE(headings.topOf(row, height, heading), y);
            for (int end = y + height; y < end; ++y) {
                QCOMPARE(headings.at(y, height, heading).row, row);
                QVERIFY(!headings.at(y, height, heading).isHeading);
            }
        }
        QCOMPARE(headings.at(y, height, heading).row, 6);
        QCOMPARE(headings.at(100, height, 0).row, 1); // columns
    }

    void aRowIsPutBelowItsHeadingOrGetsOne()
    {
        const QList<qint64> dates{at(9), at(7, 1), at(7), at(4)};
        const auto with = [&](int row, qint64 date) {
            ListHeadings headings = of(dates);
            headings.insert(row, date);
            return headingsIn(headings, 5);
        };
        QCOMPARE(with(0, at(10)), QList<int>({1, 2, 4})); // a new first one: the one before has a heading now
        QCOMPARE(with(0, at(9, 2)), QList<int>({2, 4}));
        QCOMPARE(with(1, at(9, -2)), QList<int>({2, 4}));
        QCOMPARE(with(1, at(8)), QList<int>({1, 2, 4}));
        QCOMPARE(with(1, at(7, 3)), QList<int>({1, 4})); // the first below its heading
        QCOMPARE(with(2, at(7)), QList<int>({1, 4}));
        QCOMPARE(with(4, at(2)), QList<int>({1, 3, 4}));
        QCOMPARE(with(4, at(4, -1)), QList<int>({1, 3}));
        ListHeadings empty;
        empty.insert(0, at(3));
        QCOMPARE(empty, of({at(3)}));
    }

    void partsOfAConversationStandWithIt()
    {
        ListHeadings headings = of({at(9), at(8), at(7)});
        headings.insertAmong(1, 3);
        QCOMPARE(headingsIn(headings, 6), QList<int>({4, 5}));
        headings.remove(1, 3, 6);
        QCOMPARE(headings, of({at(9), at(8), at(7)}));
    }

    void removedLikeRowsThatAreReadAnew()
    {
        QRandomGenerator random(7); // a fixed seed: a failure comes again
        for (int round = 0; round < 400; ++round) {
            QList<qint64> dates;
            for (int i = 0; i < 30; ++i)
                dates.append(at(random.bounded(12), random.bounded(6)));
            std::sort(dates.begin(), dates.end(), std::greater<>());
            ListHeadings headings = of(dates);
            while (!dates.isEmpty()) {
                const int first = random.bounded(int(dates.size()));
                const int count = 1 + random.bounded(qMin(6, int(dates.size()) - first));
                headings.remove(first, count, int(dates.size()));
                dates.remove(first, count);
                QCOMPARE(headingsIn(headings, 30), headingsIn(of(dates), 30));
                if (random.bounded(3) == 0) {
                    const qint64 date = at(random.bounded(12), random.bounded(6));
                    const int row = int(std::lower_bound(dates.begin(), dates.end(), date, std::greater<>()) - dates.begin());
                    headings.insert(row, date);
                    dates.insert(row, date);
                    QCOMPARE(headingsIn(headings, 30), headingsIn(of(dates), 30));
                }
                if (dates.size() < 4)
                    break;
            }
        }
    }
};

QTEST_GUILESS_MAIN(ListHeadingsTest)
#include "ListHeadingsTest.moc"
