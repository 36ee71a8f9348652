// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/Notification.h"
#include "core/Mail.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace postrider {

/// Tells the desktop about new mail while the window is not in front: one notification for all that came within a second, together with what the one on the screen is about.
///
/// Thread: main. Owns the notification, made with the first mail. Says nothing about junk, what we sent ourselves and what has been read elsewhere meanwhile: if that happens to
/// all it is about, it is withdrawn. Carries out nothing itself.
class Arrivals : public QObject {
    Q_OBJECT
public:
    enum class Verb { MarkRead, Archive, Trash };

    Arrivals(Mail &mail, QWidget *window);

Q_SIGNALS:
    /// `token`: as Notification::activated.
    void opened(postrider::MessageId message, const QString &token);
    /// The person wants this done to them, from the notification.
    void wanted(postrider::Arrivals::Verb verb, const QList<postrider::MessageId> &messages);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const ChangeSet &changes);
    void tell();
    void lookAgain();
    QList<MessageRow> worthTelling(const QList<MessageId> &messages);
    /// What the store has said in one look: of hundreds of messages most are of the same folder.
    struct Look {
        QHash<FolderId, bool> isTold; ///< whether what comes there is told of
        QHash<AccountId, std::optional<QList<Identity>>> identities; ///< nothing: the account is silent
    };
    bool isWorthTelling(const MessageRow &row, Look &look);
    Notification::Content contentFor(const QList<MessageRow> &rows);
    void act(const QString &action, const QString &token);
    void withdraw();

    Mail &m_mail;
    QWidget *m_window;
    std::unique_ptr<Notification> m_notification;
    QList<MessageId> m_waiting;
    QList<MessageId> m_shown; ///< what the one on the screen is about, newest first
    QTimer m_collect;
    QTimer m_recheck;
    int m_waits = 0; ///< for the first words of the only one
};

} // namespace postrider
