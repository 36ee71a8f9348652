// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessageListModel.h"

#include "app/messages/DateText.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace postrider {

namespace {

/// Rows read at once: a little more than a screen of cards, about a millisecond.
constexpr int pageSize = 32;
/// Rows kept; a few hundred bytes each.
constexpr int cacheSize = 4000;
/// At most ten reloads a second while mail pours in.
constexpr int loadInterval = 100;
/// How long a message that the person sent away stays hidden if the store does not say so itself.
constexpr int leavingTime = 3000;
/// A drag of more than this would make a huge drag object for nothing; what is selected is dragged whole up to here.
constexpr int maximumDragged = 100000;

} // namespace

MessageListModel::MessageListModel(Mail &mail, QObject *parent) : QAbstractListModel(parent), m_mail(mail), m_loader(mail)
{
    m_loadTimer.setSingleShot(true);
    m_leavingTimer.setSingleShot(true);
    m_leavingTimer.setInterval(leavingTime);
    connect(&m_loadTimer, &QTimer::timeout, this, &MessageListModel::startLoad);
    connect(&m_leavingTimer, &QTimer::timeout, this, &MessageListModel::showReturning);
    connect(&m_mail, &Mail::changed, this, &MessageListModel::takeChanges);
    connect(&m_loader, &MessageLoader::loaded, this, &MessageListModel::takeOrder);
    connect(&m_loader, &MessageLoader::unreadFound, this, &MessageListModel::unreadFound);
}

void MessageListModel::showFolder(FolderId folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    m_loaded = false;
    m_leaving.clear();
    m_rows.clear();
    m_showsRecipients = false;
    try {
        if (const auto shown = m_mail.reader().folder(folder))
            m_showsRecipients = shown->role == FolderRole::Sent || shown->role == FolderRole::Drafts;
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
    replaceIds({});
    if (folder.isValid())
        startLoad();
}

void MessageListModel::setDirection(MessageLoader::Direction direction)
{
    if (direction == m_direction)
        return;
    m_direction = direction;
    scheduleLoad();
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return QVariant::fromValue(idAt(index.row()));
    if (role != RowRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const MessageRow *row = messageAt(index.row());
    if (!row)
        return {};
    if (role == RowRole)
        return QVariant::fromValue(*row);
    return role == Qt::DisplayRole ? row->subject : spokenText(*row);
}

Qt::ItemFlags MessageListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList MessageListModel::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *MessageListModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    const int count = int(qMin(indexes.size(), qsizetype(maximumDragged)));
    for (int i = 0; i < count; ++i)
        stream << qint64(idAt(indexes.at(i).row()).value);
    auto *mime = new QMimeData;
    mime->setData(mimeType(), bytes);
    return mime;
}

QList<MessageId> MessageListModel::messagesFrom(const QMimeData *data)
{
    QList<MessageId> ids;
    QDataStream stream(data->data(mimeType()));
    while (!stream.atEnd() && ids.size() < maximumDragged) {
        qint64 value = 0;
        stream >> value;
        if (stream.status() != QDataStream::Ok)
            break;
        if (value > 0)
            ids.append(MessageId(value));
    }
    return ids;
}

QString MessageListModel::spokenText(const MessageRow &row) const
{
    QStringList parts;
    if (!row.flags.testFlag(Flag::Seen))
        parts << tr("unread");
    if (row.flags.testFlag(Flag::Flagged))
        parts << tr("starred");
    parts << (m_showsRecipients ? row.to : row.from.shortText()) << row.subject << DateText::full(row.date);
    if (row.hasAttachments)
        parts << tr("has attachments");
    return parts.join(tr(", ", "between the parts of a message as a screen reader speaks it"));
}

QList<int> MessageListModel::rowsOf(const QSet<MessageId> &ids) const
{
    QList<int> rows;
    for (int row = 0; row < int(m_ids.size()) && rows.size() < ids.size(); ++row) {
        if (ids.contains(m_ids.at(row)))
            rows.append(row);
    }
    return rows;
}

const MessageRow *MessageListModel::messageAt(int row) const
{
    const MessageId id = idAt(row);
    auto found = m_rows.constFind(id);
    if (found == m_rows.constEnd()) {
        readPage(row);
        found = m_rows.constFind(id);
    }
    return found == m_rows.constEnd() ? nullptr : &*found;
}

void MessageListModel::readPage(int row) const
{
    const int first = row / pageSize * pageSize;
    QList<MessageId> missing;
    for (int i = first; i < qMin(first + pageSize, int(m_ids.size())); ++i) {
        if (!m_rows.contains(m_ids.at(i)))
            missing.append(m_ids.at(i));
    }
    if (m_rows.size() > cacheSize)
        m_rows.clear();
    try {
        for (const MessageRow &read : m_mail.reader().messageRows(missing))
            m_rows.insert(read.id, read);
    } catch (const MailError &error) {
        Q_EMIT const_cast<MessageListModel *>(this)->failed(Failure::of(error));
    }
}

void MessageListModel::takeChanges(const ChangeSet &changes)
{
    if (!m_folder.isValid())
        return;
    if (!changes.messages.isEmpty() && !m_rows.isEmpty()) {
        QSet<MessageId> known;
        for (MessageId id : changes.messages) {
            if (m_rows.remove(id) > 0)
                known.insert(id);
        }
        rowsChanged(known);
    }
    if (changes.lists.contains(m_folder))
        scheduleLoad();
}

void MessageListModel::rowsChanged(const QSet<MessageId> &ids)
{
    if (ids.isEmpty())
        return;
    const QList<int> rows = rowsOf(ids);
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i;
        while (end + 1 < rows.size() && rows.at(end + 1) == rows.at(end) + 1)
            ++end;
        Q_EMIT dataChanged(index(rows.at(i)), index(rows.at(end)));
        i = end + 1;
    }
}

