// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/BusNotification_linux.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace postrider {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

QDBusMessage callTo(const char *method)
{
    return QDBusMessage::createMethodCall(service, path, service, QLatin1String(method));
}

} // namespace

BusNotification::BusNotification()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(onAction(quint32, QString)));
    bus.connect(service, path, service, QStringLiteral("ActivationToken"), this, SLOT(onToken(quint32, QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(quint32, quint32)));
}

bool BusNotification::isAvailable()
{
    return QDBusConnection::sessionBus().isConnected();
}

void BusNotification::show(const Content &content)
{
    m_next = content;
    m_withdrawn = false;
    if (!m_readsMarkup)
        askCapabilities();
    else
        send();
}

/// With the first one: a server may be started by it.
void BusNotification::askCapabilities()
{
    if (std::exchange(m_asking, true))
        return;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(callTo("GetCapabilities")), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        m_asking = false;
        // One that does not say is taken to read markup: an entity on the screen does no harm, a picture from the web would.
        m_readsMarkup = !reply.isValid() || reply.value().contains(QLatin1String("body-markup"));
        send();
    });
}

void BusNotification::send()
{
    if (m_sending || !m_next)
        return;
    const Content content = *std::exchange(m_next, std::nullopt);
    m_sending = true;
    QStringList actions{openAction(), tr("Open")};
    for (const Action &action : content.actions)
        actions << action.name << action.text;
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.postrider.Postrider")}, {QStringLiteral("category"), content.category},
        {QStringLiteral("urgency"), QVariant::fromValue(uchar(1))}};
    QDBusMessage call = callTo("Notify");
    call << QStringLiteral("Postrider") << m_id << QStringLiteral("org.postrider.Postrider") << content.title << (*m_readsMarkup ? content.text.toHtmlEscaped() : content.text)
         << actions << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &BusNotification::onShown);
}

void BusNotification::onShown(QDBusPendingCallWatcher *call)
{
    const QDBusPendingReply<quint32> reply = *call;
    call->deleteLater();
    m_sending = false;
    m_id = reply.isValid() ? reply.value() : 0;
    if (m_withdrawn)
        withdraw();
    else
        send();
}

void BusNotification::withdraw()
{
    m_next.reset();
    m_withdrawn = m_sending; // its number is not known yet
    if (m_sending || m_id == 0)
        return;
    QDBusMessage call = callTo("CloseNotification");
    call << std::exchange(m_id, 0);
    QDBusConnection::sessionBus().asyncCall(call);
}

void BusNotification::onToken(quint32 id, const QString &token)
{
    if (id == m_id)
        m_token = token;
}

void BusNotification::onAction(quint32 id, const QString &action)
{
    if (id == m_id && id != 0)
        Q_EMIT activated(action, std::exchange(m_token, QString()));
}

void BusNotification::onClosed(quint32 id, quint32)
{
    if (id != m_id || id == 0)
        return;
    m_id = 0;
    m_token.clear();
    Q_EMIT closed();
}

} // namespace postrider
