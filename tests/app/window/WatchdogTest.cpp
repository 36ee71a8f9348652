// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Application.h"

#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <functional>

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

    /// A computer that has other things to do may hold up anything now and then; what is recorded by mistake is recorded each time.
    static bool isEverUnrecorded(const std::function<void()> &event)
    {
        for (int i = 0; i < 50; ++i) {
            const int before = watchdog().overLimit();
            event();
            if (watchdog().overLimit() == before)
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void aSlowSlotIsRecorded()
    {
        const int before = watchdog().overLimit();
        work(140);
        QVERIFY(watchdog().overLimit() > before);
        QVERIFY(watchdog().worst() >= 140);
    }

    void aQuickOneIsNot()
    {
        QVERIFY(isEverUnrecorded([] { work(5); }));
    }

    void waitingInAMenuIsNotBeingBusy()
    {
        QVERIFY(isEverUnrecorded([] {
            QEventLoop outer;
            QTimer::singleShot(0, &outer, [&outer] {
                QEventLoop menu; // as QMenu::exec and a drag have one
                QTimer::singleShot(160, &menu, &QEventLoop::quit);
                menu.exec();
                outer.quit();
            });
            outer.exec();
        }));
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
