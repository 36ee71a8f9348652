// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessageListModel.h"

#include "app/messages/DraggedMessages.h"
#include "app/messages/MessageCard.h"
#include "app/messages/ShownTags.h"
#include "app/widgets/DateText.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace postrider {

namespace {

/// Rows read at once: a little more than a screen of cards, about a millisecond.
constexpr int pageSize = 32;
/// Rows kept; a few hundred bytes each.
constexpr int cacheSize = 4000;
/// What is looked at, is within so many rows of what was asked for last.
constexpr int nearby = 1000;
/// At most ten reloads a second while mail pours in, and at most a tenth of the time.
constexpr int loadInterval = 100;
constexpr int loadShare = 9;
/// How long a message that the person sent away stays hidden if the store does not say so itself.
constexpr int leavingTime = 3000;
/// A drag of more than this would make a huge drag object for nothing.
/// More changed messages than this are not worth being kept apart.
constexpr int manyChanges = 2000;
constexpr int snippetDelay = 60;
/// Reading this many ids takes a few milliseconds.
constexpr int longList = 5000;

} // namespace

MessageListModel::MessageListModel(Mail &mail, QObject *parent) : QAbstractListModel(parent), m_mail(mail), m_loader(mail)
{
    m_loadTimer.setSingleShot(true);
    m_leavingTimer.setSingleShot(true);
    m_leavingTimer.setInterval(leavingTime);
    m_snippetTimer.setSingleShot(true);
    m_snippetTimer.setInterval(snippetDelay);
    connect(&m_loadTimer, &QTimer::timeout, this, &MessageListModel::startLoad);
    connect(&m_leavingTimer, &QTimer::timeout, this, &MessageListModel::showReturning);
    connect(&m_snippetTimer, &QTimer::timeout, this, [this] { wantSnippets(m_snippetRow); });
    connect(&m_mail, &Mail::changed, this, &MessageListModel::takeChanges);
    connect(&m_loader, &MessageLoader::loaded, this, &MessageListModel::takeOrder);
    connect(&m_loader, &MessageLoader::searched, this, &MessageListModel::takeSearch);
    connect(&m_loader, &MessageLoader::snippetsFound, this, [this](int listNumber, const QList<SearchHit> &hits) {
        if (listNumber == m_listNumber)
            takeHits(hits);
    });
    connect(&m_loader, &MessageLoader::unreadFound, this, &MessageListModel::takeUnread);
    readNames();
    readMarks();
}

void MessageListModel::showFolder(FolderId folder)
{
    Listing listing = m_listing;
    listing.folder = folder;
    listing.unified = FolderRole::None;
    listing.query.clear();
    show(listing);
}

void MessageListModel::show(const Listing &listing)
{
    if (listing == m_listing)
        return;
    const bool sameMessages = listing.folder == m_listing.folder && listing.unified == m_listing.unified;
    const bool sameQuery = listing.query == m_listing.query;
    m_listing = listing;
    m_fresh = true;
    m_readAll = true;
    m_pinned = ListRow::noKey;
    const FolderRole role = listing.folder.isValid() ? m_roles.value(listing.folder) : listing.unified;
    m_showsRecipients = role == FolderRole::Sent || role == FolderRole::Drafts;
    if (!sameMessages || !sameQuery) {
        ++m_listNumber;
        m_loaded = false;
        m_open.clear();
        m_opening = false;
        m_hits.clear();
        m_also.clear();
    }
    // While words are typed, what was found so far stays on the screen until the next answer.
    if (!sameMessages) {
        m_leaving.clear();
        m_messages.clear();
        replaceRows({}, m_listNumber);
    }
    m_loading = false; // the answer to what was asked before is not waited for
    if (listing.folder.isValid() || listing.unified != FolderRole::None || !listing.query.isEmpty())
        startLoad();
    else
        m_task = 0;
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
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
    return role == Qt::DisplayRole ? row->subject : spokenText(index.row(), *row);
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
    QList<Run> rows;
    for (const QModelIndex &index : indexes)
        rows.append({index.row(), 1});
    return mimeData(rows);
}

