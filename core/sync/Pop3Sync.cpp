// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Pop3Sync.h"

#include "core/mime/MessageReader.h"
#include "core/ops/LocalMailbox.h"
#include "core/store/BatchWriter.h"
#include "core/store/BodyQueries.h"
#include "core/store/Store.h"
#include "core/sync/ImapRows.h"
#include "core/sync/Pop3Recognition.h"
#include "core/sync/PoolPipe.h"
#include "core/sync/ReportIntake.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace postrider {

/// A message that was fetched, ready to be written. A value.
struct Pop3Arrival {
    QByteArray name;
    MessageId known; ///< its header is here already
    NewMessage row;
    QByteArray headerHash;
    QByteArray packed; ///< empty: only the header came
    qint64 size = 0;
    std::optional<DeliveryReport> report;

    qint64 octets() const { return packed.size() + 1024; }
};

namespace {

constexpr qint64 kDay = 86'400'000;
/// Messages between two turns of what the person does meanwhile.
constexpr qsizetype kPerRound = 200;
/// Messages that the list forgets and that are asked for one by one.
constexpr qsizetype kMostAskedFor = 1000;

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

Pop3Arrival arrivalOf(const QByteArray &name, MessageId known, const QByteArray &raw, bool isWhole, qint64 size, qint64 now)
{
    Pop3Arrival a;
    a.name = name;
    a.known = known;
    MessageContent content = MessageReader::read(raw);
    a.row = rowFrom(raw, content, 0, now);
    a.headerHash = Pop3Recognition::hashOf(raw);
    a.size = raw.size();
    if (isWhole) {
        a.packed = BodyQueries::pack(raw);
        a.report = std::move(content.report);
    } else {
        a.row.size = size;
        a.row.preview.clear();
    }
    return a;
}

/// Into the Inbox, with what the server calls it, in one transaction: it is here and known, or neither.
void writeNew(StoreWriter &w, AccountId account, const QList<Pop3Arrival> &arrivals, bool announce, qint64 now, std::atomic<int> &added)
{
    if (arrivals.isEmpty() || !w.accounts.find(account))
        return;
    const FolderId inbox = LocalMailbox::folderFor(w, account, FolderRole::Inbox);
    const Uid first = LocalMailbox::takeUids(w, inbox, int(arrivals.size()));
    QList<NewMessage> rows;
    for (const Pop3Arrival &a : arrivals) {
        rows.append(a.row);
        rows.last().uid = first + Uid(rows.size() - 1);
    }
    added += w.messages.insert(account, inbox, rows, announce);
    for (qsizetype i = 0; i < arrivals.size(); ++i) {
        const Pop3Arrival &a = arrivals.at(i);
        const MessageId id = w.messages.findByUid(inbox, rows.at(i).uid).value_or(MessageId());
        w.pop3.insert(account, a.name, id, a.headerHash, now);
        if (!a.packed.isEmpty())
            w.messages.setBody(id, w.bodies.insert(a.packed, a.size), a.row.preview);
        if (a.report)
            ReportIntake::take(w, *a.report, id, now);
    }
}

/// The rest of what is here by its header.
void writeBodies(StoreWriter &w, const QList<Pop3Arrival> &arrivals, qint64 now)
{
    for (const Pop3Arrival &a : arrivals) {
        if (!w.messages.find(a.known) || w.messages.bodyOf(a.known) != 0)
            continue;
        w.messages.setBody(a.known, w.bodies.insert(a.packed, a.size), a.row.preview);
        w.messages.setHasAttachments(a.known, a.row.hasAttachments);
        if (a.report)
            ReportIntake::take(w, *a.report, a.known, now);
    }
}

} // namespace

