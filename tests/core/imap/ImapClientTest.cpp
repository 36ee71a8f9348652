// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/imap/ImapDialogue.h"

/// Every method against written dialogues, with and without the extensions.
class ImapClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void list();
    void listWithoutExtensions();
    void listOddities();
    void create();
    void select_();
    void selectCondstore();
    void selectRefused();
    void selectOnce();
    void store();
    void moveAndCopy();
    void copyUidOddities();
    void expunge();
    void append();
    void appendNonSynchronizing();
    void appendRefused();
    void mailboxNamesAsLiterals();
    void idle();
    void idleUntilDeadline();
    void idleNewsAtOnce();
    void unsolicited();
    void codes_data();
    void codes();
    void splitAtEveryByte();
    void transcriptHoldsNoMail();
    void logout();
    void gmailWithoutCondstore();
    void alerts();
};

void ImapClientTest::list()
{
    QList<ImapListEntry> entries;
    PLAYED_WELL(play(opened("LIST-EXTENDED SPECIAL-USE",
                         {"C: A1 LIST \"\" \"*\" RETURN (SPECIAL-USE SUBSCRIBED)", "S: * LIST (\\HasNoChildren \\Subscribed) \"/\" inbox", "S: * LIST (\\Sent) \"/\" \"Sent Mail\"",
                             "S: * 4 EXISTS", "S: * LIST (\\Noselect) NIL {5}", "S: a\"b c", "S: A1 OK done"}),
        [&](ImapClient &client) { entries = client.list(); }));
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0].name, QByteArray("INBOX"));
    QCOMPARE(entries[0].delimiter, '/');
    QCOMPARE(entries[0].attributes, (QByteArrayList{"\\hasnochildren", "\\subscribed"}));
    QCOMPARE(entries[1].name, QByteArray("Sent Mail"));
    QCOMPARE(entries[1].attributes, QByteArrayList{"\\sent"});
    QCOMPARE(entries[2].name, QByteArray("a\"b c"));
    QCOMPARE(entries[2].delimiter, '\0');
}

void ImapClientTest::listWithoutExtensions()
{
    PLAYED_WELL(play(opened("",
                         {"C: A1 LIST \"\" \"*\"", "S: * LIST () \"\\\\\" \"a\\\\b\"", "S: * LIST () NIL INBOX", "S: * LIST () NIL c", "S: A1 OK done", "C: A2 LSUB \"\" \"*\"",
                             "S: * LSUB () NIL c", "S: A2 OK done"}),
        [](ImapClient &client) {
            const auto entries = client.list();
            QCOMPARE(entries.size(), 3);
            QCOMPARE(entries[0].name, QByteArray("a\\b"));
            QCOMPARE(entries[0].delimiter, '\\');
            QVERIFY(!entries[0].subscribed);
            QVERIFY(entries[1].subscribed && entries[2].subscribed); // INBOX always
        }));
    // Nobody subscribed to anything, or the server does not know how: everything is shown.
    for (const char *answer : {"S: A2 OK done", "S: A2 BAD what"}) {
        PLAYED_WELL(play(opened("", {"C: A1 LIST \"\" \"*\"", "S: * LIST () \"/\" a", "S: A1 OK done", "C: A2 LSUB \"\" \"*\"", answer}),
            [](ImapClient &client) { QVERIFY(client.list().at(0).subscribed); }));
    }
}

