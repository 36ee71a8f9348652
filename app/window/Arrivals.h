// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/Notification.h"
#include "core/Mail.h"

#include <QObject>
#include <QTimer>

namespace postrider {

/// Tells the desktop about new mail while the window is not in front: one notification for all that came within a second.
/// Thread: main. Owns the notification, made with the first mail. Nothing for mail that was read elsewhere meanwhile.
class Arrivals : public QObject {
    Q_OBJECT
public:
    Arrivals(Mail &mail, QWidget *window);

Q_SIGNALS:
    void opened(postrider::MessageId message);

private:
    void tell();

    Mail &m_mail;
    QWidget *m_window;
    std::unique_ptr<Notification> m_notification;
    QList<MessageId> m_waiting;
    QTimer m_collect;
};

} // namespace postrider
