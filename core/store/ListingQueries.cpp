// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ListingQueries.h"

#include "core/search/Folding.h"
#include "core/store/Connection.h"
#include "core/store/ThreadQueries.h"
#include "core/store/ThreadTree.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <cstring>
#include <tuple>

namespace postrider {

namespace {

/// As many characters of the recipients as the sort indexes keep of other texts.
constexpr qsizetype kKeyLength = 64;

using Sort = Listing::Sort;

bool isText(Sort sort)
{
    return sort == Sort::Sender || sort == Sort::Subject || sort == Sort::Recipient;
}

} // namespace

QList<Folder> ListingQueries::folders(const Listing &listing)
{
    FolderQueries queries(m_mail);
    if (listing.folder.isValid()) {
        const auto folder = queries.find(listing.folder);
        return folder ? QList<Folder>{*folder} : QList<Folder>();
    }
    QList<Folder> list = queries.all();
    list.removeIf([&](const Folder &f) { return listing.unified != FolderRole::None ? f.role != listing.unified : f.role == FolderRole::Trash || f.role == FolderRole::Junk; });
    return list;
}

// --- messages ----------------------------------------------------------------------------------------------------------------------

bool ListingQueries::before(const Entry &a, const Entry &b, const Listing &listing) const
{
    int order = 0;
    if (isText(listing.sort)) {
        order = std::memcmp(m_texts.constData() + a.key, m_texts.constData() + b.key, size_t(qMin(a.length, b.length)));
        if (order == 0)
            order = a.length < b.length ? -1 : a.length > b.length ? 1 : 0;
    } else if (a.key != b.key) {
        order = a.key < b.key ? -1 : 1;
    }
    if (order != 0)
        return listing.descending ? order > 0 : order < 0;
    // Those that are alike: the newest first, whichever way the list is turned. By date there is only the date.
    if (listing.sort == Sort::Date && !listing.descending)
        return std::tuple(a.date, a.id) < std::tuple(b.date, b.id);
    return std::tuple(a.date, a.id) > std::tuple(b.date, b.id);
}

/// In the order of an index: nothing is sorted, and a limit is kept early. The texts are only read where folders are put together by them.
std::vector<ListingQueries::Entry> ListingQueries::byIndex(FolderId folder, const Listing &listing, int limit)
{
    const bool keys = !listing.folder.isValid() && listing.sort != Sort::Date;
    const auto statement = [&] {
        switch (listing.sort) {
        case Sort::Sender:
            return listing.descending ? m_mail.prepare("SELECT id, date, sender_key FROM message WHERE folder_id = ? ORDER BY sender_key DESC, date DESC, id DESC LIMIT ?")
                                      : m_mail.prepare("SELECT id, date, sender_key FROM message WHERE folder_id = ? ORDER BY sender_key, date DESC, id DESC LIMIT ?");
        case Sort::Subject:
            return listing.descending ? m_mail.prepare("SELECT id, date, subject_key FROM message WHERE folder_id = ? ORDER BY subject_key DESC, date DESC, id DESC LIMIT ?")
                                      : m_mail.prepare("SELECT id, date, subject_key FROM message WHERE folder_id = ? ORDER BY subject_key, date DESC, id DESC LIMIT ?");
        default:
            return listing.descending ? m_mail.prepare("SELECT id, date FROM message WHERE folder_id = ? ORDER BY date DESC, id DESC LIMIT ?")
                                      : m_mail.prepare("SELECT id, date FROM message WHERE folder_id = ? ORDER BY date, id LIMIT ?");
        }
    };
    auto s = statement();
    s.bind(folder.value, limit < 0 ? -1 : limit);
    std::vector<Entry> entries;
    while (s.step()) {
        Entry &e = entries.emplace_back(Entry{s.integer(0), s.integer(1)});
        if (keys) {
            const QByteArrayView text = s.bytes(2);
            e.key = m_texts.size();
            e.length = qint32(text.size());
            m_texts.append(text);
        }
    }
    return entries;
}

std::vector<ListingQueries::Entry> ListingQueries::byNumber(FolderId folder, const Listing &listing)
{
    std::vector<Entry> entries;
    auto s = m_mail.prepare("SELECT id, date, flags, has_attachments, size FROM message WHERE folder_id = ? ORDER BY date DESC, id DESC");
    s.bind(folder.value);
    while (s.step()) {
        const qint64 flags = s.integer(2);
        const qint64 key = listing.sort == Sort::Size ? s.integer(4)
            : listing.sort == Sort::Unread            ? !(flags & qint64(Flag::Seen))
            : listing.sort == Sort::Starred           ? (flags & qint64(Flag::Flagged)) != 0
                                                      : s.integer(3) != 0;
        entries.push_back({s.integer(0), s.integer(1), key});
    }
    return entries;
}

/// There is no index: sorted by recipient are folders of sent mail, and seldom. All of their rows are read.
std::vector<ListingQueries::Entry> ListingQueries::byRecipient(FolderId folder)
{
    std::vector<Entry> entries;
    auto s = m_mail.prepare("SELECT id, date, recipients FROM message WHERE folder_id = ? ORDER BY date DESC, id DESC");
    s.bind(folder.value);
    while (s.step()) {
        const QByteArray key = Folding::fold(s.text(2).left(kKeyLength)).toUtf8();
        entries.push_back({s.integer(0), s.integer(1), m_texts.size(), qint32(key.size())});
        m_texts.append(key);
    }
    return entries;
}

std::vector<ListingQueries::Entry> ListingQueries::entriesOf(FolderId folder, const Listing &listing, int limit)
{
    if (listing.sort == Sort::Date || listing.sort == Sort::Sender || listing.sort == Sort::Subject)
        return byIndex(folder, listing, limit);
    std::vector<Entry> entries = listing.sort == Sort::Recipient ? byRecipient(folder) : byNumber(folder, listing);
    std::sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) { return before(a, b, listing); });
    return entries;
}

