// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Theme.h"
#include "core/Mail.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace postrider {

/// Asked before quitting while mail has not been sent: what waits, and what becomes of it. "Stay" is the default answer.
///
/// Thread: main. Deletes itself. Asked over the window, never blocking it. "Send now and quit" sends what can be sent, shows how far it is, and quits when that is done;
/// what is scheduled stays scheduled, and what waits for the person waits.
class QuitQuestion : public QDialog {
    Q_OBJECT
public:
    /// What is in the outbox, by what is to become of it.
    struct Waiting {
        QList<OutboxItem> leaving; ///< being sent, or in its undo window
        QList<OutboxItem> waiting; ///< for another attempt, or for a connection
        QList<OutboxItem> scheduled;
        QList<OutboxItem> held; ///< for the person

        bool isEmpty() const { return leaving.isEmpty() && waiting.isEmpty() && scheduled.isEmpty() && held.isEmpty(); }
        int sendable() const { return int(leaving.size() + waiting.size()); }
    };
    static Waiting sorted(const QList<OutboxItem> &outbox, qint64 now);

    QuitQuestion(Mail &mail, const Waiting &waiting, QWidget *parent);

Q_SIGNALS:
    /// Yes, or everything that could be sent is sent.
    void agreed();

private:
    void addLine(const QString &iconName, Theme::Token token, const QString &what, const QString &consequence);
    void describe(const Waiting &waiting);
    void sendNow();
    void look();

    Mail &m_mail;
    const Waiting m_waiting;
    QVBoxLayout *m_lines;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QPushButton *m_stay;
    QPushButton *m_sendNow;
    QPushButton *m_quit;
    bool m_sending = false;
};

} // namespace postrider
