// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/StoreProfile.h"

#include "core/store/MessageHash.h"
#include "core/store/ThreadTree.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <numeric>

using namespace postrider;

/// Which messages are a conversation, in whatever order they come and whatever they claim; and the order in which they are read.
class ThreadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void answersComeFirst();
    void throughSomeoneWhoIsNotHere();
    void referencesDisagree();
    void accountsApart();
    void ownSentMail();
    void parentGoes();
    void mergedIsTold();
    void anyOrderIsTheSame_data();
    void anyOrderIsTheSame();
    void subjectOnlyIfWanted();
    void anewInPieces();
    void anewAfterACrash();
    void oneIdInAllMail();
    void endlessReferences();
    void sameMessageInTwoFolders();
    void readingOrder();
    void readingOrderOfLoops();
    void readingOrderOfALongChain();

private:
    static NewMessage letter(Uid uid, const QString &id, const QStringList &references, qint64 date = 0)
    {
        NewMessage m = StoreProfile::message(uid, {}, QLatin1Char('<') + id + QLatin1Char('>'));
        for (const QString &r : references)
            m.references.append(QLatin1Char('<') + r + QLatin1Char('>'));
        if (date != 0)
            m.date = date;
        return m;
    }
    static ThreadId threadOf(StoreProfile &p, FolderId folder, Uid uid) { return p.reader->messageRow(p.idOf(folder, uid))->thread; }
    /// The messages of the folder by uid, those of one thread under the same number.
    static QList<int> grouping(StoreProfile &p, FolderId folder, Uid most)
    {
        QList<int> groups;
        QHash<ThreadId, int> numbers;
        for (Uid uid = 1; uid <= most; ++uid) {
            const ThreadId thread = threadOf(p, folder, uid);
            if (!numbers.contains(thread))
                numbers.insert(thread, int(numbers.size()));
            groups.append(numbers.value(thread));
        }
        return groups;
    }

    /// Subjects and references at random.
    static QList<NewMessage> mixedLetters(QRandomGenerator &random, Uid count)
    {
        QList<NewMessage> messages;
        for (Uid uid = 1; uid <= count; ++uid) {
            QStringList references;
            if (uid > 1 && random.bounded(3) == 0)
                references.append(QString::number(1 + random.bounded(int(uid) + 3)));
            NewMessage m = letter(uid, QString::number(uid), references);
            m.subject = random.bounded(4) == 0 ? QString() : QStringLiteral("Re: matter %1").arg(random.bounded(int(count) / 3 + 1));
            m.date = 1'600'000'000'000 + qint64(random.bounded(200)) * 86'400'000;
            messages.append(m);
        }
        return messages;
    }
    static QString outline(StoreProfile &p, ThreadId thread, const Listing &listing = {})
    {
        QStringList lines;
        for (const ThreadNode &node : p.reader->thread(thread, listing))
            lines.append(QString(node.depth, QLatin1Char('.')) + p.reader->messageRow(node.message)->messageIdHeader.remove(QLatin1Char('<')).remove(QLatin1Char('>')));
        return lines.join(QLatin1Char(' '));
    }
    static Listing in(FolderId folder)
    {
        Listing listing;
        listing.folder = folder;
        return listing;
    }
};

void ThreadsTest::answersComeFirst()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX");
    p.insert(a, inbox, {letter(3, QStringLiteral("c"), {"a", "b"})});
    p.insert(a, inbox, {letter(1, QStringLiteral("a"), {})});
    p.insert(a, inbox, {letter(2, QStringLiteral("b"), {"a"}), letter(4, QStringLiteral("other"), {})});
    QCOMPARE(threadOf(p, inbox, 1), threadOf(p, inbox, 3));
    QCOMPARE(threadOf(p, inbox, 2), threadOf(p, inbox, 3));
    QVERIFY(threadOf(p, inbox, 4) != threadOf(p, inbox, 3));
    QCOMPARE(outline(p, threadOf(p, inbox, 1), in(inbox)), QStringLiteral("a .b ..c"));
}

void ThreadsTest::throughSomeoneWhoIsNotHere()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX");
    p.insert(a, inbox, {letter(1, QStringLiteral("x"), {"gone"}), letter(2, QStringLiteral("y"), {"gone"})});
    QCOMPARE(threadOf(p, inbox, 1), threadOf(p, inbox, 2));
    QCOMPARE(outline(p, threadOf(p, inbox, 1), in(inbox)), QStringLiteral("x y"));
}

