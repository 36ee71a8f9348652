// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Activation.h"
#include "tests/app/desktop/FakeDesktop.h"

#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace postrider;

/// What a desktop says to the program by its name on the bus.
class ActivationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void activates();
    void opens();
    void acts();
    void takenNameIsNoFailure();

private:
    static void call(FakeDesktop &desktop, const char *method, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            QStringLiteral("org.postrider.Postrider"), QStringLiteral("/org/postrider/Postrider"), QStringLiteral("org.freedesktop.Application"), QLatin1String(method));
        message.setArguments(arguments);
        QDBusPendingCallWatcher watcher(desktop.bus().asyncCall(message));
        QTRY_VERIFY(watcher.isFinished());
        QVERIFY2(!watcher.isError(), qPrintable(watcher.error().message()));
    }
};

void ActivationTest::activates()
{
    FakeDesktop desktop;
    const auto activation = Activation::make();
    QSignalSpy spy(activation.get(), &Activation::activated);
    call(desktop, "Activate", {QVariantMap{{QStringLiteral("activation-token"), QStringLiteral("token-1")}}});
    QCOMPARE(spy.value(0).value(0).toString(), QStringLiteral("token-1"));
    call(desktop, "Activate", {QVariantMap{{QStringLiteral("desktop-startup-id"), QStringLiteral("id-2")}}});
    QCOMPARE(spy.value(1).value(0).toString(), QStringLiteral("id-2"));
    call(desktop, "Activate", {QVariantMap()});
    QCOMPARE(spy.value(2).value(0).toString(), QString());
}

void ActivationTest::opens()
{
    FakeDesktop desktop;
    const auto activation = Activation::make();
    QSignalSpy spy(activation.get(), &Activation::opened);
    QStringList many{QStringLiteral("mailto:ada@example.org"), QStringLiteral("file:///tmp/a%20b.eml")};
    call(desktop, "Open", {many, QVariantMap()});
    QCOMPARE(spy.value(0).value(0).toStringList(), many);
    for (int i = 0; i < 1000; ++i)
        many << QStringLiteral("mailto:ada@example.org");
    call(desktop, "Open", {many, QVariantMap()});
    QCOMPARE(spy.value(1).value(0).toStringList().size(), 20);
}

void ActivationTest::acts()
{
    FakeDesktop desktop;
    const auto activation = Activation::make();
    QSignalSpy spy(activation.get(), &Activation::acted);
    call(desktop, "ActivateAction", {QStringLiteral("compose"), QVariantList(), QVariantMap()});
    QCOMPARE(spy.value(0).value(0).toString(), QStringLiteral("compose"));
}

void ActivationTest::takenNameIsNoFailure()
{
    FakeDesktop desktop;
    QVERIFY(desktop.bus().registerService(QStringLiteral("org.postrider.Postrider")));
    {
        const auto activation = Activation::make();
        QVERIFY(activation);
    }
    QCOMPARE(desktop.bus().interface()->serviceOwner(QStringLiteral("org.postrider.Postrider")).value(), desktop.bus().baseService()); // still theirs
    desktop.bus().unregisterService(QStringLiteral("org.postrider.Postrider"));
}

QTEST_GUILESS_MAIN(ActivationTest)
#include "ActivationTest.moc"
