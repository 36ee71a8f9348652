// SPDX-License-Identifier: GPL-3.0-or-later
// What a search means: operators, places, copies, pages, suggestions, plans.
#include "core/store/Connection.h"
#include "core/store/SearchReader.h"
#include "core/store/SearchPlan.h"
#include "tests/core/store/SearchRig.h"

#include <QTest>
#include <random>

using namespace postrider;

using Ids = QList<MessageId>;

class SearchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_rig.reset(); }
    void means_data();
    void means();
    void idsAreTheSame_data() { means_data(); }
    void idsAreTheSame();
    void within();
    void copiesAreOneHit();
    void copiesAcrossPages();
    void pages();
    void snippets();
    void suggestions();
    void savedSearches();
    void cancelled();
    void againstAModel();
    void plans();
    void expressions();

private:
    QStringList named(const Ids &ids) const
    {
        QStringList names;
        for (const MessageId id : ids)
            names.append(m_names.value(id));
        return names;
    }
    void put(const QString &name, FolderId folder, const QByteArray &raw, Flags flags = {}, const QDateTime &date = {}, qint64 size = 1000, bool attachments = false);

    std::unique_ptr<SearchRig> m_rig;
    FolderId m_work, m_below, m_trash, m_junk, m_sent;
    QHash<MessageId, QString> m_names;
    Uid m_uid = 0;
};

void SearchTest::put(const QString &name, FolderId folder, const QByteArray &raw, Flags flags, const QDateTime &date, qint64 size, bool attachments)
{
    NewMessage m = StoreProfile::message(++m_uid, flags);
    m.subject = QString::fromUtf8(raw.split('|').first());
    if (date.isValid())
        m.date = date.toMSecsSinceEpoch();
    m.size = size;
    m.hasAttachments = attachments;
    m_rig->profile.insert(m_rig->accountOf(folder), folder, {m});
    const MessageId id = m_rig->profile.idOf(folder, m_uid);
    m_rig->setBody(id, raw);
    m_names.insert(id, name);
}

