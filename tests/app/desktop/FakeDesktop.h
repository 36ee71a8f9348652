// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QObject>
#include <QStringList>
#include <QTest>
#include <QVariantMap>

namespace postrider {

/// A desktop on the bus of the test: its notification server, and what its launcher hears.
/// Thread: main. Owns a connection of its own, so that everything goes over the bus. Only on a bus that was started for the test (dbus-run-session).
class FakeDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        quint32 id = 0, replaces = 0;
        QString title, text;
        QStringList actions;
        QVariantMap hints;
    };

    explicit FakeDesktop(const QStringList &capabilities = {QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")})
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("fake-desktop")))
        , m_capabilities(capabilities)
    {
        m_bus.registerObject(path(), this, QDBusConnection::ExportAllSlots);
        isReady = m_bus.registerService(service());
        m_bus.connect(QString(), QString(), QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"), this, SLOT(onBadge(QString, QVariantMap)));
    }
    ~FakeDesktop() override
    {
        m_bus.unregisterService(service());
        m_bus.unregisterObject(path());
        QDBusConnection::disconnectFromBus(QStringLiteral("fake-desktop"));
    }

    /// The person clicks a button of the one on the screen.
    void click(const QString &action)
    {
        const quint32 id = shown.last().id;
        tell("ActionInvoked", {id, action});
        tell("NotificationClosed", {id, quint32(2)});
    }
    void dismiss() { tell("NotificationClosed", {shown.last().id, quint32(2)}); }
    /// Waits until the program has heard all that was told: a bus keeps the order, so who has answered what came after has what came before.
    bool isHeard()
    {
        const QDBusPendingCall ping = m_bus.asyncCall(
            QDBusMessage::createMethodCall(QDBusConnection::sessionBus().baseService(), QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping")));
        const bool isAnswered = QTest::qWaitFor([&ping] { return ping.isFinished(); }, 20'000) && !ping.isError();
        QCoreApplication::processEvents();
        return isAnswered;
    }
    QDBusConnection &bus() { return m_bus; }

    bool isReady = false;
    QList<Shown> shown;
    QList<quint32> withdrawn;
    QList<qlonglong> badges;
    QString badgeOf;

public Q_SLOTS:
    QStringList GetCapabilities() { return m_capabilities; }
    quint32 Notify(const QString &, quint32 replaces, const QString &, const QString &title, const QString &text, const QStringList &actions, const QVariantMap &hints, int)
    {
        const quint32 id = replaces ? replaces : ++m_last;
        shown.append({id, replaces, title, text, actions, hints});
        return id;
    }
    void CloseNotification(quint32 id)
    {
        withdrawn.append(id);
        tell("NotificationClosed", {id, quint32(3)});
    }
    void onBadge(const QString &program, const QVariantMap &properties)
    {
        badgeOf = program;
        badges.append(properties.value(QStringLiteral("count-visible")).toBool() ? properties.value(QStringLiteral("count")).toLongLong() : 0);
    }

private:
    static QString service() { return QStringLiteral("org.freedesktop.Notifications"); }
    static QString path() { return QStringLiteral("/org/freedesktop/Notifications"); }
    void tell(const char *signal, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path(), service(), QLatin1String(signal));
        message.setArguments(arguments);
        m_bus.send(message);
    }

    QDBusConnection m_bus;
    const QStringList m_capabilities;
    quint32 m_last = 40;
};

} // namespace postrider
