// SPDX-License-Identifier: GPL-3.0-or-later
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

    /// Several sections in one command; what was not asked for, is longer than was asked for or begins elsewhere is none of them.
    void sections()
    {
        PLAYED_WELL(
            play(selected("",
                     {"C: A2 UID FETCH 5 (UID BODY.PEEK[1.MIME]<0.100> BODY.PEEK[2.HEADER.FIELDS (SUBJECT FROM)]<0.90> BODY.PEEK[1]<0.3>)", "S: * 1 FETCH (UID 5 FLAGS ())",
                         "S: * 2 FETCH (UID 6 BODY[1]<0> \"no\")",
                         "R: * 1 FETCH (UID 5 BODY[1.mime]<0> {5}\\r\\na\\r\\n\\r\\n BODY[2.HEADER.FIELDS (\"Subject\" FROM)]<0> \"S: x\" BODY[3]<0> \"no\")\\r\\n",
                         "S: * 1 FETCH (UID 5 BODY[1]<0> \"abc\")", "S: A2 OK x", "C: A3 UID FETCH 5 (UID BODY.PEEK[]<10.4>)", "S: * 1 FETCH (UID 5 BODY[]<10> \"\")", "S: A3 OK x",
                         "C: A4 UID FETCH 5 (UID BODY.PEEK[1]<10.4>)", "S: * 1 FETCH (UID 5 BODY[1]<0> \"four\")", "S: A4 OK x", "C: A5 UID FETCH 5 (UID BODY.PEEK[1]<0.4>)",
                         "S: * 1 FETCH (UID 5 BODY[1]<0> \"fives\")", "S: A5 OK x", "C: A6 UID FETCH 5 (UID BODY.PEEK[9]<0.4>)", "S: * 1 FETCH (UID 5 BODY[9]<0> NIL)",
                         "S: A6 OK x", "C: A7 UID FETCH 9 (UID BODY.PEEK[1]<0.4>)", "S: A7 OK x"}),
                [](ImapClient &client) {
                    using Sections = QHash<QByteArray, QByteArray>;
                    select(client);
                    QCOMPARE(client.fetchSections(5, {{"1.MIME", 0, 100}, {"2.HEADER.FIELDS (SUBJECT FROM)", 0, 90}, {"1", 0, 3}}),
                        std::optional(Sections{{"1.MIME", "a\r\n\r\n"}, {"2.HEADER.FIELDS", "S: x"}, {"1", "abc"}}));
                    QCOMPARE(client.fetchSections(5, {{"", 10, 4}}), std::optional(Sections{{"", ""}}));
                    QCOMPARE(client.fetchSections(5, {{"1", 10, 4}}), std::optional(Sections()));
                    QCOMPARE(client.fetchSections(5, {{"1", 0, 4}}), std::optional(Sections()));
                    QCOMPARE(client.fetchSections(5, {{"9", 0, 4}}), std::optional(Sections()));
                    QCOMPARE(client.fetchSections(9, {{"1", 0, 4}}), std::optional<Sections>());
                }));
    }

    void withBinary()
    {
        PLAYED_WELL(play(selected("BINARY", {"C: A2 UID FETCH 5 (UID BINARY.PEEK[1.2]<3.4>)", "R: * 1 FETCH (UID 5 BINARY[1.2]<3> ~{3}\\r\\na\\0b)\\r\\n", "S: A2 OK x"}),
            [](ImapClient &client) {
                select(client);
                QCOMPARE(client.fetchSections(5, {{"1.2", 3, 4}}, ImapCoding::Removed)->value("1.2"), QByteArray("a\0b", 3));
            }));
        PLAYED_TO(play(selected("BINARY", {"C: A2 UID FETCH 5 (UID BINARY.PEEK[1]<0.9>)", "S: A2 NO [UNKNOWN-CTE] x"}),
                      [](ImapClient &client) {
                          select(client);
                          client.fetchSections(5, {{"1", 0, 9}}, ImapCoding::Removed);
                      }),
            ErrorKind::Refused);
    }

    void noSection()
    {
        for (const char *bad : {"1] BODY[", "1\r\nA9 LOGOUT", "1<0", "\"x\""}) {
            PLAYED_TO(play(selected("", {"SILENCE 20"}),
                          [&](ImapClient &client) {
                              select(client);
                              client.fetchSections(5, {{bad, 0, 9}});
                          }),
                ErrorKind::Bug);
        }
    }

    void structures()
    {
        const QStringList command{"C: A2 UID FETCH 5 (UID BODYSTRUCTURE BODY.PEEK[HEADER]<0.1000>)"};
        PLAYED_WELL(play(selected("",
                             command
                                 + QStringList{"S: * 1 FETCH (UID 5 BODYSTRUCTURE ((\"Text\" \"PLAIN\" NIL NIL NIL \"7BIT\" 9 1)(\"a\" \"b\" NIL \"<i>\" NIL \"Base64\" 12 NIL "
                                               "(\"attachment\" NIL) NIL) \"Mixed\") BODY[HEADER]<0> \"S: x\")",
                                     "S: A2 OK x"}),
            [](ImapClient &client) {
                select(client);
                const auto structure = client.fetchStructure(5, 1000);
                QVERIFY(structure && structure->root);
                QCOMPARE(structure->header, QByteArray("S: x"));
                const ImapPart &root = *structure->root;
                QCOMPARE(root.type, QByteArray("multipart/mixed"));
                QCOMPARE(root.children.size(), size_t(2));
                QCOMPARE(root.children[0].section, QByteArray("1"));
                QCOMPARE(root.children[0].type, QByteArray("text/plain"));
                QCOMPARE(root.children[0].octets, 9);
                QVERIFY(root.children[1].attachment && root.children[1].encoding == "base64" && root.children[1].contentId == "<i>");
            }));
        // What is no structure; none at all; somebody else's; a message that is gone.
        for (const char *answer : {"* 1 FETCH (UID 5 BODYSTRUCTURE (\"text\") BODY[HEADER]<0> \"S: x\")", "* 1 FETCH (UID 5 BODY[HEADER]<0> \"S: x\")",
                 "* 1 FETCH (UID 6 BODYSTRUCTURE (\"text\" \"plain\" NIL NIL NIL \"7bit\" 9 1))", "* 2 EXISTS"}) {
            PLAYED_WELL(play(selected("", command + QStringList{QStringLiteral("S: ") + QLatin1String(answer), "S: A2 OK x"}), [&](ImapClient &client) {
                select(client);
                const auto structure = client.fetchStructure(5, 1000);
                QCOMPARE(structure.has_value(), QByteArray(answer).contains("UID 5"));
                QVERIFY(!structure || !structure->root);
            }));
        }
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