void SearchTest::initTestCase()
{
    m_rig = std::make_unique<SearchRig>();
    StoreProfile &p = m_rig->profile;
    m_work = p.addFolder(m_rig->account, "Work");
    m_below = p.addFolder(m_rig->account, "Work/Projects");
    m_trash = p.addFolder(m_rig->account, "Trash", FolderRole::Trash);
    m_junk = p.addFolder(m_rig->account, "Junk", FolderRole::Junk);
    m_sent = p.addFolder(m_rig->account, "Sent", FolderRole::Sent);
    const auto day = [](int month, int date) { return QDateTime(QDate(2020, month, date), QTime(12, 0)); };
    put(QStringLiteral("lunch"), m_rig->inbox, "Lunch on Friday|shall we have lunch at noon||Ann Other <ann@example.org>\n", {}, day(1, 1));
    put(QStringLiteral("invoice"), m_rig->inbox, "Invoice 42|please pay the invoice for lunch|invoice42.pdf\n|Billing <billing@shop.example>\n", Flag::Seen, day(2, 1), 500'000,
        true);
    put(QStringLiteral("plan"), m_work, "Project plan|the plan for march and april|plan.ods\n|Bert Brown <bert@example.org>\n", Flags(Flag::Seen) | Flag::Flagged, day(3, 1),
        20'000, true);
    put(QStringLiteral("minutes"), m_below, "Minutes|march was long; a plan follows||Ann Other <ann@example.org>\n", Flags(Flag::Seen) | Flag::Answered, day(4, 1));
    put(QStringLiteral("thrown away"), m_trash, "Lunch offer|cheap lunch||Spam <spam@shop.example>\n", Flag::Seen, day(5, 1));
    put(QStringLiteral("junk"), m_junk, "Win a lunch|you won||Spam <spam@shop.example>\n", {}, day(6, 1));
    put(QStringLiteral("sent"), m_sent, "Re: Lunch on Friday|noon is fine||Me <first@example.org>\n", Flags(Flag::Seen) | Flag::Forwarded | Flag::Label1, day(7, 1));
    QVERIFY(m_rig->settle());
}

void SearchTest::means_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *query, const QStringList &found) { QTest::newRow(query) << QString::fromUtf8(query) << found; };
    const QString lunch = QStringLiteral("lunch"), invoice = QStringLiteral("invoice"), plan = QStringLiteral("plan"), minutes = QStringLiteral("minutes"),
                  thrown = QStringLiteral("thrown away"), junk = QStringLiteral("junk"), sent = QStringLiteral("sent");
    row("lunch", {sent, invoice, lunch});
    row("LUNCH", {sent, invoice, lunch});
    row("lunch noon", {sent, lunch});
    row("\"lunch at noon\"", {lunch});
    row("\"noon at lunch\"", {});
    row("lun*", {sent, invoice, lunch});
    row("lun", {});
    row("lunch -noon", {invoice});
    row("-lunch", {minutes, plan});
    row("invoice OR march", {minutes, plan, invoice});
    row("plan march OR april", {minutes, plan});
    row("(plan -april) OR invoice", {minutes, invoice});
    row("subject:lunch", {sent, lunch});
    row("body:lunch", {invoice, lunch});
    row("from:ann", {minutes, lunch});
    row("from:ann@example.org", {minutes, lunch});
    row("from:example.org", {sent, minutes, plan, lunch});
    row("from:\"Ann Other\"", {minutes, lunch});
    row("-from:ann lunch", {sent, invoice});
    row("filename:pdf", {invoice});
    row("filename:plan.ods", {plan});
    row("has:attachment", {plan, invoice});
    row("-has:attachment lunch", {sent, lunch});
    row("is:unread", {lunch});
    row("is:read lunch", {sent, invoice});
    row("is:starred", {plan});
    row("is:answered", {minutes});
    row("is:forwarded", {sent});
    row("tag:$label1", {sent});
    row("tag:nosuch", {});
    row("in:inbox", {invoice, lunch});
    row("in:work", {minutes, plan});
    row("in:projects", {minutes});
    row("in:Work/Projects march", {minutes});
    row("in:trash", {thrown});
    row("in:spam", {junk});
    row("lunch in:anywhere", {sent, junk, thrown, invoice, lunch});
    row("lunch -in:inbox", {sent});
    row("in:nosuch", {});
    row("account:first@example.org lunch", {sent, invoice, lunch});
    row("account:other lunch", {});
    row("after:2020-03-01", {sent, minutes, plan});
    row("after:2020-03-02 before:2020-07-01", {minutes});
    row("on:2020-02-01", {invoice});
    row("on:2020-03 plan", {plan});
    row("before:2020-02", {lunch});
    row("larger:100k", {invoice});
    row("smaller:2k lunch", {sent, lunch});
    row("is:starred OR lunch", {sent, plan, invoice, lunch});
    row("(is:starred plan) OR (is:unread lunch)", {plan, lunch});
    row("lunch (noon OR is:starred)", {sent, lunch});
    row("march -(is:starred OR april)", {minutes});
    row("noon &&& lunch", {sent, lunch});
    row("\"", {sent, minutes, plan, invoice, lunch});
    row("lunch AND) noon", {sent, lunch});
    row("subject NEAR(a b)", {});
    row("lunch\" OR 1=1 --", {sent, invoice, lunch}); // words like others: lunch, or 1 1
}

void SearchTest::means()
{
    QFETCH(QString, query);
    QFETCH(QStringList, found);
    QCOMPARE(named(m_rig->search(query)), found);
}

void SearchTest::idsAreTheSame()
{
    QFETCH(QString, query);
    QFETCH(QStringList, found);
    SearchRequest request;
    request.query = query;
    QCOMPARE(named(m_rig->profile.reader->searchIds(request, 100)), found);
    QCOMPARE(named(m_rig->profile.reader->searchIds(request, 1)), found.mid(0, 1));
}

/// A folder or a role is looked at even if it is Trash or Junk.
void SearchTest::within()
{
    Listing where;
    where.folder = m_trash;
    QCOMPARE(named(m_rig->search(QStringLiteral("lunch"), where)), QStringList{QStringLiteral("thrown away")});
    where.folder = m_rig->inbox;
    QCOMPARE(named(m_rig->search(QStringLiteral("lunch"), where)), (QStringList{QStringLiteral("invoice"), QStringLiteral("lunch")}));
    QCOMPARE(named(m_rig->search(QStringLiteral("lunch in:trash"), where)), QStringList());
    Listing role;
    role.unified = FolderRole::Junk;
    QCOMPARE(named(m_rig->search(QStringLiteral("lunch"), role)), QStringList{QStringLiteral("junk")});
    role.unified = FolderRole::Sent;
    QCOMPARE(named(m_rig->search(QStringLiteral("is:read"), role)), QStringList{QStringLiteral("sent")});
    QCOMPARE(m_rig->profile.reader->foldersNotWhole({}).size(), 4); // none of them was ever synced to its end
}

