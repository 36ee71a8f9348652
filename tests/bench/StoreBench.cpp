// SPDX-License-Identifier: GPL-3.0-or-later
// The store on a profile that is made for it: rows in, lists out, flags and removals at 20,000 and 200,000 messages (with --million: a million, too).
// The baseline is the same rows by plain INSERT into an SQLite table with the two indexes that a list needs at least, in the same run.
#include "core/store/Connection.h"
#include "core/store/Store.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStringList>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

using namespace postrider;

namespace {

/// What something costs: on the clock, and of processors, which a busy machine does not change much. Milliseconds.
struct Cost {
    double clock = 0;
    double processor = 0;

    Cost &operator+=(const Cost &other)
    {
        clock += other.clock;
        processor += other.processor;
        return *this;
    }
    Cost operator*(double factor) const { return {clock * factor, processor * factor}; }
};

Cost costOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    work();
    return {double(timer.nsecsElapsed()) / 1e6, double(std::clock() - before) * 1000 / CLOCKS_PER_SEC};
}

/// The best of a few: what the work costs, not what the machine was doing besides.
Cost best(const std::function<void()> &work, int times = 5)
{
    Cost least{1e12, 0};
    for (int i = 0; i < times; ++i) {
        const Cost cost = costOf(work);
        if (cost.clock < least.clock)
            least = cost;
    }
    return least;
}

