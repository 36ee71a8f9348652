// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

namespace postrider {

/// The program's icon in the tray, while the person wants one (DesktopSettings::tray): whether there is unread mail, and a menu.
/// Thread: main. Owns icon and menu. Never hides a window by itself; says `lost` if the tray goes away from under one that is hidden.
class Tray : public QObject {
    Q_OBJECT
public:
    explicit Tray(QObject *parent = nullptr);
    ~Tray() override;

    void setUnread(int count);
    /// Somebody can come back through it: the icon is shown, and there is a tray that shows it.
    bool isThere() const;
    /// Whether the window is hidden, and the tray the way back to it.
    void watch(bool on);
    /// Something has happened that a person may want to come back for: if the window is hidden, it is looked in a moment whether the tray is still there. To ask the desktop takes
    /// its time, so a program that has nothing to do does not ask.
    void look();
    QMenu *menu() { return &m_menu; }
    static QIcon iconFor(int unread);

Q_SIGNALS:
    /// A click on the icon.
    void toggled();
    void openRequested();
    void composeRequested();
    void checkRequested();
    void quitRequested();
    void lost();

private:
    void follow();
    void update();

    QMenu m_menu; ///< before the icon, which shows it
    QSystemTrayIcon m_icon;
    QTimer m_looking; ///< what comes together is looked at once
    bool m_isWatching = false;
    int m_unread = 0;
};

} // namespace postrider
