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

    void daysAndMonthsAreHeadings()
    {
        const qint64 now = at(2026, 7, 15, 10, 30); // a Wednesday
        QCOMPARE(DateText::heading(at(2026, 7, 15, 0, 1), now), QStringLiteral("Today"));
        QCOMPARE(DateText::heading(at(2026, 7, 14, 23, 59), now), QStringLiteral("Yesterday"));
        QCOMPARE(DateText::heading(at(2026, 7, 13, 12, 0), now), QStringLiteral("Monday"));
        QCOMPARE(DateText::heading(at(2026, 7, 9, 12, 0), now), QStringLiteral("Thursday"));
        QCOMPARE(DateText::heading(at(2026, 7, 8, 12, 0), now), QStringLiteral("July"));
        QCOMPARE(DateText::heading(at(2025, 12, 31, 12, 0), now), QStringLiteral("December 2025"));
        QVERIFY(DateText::heading(0, now).isEmpty());
    }

    void everyMomentIsOfOneHeading()
    {
        const qint64 now = at(2026, 7, 4, 10, 30); // the week reaches into the month before
        qint64 next = DateText::spanOf(at(2025, 11, 20, 12, 0), now).from;
        QCOMPARE(next, at(2025, 11, 1, 0, 0));
        QStringList names;
        while (next < at(2026, 9, 1, 0, 0)) {
            const DateText::Span span = DateText::spanOf(next, now);
            QCOMPARE(span.from, next); // none is left out, and none twice
            QVERIFY(span.until > span.from);
            QCOMPARE(DateText::heading(span.until - 1, now), DateText::heading(span.from, now));
            const DateText::Span again = DateText::spanOf(span.until - 1, now);
            QVERIFY(again.from == span.from && again.until == span.until);
            names << DateText::heading(span.from, now);
            next = span.until;
        }
        QCOMPARE(names.join(QLatin1Char(' ')),
            QStringLiteral("November 2025 December 2025 January February March April May June Sunday Monday Tuesday Wednesday Thursday Yesterday Today July August"));
    }

    void noDateIsNoText()
    {
        QVERIFY(DateText::compact(0).isEmpty());
        QVERIFY(DateText::full(0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(DateTextTest)
#include "DateTextTest.moc"
