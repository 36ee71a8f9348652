// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/LaterMenu.h"
#include "app/widgets/LaterTimes.h"
#include "app/widgets/MonthView.h"
#include "app/widgets/TimeDialog.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>
#include <QToolButton>

using namespace postrider;

class LaterTimesTest : public QObject {
    Q_OBJECT

private:
    static QStringList texts(const QDateTime &now)
    {
        QStringList list;
        for (const auto &choice : LaterTimes::choices(now))
            list.append(choice.text + QLatin1String(" = ") + choice.when.toString(QStringLiteral("ddd d. hh:mm")));
        return list;
    }
    static QDateTime at(int day, int hour, int minute = 0, int month = 11) { return QDateTime(QDate(2026, month, day), QTime(hour, minute)); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void onlyWhatMakesSense()
    {
        // A Thursday.
        QCOMPARE(texts(at(26, 14, 7)),
            QStringList({"In one hour = Thu 26. 15:07", "This evening = Thu 26. 18:00", "Tomorrow morning = Fri 27. 08:00", "Monday morning = Mon 30. 08:00"}));
        // In the evening there is no "this evening" any more.
        QCOMPARE(texts(at(26, 17, 45)), QStringList({"In one hour = Thu 26. 18:45", "Tomorrow morning = Fri 27. 08:00", "Monday morning = Mon 30. 08:00"}));
        // On Sunday, Monday is tomorrow; on Monday it is the next one.
        QCOMPARE(texts(at(29, 12)), QStringList({"In one hour = Sun 29. 13:00", "This evening = Sun 29. 18:00", "Tomorrow morning = Mon 30. 08:00"}));
        QCOMPARE(texts(at(30, 12)).last(), QStringLiteral("Monday morning = Mon 7. 08:00"));
        // At two in the night the morning is this one.
        QVERIFY(texts(at(27, 2)).contains("This morning = Fri 27. 08:00"));
        // An hour from now at five is six: said once.
        QCOMPARE(texts(at(26, 17)).filter("18:00").size(), 1);
    }

    void theWeekBeginsWhereThePersonLives()
    {
        QLocale::setDefault(QLocale(QLocale::Hebrew, QLocale::Israel));
        const auto choices = LaterTimes::choices(at(24, 12));
        QCOMPARE(choices.last().when.date().dayOfWeek(), int(Qt::Sunday));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(LaterTimes::choices(at(24, 12)).last().when.date().dayOfWeek(), int(Qt::Monday));
        QCOMPARE(LaterTimes::inWords(at(3, 8, 0, 12), at(20, 12)),
            QStringLiteral("on December 3 at 8:00 AM").replace(QLatin1String(" AM"), QLocale().toString(QTime(8, 0), QLocale::ShortFormat).mid(4)));
        initTestCase();
    }

    void timesInWords()
    {
        const QDateTime now = at(26, 14);
        QCOMPARE(LaterTimes::inWords(at(26, 18), now), QStringLiteral("today at 18:00"));
        QCOMPARE(LaterTimes::inWords(at(27, 8), now), QStringLiteral("tomorrow at 08:00"));
        QCOMPARE(LaterTimes::inWords(at(30, 8), now), QStringLiteral("on Monday at 08:00"));
        QCOMPARE(LaterTimes::inWords(at(3, 8, 0, 12), now), QStringLiteral("on 3 December at 08:00"));
        QVERIFY(LaterTimes::inWords(at(3, 8).addYears(1), now).contains("2027"));
        QCOMPARE(LaterTimes::briefly(at(27, 8), now), QStringLiteral("Tomorrow, 08:00"));
        QCOMPARE(LaterTimes::remaining(4 * 60'000 + 31'000), QStringLiteral("4:31"));
        QCOMPARE(LaterTimes::remaining(500), QStringLiteral("0:01"));
        QCOMPARE(LaterTimes::remaining(3 * 3600'000 + 20 * 60'000), QStringLiteral("3 h 20 min"));
    }

    /// In the night of 29 March 2026 the clocks of Berlin go from 2:00 to 3:00; on 25 October 3:00 comes twice.
    void summerTime()
    {
        if (QDateTime(QDate(2026, 3, 29), QTime(4, 0)).offsetFromUtc() != 7200)
            return; // ctest sets TZ; by hand in another zone there is nothing to see
        QCOMPARE(LaterTimes::pointInTime(QDate(2026, 3, 29), QTime(2, 30)).time(), QTime(3, 30));
        QCOMPARE(LaterTimes::pointInTime(QDate(2026, 3, 29), QTime(8, 0)).toUTC().time(), QTime(6, 0));
        QCOMPARE(LaterTimes::pointInTime(QDate(2026, 10, 25), QTime(8, 0)).toUTC().time(), QTime(7, 0));
        QCOMPARE(LaterTimes::pointInTime(QDate(2026, 10, 25), QTime(2, 30)).time(), QTime(2, 30));
        // "Tomorrow morning" is eight o'clock on the wall, however long that night is.
        const auto choices = LaterTimes::choices(QDateTime(QDate(2026, 3, 28), QTime(12, 0)));
        QCOMPARE(choices.at(2).when.time(), QTime(8, 0));
        QCOMPARE(choices.at(2).when.toUTC().time(), QTime(6, 0));
    }

    void theDialogKnowsNoPast()
    {
        QWidget parent;
        parent.show();
        auto *dialog = new TimeDialog(
            "Send later", "Send then", [](const QDateTime &) { return QStringLiteral("a promise"); }, &parent);
        QSignalSpy chosen(dialog, &TimeDialog::chosen);
        dialog->open();
        auto *accept = dialog->findChild<QPushButton *>("accept");
        auto *time = dialog->findChild<QTimeEdit *>("time");
        auto *calendar = dialog->findChild<MonthView *>();
        QVERIFY(accept->isEnabled());
        QCOMPARE(dialog->findChild<QLabel *>("note")->text(), QStringLiteral("a promise"));
        QCOMPARE(calendar->minimumDate(), QDate::currentDate());
        const QTime now = QTime::currentTime();
        if (now > QTime(0, 2)) {
            calendar->setSelectedDate(QDate::currentDate());
            time->setTime(now.addSecs(-60));
            QVERIFY(!accept->isEnabled());
            QVERIFY(dialog->findChild<QLabel *>("sentence")->text().contains("passed"));
        }
        calendar->setSelectedDate(QDate::currentDate().addDays(3));
        time->setTime(QTime(9, 15));
        QVERIFY(accept->isEnabled());
        QTest::keyClick(time, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toDateTime(), QDateTime(QDate::currentDate().addDays(3), QTime(9, 15)));
    }

    void everythingHasAName()
    {
        QWidget parent;
        TimeDialog dialog(
            "Send later", "Send then", [](const QDateTime &) { return QString(); }, &parent);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.findChild<QTimeEdit *>("time")->accessibleName(), QStringLiteral("Time"));
        for (const auto *button : dialog.findChildren<QToolButton *>())
            QVERIFY(!button->isVisibleTo(&dialog) || !button->accessibleName().isEmpty() || !button->text().isEmpty());
    }

    void theMenuPromisesWhatIsTrue()
    {
        QWidget parent;
        LaterTimes::KeptBy keeper = LaterTimes::KeptBy::ThisComputer;
        LaterMenu menu(
            "Send later", "Send then", [&keeper](const QDateTime &) { return keeper; }, &parent);
        auto *note = menu.findChild<QLabel *>("keeperNote");
        QVERIFY(note->text().contains("awake"));
        keeper = LaterTimes::KeptBy::Server;
        menu.popup(QPoint());
        QVERIFY(note->text().contains("server keeps it"));
        QSignalSpy chosen(&menu, &LaterMenu::chosen);
        QTest::keyClick(&menu, Qt::Key_Down);
        QTest::keyClick(&menu, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen[0][0].toDateTime() > QDateTime::currentDateTime().addSecs(3000));
    }
};

QTEST_MAIN(LaterTimesTest)
#include "LaterTimesTest.moc"
