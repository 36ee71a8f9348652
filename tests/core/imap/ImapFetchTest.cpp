// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapFetchParser.h"
#include "tests/core/imap/ImapDialogue.h"

/// Fetching and searching, as dialogues.
class ImapFetchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void headers();
    void headersWithOthersChanges();
    void flags();
    void flagsWithOthersChanges();
    void flagsWithoutEnd();
    void keywordsAndLabelsHaveAnEnd();
    void bodies();
    void bodiesInFlight();
    void bodiesAnsweredOutOfOrder();
    void searches();
    void searchesExtended();
    void searchNotUnderstood();
};

void ImapFetchTest::headers()
{
    const QString items = "(UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (REFERENCES)])";
    PLAYED_WELL(
        play(selected("",
                 {"C: A2 UID FETCH 5:* " + items,
                     "S: * 1 FETCH (UID 5 FLAGS (\\Seen) INTERNALDATE \"17-Jul-1996 02:44:25 -0700\" RFC822.SIZE 99 ENVELOPE (NIL \"Hi\" NIL NIL NIL NIL NIL NIL NIL \"<m>\") "
                     "BODYSTRUCTURE (\"text\" \"plain\" NIL NIL NIL \"7bit\" 9 1) BODY[HEADER.FIELDS (REFERENCES)] {19}",
                     "R: References: <a@b>\\r\\n)\\r\\n", "S: * 2 FETCH (UID 6 RFC822.SIZE 7 ENVELOPE (broken))", "S: A2 OK done", "C: A3 FETCH 2:3 " + items, "S: A3 OK done"}),
            [](ImapClient &client) {
                select(client);
                QList<ImapFetched> found;
                client.fetchHeaders("5:*", [&](ImapFetched &&fetched) { found.append(fetched); });
                QCOMPARE(found.size(), 2);
                QCOMPARE(found[0].uid, 5u);
                QCOMPARE(found[0].envelope->subject, QByteArray("Hi"));
                QCOMPARE(found[0].internalDate, 837596665000);
                QCOMPARE(found[0].headerFields, QByteArray("References: <a@b>\r\n"));
                QCOMPARE(found[0].hasAttachments, std::optional(false));
                QVERIFY(!found[1].envelope);
                QCOMPARE(found[1].size, 7);
                client.fetchHeadersBySequence(2, 3, [](ImapFetched &&) { QFAIL("nothing was there"); });
            }));
}

void ImapFetchTest::headersWithOthersChanges()
{
    // Flags of others, UID 0, no UID, more than there can be: none of it is handed over.
    PLAYED_WELL(play(selected("",
                         {"C~ A2 UID FETCH 5:6 .*", "S: * 9 FETCH (UID 9 FLAGS (\\Seen))", "S: * 1 FETCH (UID 0 RFC822.SIZE 1)", "S: * 1 FETCH (RFC822.SIZE 1)",
                             "S: * 1 FETCH (UID 5 RFC822.SIZE 1)", "S: * 4 EXISTS", "S: * 2 FETCH (UID 6 RFC822.SIZE 1)", "S: * 3 FETCH (UID 7 RFC822.SIZE 1)", "S: A2 OK done"}),
        [](ImapClient &client) {
            select(client);
            QList<Uid> uids;
            client.fetchHeaders("5:6", [&](ImapFetched &&fetched) { uids.append(fetched.uid); });
            QCOMPARE(uids, (QList<Uid>{5, 6}));
            const ImapUnsolicited news = client.takeUnsolicited();
            QVERIFY(news.exists && news.flags && !news.expunged);
        }));
}

void ImapFetchTest::flags()
{
    PLAYED_WELL(play(selected("CONDSTORE", {}).replaceInStrings("SELECT INBOX", "SELECT INBOX (CONDSTORE)")
            + QStringList{"C: A2 UID FETCH 1:* (UID FLAGS) (CHANGEDSINCE 12)", "S: * 1 FETCH (UID 5 MODSEQ (13) FLAGS (\\Seen $Junk))", "S: A2 OK done",
                "C: A3 UID FETCH 1:3 (UID FLAGS)", "S: A3 OK done"},
        [](ImapClient &client) {
            select(client);
            QList<ImapFetched> found;
            client.fetchFlags("1:*", 12, [&](ImapFetched &&fetched) { found.append(fetched); });
            QCOMPARE(found.size(), 1);
            QCOMPARE(*found[0].flags, Flags(Flag::Seen) | Flag::Junk);
            QCOMPARE(found[0].modSeq, 13u);
            client.fetchFlags("1:3", 0, [](ImapFetched &&) {});
        }));
    PLAYED_WELL(play(selected("", {"C: A2 UID FETCH 1:* (UID FLAGS)", "S: A2 OK done"}), [](ImapClient &client) {
        select(client);
        client.fetchFlags("1:*", 12, [](ImapFetched &&) {});
    }));
}

