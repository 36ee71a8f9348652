// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapClient.h"
#include "tests/servers/ScriptedServer.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace postrider;
using namespace postrider::test;

namespace {
using Work = std::function<void(ImapClient &)>;

struct Played {
    QString outcome;                ///< of the server: empty if all went as written
    std::optional<Failure> failure; ///< of the client
    QByteArray transcript;
};

/// Plays one dialogue with a client that does `work` on it.
Played play(const QStringList &lines, const Work &work, Security security = Security::PlainLoopback)
{
    ScriptedServer server;
    server.script(lines);
    const auto transcript = std::make_shared<Transcript>();
    Played played;
    try {
        ImapClient client(server.address(security), transcript, nullptr);
        client.setStallTimeout(std::chrono::seconds(5));
        work(client);
    } catch (const MailError &e) {
        played.failure = Failure::of(e);
    }
    played.outcome = server.outcome();
    played.transcript = transcript->text();
    return played;
}

QString kindOf(const Played &played)
{
    return played.failure ? nameOf(played.failure->kind) : QStringLiteral("none");
}

/// A server that says at once what it can do and that we are in: the shortest way to a mailbox.
QStringList opened(const QString &capabilities, const QStringList &more)
{
    return QStringList{QStringLiteral("S: * PREAUTH [CAPABILITY IMAP4rev1 %1] welcome").arg(capabilities)} + more;
}

QStringList selected(const QString &capabilities, const QStringList &more)
{
    return opened(capabilities, QStringList{"C: A1 SELECT INBOX", "S: * 3 EXISTS", "S: * OK [UIDVALIDITY 7] ok", "S: * OK [UIDNEXT 40] ok", "S: A1 OK [READ-WRITE] done"} + more);
}

void select(ImapClient &client)
{
    client.select("INBOX");
}
} // namespace

// The client is gone before the server is asked, so every failure shows both sides.
#define PLAYED_WELL(played)                                                                                                                                      \
    do {                                                                                                                                                         \
        const Played result = (played);                                                                                                                          \
        QVERIFY2(!result.failure, result.failure ? qPrintable(result.failure->message + result.failure->detail) : "");                                           \
        QCOMPARE(result.outcome, QString());                                                                                                                     \
    } while (false)
#define PLAYED_TO(played, kind)                                                                                                                                  \
    do {                                                                                                                                                         \
        const Played result = (played);                                                                                                                          \
        QCOMPARE(kindOf(result), nameOf(kind));                                                                                                                  \
        QVERIFY(!result.failure->message.isEmpty());                                                                                                             \
        QCOMPARE(result.outcome, QString());                                                                                                                     \
    } while (false)

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
    void headers();
    void headersWithOthersChanges();
    void flags();
    void bodies();
    void bodiesInFlight();
    void bodiesAnsweredOutOfOrder();
    void searches();
    void searchesExtended();
    void searchNotUnderstood();
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
    PLAYED_WELL(play(opened("", {"C: A1 LIST \"\" \"*\"", "S: * LIST () \"\\\\\" \"a\\\\b\"", "S: A1 OK done"}), [](ImapClient &client) {
        const auto entries = client.list();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].name, QByteArray("a\\b"));
        QCOMPARE(entries[0].delimiter, '\\');
    }));
}

