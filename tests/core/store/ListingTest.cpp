// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/StoreProfile.h"

#include "core/search/Folding.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>

using namespace postrider;

/// Lists by every key, of one folder, of several accounts together and of everything, flat and as conversations: against the plain way of sorting them.
class ListingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void messagesByKey_data();
    void messagesByKey();
    void conversationsByKey_data() { messagesByKey_data(); }
    void conversationsByKey();
    void whatCameBackStandsWhereItCame();
    void countsOfUnified();
    void foldersOnTheirWayOut();
    void keywords();
    void keywordsWithoutRoom();

private:
    QList<Folder> foldersOf(const Listing &listing);
    QList<MessageRow> shown(const Listing &listing);
    /// Negative: `a` before `b`, ascending, without regard to dates.
    static int order(Listing::Sort sort, const MessageRow &a, const MessageRow &b);
    static QString senderOf(const MessageRow &row) { return row.from.name.isEmpty() ? row.from.address : row.from.name; }

    std::unique_ptr<StoreProfile> m_profile;
    QList<FolderId> m_folders;
};

void ListingTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_profile = std::make_unique<StoreProfile>();
    QRandomGenerator random(7);
    const QStringList names{"Zoë", "zoe", "Ärger", "arger", "", "Bob", "Émile", "李"}, subjects{"Re: Lunch", "lunch", "AW: Über", "", "[list] Zebra", "Fwd: zebra"};
    Uid uid = 0;
    for (const char *account : {"first", "second", "third"}) {
        const AccountId a = m_profile->addAccount(QString::fromLatin1(account));
        const QList<std::pair<const char *, FolderRole>> folders{
            {"INBOX", FolderRole::Inbox}, {"Sent", FolderRole::Sent}, {"Other", FolderRole::None}, {"Trash", FolderRole::Trash}, {"Junk", FolderRole::Junk}};
        for (const auto &[name, role] : folders) {
            const FolderId folder = m_profile->addFolder(a, name, role);
            m_folders.append(folder);
            QList<NewMessage> messages;
            for (int i = 0; i < 60; ++i) {
                NewMessage m = StoreProfile::message(++uid, Flags::fromInt(quint32(random.bounded(8))));
                m.date = 1'700'000'000'000 + random.bounded(40) * 1000; // many at the same moment
                m.size = random.bounded(30);
                m.hasAttachments = random.bounded(4) == 0;
                m.from = {names[random.bounded(int(names.size()))], QStringLiteral("%1@example.org").arg(QChar('a' + random.bounded(20)))};
                m.recipients = names[random.bounded(int(names.size()))];
                m.subject = subjects[random.bounded(int(subjects.size()))];
                if (random.bounded(2) == 0)
                    m.references = {QStringLiteral("<m%1@example.org>").arg(1 + random.bounded(int(uid)))};
                messages.append(m);
            }
            m_profile->insert(a, folder, messages);
        }
    }
}

QList<Folder> ListingTest::foldersOf(const Listing &listing)
{
    QList<Folder> list = m_profile->reader->folders();
    list.removeIf([&](const Folder &f) {
        if (listing.folder.isValid())
            return f.id != listing.folder;
        if (listing.unified != FolderRole::None)
            return f.role != listing.unified;
        return f.role == FolderRole::Trash || f.role == FolderRole::Junk;
    });
    return list;
}

QList<MessageRow> ListingTest::shown(const Listing &listing)
{
    QList<MessageRow> rows;
    for (const Folder &f : foldersOf(listing))
        rows.append(m_profile->reader->messageRows(m_profile->reader->messageIds(f.id)));
    return rows;
}