SyncCounts Pop3Sync::run(const Wish &wish)
{
    m_account = m_session.reader.account(m_session.account.id);
    if (!m_account)
        throw MailError(ErrorKind::Gone, Text::tr("The account is no longer there."));
    const auto inbox = m_session.reader.folderWithRole(m_account->id, FolderRole::Inbox);
    m_announce = inbox && inbox->checkedAt > 0;
    const QList<Item> items = listing();
    Rows rows = m_session.reader.pop3().ofAccount(m_account->id);
    noteMissed(items, rows, renamed(items, rows));
    rows = m_session.reader.pop3().ofAccount(m_account->id);
    QList<Item> unknown = items;
    unknown.removeIf([&](const Item &item) { return rows.contains(item.name); });
    fetchNew(unknown, wish);
    fetchBodies(items, wish);
    // Everything that came is on the disk by now.
    rows = m_session.reader.pop3().ofAccount(m_account->id);
    const QList<int> leaving = toBeDeleted(items, rows);
    SyncCounts counts;
    counts.added = *m_added;
    if (leaving.isEmpty()) {
        m_client.quit();
    } else {
        const QList<int> agreed = m_client.remove(leaving);
        const QSet<int> marked(agreed.begin(), agreed.end());
        m_client.commit();
        QByteArrayList gone;
        for (const Item &item : items) {
            if (marked.contains(item.number))
                gone.append(item.name);
        }
        m_session.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &w) { w.pop3.setMissed(m_account->id, gone, m_session.clock.now()); });
        counts.pushed = int(marked.size());
    }
    m_session.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &w) {
        if (const auto folder = w.folders.findWithRole(m_account->id, FolderRole::Inbox))
            w.folders.setChecked(folder->id, m_session.clock.now(), {});
    });
    return counts;
}

// --- what is there ----------------------------------------------------------------------------------------------------------------------

bool Pop3Sync::hasTop() const
{
    return m_client.capabilities().top || !m_client.capabilities().known;
}

QList<Pop3Sync::Item> Pop3Sync::listing()
{
    const QMap<int, qint64> sizes = m_client.list();
    const auto uids = m_client.uidl();
    QMap<int, QByteArray> names = uids.value_or(QMap<int, QByteArray>());
    const auto unnamed = [&] {
        QList<int> numbers;
        for (auto it = sizes.cbegin(); it != sizes.cend(); ++it) {
            if (!names.contains(it.key()))
                numbers.append(it.key());
        }
        return numbers;
    };
    if (uids && !unnamed().isEmpty())
        names.insert(m_client.uidl(unnamed().mid(0, kMostAskedFor)));
    nameByHeader(unnamed(), names);
    QHash<QByteArray, int> count;
    for (auto it = sizes.cbegin(); it != sizes.cend(); ++it)
        ++count[names.value(it.key())];
    QList<Item> items;
    QHash<QByteArray, int> twins;
    for (auto it = sizes.cbegin(); it != sizes.cend(); ++it) {
        const QByteArray uid = names.value(it.key());
        if (uid.isEmpty())
            continue;
        Item item{it.key(), *it, uid, count.value(uid) == 1};
        // The first keeps the plain name, which it had before there was another.
        if (const int before = twins[uid]++; before > 0)
            item.name += '\0' + QByteArray::number(*it) + '\0' + QByteArray::number(before);
        items.append(item);
    }
    return items;
}

/// Servers without UIDL: what the message says of itself.
void Pop3Sync::nameByHeader(const QList<int> &numbers, QMap<int, QByteArray> &names)
{
    qsizetype failed = 0;
    if (!numbers.isEmpty() && hasTop())
        m_client.top(numbers, 0, [&](Pop3Fetched &&fetched) {
            if (fetched.failure)
                ++failed;
            else
                names.insert(fetched.number, "header:" + QCryptographicHash::hash(fetched.content, QCryptographicHash::Sha256).toHex());
        });
    else
        failed = numbers.size();
    if (failed > 0 && failed == numbers.size() && names.isEmpty())
        throw MailError(ErrorKind::Refused,
            Text::tr(
                "This mail server cannot tell its messages apart (it knows neither UIDL nor TOP), so nothing was fetched. Your mail provider can say whether there is another server."));
    if (failed > 0 && !m_memory.told.contains(QByteArray())) {
        m_memory.told.insert(QByteArray());
        m_session.refused(
            {ErrorKind::Refused, QCoreApplication::translate("Sync", "The mail server does not say which %Ln message(s) it means. They stay there.", nullptr, int(failed)), {}});
    }
}

