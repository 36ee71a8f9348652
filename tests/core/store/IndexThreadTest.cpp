// SPDX-License-Identifier: GPL-3.0-or-later
// The life of the index: messages come, get their text, change, go; it is thrown away, damaged, of another version, or the program ends in the middle.
#include "core/search/Tokenizer.h"
#include "core/store/Connection.h"
#include "core/store/SearchReader.h"
#include "core/store/ZstdFrame.h"
#include "tests/core/store/SearchRig.h"

#include <QTest>
#include <random>

using namespace postrider;

using Ids = QList<MessageId>;

namespace {

/// "document column word", of every word the index holds.
QSet<QByteArray> wordsInIndex(Connection &search, const QByteArray &generation)
{
    QSet<QByteArray> words;
    search.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, text_" + generation + ", instance)");
    auto s = search.prepare("SELECT doc, col, term FROM temp.words");
    while (s.step())
        words.insert(QByteArray::number(s.integer(0)) + ' ' + s.blob(1) + ' ' + s.blob(2));
    return words;
}

/// The same, of the texts beside it.
QSet<QByteArray> wordsInTexts(Connection &search, const QByteArray &generation)
{
    static const QByteArrayList columns{"subject", "sender", "recipients", "body", "attachments"};
    QSet<QByteArray> words;
    const QByteArray sql = "SELECT doc, message_id FROM entry_" + generation;
    auto s = search.prepare(sql.constData());
    SearchReader reader(search.path());
    if (!reader.isReadable())
        return {};
    while (s.step()) {
        const IndexText text = reader.keptText(MessageId(s.integer(1)));
        for (int column = 0; column < 5; ++column) {
            Tokenizer tokenizer(*text.columns()[size_t(column)], Tokenizer::For::Index);
            while (tokenizer.next())
                words.insert(QByteArray::number(s.integer(0)) + ' ' + columns[column] + ' ' + tokenizer.token().toByteArray());
        }
    }
    return words;
}

} // namespace

class IndexThreadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headersThenText();
    void removedLeavesNothing();
    void foldersAndAccountsLeaveToo();
    void manyOfOneMoment();
    void messagesAreCountedOnce();
    void deletedFileIsMadeAnew();
    void damagedFileIsMadeAnew_data();
    void damagedFileIsMadeAnew();
    void damageFoundBySearching();
    void ofAnotherMailDb();
    void anotherVersionInTheBackground();
    void killedBetweenTheCommits();
    void searchingWhileItGrows();
    void randomLife();
    void idleCostsNothing();
    void bodyThatCannotBeRead();
    void keptTextsShareADictionary();

private:
    /// FTS5's own check, and ghosts, which that does not see: the index holds the words of the texts that are kept, each of them and no other.
    static void check(SearchRig &rig);
};

void IndexThreadTest::check(SearchRig &rig)
{
    QVERIFY(rig.settle());
    rig.stop();
    {
        const auto search = SearchFile::openForWriting(SearchFile::pathIn(rig.profile.path()));
        const auto generations = SearchFile::generations(*search);
        QCOMPARE(generations.size(), 1);
        QVERIFY(generations.first().complete && generations.first().current);
        const QByteArray n = QByteArray::number(generations.first().number);
        search->execute("INSERT INTO text_" + n + " (text_" + n + ") VALUES ('integrity-check')");
        QCOMPARE(wordsInIndex(*search, n), wordsInTexts(*search, n));
    }
    rig.start();
}

namespace {
struct KeptText {
    quint32 dictionary = 0;
    qsizetype size = 0;
};
KeptText keptOf(SearchRig &rig, MessageId message)
{
    const auto search = SearchFile::openForReading(SearchFile::pathIn(rig.profile.path()));
    auto s = search->prepare("SELECT text FROM kept_1 JOIN entry_1 USING (doc) WHERE message_id = ?");
    if (!s.bind(message.value).step())
        return {};
    const QByteArray kept = s.blob(0);
    return {ZstdFrame::dictionaryOf(kept), kept.size()};
}
} // namespace

