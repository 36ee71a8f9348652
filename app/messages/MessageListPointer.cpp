// SPDX-License-Identifier: GPL-3.0-or-later
// MessageList: the pointer on its rows, tooltips and dragging.
#include "app/messages/MessageList.h"

#include "app/widgets/DateText.h"
#include "app/messages/MessageColumns.h"
#include "app/widgets/Icon.h"

#include <QDrag>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QToolTip>
#include <utility>

namespace postrider {

using Part = MessageCard::Part;

Part MessageList::partUnder(const QPoint &position, int row) const
{
    if (row < 0)
        return Part::None;
    MessageCard::Look look;
    look.rect = rowRect(row);
    look.direction = layoutDirection();
    const bool canOpen = m_messages && m_messages->rowAt(row).canOpen();
    if (m_mode == Mode::Columns) {
        if (canOpen && m_columns->disclosureRect(look).contains(position))
            return Part::Disclosure;
        return m_columns->columnAt(position.x()) == MessageColumns::Star ? Part::Star : Part::None;
    }
    if (canOpen && MessageCard::disclosureRect(look.rect, look.direction).contains(position))
        return Part::Disclosure;
    return MessageCard::partAt(look.rect, position, look.direction);
}

void MessageList::setHover(const QPoint &position)
{
    const QModelIndex index = viewport()->rect().contains(position) ? indexAt(position) : QModelIndex();
    const int row = index.isValid() ? index.row() : -1;
    const Part part = partUnder(position, row);
    if (row == m_hoverRow && part == m_hotPart)
        return;
    m_hoverRow = row;
    m_hotPart = part;
    viewport()->update();
}

void MessageList::mousePressEvent(QMouseEvent *event)
{
    setHover(event->pos());
    m_pressedPart = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier ? m_hotPart : Part::None;
    if (m_pressedPart != Part::None) {
        m_pressedKey = m_messages ? m_messages->rowAt(m_hoverRow).key() : ListRow::noKey;
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    if (placeAt(event->pos().y() + verticalOffset()).isHeading)
        return; // it is nobody's, and takes no selection away
    if (event->button() == Qt::RightButton && index.isValid() && selectionModel()->isSelected(index))
        return; // the menu is for all that is selected
    QAbstractItemView::mousePressEvent(event);
}

void MessageList::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressedPart != Part::None) {
        const Part pressed = std::exchange(m_pressedPart, Part::None);
        const QModelIndex index = indexAt(event->pos());
        if (!index.isValid() || !m_messages || partUnder(event->pos(), index.row()) != pressed || m_messages->rowAt(index.row()).key() != m_pressedKey)
            return;
        if (pressed == Part::Disclosure)
            toggleConversation(index.row());
        else
            Q_EMIT partClicked(pressed, index.row());
        return;
    }
    QListView::mouseReleaseEvent(event);
}

void MessageList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && m_messages && partUnder(event->pos(), index.row()) == Part::None)
        Q_EMIT windowRequested(m_messages->idAt(index.row()));
}

void MessageList::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() == Qt::NoButton)
        setHover(event->pos());
    else if (m_pressedPart == Part::None)
        QAbstractItemView::mouseMoveEvent(event);
}

bool MessageList::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Leave:
    case QEvent::HoverLeave: setHover(QPoint(-1, -1)); break;
    case QEvent::ToolTip: {
        const QPoint position = static_cast<QHelpEvent *>(event)->pos();
        const QModelIndex index = indexAt(position);
        const MessageRow *row = index.isValid() && m_messages ? m_messages->messageAt(index.row()) : nullptr;
        if (row) {
            const QString hint = MessageCard::hintFor(partUnder(position, index.row()), *row);
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), hint.isEmpty() ? DateText::full(row->date) : hint, viewport());
        }
        return true;
    }
    default: break;
    }
    return QListView::viewportEvent(event);
}

void MessageList::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        Q_EMIT contextMenuAt(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    else if (indexAt(event->pos()).isValid())
        Q_EMIT contextMenuAt(event->globalPos());
}

void MessageList::startDrag(Qt::DropActions supportedActions)
{
    const QList<Run> rows = selectedRuns();
    if (rows.isEmpty() || !m_messages)
        return;
    QMimeData *mime = m_messages->mimeData(rows);
    const QString label = m_messages->isGrouped() ? tr("%Ln conversation(s)", nullptr, selectedCount()) : tr("%Ln message(s)", nullptr, selectedCount());
    const QFont font = Theme::current().font(Theme::Type::BodyStrong);
    const QSize size(QFontMetrics(font).horizontalAdvance(label) + 48, 32);
    QPixmap pixmap(size * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::current();
    painter.setBrush(theme.color(Theme::Token::Accent));
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRectF(QPointF(0, 0), size), Theme::radius, Theme::radius);
    paintIcon(painter, QRect(8, 0, 20, size.height()), QStringLiteral("mail"), theme.color(Theme::Token::OnAccent));
    painter.setFont(font);
    painter.setPen(theme.color(Theme::Token::OnAccent));
    painter.drawText(QRect(36, 0, size.width() - 40, size.height()), Qt::AlignVCenter | Qt::AlignLeft, label);
    painter.end();
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(pixmap);
    drag->exec(supportedActions, Qt::MoveAction);
}

} // namespace postrider
