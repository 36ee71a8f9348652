// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/Notification.h"

#include <QSystemTrayIcon>
#include <QTimer>

namespace postrider {

/// A notification by an icon in the tray, which is there only while one is shown; without buttons.
/// Thread: main. Owns the tray icon. Does nothing where there is no tray.
class TrayNotification : public Notification {
    Q_OBJECT
public:
    TrayNotification();

    void show(const Content &content) override;
    void withdraw() override;

private:
    QSystemTrayIcon m_tray;
    QTimer m_end;
};

} // namespace postrider
