// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessageList.h"

#include "app/widgets/DateText.h"
#include "app/widgets/ReadingSettings.h"
#include "app/messages/MessageColumns.h"
#include "app/widgets/Theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

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
    connect(&Theme::current(), &Theme::sizesChanged, this, [this] {
        const double before = verticalScrollBar()->maximum() > 0 ? double(verticalOffset()) / verticalScrollBar()->maximum() : 0;
        updateGeometries();
        verticalScrollBar()->setValue(qRound(before * verticalScrollBar()->maximum()));
        viewport()->update();
    });
    // Several rows can change their selection in one go (Shift and an arrow): the reader hears about it once.
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, &MessageList::selectionSettled);
}

void MessageList::setMessageModel(MessageListModel *model)
{
    m_messages = model;
    setModel(model);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, this, &MessageList::holdTop);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int start, int end) { rowsGone(start, end); });
    connect(model, &MessageListModel::headingsAboutToChange, this, &MessageList::holdTop);
    connect(model, &MessageListModel::headingsChanged, this, [this] { releaseTop(0); });
    connect(model, &MessageListModel::wandering, this, &MessageList::rememberWandering);
    connect(model, &MessageListModel::wandered, this, &MessageList::selectWandered);
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
    const int top = placeAt(verticalOffset()).row;
    m_mode = mode;
    m_columns->setVisible(mode == Mode::Columns);
    updateGeometries();
    verticalScrollBar()->setValue(headingOf(top));
    viewport()->update();
}

void MessageList::setBottomSpace(int pixels)
{
    m_bottomSpace = pixels;
    updateGeometries();
}

int MessageList::rowHeight() const
{
    return m_mode == Mode::Cards ? MessageCard::height() : MessageColumns::lineHeight();
}

int MessageList::rowCount() const
{
    return model() ? model()->rowCount() : 0;
}

int MessageList::headingHeight() const
{
    return m_mode == Mode::Cards ? MessageCard::headingHeight() : 0;
}

int MessageList::topOf(int row) const
{
    return m_messages ? m_messages->headings().topOf(row, rowHeight(), headingHeight()) : row * rowHeight();
}

int MessageList::headingOf(int row) const
{
    return topOf(row) - (m_messages && m_messages->headings().has(row) ? headingHeight() : 0);
}

int MessageList::contentHeight() const
{
    return rowCount() * rowHeight() + (m_messages ? m_messages->headings().count() * headingHeight() : 0);
}

/// Where the list has ended: a row that there is not.
ListHeadings::Place MessageList::placeAt(int y) const
{
    return m_messages ? m_messages->headings().at(qMax(0, y), rowHeight(), headingHeight()) : ListHeadings::Place{qMax(0, y) / rowHeight(), false};
}

QRect MessageList::rowRect(int row) const
{
    return {0, topOf(row) - verticalOffset(), viewport()->width(), rowHeight()};
}

QList<MessageList::Run> MessageList::selectedRuns() const
{
    QList<Run> runs;
    if (!selectionModel())
        return runs;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        if (range.isValid())
            runs.append({range.top(), range.height()});
    }
    std::sort(runs.begin(), runs.end(), [](const Run &a, const Run &b) { return a.first < b.first; });
    return runs;
}