void SearchTest::copiesAreOneHit()
{
    SearchRig rig;
    const FolderId all = rig.profile.addFolder(rig.account, "All Mail", FolderRole::All);
    const FolderId work = rig.profile.addFolder(rig.account, "Work");
    const AccountId other = rig.profile.addAccount(QStringLiteral("second"));
    const FolderId theirs = rig.profile.addFolder(other, "INBOX", FolderRole::Inbox);
    const QString header = QStringLiteral("<one@example.org>");
    const MessageId inAll = rig.add(all, 5, "One|word", {}, header);
    const MessageId inInbox = rig.add(rig.inbox, 5, "One|word", {}, header);
    const MessageId alone = rig.add(all, 6, "Two|word", {}, QStringLiteral("<two@example.org>"));
    const MessageId inTheirs = rig.add(theirs, 4, "One|word", {}, header);
    const MessageId nameless = rig.add(rig.inbox, 2, "Three|word", {}, QStringLiteral(""));
    const MessageId namelessToo = rig.add(work, 1, "Three|word", {}, QStringLiteral(""));
    QVERIFY(rig.settle());
    QCOMPARE(rig.search(QStringLiteral("word")), (Ids{alone, inInbox, inTheirs, nameless, namelessToo}));
    QCOMPARE(rig.search(QStringLiteral("word in:\"All Mail\"")), (Ids{alone, inAll}));
    Listing where;
    where.folder = all;
    QCOMPARE(rig.search(QStringLiteral("word"), where), (Ids{alone, inAll}));
    // Only the copy in All Mail has its text yet.
    const MessageId header2 = rig.addHeader(rig.inbox, 9, QStringLiteral("Four"), {}, QStringLiteral("<four@example.org>"));
    const MessageId whole = rig.add(all, 9, "Four|later", {}, QStringLiteral("<four@example.org>"));
    QVERIFY(rig.settle());
    QCOMPARE(rig.search(QStringLiteral("later")), Ids{whole});
    QCOMPARE(rig.search(QStringLiteral("four")), Ids{header2});
}

void SearchTest::copiesAcrossPages()
{
    SearchRig rig;
    const FolderId all = rig.profile.addFolder(rig.account, "All Mail", FolderRole::All);
    for (Uid uid = 1; uid <= 60; ++uid) {
        const QString header = QStringLiteral("<%1@example.org>").arg(uid);
        rig.add(uid % 2 ? all : rig.inbox, uid, "One|word", {}, header);
        rig.add(uid % 2 ? rig.inbox : all, uid, "One|word", {}, header);
    }
    QVERIFY(rig.settle());
    for (int limit : {1, 2, 7}) {
        QSet<QString> headers;
        SearchRequest request;
        request.query = QStringLiteral("word");
        request.limit = limit;
        int hits = 0;
        for (;;) {
            const SearchResult page = rig.profile.reader->search(request);
            for (const SearchHit &hit : page.hits) {
                const auto row = rig.profile.reader->messageRow(hit.message);
                QCOMPARE(row->folder, rig.inbox);
                headers.insert(row->messageIdHeader);
                ++hits;
            }
            if (!page.more)
                break;
            request.beforeDate = page.hits.last().date;
            request.beforeMessage = page.hits.last().message;
        }
        QCOMPARE(hits, 60);
        QCOMPARE(headers.size(), 60);
    }
}

void SearchTest::pages()
{
    SearchRequest request;
    request.query = QStringLiteral("lunch in:anywhere");
    request.limit = 2;
    SearchResult page = m_rig->profile.reader->search(request);
    QCOMPARE(page.hits.size(), 2);
    QVERIFY(page.more);
    request.beforeDate = page.hits.last().date;
    request.beforeMessage = page.hits.last().message;
    request.limit = 3;
    page = m_rig->profile.reader->search(request);
    QCOMPARE(page.hits.size(), 3);
    QVERIFY(!page.more);
    request.limit = 0;
    QCOMPARE(m_rig->profile.reader->search(request).hits.size(), 0);
}

void SearchTest::snippets()
{
    SearchRequest request;
    request.query = QStringLiteral("noon friday");
    SearchResult result = m_rig->profile.reader->search(request);
    QCOMPARE(result.hits.size(), 2);
    QCOMPARE(result.hits[1].snippet, QStringLiteral("shall we have lunch at noon"));
    QCOMPARE(result.hits[1].marks, (QList<std::pair<qsizetype, qsizetype>>{{23, 4}}));
    request.query = QStringLiteral("subject:friday");
    result = m_rig->profile.reader->search(request);
    QCOMPARE(result.hits.first().snippet, QString());
    request.query = QStringLiteral("colour:red");
    QVERIFY(!m_rig->profile.reader->search(request).problem.isEmpty());
}

