// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/OutboxActions.h"
#include "app/outbox/SendStory.h"
#include "app/widgets/Theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace postrider {

class Bar;
class ElidedLabel;
class StoryView;
class Timeline;

/// One message of the outbox: where it is on its way, the sentence that matters, the buttons that help now, and its story, folded until asked for.
/// Thread: main. Owns its widgets and a copy of the item. Never acts by itself and never reads the store: every button is a signal, the story is handed in.
/// Keys, while it has the focus: Enter shows the details, Delete cancels, Right and Left unfold and fold the story.
class OutboxCard : public QFrame {
    Q_OBJECT
public:
    explicit OutboxCard(QWidget *parent = nullptr);

    /// Whether its account is switched on: else it waits for that.
    enum class AccountIs { On, Off };
    /// `now`: ms since 1970, for "in 2 minutes". Does nothing if it is the same item.
    void setItem(const OutboxItem &item, AccountIs account, qint64 now);
    const OutboxItem &item() const { return m_item; }
    /// Only the words that depend on the time.
    void updateTime(qint64 now);
    void setStory(const QList<StoryEntry> &entries);
    bool isUnfolded() const;
    /// Asks for the story, if it is to be shown.
    void setUnfolded(bool unfolded);
    /// Why a button could not do what it says.
    void showTrouble(const QString &text, const QString &details);

Q_SIGNALS:
    void actionRequested(postrider::OutboxAction action);
    void storyRequested();
    void reportRequested(postrider::MessageId report);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QWidget *makeHead();
    void rebuildButtons(const QList<OutboxButton> &wanted);
    void request(OutboxAction action);
    void updateFold();
    Theme::Token stateToken() const;
    bool waitsForAccount() const;

    OutboxItem m_item;
    AccountIs m_account = AccountIs::On;
    ElidedLabel *m_subject;
    ElidedLabel *m_recipients;
    QLabel *m_state;
    Timeline *m_timeline;
    QLabel *m_sentence;
    QLabel *m_explanation;
    StoryView *m_story = nullptr; ///< made when it is first unfolded
    QHBoxLayout *m_buttons;
    QStringList m_shownButtons;
    QPushButton *m_fold;
    QPushButton *m_details;
    Bar *m_trouble = nullptr;
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::OutboxAction)
