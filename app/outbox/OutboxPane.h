// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/outbox/OutboxCard.h"
#include "core/Mail.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace postrider {

class CardColumn;
class EmptyState;
class LaterMenu;

/// What has been sent but is not done yet, and what came back: one card a message, oldest first, always as the store has it.
///
/// Thread: main. Owns its cards; those of a long outbox are made when somebody scrolls towards them, a few at a time, so that
/// the window never waits for them. Never sends by itself, never removes a message
/// without making a draft of it. Keys: the arrows, Home and End walk along the cards; on a card see OutboxCard.
class OutboxPane : public QWidget {
    Q_OBJECT
public:
    explicit OutboxPane(Mail &mail, QWidget *parent = nullptr);

    /// Brings the card into view and gives it the focus; remembered until the card is there.
    void showItem(OpId id);

Q_SIGNALS:
    /// "Edit": the message is a draft again; open it.
    void openDraft(postrider::DraftId draft);
    /// "Cancel": the message is a draft again and stays one, unless it is put back.
    void cancelled(postrider::DraftId draft, const QString &subject);
    /// "Send to the others": the refused ones are in this draft.
    void draftKept(postrider::DraftId draft, const QString &recipients);
    void detailsRequested(postrider::OpId id);
    void writeAgainRequested(postrider::OpId id);
    void signInRequested(postrider::AccountId account);
    void certificateRequested(postrider::AccountId account);
    void reportRequested(postrider::MessageId report);
    void failed(const postrider::Failure &failure);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void reload();
    void makeSome();
    void showPart();
    void dropCard(OutboxCard *card);
    OutboxCard *makeCard(OpId id);
    void showStory(OutboxCard *card);
    void act(OpId id, OutboxAction action);
    void takeBack(OpId id, bool open);
    void sendToOthers(OpId id);
    void changeTime(OpId id);
    void complain(OpId id, const Failure &failure);
    void updateTimes();
    OutboxCard::AccountIs accountOf(const OutboxItem &item) const;
    QList<OutboxCard *> cardsInOrder() const;
    void focusItem(qsizetype index);
    qsizetype focusedIndex() const;

    Mail &m_mail;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    CardColumn *m_column;
    QList<OutboxItem> m_items; ///< as last read, in the order of the screen
    QSet<AccountId> m_off; ///< accounts that are switched off
    QHash<OpId, OutboxCard *> m_cards; ///< those that are made
    QPointer<LaterMenu> m_timeMenu;
    OpId m_wanted; ///< to be brought into view once its card is there
    QTimer m_tick, m_reload, m_making;
};

} // namespace postrider