QMimeData *MessageListModel::mimeData(const QList<Run> &rows) const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    QList<ListRow> dragged;
    for (const Run &run : rows) {
        m_rows.visit(run.first, run.first + run.count, [&](int, const ListRow &row) {
            stream << row.key();
            if (dragged.size() <= DraggedMessages::mostFiles)
                dragged.append(row);
            return true;
        });
    }
    return new DraggedMessages(m_mail, bytes, dragged, listing());
}

QSet<quint64> MessageListModel::keysFrom(const QMimeData *data)
{
    QSet<quint64> keys;
    QDataStream stream(data->data(mimeType()));
    while (!stream.atEnd()) {
        quint64 key = ListRow::noKey;
        stream >> key;
        if (stream.status() != QDataStream::Ok)
            break;
        keys.insert(key);
    }
    return keys;
}

QString MessageListModel::spokenText(int row, const MessageRow &message) const
{
    const ListRow &here = m_rows.at(row);
    QStringList parts;
    if (here.isConversation() && here.canOpen()) {
        parts << tr("conversation of %Ln message(s)", nullptr, here.total);
        if (here.unread > 0)
            parts << tr("%Ln unread", nullptr, int(here.unread));
        parts << (here.open ? tr("open") : tr("closed"));
    } else if (!message.flags.testFlag(Flag::Seen)) {
        parts << tr("unread");
    }
    if (here.kind() == ListRow::Kind::Part && here.depth > 0)
        //: How far a message of a conversation is indented, as a screen reader speaks it.
        parts << tr("level %1").arg(here.depth + 1);
    if (message.flags.testFlag(Flag::Flagged))
        parts << tr("starred");
    parts << (m_showsRecipients ? message.to : message.from.shortText()) << message.subject << DateText::full(message.date);
    if (message.hasAttachments)
        parts << tr("has attachments");
    if (message.flags.testFlag(Flag::Answered))
        parts << tr("answered");
    if (message.flags.testFlag(Flag::Forwarded))
        parts << tr("forwarded");
    if (const ConversationMark mark = m_marks.value(message.thread, ConversationMark::None); mark != ConversationMark::None)
        parts << (mark == ConversationMark::Muted ? tr("muted") : tr("watched"));
    if (const auto snoozed = snoozedAt(row))
        parts << MessageCard::laterText(*snoozed);
    if (const QString tags = ShownTags::current().spoken(message.flags); !tags.isEmpty())
        //: before the names of a message's tags, as a screen reader speaks them
        parts << tr("tagged %1").arg(tags);
    if (isMixed() || message.folder != m_listing.folder)
        parts << m_folders.value(message.folder);
    if (isMixed() && accountCount() > 1)
        parts << m_accounts.value(message.account);
    return parts.join(tr(", ", "between the parts of a message as a screen reader speaks it"));
}

int MessageListModel::rowOf(MessageId id) const
{
    int found = -1;
    if (id.isValid()) {
        m_rows.visit(0, m_rows.size(), [&](int row, const ListRow &r) {
            if (r.message != id)
                return true;
            found = row;
            return r.isConversation() && r.open; // its own row comes further down
        });
    }
    return found;
}

int MessageListModel::rowOfKey(quint64 key) const
{
    int found = -1;
    m_rows.visit(0, m_rows.size(), [&](int row, const ListRow &r) {
        if (r.key() == key)
            found = row;
        return found < 0;
    });
    return found;
}

QList<int> MessageListModel::rowsOf(const QSet<MessageId> &ids) const
{
    QList<int> rows;
    m_rows.visit(0, ids.isEmpty() ? 0 : m_rows.size(), [&](int row, const ListRow &r) {
        if (ids.contains(r.message))
            rows.append(row);
        return true;
    });
    return rows;
}

QList<int> MessageListModel::rowsOfKeys(const QSet<quint64> &keys) const
{
    QList<int> rows;
    if (keys.size() == 1) {
        const int row = rowOfKey(*keys.begin()); // no hash is asked a million times for one
        return row < 0 ? rows : QList<int>{row};
    }
    m_rows.visit(0, keys.isEmpty() ? 0 : m_rows.size(), [&](int row, const ListRow &r) {
        if (keys.contains(r.key()))
            rows.append(row);
        return rows.size() < keys.size();
    });
    return rows;
}

