// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapFolderParser.h"
#include "tests/core/imap/ImapDialogue.h"

namespace {
const QString kStatus = QStringLiteral("C: A1 STATUS Work (MESSAGES UIDNEXT UIDVALIDITY UNSEEN");
}

/// Everything about mailboxes as a whole, with servers that Dovecot is not.
class ImapFoldersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void listWithStatus()
    {
        PLAYED_WELL(play(opened("LIST-EXTENDED SPECIAL-USE LIST-STATUS STATUS=SIZE OBJECTID CONDSTORE",
                             {"C: A1 LIST \"\" \"*\" RETURN (SPECIAL-USE SUBSCRIBED STATUS (MESSAGES UIDNEXT UIDVALIDITY UNSEEN HIGHESTMODSEQ SIZE MAILBOXID))",
                                 "S: * LIST (\\Subscribed \\Sent) \"/\" Sent",
                                 "S: * STATUS Sent (MESSAGES 17 UIDNEXT 18 UIDVALIDITY 3 UNSEEN 2 HIGHESTMODSEQ 99 SIZE 5000000000 MAILBOXID (F1-a))",
                                 "S: * LIST (\\NoSelect) \"/\" Group", "S: * LIST () \"/\" inbox", "S: * STATUS INBOX (MESSAGES 4294967296 UNSEEN 1 X (1 2) UIDNEXT)",
                                 "S: * STATUS Nowhere (MESSAGES 1)", "S: * STATUS Group", "S: A1 OK done"}),
            [](ImapClient &client) {
                const QList<ImapListEntry> entries = client.list();
                QCOMPARE(entries.size(), 3);
                QVERIFY(entries[0].subscribed && !entries[1].subscribed && entries[2].subscribed); // INBOX always
                const ImapStatus &status = *entries[0].status;
                QCOMPARE(status.messages, std::optional(17u));
                QCOMPARE(status.uidNext, std::optional(18u));
                QCOMPARE(status.uidValidity, std::optional(3u));
                QCOMPARE(status.unseen, std::optional(2u));
                QCOMPARE(status.highestModSeq, std::optional<quint64>(99));
                QCOMPARE(status.size, std::optional<quint64>(5'000'000'000));
                QCOMPARE(status.mailboxId, QByteArray("F1-a"));
                QVERIFY(!entries[1].status);
                QVERIFY(!entries[2].status->messages && !entries[2].status->uidNext && entries[2].status->unseen == 1u); // what makes no sense tells nothing
                QVERIFY(!client.takeUnsolicited().any());
            }));
    }

    void gmailIsNotAskedForModSeq()
    {
        PLAYED_WELL(play(opened("CONDSTORE X-GM-EXT-1", {kStatus + ")", "S: * STATUS Work (MESSAGES 1)", "S: A1 OK done"}),
            [](ImapClient &client) { QCOMPARE(client.status("Work").messages, std::optional(1u)); }));
    }

    void status()
    {
        PLAYED_WELL(play(opened("STATUS=SIZE",
                             {kStatus + " SIZE)", "S: * STATUS Other (MESSAGES 9)", "S: * STATUS \"Work\" (messages 7 SIZE 12)", "S: * 5 EXISTS", "S: A1 OK done",
                                 "C: A2 STATUS Gone (MESSAGES UIDNEXT UIDVALIDITY UNSEEN SIZE)", "S: A2 NO [NONEXISTENT] x",
                                 "C: A3 STATUS INBOX (MESSAGES UIDNEXT UIDVALIDITY UNSEEN SIZE)", "S: * STATUS InBox (UNSEEN 3)", "S: A3 OK x"}),
            [](ImapClient &client) {
                const ImapStatus status = client.status("Work");
                QCOMPARE(status.messages, std::optional(7u));
                QCOMPARE(status.size, std::optional<quint64>(12));
                QVERIFY(!status.uidNext && !status.highestModSeq);
                QVERIFY_THROWS_EXCEPTION(MailError, client.status("Gone"));
                QCOMPARE(client.status("INBOX").unseen, std::optional(3u));
            }));
    }

    void changes()
    {
        PLAYED_WELL(play(opened("",
                             {"C: A1 RENAME a \"b c\"", "S: A1 OK x", "C: A2 DELETE a", "S: A2 OK x", "C: A3 SUBSCRIBE a", "S: A3 OK x", "C: A4 UNSUBSCRIBE a", "S: A4 OK x",
                                 "C: A5 CREATE {4}", "S: + go", "C= \\xC3\\xA4bc\\r\\n", "S: A5 OK x"}),
            [](ImapClient &client) {
                client.rename("a", "b c");
                client.removeMailbox("a");
                client.subscribe("a", true);
                client.subscribe("a", false);
                client.create("\xC3\xA4"
                              "bc");
            }));
        PLAYED_TO(play(opened("", {"C: A1 RENAME a b", "S: A1 NO [ALREADYEXISTS] x"}), [](ImapClient &client) { client.rename("a", "b"); }), ErrorKind::Refused);
        PLAYED_TO(play(opened("", {"C: A1 RENAME a b", "S: A1 NO Mailbox doesn't exist: a"}), [](ImapClient &client) { client.rename("a", "b"); }), ErrorKind::Gone);
        PLAYED_TO(play(opened("", {"C: A1 DELETE a", "S: A1 NO [HASCHILDREN] x"}), [](ImapClient &client) { client.removeMailbox("a"); }), ErrorKind::Refused);
    }

    void quota()
    {
        PLAYED_WELL(play(opened("QUOTA",
                             {"C: A1 GETQUOTAROOT INBOX", "S: * QUOTAROOT INBOX \"\" user", "S: * QUOTA \"\" (MESSAGE 3 10 STORAGE 10 512)", "S: * QUOTA user (STORAGE 90 100)",
                                 "S: * QUOTA (", "S: * QUOTA x (STORAGE 1)", "S: A1 OK done", "C: A2 GETQUOTAROOT INBOX", "S: * QUOTA \"\" ()", "S: A2 OK x"}),
            [](ImapClient &client) {
                const auto quota = client.quota("INBOX");
                QVERIFY(quota);
                QCOMPARE(quota->used, 90 * 1024);
                QCOMPARE(quota->limit, 100 * 1024);
                QVERIFY(!client.quota("INBOX"));
            }));
        PLAYED_WELL(play(opened("", {"SILENCE 50"}), [](ImapClient &client) { QVERIFY(!client.quota("INBOX")); }));
    }

    void appendLimit_data()
    {
        QTest::addColumn<QString>("capability");
        QTest::addColumn<qint64>("limit");
        QTest::newRow("none") << "" << qint64(0);
        QTest::newRow("for every mailbox another") << "APPENDLIMIT" << qint64(0);
        QTest::newRow("Gmail's") << "APPENDLIMIT=35651584" << qint64(35651584);
        QTest::newRow("no number") << "APPENDLIMIT=much" << qint64(0);
        QTest::newRow("beyond") << "APPENDLIMIT=18446744073709551615" << std::numeric_limits<qint64>::max();
    }
    void appendLimit()
    {
        QFETCH(QString, capability);
        QFETCH(qint64, limit);
        PLAYED_WELL(play(opened(capability, {}), [&](ImapClient &client) { QCOMPARE(client.appendLimit(), limit); }));
    }

    /// RFC 6855: names are UTF-8 once it is enabled, and only then.
    void utf8Names()
    {
        PLAYED_WELL(play(opened("ENABLE UTF8=ACCEPT", {"C: A1 ENABLE UTF8=ACCEPT", "S: * ENABLED UTF8=ACCEPT", "S: A1 OK x"}), [](ImapClient &client) {
            QCOMPARE(client.nameToServer(QString::fromUtf8("R&D/ä"), '.'), QByteArray("R&-D.&AOQ-"));
            client.signIn("ada", "secret");
            QCOMPARE(client.nameToServer(QString::fromUtf8("R&D/ä"), '.'), QByteArray("R&D.\xC3\xA4"));
            QCOMPARE(client.pathFromServer("R&-D.\xC3\xA4", '.'), QString::fromUtf8("R&-D/ä"));
        }));
        PLAYED_WELL(play(opened("ENABLE UTF8=ONLY", {"C: A1 ENABLE UTF8=ACCEPT", "S: A1 NO not today"}), [](ImapClient &client) {
            client.signIn("ada", "secret");
            QCOMPARE(client.nameToServer(QString::fromUtf8("ä"), '.'), QByteArray("&AOQ-"));
        }));
        QStringList rev2 = opened("", {});
        rev2[0].replace("IMAP4rev1", "IMAP4rev2");
        PLAYED_WELL(play(rev2, [](ImapClient &client) { QCOMPARE(client.nameToServer(QString::fromUtf8("ä"), '.'), QByteArray("\xC3\xA4")); }));
    }

    void objectIds()
    {
        QCOMPARE(objectIdIn(ImapCursor("(F2212ea87-6097)")), QByteArray("F2212ea87-6097"));
        for (const QByteArray &bad :
            {QByteArray("NIL"), QByteArray("(NIL)"), QByteArray("()"), QByteArray("(a b)"), QByteArray("(a"), QByteArray("(" + QByteArray(256, 'x') + ")")})
            QVERIFY2(objectIdIn(ImapCursor(bad)).isNull(), bad.constData());
    }
};

QTEST_GUILESS_MAIN(ImapFoldersTest)
#include "ImapFoldersTest.moc"
