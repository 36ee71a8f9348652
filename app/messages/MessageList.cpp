// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessageList.h"

#include "app/messages/DateText.h"
#include "app/messages/MessageColumns.h"
#include "app/widgets/Icon.h"

#include <QDrag>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <utility>

namespace postrider {

using Part = MessageCard::Part;

MessageList::MessageList(QWidget *parent) : QListView(parent), m_columns(new MessageColumns(this))
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setAccessibleName(tr("Messages"));
    viewport()->setAttribute(Qt::WA_Hover);
    m_columns->hide();
    connect(m_columns, &QHeaderView::sectionResized, viewport(), qOverload<>(&QWidget::update));
    // Several rows can change their selection in one go (Shift and an arrow): the reader hears about it once.
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, &MessageList::selectionSettled);
}

void MessageList::setMessageModel(MessageListModel *model)
{
    m_messages = model;
    setModel(model);
}

void MessageList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &MessageList::rememberPlace);
    // After the selection model's own reaction, which is to forget: it was connected within setModel.
    connect(model, &QAbstractItemModel::modelReset, this, &MessageList::restorePlace);
}

void MessageList::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    const QModelIndex top = indexAt(QPoint(1, 1));
    m_mode = mode;
    m_columns->setVisible(mode == Mode::Columns);
    updateGeometries();
    if (top.isValid())
        verticalScrollBar()->setValue(top.row() * rowHeight());
    viewport()->update();
}

void MessageList::setBottomSpace(int pixels)
{
    m_bottomSpace = pixels;
    updateGeometries();
}

int MessageList::rowHeight() const
{
    return m_mode == Mode::Cards ? MessageCard::height : MessageColumns::lineHeight;
}

int MessageList::rowCount() const
{
    return model() ? model()->rowCount() : 0;
}

QRect MessageList::rowRect(int row) const
{
    return {0, row * rowHeight() - verticalOffset(), viewport()->width(), rowHeight()};
}

QList<MessageId> MessageList::selectedMessages() const
{
    QList<MessageId> ids;
    if (!selectionModel() || !m_messages)
        return ids;
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const QItemSelectionRange &a, const QItemSelectionRange &b) { return a.top() < b.top(); });
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_messages->idAt(row));
    }
    return ids;
}

int MessageList::selectedCount() const
{
    int count = 0;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection())
            count += range.height();
    }
    return count;
}

MessageId MessageList::currentMessage() const
{
    return m_messages ? m_messages->idAt(currentIndex().row()) : MessageId();
}

void MessageList::selectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const QModelIndex index = model()->index(row, 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void MessageList::selectMessage(MessageId message)
{
    if (m_messages)
        selectRow(m_messages->rowOf(message));
}

MessageId MessageList::neighbourOf(const QList<MessageId> &messages) const
{
    if (!m_messages || messages.isEmpty())
        return {};
    const QSet<MessageId> leaving(messages.begin(), messages.end());
    const QList<int> rows = m_messages->rowsOf(leaving);
    if (rows.isEmpty())
        return {};
    for (int row = rows.last() + 1; row < rowCount(); ++row) {
        if (!leaving.contains(m_messages->idAt(row)))
            return m_messages->idAt(row);
    }
    for (int row = rows.last(); row >= 0; --row) {
        if (!leaving.contains(m_messages->idAt(row)))
            return m_messages->idAt(row);
    }
    return {};
}

// --- geometry -------------------------------------------------------------------------------------------------------------------------

QRect MessageList::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? rowRect(index.row()) : QRect();
}

int MessageList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QModelIndex MessageList::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    const int row = y / rowHeight();
    return y >= 0 && row < rowCount() ? model()->index(row, 0) : QModelIndex();
}

void MessageList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = index.row() * rowHeight();
    const int page = qMax(rowHeight(), viewport()->height());
    int value = verticalOffset();
    switch (hint) {
    case PositionAtTop: value = top; break;
    case PositionAtBottom: value = top + rowHeight() - page; break;
    case PositionAtCenter: value = top - (page - rowHeight()) / 2; break;
    case EnsureVisible:
        if (top < value)
            value = top;
        else if (top + rowHeight() + m_bottomSpace > value + page)
            value = top + rowHeight() + m_bottomSpace - page;
        break;
    }
    verticalScrollBar()->setValue(value);
}

void MessageList::updateGeometries()
{
    const int head = m_mode == Mode::Columns ? m_columns->height() : 0;
    if (viewportMargins().top() != head)
        setViewportMargins(0, head, 0, 0);
    if (head > 0) {
        const QRect v = viewport()->geometry();
        m_columns->setGeometry(v.left(), v.top() - head, v.width(), head);
    }
    const int page = viewport()->height();
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setRange(0, qMax(0, rowCount() * rowHeight() + (rowCount() > 0 ? m_bottomSpace : 0) - page));
    QAbstractItemView::updateGeometries();
}

void MessageList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
    updateGeometries();
}

void MessageList::reset()
{
    QListView::reset();
    m_hoverRow = -1;
    updateGeometries();
    viewport()->update();
}

void MessageList::rememberPlace()
{
    m_place = {};
    if (!m_messages || rowCount() == 0)
        return;
    m_place.folder = m_messages->folder();
    const QList<MessageId> selected = selectedMessages();
    m_place.selected = QSet<MessageId>(selected.begin(), selected.end());
    m_place.current = currentMessage();
    const int top = verticalOffset() / rowHeight();
    m_place.top = verticalOffset() > 0 ? m_messages->idAt(top) : MessageId();
    m_place.offset = verticalOffset() - top * rowHeight();
}