const MessageRow *MessageListModel::messageAt(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return nullptr;
    m_looked = row;
    const MessageId id = m_rows.at(row).message;
    auto found = m_messages.constFind(id);
    if (found == m_messages.constEnd()) {
        readPage(row);
        found = m_messages.constFind(id);
    }
    return found == m_messages.constEnd() ? nullptr : &*found;
}

void MessageListModel::readPage(int row) const
{
    const int first = row / pageSize * pageSize;
    QList<MessageId> missing;
    m_rows.visit(first, qMin(first + pageSize, m_rows.size()), [&](int, const ListRow &r) {
        if (!m_messages.contains(r.message))
            missing.append(r.message);
        return true;
    });
    if (m_messages.size() > cacheSize)
        m_messages.clear();
    try {
        for (const MessageRow &read : m_mail.reader().messageRows(missing))
            m_messages.insert(read.id, read);
    } catch (const MailError &error) {
        Q_EMIT const_cast<MessageListModel *>(this)->failed(Failure::of(error));
    }
}

void MessageListModel::setFolderNaming(const std::function<QString(const Folder &)> &naming)
{
    m_naming = naming;
    readNames();
}

ConversationMark MessageListModel::markAt(int row) const
{
    if (m_marks.isEmpty())
        return ConversationMark::None;
    const MessageRow *message = messageAt(row);
    return message ? m_marks.value(message->thread, ConversationMark::None) : ConversationMark::None;
}

std::optional<Snoozed> MessageListModel::snoozedAt(int row) const
{
    const auto found = m_snoozed.constFind(idAt(row));
    return found == m_snoozed.cend() ? std::nullopt : std::optional(*found);
}

/// All of them: there are as many as somebody has made by hand.
void MessageListModel::readMarks()
{
    m_marks.clear();
    m_snoozed.clear();
    try {
        m_marks = m_mail.reader().marks().marks();
        for (const Snoozed &each : m_mail.reader().marks().snoozed())
            m_snoozed.insert(each.message, each);
    } catch (const MailError &) {
        // Nothing is shown of them; what is wrong with the storage is said where the list is read.
    }
}

void MessageListModel::readNames()
{
    m_accounts.clear();
    m_accountNumbers.clear();
    m_folders.clear();
    m_roles.clear();
    try {
        const QList<Account> accounts = m_mail.reader().accounts();
        QSet<int> taken;
        for (const Account &account : accounts) {
            m_accounts.insert(account.id, account.title());
            if (account.colour > 0)
                taken.insert(account.colour - 1);
        }
        int next = 0;
        for (const Account &account : accounts) {
            while (account.colour == 0 && taken.contains(next))
                ++next;
            m_accountNumbers.insert(account.id, account.colour > 0 ? account.colour - 1 : next++);
        }
        for (const Folder &folder : m_mail.reader().folders()) {
            m_folders.insert(folder.id, m_naming ? m_naming(folder) : folder.name());
            m_roles.insert(folder.id, folder.role);
        }
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
}

// --- following the store --------------------------------------------------------------------------------------------------------------

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
            replaceRows(order.rows, m_listNumber);
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
            replaceRows(order.rows, m_listNumber);
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
        if (one)
            m_rows = order.rows;
        else
            m_rows.remove(run.first, run.count);
        endRemoveRows();
    }
    for (const Run &run : change.inserted) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        if (one)
            m_rows = order.rows;
        else
            m_rows.insert(run.first, order.rows, run.first, run.count);
        if (run.first <= m_looked)
            m_looked += run.count;
        endInsertRows();
    }
    m_rows = order.rows; // the same by now, but for what was altered; shares its memory with the loader's copy
    if (!change.altered.isEmpty())
        Q_EMIT dataChanged(index(change.altered.first().first), index(change.altered.last().first + change.altered.last().count - 1));
    if (!change.wandered.isEmpty())
        Q_EMIT wandered();
}

void MessageListModel::replaceRows(const ListRows &rows, int listNumber)
{
    if (m_rows.isEmpty() && rows.isEmpty()) {
        m_rowsNumber = listNumber;
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_rowsNumber = listNumber;
    m_rowsAltered = true;
    endResetModel();
}

} // namespace postrider