int ListingTest::order(Listing::Sort sort, const MessageRow &a, const MessageRow &b)
{
    const auto text = [](const QString &left, const QString &right) { return left.toUtf8().compare(right.toUtf8()); };
    const auto number = [](auto left, auto right) { return left < right ? -1 : left > right ? 1 : 0; };
    switch (sort) {
    case Listing::Sort::Date: return 0;
    case Listing::Sort::Sender: return text(Folding::fold(senderOf(a)), Folding::fold(senderOf(b)));
    case Listing::Sort::Recipient: return text(Folding::fold(a.to), Folding::fold(b.to));
    case Listing::Sort::Subject: return text(Folding::baseSubject(a.subject), Folding::baseSubject(b.subject));
    case Listing::Sort::Size: return number(a.size, b.size);
    case Listing::Sort::Unread: return number(!a.flags.testFlag(Flag::Seen), !b.flags.testFlag(Flag::Seen));
    case Listing::Sort::Starred: return number(a.flags.testFlag(Flag::Flagged), b.flags.testFlag(Flag::Flagged));
    case Listing::Sort::Attachment: return number(a.hasAttachments, b.hasAttachments);
    }
    return 0;
}

void ListingTest::messagesByKey_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<int>("which"); // 0 one folder, 1 inboxes, 2 everything
    const QStringList sorts{"date", "sender", "recipient", "subject", "size", "unread", "starred", "attachment"}, which{"folder", "unified", "everything"};
    for (int sort = 0; sort < sorts.size(); ++sort) {
        for (const bool descending : {true, false}) {
            for (int w = 0; w < which.size(); ++w)
                QTest::addRow("%s %s, %s", qPrintable(sorts[sort]), descending ? "down" : "up", qPrintable(which[w])) << sort << descending << w;
        }
    }
}

void ListingTest::messagesByKey()
{
    QFETCH(int, sort);
    QFETCH(bool, descending);
    QFETCH(int, which);
    Listing listing;
    listing.sort = Listing::Sort(sort);
    listing.descending = descending;
    if (which == 0)
        listing.folder = m_folders[5];
    if (which == 1)
        listing.unified = FolderRole::Inbox;
    QList<MessageRow> rows = shown(listing);
    std::sort(rows.begin(), rows.end(), [&](const MessageRow &a, const MessageRow &b) {
        const int o = order(listing.sort, a, b);
        if (o != 0)
            return descending ? o > 0 : o < 0;
        const bool newer = std::pair(a.date, a.id) > std::pair(b.date, b.id);
        return listing.sort == Listing::Sort::Date && !descending ? !newer && a.id != b.id : newer;
    });
    QList<MessageId> expected;
    for (const MessageRow &row : rows)
        expected.append(row.id);
    QCOMPARE(m_profile->reader->list(listing), expected);
    QCOMPARE(m_profile->reader->list(listing, 17), expected.mid(0, 17));
    QCOMPARE(m_profile->reader->list(listing, 0).size(), 0);
}

void ListingTest::conversationsByKey()
{
    QFETCH(int, sort);
    QFETCH(bool, descending);
    QFETCH(int, which);
    Listing listing;
    listing.sort = Listing::Sort(sort);
    listing.descending = descending;
    listing.grouping = Listing::Grouping::Threads;
    if (which == 0)
        listing.folder = m_folders[5];
    if (which == 1)
        listing.unified = FolderRole::Inbox;
    struct Whole {
        ThreadRow row;
        MessageRow any; ///< the newest, with what is true of any of them
    };
    QHash<ThreadId, Whole> threads;
    for (const MessageRow &m : shown(listing)) {
        Whole &t = threads[m.thread];
        const bool isNewest = t.row.total == 0 || std::pair(m.date, m.id) > std::pair(t.row.date, t.row.newest);
        const MessageRow before = t.any;
        if (isNewest)
            t.any = m;
        t.any.size = qMax(m.size, before.size);
        t.any.hasAttachments = m.hasAttachments || before.hasAttachments;
        t.row.thread = m.thread;
        t.row.newest = t.any.id;
        t.row.date = t.any.date;
        ++t.row.total;
        t.row.unread += !m.flags.testFlag(Flag::Seen);
        t.row.anyFlags |= m.flags;
    }
    QList<Whole> list = threads.values();
    for (Whole &t : list)
        t.any.flags = (t.row.anyFlags & ~Flags(Flag::Seen)) | (t.row.unread == 0 ? Flags(Flag::Seen) : Flags());
    std::sort(list.begin(), list.end(), [&](const Whole &a, const Whole &b) {
        const int o = order(listing.sort, a.any, b.any);
        if (o != 0)
            return descending ? o > 0 : o < 0;
        const bool newer = std::pair(a.row.date, a.row.newest) > std::pair(b.row.date, b.row.newest);
        return listing.sort == Listing::Sort::Date && !descending ? !newer && a.row.newest != b.row.newest : newer;
    });
    QList<ThreadRow> expected;
    for (const Whole &t : list)
        expected.append(t.row);
    QVERIFY(expected.size() < shown(listing).size());
    QCOMPARE(m_profile->reader->threads(listing), expected);
    QCOMPARE(m_profile->reader->threads(listing, 9), expected.mid(0, 9));
}

