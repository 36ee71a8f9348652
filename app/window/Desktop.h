// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/Arrivals.h"
#include "core/Mail.h"

#include <QMainWindow>

namespace postrider {

class Badge;
class InboxUnread;
class MessageVerbs;
class NoticeStack;
class Tray;

/// What the window has to do with the desktop: notifications, badge, tray, coming to the front, and the offer to be the mail program.
/// Thread: main. Owns all of that; window and panes belong to the MainWindow. Never hides a window that could not be brought back.
class Desktop : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QMainWindow *window;
        MessageVerbs *verbs;
        NoticeStack *notices;
    };
    Desktop(Mail &mail, const Parts &parts);
    ~Desktop() override;

    /// Closing the window leaves the program in the tray: the person chose that, and it is there.
    bool keepsRunning() const;
    /// Out of sight, until the tray, the desktop or another start brings it back.
    void hideWindow();
    /// As the program starts when the person wants it out of the way: in the tray, or minimised where there is none.
    void startMinimized();
    /// Shows the window, in another's place only if the desktop gives its leave (`token`).
    void bringUp(const QString &token = {});
    /// Asks once, by a bar, whether Postrider is to be the mail program; nothing where it is, or cannot be.
    void offerToBeDefault();

Q_SIGNALS:
    void messageRequested(postrider::MessageId message);
    void composeRequested();
    void checkRequested();
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void carryOut(Arrivals::Verb verb, const QList<MessageId> &messages);
    void showBadge();
    void connectTray();

    Mail &m_mail;
    const Parts m_parts;
    InboxUnread *m_unread;
    std::unique_ptr<Badge> m_badge;
    int m_badgeShown = 0;
    Tray *m_tray;
    Arrivals *m_arrivals;
};

} // namespace postrider
