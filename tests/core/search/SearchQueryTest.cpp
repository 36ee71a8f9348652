// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SearchQuery.h"
#include "core/types/Search.h"
#include "core/search/SearchWhen.h"

#include <QTest>
#include <QTimeZone>
#include <random>

using namespace postrider;

class SearchQueryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void dates_data();
    void dates();
    void sizes_data();
    void sizes();
    void typing();
    void severalThatHaveToHold();
    void anyText();
    void bounds();
    void quotedIsReadBack();
};

namespace {

const QDate kToday(2026, 11, 26); // a Thursday

QString inWords(const SearchNode &n)
{
    const auto joined = [&](const char *by) {
        QStringList list;
        for (const SearchNode &child : n.children)
            list.append(inWords(child));
        return QLatin1Char('(') + list.join(QLatin1String(by)) + QLatin1Char(')');
    };
    static const QHash<SearchColumn, QString> columns{{SearchColumn::Anywhere, {}}, {SearchColumn::Subject, QStringLiteral("subject=")},
        {SearchColumn::Sender, QStringLiteral("sender=")}, {SearchColumn::Recipients, QStringLiteral("recipients=")}, {SearchColumn::Body, QStringLiteral("body=")},
        {SearchColumn::Attachments, QStringLiteral("attachments=")}};
    const auto day = [&] { return QDateTime::fromMSecsSinceEpoch(n.number).date().toString(Qt::ISODate); };
    switch (n.kind) {
    case SearchNode::Kind::Everything: return QStringLiteral("all");
    case SearchNode::Kind::And: return joined(" & ");
    case SearchNode::Kind::Or: return joined(" | ");
    case SearchNode::Kind::Not: return QLatin1Char('!') + inWords(n.children.first());
    case SearchNode::Kind::Words: return columns.value(n.column) + QLatin1Char('[') + n.text + QLatin1Char(']') + (n.prefix ? QStringLiteral("*") : QString());
    case SearchNode::Kind::HasFlag: return QStringLiteral("flag:") + QString::fromLatin1(imapNames(n.flag).join(','));
    case SearchNode::Kind::Keyword: return QStringLiteral("keyword:") + n.text;
    case SearchNode::Kind::HasAttachment: return QStringLiteral("attachment");
    case SearchNode::Kind::InFolder: return QStringLiteral("in:") + n.text;
    case SearchNode::Kind::OfAccount: return QStringLiteral("account:") + n.text;
    case SearchNode::Kind::Since: return QStringLiteral("since:") + day();
    case SearchNode::Kind::Before: return QStringLiteral("before:") + day();
    case SearchNode::Kind::Larger: return QStringLiteral("larger:%1").arg(n.number);
    case SearchNode::Kind::Smaller: return QStringLiteral("smaller:%1").arg(n.number);
    }
    return {};
}

} // namespace

void SearchQueryTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::addColumn<bool>("complains");
    const auto row = [](const char *text, const char *read, bool complains = false) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(read) << complains; };
    row("", "all");
    row("   ", "all");
    row("one", "[one]");
    row("one two", "([one] & [two])");
    row("one AND two", "([one] & [two])");
    row("\"one two\" three", "([one two] & [three])");
    row("“one two”", "[one two]");
    row("\"not closed yet", "[not closed yet]");
    row("begin* \"two wor\"*", "([begin]* & [two wor]*)");
    row("a OR b", "([a] | [b])");
    row("a b OR c d", "([a] & ([b] | [c]) & [d])");
    row("a OR b OR c", "([a] | [b] | [c])");
    row("or and", "([or] & [and])");
    row("OR", "[OR]");
    row("a OR", "[a]");
    row("-a", "![a]");
    row("a -b", "([a] & ![b])");
    row("-\"a b\"", "![a b]");
    row("-(a b)", "!([a] & [b])");
    row("-from:x", "!sender=[x]");
    row("well-known - --", "([well-known] & [-] & [--])");
    row("(a OR b) c", "(([a] | [b]) & [c])");
    row("((a))", "[a]");
    row("()", "all");
    row("(a", "[a]", true);
    row("a) b", "([a] & [b])", true);
    row("f(x) g", "([f(x)] & [g])");
    row("from:anna", "sender=[anna]");
    row("FROM:anna", "sender=[anna]");
    row("from:\"Anna Schmidt\" x", "(sender=[Anna Schmidt] & [x])");
    row("to:a cc:b bcc:c", "(recipients=[a] & recipients=[b] & recipients=[c])");
    row("subject:(x)", "subject=[(x)]");
    row("body:x filename:report.pdf attachment:y", "(body=[x] & attachments=[report.pdf] & attachments=[y])");
    row("from:", "all");
    row("has:attachment", "attachment");
    row("is:unread is:read", "(!flag:\\Seen & flag:\\Seen)");
    row("-is:unread", "!!flag:\\Seen");
    row("is:starred is:answered is:forwarded is:draft", "(flag:\\Flagged & flag:\\Answered & flag:$Forwarded & flag:\\Draft)");
    row("is:purple", "[is:purple]", true);
    row("in:Work in:\"A B\" in:anywhere", "(in:Work & in:A B & in:)");
    row("account:me@x.org", "account:me@x.org");
    row("tag:$label1 tag:Invoices", "(flag:$label1 & keyword:Invoices)");
    row("after:2026-11-20", "since:2026-11-20");
    row("before:yesterday", "before:2026-11-25");
    row("on:2026-11", "(since:2026-11-01 & before:2026-12-01)");
    row("after:soon", "[after:soon]", true);
    row("larger:10k smaller:5M", "(larger:10240 & smaller:5242880)");
    row("larger:big", "[larger:big]", true);
    row("colour:red", "[colour:red]", true);
    row("https://example.org/x", "[https://example.org/x]");
    row("12:30 a:", "([12:30] & [a:])");
}

void SearchQueryTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    QFETCH(bool, complains);
    const SearchQuery query = SearchQuery::parse(text, kToday);
    QCOMPARE(inWords(query.root), read);
    QCOMPARE(!query.problem.isEmpty(), complains);
    QCOMPARE(query.namesTrashOrJunk, text.contains(QLatin1String("in:")) && !text.contains(QLatin1String("domain:")));
}

void SearchQueryTest::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("behind");
    const auto row = [](const char *text, const QDate &first, const QDate &behind) { QTest::newRow(text) << QString::fromLatin1(text) << first << behind; };
    const auto day = [&](const char *text, const QDate &d) { row(text, d, d.addDays(1)); };
    day("today", kToday);
    day("Yesterday", {2026, 11, 25});
    day("thursday", kToday);
    day("fri", {2026, 11, 20});
    day("monday", {2026, 11, 23});
    day("7d", {2026, 11, 19});
    day("2w", {2026, 11, 12});
    day("1m", {2026, 10, 26});
    day("1y", {2025, 11, 26});
    day("2026-02-03", {2026, 2, 3});
    day("2026/2/3", {2026, 2, 3});
    day("3.2.2026", {2026, 2, 3});
    row("2026-02", {2026, 2, 1}, {2026, 3, 1});
    row("2026", {2026, 1, 1}, {2027, 1, 1});
    for (const char *wrong : {"", "2026-13", "2026-02-30", "31.2.2026", "0000", "26", "2026-", "-1d", "d", "9x", "99999d", "to day"})
        row(wrong, {}, {});
}

void SearchQueryTest::dates()
{
    QFETCH(QString, text);
    QFETCH(QDate, first);
    QFETCH(QDate, behind);
    const auto days = SearchWhen::daysOf(text, kToday);
    QCOMPARE(days.has_value(), first.isValid());
    if (days) {
        QCOMPARE(days->first, first);
        QCOMPARE(days->behind, behind);
    }
}

void SearchQueryTest::sizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("size");
    QTest::newRow("500") << QStringLiteral("500") << qint64(500);
    QTest::newRow("10k") << QStringLiteral("10k") << qint64(10240);
    QTest::newRow("1.5MB") << QStringLiteral("1.5MB") << qint64(1572864);
    QTest::newRow("2G") << QStringLiteral("2G") << qint64(2147483648);
    for (const char *wrong : {"", "k", "big", "-5k", "1e9", "inf", "nan", "5 k k", "9999999999999"})
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << qint64(-1);
}

void SearchQueryTest::sizes()
{
    QFETCH(QString, text);
    QFETCH(qint64, size);
    QCOMPARE(SearchWhen::sizeOf(text).value_or(-1), size);
}

/// What is not finished is no mistake, and the last word may go on.
void SearchQueryTest::typing()
{
    const QString whole = QStringLiteral("from:anna subject:\"next week\" is:unread after:7d -(spam OR ham) in:work");
    for (qsizetype n = 0; n <= whole.size(); ++n) {
        const SearchQuery query = SearchQuery::parse(whole.left(n), kToday, true);
        QVERIFY2(query.problem.isEmpty(), qPrintable(whole.left(n) + QStringLiteral(" -> ") + query.problem));
    }
    QCOMPARE(inWords(SearchQuery::parse(QStringLiteral("one tw"), kToday, true).root), QStringLiteral("([one] & [tw]*)"));
    QCOMPARE(inWords(SearchQuery::parse(QStringLiteral("one tw "), kToday, true).root), QStringLiteral("([one] & [tw])"));
    QCOMPARE(inWords(SearchQuery::parse(QStringLiteral("\"one tw\""), kToday, true).root), QStringLiteral("[one tw]"));
    QCOMPARE(inWords(SearchQuery::parse(QStringLiteral("one t"), kToday, true).root), QStringLiteral("([one] & [t])"));
    QCOMPARE(inWords(SearchQuery::parse(QStringLiteral("from:an"), kToday, true).root), QStringLiteral("sender=[an]*"));
}

