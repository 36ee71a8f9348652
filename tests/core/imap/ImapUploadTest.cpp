// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapAnswer.h"
#include "tests/core/imap/ImapDialogue.h"

namespace {
constexpr char kPlain[] = "Subject: x\r\n\r\ntext\r\n";
constexpr char kUtf8[] = "Subject: \xC3\xA4\r\n\r\nx";
const QByteArray kBinary("Subject: x\r\n\r\na\0b", 17);

ImapNewMessage plain()
{
    return {kPlain, {}, {}, 0};
}
} // namespace

/// Messages on their way into a mailbox.
class ImapUploadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void keywordsAndDate()
    {
        PLAYED_WELL(
            play(opened("LITERAL+",
                     {"C: A1 APPEND a (\\Seen $Junk work) \"17-Jul-1996 09:44:25 +0000\" {20+}", "C= Subject: x\\r\\n\\r\\ntext\\r\\n\\r\\n", "S: A1 OK [APPENDUID 7 12] x"}),
                [](ImapClient &client) {
                    QList<quint32> uids;
                    // "no t" is no keyword: the mail goes without it.
                    client.appendMany("a", {{kPlain, Flags(Flag::Seen) | Flag::Junk, {"work", "no t", "\\Recent"}, 837596665000}},
                        [&](qsizetype index, const auto &uid) { uids << quint32(index) << uid->uidValidity << uid->uid; });
                    QCOMPARE(uids, (QList<quint32>{0, 7, 12}));
                }));
    }

    void many()
    {
        PLAYED_WELL(play(opened("MULTIAPPEND LITERAL+",
                             {"C: A1 APPEND a {20+}", "C= Subject: x\\r\\n\\r\\ntext\\r\\n", "C:  (\\Seen) {20+}", "C= Subject: x\\r\\n\\r\\ntext\\r\\n\\r\\n",
                                 "S: A1 OK [APPENDUID 7 12:13] x"}),
            [](ImapClient &client) {
                QList<Uid> uids;
                client.appendMany("a", {plain(), {kPlain, Flag::Seen, {}, 0}}, [&](qsizetype, const auto &uid) { uids << uid->uid; });
                QCOMPARE(uids, (QList<Uid>{12, 13}));
            }));
        // Without the literals that need no go-ahead each is waited for; a code that does not fit says nothing.
        PLAYED_WELL(play(opened("MULTIAPPEND",
                             {"C: A1 APPEND a {20}", "SILENCE 50", "S: + go", "C= Subject: x\\r\\n\\r\\ntext\\r\\n", "C:  {20}", "S: + go",
                                 "C= Subject: x\\r\\n\\r\\ntext\\r\\n\\r\\n", "S: A1 OK [APPENDUID 7 12] x"}),
            [](ImapClient &client) {
                QList<bool> told;
                client.appendMany("a", {plain(), plain()}, [&](qsizetype, const auto &uid) { told << uid.has_value(); });
                QCOMPARE(told, (QList<bool>{false, false}));
            }));
    }

    /// RFC 7888 4: a server that does not want so much says so and closes, while most of it is still to be sent.
    void endedInMidUpload()
    {
        for (const char *code : {"TOOBIG", "OVERQUOTA", "LIMIT"}) {
            const Played played = play(
                opened("LITERAL+",
                    {"C: A1 APPEND a {20000000+}", "C# 1000", "S: * 4 EXISTS", QStringLiteral("S: * BYE [%1] message too large").arg(QLatin1String(code)), "WAIT 300", "CLOSE"}),
                [](ImapClient &client) {
                    try {
                        client.append("a", QByteArray(20'000'000, 'x'), {}, 0);
                    } catch (const MailError &e) {
                        QVERIFY(isUploadEnded(e, client.isOpen()));
                        throw;
                    }
                });
            PLAYED_TO(played, ErrorKind::Refused);
            QVERIFY2(played.failure->detail.contains("message too large"), qPrintable(played.failure->detail));
        }
        // Of anything else it is what it always was: a connection that ended.
        PLAYED_TO(play(opened("LITERAL+", {"C: A1 NOOP", "S: * BYE [LIMIT] too many connections", "CLOSE"}), [](ImapClient &client) { client.noop(); }), ErrorKind::Offline);
        PLAYED_TO(play(opened("LITERAL+", {"C: A1 APPEND a {20+}", "C# 20", "C: ", "S: * BYE restarting", "CLOSE"}), [](ImapClient &client) { client.append("a", kPlain, {}, 0); }),
            ErrorKind::Offline);
    }

    /// What it says meanwhile is heard, and the message goes on.
    void newsInMidUpload()
    {
        PLAYED_WELL(play(opened("LITERAL+",
                             {"C: A1 APPEND a {3000000+}", "C# 1000", "S: * 4 EXISTS", "S: * 5 EXISTS", "WAIT 50", "R: * 6 EX", "C# 1000000", "R: ISTS\\r\\n", "C# 1999000",
                                 "C: ", "S: A1 OK [APPENDUID 7 12] x"}),
            [](ImapClient &client) {
                QCOMPARE(client.append("a", QByteArray(3'000'000, 'x'), {}, 0)->uid, 12u);
                QVERIFY(client.takeUnsolicited().exists);
            }));
    }

    void manyOneByOne()
    {
        const Played played = play(opened("LITERAL+",
                                       {"C: A1 APPEND a {20+}", "C= Subject: x\\r\\n\\r\\ntext\\r\\n\\r\\n", "S: A1 OK x", "C: A2 APPEND a {20+}",
                                           "C= Subject: x\\r\\n\\r\\ntext\\r\\n\\r\\n", "S: A2 NO [OVERQUOTA] full"}),
            [](ImapClient &client) {
                QList<qsizetype> told;
                try {
                    client.appendMany("a", {plain(), plain(), plain()}, [&](qsizetype index, const auto &) { told << index; });
                } catch (const MailError &) {
                    QCOMPARE(told, QList<qsizetype>{0}); // what is certain was told before the end
                    throw;
                }
            });
        PLAYED_TO(played, ErrorKind::Refused);
        QVERIFY(!played.transcript.contains("Subject"));
    }

    /// All or nothing is kept small: what a cut line makes us send again.
    void manyInPieces()
    {
        QStringList lines;
        for (int i = 0; i < 50; ++i)
            lines << (i == 0 ? "C: A1 APPEND a {1+}" : "C: x {1+}");
        lines << "C= x\\r\\n"
              << "S: A1 OK [APPENDUID 7 1:50] x"
              << "C: A2 APPEND a {1+}"
              << "C= x\\r\\n"
              << "S: A2 OK [APPENDUID 7 51] x";
        PLAYED_WELL(play(opened("MULTIAPPEND LITERAL+", lines), [](ImapClient &client) {
            QList<Uid> uids;
            client.appendMany("a", QList<ImapNewMessage>(51, {"x", {}, {}, 0}), [&](qsizetype index, const auto &uid) {
                QCOMPARE(uid->uid, Uid(index + 1));
                uids << uid->uid;
            });
            QCOMPARE(uids.size(), 51);
        }));
    }

    void utf8Header()
    {
        const QStringList enable{"C: A1 ENABLE UTF8=ACCEPT", "S: * ENABLED UTF8=ACCEPT", "S: A1 OK x"};
        const auto append = [](ImapClient &client) {
            client.signIn("ada", "x");
            client.append("a", kUtf8, {}, 0);
            client.append("a", "Subject: x\r\n\r\n\xC3\xA4", {}, 0); // the body does not count
        };
        PLAYED_WELL(play(opened("ENABLE UTF8=ACCEPT LITERAL+",
                             enable
                                 + QStringList{"C: A2 APPEND a UTF8 (~{16+}", "C= Subject: \\xC3\\xA4\\r\\n\\r\\nx)\\r\\n", "S: A2 OK x", "C: A3 APPEND a {16+}",
                                     "C= Subject: x\\r\\n\\r\\n\\xC3\\xA4\\r\\n", "S: A3 OK x"}),
            append));
        PLAYED_WELL(play(
            opened("LITERAL+", {"C: A1 APPEND a {16+}", "C= Subject: \\xC3\\xA4\\r\\n\\r\\nx\\r\\n", "S: A1 OK x"}), [](ImapClient &client) { client.append("a", kUtf8, {}, 0); }));
    }

    void binary()
    {
        PLAYED_WELL(play(opened("BINARY LITERAL+", {"C: A1 APPEND a ~{17+}", "C= Subject: x\\r\\n\\r\\na\\0b\\r\\n", "S: A1 OK x"}),
            [](ImapClient &client) { client.append("a", kBinary, {}, 0); }));
        PLAYED_TO(play(opened("LITERAL+", {"SILENCE 50"}), [](ImapClient &client) { client.append("a", kBinary, {}, 0); }), ErrorKind::Refused);
    }

    void replace()
    {
        PLAYED_WELL(play(selected("REPLACE LITERAL+",
                             {"C: A2 UID REPLACE 39 Drafts (\\Draft) {20+}", "C= Subject: x\\r\\n\\r\\ntext\\r\\n\\r\\n", "S: * OK [APPENDUID 7 40] ready", "S: * 4 EXISTS",
                                 "S: * 3 EXPUNGE", "S: A2 OK x", "C: A3 UID REPLACE 40 Drafts {20+}", "C= Subject: x\\r\\n\\r\\ntext\\r\\n\\r\\n", "S: A3 OK [APPENDUID 7 41] x",
                                 "C: A4 UID REPLACE 41 Drafts {20+}", "C= Subject: x\\r\\n\\r\\ntext\\r\\n\\r\\n", "S: A4 OK x"}),
            [](ImapClient &client) {
                select(client);
                QCOMPARE(client.replace(39, "Drafts", {kPlain, Flag::Draft, {}, 0})->uid, 40u);
                QCOMPARE(client.replace(40, "Drafts", plain())->uid, 41u);
                QVERIFY(!client.replace(41, "Drafts", plain()));
            }));
    }

    void storeKeywords()
    {
        PLAYED_WELL(
            play(selected("", {"C: A2 UID STORE 5 +FLAGS.SILENT (\\Seen work)", "S: A2 OK x", "C: A3 UID STORE 5 -FLAGS.SILENT (later)", "S: A3 OK x"}), [](ImapClient &client) {
                select(client);
                QVERIFY(client.storeFlags("5", Flag::Seen, {}, {"work"}, {"later"}, 99).modified.isEmpty());
            }));
        for (const char *bad : {"", "a b", "a)", "\\", "x\r\ny", "\xC3\xA4", "a]"}) {
            PLAYED_TO(play(selected("", {"SILENCE 20"}),
                          [&](ImapClient &client) {
                              select(client);
                              client.storeFlags("5", {}, {}, {bad}, {}, 0);
                          }),
                ErrorKind::Refused);
        }
    }

    void storeUnchangedSince()
    {
        const QStringList start = selected("CONDSTORE", {}).replaceInStrings("SELECT INBOX", "SELECT INBOX (CONDSTORE)");
        PLAYED_WELL(play(start
                + QStringList{"C: A2 UID STORE 1:9 (UNCHANGEDSINCE 50) +FLAGS.SILENT (\\Seen)", "S: * 1 FETCH (UID 1 MODSEQ (51))", "S: A2 OK [MODIFIED 7,3:4] some",
                    "C: A3 UID STORE 1:2,5:6,8:9 -FLAGS.SILENT (\\Flagged)", "S: A3 OK x", "C: A4 UID STORE 7 (UNCHANGEDSINCE 50) -FLAGS.SILENT (x)", "S: A4 NO [MODIFIED 7] none"},
            [](ImapClient &client) {
                select(client);
                QCOMPARE(client.storeFlags("1:9", Flag::Seen, Flag::Flagged, {}, {}, 50).modified, (QList<Uid>{3, 4, 7}));
                QVERIFY(!client.takeUnsolicited().any()); // a mod-sequence of our own doing is no news
                QCOMPARE(client.storeFlags("7", {}, {}, {}, {"x"}, 50).modified, QList<Uid>{7});
            }));
        PLAYED_TO(play(start + QStringList{"C: A2 UID STORE 1 (UNCHANGEDSINCE 50) +FLAGS.SILENT (\\Seen)", "S: A2 OK [MODIFIED x] some"},
                      [](ImapClient &client) {
                          select(client);
                          client.storeFlags("1", Flag::Seen, {}, {}, {}, 50);
                      }),
            ErrorKind::Refused);
    }
};

QTEST_GUILESS_MAIN(ImapUploadTest)
#include "ImapUploadTest.moc"