void SearchTest::suggestions()
{
    StoreReader &reader = *m_rig->profile.reader;
    QCOMPARE(reader.searchSuggestions(QStringLiteral("from:an"), 5), QStringList{QStringLiteral("from:ann@example.org")});
    QCOMPARE(reader.searchSuggestions(QStringLiteral("lunch -from:brow"), 5), QStringList{QStringLiteral("lunch -from:bert@example.org")});
    QVERIFY(reader.searchSuggestions(QStringLiteral("is:"), 20).contains(QStringLiteral("is:unread")));
    QCOMPARE(reader.searchSuggestions(QStringLiteral("x in:pro"), 5), QStringList{QStringLiteral("x in:Work/Projects")});
    QVERIFY(reader.searchSuggestions(QStringLiteral("be"), 10).contains(QStringLiteral("from:bert@example.org")));
    QVERIFY(reader.searchSuggestions(QStringLiteral("be"), 10).contains(QStringLiteral("before:")));
    QCOMPARE(reader.searchSuggestions(QStringLiteral("i"), 2).size(), 2);
    QVERIFY(reader.searchSuggestions(QString(), 5).isEmpty());
    // Nothing a person types gets into SQL or a pattern.
    QVERIFY(reader.searchSuggestions(QStringLiteral("from:%' OR 1=1"), 5).isEmpty());
}

void SearchTest::savedSearches()
{
    StoreProfile &p = m_rig->profile;
    p.takeChanges();
    qint64 first = 0, second = 0;
    p.write([&](StoreWriter &w) {
        first = w.savedSearches.save({0, QStringLiteral("Unread"), QStringLiteral("is:unread"), 0});
        second = w.savedSearches.save({0, QStringLiteral("Bills"), QStringLiteral("invoice"), 0});
    });
    QVERIFY(p.takeChanges().last().savedSearches);
    p.write([&](StoreWriter &w) { QCOMPARE(w.savedSearches.save({first, QStringLiteral("New"), QStringLiteral("is:unread"), 9}), first); });
    QCOMPARE(p.reader->savedSearches(),
        (QList<SavedSearch>{{second, QStringLiteral("Bills"), QStringLiteral("invoice"), 2}, {first, QStringLiteral("New"), QStringLiteral("is:unread"), 9}}));
    p.write([&](StoreWriter &w) {
        w.savedSearches.remove(first);
        QCOMPARE(w.savedSearches.save({first, QStringLiteral("x"), QStringLiteral("y"), 1}), 0);
        w.savedSearches.remove(second);
    });
    QVERIFY(p.reader->savedSearches().isEmpty());
}

void SearchTest::cancelled()
{
    const auto reader = m_rig->profile.store->makeReader();
    reader->cancelSearch();
    SearchRequest request;
    request.query = QStringLiteral("lunch");
    QVERIFY(reader->search(request).hits.isEmpty());
    QVERIFY(reader->isSearchCancelled());
}