/// Texts that came before it stay readable, those after it take less room, and without it they are not guessed at.
void IndexThreadTest::keptTextsShareADictionary()
{
    SearchRig rig;
    const auto letter = [](Uid uid) {
        std::mt19937 random(uid);
        QByteArray words;
        for (int i = 0; i < 60; ++i)
            words += "vocabulary" + QByteArray::number(random() % 400) + ' ';
        return QByteArray("Letter|" + words);
    };
    Ids ids;
    for (Uid uid = 1; uid <= 1100; ++uid) {
        ids.append(rig.add(rig.inbox, uid, letter(uid)));
        if (uid == 20)
            QVERIFY(rig.settle());
    }
    QVERIFY(rig.settle());
    const MessageId after = rig.add(rig.inbox, 2000, letter(1));
    QVERIFY(rig.settle());
    const KeptText first = keptOf(rig, ids.first()), last = keptOf(rig, after);
    QCOMPARE(first.dictionary, 0U);
    QVERIFY(last.dictionary != 0);
    QVERIFY2(last.size * 4 < first.size * 3, "the same letter");
    check(rig);
    rig.remove(ids.takeFirst());
    rig.remove(after);
    check(rig);
    const MessageId again = rig.add(rig.inbox, 2001, letter(2));
    QVERIFY(rig.settle());
    QCOMPARE(keptOf(rig, again).dictionary, last.dictionary); // also after the file was opened anew
    rig.stop();
    SearchFile::openForWriting(SearchFile::pathIn(rig.profile.path()))->execute("DELETE FROM dictionary");
    rig.start();
    QCOMPARE(rig.rebuilt, 0);
    rig.remove(again);
    QVERIFY(rig.settle());
    QCOMPARE(rig.rebuilt, 1);
    check(rig);
    QCOMPARE(rig.search(QStringLiteral("letter"), {}, 5000).size(), ids.size());
}

void IndexThreadTest::headersThenText()
{
    SearchRig rig;
    const MessageId id = rig.addHeader(rig.inbox, 1, QStringLiteral("Quarterly figures"));
    QVERIFY(rig.settle());
    QCOMPARE(rig.search(QStringLiteral("quarterly")), Ids{id});
    QCOMPARE(rig.search(QStringLiteral("turnover")), Ids());
    rig.setBody(id, "Quarterly figures|turnover was up|table.ods");
    QVERIFY(rig.settle());
    QCOMPARE(rig.search(QStringLiteral("turnover quarterly")), Ids{id});
    QCOMPARE(rig.search(QStringLiteral("filename:table")), Ids{id});
    QCOMPARE(rig.profile.reader->notIndexed(), 0);
    check(rig);
    QCOMPARE(rig.search(QStringLiteral("turnover")), Ids{id});
}

void IndexThreadTest::removedLeavesNothing()
{
    SearchRig rig;
    const MessageId first = rig.add(rig.inbox, 1, "One|secret word here");
    const MessageId second = rig.add(rig.inbox, 2, "Two|other word here");
    QVERIFY(rig.settle());
    QCOMPARE(rig.search(QStringLiteral("word")), (Ids{second, first}));
    QCOMPARE(rig.profile.reader->searchSuggestions(QStringLiteral("from:an"), 5), QStringList{QStringLiteral("from:ann@example.org")});
    rig.remove(first);
    QVERIFY(rig.settle());
    QCOMPARE(rig.search(QStringLiteral("word")), Ids{second});
    check(rig);
    rig.remove(second);
    check(rig);
    QVERIFY(rig.profile.reader->searchSuggestions(QStringLiteral("from:an"), 5).isEmpty());
}

void IndexThreadTest::foldersAndAccountsLeaveToo()
{
    SearchRig rig;
    const FolderId folder = rig.profile.addFolder(rig.account, "Work");
    const AccountId other = rig.profile.addAccount(QStringLiteral("second"));
    const FolderId otherInbox = rig.profile.addFolder(other, "INBOX", FolderRole::Inbox);
    rig.add(folder, 1, "One|word");
    rig.add(otherInbox, 1, "Two|word", {}, QStringLiteral("<other@example.org>"));
    const MessageId stays = rig.add(rig.inbox, 1, "Three|word", {}, QStringLiteral("<stays@example.org>"));
    QVERIFY(rig.settle());
    QCOMPARE(rig.search(QStringLiteral("word")).size(), 3);
    rig.profile.write([&](StoreWriter &w) { w.folders.remove(folder); });
    rig.profile.write([&](StoreWriter &w) { w.accounts.remove(other); });
    check(rig);
    QCOMPARE(rig.search(QStringLiteral("word")), Ids{stays});
}