void ThreadsTest::referencesDisagree()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX");
    p.insert(a, inbox, {letter(1, QStringLiteral("a"), {}), letter(2, QStringLiteral("a2"), {"a"}), letter(3, QStringLiteral("b"), {})});
    QVERIFY(threadOf(p, inbox, 1) != threadOf(p, inbox, 3));
    QCOMPARE(p.reader->threads(in(inbox)).size(), 2);
    p.insert(a, inbox, {letter(4, QStringLiteral("c"), {"b", "a2"})});
    QCOMPARE(threadOf(p, inbox, 3), threadOf(p, inbox, 1));
    const auto rows = p.reader->threads(in(inbox));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().total, 4);
    QCOMPARE(outline(p, rows.first().thread, in(inbox)), QStringLiteral("a .a2 ..c b"));
    // And what came later through either of them finds the same.
    p.insert(a, inbox, {letter(5, QStringLiteral("d"), {"b"})});
    QCOMPARE(threadOf(p, inbox, 5), threadOf(p, inbox, 1));
}

void ThreadsTest::accountsApart()
{
    StoreProfile p;
    const AccountId a = p.addAccount(), b = p.addAccount(QStringLiteral("second"));
    const FolderId one = p.addFolder(a, "INBOX"), two = p.addFolder(b, "INBOX");
    p.insert(a, one, {letter(1, QStringLiteral("a"), {})});
    p.insert(b, two, {letter(1, QStringLiteral("a"), {}), letter(2, QStringLiteral("b"), {"a"})});
    QVERIFY(threadOf(p, one, 1) != threadOf(p, two, 1));
    QCOMPARE(threadOf(p, two, 1), threadOf(p, two, 2));
}

void ThreadsTest::ownSentMail()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX", FolderRole::Inbox), sent = p.addFolder(a, "Sent", FolderRole::Sent), trash = p.addFolder(a, "Trash", FolderRole::Trash);
    p.insert(a, inbox, {letter(1, QStringLiteral("question"), {}), letter(3, QStringLiteral("thanks"), {"question", "answer"})});
    p.insert(a, sent, {letter(2, QStringLiteral("answer"), {"question"})});
    p.insert(a, trash, {letter(4, QStringLiteral("binned"), {"question"})});
    const ThreadId thread = threadOf(p, inbox, 1);
    QCOMPARE(outline(p, thread, in(inbox)), QStringLiteral("question .answer ..thanks"));
    // The list shows what the folder shows; the bin's own shows what is in it.
    QCOMPARE(p.reader->threads(in(inbox)).first().total, 2);
    QCOMPARE(p.reader->threads(in(sent)).first().total, 1);
    QCOMPARE(outline(p, thread, in(trash)), QStringLiteral("question .answer ..thanks .binned"));
}

void ThreadsTest::parentGoes()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX");
    p.insert(a, inbox, {letter(1, QStringLiteral("a"), {}), letter(2, QStringLiteral("b"), {"a"})});
    const ThreadId thread = threadOf(p, inbox, 1);
    p.write([&](StoreWriter &w) { w.messages.remove(p.idOf(inbox, 1)); });
    p.insert(a, inbox, {letter(3, QStringLiteral("c"), {"a"})});
    QCOMPARE(threadOf(p, inbox, 3), thread);
    // Once nobody is left, nothing is remembered: whoever comes next begins anew.
    p.write([&](StoreWriter &w) { w.messages.remove(QList<MessageId>{p.idOf(inbox, 2), p.idOf(inbox, 3)}); });
    QCOMPARE(p.reader->threads(in(inbox)).size(), 0);
    p.insert(a, inbox, {letter(4, QStringLiteral("d"), {"a"})});
    QVERIFY(threadOf(p, inbox, 4) != thread);
}

void ThreadsTest::mergedIsTold()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX"), other = p.addFolder(a, "Other");
    p.insert(a, inbox, {letter(1, QStringLiteral("a"), {}), letter(2, QStringLiteral("a2"), {"a"})});
    p.insert(a, other, {letter(1, QStringLiteral("b"), {})});
    p.takeChanges();
    p.insert(a, inbox, {letter(3, QStringLiteral("c"), {"b", "a"})});
    const auto changes = p.takeChanges();
    QCOMPARE(changes.size(), 1);
    // The row of the other folder is in another conversation now, though nothing came there.
    QVERIFY(changes.first().lists.contains(other) && changes.first().messages.contains(p.idOf(other, 1)));
    QVERIFY(!changes.first().messages.contains(p.idOf(inbox, 1)));
}