QList<MessageId> MessageList::selectedMessages() const
{
    QList<MessageId> ids;
    if (!m_messages)
        return ids;
    for (const Run &run : selectedRuns()) {
        m_messages->rows().visit(run.first, run.first + run.count, [&ids](int, const ListRow &row) {
            ids.append(row.message);
            return true;
        });
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
    QList<Run> runs;
    for (int row : m_messages->rowsOf(QSet<MessageId>(messages.begin(), messages.end())))
        OrderChange::add(runs, row);
    return neighbourOf(runs);
}

MessageId MessageList::neighbourOf(const QList<Run> &rows) const
{
    if (!m_messages || rows.isEmpty())
        return {};
    // Behind the last one, and behind its parts if it is a conversation that goes as a whole.
    int next = rows.last().first + rows.last().count;
    const bool whole = m_messages->rowAt(next - 1).isConversation();
    while (whole && next < rowCount() && m_messages->rowAt(next).kind() == ListRow::Kind::Part)
        ++next;
    const auto wanted = ReadingSettings::AfterRemoval(Preferences::current().get(ReadingSettings::afterRemoval));
    const int above = rows.first().first - 1;
    if (wanted == ReadingSettings::AfterRemoval::Previous && above >= 0)
        return m_messages->idAt(above);
    if (next < rowCount())
        return m_messages->idAt(next);
    int before = next - 1;
    for (qsizetype i = rows.size() - 1; i >= 0 && before < next; --i) {
        if (rows.at(i).first + rows.at(i).count - 1 >= before || i == rows.size() - 1)
            before = rows.at(i).first - 1;
    }
    return m_messages->idAt(before);
}

void MessageList::toggleConversation(int row)
{
    if (!m_messages || row < 0)
        return;
    while (row > 0 && m_messages->rowAt(row).kind() == ListRow::Kind::Part)
        --row;
    m_messages->setOpen(row, !m_messages->rowAt(row).open);
}

void MessageList::setSkeleton(bool shown)
{
    m_skeleton = shown;
    viewport()->update();
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
    const ListHeadings::Place place = placeAt(y);
    return y >= 0 && !place.isHeading && place.row < rowCount() ? model()->index(place.row, 0) : QModelIndex();
}

void MessageList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = topOf(index.row());
    const int heading = headingOf(index.row()); // comes into sight with the first of its day
    const int page = qMax(rowHeight(), viewport()->height());
    int value = verticalOffset();
    switch (hint) {
    case PositionAtTop: value = heading; break;
    case PositionAtBottom: value = top + rowHeight() - page; break;
    case PositionAtCenter: value = top - (page - rowHeight()) / 2; break;
    case EnsureVisible:
        if (top < value)
            value = heading;
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
    verticalScrollBar()->setRange(0, qMax(0, contentHeight() + (rowCount() > 0 ? m_bottomSpace : 0) - page));
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

void MessageList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    releaseTop(start <= m_topRow ? end - start + 1 : 0);
    m_hoverRow = -1;
    QAbstractItemView::rowsInserted(parent, start, end);
    viewport()->update();
}

void MessageList::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    holdTop();
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    m_hoverRow = -1;
}

void MessageList::rowsGone(int start, int end)
{
    releaseTop(-qMax(0, qMin(end + 1, m_topRow) - start));
    viewport()->update();
}

void MessageList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update();
    const int current = currentIndex().row();
    if (current >= topLeft.row() && current <= bottomRight.row()) {
        // A star, a tag, read by now: who cannot see it is told of the message they are on.
        QAccessibleEvent said(this, QAccessible::NameChanged);
        said.setChild(current);
        QAccessible::updateAccessibility(&said);
    }
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
    const ListHeadings::Place end = placeAt(r.bottom() + verticalOffset());
    const int first = placeAt(r.top() + verticalOffset()).row;
    const int last = qMin(rowCount() - 1, end.isHeading ? end.row - 1 : end.row);
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
    if (event->modifiers() == Qt::NoModifier && moveThroughConversation(event->key()))
        return;
    // Letters are shortcuts here, not a search in a list that is not all read.
    const bool typing = !event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space;
    if (typing && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

/// Right opens a conversation and goes into it, Left goes out of it and closes it.
bool MessageList::moveThroughConversation(int key)
{
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const bool in = key == (rightToLeft ? Qt::Key_Left : Qt::Key_Right);
    const bool out = key == (rightToLeft ? Qt::Key_Right : Qt::Key_Left);
    int row = currentIndex().row();
    if ((!in && !out) || !m_messages || !m_messages->isGrouped() || row < 0)
        return false;
    const ListRow here = m_messages->rowAt(row);
    if (in && here.isConversation() && here.open) {
        selectRow(row + 1);
    } else if (in && here.canOpen()) {
        m_messages->setOpen(row, true);
    } else if (out && here.isConversation()) {
        m_messages->setOpen(row, false);
    } else if (out) {
        while (row > 0 && m_messages->rowAt(row).kind() == ListRow::Kind::Part)
            --row;
        selectRow(row);
    }
    return true;
}

} // namespace postrider