void ImapClientTest::listOddities()
{
    const QString tenThousand(10'000, 'x');
    PLAYED_WELL(play(opened("",
                         {"C: A1 LIST \"\" \"*\"", "R: * LIST () \"/\" \"nul\\0name\"\\r\\n", "S: * LIST () \"/\" ../../etc/passwd", "S: * LIST () \"/\" \"\"",
                             "S: * LIST () \"/\"", "S: * LIST", "S: * LIST (((((", "S: * LIST () \"//\" x", "S: * LIST () \"/\" " + tenThousand, "S: * LIST () \"/\" twice",
                             "S: * LIST () \"/\" twice", "R: * LIST () \"/\" \"\\xE2\\x80\\xAEgnp\"\\r\\n", "S: * LIST () \"/\" Foo(bar)", "S: A1 OK done", "C: A2 LSUB \"\" \"*\"",
                             "S: * LSUB () \"/\" twice", "S: * LSUB () \"/\" twice", "S: * LSUB (", "S: * LSUB () \"/\" elsewhere", "S: A2 OK done"}),
        [](ImapClient &client) {
            QByteArrayList names;
            for (const auto &entry : client.list())
                names.append(entry.name);
            QCOMPARE(names, (QByteArrayList{"../../etc/passwd", "twice", "\xE2\x80\xAEgnp", "Foo(bar)"}));
        }));
}

void ImapClientTest::create()
{
    PLAYED_WELL(
        play(opened("", {"C: A1 CREATE Archive", "S: A1 OK done", "C: A2 CREATE \"a b\"", "S: A2 NO [ALREADYEXISTS] there", "C: A3 CREATE x", "S: A3 NO Mailbox already exists"}),
            [](ImapClient &client) {
                client.create("Archive");
                client.create("a b");
                client.create("x");
            }));
    PLAYED_TO(play(opened("", {"C: A1 CREATE Archive", "S: A1 NO [NOPERM] no"}), [](ImapClient &client) { client.create("Archive"); }), ErrorKind::Refused);
}

void ImapClientTest::select_()
{
    PLAYED_WELL(play(opened("",
                         {"C: A1 SELECT Work/2024", "S: * FLAGS (\\Seen)", "S: * 17 EXISTS", "S: * 2 RECENT", "S: * OK [UNSEEN 3] x", "S: * OK [UIDVALIDITY 3857529045] x",
                             "S: * OK [UIDNEXT 4392] x", "S: * OK [PERMANENTFLAGS (\\Seen \\*)] x", "S: A1 OK [READ-ONLY] done"}),
        [](ImapClient &client) {
            const ImapMailbox mailbox = client.select("Work/2024");
            QCOMPARE(mailbox.exists, 17u);
            QCOMPARE(mailbox.uidValidity, 3857529045u);
            QCOMPARE(mailbox.uidNext, 4392u);
            QCOMPARE(mailbox.highestModSeq, 0u);
            QVERIFY(mailbox.readOnly);
            QCOMPARE(client.selected(), QByteArray("Work/2024"));
            QVERIFY(!client.takeUnsolicited().any());
        }));
}

void ImapClientTest::selectCondstore()
{
    PLAYED_WELL(play(
        opened("CONDSTORE",
            {"C: A1 SELECT INBOX (CONDSTORE)", "S: * 17 EXISTS", "S: * OK [HIGHESTMODSEQ 18446744073709551615] x", "S: * OK [HIGHESTMODSEQ 715194045007] x",
                "S: A1 OK [READ-WRITE] done", "C: A2 SELECT B (CONDSTORE)", "S: * 5 EXPUNGE", "S: * 99 EXISTS", "S: * OK [CLOSED] x", "S: * OK [NOMODSEQ] x", "S: A2 OK done"}),
        [](ImapClient &client) {
            QCOMPARE(client.select("INBOX").highestModSeq, 715194045007u);
            const ImapMailbox mailbox = client.select("B");
            QCOMPARE(mailbox.highestModSeq, 0u);
            QCOMPARE(mailbox.exists, 0u);
            QVERIFY(!mailbox.readOnly);
        }));
}

void ImapClientTest::selectRefused()
{
    PLAYED_WELL(play(selected("", {"C: A2 SELECT gone", "S: A2 NO [NONEXISTENT] no", "C: A3 SELECT INBOX", "S: * 1 EXISTS", "S: A3 OK done"}), [](ImapClient &client) {
        select(client);
        try {
            client.select("gone");
            QFAIL("selected");
        } catch (const MailError &e) {
            QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Gone));
        }
        QCOMPARE(client.selected(), QByteArray());
        QCOMPARE(client.select("INBOX").exists, 1u);
    }));
}

void ImapClientTest::selectOnce()
{
    PLAYED_WELL(play(selected("",
                         {"C: A2 NOOP", "S: * 5 EXISTS", "S: * 1 EXPUNGE", "S: A2 OK [HIGHESTMODSEQ 9] done", "C: A3 SELECT INBOX", "S: * 4 EXISTS", "S: * OK [UIDVALIDITY 7] x",
                             "S: A3 OK done"}),
        [](ImapClient &client) {
            select(client);
            client.noop();
            const ImapMailbox mailbox = client.select("INBOX");
            QCOMPARE(mailbox.exists, 4u);
            QCOMPARE(mailbox.highestModSeq, 0u);
            client.select("INBOX", ImapClient::Selecting::Afresh);
        }));
}

