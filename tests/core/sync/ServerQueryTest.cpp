// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ServerQuery.h"

#include <QDateTime>
#include <QTest>
#include <random>

using namespace postrider;

class ServerQueryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keys_data();
    void keys();
    void gmail_data();
    void gmail();
    void mayMatch_data();
    void mayMatch();
    void anyText();
};

namespace {

SearchNode parsed(const QString &query)
{
    return SearchQuery::parse(query, QDate(2026, 11, 26)).root;
}

/// Strings in quotes, as the client would send them.
QString sent(const QList<QByteArrayList> &keys)
{
    QStringList all;
    for (const QByteArrayList &key : keys) {
        QString text;
        for (qsizetype i = 0; i < key.size(); ++i)
            text += i % 2 ? QLatin1Char('"') + QString::fromUtf8(key[i]) + QLatin1Char('"') : QString::fromUtf8(key[i]);
        all.append(text);
    }
    return all.join(QLatin1Char(' '));
}

} // namespace

void ServerQueryTest::keys_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *query, const char *keys) { QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(keys); };
    row("lunch", R"(TEXT "lunch")");
    row("lunch friday", R"(TEXT "lunch" TEXT "friday")");
    row("\"lunch  on friday\"", R"(TEXT "lunch on friday")");
    row("Größe", R"(TEXT "Größe")");
    row("lun*", R"(TEXT "lun")");
    row("from:ann subject:x body:y", R"(FROM "ann" SUBJECT "x" BODY "y")");
    row("to:bert", R"(OR (TO "bert") (OR (CC "bert") (BCC "bert")))");
    row("a OR b", R"(OR (TEXT "a") (TEXT "b"))");
    row("-a", R"(NOT (TEXT "a"))");
    row("is:unread is:starred", R"(NOT (SEEN) FLAGGED)");
    row("is:forwarded", "KEYWORD $Forwarded");
    row("tag:invoices", "KEYWORD invoices");
    row("after:2026-11-20", "SENTSINCE 19-Nov-2026");
    row("before:2026-11-20", "SENTBEFORE 22-Nov-2026");
    row("larger:10k", "LARGER 10240");
    // What a server cannot be asked asks for more, never for less.
    row("has:attachment", "");
    row("has:attachment x", R"(TEXT "x")");
    row("has:attachment OR x", "");
    row("-(has:attachment x) y", R"(TEXT "y")");
    row("-after:2026-11-20 y", R"(TEXT "y")");
    row("in:work x", R"(TEXT "x")");
    row("***", "");
    row("", "");
}

void ServerQueryTest::keys()
{
    QFETCH(QString, query);
    QFETCH(QString, keys);
    QCOMPARE(sent(ServerQuery::keysOf(parsed(query))), keys);
}

void ServerQueryTest::gmail_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("gmail");
    const auto row = [](const char *query, const char *gmail) { QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(gmail); };
    row("lunch from:ann", R"("lunch" from:"ann")");
    row("a OR -b", R"({"a" -"b"})");
    row("has:attachment in:work is:unread", "has:attachment -is:read");
    row("after:2026-11-20 filename:pdf", R"(after:2026/11/19 filename:"pdf")");
    row("body:x", "");
    row("is:answered", "");
}

void ServerQueryTest::gmail()
{
    QFETCH(QString, query);
    QFETCH(QString, gmail);
    QCOMPARE(QString::fromUtf8(ServerQuery::gmailOf(parsed(query))), gmail);
}

void ServerQueryTest::mayMatch_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("folder");
    QTest::addColumn<bool>("message");
    const auto row = [](const char *query, bool folder, bool message) { QTest::newRow(query) << QString::fromUtf8(query) << folder << message; };
    row("word", true, true);
    row("-word", true, true);
    row("in:work", true, true);
    row("in:other", false, false);
    row("-in:work", false, false);
    row("in:other OR word", true, true);
    row("account:me@example.org", true, true);
    row("account:you", false, false);
    row("has:attachment", true, false);
    row("-has:attachment", true, true);
    row("is:unread", true, false);
    row("after:2026-11-20", true, false);
    row("before:2026-11-20 word", true, true);
    row("larger:1k", true, true);
    row("smaller:1k", true, false);
}

void ServerQueryTest::mayMatch()
{
    QFETCH(QString, query);
    QFETCH(bool, folder);
    QFETCH(bool, message);
    Folder f;
    f.path = QStringLiteral("Work/Projects");
    Account a;
    a.identity.address = QStringLiteral("me@example.org");
    MessageRow m;
    m.flags = Flag::Seen;
    m.size = 5000;
    m.date = QDateTime(QDate(2026, 11, 1), QTime(12, 0)).toMSecsSinceEpoch();
    QCOMPARE(ServerQuery::mayMatch(parsed(query), f, a), folder);
    QCOMPARE(ServerQuery::mayMatch(parsed(query), m, f, a), message);
}

/// Nothing of what a person types stands where the client does not quote it, but for keywords, which are atoms.
void ServerQueryTest::anyText()
{
    std::mt19937 random(20261126);
    static const QStringList pieces{QStringLiteral("\r\n"), QStringLiteral("\""), QStringLiteral(" "), QStringLiteral("tag:"), QStringLiteral("from:"), QStringLiteral("zebra"),
        QString(QChar(0)), QStringLiteral("{5}"), QStringLiteral("("), QStringLiteral(")"), QStringLiteral("-"), QStringLiteral(" OR "), QStringLiteral("\\"), QStringLiteral("ü")};
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int i = 0; i < 15; ++i)
            text += pieces[int(random() % uint(pieces.size()))];
        for (const QByteArrayList &key : ServerQuery::keysOf(parsed(text))) {
            for (qsizetype i = 0; i < key.size(); i += 2) {
                for (const char c : key[i])
                    QVERIFY2(c >= 32 && c < 127 && c != '{' && c != '"' && c != '\\', qPrintable(text));
            }
            for (qsizetype i = 1; i < key.size(); i += 2)
                QVERIFY(!key[i].contains('\0'));
        }
    }
}

QTEST_APPLESS_MAIN(ServerQueryTest)
#include "ServerQueryTest.moc"