QList<MessageId> ListingQueries::messages(const Listing &listing, int limit)
{
    m_texts.clear();
    std::vector<Entry> entries;
    for (const Folder &folder : folders(listing)) {
        const auto more = entriesOf(folder.id, listing, limit);
        const auto middle = std::ptrdiff_t(entries.size());
        entries.insert(entries.end(), more.begin(), more.end());
        std::inplace_merge(entries.begin(), entries.begin() + middle, entries.end(), [&](const Entry &a, const Entry &b) { return before(a, b, listing); });
    }
    const size_t count = limit < 0 ? entries.size() : qMin(entries.size(), size_t(limit));
    QList<MessageId> ids;
    ids.reserve(qsizetype(count));
    for (size_t i = 0; i < count; ++i)
        ids.append(MessageId(entries[i].id));
    return ids;
}

// --- conversations -----------------------------------------------------------------------------------------------------------------

std::vector<ListingQueries::Row> ListingQueries::rowsOf(FolderId folder, Order order, int limit)
{
    auto s = order == Order::Descending
        ? m_mail.prepare(
            "SELECT thread_id, newest_id, date, total, unread, any_flags, attachments FROM conversation WHERE folder_id = ? ORDER BY date DESC, newest_id DESC LIMIT ?")
        : m_mail.prepare("SELECT thread_id, newest_id, date, total, unread, any_flags, attachments FROM conversation WHERE folder_id = ? ORDER BY date, newest_id LIMIT ?");
    s.bind(folder.value, limit < 0 ? -1 : limit);
    std::vector<Row> rows;
    while (s.step())
        rows.push_back({{ThreadId(s.integer(0)), MessageId(s.integer(1)), s.integer(2), qint32(s.integer(3)), qint32(s.integer(4)), Flags::fromInt(quint32(s.integer(5)))},
            int(s.integer(6))});
    return rows;
}

/// A thread in several folders of the listing is one conversation.
std::vector<ListingQueries::Row> ListingQueries::joined(std::vector<Row> rows)
{
    QHash<ThreadId, size_t> places;
    places.reserve(qsizetype(rows.size()));
    std::vector<Row> list;
    list.reserve(rows.size());
    for (const Row &row : rows) {
        const auto known = places.constFind(row.row.thread);
        if (known == places.cend()) {
            places.insert(row.row.thread, list.size());
            list.push_back(row);
            continue;
        }
        ThreadRow &whole = list[*known].row;
        if (std::tuple(row.row.date, row.row.newest) > std::tuple(whole.date, whole.newest)) {
            whole.date = row.row.date;
            whole.newest = row.row.newest;
        }
        whole.total += row.row.total;
        whole.unread += row.row.unread;
        whole.anyFlags |= row.row.anyFlags;
        list[*known].attachments += row.attachments;
    }
    return list;
}

/// The size of each conversation's biggest message in a folder. Most have one message: those are found by it, the others are asked for theirs.
void ListingQueries::measure(std::vector<Row> &rows, FolderId folder)
{
    QHash<qint64, size_t> places;
    places.reserve(qsizetype(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].row.total == 1) {
            places.insert(rows[i].row.newest.value, i);
            continue;
        }
        auto s = m_mail.prepare("SELECT id FROM message WHERE thread_id = ? AND folder_id = ?");
        s.bind(rows[i].row.thread.value, folder.value);
        while (s.step())
            places.insert(s.integer(0), i);
    }
    auto s = m_mail.prepare("SELECT id, size FROM message WHERE folder_id = ? ORDER BY date DESC, id DESC");
    s.bind(folder.value);
    while (s.step()) {
        if (const auto place = places.constFind(s.integer(0)); place != places.cend())
            rows[*place].size = qMax(rows[*place].size, s.integer(1));
    }
}

