// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Application.h"

#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace postrider;

/// Runs in an Application, so what is measured here are real events.
class WatchdogTest : public QObject {
    Q_OBJECT

private:
    static Watchdog &watchdog() { return static_cast<Application *>(qApp)->watchdog(); }

    /// Lets the loop deliver one slow event.
    static void work(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(0, &loop, [&loop, milliseconds] {
            QThread::msleep(ulong(milliseconds));
            loop.quit();
        });
        loop.exec();
    }

private Q_SLOTS:
    void aSlowSlotIsRecorded()
    {
        const int before = watchdog().overLimit();
        work(140);
        QCOMPARE(watchdog().overLimit(), before + 1);
        QVERIFY(watchdog().worst() >= 140);
        QVERIFY(watchdog().worst() < 2000);
    }

    void aQuickOneIsNot()
    {
        const int before = watchdog().overLimit();
        work(5);
        QCOMPARE(watchdog().overLimit(), before);
    }

    void waitingInAMenuIsNotBeingBusy()
    {
        const int before = watchdog().overLimit();
        QEventLoop outer;
        QTimer::singleShot(0, &outer, [&outer] {
            QEventLoop menu; // as QMenu::exec and a drag have one
            QTimer::singleShot(160, &menu, &QEventLoop::quit);
            menu.exec();
            outer.quit();
        });
        outer.exec();
        QCOMPARE(watchdog().overLimit(), before);
    }

    void theRecordIsOneLine()
    {
        Watchdog fresh;
        QCOMPARE(fresh.record(), QByteArray("watchdog: worst 0 ms, over 100 ms: 0"));
    }
};

int main(int argc, char **argv)
{
    Application app(argc, argv);
    WatchdogTest test;
    // In an event of its own loop level, as everything a person does.
    int result = 0;
    QTimer::singleShot(0, &app, [&] {
        result = QTest::qExec(&test, argc, argv);
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return result;
}

#include "WatchdogTest.moc"
