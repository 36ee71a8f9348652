// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ListingQueries.h"

#include "core/search/Folding.h"
#include "core/store/Connection.h"
#include "core/store/MarkQueries.h"
#include "core/store/ThreadQueries.h"
#include "core/store/ThreadTree.h"

#include <QHash>
#include <QSet>
#include <algorithm>
#include <numeric>
#include <tuple>

namespace postrider {

namespace {

/// As many characters of the recipients as is kept of the other keys (MessageQueries).
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
    const QHash<FolderId, FolderRole> roles = listedRoles(list);
    list.removeIf([&](const Folder &f) {
        if (listing.unified != FolderRole::None)
            return roles.value(f.id) != listing.unified;
        return !listing.everywhere && (f.role == FolderRole::Trash || f.role == FolderRole::Junk);
    });
    return list;
}

// --- messages ----------------------------------------------------------------------------------------------------------------------

/// In the order of the index: nothing is sorted, and a limit is kept early. What came back from later is taken out of that order, and put in at its time.
void ListingQueries::addByDate(std::vector<Entry> &entries, FolderId folder, Order order, int limit)
{
    std::vector<Entry> raised;
    QSet<qint64> elsewhere;
    for (const MarkQueries::Raised &each : MarkQueries(m_mail).raised(folder)) {
        raised.push_back({each.message.value, each.at});
        elsewhere.insert(each.message.value);
    }
    auto s = order == Order::Descending ? m_mail.prepare("SELECT id, date FROM message WHERE folder_id = ? ORDER BY date DESC, id DESC LIMIT ?")
                                        : m_mail.prepare("SELECT id, date FROM message WHERE folder_id = ? ORDER BY date, id LIMIT ?");
    s.bind(folder.value, limit < 0 ? qint64(-1) : qint64(limit) + qint64(raised.size()));
    const auto begin = std::ptrdiff_t(entries.size());
    while (s.step()) {
        if (raised.empty() || !elsewhere.contains(s.integer(0)))
            entries.push_back({s.integer(0), s.integer(1)});
    }
    if (raised.empty())
        return;
    const auto isBefore = [order](const Entry &a, const Entry &b) {
        return order == Order::Descending ? std::tuple(a.date, a.id) > std::tuple(b.date, b.id) : std::tuple(a.date, a.id) < std::tuple(b.date, b.id);
    };
    std::sort(raised.begin(), raised.end(), isBefore);
    const auto middle = std::ptrdiff_t(entries.size());
    entries.insert(entries.end(), raised.begin(), raised.end());
    std::inplace_merge(entries.begin() + begin, entries.begin() + middle, entries.end(), isBefore);
}

/// From the index of the lists: no row is looked at.
void ListingQueries::addByNumber(std::vector<Entry> &entries, FolderId folder, Sort sort)
{
    auto s = m_mail.prepare("SELECT id, date, flags, has_attachments, size FROM message WHERE folder_id = ? ORDER BY date DESC, id DESC");
    s.bind(folder.value);
    while (s.step()) {
        const qint64 flags = s.integer(2);
        const qint64 key = sort == Sort::Size ? s.integer(4)
            : sort == Sort::Unread            ? !(flags & qint64(Flag::Seen))
            : sort == Sort::Starred           ? (flags & qint64(Flag::Flagged)) != 0
                                              : s.integer(3) != 0;
        entries.push_back({s.integer(0), s.integer(1), key});
    }
}

/// All rows are read, in the order of their dates, which is nearly that of the file.
void ListingQueries::addByText(std::vector<Entry> &entries, FolderId folder, Sort sort)
{
    auto s = sort == Sort::Sender ? m_mail.prepare("SELECT id, date, sender_key FROM message WHERE folder_id = ? ORDER BY date DESC, id DESC")
        : sort == Sort::Subject   ? m_mail.prepare("SELECT id, date, subject_key FROM message WHERE folder_id = ? ORDER BY date DESC, id DESC")
                                  : m_mail.prepare("SELECT id, date, recipients FROM message WHERE folder_id = ? ORDER BY date DESC, id DESC");
    s.bind(folder.value);
    while (s.step())
        entries.push_back({s.integer(0), s.integer(1), placeOf(s.bytes(2), sort)});
}

qint64 ListingQueries::placeOf(QByteArrayView text, Sort sort)
{
    if (const auto known = m_places.constFind(text); known != m_places.cend())
        return *known;
    const auto place = qint64(m_texts.size());
    m_rowTexts.push_back(text.toByteArray());
    m_texts.push_back(sort == Sort::Recipient ? Folding::fold(QString::fromUtf8(text).left(kKeyLength)).toUtf8() : m_rowTexts.back());
    m_places.insert(m_rowTexts.back(), place);
    return place;
}

/// So that messages are compared by a number, a million of them a million times twenty.
void ListingQueries::numberTexts(std::vector<Entry> &entries)
{
    std::vector<qint64> sorted(m_texts.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    const auto textAt = [this](qint64 place) -> const QByteArray & { return m_texts[size_t(place)]; };
    std::sort(sorted.begin(), sorted.end(), [&](qint64 a, qint64 b) { return textAt(a) < textAt(b); });
    std::vector<qint64> numbers(m_texts.size());
    qint64 number = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        // Recipients that are written differently may be the same when folded.
        if (i > 0 && textAt(sorted[i]) != textAt(sorted[i - 1]))
            ++number;
        numbers[size_t(sorted[i])] = number;
    }
    for (Entry &entry : entries)
        entry.key = numbers[size_t(entry.key)];
}

QList<MessageId> ListingQueries::messages(const Listing &listing, int limit)
{
    m_texts.clear();
    m_places.clear();
    m_rowTexts.clear();
    std::vector<Entry> entries;
    const auto isBefore = [&](const Entry &a, const Entry &b) {
        if (a.key != b.key)
            return listing.descending ? a.key > b.key : a.key < b.key;
        // Those that are alike: the newest first, whichever way the list is turned. By date there is only the date.
        if (listing.sort == Sort::Date && !listing.descending)
            return std::tuple(a.date, a.id) < std::tuple(b.date, b.id);
        return std::tuple(a.date, a.id) > std::tuple(b.date, b.id);
    };
    for (const Folder &folder : folders(listing)) {
        const auto middle = std::ptrdiff_t(entries.size());
        if (listing.sort == Sort::Date) {
            addByDate(entries, folder.id, listing.descending ? Order::Descending : Order::Ascending, limit);
            if (middle > 0)
                std::inplace_merge(entries.begin(), entries.begin() + middle, entries.end(), isBefore);
        } else if (isText(listing.sort)) {
            addByText(entries, folder.id, listing.sort);
        } else {
            addByNumber(entries, folder.id, listing.sort);
        }
    }
    if (isText(listing.sort))
        numberTexts(entries);
    if (listing.sort != Sort::Date)
        std::sort(entries.begin(), entries.end(), isBefore);
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
            s.integer(2), int(s.integer(6))});
    return rows;
}

