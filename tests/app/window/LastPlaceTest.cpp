// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/ReaderPane.h"
#include "tests/app/WindowScreen.h"

#include <QScrollBar>

using namespace postrider;

/// The window comes up where it was left: the same message chosen, the list at the same place, whatever has come since.
class LastPlaceTest : public QObject {
    Q_OBJECT

private:
    static int scrolled(WindowScreen &screen) { return screen.list()->verticalScrollBar()->value(); }

private Q_SLOTS:
    void theMessageAndThePlace()
    {
        FilledProfile profile(300);
        MessageId chosen;
        int place = 0;
        {
            WindowScreen screen(profile);
            screen.select(120);
            screen.key(Qt::Key_Down);
            QTRY_COMPARE(screen.list()->currentIndex().row(), 121);
            screen.list()->verticalScrollBar()->setValue(scrolled(screen) + 70);
            chosen = screen.selected();
            place = scrolled(screen);
            QVERIFY(screen.window.close());
        }
        profile.close();
        {
            WindowScreen screen(profile);
            QTRY_COMPARE(screen.selected(), chosen);
            QCOMPARE(scrolled(screen), place);
            QTRY_COMPARE(screen.window.readerPane()->message(), chosen);
            QVERIFY(screen.window.close());
        }
        profile.close();
        // What came while nobody looked stands above; what was on the screen is on it again.
        profile.arrive(profile.inbox, 7);
        WindowScreen screen(profile);
        QTRY_COMPARE(screen.selected(), chosen);
        QCOMPARE(screen.list()->currentIndex().row(), 128);
        QCOMPARE(scrolled(screen), place + 7 * MessageCard::height());
        screen.key(Qt::Key_Down); // the keyboard goes on from there
        QTRY_COMPARE(screen.list()->currentIndex().row(), 129);
    }

    void whatWasMarkedUnreadStaysSo()
    {
        FilledProfile profile(20);
        MessageId chosen;
        {
            WindowScreen screen(profile);
            screen.select(3);
            chosen = screen.selected();
            QTRY_VERIFY(screen.row(chosen)->flags.testFlag(Flag::Seen)); // it was opened
            screen.key(Qt::Key_M);
            QTRY_VERIFY(!screen.row(chosen)->flags.testFlag(Flag::Seen));
            QVERIFY(screen.window.close());
        }
        profile.close();
        WindowScreen screen(profile);
        QTRY_COMPARE(screen.window.readerPane()->message(), chosen);
        QTest::qWait(300);
        QVERIFY(!screen.row(chosen)->flags.testFlag(Flag::Seen));
        // Chosen by the person it is read as ever.
        screen.key(Qt::Key_Down);
        QTRY_VERIFY(screen.selected() != chosen);
        screen.key(Qt::Key_Up);
        QTRY_VERIFY(screen.row(chosen)->flags.testFlag(Flag::Seen));
    }

    void whatIsGoneIsNotMissed()
    {
        FilledProfile profile(50);
        MessageId chosen;
        {
            WindowScreen screen(profile);
            screen.select(30);
            chosen = screen.selected();
            QVERIFY(screen.window.close());
        }
        profile.close();
        profile.removeOnServer({chosen});
        WindowScreen screen(profile);
        QTRY_COMPARE(screen.model()->rowCount(), 49);
        QCOMPARE(screen.list()->selectedCount(), 0);
        QVERIFY(scrolled(screen) > 0);
    }

    void atTheTopItStaysThere()
    {
        FilledProfile profile(50);
        MessageId chosen;
        {
            WindowScreen screen(profile);
            screen.select(2);
            chosen = screen.selected();
            QVERIFY(screen.window.close());
        }
        profile.close();
        profile.arrive(profile.inbox, 40);
        WindowScreen screen(profile);
        QTRY_COMPARE(screen.selected(), chosen);
        QCOMPARE(scrolled(screen), 0); // new mail is in sight
    }
};

QTEST_MAIN(LastPlaceTest)
#include "LastPlaceTest.moc"