/// Thousands may carry one date (an import, messages without a date): each has its place, and order stays what lists have.
void IndexThreadTest::manyOfOneMoment()
{
    SearchRig rig;
    rig.stop();
    QList<NewMessage> rows;
    for (Uid uid = 1; uid <= 3000; ++uid) {
        NewMessage m = StoreProfile::message(uid);
        m.date = uid % 10 == 0 ? 1'700'000'000'000 + qint64(uid) * 1000 : 1'700'000'005'000;
        m.subject = QStringLiteral("same");
        rows.append(m);
    }
    rig.profile.insert(rig.account, rig.inbox, rows);
    rig.start();
    QVERIFY(rig.settle());
    const Ids all = rig.search(QStringLiteral("same"), {}, 10'000);
    QCOMPARE(all, rig.profile.reader->messageIds(rig.inbox));
    // Page by page, each begins where the one before ended.
    Ids paged;
    SearchRequest request;
    request.query = QStringLiteral("same");
    request.limit = 70;
    for (;;) {
        const SearchResult page = rig.profile.reader->search(request);
        for (const SearchHit &hit : page.hits)
            paged.append(hit.message);
        QCOMPARE(page.more, paged.size() < 3000);
        if (!page.more)
            break;
        request.beforeDate = page.hits.last().date;
        request.beforeMessage = page.hits.last().message;
    }
    QCOMPARE(paged, all);
    for (int i = 0; i < 1500; ++i)
        rig.remove(all[i]);
    check(rig);
}

/// Header and body of a message are two reasons to look at it, and it is one message; one that is gone is none.
void IndexThreadTest::messagesAreCountedOnce()
{
    SearchRig rig;
    rig.add(rig.inbox, 1, "One|word");
    QVERIFY(rig.settle());
    rig.stop();
    StoreReader &reader = *rig.profile.reader;
    const MessageId two = rig.add(rig.inbox, 2, "Two|word");
    rig.add(rig.inbox, 3, "Three|word");
    QCOMPARE(reader.notIndexed(), 2);
    rig.remove(two);
    QCOMPARE(reader.notIndexed(), 1);
    QVERIFY(!reader.isIndexComplete());
    rig.start();
    QVERIFY(rig.settle());
    QCOMPARE(reader.notIndexed(), 0);
    QCOMPARE(rig.search(QStringLiteral("word")).size(), 2);
    QVERIFY(reader.isIndexComplete());
}

void IndexThreadTest::deletedFileIsMadeAnew()
{
    SearchRig rig;
    const MessageId id = rig.add(rig.inbox, 1, "One|word");
    QVERIFY(rig.settle());
    rig.stop();
    SearchFile::remove(SearchFile::pathIn(rig.profile.path()));
    QCOMPARE(rig.search(QStringLiteral("word")), Ids());
    QVERIFY(!rig.profile.reader->isIndexComplete());
    QVERIFY(rig.profile.reader->notIndexed() > 0);
    rig.start();
    QVERIFY(rig.settle());
    QCOMPARE(rig.search(QStringLiteral("word")), Ids{id});
    QVERIFY(rig.profile.reader->isIndexComplete());
    QCOMPARE(rig.failures, 0);
}

void IndexThreadTest::damagedFileIsMadeAnew_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("octets");
    QTest::newRow("no database") << 0 << 4096;
    QTest::newRow("pages") << 4096 << 1'000'000;
}

