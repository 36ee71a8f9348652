// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/Notification.h"
#include "core/Mail.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace postrider {

class NoticeStack;

/// Says that something sent needs the person: one bar that stays until it was acted upon, and one notification of the desktop per message.
///
/// Thread: main. Owns the notification, made when it is first needed. Owns no message: what needs somebody is the store's to say
/// (StoreReader::sendsNeedingAttention), so a bar that was closed is there again after a restart. Never a modal box.
class SendNotices : public QObject {
    Q_OBJECT
public:
    SendNotices(Mail &mail, NoticeStack &notices, QWidget *window);

    /// The key of its bar.
    static QString key();

Q_SIGNALS:
    /// "Show": where this message, the first of them, can be dealt with.
    void showRequested(postrider::OpId message);
    void failed(const postrider::Failure &failure);

private:
    void look();
    void notify(const OutboxItem &item);

    Mail &m_mail;
    NoticeStack &m_notices;
    QWidget *m_window;
    std::unique_ptr<Notification> m_notification;
    OpId m_notified; ///< what it is about
    QSet<OpId> m_known; ///< those the desktop was told about, or that were there at the start
    OpId m_show; ///< where the bar's button leads
    bool m_first = true;
    QTimer m_later;
};

} // namespace postrider
