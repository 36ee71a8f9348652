// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapQuirks.h"
#include "tests/core/imap/ImapDialogue.h"

namespace {
/// Signed in with QRESYNC on.
QStringList enabled(const QStringList &more, const QString &capabilities = QStringLiteral("ENABLE QRESYNC"))
{
    return opened(capabilities, QStringList{"C: A1 ENABLE CONDSTORE QRESYNC", "S: * ENABLED CONDSTORE QRESYNC", "S: A1 OK done"} + more);
}

struct Told {
    QList<Uid> changed, vanished;
    ImapMailbox mailbox;
};

Told resync(ImapClient &client, const ImapKnown &known = {7, 100, {}})
{
    Told told;
    told.mailbox = client.resync(
        "INBOX", known, [&](ImapFetched &&fetched) { told.changed.append(fetched.uid); }, [&](const QList<Uid> &uids) { told.vanished += uids; });
    return told;
}

const QString kSelect = QStringLiteral("C: A2 SELECT INBOX (QRESYNC (7 100))");
} // namespace

/// Opening a mailbox again, and what goes wrong there with servers that Dovecot is not.
class ImapResyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void inOneRoundTrip()
    {
        PLAYED_WELL(
            play(enabled({"C: A2 SELECT INBOX (QRESYNC (7 100 1:50))", "S: * 40 EXISTS", "S: * OK [UIDVALIDITY 7] x", "S: * OK [UIDNEXT 51] x", "S: * OK [HIGHESTMODSEQ 120] x",
                     "S: * OK [PERMANENTFLAGS (\\Seen)] x", "S: * OK [MAILBOXID (F9)] x", "S: * NO [UIDNOTSTICKY] x", "S: * VANISHED (EARLIER) 3:5,9",
                     "S: * 2 FETCH (UID 10 MODSEQ (110) FLAGS (\\Seen Work))", "S: * 3 FETCH (UID 11 MODSEQ (111))", "S: A2 OK [READ-ONLY] x"}),
                [](ImapClient &client) {
                    client.signIn("ada", "x");
                    QVERIFY(client.hasQresync() && client.hasCondstore());
                    const Told told = resync(client, {7, 100, "1:50"});
                    QCOMPARE(told.vanished, (QList<Uid>{3, 4, 5, 9}));
                    QCOMPARE(told.changed, QList<Uid>{10}); // without flags it says nothing
                    QCOMPARE(told.mailbox.exists, 40u); // what vanished earlier is not in it
                    QCOMPARE(told.mailbox.uidNext, 51u);
                    QCOMPARE(told.mailbox.highestModSeq, 120u);
                    QCOMPARE(told.mailbox.mailboxId, QByteArray("F9"));
                    QVERIFY(told.mailbox.readOnly && !told.mailbox.keywordsAllowed && told.mailbox.uidsNotSticky);
                    QVERIFY(!client.takeUnsolicited().any());
                }));
    }

    /// Before UIDVALIDITY nothing is certain, so it is kept; but flags alone, and not without end.
    void littleIsKeptBeforeItIsCertain()
    {
        PLAYED_WELL(play(
            enabled({kSelect, "R: * 2 FETCH (UID 10 FLAGS (Work) MODSEQ (110) BODY[] {5}\\r\\nwhole)\\r\\n", "S: * OK [UIDVALIDITY 7] x", "S: A2 OK x"}), [](ImapClient &client) {
                client.signIn("ada", "x");
                QList<ImapFetched> changed;
                client.resync(
                    "INBOX", {7, 100, {}}, [&](ImapFetched &&fetched) { changed.append(std::move(fetched)); }, [](const QList<Uid> &) {});
                QCOMPARE(changed.size(), 1);
                QCOMPARE(changed[0].uid, 10u);
                QCOMPARE(changed[0].keywords, QByteArrayList{"Work"});
                QCOMPARE(changed[0].modSeq, 110u);
                QVERIFY2(!changed[0].body, "nobody has asked for it");
            }));
        const QString set = QStringLiteral("1,").repeated(500'000) + '9', keywords = (QString(200, 'k') + ' ').repeated(400);
        for (const QString &line : {"S: * VANISHED (EARLIER) " + set, "S: * 2 FETCH (UID 10 FLAGS (" + keywords + "))"}) {
            const qsizetype lines = 20'000'000 / line.size();
            const Played played = play(enabled(QStringList{kSelect} + QStringList(lines, line) + QStringList{"EOF"}), [](ImapClient &client) {
                client.signIn("ada", "x");
                resync(client);
            });
            QVERIFY(played.failure);
            QVERIFY2(played.failure->detail.contains("no UIDVALIDITY"), qPrintable(played.failure->detail));
        }
    }

    /// Nothing of another life of the mailbox, and nothing of the mailbox before, whatever comes first.
    void whoseNewsItIs()
    {
        PLAYED_WELL(
            play(enabled({kSelect, "S: * VANISHED (EARLIER) 1:9", "S: * 2 FETCH (UID 10 FLAGS ())", "S: * OK [UIDVALIDITY 8] x", "S: * VANISHED (EARLIER) 11", "S: A2 OK x"}),
                [](ImapClient &client) {
                    client.signIn("ada", "x");
                    const Told told = resync(client);
                    QVERIFY(told.changed.isEmpty() && told.vanished.isEmpty());
                    QCOMPARE(told.mailbox.uidValidity, 8u);
                }));
        PLAYED_WELL(play(enabled({kSelect, "S: * VANISHED (EARLIER) 1:3", "S: * 2 FETCH (UID 10 FLAGS ())", "S: * OK [UIDVALIDITY 7] x", "S: A2 OK x"}), [](ImapClient &client) {
            client.signIn("ada", "x");
            const Told told = resync(client);
            QCOMPARE(told.changed, QList<Uid>{10});
            QCOMPARE(told.vanished, (QList<Uid>{1, 2, 3}));
        }));
        PLAYED_WELL(play(enabled({"C: A2 SELECT Other (CONDSTORE)", "S: * OK [UIDVALIDITY 7] x", "S: A2 OK x", QString(kSelect).replace("A2", "A3"),
                             "S: * 2 FETCH (UID 10 FLAGS ())", "S: * VANISHED 77", "S: * VANISHED (EARLIER) 78", "S: * OK [CLOSED] x", "S: * 9 EXISTS", "S: * OK [UIDVALIDITY 7] x",
                             "S: * 2 FETCH (UID 20 FLAGS ())", "S: A3 OK x"}),
            [](ImapClient &client) {
                client.signIn("ada", "x");
                client.select("Other");
                const Told told = resync(client);
                QCOMPARE(told.changed, QList<Uid>{20});
                QVERIFY(told.vanished.isEmpty());
                QCOMPARE(told.mailbox.exists, 9u);
            }));
    }

    /// A set that makes no sense must not look like "nothing is gone": the caller is sent the other way.
    void malformedVanished_data()
    {
        QTest::addColumn<QString>("set");
        for (const char *set : {"", "1,", "0", "x", "1:*", "4294967296", "1:4294967295"})
            QTest::newRow(set) << QString::fromLatin1(set);
    }
    void malformedVanished()
    {
        QFETCH(QString, set);
        for (const bool early : {true, false}) {
            const QString vanished = "S: * VANISHED (EARLIER) " + set, validity = QStringLiteral("S: * OK [UIDVALIDITY 7] x");
            PLAYED_WELL(play(
                enabled({kSelect, early ? vanished : validity, early ? validity : vanished, "S: A2 OK x", "C: A3 SELECT INBOX (CONDSTORE)", "S: A3 OK x"}), [](ImapClient &client) {
                    client.signIn("ada", "x");
                    try {
                        resync(client);
                        QFAIL("took it for something");
                    } catch (const MailError &e) {
                        QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Busy));
                    }
                    QVERIFY(!client.hasQresync() && client.hasCondstore());
                    resync(client); // goes without
                }));
        }
        if (set != "1:4294967295") {
            PLAYED_TO(play(enabled({"C: A2 SELECT INBOX (CONDSTORE)", "S: A2 OK x", "C: A3 UID FETCH 1:* (UID FLAGS MODSEQ) (CHANGEDSINCE 100 VANISHED)",
                               "S: * VANISHED (EARLIER) " + set, "S: A3 OK x"}),
                          [](ImapClient &client) {
                              client.signIn("ada", "x");
                              select(client);
                              client.fetchChanges(
                                  "1:*", 100, [](ImapFetched &&) {}, [](const QList<Uid> &) { QFAIL("told"); });
                          }),
                ErrorKind::Busy);
        }
    }

    /// UIDs that cannot have been there yet cost nothing, however many the server names.
    void vanishedBeyondTheEnd()
    {
        PLAYED_WELL(play(enabled({kSelect, "S: * OK [UIDVALIDITY 7] x", "S: * OK [UIDNEXT 4] x", "S: * VANISHED (EARLIER) 2:4294967295", "S: A2 OK x"}), [](ImapClient &client) {
            client.signIn("ada", "x");
            QCOMPARE(resync(client).vanished, (QList<Uid>{2, 3}));
        }));
    }

    void refused()
    {
        PLAYED_WELL(play(enabled({kSelect, "S: A2 BAD what", "C: A3 SELECT INBOX (CONDSTORE)", "S: A3 OK x"}), [](ImapClient &client) {
            client.signIn("ada", "x");
            QVERIFY_THROWS_EXCEPTION(MailError, resync(client));
            QVERIFY(!client.hasQresync());
            resync(client);
        }));
        PLAYED_TO(play(enabled({kSelect, "S: A2 NO [NONEXISTENT] x"}),
                      [](ImapClient &client) {
                          client.signIn("ada", "x");
                          resync(client);
                      }),
            ErrorKind::Gone);
    }

    /// Offered is not enabled (RFC 7162 3.2.3).
    void notEnabled()
    {
        PLAYED_WELL(play(opened("ENABLE QRESYNC", {"C: A1 ENABLE CONDSTORE QRESYNC", "S: A1 OK done", "C: A2 SELECT INBOX (CONDSTORE)", "S: A2 OK x"}), [](ImapClient &client) {
            client.signIn("ada", "x");
            QVERIFY(!client.hasQresync() && client.hasCondstore());
            resync(client);
        }));
    }

    /// mail.gov.in offered CONDSTORE and did not know it: the mailbox opens nevertheless.
    void condstoreUnknownAfterAll()
    {
        PLAYED_WELL(play(opened("CONDSTORE",
                             {"C: A1 SELECT INBOX (CONDSTORE)", "S: A1 BAD Unrecognised option", "C: A2 SELECT INBOX", "S: * 3 EXISTS", "S: A2 OK x",
                                 "C: A3 UID FETCH 1:* (UID FLAGS)", "S: A3 OK x"}),
            [](ImapClient &client) {
                QCOMPARE(client.select("INBOX").exists, 3u);
                QVERIFY(!client.hasCondstore());
                client.fetchFlags("1:*", 12, [](ImapFetched &&) {});
            }));
    }

    void noModSeq()
    {
        PLAYED_WELL(play(opened("CONDSTORE", {"C: A1 SELECT INBOX (CONDSTORE)", "S: * OK [HIGHESTMODSEQ 5] x", "S: * OK [NOMODSEQ] x", "S: A1 OK x"}),
            [](ImapClient &client) { QCOMPARE(client.select("INBOX").highestModSeq, 0u); }));
    }

    void changesWithVanished()
    {
        PLAYED_WELL(play(enabled({"C: A2 SELECT INBOX (CONDSTORE)", "S: * 9 EXISTS", "S: A2 OK x", "C: A3 UID FETCH 1:50 (UID FLAGS MODSEQ) (CHANGEDSINCE 100 VANISHED)",
                             "S: * VANISHED (EARLIER) 2:3", "S: * 1 FETCH (UID 5 MODSEQ (101) FLAGS (\\Seen))", "S: * VANISHED 7", "S: A3 OK x"}),
            [](ImapClient &client) {
                client.signIn("ada", "x");
                select(client);
                QList<Uid> changed, gone;
                client.fetchChanges(
                    "1:50", 100, [&](ImapFetched &&fetched) { changed.append(fetched.uid); }, [&](const QList<Uid> &uids) { gone += uids; });
                QCOMPARE(changed, QList<Uid>{5});
                QCOMPARE(gone, (QList<Uid>{2, 3})); // 7 went just now: that is news
                QVERIFY(client.takeUnsolicited().expunged);
                QCOMPARE(client.select("INBOX").exists, 8u);
            }));
        PLAYED_WELL(play(enabled({"C: A2 SELECT INBOX (CONDSTORE)", "S: A2 OK x", "C: A3 UID FETCH 1:50 (UID FLAGS MODSEQ) (CHANGEDSINCE 100 VANISHED)",
                             "S: * VANISHED (EARLIER) 2:3", "S: A3 OK x"}),
            [](ImapClient &client) {
                client.signIn("ada", "x");
                select(client);
                client.fetchChanges(
                    "1:50", 100, [](ImapFetched &&) {}, [](const QList<Uid> &) {});
                QVERIFY(!client.takeUnsolicited().any()); // it was asked for
            }));
    }

    /// However often it is said: nobody counts for ever.
    void vanishedWithoutEnd()
    {
        QStringList lines{"C: A2 SELECT INBOX (CONDSTORE)", "S: A2 OK x", "C: A3 UID FETCH 1:* (UID FLAGS MODSEQ) (CHANGEDSINCE 100 VANISHED)"};
        for (int i = 0; i < 3; ++i)
            lines << "S: * VANISHED (EARLIER) 1:4000000";
        PLAYED_TO(play(enabled(lines << "S: A3 OK x"),
                      [](ImapClient &client) {
                          client.signIn("ada", "x");
                          select(client);
                          quint64 told = 0;
                          const auto done = qScopeGuard([&] { QCOMPARE(told, 8'000'000u); });
                          client.fetchChanges(
                              "1:*", 100, [](ImapFetched &&) {}, [&](const QList<Uid> &uids) { told += quint64(uids.size()); });
                      }),
            ErrorKind::Busy);
    }

    void quirks_data()
    {
        QTest::addColumn<QString>("capabilities");
        QTest::addColumn<QString>("identity");
        QTest::addColumn<QString>("enabled"); ///< what is asked for
        QTest::addColumn<QString>("select");
        QTest::newRow("an honest server") << "ID ENABLE CONDSTORE QRESYNC"
                                          << "(\"name\" \"Cyrus\" \"vendor\" \"Project Cyrus\")"
                                          << "CONDSTORE QRESYNC"
                                          << " (CONDSTORE)";
        QTest::newRow("Gmail") << "ID ENABLE CONDSTORE X-GM-EXT-1"
                               << "(\"name\" \"GImap\" \"vendor\" \"Google, Inc.\")"
                               << ""
                               << "";
        QTest::newRow("iCloud by name") << "ID ENABLE CONDSTORE QRESYNC"
                                        << "(\"name\" \"iCloud Mail\" \"version\" \"2606B152\")"
                                        << "CONDSTORE"
                                        << " (CONDSTORE)";
        QTest::newRow("iCloud by capability") << "ID ENABLE CONDSTORE QRESYNC X-SUN-IMAP"
                                              << "NIL"
                                              << "CONDSTORE"
                                              << " (CONDSTORE)";
        QTest::newRow("iCloud before sign-in") << "ID ENABLE CONDSTORE QRESYNC AUTH=ATOKEN"
                                               << "NIL"
                                               << "CONDSTORE"
                                               << " (CONDSTORE)";
        QTest::newRow("Yahoo") << "ID ENABLE XYMHIGHESTMODSEQ"
                               << "NIL"
                               << ""
                               << "";
    }
    void quirks()
    {
        QFETCH(QString, capabilities);
        QFETCH(QString, identity);
        QFETCH(QString, enabled);
        QFETCH(QString, select);
        QStringList lines{"C~ A1 ID .*", "S: * ID " + identity, "S: A1 OK x"};
        if (!enabled.isEmpty())
            lines << "C: A2 ENABLE " + enabled << "S: * ENABLED " + enabled << "S: A2 OK x";
        const QString tag = enabled.isEmpty() ? QStringLiteral("A2") : QStringLiteral("A3");
        lines << "C: " + tag + " SELECT INBOX" + select << "S: * OK [HIGHESTMODSEQ 9] x"
              << "S: " + tag + " OK x";
        PLAYED_WELL(play(opened(capabilities, lines), [&](ImapClient &client) {
            client.signIn("ada", "x");
            QCOMPARE(client.hasQresync(), enabled.contains("QRESYNC"));
            QCOMPARE(client.hasCondstore(), !select.isEmpty());
            QCOMPARE(client.select("INBOX").highestModSeq, select.isEmpty() ? 0u : 9u);
        }));
    }

    void identities()
    {
        const auto name = [](const char *text) { return ImapIdentity::parse(ImapCursor(text)).name; };
        QCOMPARE(name("(\"Name\" \"x\" \"os\" NIL)"), QByteArray("x"));
        QCOMPARE(name("(\"os\" NIL \"name\" \"x\")"), QByteArray("x"));
        for (const char *bad : {"", "NIL", "(", "(\"name\")", "(\"name\" (x))", "\"name\" \"x\"", "(\"name\" NIL)"})
            QVERIFY2(name(bad).isEmpty(), bad);
        QCOMPARE(ImapIdentity::parse(ImapCursor("(\"name\" \"" + QByteArray(5000, 'x') + "\")")).name.size(), 100);
    }

    // --- RFC 9738: a server that stops at a number of messages -------------------------------------------------------------------------

    void limitedFetch()
    {
        PLAYED_WELL(play(selected("MESSAGELIMIT=2",
                             {"C: A2 UID FETCH 1:9 (UID FLAGS)", "S: * 3 FETCH (UID 9 FLAGS ())", "S: * 2 FETCH (UID 7 FLAGS ())", "S: A2 OK [MESSAGELIMIT 2 7] part",
                                 "C: A3 UID FETCH 1:6 (UID FLAGS)", "S: * 1 FETCH (UID 2 FLAGS ())", "S: A3 OK x"}),
            [](ImapClient &client) {
                select(client);
                QList<Uid> found;
                client.fetchFlags("1:9", 0, [&](ImapFetched &&fetched) { found.append(fetched.uid); });
                QCOMPARE(found, (QList<Uid>{9, 7, 2}));
            }));
        for (const char *code : {"[MESSAGELIMIT 2]", "[MESSAGELIMIT 2 0]", "[MESSAGELIMIT 2 40]"}) {
            PLAYED_TO(play(selected("MESSAGELIMIT=2", {"C: A2 UID FETCH 1:9 (UID FLAGS)", QStringLiteral("S: A2 OK %1 part").arg(QLatin1String(code))}),
                          [](ImapClient &client) {
                              select(client);
                              client.fetchFlags("1:9", 0, [](ImapFetched &&) {});
                          }),
                ErrorKind::Refused);
        }
    }

    void limitedWindows()
    {
        const QString items = QStringLiteral("(UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (REFERENCES)])");
        PLAYED_WELL(play(selected("MESSAGELIMIT=1",
                             {"C: A2 FETCH 2:3 " + items, "S: * 3 FETCH (UID 30 RFC822.SIZE 1)", "S: A2 OK [MESSAGELIMIT 1 30] part", "C: A3 FETCH 2 " + items,
                                 "S: * 2 FETCH (UID 20 RFC822.SIZE 1)", "S: A3 OK x", "C: A4 FETCH 1:1 " + items, "S: * 1 FETCH (UID 10 RFC822.SIZE 1)", "S: A4 OK x"}),
            [](ImapClient &client) {
                select(client);
                QList<Uid> found;
                QList<qsizetype> sizes;
                client.fetchHeadersBySequence(
                    {{2, 3}, {1, 1}}, [&](ImapFetched &&fetched) { found.append(fetched.uid); },
                    [&](qsizetype) {
                        sizes.append(found.size());
                        return true;
                    });
                QCOMPARE(found, (QList<Uid>{30, 20, 10}));
                QCOMPARE(sizes.first(), 2);
            }));
    }

    void limitedSearchAndChanges()
    {
        PLAYED_WELL(play(
            selected("MESSAGELIMIT=2 ESEARCH MOVE",
                {"C: A2 UID SEARCH RETURN (ALL) ALL", "S: * ESEARCH (TAG \"A2\") UID ALL 8:9", "S: A2 OK [MESSAGELIMIT 2 8] part", "C: A3 UID SEARCH RETURN (ALL) UID 1:7 ALL",
                    "S: * ESEARCH (TAG \"A3\") UID ALL 3", "S: A3 OK x", "C: A4 UID STORE 3,8:9 +FLAGS.SILENT (\\Seen)", "S: A4 OK [MESSAGELIMIT 2 8] part",
                    "C: A5 UID STORE 3 +FLAGS.SILENT (\\Seen)", "S: A5 OK x", "C: A6 UID MOVE 3,8:9 Target", "S: * OK [COPYUID 5 8:9 1:2] x", "S: A6 OK [MESSAGELIMIT 2 8] part",
                    "C: A7 UID MOVE 3 Target", "S: A7 OK [COPYUID 5 3 3] x", "C: A8 UID EXPUNGE 1:9", "S: A8 OK [MESSAGELIMIT 2 4] x", "C: A9 UID EXPUNGE 1:3", "S: A9 OK x"}),
            [](ImapClient &client) {
                select(client);
                QCOMPARE(client.searchAll(), (QList<Uid>{3, 8, 9}));
                client.storeFlags("3,8:9", Flag::Seen, {});
                const ImapCopyUid moved = client.move("3,8:9", "Target");
                QCOMPARE(moved.source, (QList<Uid>{8, 9, 3}));
                QCOMPARE(moved.destination, (QList<Uid>{1, 2, 3}));
                client.expunge("1:9");
            }));
    }
};

QTEST_GUILESS_MAIN(ImapResyncTest)
#include "ImapResyncTest.moc"
