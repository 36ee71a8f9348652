// SPDX-License-Identifier: GPL-3.0-or-later
// MessageListModel: following the store, with the fewest possible insertions and removals of rows.
#include "app/messages/MessageListModel.h"

namespace postrider {

namespace {

/// What is looked at, is within so many rows of what was asked for last.
constexpr int nearby = 1000;
/// At most ten reloads a second while mail pours in, and at most a tenth of the time.
constexpr int loadInterval = 100;
constexpr int loadShare = 9;
/// More changed messages than this are not worth being kept apart.
constexpr int manyChanges = 2000;
/// Reading this many ids takes a few milliseconds.
constexpr int longList = 5000;

} // namespace

bool MessageListModel::concerns(const ChangeSet &changes) const
{
    const auto shows = [this](FolderId folder) {
        if (m_listing.folder.isValid())
            return folder == m_listing.folder;
        return m_listing.unified == FolderRole::None || m_roles.value(folder) == m_listing.unified;
    };
    if (std::any_of(changes.lists.begin(), changes.lists.end(), shows))
        return true;
    // Flags are part of what a query asks, and of what a conversation says of itself; an order by flags waits for the next occasion, as nothing is to jump under the pointer.
    if (!m_listing.query.isEmpty())
        return !changes.messages.isEmpty();
    return isGrouped() && (std::any_of(changes.counters.begin(), changes.counters.end(), shows) || !m_open.isEmpty()) && !changes.messages.isEmpty();
}

void MessageListModel::takeChanges(const ChangeSet &changes)
{
    if (changes.accounts || changes.folderList)
        readNames();
    // A conversation may have become another one, or part of it, with new mail.
    if (changes.marks || (!changes.lists.isEmpty() && !(m_marks.isEmpty() && m_snoozed.isEmpty())))
        readMarks();
    if (changes.marks && !m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    if (m_task == 0)
        return;
    QSet<MessageId> known;
    if (!changes.messages.isEmpty() && !m_messages.isEmpty()) {
        for (MessageId id : changes.messages) {
            if (m_messages.remove(id) > 0)
                known.insert(id);
        }
        rowsChanged(known);
    }
    if (changes.folderList && m_listing.unified != FolderRole::None)
        m_readAll = true;
    else if (!concerns(changes) && !(isGrouped() && !known.isEmpty())) // what a conversation says of itself, as well
        return;
    if (!m_readAll)
        m_changed.unite(changes.messages);
    if (m_changed.size() > manyChanges) {
        m_changed.clear();
        m_readAll = true;
    }
    scheduleLoad();
}

void MessageListModel::rowsChanged(const QSet<MessageId> &ids)
{
    if (ids.isEmpty())
        return;
    QList<Run> runs;
    m_rows.visit(qMax(0, m_looked - nearby), qMin(m_rows.size(), m_looked + nearby), [&](int row, const ListRow &r) {
        if (ids.contains(r.message))
            OrderChange::add(runs, row);
        return true;
    });
    for (const Run &run : std::as_const(runs))
        Q_EMIT dataChanged(index(run.first), index(run.first + run.count - 1));
}

void MessageListModel::scheduleLoad()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    if (m_loadTimer.isActive())
        return;
    // A few changes are put in at little cost; what has to be read as a whole is read the less often the longer that takes.
    const qint64 interval = m_readAll || m_piecesFail ? qMax(loadInterval, loadShare * m_loadTime) : loadInterval;
    const qint64 since = m_sinceLoad.isValid() ? m_sinceLoad.elapsed() : interval;
    m_loadTimer.start(int(qBound(qint64(0), interval - since, interval)));
}

void MessageListModel::startLoad()
{
    m_loadTimer.stop();
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    m_loadAgain = false;
    m_rowsAltered = false;
    MessageLoader::Task task;
    task.listing = m_listing;
    task.before = m_rows;
    task.headings = m_headings;
    task.fresh = m_fresh;
    task.without = m_leaving;
    task.open = m_open;
    task.also = m_also;
    task.pinned = m_pinned;
    if (!m_readAll)
        task.changed = m_changed;
    m_triedPieces = !task.changed.isEmpty();
    m_changed.clear();
    m_readAll = false;
    m_task = m_loader.load(task);
    if (m_fresh && !m_listing.query.isEmpty())
        m_loader.search(m_task, request());
    else if (m_fresh && m_rows.isEmpty() && m_listing.sort == Listing::Sort::Date && isLong())
        m_loader.loadFirst(m_task, m_listing);
}

/// So long that its beginning should be shown before all of it has been read.
bool MessageListModel::isLong()
{
    try {
        if (!m_listing.folder.isValid())
            return m_mail.reader().unifiedCounts(m_listing.unified).total > longList;
        const auto folder = m_mail.reader().folder(m_listing.folder);
        return folder && folder->total > longList;
    } catch (const MailError &) {
        return false; // the loader will meet the same, and say it
    }
}

void MessageListModel::takeOrder(const MessageLoader::Order &order)
{
    if (order.task != m_task || !m_loading)
        return; // of a list that is not wanted any more, or the first hits when all are there already
    if (!order.whole) {
        // Hits are found newest first: any other order has to wait for the whole.
        const bool inOrder = m_listing.query.isEmpty() || (m_listing.sort == Listing::Sort::Date && m_listing.descending);
        if (inOrder && !order.rows.isEmpty())
            replaceRows(order.rows, order.headings, m_listNumber);
        return;
    }
    m_loading = false;
    m_sinceLoad.start();
    if (!order.pieced)
        m_loadTime = order.milliseconds;
    m_piecesFail = m_triedPieces && !order.pieced;
    if (m_rowsAltered && !m_fresh) {
        // The change was computed from rows that are not here any more.
        m_readAll = true;
        startLoad();
        return;
    }
    if (order.failure) {
        m_readAll = true;
        Q_EMIT failed(*order.failure);
    } else {
        if (order.change.reset)
            replaceRows(order.rows, order.headings, m_listNumber);
        else
            applyRuns(order);
        m_rowsNumber = m_listNumber;
        m_fresh = false;
        m_rowsAltered = false;
        if (!m_loaded) {
            m_loaded = true;
            Q_EMIT loaded();
        }
    }
    const bool more = m_opening && openMore();
    if (m_loadAgain && !more)
        scheduleLoad();
}

void MessageListModel::applyRuns(const MessageLoader::Order &order)
{
    const OrderChange &change = order.change;
    const bool one = change.removed.size() + change.inserted.size() == 1;
    if (!change.wandered.isEmpty())
        Q_EMIT wandering(change.wandered);
    for (qsizetype i = change.removed.size() - 1; i >= 0; --i) {
        const Run run = change.removed.at(i);
        beginRemoveRows({}, run.first, run.first + run.count - 1);
        if (one) {
            m_rows = order.rows;
            m_headings = order.headings;
        } else {
            m_headings.remove(run.first, run.count, m_rows.size());
            m_rows.remove(run.first, run.count);
        }
        endRemoveRows();
    }
    for (const Run &run : change.inserted) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        if (one) {
            m_rows = order.rows;
            m_headings = order.headings;
        } else {
            m_headings.insertAmong(run.first, run.count);
            m_rows.insert(run.first, order.rows, run.first, run.count);
        }
        if (run.first <= m_looked)
            m_looked += run.count;
        endInsertRows();
    }
    if (!(m_headings == order.headings)) {
        Q_EMIT headingsAboutToChange();
        m_headings = order.headings;
        Q_EMIT headingsChanged();
    }
    m_rows = order.rows; // the same by now, but for what was altered; shares its memory with the loader's copy
    if (!change.altered.isEmpty())
        Q_EMIT dataChanged(index(change.altered.first().first), index(change.altered.last().first + change.altered.last().count - 1));
    if (!change.wandered.isEmpty())
        Q_EMIT wandered();
}

void MessageListModel::replaceRows(const ListRows &rows, const ListHeadings &headings, int listNumber)
{
    if (m_rows.isEmpty() && rows.isEmpty()) {
        m_rowsNumber = listNumber;
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_headings = headings;
    m_rowsNumber = listNumber;
    m_rowsAltered = true;
    endResetModel();
}

} // namespace postrider