/// Where the server calls everything anew: from the names now to those before.
QHash<QByteArray, QByteArray> Pop3Sync::renamed(const QList<Item> &items, const Rows &rows)
{
    QMap<int, QByteArray> names;
    for (const Item &item : items)
        names.insert(item.number, item.name);
    if (!hasTop() || !Pop3Recognition::isRenamed(names.values(), rows))
        return {};
    QHash<QByteArray, QByteArray> hashes;
    m_client.top(names.keys(), 0, [&](Pop3Fetched &&fetched) {
        if (!fetched.failure)
            hashes.insert(names.value(fetched.number), Pop3Recognition::hashOf(fetched.content));
    });
    return Pop3Recognition::pair(hashes, rows);
}

void Pop3Sync::noteMissed(const QList<Item> &items, const Rows &rows, const QHash<QByteArray, QByteArray> &renamed)
{
    const QList<QByteArray> before = renamed.values();
    QSet<QByteArray> named(before.begin(), before.end());
    QByteArrayList back, missed;
    for (const Item &item : items) {
        named.insert(item.name);
        if (const auto row = rows.constFind(item.name); row != rows.cend() && row->missedAt != 0)
            back.append(item.name);
    }
    for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
        if (it->missedAt == 0 && !named.contains(it.key()))
            missed.append(it.key());
    }
    const qint64 now = m_session.clock.now();
    m_session.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &w) {
        for (auto it = renamed.cbegin(); it != renamed.cend(); ++it)
            w.pop3.rename(m_account->id, it.value(), it.key());
        w.pop3.setMissed(m_account->id, back, 0);
        w.pop3.setMissed(m_account->id, missed, now);
        w.pop3.forgetMissed(m_account->id, now - kRememberedFor);
    });
}

// --- what comes -------------------------------------------------------------------------------------------------------------------------

/// The newest first: that is what somebody waits for.
void Pop3Sync::fetchNew(QList<Item> items, const Wish &wish)
{
    std::reverse(items.begin(), items.end());
    const qint64 largest = Pop3Options().largestMessage;
    const bool policyIsAll = wish.bodies && m_account->bodyPolicy == BodyPolicy::All;
    QList<Item> whole, headers;
    for (const Item &item : items) {
        if (hasTop() && (!policyIsAll || item.size > kHeadersFirst))
            headers.append(item);
        else if (item.size <= largest)
            whole.append(item);
        else
            tellOnce(item, {ErrorKind::Refused, Text::tr("A message is larger than Postrider takes (256 MB). It stays on the mail server."), {}});
    }
    m_total += items.size();
    for (const bool headersOnly : {true, false}) {
        const QList<Item> &wanted = headersOnly ? headers : whole;
        for (qsizetype i = 0; i < wanted.size(); i += kPerRound) {
            fetch(wanted.mid(i, kPerRound), headersOnly);
            m_session.yield();
        }
    }
}

void Pop3Sync::fetch(const QList<Item> &items, bool headersOnly)
{
    QList<Coming> coming;
    for (const Item &item : items)
        coming.append({item, {}});
    bring(coming, headersOnly, [account = m_account->id, announce = m_announce, now = m_session.clock.now(), added = m_added](StoreWriter &w, const QList<Pop3Arrival> &arrivals) {
        writeNew(w, account, arrivals, announce, now, *added);
    });
}