/// What is open in one does not reach into the other, and each may go on.
void SearchQueryTest::severalThatHaveToHold()
{
    const auto read = [](const QString &one, const QString &other) { return inWords(SearchQuery::parse(SearchRequest::both(one, other), kToday, true).root); };
    const QString unread = inWords(SearchQuery::parse(QStringLiteral("is:unread"), kToday).root);
    QCOMPARE(read(QStringLiteral("is:unread"), QStringLiteral("invo")), QStringLiteral("(") + unread + QStringLiteral(" & [invo]*)"));
    QCOMPARE(read(QStringLiteral("is:unread"), QStringLiteral("a OR b")), QStringLiteral("(") + unread + QStringLiteral(" & ([a] | [b]))"));
    QCOMPARE(read(QStringLiteral("is:unread"), QStringLiteral("\"annual rep")),
        QStringLiteral("(") + unread + QStringLiteral(" & ") + inWords(SearchQuery::parse(QStringLiteral("\"annual rep"), kToday, true).root) + QLatin1Char(')'));
    QCOMPARE(read(QString(), QStringLiteral("invo")), QStringLiteral("[invo]*"));
    QCOMPARE(read(QStringLiteral("is:unread"), QString()), unread);
    QVERIFY(SearchQuery::parse(SearchRequest::both(QStringLiteral("is:unread"), QStringLiteral("in:trash x")), kToday).namesTrashOrJunk);
}

/// Whatever is typed is read, and no word of it is lost.
void SearchQueryTest::anyText()
{
    std::mt19937 random(20261126);
    static const QStringList pieces{QStringLiteral("("), QStringLiteral(")"), QStringLiteral("\""), QStringLiteral("-"), QStringLiteral(" "), QStringLiteral("OR"),
        QStringLiteral("from:"), QStringLiteral("is:"), QStringLiteral("after:"), QStringLiteral("larger:"), QStringLiteral("in:"), QStringLiteral("*"), QStringLiteral(":"),
        QStringLiteral("word"), QStringLiteral("ü"), QStringLiteral("京"), QString(QChar(0)), QString(QChar(0xd800)), QStringLiteral("AND "), QStringLiteral("zebra ")};
    for (int round = 0; round < 5000; ++round) {
        QString text;
        const int count = int(random() % 25);
        for (int i = 0; i < count; ++i)
            text += round % 4 ? pieces[int(random() % uint(pieces.size()))] : QString(QChar(char16_t(random())));
        const SearchQuery query = SearchQuery::parse(text, kToday, round % 2);
        if (text.contains(QLatin1String(" zebra ")))
            QVERIFY2(inWords(query.root).contains(QLatin1String("zebra")), qPrintable(text));
    }
}

void SearchQueryTest::bounds()
{
    const SearchQuery deep = SearchQuery::parse(QString(4000, QLatin1Char('(')) + QStringLiteral("x"), kToday);
    QVERIFY(!deep.problem.isEmpty());
    const SearchQuery many = SearchQuery::parse(QStringLiteral("w ").repeated(1000), kToday);
    QVERIFY(!many.problem.isEmpty());
    QCOMPARE(many.root.children.size(), qsizetype(SearchQuery::MaxTerms));
    const SearchQuery longer = SearchQuery::parse(QString(SearchQuery::MaxLength + 1, QLatin1Char('x')), kToday);
    QVERIFY(!longer.problem.isEmpty());
    QCOMPARE(longer.root.text.size(), SearchQuery::MaxLength);
}

void SearchQueryTest::quotedIsReadBack()
{
    for (const char *text : {"plain", "two words", "with (brackets)", "quo\"te", "a/b"}) {
        const QString value = QString::fromLatin1(text);
        const SearchQuery query = SearchQuery::parse(QStringLiteral("in:") + SearchQuery::quoted(value), kToday);
        QCOMPARE(query.root.kind, SearchNode::Kind::InFolder);
        QCOMPARE(query.root.text, QString(value).remove(QLatin1Char('"')));
    }
}

QTEST_APPLESS_MAIN(SearchQueryTest)
#include "SearchQueryTest.moc"
