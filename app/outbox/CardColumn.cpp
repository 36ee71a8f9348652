// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/CardColumn.h"

#include "app/widgets/Theme.h"

#include <QEvent>
#include <QResizeEvent>

namespace postrider {

namespace {
constexpr int estimate = 186; // a card with one line of text
constexpr int margin = Theme::gap16;
constexpr int gap = Theme::gap12;
} // namespace

CardColumn::CardColumn(int mostWidth, QWidget *parent) : QWidget(parent), m_mostWidth(mostWidth)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &CardColumn::layOut);
}

int CardColumn::cardWidth() const
{
    return qBound(0, width() - 2 * margin, m_mostWidth);
}

/// One screenful more on each side, so that scrolling finds cards there.
QRect CardColumn::nearby() const
{
    return m_part.adjusted(0, -m_part.height(), 0, m_part.height());
}

void CardColumn::stale()
{
    if (!m_busy && !m_later.isActive())
        m_later.start();
}

void CardColumn::setOrder(const QList<qint64> &keys)
{
    QHash<qint64, Place> known;
    for (const Place &place : std::as_const(m_places))
        known.insert(place.key, place);
    m_places.clear();
    for (qint64 key : keys) {
        Place place = known.value(key, Place{key, 0, estimate, false});
        m_places.append(place);
    }
    layOut();
}

void CardColumn::setCard(qint64 key, QWidget *card)
{
    card->setParent(this);
    card->installEventFilter(this);
    m_cards.insert(key, card);
    for (Place &place : m_places) {
        if (place.key == key)
            place.measured = false;
    }
    layOut();
}

QWidget *CardColumn::takeCard(qint64 key)
{
    QWidget *card = m_cards.take(key);
    if (card)
        card->removeEventFilter(this);
    return card;
}

QList<QWidget *> CardColumn::cards() const
{
    QList<QWidget *> list;
    for (const Place &place : m_places) {
        if (QWidget *card = m_cards.value(place.key))
            list.append(card);
    }
    return list;
}

QList<qint64> CardColumn::missing() const
{
    QList<qint64> keys;
    const QRect near = nearby();
    for (const Place &place : m_places) {
        if (!m_cards.contains(place.key) && place.top <= near.bottom() && place.top + place.height >= near.top())
            keys.append(place.key);
    }
    return keys;
}

QRect CardColumn::placeOf(qint64 key) const
{
    for (const Place &place : m_places) {
        if (place.key == key)
            return {(width() - cardWidth()) / 2, place.top, cardWidth(), place.height};
    }
    return {};
}

void CardColumn::setVisiblePart(const QRect &part)
{
    if (part == m_part)
        return;
    m_part = part;
    layOut();
}

void CardColumn::layOut()
{
    if (m_busy)
        return;
    m_busy = true;
    const QRect near = nearby();
    const int left = (width() - cardWidth()) / 2;
    int top = margin;
    bool wanted = false;
    for (Place &place : m_places) {
        QWidget *card = m_cards.value(place.key);
        place.top = top;
        const bool close = top <= near.bottom() && top + place.height >= near.top();
        if (card && close && !place.measured) {
            place.height = qMax(card->heightForWidth(cardWidth()), card->minimumSizeHint().height());
            place.measured = true;
        }
        if (card && close)
            card->setGeometry(left, top, cardWidth(), place.height);
        // One with the keyboard stays, wherever somebody scrolls: to hide it would take the keyboard away.
        if (card)
            card->setVisible(close || card->isAncestorOf(window()->focusWidget()));
        wanted |= close && !card;
        top += place.height + gap;
    }
    setMinimumHeight(m_places.isEmpty() ? 0 : top - gap + margin);
    m_busy = false;
    if (wanted)
        Q_EMIT cardsWanted();
}

void CardColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        for (Place &place : m_places)
            place.measured = false;
    }
    layOut();
}

bool CardColumn::eventFilter(QObject *watched, QEvent *event)
{
    // A card says in this way that its content has another size now.
    if (event->type() == QEvent::LayoutRequest) {
        for (Place &place : m_places) {
            if (m_cards.value(place.key) == watched)
                place.measured = false;
        }
        stale();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace postrider
