// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QTimer>
#include <QWidget>

namespace postrider {

/// A column of cards in a scroll area that lays out only those near what is seen: a place whose card is not made yet, or is far away, counts with an estimated or its last
/// height. So a long list costs no more than a short one, and the scroll bar does not jump much.
///
/// Thread: main. Owns the cards that were put into it. A QVBoxLayout asks every card for its height whenever one of them changes a word; with two hundred that is felt.
class CardColumn : public QWidget {
    Q_OBJECT
public:
    explicit CardColumn(int mostWidth, QWidget *parent = nullptr);

    /// The order of the cards, by key; cards of keys that are not in it are the caller's to remove.
    void setOrder(const QList<qint64> &keys);
    void setCard(qint64 key, QWidget *card);
    QWidget *card(qint64 key) const { return m_cards.value(key); }
    /// Takes it out; it is the caller's then.
    QWidget *takeCard(qint64 key);
    /// Cards that are there, from top to bottom.
    QList<QWidget *> cards() const;
    /// Keys near the visible part that have no card yet, from top to bottom.
    QList<qint64> missing() const;
    /// Where the card is or would be.
    QRect placeOf(qint64 key) const;
    /// What the scroll area shows, in this widget's coordinates.
    void setVisiblePart(const QRect &part);

Q_SIGNALS:
    /// missing() has something in it.
    void cardsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Place {
        qint64 key = 0;
        int top = 0;
        int height = 0; ///< last known, or estimated
        bool measured = false; ///< at the present width
    };
    void layOut();
    void stale();
    int cardWidth() const;
    QRect nearby() const;

    const int m_mostWidth;
    QList<Place> m_places;
    QHash<qint64, QWidget *> m_cards;
    QRect m_part;
    QTimer m_later;
    bool m_busy = false;
};

} // namespace postrider
