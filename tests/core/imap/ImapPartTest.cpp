// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapTransferDecoding.h"
#include "tests/core/imap/ImapDialogue.h"

namespace {
QString headerItems(const QString &more)
{
    return QStringLiteral("(UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (REFERENCES)]%1)").arg(more);
}

/// One message as a server with these capabilities tells it.
ImapFetched fetchedWith(const QString &capabilities, const QString &items, const QString &response)
{
    ImapFetched found;
    const Played played =
        play(selected(capabilities, {"C: A2 UID FETCH 5 " + headerItems(items), "S: * 1 FETCH (UID 5 RFC822.SIZE 9 " + response + ")", "S: A2 OK x"}), [&](ImapClient &client) {
            select(client);
            client.fetchHeaders("5", [&](ImapFetched &&fetched) { found = std::move(fetched); });
        });
    return played.outcome.isEmpty() && !played.failure ? found : ImapFetched();
}
} // namespace

/// Single parts, and what extensions add to a message.
class ImapPartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void withBinary()
    {
        PLAYED_WELL(
            play(selected("BINARY",
                     {"C: A2 UID FETCH 5 (UID BINARY.PEEK[1.2])", "S: * 1 FETCH (UID 5 FLAGS ())", "R: * 1 FETCH (UID 5 BINARY[1.2] ~{3}\\r\\na\\0b)\\r\\n", "S: A2 OK x",
                         "C: A3 UID FETCH 5 (UID BINARY.PEEK[9])", "S: * 1 FETCH (UID 5 BINARY[9] NIL)", "S: A3 OK x", "C: A4 UID FETCH 6 (UID BINARY.PEEK[1])", "S: A4 OK x",
                         "C: A5 UID FETCH 5 (UID BINARY.PEEK[1])", "S: * 1 FETCH (UID 5 BINARY[2] \"other\")", "S: * 1 FETCH (UID 5 BINARY[1] \"\")", "S: A5 OK x"}),
                [](ImapClient &client) {
                    select(client);
                    QCOMPARE(client.fetchPart(5, "1.2", "base64"), std::optional(QByteArray("a\0b", 3)));
                    QCOMPARE(client.fetchPart(5, "9", "base64"), std::optional<QByteArray>());
                    QCOMPARE(client.fetchPart(6, "1", "base64"), std::optional<QByteArray>());
                    QCOMPARE(client.fetchPart(5, "1", "7bit"), std::optional(QByteArray("")));
                }));
    }

    void serverCannotDecode()
    {
        for (const char *answer : {"S: A2 NO [UNKNOWN-CTE] x", "S: A2 BAD x", "S: A2 NO x"}) {
            PLAYED_WELL(play(selected("BINARY",
                                 {"C: A2 UID FETCH 5 (UID BINARY.PEEK[1])", answer, "C: A3 UID FETCH 5 (UID BODY.PEEK[1])", "S: * 1 FETCH (UID 5 BODY[1] \"aGk=\")", "S: A3 OK x"}),
                [](ImapClient &client) {
                    select(client);
                    QCOMPARE(client.fetchPart(5, "1", "Base64"), std::optional(QByteArray("hi")));
                }));
        }
        PLAYED_TO(play(selected("", {"C: A2 UID FETCH 5 (UID BODY.PEEK[1])", "S: A2 NO x"}),
                      [](ImapClient &client) {
                          select(client);
                          client.fetchPart(5, "1", "base64");
                      }),
            ErrorKind::Refused);
    }

    void noPart()
    {
        for (const char *bad : {"", "1.", ".1", "1..2", "TEXT", "1] BODY[", "1\r\nA9 LOGOUT"}) {
            PLAYED_TO(play(selected("BINARY", {"SILENCE 20"}),
                          [&](ImapClient &client) {
                              select(client);
                              client.fetchPart(5, bad, "base64");
                          }),
                ErrorKind::Bug);
        }
    }

    void decoding_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("base64") << QByteArray("BASE64") << QByteArray("AAEC\r\n/w==") << QByteArray("\x00\x01\x02\xff", 4);
        QTest::newRow("base64 without padding") << QByteArray("base64") << QByteArray("aGk") << QByteArray("hi");
        QTest::newRow("base64 with strangers") << QByteArray("base64") << QByteArray("a-G k*=\nfooter") << QByteArray("hi");
        QTest::newRow("quoted-printable") << QByteArray("quoted-printable") << QByteArray("gr=C3=BCn=\r\n er  \r\nx=3d") << QByteArray("gr\xC3\xBCn er\r\nx=");
        QTest::newRow("bad escapes stay") << QByteArray("Quoted-Printable") << QByteArray("a=G1 =4 =\t\nb=") << QByteArray("a=G1 =4 b");
        QTest::newRow("escape at the end") << QByteArray("quoted-printable") << QByteArray("=41") << QByteArray("A");
        QTest::newRow("8bit") << QByteArray("8bit") << QByteArray("=41\r\n") << QByteArray("=41\r\n");
        QTest::newRow("nothing") << QByteArray("base64") << QByteArray() << QByteArray();
    }
    void decoding()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, plain);
        QCOMPARE(transferDecoded(octets, encoding), plain);
    }

    void keywords()
    {
        const ImapFetched found = fetchedWith("", "", "FLAGS (\\Seen $label1 Work \\Recent \\X-other $junk)");
        QCOMPARE(*found.flags, Flags(Flag::Seen) | Flag::Label1 | Flag::Junk);
        QCOMPARE(found.keywords, QByteArrayList{"Work"});
    }

    void manyKeywords()
    {
        QString flags;
        for (int i = 0; i < 2000; ++i)
            flags += QStringLiteral("k%1 ").arg(i);
        QCOMPARE(fetchedWith("", "", "FLAGS (" + flags + ")").keywords.size(), 500);
    }

    void objectIds()
    {
        const ImapFetched found = fetchedWith("OBJECTID", " EMAILID THREADID", "EMAILID (M6d99) THREADID (T64b)");
        QCOMPARE(found.emailId, QByteArray("M6d99"));
        QCOMPARE(found.threadId, QByteArray("T64b"));
        const ImapFetched none = fetchedWith("OBJECTID", " EMAILID THREADID", "THREADID NIL EMAILID () MODSEQ (4)");
        QVERIFY(none.threadId.isNull() && none.emailId.isNull());
        QCOMPARE(none.modSeq, 4u); // what follows is read
    }

    void gmail()
    {
        const ImapFetched found = fetchedWith("X-GM-EXT-1 OBJECTID CONDSTORE", " X-GM-MSGID X-GM-THRID X-GM-LABELS",
            "X-GM-MSGID 1278455344230334865 X-GM-THRID 18446744073709551615 X-GM-LABELS (\"\\\\Inbox\" Work \"Entw&APw-rfe\" \"a b\")");
        QCOMPARE(found.emailId, QByteArray("1278455344230334865"));
        QCOMPARE(found.threadId, QByteArray("18446744073709551615"));
        QCOMPARE(found.labels, (QByteArrayList{"\\Inbox", "Work", "Entw\xC3\xBCrfe", "a b"}));
    }

    void previews()
    {
        QCOMPARE(*fetchedWith("PREVIEW", " PREVIEW (LAZY)", "PREVIEW \"Hello there\"").preview, QStringLiteral("Hello there"));
        QVERIFY(!fetchedWith("PREVIEW", " PREVIEW (LAZY)", "PREVIEW NIL").preview);
        QCOMPARE(fetchedWith("PREVIEW", " PREVIEW (LAZY)", "PREVIEW \"" + QString(9000, 'x') + "\"").preview->size(), 1024);
        QVERIFY(!fetchedWith("PREVIEW", " PREVIEW (LAZY)", "PREVIEW (x)").preview);
    }

    /// Two more are on the wire while the first of three is stored; the first goes alone.
    void windowsInFlight()
    {
        const QString items = headerItems({});
        PLAYED_WELL(play(selected("",
                             {"C: A2 UID FETCH 9 " + items, "SILENCE 50", "S: * 1 FETCH (UID 9 RFC822.SIZE 1)", "S: A2 OK x", "C: A3 UID FETCH 8 " + items,
                                 "C: A4 UID FETCH 7 " + items, "C: A5 UID FETCH 6 " + items, "SILENCE 50", "S: * 1 FETCH (UID 8 RFC822.SIZE 1)",
                                 "S: * 1 FETCH (UID 7 RFC822.SIZE 1)", "S: A4 OK x", "S: A3 OK x", "S: A5 OK x"}),
            [](ImapClient &client) {
                select(client);
                QList<int> order;
                client.fetchHeaders(
                    QByteArrayList{"9", "8", "7", "6"}, [&](ImapFetched &&fetched) { order.append(int(fetched.uid)); },
                    [&](qsizetype window) {
                        order.append(-int(window));
                        return true;
                    });
                QCOMPARE(order, (QList<int>{9, 0, 8, 7, -1, -2, -3}));
            }));
    }

    void windowsEndEarly()
    {
        const QString items = headerItems({});
        const QStringList two{
            "C: A2 UID FETCH 9 " + items, "S: A2 OK x", "C: A3 UID FETCH 8 " + items, "S: * 1 FETCH (UID 8 RFC822.SIZE 1)", "S: A3 OK x", "C: A4 NOOP", "S: A4 OK x"};
        PLAYED_WELL(play(selected("", two), [](ImapClient &client) {
            select(client);
            QList<Uid> found;
            client.fetchHeaders(
                QByteArrayList{"9", "8"}, [&](ImapFetched &&fetched) { found.append(fetched.uid); }, [](qsizetype) { return false; });
            QCOMPARE(found, QList<Uid>{8}); // it was on its way
            client.noop();
        }));
        PLAYED_TO(play(selected("", {"C: A2 UID FETCH 9 " + items, "S: A2 OK x", "C: A3 UID FETCH 8 " + items, "C: A4 UID FETCH 7 " + items, "S: A3 NO x", "S: A4 OK x"}),
                      [](ImapClient &client) {
                          select(client);
                          client.fetchHeaders(
                              QByteArrayList{"9", "8", "7"}, [](ImapFetched &&) {},
                              [](qsizetype window) {
                                  [&] { QCOMPARE(window, 0); }();
                                  return true;
                              });
                      }),
            ErrorKind::Refused);
    }
};

QTEST_GUILESS_MAIN(ImapPartTest)
#include "ImapPartTest.moc"