void ImapClientTest::store()
{
    PLAYED_WELL(play(selected("",
                         {"C: A2 UID STORE 1:4 +FLAGS.SILENT (\\Seen $Forwarded)", "S: A2 OK done", "C: A3 UID STORE 1:4 -FLAGS.SILENT (\\Flagged)",
                             "S: * 1 FETCH (UID 1 MODSEQ (5))", "S: A3 OK done"}),
        [](ImapClient &client) {
            select(client);
            client.storeFlags("1:4", Flags(Flag::Seen) | Flag::Forwarded, Flag::Flagged);
            client.storeFlags("1:4", {}, {});
            QVERIFY(!client.takeUnsolicited().any());
            try {
                client.storeFlags("1:4,", Flag::Seen, {});
                QFAIL("not a set");
            } catch (const MailError &e) {
                QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Bug));
            }
        }));
}

void ImapClientTest::moveAndCopy()
{
    PLAYED_WELL(play(selected("MOVE UIDPLUS",
                         {"C: A2 UID MOVE 3:4 Archive", "S: * OK [COPYUID 38505 3:4 8,7] moved", "S: * 1 EXPUNGE", "S: * 1 EXPUNGE", "S: A2 OK done", "C: A3 UID COPY 5 \"a b\"",
                             "S: A3 OK [COPYUID 9 5 1] done", "C: A4 UID COPY 6 B", "S: A4 OK done"}),
        [](ImapClient &client) {
            select(client);
            const ImapCopyUid moved = client.move("3:4", "Archive");
            QCOMPARE(moved.uidValidity, 38505u);
            QCOMPARE(moved.source, (QList<Uid>{3, 4}));
            QCOMPARE(moved.destination, (QList<Uid>{8, 7}));
            const ImapCopyUid copied = client.copy("5", "a b");
            QCOMPARE(copied.destination, QList<Uid>{1});
            QCOMPARE(client.copy("6", "B").uidValidity, 0u);
            QCOMPARE(client.select("INBOX").exists, 1u);
            QVERIFY(client.takeUnsolicited().expunged);
        }));
}

void ImapClientTest::copyUidOddities()
{
    for (const char *code :
        {"COPYUID 1 1:2 3", "COPYUID 1 1, 3,", "COPYUID 0 1 2", "COPYUID 1 1:4294967295 1:4294967295", "COPYUID", "COPYUID x", "COPYUID 1 * *", "COPYUID 1 0 0"}) {
        PLAYED_WELL(play(selected("", {"C: A2 UID COPY 1:2 B", QStringLiteral("S: A2 OK [%1] done").arg(QLatin1String(code))}), [](ImapClient &client) {
            select(client);
            QVERIFY(client.copy("1:2", "B").destination.isEmpty());
        }));
    }
}

void ImapClientTest::expunge()
{
    PLAYED_WELL(play(selected("UIDPLUS",
                         {"C: A2 UID EXPUNGE 3,7:9", "S: * 0 EXPUNGE", "S: * 9 EXPUNGE", "S: * 1 EXPUNGE", "S: A2 OK done", "C: A3 EXPUNGE", "S: * VANISHED 5:6", "S: A3 OK done",
                             "C: A4 NOOP", "S: * VANISHED (EARLIER) 1:4294967295", "S: * VANISHED 1:4294967295", "S: A4 OK done"}),
        [](ImapClient &client) {
            select(client);
            client.expunge("3,7:9");
            QCOMPARE(client.select("INBOX").exists, 2u); // sequence numbers that are not there count for nothing
            client.expungeAll();
            QCOMPARE(client.select("INBOX").exists, 0u);
            client.noop();
        }));
}

void ImapClientTest::append()
{
    PLAYED_WELL(play(opened("",
                         {"C: A1 APPEND Sent (\\Seen) \"17-Jul-1996 09:44:25 +0000\" {6}", "SILENCE 100", "S: * 1 EXISTS", "S: + go", "C= a\\r\\nb\\r\\n\\r\\n",
                             "S: A1 OK [APPENDUID 38505 3955] done", "C: A2 APPEND Sent {1}", "S: + go", "C= x\\r\\n", "S: A2 OK done"}),
        [](ImapClient &client) {
            const auto uid = client.append("Sent", "a\r\nb\r\n", Flag::Seen, 837596665000);
            QVERIFY(uid);
            QCOMPARE(uid->uidValidity, 38505u);
            QCOMPARE(uid->uid, 3955u);
            QVERIFY(!client.append("Sent", "x", {}, 0));
        }));
}