/// One message in three answers another; conversations of all lengths.
NewMessage letter(int i, std::mt19937 &random, bool references)
{
    NewMessage m;
    m.uid = Uid(i + 1);
    m.flags = i % 10 == 0 ? Flags() : Flags(Flag::Seen);
    m.date = 1'500'000'000'000 + qint64(i) * 60'000;
    m.size = 2000 + qint64(random() % 40'000);
    m.hasAttachments = i % 12 == 0;
    const auto idOf = [](int n) { return QStringLiteral("<%1.%2@mail.example.org>").arg(n).arg(quint32(n) * 2654435761u, 8, 16, QLatin1Char('0')); };
    m.messageIdHeader = idOf(i);
    if (references && i > 10 && random() % 3 == 0) {
        const int parent = i - 1 - int(random() % unsigned(qMin(i - 1, 500)));
        m.references = {idOf(parent / 7 * 7), idOf(parent)};
    }
    const unsigned who = random() % 2000;
    m.from = {QStringLiteral("Sender Number %1").arg(who), QStringLiteral("sender%1@example.com").arg(who)};
    m.recipients = QStringLiteral("Ada Lovelace, Charles Babbage");
    m.subject = QStringLiteral("%1About matter %2 of the engine").arg(m.references.isEmpty() ? QString() : QStringLiteral("Re: ")).arg(random() % 5000);
    return m;
}

QList<NewMessage> letters(int from, int count, bool references)
{
    std::mt19937 random(static_cast<unsigned>(from) + 1);
    QList<NewMessage> list;
    list.reserve(count);
    for (int i = from; i < from + count; ++i)
        list.append(letter(i, random, references));
    return list;
}

constexpr int kBatch = 500;

struct Profile {
    explicit Profile(const QString &path) : store(path), reader(store.makeReader())
    {
        store.writeAndWait(Durability::User, [&](StoreWriter &w) {
            for (int i = 0; i < 5; ++i) {
                Account account;
                account.uuid = QString::number(i);
                const AccountId a = w.accounts.insert(account);
                Folder folder;
                folder.account = a;
                folder.serverName = "INBOX";
                folder.path = QStringLiteral("INBOX");
                folder.role = FolderRole::Inbox;
                accounts.append(a);
                inboxes.append(w.folders.insert(folder));
                folder.serverName = "Other";
                folder.role = FolderRole::None;
                others.append(w.folders.insert(folder));
            }
        });
    }
    /// In batches, as a sync writes them; without the time it takes to make them up. Milliseconds.
    Cost fill(AccountId account, FolderId folder, int count, bool references)
    {
        Cost spent;
        for (int from = 0; from < count; from += kBatch * 20) {
            const QList<NewMessage> some = letters(from, qMin(kBatch * 20, count - from), references);
            spent += costOf([&] {
                for (int at = 0; at < some.size(); at += kBatch)
                    store.write(Durability::Recoverable, [=, part = some.mid(at, kBatch)](StoreWriter &w) { w.messages.insert(account, folder, part, false); });
                store.writeAndWait(Durability::Recoverable, [](StoreWriter &) {});
            });
        }
        return spent;
    }

    Store store;
    std::unique_ptr<StoreReader> reader;
    QList<AccountId> accounts;
    QList<FolderId> inboxes, others;
};

Cost plainInsert(const QString &path, int count)
{
    Connection plain(path, Connection::Mode::ReadWrite);
    plain.execute("CREATE TABLE message (id INTEGER PRIMARY KEY, folder INTEGER, uid INTEGER, flags INTEGER, date INTEGER, size INTEGER, header TEXT, name TEXT, address TEXT, "
                  "recipients TEXT, subject TEXT); CREATE UNIQUE INDEX by_uid ON message (folder, uid); CREATE INDEX by_date ON message (folder, date, id, flags)");
    Cost spent;
    for (int from = 0; from < count; from += kBatch * 20) {
        const QList<NewMessage> some = letters(from, qMin(kBatch * 20, count - from), true);
        spent += costOf([&] {
            for (int at = 0; at < some.size(); ++at) {
                if (at % kBatch == 0)
                    plain.execute("BEGIN IMMEDIATE");
                const NewMessage &m = some[at];
                plain.prepare("INSERT INTO message (folder, uid, flags, date, size, header, name, address, recipients, subject) VALUES (?,?,?,?,?,?,?,?,?,?)")
                    .runWith(1, m.uid, m.flags.toInt(), m.date, m.size, m.messageIdHeader, m.from.name, m.from.address, m.recipients, m.subject);
                if (at % kBatch == kBatch - 1 || at + 1 == some.size())
                    plain.execute("COMMIT");
            }
        });
    }
    return spent;
}

void line(const char *what, const Cost &cost, const char *unit, const QString &note = {})
{
    std::printf("  %-52s %10.3f %s  (processor %.3f)  %s\n", what, cost.clock, unit, cost.processor, qPrintable(note));
    std::fflush(stdout);
}

/// Beside the baseline, by what it costs of processors.
QString ratio(const Cost &cost, const Cost &baseline)
{
    return QStringLiteral("x %1").arg(cost.processor / qMax(0.001, baseline.processor), 0, 'f', 2);
}

void lists(Profile &p)
{
    Listing listing;
    listing.folder = p.inboxes.first();
    StoreReader &r = *p.reader;
    line("first 100 rows by date", best([&] { r.list(listing, 100); }), "ms");
    line("all ids by date", best([&] { r.list(listing); }), "ms");
    line("first 100 conversations", best([&] { r.threads(listing, 100); }), "ms");
    line("all conversations", best([&] { r.threads(listing); }), "ms");
    const std::pair<Listing::Sort, const char *> sorts[] = {{Listing::Sort::Sender, "sender"}, {Listing::Sort::Subject, "subject"}, {Listing::Sort::Recipient, "recipient"},
        {Listing::Sort::Size, "size"}, {Listing::Sort::Unread, "unread"}, {Listing::Sort::Attachment, "attachment"}};
    for (const auto &[sort, name] : sorts) {
        listing.sort = sort;
        for (const bool descending : {true, false}) {
            listing.descending = descending;
            line(qPrintable(QStringLiteral("all ids by %1, %2").arg(QLatin1String(name), descending ? QStringLiteral("down") : QStringLiteral("up"))),
                best([&] { r.list(listing); }, 3), "ms");
        }
        line(qPrintable(QStringLiteral("first 100 by %1").arg(QLatin1String(name))), best([&] { r.list(listing, 100); }, 3), "ms");
        line(qPrintable(QStringLiteral("all conversations by %1").arg(QLatin1String(name))), best([&] { r.threads(listing); }, 3), "ms");
    }
    Listing unified;
    unified.unified = FolderRole::Inbox;
    line("unified inbox of five, first 100", best([&] { r.list(unified, 100); }), "ms");
    line("unified inbox of five, first 100 conversations", best([&] { r.threads(unified, 100); }), "ms");
    line("unified inbox of five, all ids", best([&] { r.list(unified); }), "ms");
    line("unified counters", best([&] { r.unifiedCounts(FolderRole::Inbox); }), "ms");
    listing.sort = Listing::Sort::Date;
    listing.descending = true;
    const auto rows = r.threads(listing, 100);
    line("a conversation in reading order", best([&] { r.thread(rows.value(50).thread, listing); }), "ms");
}

void changes(Profile &p)
{
    Listing listing;
    listing.folder = p.inboxes.first();
    const QList<MessageId> ids = p.reader->list(listing);
    const auto unread = [&](qsizetype count) {
        QList<MessageId> list;
        for (const MessageId id : ids) {
            if (list.size() < count && !p.reader->messageRow(id)->flags.testFlag(Flag::Flagged))
                list.append(id);
        }
        return list;
    };
    const QList<MessageId> some = unread(5000);
    OpRow op{{}, p.accounts.first(), OpKind::SetFlags, Flag::Flagged, {}, {}, {}};
    for (const MessageId id : some)
        op.messages.append({id, OpProgress::Waiting});
    OpId opId;
    line("star 5,000: op, rows, counters, conversations", costOf([&] {
        p.store.writeAndWait(Durability::User, [&](StoreWriter &w) {
            opId = w.ops.insert(op, 1);
            w.messages.rebase(some);
        });
    }),
        "ms");
    line("the server has confirmed them", costOf([&] {
        p.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &w) {
            QList<std::pair<MessageId, Flags>> told;
            for (const MessageId id : some)
                told.append({id, w.messages.find(id)->flags});
            w.ops.confirm(opId, some);
            w.messages.setServerFlags(told);
            w.messages.rebase(some);
        });
    }),
        "ms");
    line("5,000 moved to another folder", costOf([&] {
        OpRow move{{}, p.accounts.first(), OpKind::Move, {}, {}, p.others.first(), op.messages};
        p.store.writeAndWait(Durability::User, [&](StoreWriter &w) {
            w.ops.insert(move, 1);
            w.messages.rebase(some);
        });
    }),
        "ms");
    const QList<MessageId> gone = ids.mid(ids.size() / 2, 10'000);
    line("10,000 removed", costOf([&] { p.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &w) { w.messages.remove(gone); }); }), "ms");
}