void MessageList::restorePlace()
{
    if (!m_messages || m_place.folder != m_messages->folder() || rowCount() == 0) {
        verticalScrollBar()->setValue(0);
        return;
    }
    QItemSelection selection;
    for (int row : m_messages->rowsOf(m_place.selected))
        selection.select(model()->index(row, 0), model()->index(row, 0));
    const int current = m_messages->rowOf(m_place.current);
    if (current >= 0)
        selectionModel()->setCurrentIndex(model()->index(current, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const int top = m_place.top.isValid() ? m_messages->rowOf(m_place.top) : -1;
    verticalScrollBar()->setValue(top >= 0 ? top * rowHeight() + m_place.offset : 0);
}

void MessageList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int before = verticalOffset();
    const bool above = before > 0 && start * rowHeight() <= before;
    updateGeometries();
    if (above)
        verticalScrollBar()->setValue(before + (end - start + 1) * rowHeight());
    m_hoverRow = -1;
    QAbstractItemView::rowsInserted(parent, start, end);
    viewport()->update();
}

void MessageList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int first = verticalOffset() / rowHeight();
    const int gone = qMin(end + 1, first) - start;
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    m_hoverRow = -1;
    if (gone > 0)
        verticalScrollBar()->setValue(verticalOffset() - gone * rowHeight());
    // The range follows once the rows are gone.
    QMetaObject::invokeMethod(
        this, [this] { updateGeometries(); }, Qt::QueuedConnection);
    viewport()->update();
}

void MessageList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update();
}

void MessageList::scrollContentsBy(int, int)
{
    m_hoverRow = -1;
    viewport()->update();
}

void MessageList::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

// --- selection and keyboard -----------------------------------------------------------------------------------------------------------

QModelIndex MessageList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = rowCount();
    if (count == 0)
        return {};
    const int current = currentIndex().row();
    const int page = qMax(1, viewport()->height() / rowHeight() - 1);
    int row = current;
    switch (action) {
    case MoveUp:
    case MovePrevious: row = current < 0 ? 0 : current - 1; break;
    case MoveDown:
    case MoveNext: row = current + 1; break;
    case MovePageUp: row = current - page; break;
    case MovePageDown: row = current + page; break;
    case MoveHome: row = 0; break;
    case MoveEnd: row = count - 1; break;
    case MoveLeft:
    case MoveRight: break;
    }
    return model()->index(qBound(0, row, count - 1), 0);
}

void MessageList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QRect r = rect.normalized();
    const int first = qMax(0, (r.top() + verticalOffset()) / rowHeight());
    const int last = qMin(rowCount() - 1, (r.bottom() + verticalOffset()) / rowHeight());
    QItemSelection selection;
    if (first <= last)
        selection.select(model()->index(first, 0), model()->index(last, 0));
    selectionModel()->select(selection, command);
}

QRegion MessageList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QRect view = viewport()->rect();
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid())
            region += rowRect(range.top()).united(rowRect(range.bottom())).intersected(view);
    }
    return region;
}

QModelIndexList MessageList::selectedIndexes() const
{
    return selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
}

void MessageList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    m_settle.start();
}

void MessageList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
}

void MessageList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT openRequested(currentMessage());
        return;
    }
    // Letters are shortcuts here, not a search in a list that is not all read.
    const bool typing = !event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space;
    if (typing && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

// --- mouse ----------------------------------------------------------------------------------------------------------------------------

Part MessageList::partUnder(const QPoint &position, int row) const
{
    if (row < 0)
        return Part::None;
    if (m_mode == Mode::Columns)
        return m_columns->columnAt(position.x()) == MessageColumns::Star ? Part::Star : Part::None;
    return MessageCard::partAt(rowRect(row), position, layoutDirection());
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
    if (m_pressedPart != Part::None)
        return;
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::RightButton && index.isValid() && selectionModel()->isSelected(index))
        return; // the menu is for all that is selected
    QAbstractItemView::mousePressEvent(event);
}

void MessageList::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressedPart != Part::None) {
        const Part pressed = std::exchange(m_pressedPart, Part::None);
        const QModelIndex index = indexAt(event->pos());
        if (index.isValid() && partUnder(event->pos(), index.row()) == pressed && m_messages)
            Q_EMIT partClicked(pressed, m_messages->idAt(index.row()));
        return;
    }
    QListView::mouseReleaseEvent(event);
}

void MessageList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid() && m_messages && partUnder(event->pos(), index.row()) == Part::None)
        Q_EMIT openRequested(m_messages->idAt(index.row()));
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
    const QModelIndexList indexes = selectedIndexes();
    if (indexes.isEmpty())
        return;
    QMimeData *mime = model()->mimeData(indexes);
    const QString label = tr("%n message(s)", nullptr, int(indexes.size()));
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

// --- painting -------------------------------------------------------------------------------------------------------------------------

void MessageList::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::current().color(Theme::Token::Surface));
    if (!m_messages || rowCount() == 0)
        return;
    const int first = qMax(0, (event->rect().top() + verticalOffset()) / rowHeight());
    const int last = qMin(rowCount() - 1, (event->rect().bottom() + verticalOffset()) / rowHeight());
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        MessageCard::Look look;
        look.rect = rowRect(row);
        look.selected = selectionModel()->isSelected(index);
        look.current = hasFocus() && index == currentIndex() && selectedCount() != 1;
        look.hovered = row == m_hoverRow;
        look.recipients = m_messages->showsRecipients();
        look.hotPart = row == m_hoverRow ? m_hotPart : Part::None;
        look.direction = layoutDirection();
        const MessageRow *message = m_messages->messageAt(row);
        painter.save();
        painter.setClipRect(look.rect);
        if (m_mode == Mode::Cards)
            MessageCard::paint(painter, look, message);
        else
            m_columns->paintLine(painter, look, message);
        painter.restore();
    }
}

} // namespace postrider
