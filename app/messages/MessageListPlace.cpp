// SPDX-License-Identifier: GPL-3.0-or-later
// MessageList: where in it the person is, kept while rows change, while the list starts over, and from one session to the next.
#include "app/messages/MessageList.h"

#include <QScrollBar>

namespace postrider {

namespace {

/// More rows than this are remembered as "all" or not at all: a hash of a million would hold up the window.
constexpr int mostRemembered = 100'000;

} // namespace

MessageList::Row MessageList::rowAt(int row) const
{
    const ListRow here = m_messages->rowAt(row);
    Row place{here.key(), here.message, here.thread};
    if (!place.thread.isValid() && here.message.isValid()) {
        if (const MessageRow *message = m_messages->messageAt(row))
            place.thread = message->thread;
    }
    return place;
}

/// The same row; or, if the list was grouped or ungrouped meanwhile, the one that shows its message.
int MessageList::rowOf(const Row &row) const
{
    if (row.key == ListRow::noKey)
        return -1;
    int found = m_messages->rowOfKey(row.key);
    if (found < 0)
        found = m_messages->rowOf(row.message);
    if (found < 0 && row.thread.isValid())
        found = m_messages->rowOfKey(quint64(row.thread.value) * 2 + 1);
    return found;
}

/// Rows are about to come or go: until releaseTop.
void MessageList::holdTop()
{
    const int offset = verticalOffset();
    m_topRow = offset > 0 && rowCount() > 0 ? qMin(placeAt(offset).row, rowCount() - 1) : -1;
    m_topOffset = m_topRow >= 0 ? offset - topOf(m_topRow) : 0;
}

/// What was the first in sight is `moved` rows further down by now, and is to stand where it stood.
void MessageList::releaseTop(int moved)
{
    updateGeometries();
    if (m_topRow >= 0)
        verticalScrollBar()->setValue(topOf(qBound(0, m_topRow + moved, qMax(0, rowCount() - 1))) + m_topOffset);
    m_topRow = -1;
    viewport()->update();
}

void MessageList::rememberPlace()
{
    m_place = {};
    if (!m_messages || rowCount() == 0)
        return;
    m_place.listNumber = m_messages->rowsNumber();
    const int count = selectedCount();
    m_place.all = count > 1 && count == rowCount();
    if (!m_place.all && count <= mostRemembered) {
        for (const Run &run : selectedRuns()) {
            for (int row = run.first; row < run.first + run.count; ++row)
                m_place.selected.insert(m_messages->rowAt(row).key());
        }
    }
    if (currentIndex().isValid())
        m_place.current = rowAt(currentIndex().row());
    holdTop();
    if (m_topRow >= 0)
        m_place.top = rowAt(m_topRow);
    m_place.offset = m_topOffset;
}

void MessageList::restorePlace()
{
    // A reset takes the selection away without a word.
    const bool hadSelection = m_place.all || !m_place.selected.isEmpty();
    if (!m_messages || m_place.listNumber != m_messages->rowsNumber() || rowCount() == 0) {
        verticalScrollBar()->setValue(0);
        if (hadSelection)
            m_settle.start();
        return;
    }
    QItemSelection selection;
    if (m_place.all) {
        selection.select(model()->index(0, 0), model()->index(rowCount() - 1, 0));
    } else {
        QList<Run> runs;
        for (int row : m_messages->rowsOfKeys(m_place.selected))
            OrderChange::add(runs, row);
        for (const Run &run : std::as_const(runs))
            selection.append(QItemSelectionRange(model()->index(run.first, 0), model()->index(run.first + run.count - 1, 0)));
    }
    const int current = rowOf(m_place.current);
    if (selection.isEmpty() && m_place.selected.size() == 1 && current >= 0)
        selection.select(model()->index(current, 0), model()->index(current, 0));
    if (current >= 0)
        selectionModel()->setCurrentIndex(model()->index(current, 0), QItemSelectionModel::NoUpdate);
    {
        // What was selected before is nothing new to read, and must not be marked read once more; unless some of it is gone.
        const QSignalBlocker quiet(selectionModel());
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    if (hadSelection && selection.isEmpty())
        m_settle.start();
    const int top = rowOf(m_place.top);
    verticalScrollBar()->setValue(top >= 0 ? topOf(top) + m_place.offset : 0);
}

void MessageList::rememberWandering(const QList<quint64> &keys)
{
    m_wandering.clear();
    if (selectedCount() > mostRemembered)
        return;
    const QSet<quint64> all(keys.begin(), keys.end());
    for (const Run &run : selectedRuns()) {
        for (int row = run.first; row < run.first + run.count; ++row) {
            const quint64 key = m_messages->rowAt(row).key();
            if (all.contains(key))
                m_wandering.insert(key);
        }
    }
}

void MessageList::selectWandered()
{
    for (int row : m_messages->rowsOfKeys(m_wandering))
        selectionModel()->select(model()->index(row, 0), QItemSelectionModel::Select);
    m_wandering.clear();
}

MessageList::Spot MessageList::spot() const
{
    Spot spot;
    if (!m_messages || rowCount() == 0)
        return spot;
    if (selectedCount() == 1)
        spot.chosen = rowAt(selectedRuns().first().first);
    if (verticalOffset() > 0) {
        const int top = placeAt(verticalOffset()).row;
        spot.top = rowAt(top);
        spot.offset = verticalOffset() - topOf(top);
    }
    return spot;
}

MessageId MessageList::goTo(const Spot &spot)
{
    if (!m_messages)
        return {};
    updateGeometries();
    const int chosen = rowOf(spot.chosen);
    selectRow(chosen);
    const int top = rowOf(spot.top);
    verticalScrollBar()->setValue(top >= 0 ? topOf(top) + qBound(-headingHeight(), spot.offset, rowHeight() - 1) : 0);
    return m_messages->idAt(chosen);
}

} // namespace postrider