/// Conversations by subject, too, and not any more: as Mail does it, a piece in each transaction.
void regroup(Profile &p)
{
    constexpr int kAtOnce = 200; // as in MailProfile.cpp
    const AccountId account = p.accounts.first();
    for (const bool on : {true, false}) {
        p.store.writeAndWait(Durability::User, [&](StoreWriter &w) {
            w.accounts.setThreadsBySubject(account, on);
            w.threads.beginRethreading(account);
        });
        Cost all, longest;
        int pieces = 0;
        for (bool more = true; more; ++pieces) {
            const Cost piece = costOf([&] { p.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &w) { more = w.threads.rethreadSome(account, kAtOnce); }); });
            all += piece;
            if (piece.processor > longest.processor)
                longest = piece;
        }
        line(on ? "grouped by subject, all of it" : "not by subject any more, all of it", all, "ms", QStringLiteral("%1 transactions").arg(pieces));
        line("  the longest transaction of these", longest, "ms", QStringLiteral("<= 50 ms"));
    }
}

void run(int count)
{
    QTemporaryDir directory;
    const Cost plain = plainInsert(directory.filePath(QStringLiteral("plain.db")), count);
    std::printf("%d messages\n", count);
    line("plain INSERT, per message", plain * (1000.0 / count), "us", QStringLiteral("baseline"));
    {
        Profile flat(directory.filePath(QStringLiteral("flat")));
        const Cost spent = flat.fill(flat.accounts.first(), flat.inboxes.first(), count, false);
        line("insert, nobody refers to anybody, per message", spent * (1000.0 / count), "us", ratio(spent, plain));
    }
    QDir(directory.filePath(QStringLiteral("flat"))).removeRecursively();
    Profile p(directory.filePath(QStringLiteral("profile")));
    const Cost spent = p.fill(p.accounts.first(), p.inboxes.first(), count, true);
    line("insert with conversations, per message", spent * (1000.0 / count), "us", ratio(spent, plain));
    for (int i = 1; i < 5; ++i)
        p.fill(p.accounts[i], p.inboxes[i], count / 20, true);
    std::printf(
        "  mail.db, bytes per message: %.0f\n", double(QFileInfo(QDir(directory.filePath(QStringLiteral("profile"))).filePath(QStringLiteral("mail.db"))).size()) / (count * 1.2));
    lists(p);
    regroup(p);
    changes(p);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    run(20'000);
    run(200'000);
    if (arguments.contains(QLatin1String("--million")))
        run(1'000'000);
    return 0;
}