void ImapClientTest::appendNonSynchronizing()
{
    PLAYED_WELL(play(opened("LITERAL+", {"C: A1 APPEND Sent (\\Seen) {5000+}", "C# 5000", "C: ", "S: A1 OK done"}),
        [](ImapClient &client) { client.append("Sent", QByteArray(5000, 'x'), Flag::Seen, 0); }));
    PLAYED_WELL(play(opened("LITERAL-",
                         {"C: A1 APPEND Sent {4096+}", "C# 4096", "C: ", "S: A1 OK [APPENDUID 1 0] done", "C: A2 APPEND Sent {4097}", "SILENCE 100", "S: + go", "C# 4097",
                             "C: ", "S: A2 OK done"}),
        [](ImapClient &client) {
            QVERIFY(!client.append("Sent", QByteArray(4096, 'x'), {}, 0)); // UID 0 is none
            client.append("Sent", QByteArray(4097, 'x'), {}, 0);
        }));
}

void ImapClientTest::appendRefused()
{
    // Refused before the literal: it is not sent, and the conversation goes on.
    PLAYED_WELL(play(
        opened("", {"C: A1 APPEND Sent {3}", "S: A1 NO [TRYCREATE] no such folder", "C: A2 CREATE Sent", "S: A2 OK done", "C: A3 APPEND Sent {3}", "S: A3 NO [OVERQUOTA] full"}),
        [](ImapClient &client) {
            try {
                client.append("Sent", "abc", {}, 0);
                QFAIL("refused");
            } catch (const MailError &e) {
                QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Gone));
            }
            client.create("Sent");
            try {
                client.append("Sent", "abc", {}, 0);
                QFAIL("refused");
            } catch (const MailError &e) {
                QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Refused));
                QVERIFY(e.detail().contains("full"));
                QVERIFY(!e.message().contains("full,"));
            }
        }));
}

void ImapClientTest::mailboxNamesAsLiterals()
{
    PLAYED_WELL(play(opened("", {"C: A1 SELECT {6}", "S: + go", "C= Entw\\xFCr\\r\\n", "S: A1 OK done", "C: A2 UID COPY 1 {2}", "S: + go", "C= \\xC3\\xBC\\r\\n", "S: A2 OK done"}),
        [](ImapClient &client) {
            client.select("Entw\xFCr");
            client.copy("1", "\xC3\xBC");
            QVERIFY_EXCEPTION_THROWN(client.select(QByteArray("a\0b", 3)), MailError);
        }));
}