/// What was put aside until later stands at the time it came back, alone or in its conversation, whichever way the list is turned and however little of it is asked for.
void ListingTest::whatCameBackStandsWhereItCame()
{
    StoreProfile p;
    const AccountId account = p.addAccount();
    const FolderId inbox = p.addFolder(account, "INBOX", FolderRole::Inbox), elsewhere = p.addFolder(account, "Elsewhere");
    QList<NewMessage> messages;
    for (Uid uid = 1; uid <= 50; ++uid) {
        messages.append(StoreProfile::message(uid));
        if (uid == 30)
            messages.last().references = {QStringLiteral("<m3@example.org>")};
    }
    p.insert(account, inbox, messages);
    const auto dateOf = [](int uid) { return StoreProfile::message(Uid(uid)).date; };
    const auto comeBack = [&](int uid, qint64 at) {
        p.write([&](StoreWriter &w) {
            const MessageId id = *w.messages.findByUid(inbox, Uid(uid));
            QVERIFY(w.marks.snooze(id, inbox, inbox, 1));
            w.marks.cameBack({id, inbox, 1, false}, inbox, at);
        });
    };
    comeBack(3, dateOf(60)); // on top
    comeBack(7, dateOf(20) + 1); // in the middle
    QList<int> order, threads; ///< newest first; of conversations the newest message
    for (int uid = 50; uid >= 1; --uid) {
        if (uid == 20)
            order.append(7);
        if (uid != 3 && uid != 7)
            order.append(uid);
    }
    threads = order;
    threads.removeOne(30);
    order.prepend(3);
    threads.prepend(30); // which came back with what it answers
    const auto uids = [&](const QList<MessageId> &ids) {
        QList<int> list;
        for (const MessageId id : ids)
            list.append(int(p.reader->messageRow(id)->uid));
        return list;
    };
    Listing listing;
    for (const bool unified : {false, true}) {
        listing.folder = unified ? FolderId() : inbox;
        listing.unified = unified ? FolderRole::Inbox : FolderRole::None;
        for (const bool descending : {true, false}) {
            listing.descending = descending;
            for (const int limit : {-1, 0, 1, 5, 32, 49, 50, 90}) {
                QList<int> wanted = order, wantedThreads = threads;
                if (!descending) {
                    std::reverse(wanted.begin(), wanted.end());
                    std::reverse(wantedThreads.begin(), wantedThreads.end());
                }
                QCOMPARE(uids(p.reader->list(listing, limit)), limit < 0 ? wanted : wanted.mid(0, limit));
                QList<MessageId> newest;
                for (const ThreadRow &thread : p.reader->threads(listing, limit))
                    newest.append(thread.newest);
                QCOMPARE(uids(newest), limit < 0 ? wantedThreads : wantedThreads.mid(0, limit));
            }
        }
    }
    // Its own date is what it was, and it stays where it is when it has been read.
    const MessageId three = p.idOf(inbox, 3);
    QCOMPARE(p.reader->messageRow(three)->date, dateOf(3));
    listing = {};
    listing.folder = inbox;
    p.write([&](StoreWriter &w) {
        w.messages.setServerFlags(three, Flag::Seen);
        w.messages.rebase(three);
        w.marks.forgetSettled(1);
    });
    QVERIFY(!p.reader->marks().snoozed(three)); // the card says no more of it
    QCOMPARE(uids(p.reader->list(listing)), order);
    // Elsewhere it is one like any other.
    p.write([&](StoreWriter &w) {
        w.messages.setServerPlace(three, elsewhere, 3);
        w.marks.forgetSettled(1);
    });
    QCOMPARE(uids(p.reader->list(listing)), order.mid(1));
    QVERIFY(p.reader->marks().raised(inbox).size() == 1 && p.reader->marks().raised(elsewhere).isEmpty());
}