void ThreadsTest::anyOrderIsTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void ThreadsTest::anyOrderIsTheSame()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    constexpr int kIds = 120;
    // Half of the ids are messages; each refers to a few others, of which half never come.
    QList<NewMessage> messages;
    std::vector<int> component(kIds);
    std::iota(component.begin(), component.end(), 0);
    for (int i = 0; i < kIds / 2; ++i) {
        NewMessage m = letter(Uid(i + 1), QString::number(i), {});
        for (int r = random.bounded(3); r > 0; --r) {
            const int other = random.bounded(kIds);
            m.references.append(QStringLiteral("<%1>").arg(other));
            const int from = component[size_t(other)], into = component[size_t(i)];
            std::replace(component.begin(), component.end(), from, into);
        }
        messages.append(m);
    }
    std::shuffle(messages.begin(), messages.end(), random);
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX");
    for (qsizetype at = 0; at < messages.size();) {
        const qsizetype count = 1 + random.bounded(9);
        p.insert(a, inbox, messages.mid(at, count));
        at += count;
    }
    const auto compare = [&] {
        QHash<int, ThreadId> threads;
        QHash<ThreadId, int> sizes;
        for (int i = 0; i < kIds / 2; ++i) {
            const ThreadId thread = threadOf(p, inbox, Uid(i + 1));
            QCOMPARE(threads.value(component[size_t(i)], thread), thread);
            threads.insert(component[size_t(i)], thread);
            ++sizes[thread];
        }
        // Two components are two threads.
        QCOMPARE(sizes.size(), threads.size());
        QCOMPARE(p.reader->threads(in(inbox)).size(), threads.size());
        // Everyone has a place, once, below somebody who came before.
        for (auto it = sizes.cbegin(); it != sizes.cend(); ++it) {
            QSet<MessageId> seen;
            for (const ThreadNode &node : p.reader->thread(it.key(), in(inbox))) {
                QVERIFY(!node.parent.isValid() || seen.contains(node.parent));
                seen.insert(node.message);
            }
            QCOMPARE(seen.size(), *it);
        }
    };
    compare();
    // All of it anew comes to the same.
    p.write([&](StoreWriter &w) { w.threads.rebuild(a); });
    compare();
}

void ThreadsTest::subjectOnlyIfWanted()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX");
    const auto about = [&](Uid uid, const QString &subject, qint64 days) {
        NewMessage m = letter(uid, QString::number(uid), {});
        m.subject = subject;
        m.date = 1'600'000'000'000 + days * 86'400'000;
        return m;
    };
    p.insert(a, inbox,
        {about(1, QStringLiteral("Lunch"), 0), about(2, QStringLiteral("Re: Lunch"), 3), about(3, QStringLiteral("AW: lunch"), 400), about(4, QString(), 0),
            about(5, QString(), 0)});
    QCOMPARE(p.reader->threads(in(inbox)).size(), 5);
    p.write([&](StoreWriter &w) {
        w.accounts.setThreadsBySubject(a, true);
        w.threads.rebuild(a);
    });
    QCOMPARE(threadOf(p, inbox, 1), threadOf(p, inbox, 2));
    QVERIFY(threadOf(p, inbox, 3) != threadOf(p, inbox, 2)); // a year later
    QVERIFY(threadOf(p, inbox, 4) != threadOf(p, inbox, 5)); // no subject is none in common
    p.insert(a, inbox, {about(6, QStringLiteral("Fwd: Re: LUNCH"), 401)});
    QCOMPARE(threadOf(p, inbox, 6), threadOf(p, inbox, 3));
    p.write([&](StoreWriter &w) {
        w.accounts.setThreadsBySubject(a, false);
        w.threads.rebuild(a);
    });
    QCOMPARE(p.reader->threads(in(inbox)).size(), 6);
}

