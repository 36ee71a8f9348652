// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/DateText.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace postrider;

class DateTextTest : public QObject {
    Q_OBJECT

private:
    static qint64 at(int year, int month, int day, int hour, int minute) { return QDateTime(QDate(year, month, day), QTime(hour, minute)).toMSecsSinceEpoch(); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theNearerTheShorter()
    {
        const qint64 now = at(2026, 7, 15, 10, 30); // a Wednesday
        QCOMPARE(DateText::compact(at(2026, 7, 15, 9, 5), now), QStringLiteral("09:05"));
        QCOMPARE(DateText::compact(at(2026, 7, 14, 23, 59), now), QStringLiteral("Yesterday"));
        QCOMPARE(DateText::compact(at(2026, 7, 13, 12, 0), now), QStringLiteral("Mon"));
        QCOMPARE(DateText::compact(at(2026, 7, 9, 0, 1), now), QStringLiteral("Thu"));
        QCOMPARE(DateText::compact(at(2026, 7, 8, 12, 0), now), QStringLiteral("8 Jul"));
        QCOMPARE(DateText::compact(at(2025, 12, 31, 12, 0), now), QStringLiteral("31/12/2025"));
    }

    void aDateToComeIsWrittenOut()
    {
        const qint64 now = at(2026, 7, 15, 10, 30);
        QCOMPARE(DateText::compact(at(2026, 7, 15, 23, 0), now), QStringLiteral("23:00"));
        QCOMPARE(DateText::compact(at(2026, 7, 16, 1, 0), now), QStringLiteral("16/07/2026"));
    }

    void daysAreHeadings()
    {
        const qint64 now = at(2026, 7, 15, 10, 30); // a Wednesday
        QCOMPARE(DateText::day(at(2026, 7, 15, 0, 1), now), QStringLiteral("Today"));
        QCOMPARE(DateText::day(at(2026, 7, 14, 23, 59), now), QStringLiteral("Yesterday"));
        QCOMPARE(DateText::day(at(2026, 7, 13, 12, 0), now), QStringLiteral("Monday"));
        QCOMPARE(DateText::day(at(2026, 7, 8, 12, 0), now), QStringLiteral("Wed 8 Jul"));
        QCOMPARE(DateText::day(at(2025, 12, 31, 12, 0), now), QStringLiteral("31/12/2025"));
        QVERIFY(DateText::day(0, now).isEmpty());
        QVERIFY(DateText::differInDay(at(2026, 7, 15, 0, 1), at(2026, 7, 14, 23, 59)));
        QVERIFY(!DateText::differInDay(at(2026, 7, 15, 0, 1), at(2026, 7, 15, 23, 59)));
    }

    void noDateIsNoText()
    {
        QVERIFY(DateText::compact(0).isEmpty());
        QVERIFY(DateText::full(0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(DateTextTest)
#include "DateTextTest.moc"
