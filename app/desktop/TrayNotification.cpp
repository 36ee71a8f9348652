// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/TrayNotification.h"

namespace postrider {

namespace {

constexpr int shownFor = 10000; // ms; what desktops use themselves

} // namespace

TrayNotification::TrayNotification()
{
    m_tray.setIcon(QIcon(QStringLiteral(":/icons/org.postrider.Postrider.svg")));
    m_end.setSingleShot(true);
    m_end.setInterval(shownFor);
    connect(&m_end, &QTimer::timeout, this, [this] {
        m_tray.hide();
        Q_EMIT closed();
    });
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
        withdraw();
        Q_EMIT activated(openAction(), QString());
    });
}

void TrayNotification::show(const Content &content)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    m_tray.show();
    m_tray.showMessage(content.title, content.text, m_tray.icon(), shownFor);
    m_end.start();
}

void TrayNotification::withdraw()
{
    m_end.stop();
    m_tray.hide();
}

} // namespace postrider