/// From the wire by way of the pool to the disk, all at the same time. What has come when the line is cut stays, and does not come again.
void Pop3Sync::bring(const QList<Coming> &messages, bool headersOnly, const Put &put)
{
    QHash<int, Coming> byNumber;
    QList<int> numbers;
    for (const Coming &coming : messages) {
        byNumber.insert(coming.item.number, coming);
        numbers.append(coming.item.number);
    }
    BatchWriter writer(m_session.store);
    PoolPipe<Pop3Arrival> pipe(m_session.pool);
    const auto write = [&](QList<Pop3Arrival> &&arrivals) {
        // On the disk before anybody is told: from the server it may go after that.
        if (!arrivals.isEmpty())
            writer.write(Durability::User, [put, arrivals = std::move(arrivals)](StoreWriter &w) { put(w, arrivals); });
    };
    const auto found = [&](Pop3Fetched &&fetched) {
        const Coming coming = byNumber.value(fetched.number);
        ++m_done;
        progress();
        if (fetched.failure) {
            tellOnce(coming.item, *fetched.failure);
            if (coming.known.isValid())
                m_failures.insert(coming.known, *fetched.failure);
            return;
        }
        const qint64 octets = fetched.content.size();
        pipe.start(octets, [coming, headersOnly, now = m_session.clock.now(), raw = std::move(fetched.content)] {
            return arrivalOf(coming.item.name, coming.known, raw, !headersOnly, coming.item.size, now);
        });
        write(pipe.take());
    };
    const auto finish = [&] {
        write(pipe.takeRest());
        writer.finish();
    };
    try {
        if (headersOnly)
            m_client.top(numbers, 0, found);
        else
            m_client.retrieve(numbers, found);
    } catch (const MailError &) {
        finish();
        throw;
    }
    finish();
}

bool Pop3Sync::isWanted(const Pop3Row &row, const Wish &wish) const
{
    if (wish.messages.contains(row.message) || m_session.reader.ops().isSource(row.message))
        return true;
    switch (wish.bodies ? m_account->bodyPolicy : BodyPolicy::OnDemand) {
    case BodyPolicy::OnDemand: return false;
    case BodyPolicy::LastDays: return row.date >= m_session.clock.now() - qMax(m_account->bodyDays, 1) * kDay;
    case BodyPolicy::All:
    case BodyPolicy::AsAccount: return true;
    }
    return true;
}

void Pop3Sync::fetchBodies(const QList<Item> &items, const Wish &wish)
{
    const Rows rows = m_session.reader.pop3().ofAccount(m_account->id);
    QList<Coming> wanted;
    QSet<MessageId> missing = wish.messages;
    const qint64 largest = Pop3Options().largestMessage;
    for (auto item = items.crbegin(); item != items.crend(); ++item) {
        const Pop3Row row = rows.value(item->name);
        if (!row.message.isValid() || row.bodyHere)
            continue;
        if (item->size > largest || !isWanted(row, wish))
            continue;
        wanted.append({*item, row.message});
        missing.remove(row.message);
    }
    for (const MessageId message : std::as_const(missing)) {
        if (const auto row = m_session.reader.messageRow(message); row && !row->bodyHere)
            m_failures.insert(message, {ErrorKind::Gone, Text::tr("This message is no longer on the mail server, or too large. Only its header is here."), {}});
    }
    m_total += wanted.size();
    for (qsizetype i = 0; i < wanted.size(); i += kPerRound) {
        bring(wanted.mid(i, kPerRound), false, [now = m_session.clock.now()](StoreWriter &w, const QList<Pop3Arrival> &arrivals) { writeBodies(w, arrivals, now); });
        m_session.yield();
    }
}

void Pop3Sync::progress()
{
    if (m_done % 20 == 0 || m_done == m_total)
        m_session.progress(Text::tr("Fetching mail"), m_done, m_total);
}

/// Once in a session: it cannot be had at the next visit either.
void Pop3Sync::tellOnce(const Item &item, const Failure &failure)
{
    if (m_memory.told.contains(item.name))
        return;
    m_memory.told.insert(item.name);
    m_session.refused(failure);
}

// --- what goes --------------------------------------------------------------------------------------------------------------------------

QList<int> Pop3Sync::toBeDeleted(const QList<Item> &items, const Rows &rows) const
{
    const Pop3Policy policy = m_account->pop3Policy;
    const qint64 now = m_session.clock.now();
    QList<int> leaving;
    for (const Item &item : items) {
        const auto row = rows.constFind(item.name);
        if (row == rows.cend() || !item.isAlone)
            continue;
        // A clock that was put back makes nothing older.
        const bool isOld = policy.keepDays >= 0 && now - row->cameAt >= policy.keepDays * kDay;
        const bool isDone = row->state == Pop3Row::State::Here ? row->message.isValid() && row->bodyHere && isOld : row->state == Pop3Row::State::ToBeDeleted || isOld;
        if (isDone)
            leaving.append(item.number);
    }
    return leaving;
}

} // namespace postrider