void ImapFetchTest::flagsWithOthersChanges()
{
    // What others change in other messages is news and no answer; what changes twice among those asked for comes twice, and keeps none of the rest out.
    PLAYED_WELL(play(selected("",
                         {"C: A2 UID FETCH 5:6,20 (UID FLAGS)", "S: * 9 FETCH (UID 9 FLAGS (\\Seen))", "S: * 1 FETCH (UID 5 FLAGS ())", "S: * 1 FETCH (UID 5 FLAGS (\\Seen))",
                             "S: * 1 FETCH (UID 5 FLAGS (\\Flagged))", "S: * 3 FETCH (UID 20 FLAGS ())", "S: * 2 FETCH (UID 6 FLAGS ())", "S: A2 OK done"}),
        [](ImapClient &client) {
            select(client);
            QList<Uid> uids;
            Flags last;
            client.fetchFlags("5:6,20", 0, [&](ImapFetched &&fetched) {
                uids.append(fetched.uid);
                last = fetched.uid == 5 ? *fetched.flags : last;
            });
            QCOMPARE(uids, (QList<Uid>{5, 5, 5, 20, 6}));
            QCOMPARE(last, Flags(Flag::Flagged));
            QVERIFY(client.takeUnsolicited().flags);
        }));
}

void ImapFetchTest::keywordsAndLabelsHaveAnEnd()
{
    const QByteArray longest(200, 'k'), label(1000, 'l');
    const ImapFetched fetched =
        ImapFetchParser::parse(ImapCursor(QByteArray("(UID 5 FLAGS (" + longest + ' ' + longest + "x Work) X-GM-LABELS (\"" + label + "\" \"" + label + "x\" Mine))")));
    QCOMPARE(fetched.keywords, (QByteArrayList{longest, "Work"}));
    QCOMPARE(fetched.labels, (QByteArrayList{label, "Mine"}));
}

void ImapFetchTest::flagsWithoutEnd()
{
    const QStringList again(10'100, QStringLiteral("S: * 1 FETCH (UID 5 FLAGS ())"));
    PLAYED_TO(play(selected("", QStringList{"C: A2 UID FETCH 5 (UID FLAGS)"} + again + QStringList{"EOF"}),
                  [](ImapClient &client) {
                      select(client);
                      client.fetchFlags("5", 0, [](ImapFetched &&) {});
                  }),
        ErrorKind::Refused);
}

void ImapFetchTest::bodies()
{
    PLAYED_WELL(play(selected("",
                         {"C: A2 UID FETCH 3:4,9 (UID BODY.PEEK[])", "R: * 1 FETCH (UID 3 BODY[] {6}\\r\\na\\r\\n)b\\n)\\r\\n", "S: * 2 FETCH (UID 4 BODY[] \"\")",
                             "S: * 2 FETCH (UID 4 BODY[] \"again\")", "S: * 2 FETCH (UID 5 BODY[] \"unasked\")", "S: * 3 FETCH (UID 9 BODY[] NIL)", "S: A2 OK done"}),
        [](ImapClient &client) {
            select(client);
            QMap<Uid, QByteArray> found;
            client.fetchBodies({9, 3, 4}, [&](ImapFetched &&fetched) { found[fetched.uid] += *fetched.body; });
            QCOMPARE(found, (QMap<Uid, QByteArray>{{3, "a\r\n)b\n"}, {4, ""}}));
            client.fetchBodies({}, [](ImapFetched &&) { QFAIL("nothing was asked"); });
        }));
}

void ImapFetchTest::bodiesInFlight()
{
    // Three commands are on the wire before the first is answered; the fourth follows the first answer.
    QStringList script = {"C~ A2 UID FETCH 1:100 .*", "C~ A3 UID FETCH 101:200 .*", "C~ A4 UID FETCH 201:300 .*", "SILENCE 200", "S: * 1 FETCH (UID 1 BODY[] \"x\")",
        "S: A2 OK done", "C~ A5 UID FETCH 301:350 .*", "S: * 250 FETCH (UID 250 BODY[] \"y\")", "S: A3 OK done", "S: A4 OK done", "S: * 350 FETCH (UID 350 BODY[] \"z\")",
        "S: A5 OK done"};
    PLAYED_WELL(play(selected("", script), [](ImapClient &client) {
        select(client);
        QList<Uid> uids;
        for (Uid uid = 1; uid <= 350; ++uid)
            uids.append(uid);
        QList<Uid> found;
        client.fetchBodies(uids, [&](ImapFetched &&fetched) { found.append(fetched.uid); });
        QCOMPARE(found, (QList<Uid>{1, 250, 350}));
    }));
}

void ImapFetchTest::bodiesAnsweredOutOfOrder()
{
    QStringList script = {"C~ A2 .*", "C~ A3 .*", "S: A3 OK done", "S: * 1 FETCH (UID 1 BODY[] \"x\")", "S: A2 NO [UNAVAILABLE] not now", "C: A4 NOOP", "S: A4 OK done"};
    PLAYED_WELL(play(selected("", script), [](ImapClient &client) {
        select(client);
        QList<Uid> uids;
        for (Uid uid = 1; uid <= 200; ++uid)
            uids.append(uid);
        int found = 0;
        try {
            client.fetchBodies(uids, [&](ImapFetched &&) { ++found; });
            QFAIL("A2 was refused");
        } catch (const MailError &e) {
            QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Busy));
        }
        QCOMPARE(found, 1);
        client.noop(); // the conversation is where it should be
    }));
}