/// Piece by piece comes to what it was before the rule was changed and changed back; every folder's table agrees with its messages after each piece, and other accounts are left
/// alone.
void ThreadsTest::anewInPieces()
{
    for (quint32 seed = 1; seed <= 8; ++seed) {
        QRandomGenerator random(seed);
        StoreProfile p;
        const AccountId a = p.addAccount(), b = p.addAccount(QStringLiteral("second"));
        const FolderId inbox = p.addFolder(a, "INBOX"), others = p.addFolder(b, "INBOX");
        constexpr Uid kCount = 120;
        p.insert(a, inbox, mixedLetters(random, kCount));
        p.insert(b, others, mixedLetters(random, kCount));
        const QList<int> before = grouping(p, inbox, kCount), beforeOthers = grouping(p, others, kCount);
        const auto turn = [&](bool on) {
            p.write([&](StoreWriter &w) {
                w.accounts.setThreadsBySubject(a, on);
                w.threads.beginRethreading(a);
            });
            QVERIFY(p.reader->isRethreading(a));
            QVERIFY(!p.reader->isRethreading(b));
            int pieces = 0;
            for (bool more = true; more; ++pieces) {
                p.write([&](StoreWriter &w) { more = w.threads.rethreadSome(a, 7); });
                int shown = 0;
                for (const ThreadRow &row : p.reader->threads(in(inbox)))
                    shown += row.total;
                QCOMPARE(shown, int(kCount));
            }
            QVERIFY(pieces > 5);
            QVERIFY(!p.reader->isRethreading(a));
        };
        turn(true);
        const QList<int> grouped = grouping(p, inbox, kCount);
        QVERIFY(grouped != before);
        // Nobody who was together has been parted.
        for (qsizetype i = 0; i < before.size(); ++i) {
            for (qsizetype k = 0; k < i; ++k)
                QVERIFY(before[i] != before[k] || grouped[i] == grouped[k]);
        }
        turn(false);
        QCOMPARE(grouping(p, inbox, kCount), before);
        QCOMPARE(grouping(p, others, kCount), beforeOthers);
    }
}

/// What was not done when the program was ended is still to be done.
void ThreadsTest::anewAfterACrash()
{
    QRandomGenerator random(1);
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX");
    constexpr Uid kCount = 200;
    p.insert(a, inbox, mixedLetters(random, kCount));
    const QList<int> before = grouping(p, inbox, kCount);
    for (const bool on : {true, false}) {
        p.write([&](StoreWriter &w) {
            w.accounts.setThreadsBySubject(a, on);
            w.threads.beginRethreading(a);
        });
        for (bool more = true; more;) {
            p.write([&](StoreWriter &w) { more = w.threads.rethreadSome(a, 20); });
            p.open();
            QCOMPARE(p.reader->isRethreading(a), more);
        }
        QCOMPARE(grouping(p, inbox, kCount) == before, !on);
    }
}

