// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/Notification.h"

#include <QSystemTrayIcon>

namespace postrider {

/// A notification by the icon in the tray, which is there only while one is shown.
/// Thread: main. Owns the tray icon. Does nothing where there is no tray.
class TrayNotification : public Notification {
    Q_OBJECT
public:
    TrayNotification();

    void show(const QString &title, const QString &text, qint64 token) override;

private:
    QSystemTrayIcon m_tray;
    qint64 m_token = 0;
};

} // namespace postrider
