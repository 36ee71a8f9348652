// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/TrayNotification.h"

#include <QTimer>

namespace postrider {

namespace {

constexpr int shownFor = 10000; // ms; what desktops use themselves

} // namespace

TrayNotification::TrayNotification()
{
    m_tray.setIcon(QIcon(QStringLiteral(":/icons/org.postrider.Postrider.svg")));
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
        m_tray.hide();
        Q_EMIT clicked(m_token);
    });
}

void TrayNotification::show(const QString &title, const QString &text, qint64 token)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    m_token = token;
    m_tray.show();
    m_tray.showMessage(title, text, m_tray.icon(), shownFor);
    QTimer::singleShot(shownFor, &m_tray, &QSystemTrayIcon::hide);
}

} // namespace postrider