/// Some program writes the same In-Reply-To into all its mail.
void ThreadsTest::oneIdInAllMail()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX");
    QList<NewMessage> messages;
    for (Uid uid = 1; uid <= 12'000; ++uid)
        messages.append(letter(uid, QString::number(uid), {"0"}));
    QElapsedTimer timer;
    timer.start();
    for (qsizetype at = 0; at < messages.size(); at += 500)
        p.insert(a, inbox, messages.mid(at, 500));
    QVERIFY2(timer.elapsed() < 30'000, "this costs minutes if each looks through all that came before");
    const auto rows = p.reader->threads(in(inbox));
    qint32 biggest = 0, all = 0;
    for (const ThreadRow &row : rows) {
        biggest = qMax(biggest, row.total);
        all += row.total;
    }
    QCOMPARE(all, 12'000);
    QCOMPARE(biggest, ThreadQueries::kLargest);
    QCOMPARE(p.reader->thread(threadOf(p, inbox, 1), in(inbox)).size(), ThreadQueries::kLargest);
}

void ThreadsTest::endlessReferences()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX");
    QStringList thousands;
    for (int i = 0; i < 20'000; ++i)
        thousands.append(QStringLiteral("r%1").arg(i));
    p.insert(a, inbox,
        {letter(1, QStringLiteral("long"), thousands), letter(2, QStringLiteral("root"), {"r0"}), letter(3, QStringLiteral("parent"), {"r19999"}),
            letter(4, QStringLiteral("middle"), {"r5000"})});
    QCOMPARE(threadOf(p, inbox, 2), threadOf(p, inbox, 1));
    QCOMPARE(threadOf(p, inbox, 3), threadOf(p, inbox, 1));
    QVERIFY(threadOf(p, inbox, 4) != threadOf(p, inbox, 1));
    // Itself, empty ones, and each twice.
    p.insert(a, inbox, {letter(5, QStringLiteral("self"), {"self", "", "self"})});
    QCOMPARE(outline(p, threadOf(p, inbox, 5), in(inbox)), QStringLiteral("self"));
}

void ThreadsTest::sameMessageInTwoFolders()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId all = p.addFolder(a, "All Mail", FolderRole::All), inbox = p.addFolder(a, "INBOX", FolderRole::Inbox), label = p.addFolder(a, "Label");
    NewMessage nameless = letter(2, QStringLiteral(""), {"a"});
    nameless.messageIdHeader.clear();
    nameless.emailId = "M1";
    p.insert(a, all, {letter(1, QStringLiteral("a"), {}), nameless, letter(3, QStringLiteral("only"), {"a"})});
    p.insert(a, inbox, {letter(1, QStringLiteral("a"), {}), nameless});
    p.insert(a, label, {letter(1, QStringLiteral("a"), {})});
    const ThreadId thread = threadOf(p, all, 1);
    QCOMPARE(threadOf(p, inbox, 2), thread);
    const auto folders = [&](const Listing &listing) {
        QList<FolderId> list;
        for (const ThreadNode &node : p.reader->thread(thread, listing))
            list.append(node.folder);
        return list;
    };
    QCOMPARE(folders(in(inbox)), (QList<FolderId>{inbox, inbox, all}));
    QCOMPARE(folders(in(all)), (QList<FolderId>{all, all, all}));
    QCOMPARE(folders(in(label)), (QList<FolderId>{label, inbox, all}));
    Listing unified;
    unified.unified = FolderRole::Inbox;
    QCOMPARE(folders(unified), (QList<FolderId>{inbox, inbox, all}));
}

void ThreadsTest::readingOrder()
{
    StoreProfile p;
    const AccountId a = p.addAccount();
    const FolderId inbox = p.addFolder(a, "INBOX");
    // Siblings by date; below the nearest ancestor that is there; those without a Message-ID by themselves.
    p.insert(a, inbox,
        {letter(1, QStringLiteral("root"), {}, 1000), letter(2, QStringLiteral("late"), {"root"}, 5000), letter(3, QStringLiteral("early"), {"root"}, 2000),
            letter(4, QStringLiteral("deep"), {"root", "early", "missing"}, 6000), letter(5, QStringLiteral("later"), {"root", "late"}, 7000)});
    NewMessage nameless = letter(6, QStringLiteral(""), {"root"}, 8000);
    nameless.messageIdHeader.clear();
    p.insert(a, inbox, {nameless});
    QCOMPARE(outline(p, threadOf(p, inbox, 1), in(inbox)), QStringLiteral("root .early ..deep .late ..later ."));
}

void ThreadsTest::readingOrderOfLoops()
{
    const auto member = [](qint64 id, qint64 header, const QList<qint64> &references) { return ThreadMember{MessageId(id), FolderId(1), id, header, references}; };
    const auto nodes = inReadingOrder({member(1, 10, {30}), member(2, 20, {10}), member(3, 30, {20}), member(4, 40, {40, 30})});
    QCOMPARE(nodes.size(), 4);
    QCOMPARE(nodes.last().message, MessageId(4));
    int roots = 0;
    for (const ThreadNode &node : nodes)
        roots += !node.parent.isValid();
    QCOMPARE(roots, 1);
    // The same Message-ID twice: both are shown.
    QCOMPARE(inReadingOrder({member(1, 10, {}), member(2, 10, {10}), member(3, 30, {10})}).size(), 3);
    QCOMPARE(inReadingOrder({}).size(), 0);
}

void ThreadsTest::readingOrderOfALongChain()
{
    QList<ThreadMember> members;
    for (qint64 i = 1; i <= ThreadQueries::kLargest; ++i)
        members.append({MessageId(i), FolderId(1), i, i, {i - 1}});
    QElapsedTimer timer;
    timer.start();
    const auto nodes = inReadingOrder(members);
    QVERIFY(timer.elapsed() < 10'000);
    QCOMPARE(nodes.last().depth, ThreadQueries::kLargest - 1);
}

QTEST_GUILESS_MAIN(ThreadsTest)
#include "ThreadsTest.moc"