/// Random queries against a model that looks at every message; both ways through the mail (few in a folder, many everywhere).
void SearchTest::againstAModel()
{
    SearchRig rig;
    const FolderId small = rig.profile.addFolder(rig.account, "Small");
    std::mt19937 random(20261126);
    struct Kept {
        MessageId id;
        QSet<QString> words;
        bool seen, isSmall;
    };
    QList<Kept> model; // oldest first
    rig.stop();
    for (Uid uid = 1; uid <= 300; ++uid) {
        Kept k;
        QByteArray body;
        for (int i = 0; i < 4; ++i) {
            const QString word = QStringLiteral("w%1").arg(random() % 6);
            k.words.insert(word);
            body += word.toUtf8() + ' ';
        }
        k.seen = random() % 3;
        k.isSmall = random() % 20 == 0;
        k.id = rig.add(k.isSmall ? small : rig.inbox, uid, "s|" + body, k.seen ? Flags(Flag::Seen) : Flags());
        model.append(k);
    }
    rig.start();
    QVERIFY(rig.settle());
    for (int round = 0; round < 300; ++round) {
        const auto word = [&] { return QStringLiteral("w%1").arg(random() % 6); };
        const QString a = word(), b = word(), c = word();
        const int form = int(random() % 6);
        const QString query = form == 0 ? a + QLatin1Char(' ') + b
            : form == 1                 ? a + QStringLiteral(" OR ") + b
            : form == 2                 ? a + QStringLiteral(" -") + b
            : form == 3                 ? QStringLiteral("(") + a + QStringLiteral(" OR is:unread) ") + b
            : form == 4                 ? QStringLiteral("-(") + a + QStringLiteral(" OR is:unread)")
                                        : a + QStringLiteral(" is:unread -in:small ") + b + QStringLiteral(" OR ") + c;
        const auto matches = [&](const Kept &k) {
            const bool A = k.words.contains(a), B = k.words.contains(b), C = k.words.contains(c);
            switch (form) {
            case 0: return A && B;
            case 1: return A || B;
            case 2: return A && !B;
            case 3: return (A || !k.seen) && B;
            case 4: return !(A || !k.seen);
            default: return A && !k.seen && !k.isSmall && (B || C);
            }
        };
        Listing where;
        if (random() % 3 == 0)
            where.folder = small;
        Ids expected;
        for (auto it = model.crbegin(); it != model.crend(); ++it) {
            if (matches(*it) && (!where.folder.isValid() || it->isSmall))
                expected.append(it->id);
        }
        SearchRequest request;
        request.query = query;
        request.where = where;
        QVERIFY2(rig.search(query, where) == expected, qPrintable(query));
        QVERIFY2(rig.profile.reader->searchIds(request, 10'000) == expected, qPrintable(query));
    }
}

/// No statement goes through a big table.
void SearchTest::plans()
{
    SearchReader index(SearchFile::pathIn(m_rig->profile.path()));
    QVERIFY(index.isReadable());
    index.begin(QStringLiteral("\"lunch\""), 0, std::numeric_limits<qint64>::max());
    while (index.next()) { }
    index.within(QStringLiteral("\"lunch\""), 0, 10);
    index.keptText(MessageId(1));
    index.correspondents(QStringLiteral("a"), 3);
    Connection mail(m_rig->profile.file(QStringLiteral("mail.db")), Connection::Mode::ReadOnly);
    IndexQueries queue(mail);
    queue.waiting(10, 10);
    queue.source(MessageId(1));
    queue.messagesAfter(0, 10);
    queue.countAfter(3);
    for (Connection *connection : {index.connection(), &mail}) {
        for (const QByteArray &sql : connection->statements()) {
            for (const QString &step : connection->planOf(sql)) {
                // An FTS5 table with MATCH is a "scan" with index M; `generation` has a row or two; suggestions look at the most used of an index.
                const bool small = step.contains(QLatin1String("generation")) || step.contains(QLatin1String("VIRTUAL TABLE INDEX"))
                    || step.contains(QLatin1String("address_by_uses")) || step.contains(QLatin1String("subquery")) || step.contains(QLatin1String("SCAN (subquery"))
                    || step.contains(QLatin1String("CONSTANT ROW"));
                QVERIFY2(!step.startsWith(QLatin1String("SCAN")) || small, (sql + "\n" + step.toUtf8()).constData());
                QVERIFY2(!step.contains(QLatin1String("TEMP B-TREE")), (sql + "\n" + step.toUtf8()).constData());
            }
        }
    }
    QVERIFY(mail.planOf("SELECT id, date, flags FROM message WHERE folder_id = ?1 AND (date, id) < (?2, ?3) AND date >= ?4 ORDER BY date DESC, id DESC LIMIT ?5")
                .join(QLatin1Char('\n'))
                .contains(QLatin1String("COVERING INDEX message_list")));
}

/// FTS5 gets our words in quotes and nothing else.
void SearchTest::expressions()
{
    const auto expression = [](const QString &text) {
        SearchNode node;
        node.kind = SearchNode::Kind::Words;
        node.text = text;
        return SearchPlan::expressionOf(node);
    };
    QCOMPARE(expression(QStringLiteral("a\"b* OR ^c NEAR(d) {e}:f - g")), QStringLiteral("\"a b or c near d e f g\""));
    QCOMPARE(expression(QStringLiteral("\"*^:(){}-+")), QString());
    QCOMPARE(expression(QStringLiteral("京")), QStringLiteral("\"京\" *"));
    QCOMPARE(expression(QStringLiteral("x") + QChar(0) + QStringLiteral("y")), QStringLiteral("\"x y\""));
    std::mt19937 random(20261126);
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int i = 0; i < 12; ++i)
            text += QChar(char16_t(round % 2 ? random() % 128 : random()));
        m_rig->search(text); // throws for a syntax error
        QVERIFY(!QFile::exists(m_rig->profile.file(QStringLiteral("search.db.damaged"))));
    }
}

QTEST_GUILESS_MAIN(SearchTest)
#include "SearchTest.moc"