/// With those of which something came back from later at that time.
std::vector<ListingQueries::Row> ListingQueries::rowsByDate(FolderId folder, Order order, int limit)
{
    QHash<ThreadId, qint64> raised;
    for (const MarkQueries::Raised &each : MarkQueries(m_mail).raised(folder)) {
        qint64 &at = raised[each.thread];
        at = qMax(at, each.at);
    }
    std::vector<Row> rows = rowsOf(folder, order, limit < 0 || raised.isEmpty() ? limit : limit + int(raised.size()));
    if (raised.isEmpty())
        return rows;
    rows.erase(std::remove_if(rows.begin(), rows.end(), [&raised](const Row &r) { return raised.contains(r.row.thread); }), rows.end());
    const auto isBefore = [order](const Row &a, const Row &b) {
        return order == Order::Descending ? std::tuple(a.place, a.row.newest) > std::tuple(b.place, b.row.newest)
                                          : std::tuple(a.place, a.row.newest) < std::tuple(b.place, b.row.newest);
    };
    auto s = m_mail.prepare("SELECT newest_id, date, total, unread, any_flags, attachments FROM conversation WHERE thread_id = ? AND folder_id = ?");
    const auto middle = std::ptrdiff_t(rows.size());
    for (auto it = raised.cbegin(); it != raised.cend(); ++it) {
        if (s.bind(it.key().value, folder.value).step())
            rows.push_back({{it.key(), MessageId(s.integer(0)), s.integer(1), qint32(s.integer(2)), qint32(s.integer(3)), Flags::fromInt(quint32(s.integer(4)))},
                qMax(s.integer(1), it.value()), int(s.integer(5))});
        s.reset();
    }
    std::sort(rows.begin() + middle, rows.end(), isBefore);
    std::inplace_merge(rows.begin(), rows.begin() + middle, rows.end(), isBefore);
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
        list[*known].place = qMax(list[*known].place, row.place);
        list[*known].attachments += row.attachments;
        list[*known].size = qMax(list[*known].size, row.size);
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
        std::vector<Row> more = listing.sort == Sort::Date ? rowsByDate(folder.id, order, apart ? limit : -1) : rowsOf(folder.id, order, -1);
        if (listing.sort == Sort::Size)
            measure(more, folder.id);
        rows.insert(rows.end(), more.begin(), more.end());
    }
    if (!apart)
        rows = joined(std::move(rows));
    const auto newestFirst = [](const Row &a, const Row &b) { return std::tuple(a.place, a.row.newest) > std::tuple(b.place, b.row.newest); };
    const auto oldestFirst = [](const Row &a, const Row &b) { return std::tuple(a.place, a.row.newest) < std::tuple(b.place, b.row.newest); };
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
    const QHash<FolderId, FolderRole> roles = listedRoles(FolderQueries(m_mail).all());
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