void ImapClientTest::listOddities()
{
    const QString tenThousand(10'000, 'x');
    PLAYED_WELL(play(opened("", {"C: A1 LIST \"\" \"*\"", "R: * LIST () \"/\" \"nul\\0name\"\\r\\n", "S: * LIST () \"/\" ../../etc/passwd", "S: * LIST () \"/\" \"\"", "S: * LIST () \"/\"",
                                    "S: * LIST", "S: * LIST (((((", "S: * LIST () \"//\" x", "S: * LIST () \"/\" " + tenThousand, "S: * LIST () \"/\" twice", "S: * LIST () \"/\" twice",
                                    "R: * LIST () \"/\" \"\\xE2\\x80\\xAEgnp\"\\r\\n", "S: * LIST () \"/\" Foo(bar)", "S: A1 OK done"}),
        [](ImapClient &client) {
            QByteArrayList names;
            for (const auto &entry : client.list())
                names.append(entry.name);
            QCOMPARE(names, (QByteArrayList{"../../etc/passwd", "twice", "\xE2\x80\xAEgnp", "Foo(bar)"}));
        }));
}

void ImapClientTest::create()
{
    PLAYED_WELL(play(opened("", {"C: A1 CREATE Archive", "S: A1 OK done", "C: A2 CREATE \"a b\"", "S: A2 NO [ALREADYEXISTS] there", "C: A3 CREATE x", "S: A3 NO Mailbox already exists"}), [](ImapClient &client) {
        client.create("Archive");
        client.create("a b");
        client.create("x");
    }));
    PLAYED_TO(play(opened("", {"C: A1 CREATE Archive", "S: A1 NO [NOPERM] no"}), [](ImapClient &client) { client.create("Archive"); }), ErrorKind::Refused);
}

void ImapClientTest::select_()
{
    PLAYED_WELL(play(opened("", {"C: A1 SELECT Work/2024", "S: * FLAGS (\\Seen)", "S: * 17 EXISTS", "S: * 2 RECENT", "S: * OK [UNSEEN 3] x", "S: * OK [UIDVALIDITY 3857529045] x",
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
    PLAYED_WELL(play(opened("CONDSTORE", {"C: A1 SELECT INBOX (CONDSTORE)", "S: * 17 EXISTS", "S: * OK [HIGHESTMODSEQ 18446744073709551615] x", "S: * OK [HIGHESTMODSEQ 715194045007] x",
                                             "S: A1 OK [READ-WRITE] done", "C: A2 SELECT B (CONDSTORE)", "S: * 5 EXPUNGE", "S: * 99 EXISTS", "S: * OK [CLOSED] x", "S: * OK [NOMODSEQ] x",
                                             "S: A2 OK done"}),
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
    PLAYED_WELL(play(selected("", {"C: A2 NOOP", "S: * 5 EXISTS", "S: * 1 EXPUNGE", "S: A2 OK [HIGHESTMODSEQ 9] done", "C: A3 SELECT INBOX", "S: * 4 EXISTS", "S: * OK [UIDVALIDITY 7] x", "S: A3 OK done"}),
        [](ImapClient &client) {
            select(client);
            client.noop();
            const ImapMailbox mailbox = client.select("INBOX");
            QCOMPARE(mailbox.exists, 4u);
            QCOMPARE(mailbox.highestModSeq, 0u);
            client.select("INBOX", ImapClient::Selecting::Afresh);
        }));
}

void ImapClientTest::headers()
{
    const QString items = "(UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (REFERENCES)])";
    PLAYED_WELL(play(selected("", {"C: A2 UID FETCH 5:* " + items,
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

void ImapClientTest::headersWithOthersChanges()
{
    // Flags of others, UID 0, no UID, more than there can be: none of it is handed over.
    PLAYED_WELL(play(selected("", {"C~ A2 UID FETCH 5:6 .*", "S: * 9 FETCH (UID 9 FLAGS (\\Seen))", "S: * 1 FETCH (UID 0 RFC822.SIZE 1)", "S: * 1 FETCH (RFC822.SIZE 1)",
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

void ImapClientTest::flags()
{
    PLAYED_WELL(play(selected("CONDSTORE", {}).replaceInStrings("SELECT INBOX", "SELECT INBOX (CONDSTORE)")
            + QStringList{"C: A2 UID FETCH 1:* (UID FLAGS) (CHANGEDSINCE 12)", "S: * 1 FETCH (UID 5 MODSEQ (13) FLAGS (\\Seen $Junk))", "S: A2 OK done", "C: A3 UID FETCH 1:3 (UID FLAGS)", "S: A3 OK done"},
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

void ImapClientTest::bodies()
{
    PLAYED_WELL(play(selected("", {"C: A2 UID FETCH 3:4,9 (UID BODY.PEEK[])", "R: * 1 FETCH (UID 3 BODY[] {6}\\r\\na\\r\\n)b\\n)\\r\\n", "S: * 2 FETCH (UID 4 BODY[] \"\")",
                                      "S: * 2 FETCH (UID 4 BODY[] \"again\")", "S: * 2 FETCH (UID 5 BODY[] \"unasked\")", "S: * 3 FETCH (UID 9 BODY[] NIL)", "S: A2 OK done"}),
        [](ImapClient &client) {
            select(client);
            QMap<Uid, QByteArray> found;
            client.fetchBodies({9, 3, 4}, [&](ImapFetched &&fetched) { found[fetched.uid] += *fetched.body; });
            QCOMPARE(found, (QMap<Uid, QByteArray>{{3, "a\r\n)b\n"}, {4, ""}}));
            client.fetchBodies({}, [](ImapFetched &&) { QFAIL("nothing was asked"); });
        }));
}

void ImapClientTest::bodiesInFlight()
{
    // Three commands are on the wire before the first is answered; the fourth follows the first answer.
    QStringList script = {"C~ A2 UID FETCH 1:100 .*", "C~ A3 UID FETCH 101:200 .*", "C~ A4 UID FETCH 201:300 .*", "SILENCE 200", "S: * 1 FETCH (UID 1 BODY[] \"x\")", "S: A2 OK done",
        "C~ A5 UID FETCH 301:350 .*", "S: * 250 FETCH (UID 250 BODY[] \"y\")", "S: A3 OK done", "S: A4 OK done", "S: * 350 FETCH (UID 350 BODY[] \"z\")", "S: A5 OK done"};
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

void ImapClientTest::bodiesAnsweredOutOfOrder()
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

void ImapClientTest::searches()
{
    PLAYED_WELL(play(selected("", {"C: A2 UID SEARCH ALL", "S: * SEARCH 5 3 9", "S: * SEARCH 3 1 (MODSEQ 5)", "S: A2 OK done", "C: A3 UID SEARCH DELETED", "S: * SEARCH", "S: A3 OK done",
                                      "C: A4 UID SEARCH HEADER Message-ID \"<a\\\"b@c>\"", "S: * SEARCH 7", "S: A4 OK done"}),
        [](ImapClient &client) {
            select(client);
            QCOMPARE(client.searchAll(), (QList<Uid>{1, 3, 5, 9}));
            QCOMPARE(client.searchDeleted(), QList<Uid>());
            QCOMPARE(client.searchMessageId("<a\"b@c>"), QList<Uid>{7});
        }));
}

void ImapClientTest::searchesExtended()
{
    PLAYED_WELL(play(selected("ESEARCH", {"C: A2 UID SEARCH RETURN (ALL) ALL", "S: * ESEARCH (TAG \"A2\") UID ALL 2,10:13,5", "S: A2 OK done", "C: A3 UID SEARCH RETURN (ALL) DELETED",
                                             "S: * ESEARCH (TAG \"A3\") UID", "S: A3 OK done", "C: A4 UID SEARCH RETURN (ALL) HEADER Message-ID \"<a@c>\"",
                                             "S: * ESEARCH (TAG \"A4\") UID MODSEQ 7 COUNT 1 ALL 7", "S: A4 OK done"}),
        [](ImapClient &client) {
            select(client);
            QCOMPARE(client.searchAll(), (QList<Uid>{2, 5, 10, 11, 12, 13}));
            QCOMPARE(client.searchDeleted(), QList<Uid>());
            QCOMPARE(client.searchMessageId("<a@c>"), QList<Uid>{7});
        }));
}

void ImapClientTest::searchNotUnderstood()
{
    // Finding nothing would mean "all gone": an answer that makes no sense must not look like it.
    for (const char *answer : {"* ESEARCH (TAG \"A2\") UID ALL 1,", "* ESEARCH UID ALL 1:4294967295", "* ESEARCH UID ALL 0", "* ESEARCH UID ALL 1:*", "* SEARCH 0", "* SEARCH 1 x", "* SEARCH 4294967296"}) {
        PLAYED_TO(play(selected("ESEARCH", {"C~ A2 UID SEARCH .*", QStringLiteral("S: ") + answer}),
                      [](ImapClient &client) {
                          select(client);
                          client.searchAll();
                      }),
            ErrorKind::Refused);
    }
}

void ImapClientTest::store()
{
    PLAYED_WELL(play(selected("", {"C: A2 UID STORE 1:4 +FLAGS.SILENT (\\Seen $Forwarded)", "S: A2 OK done", "C: A3 UID STORE 1:4 -FLAGS.SILENT (\\Flagged)",
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
    PLAYED_WELL(play(selected("MOVE UIDPLUS", {"C: A2 UID MOVE 3:4 Archive", "S: * OK [COPYUID 38505 3:4 8,7] moved", "S: * 1 EXPUNGE", "S: * 1 EXPUNGE", "S: A2 OK done",
                                                  "C: A3 UID COPY 5 \"a b\"", "S: A3 OK [COPYUID 9 5 1] done", "C: A4 UID COPY 6 B", "S: A4 OK done"}),
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
    for (const char *code : {"COPYUID 1 1:2 3", "COPYUID 1 1, 3,", "COPYUID 0 1 2", "COPYUID 1 1:4294967295 1:4294967295", "COPYUID", "COPYUID x", "COPYUID 1 * *", "COPYUID 1 0 0"}) {
        PLAYED_WELL(play(selected("", {"C: A2 UID COPY 1:2 B", QStringLiteral("S: A2 OK [%1] done").arg(QLatin1String(code))}), [](ImapClient &client) {
            select(client);
            QVERIFY(client.copy("1:2", "B").destination.isEmpty());
        }));
    }
}

void ImapClientTest::expunge()
{
    PLAYED_WELL(play(selected("UIDPLUS", {"C: A2 UID EXPUNGE 3,7:9", "S: * 0 EXPUNGE", "S: * 9 EXPUNGE", "S: * 1 EXPUNGE", "S: A2 OK done", "C: A3 EXPUNGE", "S: * VANISHED 5:6", "S: A3 OK done",
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
    PLAYED_WELL(play(opened("", {"C: A1 APPEND Sent (\\Seen) \"17-Jul-1996 09:44:25 +0000\" {6}", "SILENCE 100", "S: * 1 EXISTS", "S: + go", "C= a\\r\\nb\\r\\n\\r\\n",
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
    PLAYED_WELL(play(opened("LITERAL+", {"C: A1 APPEND Sent (\\Seen) {5000+}", "C# 5000", "C: ", "S: A1 OK done"}), [](ImapClient &client) {
        client.append("Sent", QByteArray(5000, 'x'), Flag::Seen, 0);
    }));
    PLAYED_WELL(play(opened("LITERAL-", {"C: A1 APPEND Sent {4096+}", "C# 4096", "C: ", "S: A1 OK [APPENDUID 1 0] done", "C: A2 APPEND Sent {4097}", "SILENCE 100", "S: + go", "C# 4097", "C: ", "S: A2 OK done"}),
        [](ImapClient &client) {
            QVERIFY(!client.append("Sent", QByteArray(4096, 'x'), {}, 0)); // UID 0 is none
            client.append("Sent", QByteArray(4097, 'x'), {}, 0);
        }));
}

void ImapClientTest::appendRefused()
{
    // Refused before the literal: it is not sent, and the conversation goes on.
    PLAYED_WELL(play(opened("", {"C: A1 APPEND Sent {3}", "S: A1 NO [TRYCREATE] no such folder", "C: A2 CREATE Sent", "S: A2 OK done", "C: A3 APPEND Sent {3}", "S: A3 NO [OVERQUOTA] full"}), [](ImapClient &client) {
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
    PLAYED_WELL(play(opened("", {"C: A1 SELECT {6}", "S: + go", "C= Entw\\xFCr\\r\\n", "S: A1 OK done", "C: A2 UID COPY 1 {2}", "S: + go", "C= \\xC3\\xBC\\r\\n", "S: A2 OK done"}), [](ImapClient &client) {
        client.select("Entw\xFCr");
        client.copy("1", "\xC3\xBC");
        QVERIFY_EXCEPTION_THROWN(client.select(QByteArray("a\0b", 3)), MailError);
    }));
}

void ImapClientTest::idle()
{
    PLAYED_WELL(play(selected("IDLE", {"C: A2 IDLE", "S: + idling", "S: * OK still here", "WAIT 50", "S: * 4 EXISTS", "C: DONE", "S: * 1 FETCH (FLAGS (\\Seen))", "S: A2 OK done"}), [](ImapClient &client) {
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
        QVERIFY(!client.idle(QDeadlineTimer(400)).any());
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
    PLAYED_WELL(play(selected("", {"C: A2 NOOP", "S: * 3 EXISTS", "S: A2 OK done", "C: A3 NOOP", "S: * 1 RECENT", "S: A3 OK x", "C: A4 NOOP", "S: * 2 EXISTS", "S: A4 OK x", "C: A5 NOOP",
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
    PLAYED_WELL(play({"B: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi\\r\\n", "C: A1 AUTHENTICATE PLAIN AGFkYQBzZWNyZXQ=", "B: A1 OK [CAPABILITY IMAP4rev1 IDLE] in\\r\\n", "C: A2 SELECT INBOX",
                         "B: * 1 EXISTS\\r\\n* OK [UIDVALIDITY 4] x\\r\\nA2 OK done\\r\\n", "C~ A3 UID FETCH 7 .*",
                         "B: * 1 FETCH (UID 7 BODY[] {12}\\r\\na\\r\\nA3 OK x\\r\\n FLAGS (\\\\Seen))\\r\\nA3 OK done\\r\\n", "C: A4 IDLE", "B: + x\\r\\n* 2 EXISTS\\r\\n", "C: DONE", "B: A4 OK x\\r\\n"},
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
    const Played played = play(selected("", {"C: A2 UID FETCH 7 (UID BODY.PEEK[])", "S: * 1 FETCH (UID 7 BODY[] {9}", "S: PRIVATE-1)", "S: A2 OK done", "C: A3 APPEND Sent {9}", "S: + go", "C= PRIVATE-2\\r\\n", "S: A3 OK done"}),
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
