// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessageLoader.h"

#include "app/messages/PinnedRow.h"

#include <QElapsedTimer>
#include <algorithm>

namespace postrider {

namespace {

/// More changed messages than this are read with the whole list.
constexpr int fewChanges = 2000;
/// Open conversations are read anew each time up to here; of more, only those that changed.
constexpr int fewOpen = 200;
constexpr int mostHits = 2'000'000;
/// More than a screen of columns.
constexpr int firstRows = 100;

/// Newest first, as the store orders a list by date.
bool newer(qint64 date, MessageId id, qint64 otherDate, MessageId otherId)
{
    return date != otherDate ? date > otherDate : id > otherId;
}

ListRow rowOf(const ThreadRow &thread)
{
    ListRow row;
    row.message = thread.newest;
    row.thread = thread.thread;
    row.total = thread.total;
    row.unread = quint32(qBound(0, thread.unread, int(ListRow::maximumUnread))) & ListRow::maximumUnread;
    row.answered = thread.anyFlags.testFlag(Flag::Answered);
    row.kindValue = quint32(ListRow::Kind::Conversation) & 3U;
    return row;
}

/// What a search found is strewn over years: headings would be all one sees.
bool hasHeadings(const Listing &listing)
{
    return listing.sort == Listing::Sort::Date && listing.query.isEmpty();
}

/// Messages that stand where they came back to, and when that was: in the folders of a list. A search of everything is by the dates that messages carry.
QHash<MessageId, qint64> raisedIn(const Listing &listing, StoreReader &reader)
{
    QHash<MessageId, qint64> raised;
    if (!listing.folder.isValid() && listing.unified == FolderRole::None)
        return raised;
    for (const FolderId folder : listing.folder.isValid() ? QSet<FolderId>{listing.folder} : reader.foldersOf(listing)) {
        for (const MarkQueries::Raised &each : reader.marks().raised(folder))
            raised.insert(each.message, each.at);
    }
    return raised;
}

/// Of messages by date. Few are looked at: the end of each stretch is found by doubling the step, and then by halving it.
ListHeadings headingsOf(const ListRows &rows, const Listing &listing, StoreReader &reader)
{
    ListHeadings headings;
    const QHash<MessageId, qint64> raised = raisedIn(listing, reader);
    const auto dateAt = [&](int row) {
        const auto message = reader.messageRow(rows.at(row).message);
        return message ? raised.value(message->id, message->date) : 0;
    };
    for (int row = 0; row < rows.size();) {
        const qint64 date = dateAt(row);
        headings.append(row, date);
        const DateText::Span span = DateText::spanOf(date);
        const auto isWithin = [&](int other) {
            const qint64 otherDate = dateAt(other);
            return otherDate == 0 || (date != 0 && span.contains(otherDate));
        };
        int within = row, beyond = row + 1;
        for (int step = 1; beyond < rows.size() && isWithin(beyond); step *= 2) {
            within = beyond;
            beyond = qMin(rows.size(), beyond + step);
        }
        while (beyond - within > 1) {
            const int middle = within + (beyond - within) / 2;
            (isWithin(middle) ? within : beyond) = middle;
        }
        row = beyond;
    }
    return headings;
}

/// A search for everything unread in a list.
SearchRequest unreadIn(const Listing &listing)
{
    SearchRequest request;
    request.query = SearchRequest::both(QStringLiteral("is:unread"), listing.query);
    request.lastWordIsPrefix = true; // as the list itself was asked for
    request.where = listing;
    request.where.query.clear();
    request.snippets = false;
    return request;
}

} // namespace

MessageLoader::MessageLoader(Mail &mail, QObject *parent) : QObject(parent), m_reader(mail.makeReader()), m_quickReader(mail.makeReader())
{
    // One thread each, for good: the readers belong to them.
    for (QThreadPool *pool : {&m_pool, &m_quickPool}) {
        pool->setMaxThreadCount(1);
        pool->setExpiryTimeout(-1);
    }
}

MessageLoader::~MessageLoader()
{
    ++m_newest;
    ++m_newestSnippets;
    for (QThreadPool *pool : {&m_pool, &m_quickPool}) {
        pool->clear();
        pool->waitForDone();
    }
}

quint64 MessageLoader::load(const Task &task)
{
    const quint64 number = ++m_newest;
    m_pool.start([this, task, number] {
        if (number != m_newest)
            return;
        QElapsedTimer timer;
        timer.start();
        Order order;
        order.task = number;
        try {
            const auto pieced = withChanged(task);
            order.pieced = pieced.has_value();
            const Rows rows = pieced ? *pieced : read(task);
            order.rows = rows.rows;
            order.headings = rows.headings;
            if (task.fresh)
                order.change.reset = true;
            else
                order.change = OrderChange::between(task.before, order.rows);
        } catch (const MailError &error) {
            order.failure = Failure::of(error);
        }
        order.milliseconds = int(timer.elapsed());
        QMetaObject::invokeMethod(
            this, [this, order] { Q_EMIT loaded(order); }, Qt::QueuedConnection);
    });
    return number;
}

QList<MessageId> MessageLoader::ids(const Listing &listing, const QList<MessageId> &also)
{
    if (listing.query.isEmpty())
        return m_reader->list(listing);
    SearchRequest request;
    request.query = listing.query;
    request.where = listing;
    request.where.query.clear();
    request.snippets = false;
    request.lastWordIsPrefix = true;
    QList<MessageId> found = m_reader->searchIds(request, mostHits);
    if (listing.sort == Listing::Sort::Date) {
        if (!listing.descending)
            std::reverse(found.begin(), found.end());
        return found;
    }
    // The index knows only dates; any other order is the store's.
    QSet<MessageId> matching(found.begin(), found.end());
    matching.unite(QSet<MessageId>(also.begin(), also.end()));
    found = m_reader->list(m_reader->withoutQuery(listing));
    found.removeIf([&matching](MessageId id) { return !matching.contains(id); });
    return found;
}

MessageLoader::Rows MessageLoader::read(const Task &task)
{
    QSet<quint64> hidden;
    for (const QList<quint64> &keys : task.without) {
        for (quint64 key : keys)
            hidden.insert(key);
    }
    Rows rows;
    if (task.listing.grouping == Listing::Grouping::Flat || !task.listing.query.isEmpty())
        appendMessages(rows, task, hidden);
    else
        appendConversations(rows, task, hidden);
    keepInPlace(rows, task);
    return rows;
}

void MessageLoader::appendMessages(Rows &rows, const Task &task, const QSet<quint64> &hidden)
{
    const auto append = [&](MessageId id) {
        const ListRow row = ListRow::ofMessage(id);
        if (hidden.isEmpty() || !hidden.contains(row.key()))
            rows.rows.append(row);
    };
    const bool isFoundByDate = task.listing.sort == Listing::Sort::Date && !task.listing.query.isEmpty();
    const QHash<MessageId, qint64> raised = isFoundByDate ? raisedIn(task.listing, *m_reader) : QHash<MessageId, qint64>();
    QList<MessageId> apart = task.also;
    for (MessageId id : ids(task.listing, task.also)) {
        if (raised.isEmpty() || !raised.contains(id))
            append(id);
        else
            apart.append(id);
    }
    if (hasHeadings(task.listing))
        rows.headings = headingsOf(rows.rows, task.listing, *m_reader);
    if (isFoundByDate && !apart.isEmpty())
        place(rows, foundElsewhere(apart, task.listing, hidden), task.listing);
}

/// What servers have found, and what has come back from later: without those that the person has sent away meanwhile, and those that are not where the list looks any more.
QList<MessageRow> MessageLoader::foundElsewhere(const QList<MessageId> &messages, const Listing &listing, const QSet<quint64> &hidden)
{
    QList<MessageRow> found = m_reader->messageRows(messages);
    const QSet<FolderId> folders = m_reader->foldersOf(listing);
    found.removeIf([&](const MessageRow &row) { return !folders.contains(row.folder) || hidden.contains(ListRow::ofMessage(row.id).key()); });
    return found;
}

void MessageLoader::appendConversations(Rows &rows, const Task &task, const QSet<quint64> &hidden)
{
    // Where the parts of open conversations are now, to be taken over where there are very many.
    QHash<ThreadId, int> partsAt;
    if (task.open.size() > fewOpen) {
        task.before.visit(0, task.before.size(), [&](int row, const ListRow &r) {
            if (r.isConversation() && r.open)
                partsAt.insert(r.thread, row);
            return true;
        });
    }
    const bool withHeadings = hasHeadings(task.listing);
    const auto append = [&](const ListRow &row) {
        if (hidden.isEmpty() || !hidden.contains(row.key()))
            rows.rows.append(row);
    };
    for (const ThreadRow &thread : m_reader->threads(task.listing)) {
        ListRow head = rowOf(thread);
        if (!hidden.isEmpty() && hidden.contains(head.key()))
            continue;
        if (withHeadings)
            rows.headings.append(rows.rows.size(), thread.date);
        if (!task.open.contains(thread.thread)) {
            append(head);
            continue;
        }
        head.open = 1;
        const int known = partsAt.value(thread.thread, -1);
        if (known >= 0 && task.before.at(known) == head) {
            append(head);
            for (int row = known + 1; row < task.before.size() && task.before.at(row).kind() == ListRow::Kind::Part; ++row)
                append(task.before.at(row));
            continue;
        }
        const QList<ThreadNode> nodes = m_reader->thread(thread.thread, task.listing);
        head.open = nodes.size() > 1;
        append(head);
        for (const ThreadNode &node : nodes) {
            if (nodes.size() < 2)
                break;
            ListRow part = ListRow::ofMessage(node.message);
            part.thread = thread.thread;
            part.depth = quint32(qBound(0, node.depth, ListRow::maximumDepth)) & 31U;
            part.kindValue = quint32(ListRow::Kind::Part) & 3U;
            append(part);
        }
    }
}

/// Puts messages where they belong in rows by date, found by halving; what is there already is left alone. False: a row is gone, so its date is not known.
bool MessageLoader::place(Rows &list, QList<MessageRow> messages, const Listing &listing)
{
    const bool descending = listing.descending;
    const QHash<MessageId, qint64> raised = raisedIn(listing, *m_reader);
    const auto dateOf = [&raised](const MessageRow &row) { return raised.value(row.id, row.date); };
    const auto before = [&](const MessageRow &a, const MessageRow &b) { return a.id != b.id && newer(dateOf(a), a.id, dateOf(b), b.id) == descending; };
    std::sort(messages.begin(), messages.end(), before);
    ListRows &rows = list.rows;
    QHash<MessageId, MessageRow> known; // an end of the list is looked at again and again
    int low = 0;
    for (const MessageRow &message : std::as_const(messages)) {
        int high = rows.size();
        bool first = true;
        while (low < high) {
            // New mail belongs at an end of the list: that is looked at first.
            const int probe = first ? (descending ? low : high - 1) : low + (high - low) / 2;
            first = false;
            const MessageId id = rows.at(probe).message;
            if (!known.contains(id)) {
                const auto read = m_reader->messageRow(id);
                if (!read)
                    return false;
                known.insert(id, *read);
            }
            if (before(known.value(id), message))
                low = probe + 1;
            else
                high = probe;
        }
        if (low < rows.size() && rows.at(low).message == message.id)
            continue;
        ListRows one;
        one.append(ListRow::ofMessage(message.id));
        rows.insert(low, one, 0, 1);
        if (!list.headings.isEmpty())
            list.headings.insert(low, dateOf(message));
    }
    return true;
}

/// A list by date with a few changes: what appeared is put in its place; the store's counter says whether that is all. Empty: it has to be read.
std::optional<MessageLoader::Rows> MessageLoader::withChanged(const Task &task)
{
    const Listing &listing = task.listing;
    const bool plain = listing.folder.isValid() && listing.query.isEmpty() && listing.sort == Listing::Sort::Date && listing.grouping == Listing::Grouping::Flat;
    if (!plain || task.fresh || !task.without.isEmpty() || task.before.isEmpty() || task.changed.isEmpty() || task.changed.size() > fewChanges)
        return {};
    QList<MessageRow> here = m_reader->messageRows(task.changed.values());
    here.removeIf([&](const MessageRow &row) { return row.folder != listing.folder; });
    Rows rows{task.before, task.headings};
    if (!place(rows, here, listing))
        return {};
    const auto folder = m_reader->folder(listing.folder);
    if (!folder || folder->total != rows.rows.size())
        return {};
    return rows;
}

void MessageLoader::keepInPlace(Rows &rows, const Task &task)
{
    if (task.fresh || task.pinned == ListRow::noKey)
        return;
    // What was opened from a list with a query stays there while it is read, though it may not be unread any more; unless it has left the folder.
    const auto stillThere = [&](const ListRow &row) {
        if (task.listing.query.isEmpty() || row.isConversation())
            return false;
        const auto message = m_reader->messageRow(row.message);
        return message && (!task.listing.folder.isValid() || message->folder == task.listing.folder);
    };
    const int total = rows.rows.size();
    const PinnedRow::Move move = PinnedRow::keep(rows.rows, task.before, task.pinned, stillThere);
    if (move.count == 0 || !hasHeadings(task.listing))
        return;
    if (move.from >= 0)
        rows.headings.remove(move.from, move.count, total);
    rows.headings.insertAmong(move.to, move.count);
}

void MessageLoader::loadFirst(quint64 task, const Listing &listing)
{
    m_quickPool.start([this, task, listing] {
        if (task != m_newest)
            return;
        Order order;
        order.task = task;
        order.whole = false;
        order.change.reset = true;
        try {
            if (listing.grouping == Listing::Grouping::Flat) {
                for (MessageId id : m_quickReader->list(listing, firstRows))
                    order.rows.append(ListRow::ofMessage(id));
                order.headings = headingsOf(order.rows, listing, *m_quickReader);
            } else {
                for (const ThreadRow &thread : m_quickReader->threads(listing, firstRows)) {
                    order.headings.append(order.rows.size(), thread.date);
                    order.rows.append(rowOf(thread));
                }
            }
        } catch (const MailError &) {
            return; // the whole list says so
        }
        QMetaObject::invokeMethod(
            this, [this, order] { Q_EMIT loaded(order); }, Qt::QueuedConnection);
    });
}

void MessageLoader::search(quint64 task, const SearchRequest &request)
{
    m_quickPool.start([this, task, request] {
        if (task != m_newest)
            return;
        SearchResult result;
        Order order;
        order.task = task;
        order.whole = false;
        order.change.reset = true;
        try {
            result = m_quickReader->search(request);
            for (const SearchHit &hit : std::as_const(result.hits))
                order.rows.append(ListRow::ofMessage(hit.message));
        } catch (const MailError &error) {
            result.problem = error.message();
        }
        QMetaObject::invokeMethod(
            this,
            [this, task, result, order] {
                Q_EMIT loaded(order);
                Q_EMIT searched(task, result);
            },
            Qt::QueuedConnection);
    });
}

void MessageLoader::findSnippets(int listNumber, const QSet<MessageId> &rows, const SearchRequest &request)
{
    const quint64 number = ++m_newestSnippets;
    m_quickPool.start([this, listNumber, rows, number, request] {
        if (number != m_newestSnippets)
            return;
        QList<SearchHit> hits;
        try {
            hits = m_quickReader->search(request).hits;
        } catch (const MailError &) {
            return; // previews stand in for them
        }
        // A row that the index does not match (the server did, or it was renamed) has no snippet, and is not asked for again.
        QSet<MessageId> without = rows;
        for (const SearchHit &hit : std::as_const(hits))
            without.remove(hit.message);
        for (const MessageId id : std::as_const(without))
            hits.append({id, 0, {}, {}});
        QMetaObject::invokeMethod(
            this, [this, listNumber, hits] { Q_EMIT snippetsFound(listNumber, hits); }, Qt::QueuedConnection);
    });
}

void MessageLoader::findUnread(const Listing &listing, const ListRows &rows, int row, int step)
{
    m_quickPool.start([this, listing, rows, row, step] {
        ListRow found;
        try {
            const bool grouped = listing.grouping == Listing::Grouping::Threads && listing.query.isEmpty();
            QSet<MessageId> unread;
            if (!grouped) {
                const bool folder = listing.folder.isValid() && listing.query.isEmpty();
                const QList<MessageId> all = folder ? m_quickReader->messageIds(listing.folder, -1, 0, true) : m_quickReader->searchIds(unreadIn(listing), mostHits);
                unread = QSet<MessageId>(all.begin(), all.end());
            }
            const auto isUnread = [&](const ListRow &r) {
                if (!grouped)
                    return unread.contains(r.message);
                if (r.isConversation())
                    return r.unread > 0 && !r.open;
                const auto part = m_quickReader->messageRow(r.message);
                return part && !part->flags.testFlag(Flag::Seen);
            };
            for (int i = row + step; i >= 0 && i < rows.size(); i += step) {
                if (isUnread(rows.at(i))) {
                    found = rows.at(i);
                    break;
                }
            }
        } catch (const MailError &) {
            // The list reports unreadable storage when it is loaded; here there is just nothing to jump to.
        }
        QMetaObject::invokeMethod(
            this, [this, found] { Q_EMIT unreadFound(found); }, Qt::QueuedConnection);
    });
}

void MessageLoader::findMessages(const Listing &listing, const QList<ThreadId> &threads, const std::function<void(const QList<MessageId> &, const std::optional<Failure> &)> &done)
{
    m_quickPool.start([this, listing, threads, done] {
        QList<MessageId> messages;
        std::optional<Failure> failure;
        try {
            QSet<FolderId> shown{listing.folder};
            if (!listing.folder.isValid()) {
                shown.clear();
                const QList<Folder> folders = m_quickReader->folders();
                const QHash<FolderId, FolderRole> roles = listedRoles(folders);
                for (const Folder &folder : folders) {
                    if (listing.unified == FolderRole::None || roles.value(folder.id) == listing.unified)
                        shown.insert(folder.id);
                }
            }
            for (ThreadId thread : threads) {
                for (const ThreadNode &node : m_quickReader->thread(thread, listing)) {
                    if (shown.contains(node.folder))
                        messages.append(node.message);
                }
            }
        } catch (const MailError &error) {
            failure = Failure::of(error);
        }
        QMetaObject::invokeMethod(
            this, [done, messages, failure] { done(messages, failure); }, Qt::QueuedConnection);
    });
}

} // namespace postrider
