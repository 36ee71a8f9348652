// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Receipt.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace postrider {

class Bar;
class ElidedLabel;
class Timeline;

/// One message of the outbox: where it is on its way, the sentence that matters, what the server said, and the buttons that help now.
/// Thread: main. Owns its widgets and a copy of the item. Never acts by itself: every button is a signal.
class OutboxCard : public QFrame {
    Q_OBJECT
public:
    explicit OutboxCard(QWidget *parent = nullptr);

    /// `now`: ms since 1970, for "in 2 minutes".
    void setItem(const OutboxItem &item, qint64 now);
    const OutboxItem &item() const { return m_item; }
    /// Only the words that depend on the time.
    void updateTime(qint64 now);
    /// Why a button could not do what it says.
    void showTrouble(const QString &text, const QString &details);

    /// The sentence for an item at a time.
    static QString sentenceFor(const OutboxItem &item, qint64 now);

Q_SIGNALS:
    void tryNowRequested();
    void editRequested();
    void stopRequested();
    void lookAgainRequested();
    void sendAgainRequested();
    void wasSentRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuildButtons();
    QPushButton *addButton(const char *name, const QString &text, const QString &hint, void (OutboxCard::*signal)());
    void showReplies();

    OutboxItem m_item;
    ElidedLabel *m_subject;
    ElidedLabel *m_recipients;
    Timeline *m_timeline;
    QLabel *m_sentence;
    QPushButton *m_repliesToggle;
    QLabel *m_replies;
    QHBoxLayout *m_buttons;
    Bar *m_trouble;
};

} // namespace postrider