void ImapClientTest::idle()
{
    PLAYED_WELL(play(selected("IDLE", {"C: A2 IDLE", "S: + idling", "S: * OK still here", "WAIT 50", "S: * 4 EXISTS", "C: DONE", "S: * 1 FETCH (FLAGS (\\Seen))", "S: A2 OK done"}),
        [](ImapClient &client) {
            select(client);
            QElapsedTimer timer;
            timer.start();
            const ImapUnsolicited news = client.idle(QDeadlineTimer(20'000));
            QVERIFY(news.exists && news.flags && !news.expunged);
            QVERIFY(timer.elapsed() < 10'000);
            QVERIFY(!client.takeUnsolicited().any());
        }));
}

void ImapClientTest::idleUntilDeadline()
{
    PLAYED_WELL(play(selected("IDLE", {"C: A2 IDLE", "S: + idling", "SILENCE 200", "C: DONE", "S: A2 OK done"}), [](ImapClient &client) {
        select(client);
        QVERIFY(!client.idle(QDeadlineTimer(1500)).any());
    }));
    PLAYED_TO(play(selected("IDLE", {"C: A2 IDLE", "S: A2 BAD no"}),
                  [](ImapClient &client) {
                      select(client);
                      client.idle(QDeadlineTimer(400));
                  }),
        ErrorKind::Refused);
    PLAYED_TO(play(selected("IDLE", {"C: A2 IDLE", "S: + idling", "S: * BYE restarting", "CLOSE"}),
                  [](ImapClient &client) {
                      select(client);
                      client.idle(QDeadlineTimer(5000));
                  }),
        ErrorKind::Offline);
}

void ImapClientTest::idleNewsAtOnce()
{
    // What came with an earlier answer is not slept over: nothing is sent.
    PLAYED_WELL(play(selected("IDLE", {"C: A2 NOOP", "S: * 4 EXISTS", "S: A2 OK done"}), [](ImapClient &client) {
        select(client);
        client.noop();
        QVERIFY(client.idle(QDeadlineTimer(20'000)).exists);
    }));
}

void ImapClientTest::unsolicited()
{
    PLAYED_WELL(play(selected("",
                         {"C: A2 NOOP", "S: * 3 EXISTS", "S: A2 OK done", "C: A3 NOOP", "S: * 1 RECENT", "S: A3 OK x", "C: A4 NOOP", "S: * 2 EXISTS", "S: A4 OK x", "C: A5 NOOP",
                             "S: * 1 FETCH (FLAGS ())", "S: A5 OK x", "C: A6 NOOP", "S: * 1 EXPUNGE", "S: A6 OK x"}),
        [](ImapClient &client) {
            select(client);
            client.noop();
            QVERIFY(!client.takeUnsolicited().any());
            client.noop();
            QVERIFY(client.takeUnsolicited().exists);
            client.noop();
            QVERIFY(client.takeUnsolicited().expunged); // fewer than before
            client.noop();
            QVERIFY(client.takeUnsolicited().flags);
            client.noop();
            const ImapUnsolicited last = client.takeUnsolicited();
            QVERIFY(last.expunged && !last.flags && !last.exists);
        }));
}

void ImapClientTest::codes_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("unavailable") << "NO [UNAVAILABLE] x" << ErrorKind::Busy;
    QTest::newRow("in use") << "NO [INUSE] x" << ErrorKind::Busy;
    QTest::newRow("limit") << "NO [LIMIT] x" << ErrorKind::Busy;
    QTest::newRow("nonexistent") << "NO [NONEXISTENT] x" << ErrorKind::Gone;
    QTest::newRow("try create") << "NO [TRYCREATE] x" << ErrorKind::Gone;
    QTest::newRow("quota") << "NO [OVERQUOTA] x" << ErrorKind::Refused;
    QTest::newRow("permission") << "NO [NOPERM] x" << ErrorKind::Refused;
    QTest::newRow("lower case") << "NO [unavailable] x" << ErrorKind::Busy;
    QTest::newRow("expired") << "NO [EXPIRED] x" << ErrorKind::SignIn;
    QTest::newRow("referral") << "NO [REFERRAL imap://evil.example/] x" << ErrorKind::Refused;
    QTest::newRow("plain no") << "NO x" << ErrorKind::Refused;
    QTest::newRow("Dovecot's missing mailbox") << "NO Mailbox doesn't exist: x" << ErrorKind::Gone;
    QTest::newRow("already there is not gone") << "NO Mailbox already exists" << ErrorKind::Refused;
    QTest::newRow("bad") << "BAD x" << ErrorKind::Refused;
    for (const char *code :
        {"ALREADYEXISTS", "HASCHILDREN", "CANNOT", "BADCHARSET (US-ASCII)", "CORRUPTION", "SERVERBUG", "CLIENTBUG", "CONTACTADMIN", "TOOBIG", "PRIVACYREQUIRED", "UNKNOWN-CTE"})
        QTest::newRow(code) << QStringLiteral("NO [%1] x").arg(QLatin1String(code)) << ErrorKind::Refused;
    QTest::newRow("EXPUNGEISSUED") << "NO [EXPUNGEISSUED] x" << ErrorKind::Busy;
    QTest::newRow("AUTHORIZATIONFAILED") << "NO [AUTHORIZATIONFAILED] x" << ErrorKind::SignIn;
    QTest::newRow("AUTHENTICATIONFAILED") << "NO [AUTHENTICATIONFAILED] x" << ErrorKind::SignIn;
}

void ImapClientTest::codes()
{
    QFETCH(QString, answer);
    QFETCH(ErrorKind, kind);
    const Played played = play(selected("", {"C: A2 UID EXPUNGE 1", "S: A2 " + answer + " MARK"}), [](ImapClient &client) {
        select(client);
        client.expunge("1");
    });
    QCOMPARE(kindOf(played), nameOf(kind));
    QVERIFY(!played.failure->message.contains("MARK"));
    QVERIFY(played.failure->detail.contains("MARK"));
    QCOMPARE(played.outcome, QString());
}

void ImapClientTest::splitAtEveryByte()
{
    PLAYED_WELL(play({"B: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi\\r\\n", "C: A1 AUTHENTICATE PLAIN AGFkYQBzZWNyZXQ=", "B: A1 OK [CAPABILITY IMAP4rev1 IDLE] in\\r\\n",
                         "C: A2 SELECT INBOX", "B: * 1 EXISTS\\r\\n* OK [UIDVALIDITY 4] x\\r\\nA2 OK done\\r\\n", "C~ A3 UID FETCH 7 .*",
                         "B: * 1 FETCH (UID 7 BODY[] {12}\\r\\na\\r\\nA3 OK x\\r\\n FLAGS (\\\\Seen))\\r\\nA3 OK done\\r\\n", "C: A4 IDLE", "B: + x\\r\\n* 2 EXISTS\\r\\n",
                         "C: DONE", "B: A4 OK x\\r\\n"},
        [](ImapClient &client) {
            client.signIn("ada", "secret");
            QCOMPARE(client.select("INBOX").uidValidity, 4u);
            QByteArray body;
            client.fetchBodies({7}, [&](ImapFetched &&fetched) { body = *fetched.body; });
            QCOMPARE(body, QByteArray("a\r\nA3 OK x\r\n"));
            QVERIFY(client.idle(QDeadlineTimer(10'000)).exists);
        }));
}

void ImapClientTest::transcriptHoldsNoMail()
{
    const Played played = play(selected("",
                                   {"C: A2 UID FETCH 7 (UID BODY.PEEK[])", "S: * 1 FETCH (UID 7 BODY[] {9}", "S: PRIVATE-1)", "S: A2 OK done", "C: A3 APPEND Sent {9}", "S: + go",
                                       "C= PRIVATE-2\\r\\n", "S: A3 OK done"}),
        [](ImapClient &client) {
            select(client);
            client.fetchBodies({7}, [](ImapFetched &&) {});
            client.append("Sent", "PRIVATE-2", {}, 0);
        });
    QCOMPARE(kindOf(played), QStringLiteral("none"));
    QVERIFY(!played.transcript.contains("PRIVATE"));
    QVERIFY(played.transcript.contains("C: A2 UID FETCH 7 (UID BODY.PEEK[])"));
    QVERIFY(played.transcript.contains("S: A3 OK done"));
}

void ImapClientTest::logout()
{
    PLAYED_WELL(play(opened("", {"C: A1 LOGOUT", "S: * BYE bye", "S: A1 OK done", "EOF"}), [](ImapClient &client) {
        client.logout();
        QVERIFY(!client.isOpen());
        client.logout();
    }));
    PLAYED_WELL(play(opened("", {"C: A1 LOGOUT", "CLOSE"}), [](ImapClient &client) { client.logout(); }));
}

void ImapClientTest::gmailWithoutCondstore()
{
    PLAYED_WELL(play(opened("CONDSTORE X-GM-EXT-1 ENABLE", {"C: A1 SELECT INBOX", "S: A1 OK done"}), [](ImapClient &client) {
        QVERIFY(!client.capabilities().has("CONDSTORE"));
        client.signIn("ada", "secret");
        select(client);
    }));
}

void ImapClientTest::alerts()
{
    QStringList script = {"C: A1 NOOP"};
    for (int i = 0; i < 50; ++i)
        script.append(QStringLiteral("R: * OK [ALERT] number %1 \\x1B[1m\\r\\n").arg(i));
    script.append("S: A1 OK done");
    PLAYED_WELL(play(opened("", script), [](ImapClient &client) {
        client.noop();
        const QStringList alerts = client.takeAlerts();
        QCOMPARE(alerts.size(), 10);
        QCOMPARE(alerts.first(), QStringLiteral("number 0 [1m"));
        QVERIFY(client.takeAlerts().isEmpty());
    }));
}

QTEST_GUILESS_MAIN(ImapClientTest)
#include "ImapClientTest.moc"
