// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/Notification.h"

#include <QtGlobal>

class QDBusPendingCallWatcher;

namespace postrider {

/// A notification by org.freedesktop.Notifications (Desktop Notifications Specification 1.2).
/// Thread: main. Owns nothing on the bus; all calls are asynchronous. The text is escaped, since servers read markup in it.
class BusNotification : public Notification {
    Q_OBJECT
public:
    BusNotification();

    /// There is a session bus; whether a server listens shows when something is shown.
    static bool isAvailable();
    void show(const QString &title, const QString &text, qint64 token) override;

private Q_SLOTS:
    void onAction(quint32 id, const QString &action);

private:
    void onShown(QDBusPendingCallWatcher *call);

    quint32 m_id = 0;
    qint64 m_token = 0;
};

} // namespace postrider