void ImapFetchTest::searches()
{
    PLAYED_WELL(play(selected("",
                         {"C: A2 UID SEARCH ALL", "S: * SEARCH 5 3 9", "S: * SEARCH 3 1 (MODSEQ 5)", "S: A2 OK done", "C: A3 UID SEARCH DELETED", "S: * SEARCH", "S: A3 OK done",
                             "C: A4 UID SEARCH HEADER Message-ID \"<a\\\"b@c>\"", "S: * SEARCH 7", "S: A4 OK done"}),
        [](ImapClient &client) {
            select(client);
            QCOMPARE(client.searchAll(), (QList<Uid>{1, 3, 5, 9}));
            QCOMPARE(client.searchDeleted(), QList<Uid>());
            QCOMPARE(client.searchMessageId("<a\"b@c>"), QList<Uid>{7});
        }));
}

void ImapFetchTest::searchesExtended()
{
    PLAYED_WELL(play(selected("ESEARCH",
                         {"C: A2 UID SEARCH RETURN (ALL) ALL", "S: * ESEARCH (TAG \"A2\") UID ALL 2,10:13,5", "S: A2 OK done", "C: A3 UID SEARCH RETURN (ALL) DELETED",
                             "S: * ESEARCH (TAG \"A3\") UID", "S: A3 OK done", "C: A4 UID SEARCH RETURN (ALL) HEADER Message-ID \"<a@c>\"",
                             "S: * ESEARCH (TAG \"A4\") UID MODSEQ 7 COUNT 1 ALL 7", "S: A4 OK done"}),
        [](ImapClient &client) {
            select(client);
            QCOMPARE(client.searchAll(), (QList<Uid>{2, 5, 10, 11, 12, 13}));
            QCOMPARE(client.searchDeleted(), QList<Uid>());
            QCOMPARE(client.searchMessageId("<a@c>"), QList<Uid>{7});
        }));
}

void ImapFetchTest::searchNotUnderstood()
{
    // Finding nothing would mean "all gone": an answer that makes no sense must not look like it.
    for (const char *answer : {"* ESEARCH (TAG \"A2\") UID ALL 1,", "* ESEARCH UID ALL 1:4294967295", "* ESEARCH UID ALL 0", "* ESEARCH UID ALL 1:*", "* SEARCH 0", "* SEARCH 1 x",
             "* SEARCH 4294967296"}) {
        PLAYED_TO(play(selected("ESEARCH", {"C~ A2 UID SEARCH .*", QStringLiteral("S: ") + answer}),
                      [](ImapClient &client) {
                          select(client);
                          client.searchAll();
                      }),
            ErrorKind::Refused);
    }
}

QTEST_GUILESS_MAIN(ImapFetchTest)
#include "ImapFetchTest.moc"