void IndexThreadTest::damagedFileIsMadeAnew()
{
    QFETCH(int, from);
    QFETCH(int, octets);
    SearchRig rig;
    Ids ids;
    for (Uid uid = 1; uid <= 200; ++uid)
        ids.prepend(rig.add(rig.inbox, uid, "One|word and " + QByteArray::number(uid)));
    QVERIFY(rig.settle());
    rig.stop();
    rig.profile.reader.reset();
    QFile file(SearchFile::pathIn(rig.profile.path()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(from);
    file.write(QByteArray(int(std::min<qint64>(octets, file.size() - from)), 'x'));
    file.close();
    QFile::remove(file.fileName() + QStringLiteral("-wal"));
    rig.profile.reader = rig.profile.store->makeReader();
    rig.start();
    rig.add(rig.inbox, 1000, "Two|word");
    QVERIFY(rig.settle());
    QVERIFY(rig.rebuilt >= 1);
    QCOMPARE(rig.search(QStringLiteral("word")).size(), 201);
    check(rig);
}

/// A search that meets damage finds nothing, once, and the index is made anew.
void IndexThreadTest::damageFoundBySearching()
{
    SearchRig rig;
    for (Uid uid = 1; uid <= 200; ++uid)
        rig.add(rig.inbox, uid, "One|word and " + QByteArray::number(uid));
    QVERIFY(rig.settle());
    rig.stop();
    {
        const auto search = SearchFile::openForWriting(SearchFile::pathIn(rig.profile.path()));
        search->execute("UPDATE text_1_data SET block = x'00ff00ff00ff' WHERE id > 10");
    }
    QCOMPARE(rig.search(QStringLiteral("word")), Ids());
    rig.start();
    QVERIFY(rig.settle());
    QCOMPARE(rig.rebuilt, 1);
    QCOMPARE(rig.search(QStringLiteral("word")).size(), 200);
}

/// mail.db was moved away and fetched again: its numbers mean other messages now.
void IndexThreadTest::ofAnotherMailDb()
{
    SearchRig rig;
    for (Uid uid = 1; uid <= 20; ++uid)
        rig.add(rig.inbox, uid, "Old|stale");
    QVERIFY(rig.settle());
    rig.stop();
    rig.profile.close();
    for (const char *name : {"mail.db", "mail.db-wal", "mail.db-shm"})
        QFile::remove(rig.profile.file(QLatin1String(name)));
    rig.profile.open();
    rig.account = rig.profile.addAccount();
    rig.inbox = rig.profile.addFolder(rig.account, "INBOX", FolderRole::Inbox);
    const MessageId id = rig.add(rig.inbox, 5, "New|fresh");
    rig.start();
    QVERIFY(rig.settle());
    QCOMPARE(rig.search(QStringLiteral("stale")), Ids());
    QCOMPARE(rig.search(QStringLiteral("fresh")), Ids{id});
}

void IndexThreadTest::anotherVersionInTheBackground()
{
    SearchRig rig;
    Ids ids;
    for (Uid uid = 1; uid <= 50; ++uid)
        ids.prepend(rig.add(rig.inbox, uid, "One|word"));
    QVERIFY(rig.settle());
    rig.stop();
    {
        const auto search = SearchFile::openForWriting(SearchFile::pathIn(rig.profile.path()));
        search->execute("UPDATE generation SET tokenizer = 0");
    }
    // The old one serves as long as the new one is not complete.
    {
        SearchWriter writer(SearchFile::pathIn(rig.profile.path()));
        QCOMPARE(writer.generations().size(), 2);
        QCOMPARE(rig.search(QStringLiteral("word")), ids);
        QVERIFY(!rig.profile.reader->isIndexComplete());
    }
    rig.start();
    const MessageId late = rig.add(rig.inbox, 51, "Late|word");
    check(rig); // one generation is left, and it is current
    ids.prepend(late);
    QCOMPARE(rig.search(QStringLiteral("word")), ids);
    QCOMPARE(rig.rebuilt, 0);
}

/// search.db has committed, the queue has not been told: the same messages are done again, and nothing is there twice.
void IndexThreadTest::killedBetweenTheCommits()
{
    std::atomic<bool> end{false};
    SearchRig rig([&end](int) {
        if (end.exchange(false))
            throw MailError(ErrorKind::Cancelled, QStringLiteral("killed here"));
    });
    const MessageId first = rig.add(rig.inbox, 1, "One|word");
    QVERIFY(rig.settle());
    rig.stop();
    end = true;
    const MessageId second = rig.add(rig.inbox, 2, "Two|word");
    rig.remove(first);
    rig.start();
    QTRY_VERIFY_WITH_TIMEOUT(!end, 30'000);
    rig.stop();
    QVERIFY(rig.profile.reader->notIndexed() > 0);
    rig.start();
    check(rig);
    QCOMPARE(rig.search(QStringLiteral("word")), Ids{second});
    QCOMPARE(rig.profile.reader->notIndexed(), 0);
}

/// Searches in another thread never fail, never find a message twice, and find more and more.
void IndexThreadTest::searchingWhileItGrows()
{
    SearchRig rig;
    std::atomic<bool> end{false};
    std::atomic<int> searches{0}, wrong{0};
    std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto reader = rig.profile.store->makeReader();
        qsizetype before = 0;
        while (!end) {
            SearchRequest request;
            request.query = QStringLiteral("word");
            request.limit = 100'000;
            QSet<MessageId> ids;
            const SearchResult result = reader->search(request);
            for (const SearchHit &hit : result.hits)
                ids.insert(hit.message);
            if (ids.size() != result.hits.size() || ids.size() < before)
                ++wrong;
            before = ids.size();
            ++searches;
        }
    }));
    thread->start();
    for (Uid uid = 1; uid <= 400; ++uid)
        rig.add(rig.inbox, uid, "One|word");
    QVERIFY(rig.settle());
    QTRY_VERIFY_WITH_TIMEOUT(searches > 3, 30'000);
    end = true;
    thread->wait();
    QCOMPARE(wrong, 0);
    QCOMPARE(rig.search(QStringLiteral("word")).size(), 400);
}

/// Seeded lives against a model that is nothing but a map.
void IndexThreadTest::randomLife()
{
    for (uint seed = 1; seed <= 5; ++seed) {
        std::mt19937 random(seed);
        SearchRig rig;
        QHash<MessageId, QSet<int>> model; // words of each
        Uid uid = 0;
        for (int step = 0; step < 120; ++step) {
            const auto anyOne = [&] { return std::next(model.constBegin(), int(random() % uint(model.size()))).key(); };
            switch (random() % 6) {
            case 0:
            case 1:
            case 2: {
                const int word = int(random() % 8);
                const QByteArray raw = "s|w" + QByteArray::number(word);
                model[random() % 2 ? rig.add(rig.inbox, ++uid, raw) : rig.addHeader(rig.inbox, ++uid, QStringLiteral("w%1").arg(word))] = {word};
                break;
            }
            case 3:
                if (!model.isEmpty()) {
                    const MessageId id = anyOne();
                    const int word = int(random() % 8);
                    rig.setBody(id, "s|w" + QByteArray::number(word));
                    model[id] = {word};
                }
                break;
            case 4:
                if (!model.isEmpty()) {
                    const MessageId id = anyOne();
                    rig.remove(id);
                    model.remove(id);
                }
                break;
            case 5:
                if (random() % 3 == 0) {
                    rig.stop();
                    rig.start();
                } else {
                    QVERIFY(rig.settle());
                }
            }
        }
        check(rig);
        for (int word = 0; word < 8; ++word) {
            QSet<MessageId> expected;
            for (auto it = model.cbegin(); it != model.cend(); ++it) {
                if (it->contains(word))
                    expected.insert(it.key());
            }
            const Ids found = rig.search(QStringLiteral("w%1").arg(word));
            QVERIFY2(QSet<MessageId>(found.begin(), found.end()) == expected && found.size() == expected.size(), qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }
}

void IndexThreadTest::idleCostsNothing()
{
    int commits = 0;
    SearchRig rig([&commits](int) { ++commits; });
    const MessageId id = rig.add(rig.inbox, 1, "One|word");
    QVERIFY(rig.settle());
    const int before = commits;
    // Flags and moves are none of its business.
    rig.profile.write([&](StoreWriter &w) { w.messages.setServerFlags(id, Flag::Seen); });
    QVERIFY(rig.settle());
    QCOMPARE(commits, before);
    QCOMPARE(rig.search(QStringLiteral("word is:read")), Ids{id});
}

void IndexThreadTest::bodyThatCannotBeRead()
{
    SearchRig rig;
    rig.stop();
    const MessageId id = rig.addHeader(rig.inbox, 1, QStringLiteral("Subject of it"));
    rig.profile.write([&](StoreWriter &w) { w.messages.setBody(id, w.bodies.insert("no zstd", 100), {}); });
    rig.start();
    QVERIFY(rig.settle());
    QCOMPARE(rig.search(QStringLiteral("subject")), Ids{id});
    QCOMPARE(rig.failures, 0);
}

QTEST_GUILESS_MAIN(IndexThreadTest)
#include "IndexThreadTest.moc"
