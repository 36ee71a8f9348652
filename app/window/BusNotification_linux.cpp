// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/BusNotification_linux.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace postrider {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

} // namespace

BusNotification::BusNotification()
{
    QDBusConnection::sessionBus().connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(onAction(quint32, QString)));
}

bool BusNotification::isAvailable()
{
    return QDBusConnection::sessionBus().isConnected();
}

void BusNotification::show(const QString &title, const QString &text, qint64 token)
{
    m_token = token;
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.postrider.Postrider")}, {QStringLiteral("category"), QStringLiteral("email.arrived")}};
    const QStringList actions{QStringLiteral("default"), tr("Open")};
    call << QStringLiteral("Postrider") << m_id << QStringLiteral("org.postrider.Postrider") << title << text.toHtmlEscaped() << actions << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &BusNotification::onShown);
}

void BusNotification::onShown(QDBusPendingCallWatcher *call)
{
    const QDBusPendingReply<quint32> reply = *call;
    m_id = reply.isValid() ? reply.value() : 0;
    call->deleteLater();
}

void BusNotification::onAction(quint32 id, const QString &)
{
    if (id == m_id)
        Q_EMIT clicked(m_token);
}

} // namespace postrider