void ListingTest::countsOfUnified()
{
    Listing listing;
    listing.unified = FolderRole::Sent;
    const auto rows = shown(listing);
    const auto counts = m_profile->reader->unifiedCounts(FolderRole::Sent);
    QCOMPARE(counts.total, int(rows.size()));
    QCOMPARE(counts.unread, int(std::count_if(rows.begin(), rows.end(), [](const MessageRow &m) { return !m.flags.testFlag(Flag::Seen); })));
    QCOMPARE(m_profile->reader->unifiedCounts(FolderRole::Archive).total, 0);
}

void ListingTest::foldersOnTheirWayOut()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX", FolderRole::Inbox), other = p.addFolder(a, "Other");
    NewMessage answer = p.message(2);
    answer.references = {QStringLiteral("<m1@example.org>")};
    p.insert(a, inbox, {p.message(1)});
    p.insert(a, other, {answer});
    p.write([&](StoreWriter &w) { w.folders.setLeaving(other, true); });
    QCOMPARE(p.reader->list({}).size(), 1);
    Listing listing;
    listing.folder = inbox;
    QCOMPARE(p.reader->thread(p.reader->messageRow(p.idOf(inbox, 1))->thread, listing).size(), 1);
    listing.folder = FolderId(999);
    QCOMPARE(p.reader->list(listing).size(), 0);
    QCOMPARE(p.reader->threads(listing).size(), 0);
    QCOMPARE(p.reader->thread(ThreadId(999), listing).size(), 0);
}

void ListingTest::keywords()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX");
    NewMessage m = p.message(1, Flag::Seen);
    m.keywords = {"Holiday", "$Work", "$Forwarded"};
    p.takeChanges();
    p.insert(a, inbox, {m});
    QVERIFY(p.takeChanges().value(0).keywords);
    const auto names = p.reader->keywordNames();
    QCOMPARE(names, (QHash<int, QString>{{14, QStringLiteral("Holiday")}, {15, QStringLiteral("$Work")}}));
    QCOMPARE(p.reader->messageRow(p.idOf(inbox, 1))->flags, Flags(Flag::Seen) | Flag::Forwarded | Flags::fromInt(3u << 14));
    // The same under another spelling, and news of it through the flags of the server.
    p.write([&](StoreWriter &w) { QVERIFY(w.messages.setServerFlags(p.idOf(inbox, 1), w.keywords.findOrAdd({"HOLIDAY", "\\Strange", ""}))); });
    QCOMPARE(p.reader->messageRow(p.idOf(inbox, 1))->flags, Flags::fromInt(1u << 14));
    QVERIFY(!p.takeChanges().value(0).keywords);
    p.write([&](StoreWriter &w) { QCOMPARE(w.keywords.find({"$work", "unheard"}), Flags::fromInt(1u << 15)); });
    // Two givers in one mutation do not give the same bit.
    p.write([&](StoreWriter &w) {
        w.keywords.findOrAdd({"one"});
        NewMessage two = p.message(2);
        two.keywords = {"two"};
        w.messages.insert(a, inbox, {two}, false);
        QCOMPARE(w.keywords.findOrAdd({"two", "three"}), Flags::fromInt(3u << 17));
    });
    QCOMPARE(p.reader->keywordNames().size(), 5);
}

void ListingTest::keywordsWithoutRoom()
{
    StoreProfile p;
    QByteArrayList many;
    for (int i = 0; i < 25; ++i)
        many.append("k" + QByteArray::number(i));
    QByteArrayList leftOut;
    p.write([&](StoreWriter &w) { QCOMPARE(w.keywords.findOrAdd(many, &leftOut), Flags::fromInt(0xffffc000u)); });
    QCOMPARE(leftOut.size(), 7);
    QCOMPARE(p.takeChanges().value(0).keywordsLeftOut, QStringList{QStringLiteral("k18")});
    // Once in a profile's life.
    p.open();
    p.write([&](StoreWriter &w) { w.keywords.findOrAdd(many); });
    QCOMPARE(p.takeChanges().size(), 0);
}

QTEST_GUILESS_MAIN(ListingTest)
#include "ListingTest.moc"
