// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Console.h"
#include "app/cli/Documents.h"

#include <QTest>

using namespace postrider;

/// How the command line is read, and what it prints in which form; no profile, no network.
class ArgumentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sortsWords();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void numbers();
    void tellsCommandsFromTheWindowsWords_data();
    void tellsCommandsFromTheWindowsWords();
    void terminalsAreNotObeyed();
    void rowsAsJson();
    void outboxAsJson();
};

void ArgumentsTest::sortsWords()
{
    Arguments arguments = Arguments::parse({QStringLiteral("12"), QStringLiteral("--to"), QStringLiteral("a@b.example"), QStringLiteral("-flagged"), QStringLiteral("--wait"),
                                               QStringLiteral("--to=--odd"), QStringLiteral("--"), QStringLiteral("--last")},
        {QStringLiteral("--to")}, {QStringLiteral("--wait")});
    QCOMPARE(arguments.words(), (QStringList{QStringLiteral("12"), QStringLiteral("-flagged"), QStringLiteral("--last")}));
    QCOMPARE(arguments.values(QStringLiteral("--to")), (QStringList{QStringLiteral("a@b.example"), QStringLiteral("--odd")}));
    QCOMPARE(arguments.value(QStringLiteral("--to")), QStringLiteral("--odd"));
    QVERIFY(arguments.has(QStringLiteral("--wait")));
    QVERIFY(!arguments.has(QStringLiteral("--at")));
    QCOMPARE(arguments.takeWord(QString()), QStringLiteral("12"));
    QVERIFY_EXCEPTION_THROWN(arguments.expectNoMoreWords(), UsageError);
}

void ArgumentsTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown") << QStringList{QStringLiteral("--nonsense")};
    QTest::newRow("value missing") << QStringList{QStringLiteral("--to")};
    QTest::newRow("switch with value") << QStringList{QStringLiteral("--wait=yes")};
}

void ArgumentsTest::saysWhatIsWrong()
{
    QFETCH(QStringList, words);
    QVERIFY_EXCEPTION_THROWN(Arguments::parse(words, {QStringLiteral("--to")}, {QStringLiteral("--wait")}), UsageError);
}

void ArgumentsTest::numbers()
{
    const QStringList options{QStringLiteral("--limit")};
    QCOMPARE(Arguments::parse({QStringLiteral("--limit"), QStringLiteral("5")}, options, {}).number(QStringLiteral("--limit"), -1), 5);
    QCOMPARE(Arguments::parse({}, options, {}).number(QStringLiteral("--limit"), -1), -1);
    QVERIFY_EXCEPTION_THROWN(Arguments::parse({QStringLiteral("--limit"), QStringLiteral("-3")}, options, {}).number(QStringLiteral("--limit"), -1), UsageError);
    QVERIFY_EXCEPTION_THROWN(Arguments::parse({QStringLiteral("--limit=x")}, options, {}).number(QStringLiteral("--limit"), -1), UsageError);
}

void ArgumentsTest::tellsCommandsFromTheWindowsWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("command");
    QTest::newRow("nothing") << QStringList{} << false;
    QTest::newRow("sync") << QStringList{QStringLiteral("sync")} << true;
    QTest::newRow("after options") << QStringList{QStringLiteral("--profile"), QStringLiteral("p"), QStringLiteral("--json"), QStringLiteral("list")} << true;
    QTest::newRow("profile only") << QStringList{QStringLiteral("--profile"), QStringLiteral("p")} << false;
    QTest::newRow("profile without value") << QStringList{QStringLiteral("--profile")} << true;
    QTest::newRow("help") << QStringList{QStringLiteral("--help")} << true;
    QTest::newRow("mistyped") << QStringList{QStringLiteral("snyc")} << true;
    QTest::newRow("link") << QStringList{QStringLiteral("mailto:ada@example.org")} << false;
    // The window's own options are taken out before anybody asks; what is left of that shape is a mistake.
    QTest::newRow("an option nobody has") << QStringList{QStringLiteral("--screnshot"), QStringLiteral("sync")} << true;
}

void ArgumentsTest::tellsCommandsFromTheWindowsWords()
{
    QFETCH(QStringList, words);
    QTEST(isCommand(words), "command");
}

void ArgumentsTest::terminalsAreNotObeyed()
{
    QCOMPARE(Console::printable(QStringLiteral("a\u001b[2Jb\tc\nd\u009be")), QStringLiteral("a\ufffd[2Jb\tc\nd\ufffde"));
}

void ArgumentsTest::rowsAsJson()
{
    MessageRow row;
    row.id = MessageId(7);
    row.account = AccountId(2);
    row.uid = 4294967295u;
    row.from = {QStringLiteral("Bo"), QStringLiteral("bo@example.org")};
    row.date = 1'700'000'000'000;
    row.flags = Flag::Seen | Flag::Forwarded;
    const QJsonObject document = Documents::ofRow(row, QStringLiteral("Boat/2026"));
    QCOMPARE(document.value(QLatin1String("uid")).toInteger(), 4294967295);
    QCOMPARE(document.value(QLatin1String("date")).toString(), QStringLiteral("2023-11-14T22:13:20Z"));
    QCOMPARE(document.value(QLatin1String("flags")).toArray(), (QJsonArray{QStringLiteral("\\Seen"), QStringLiteral("$Forwarded")}));
    QCOMPARE(document.value(QLatin1String("folder")).toString(), QStringLiteral("Boat/2026"));
}

void ArgumentsTest::outboxAsJson()
{
    OutboxItem item;
    item.id = OpId(3);
    item.state = SendState::DataSent;
    QCOMPARE(Documents::ofOutboxItem(item).value(QLatin1String("state")).toString(), QStringLiteral("data_sent"));
    item.outcomeUnknown = true;
    QCOMPARE(Documents::ofOutboxItem(item).value(QLatin1String("state")).toString(), QStringLiteral("unknown"));
    QVERIFY(Documents::ofOutboxItem(item).value(QLatin1String("nextAttempt")).isNull());
}

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "ArgumentsTest.moc"
