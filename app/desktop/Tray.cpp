// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Tray.h"

#include "app/desktop/DesktopSettings.h"
#include "app/widgets/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QPixmap>

namespace postrider {

namespace {
constexpr int lookDelay = 2000; // ms
constexpr int sizes[] = {16, 22, 24, 32, 48, 64};
} // namespace

Tray::Tray(QObject *parent) : QObject(parent)
{
    const auto add = [this](const char *name, const QString &text, void (Tray::*wanted)()) { m_menu.addAction(text, this, wanted)->setObjectName(QLatin1String(name)); };
    add("trayOpen", tr("&Open Postrider"), &Tray::openRequested);
    add("trayCompose", tr("&New message"), &Tray::composeRequested);
    add("trayCheck", tr("&Get new mail"), &Tray::checkRequested);
    m_menu.addSeparator();
    add("trayQuit", tr("&Quit"), &Tray::quitRequested);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT toggled();
    });
    m_looking.setSingleShot(true);
    m_looking.setInterval(lookDelay);
    connect(&m_looking, &QTimer::timeout, this, [this] {
        if (m_isWatching && !isThere())
            Q_EMIT lost();
    });
    connect(&Preferences::current(), &Preferences::changed, this, &Tray::follow);
    update();
    follow();
}

Tray::~Tray() = default;

void Tray::follow()
{
    const bool wanted = Preferences::current().get(DesktopSettings::tray);
    if (wanted != m_icon.isVisible())
        m_icon.setVisible(wanted);
}

bool Tray::isThere() const
{
    return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::watch(bool on)
{
    m_isWatching = on;
    if (!on)
        m_looking.stop();
}

void Tray::look()
{
    if (m_isWatching && !m_looking.isActive())
        m_looking.start();
}

void Tray::setUnread(int count)
{
    if (count == m_unread)
        return;
    m_unread = count;
    update();
}

void Tray::update()
{
    m_icon.setIcon(iconFor(m_unread));
    m_icon.setToolTip(m_unread > 0 ? tr("Postrider: %Ln unread message(s)", nullptr, m_unread) : QStringLiteral("Postrider"));
}

/// A dot says that there is something: a number would be too small to be read, and is in the tooltip.
QIcon Tray::iconFor(int unread)
{
    const QIcon plain(QStringLiteral(":/icons/org.postrider.Postrider.svg"));
    if (unread <= 0)
        return plain;
    QIcon icon;
    for (const int size : sizes) {
        QPixmap pixmap = plain.pixmap(QSize(size, size), 1.0);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal diameter = size * 0.5;
        const QRectF dot(size - diameter, size - diameter, diameter, diameter);
        painter.setPen(QPen(Qt::white, qMax(1.0, size / 16.0)));
        painter.setBrush(Theme::color(Theme::Token::Danger, false));
        painter.drawEllipse(dot.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace postrider