QList<ThreadRow> ListingQueries::threads(const Listing &listing, int limit)
{
    const QList<Folder> shown = folders(listing);
    // A thread that more than one of the folders shows has to be seen as a whole before the first few can be told.
    QSet<AccountId> accounts;
    for (const Folder &folder : shown)
        accounts.insert(folder.account);
    const bool apart = accounts.size() == shown.size();
    const Order order = listing.sort == Sort::Date && !listing.descending ? Order::Ascending : Order::Descending;
    std::vector<Row> rows;
    for (const Folder &folder : shown) {
        std::vector<Row> more = rowsOf(folder.id, order, apart && listing.sort == Sort::Date ? limit : -1);
        if (listing.sort == Sort::Size)
            measure(more, folder.id);
        rows.insert(rows.end(), more.begin(), more.end());
    }
    if (!apart)
        rows = joined(std::move(rows));
    const auto newestFirst = [](const Row &a, const Row &b) { return std::tuple(a.row.date, a.row.newest) > std::tuple(b.row.date, b.row.newest); };
    const auto oldestFirst = [](const Row &a, const Row &b) { return std::tuple(a.row.date, a.row.newest) < std::tuple(b.row.date, b.row.newest); };
    QList<ThreadRow> list;
    if (isText(listing.sort)) {
        // In the order of their newest messages.
        QHash<MessageId, size_t> places;
        places.reserve(qsizetype(rows.size()));
        for (size_t i = 0; i < rows.size(); ++i)
            places.insert(rows[i].row.newest, i);
        for (const MessageId id : messages(listing, -1)) {
            if (const auto place = places.constFind(id); place != places.cend())
                list.append(rows[*place].row);
            if (limit >= 0 && list.size() >= limit)
                break;
        }
        return list;
    }
    if (listing.sort == Sort::Date) {
        if (shown.size() > 1)
            std::sort(rows.begin(), rows.end(), order == Order::Ascending ? +oldestFirst : +newestFirst);
    } else {
        const auto keyOf = [&](const Row &r) -> qint64 {
            return listing.sort == Sort::Size   ? r.size
                : listing.sort == Sort::Unread  ? r.row.unread > 0
                : listing.sort == Sort::Starred ? r.row.anyFlags.testFlag(Flag::Flagged)
                                                : r.attachments > 0;
        };
        std::sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
            const qint64 left = keyOf(a), right = keyOf(b);
            return left != right ? (left < right) != listing.descending : newestFirst(a, b);
        });
    }
    const size_t count = limit < 0 ? rows.size() : qMin(rows.size(), size_t(limit));
    list.reserve(qsizetype(count));
    for (size_t i = 0; i < count; ++i)
        list.append(rows[i].row);
    return list;
}

QList<ThreadNode> ListingQueries::thread(ThreadId thread, const Listing &listing)
{
    QHash<FolderId, FolderRole> roles;
    for (const Folder &folder : FolderQueries(m_mail).all())
        roles.insert(folder.id, folder.role);
    const auto isListed = [&](FolderId folder) {
        return listing.folder.isValid() ? folder == listing.folder : listing.unified != FolderRole::None && roles.value(folder) == listing.unified;
    };
    // What the listing shows first; of the rest a mailbox of everything last.
    const auto rank = [&](FolderId folder) { return isListed(folder) ? 0 : roles.value(folder) == FolderRole::All ? 2 : 1; };
    QList<ThreadMember> members;
    QHash<qint64, FolderId> placeOf; ///< of messages that are in several folders, by either name
    std::vector<qint64> names;
    auto s = m_mail.prepare("SELECT id, folder_id, date, header_hash, email_key, reference_hashes FROM message WHERE thread_id = ? ORDER BY folder_id, date, id");
    s.bind(thread.value);
    while (s.step()) {
        const FolderId folder(s.integer(1));
        if (!roles.contains(folder))
            continue;
        const FolderRole role = roles.value(folder);
        if ((role == FolderRole::Trash || role == FolderRole::Junk) && !isListed(folder))
            continue;
        const qint64 header = s.integer(3), name = header != 0 ? header : s.integer(4);
        members.append({MessageId(s.integer(0)), folder, s.integer(2), header, ThreadQueries::unpack(s.blob(5))});
        names.push_back(name);
        if (name != 0) {
            FolderId &place = placeOf[name];
            if (!place.isValid() || rank(folder) < rank(place))
                place = folder;
        }
    }
    QList<ThreadMember> once;
    for (qsizetype i = 0; i < members.size(); ++i) {
        const qint64 name = names[size_t(i)];
        if (name == 0 || placeOf.value(name) == members[i].folder)
            once.append(members[i]);
    }
    return inReadingOrder(once);
}

} // namespace postrider