void MessageListModel::scheduleLoad()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    if (m_loadTimer.isActive())
        return;
    const qint64 since = m_sinceLoad.isValid() ? m_sinceLoad.elapsed() : loadInterval;
    m_loadTimer.start(int(qBound(qint64(0), loadInterval - since, qint64(loadInterval))));
}

void MessageListModel::startLoad()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    m_loadAgain = false;
    m_idsAltered = false;
    m_sinceLoad.start();
    m_loader.load(m_folder, m_ids, m_leaving, m_direction);
}

void MessageListModel::takeOrder(const MessageLoader::Order &order)
{
    m_loading = false;
    if (order.folder != m_folder || m_idsAltered) {
        // Another folder was chosen meanwhile, or the change was computed from rows that are not here any more.
        if (m_folder.isValid())
            startLoad();
        return;
    }
    if (order.failure) {
        Q_EMIT failed(*order.failure);
    } else {
        if (order.change.reset)
            replaceIds(order.ids);
        else
            applyRuns(order);
        if (!m_loaded) {
            m_loaded = true;
            Q_EMIT loaded();
        }
    }
    if (m_loadAgain)
        scheduleLoad();
}

void MessageListModel::applyRuns(const MessageLoader::Order &order)
{
    for (qsizetype i = order.change.removed.size() - 1; i >= 0; --i) {
        const OrderChange::Run run = order.change.removed.at(i);
        beginRemoveRows({}, run.first, run.first + run.count - 1);
        for (int row = run.first; row < run.first + run.count; ++row)
            m_rows.remove(m_ids.at(row));
        m_ids.remove(run.first, run.count);
        endRemoveRows();
    }
    for (const OrderChange::Run &run : order.change.inserted) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        m_ids.insert(run.first, run.count, MessageId());
        std::copy_n(order.ids.begin() + run.first, run.count, m_ids.begin() + run.first);
        endInsertRows();
    }
    m_ids = order.ids; // the same by now; shares its memory with the loader's copy
}

void MessageListModel::replaceIds(const QList<MessageId> &ids)
{
    if (m_ids.isEmpty() && ids.isEmpty())
        return;
    beginResetModel();
    m_ids = ids;
    m_idsAltered = true;
    endResetModel();
}

void MessageListModel::showFlags(const QList<MessageId> &messages, Flags add, Flags remove)
{
    QSet<MessageId> shown;
    for (MessageId id : messages) {
        auto row = m_rows.find(id);
        if (row == m_rows.end())
            continue;
        row->flags = (row->flags & ~remove) | add;
        shown.insert(id);
    }
    rowsChanged(shown);
}

void MessageListModel::showLeaving(const QList<MessageId> &messages)
{
    const QSet<MessageId> leaving(messages.begin(), messages.end());
    m_leaving.unite(leaving);
    m_leavingTimer.start();
    MessageLoader::Order order;
    order.ids = m_ids;
    order.ids.removeIf([&leaving](MessageId id) { return leaving.contains(id); });
    order.change = OrderChange::between(m_ids, order.ids);
    if (order.change.reset)
        replaceIds(order.ids);
    else
        applyRuns(order);
    m_idsAltered = true;
}

void MessageListModel::showReturning()
{
    m_leavingTimer.stop();
    m_leaving.clear();
    if (m_folder.isValid())
        scheduleLoad();
}

void MessageListModel::findUnread(int row, Towards towards)
{
    QList<MessageId> candidates;
    if (towards == Towards::End) {
        candidates = m_ids.mid(row + 1);
    } else {
        candidates = m_ids.mid(0, qMax(0, row));
        std::reverse(candidates.begin(), candidates.end());
    }
    m_loader.findUnread(candidates);
}

} // namespace postrider
