// SPDX-License-Identifier: GPL-3.0-or-later
// MessageListModel: conversations that are opened, and what the person just did.
#include "app/messages/MessageListModel.h"

namespace postrider {

namespace {

/// Conversations opened at a time: some tenths of a second of reading.
constexpr int openedAtOnce = 2000;

} // namespace

void MessageListModel::setOpen(int row, bool open)
{
    ListRow head = rowAt(row);
    if (!head.canOpen() || bool(head.open) == open)
        return;
    ListRows parts;
    try {
        const QList<ThreadNode> nodes = open ? m_mail.reader().thread(head.thread, m_listing) : QList<ThreadNode>();
        if (open && nodes.size() < 2)
            return; // there is nothing more to it after all
        for (const ThreadNode &node : nodes) {
            ListRow part = ListRow::ofMessage(node.message);
            part.thread = head.thread;
            part.depth = quint32(qBound(0, node.depth, ListRow::maximumDepth)) & 31U;
            part.kindValue = quint32(ListRow::Kind::Part) & 3U;
            parts.append(part);
        }
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
        return;
    }
    head.open = open;
    m_rows.replace(row, head);
    m_rowsAltered = true;
    if (open) {
        m_open.insert(head.thread);
        beginInsertRows({}, row + 1, row + parts.size());
        m_rows.insert(row + 1, parts, 0, parts.size());
        m_headings.insertAmong(row + 1, parts.size());
        endInsertRows();
    } else {
        m_open.remove(head.thread);
        int end = row + 1;
        while (end < m_rows.size() && m_rows.at(end).kind() == ListRow::Kind::Part)
            ++end;
        beginRemoveRows({}, row + 1, end - 1);
        m_headings.remove(row + 1, end - row - 1, m_rows.size());
        m_rows.remove(row + 1, end - row - 1);
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(row), index(row));
}

void MessageListModel::openAll()
{
    if (!isGrouped())
        return;
    m_opening = true;
    if (!m_loading)
        openMore();
}

/// The next ones from the top; false: all are open.
bool MessageListModel::openMore()
{
    int opened = 0;
    m_rows.visit(0, m_rows.size(), [&](int, const ListRow &row) {
        if (row.canOpen() && !row.open && !m_open.contains(row.thread)) {
            m_open.insert(row.thread);
            ++opened;
        }
        return opened < openedAtOnce;
    });
    m_opening = opened > 0;
    m_readAll = m_readAll || m_opening;
    if (m_opening)
        startLoad();
    return m_opening;
}

void MessageListModel::closeAll()
{
    m_opening = false;
    if (m_open.isEmpty())
        return;
    m_open.clear();
    m_readAll = true;
    startLoad();
}

void MessageListModel::setPinned(quint64 key)
{
    if (key == m_pinned)
        return;
    m_pinned = key;
}

void MessageListModel::showFlags(const QList<MessageId> &messages, Flags add, Flags remove)
{
    // What is not in the cache is not on the screen; the cache is small, however many messages there are.
    QSet<MessageId> shown;
    for (MessageId id : messages) {
        const auto row = m_messages.find(id);
        if (row == m_messages.end())
            continue;
        row->flags = (row->flags & ~remove) | add;
        shown.insert(id);
    }
    rowsChanged(shown);
}

void MessageListModel::showLeaving(const QList<MessageId> &messages)
{
    QList<Run> runs;
    for (int row : rowsOf(QSet<MessageId>(messages.begin(), messages.end()))) {
        if (!m_rows.at(row).canOpen()) // a conversation is more than its newest message
            OrderChange::add(runs, row);
    }
    showLeaving(runs);
}

void MessageListModel::showLeaving(const QList<Run> &rows)
{
    if (rows.isEmpty())
        return;
    // An open conversation goes with its parts.
    QList<Run> runs;
    for (Run run : rows) {
        if (!runs.isEmpty() && run.first < runs.last().first + runs.last().count) {
            const int behind = runs.last().first + runs.last().count;
            run.count -= behind - run.first;
            run.first = behind;
            if (run.count <= 0)
                continue;
        }
        int last = run.first + run.count - 1;
        while (last > run.first && m_rows.at(last).kind() == ListRow::Kind::Part)
            --last;
        if (m_rows.at(last).isConversation()) {
            int end = run.first + run.count;
            while (end < m_rows.size() && m_rows.at(end).kind() == ListRow::Kind::Part)
                ++end;
            run.count = end - run.first;
        }
        runs.append(run);
    }
    QList<quint64> keys;
    for (const Run &run : std::as_const(runs)) {
        m_rows.visit(run.first, run.first + run.count, [&](int, const ListRow &row) {
            keys.append(row.key());
            return true;
        });
    }
    m_leaving.append(keys);
    m_leavingTimer.start();
    removeRuns(runs);
    m_rowsAltered = true;
    m_readAll = true;
}

void MessageListModel::removeRuns(const QList<Run> &runs)
{
    if (runs.size() > OrderChange::maximumRuns) {
        ListRows left = m_rows;
        ListHeadings headings = m_headings;
        for (qsizetype i = runs.size() - 1; i >= 0; --i) {
            headings.remove(runs.at(i).first, runs.at(i).count, left.size());
            left.remove(runs.at(i).first, runs.at(i).count);
        }
        replaceRows(left, headings, m_rowsNumber);
        return;
    }
    for (qsizetype i = runs.size() - 1; i >= 0; --i) {
        beginRemoveRows({}, runs.at(i).first, runs.at(i).first + runs.at(i).count - 1);
        m_headings.remove(runs.at(i).first, runs.at(i).count, m_rows.size());
        m_rows.remove(runs.at(i).first, runs.at(i).count);
        endRemoveRows();
    }
}

void MessageListModel::showReturning()
{
    m_leavingTimer.stop();
    m_leaving.clear();
    m_readAll = true;
    if (m_task != 0)
        scheduleLoad();
}

void MessageListModel::findUnread(int row, Towards towards)
{
    m_loader.findUnread(m_listing, m_rows, row, towards == Towards::End ? 1 : -1);
}

void MessageListModel::takeUnread(const ListRow &found)
{
    MessageId message = found.message;
    if (found.isConversation() && found.canOpen()) {
        // Somewhere in a conversation that is closed: it opens, and the first of its unread ones is it.
        const int row = rowOfKey(found.key());
        if (row >= 0)
            setOpen(row, true);
        for (int part = row + 1; row >= 0 && part < m_rows.size() && m_rows.at(part).kind() == ListRow::Kind::Part; ++part) {
            const MessageRow *read = messageAt(part);
            if (read && !read->flags.testFlag(Flag::Seen)) {
                message = read->id;
                break;
            }
        }
    }
    Q_EMIT unreadFound(message);
}

void MessageListModel::findMessages(const QList<ThreadId> &threads, const std::function<void(const QList<MessageId> &)> &done)
{
    m_loader.findMessages(m_listing, threads, [this, done](const QList<MessageId> &messages, const std::optional<Failure> &failure) {
        if (failure)
            Q_EMIT failed(*failure);
        else
            done(messages);
    });
}

} // namespace postrider
