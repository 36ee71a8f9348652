// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapSearchKey.h"
#include "tests/core/imap/ImapDialogue.h"

using Key = ImapSearchKey;

/// Searching on the server: keys, pages, and what they come to.
class ImapSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void keys_data()
    {
        QTest::addColumn<QByteArrayList>("key");
        QTest::addColumn<QString>("wire");
        QTest::newRow("subject") << Key::subject("a \"b\"") << "SUBJECT \"a \\\"b\\\"\"";
        QTest::newRow("header") << Key::header("List-Id", "x") << "HEADER \"List-Id\" \"x\"";
        QTest::newRow("since") << Key::since(QDate(2024, 2, 1)) << "SINCE 1-Feb-2024";
        QTest::newRow("sent before") << Key::sentBefore(QDate(987, 12, 31)) << "SENTBEFORE 31-Dec-0987";
        QTest::newRow("larger") << Key::larger(4'000'000'000) << "LARGER 4000000000";
        QTest::newRow("flags") << Key::all({Key::seen(), Key::flagged(), Key::answered(), Key::draft()}) << "SEEN FLAGGED ANSWERED DRAFT";
        QTest::newRow("keyword") << Key::keyword("$label1") << "KEYWORD $label1";
        QTest::newRow("not") << Key::none(Key::from("x")) << "NOT (FROM \"x\")";
        QTest::newRow("or") << Key::either(Key::to("a"), Key::cc("b")) << "OR (TO \"a\") (CC \"b\")";
        QTest::newRow("deep") << Key::either(Key::all({Key::bcc("a"), Key::body("b")}), Key::none(Key::either(Key::text("c"), Key::uids("1:9"))))
                              << "OR (BCC \"a\" BODY \"b\") (NOT (OR (TEXT \"c\") (UID 1:9)))";
    }
    void keys()
    {
        QFETCH(QByteArrayList, key);
        QFETCH(QString, wire);
        PLAYED_WELL(play(selected("", {"C: A2 UID SEARCH " + wire, "S: * SEARCH 3 9 5", "S: A2 OK x"}), [&](ImapClient &client) {
            select(client);
            QCOMPARE(client.search({key}, {}, 2), (QList<Uid>{9, 5}));
        }));
    }

    void nothingAsked()
    {
        QVERIFY(Key::keyword("a b").isEmpty() && Key::since(QDate()).isEmpty());
        PLAYED_WELL(play(selected("", {"SILENCE 20"}), [](ImapClient &client) {
            select(client);
            QVERIFY(client.search({}, {}, 5).isEmpty());
            QVERIFY(client.search({Key::keyword("a b")}, {}, 5).isEmpty());
            QVERIFY(client.search({Key::seen()}, {}, 0).isEmpty());
            QVERIFY(client.search({}, "gmail only", 5).isEmpty());
        }));
    }

    void otherScripts()
    {
        PLAYED_WELL(play(selected("", {"C: A2 UID SEARCH CHARSET UTF-8 SUBJECT {2}", "SILENCE 50", "S: + go", "C= \\xC3\\xA4 SEEN\\r\\n", "S: * SEARCH 1", "S: A2 OK x"}),
            [](ImapClient &client) {
                select(client);
                QCOMPARE(client.search({Key::subject(QString::fromUtf8("ä")), Key::seen()}, {}, 5), QList<Uid>{1});
            }));
        PLAYED_TO(play(selected("LITERAL+", {"C: A2 UID SEARCH CHARSET UTF-8 SUBJECT {2+}", "C= \\xC3\\xA4\\r\\n", "S: A2 NO [BADCHARSET (US-ASCII)] x"}),
                      [](ImapClient &client) {
                          select(client);
                          client.search({Key::subject(QString::fromUtf8("ä"))}, {}, 5);
                      }),
            ErrorKind::Refused);
        // RFC 6855 3: naming a charset is an error there.
        PLAYED_WELL(play(opened("ENABLE UTF8=ACCEPT LITERAL+",
                             {"C: A1 ENABLE UTF8=ACCEPT", "S: * ENABLED UTF8=ACCEPT", "S: A1 OK x", "C: A2 UID SEARCH SUBJECT {2+}", "C= \\xC3\\xA4\\r\\n", "S: A2 OK x"}),
            [](ImapClient &client) {
                client.signIn("ada", "x");
                client.search({Key::subject(QString::fromUtf8("ä"))}, {}, 5);
            }));
        PLAYED_TO(play(selected("", {"SILENCE 20"}),
                      [](ImapClient &client) {
                          select(client);
                          client.search({Key::subject(QString(QChar(0)))}, {}, 5);
                      }),
            ErrorKind::Refused);
    }

    void gmail()
    {
        PLAYED_WELL(
            play(selected("X-GM-EXT-1 ESEARCH", {"C: A2 UID SEARCH RETURN (ALL) X-GM-RAW \"has:attachment in:anywhere\"", "S: * ESEARCH (TAG \"A2\") UID ALL 1:3", "S: A2 OK x"}),
                [](ImapClient &client) {
                    select(client);
                    QCOMPARE(client.search({Key::seen()}, "has:attachment in:anywhere", 2), (QList<Uid>{3, 2}));
                }));
    }

    void partial()
    {
        PLAYED_WELL(play(selected("ESEARCH PARTIAL",
                             {"C: A2 UID SEARCH RETURN (PARTIAL -1:-3) SEEN", "S: * ESEARCH (TAG \"A2\") UID PARTIAL (-1:-3 7,9:10)", "S: A2 OK x",
                                 "C: A3 UID SEARCH RETURN (PARTIAL -1:-2) ALL", "S: * ESEARCH (TAG \"A3\") UID PARTIAL (-1:-2 NIL)", "S: A3 OK x"}),
            [](ImapClient &client) {
                select(client);
                QCOMPARE(client.search({Key::seen()}, {}, 3), (QList<Uid>{10, 9, 7}));
                QVERIFY(client.newestUids(2).isEmpty());
            }));
        for (const char *bad : {"PARTIAL", "PARTIAL 1", "PARTIAL (-1:-3 x)", "PARTIAL (-1:-3 1", "PARTIAL (-1:-3)", "PARTIAL (-1:-3 1:4294967295)"}) {
            PLAYED_TO(play(selected("ESEARCH PARTIAL", {"C: A2 UID SEARCH RETURN (PARTIAL -1:-3) ALL", QStringLiteral("S: * ESEARCH (TAG \"A2\") UID ") + bad}),
                          [](ImapClient &client) {
                              select(client);
                              client.newestUids(3);
                          }),
                ErrorKind::Refused);
        }
    }

    void newestWithoutPages()
    {
        PLAYED_WELL(
            play(selected("", {"C: A2 UID SEARCH 2:*", "S: * SEARCH 20 30", "S: A2 OK x", "C: A3 UID SEARCH 1:*", "S: * SEARCH 10 20 30", "S: A3 OK x"}), [](ImapClient &client) {
                select(client);
                QCOMPARE(client.newestUids(2), (QList<Uid>{30, 20}));
                QCOMPARE(client.newestUids(9), (QList<Uid>{30, 20, 10}));
                QVERIFY(client.newestUids(0).isEmpty());
            }));
    }
};

QTEST_GUILESS_MAIN(ImapSearchTest)
#include "ImapSearchTest.moc"
