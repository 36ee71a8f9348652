// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pop3/Pop3Dialogue.h"

using namespace postrider;
using namespace postrider::test;

namespace {

const QStringList kAll{"TOP", "UIDL", "USER", "PIPELINING", "RESP-CODES"};
const QStringList kPlain{"TOP", "UIDL", "USER"};

} // namespace

/// Every command of the client, as it is on the wire.
class Pop3ClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void lists()
    {
        PLAYED_WELL(play(inside(kAll,
                             {"C: STAT", "S: +OK 3 4300", "C: LIST", "S: +OK 3 messages", "S: 1 1000", "S: 3 3000", "S: 2 300", "S: .", "C: UIDL", "S: +OK", "S: 1 a",
                                 "S: 2 with blanks", "S: 3 a", "S: .", "C: NOOP", "S: +OK", "C: RSET", "S: +OK", "C: QUIT", "S: +OK bye", "EOF"}),
            insideWork([](Pop3Client &client) {
                QVERIFY(client.capabilities().pipelining);
                QCOMPARE(client.stat(), (Pop3Parser::Drop{3, 4300}));
                QCOMPARE(client.list(), (QMap<int, qint64>{{1, 1000}, {2, 300}, {3, 3000}}));
                QCOMPARE(client.uidl(), (QMap<int, QByteArray>{{1, "a"}, {2, "with blanks"}, {3, "a"}}));
                client.noop();
                client.reset();
                client.quit();
                QVERIFY(!client.isOpen());
            })));
    }

    /// Lines that are none, second ones, numbers that cannot be.
    void oddLists()
    {
        PLAYED_WELL(play(inside(kAll,
                             {"C: LIST", "S: +OK", "S: 1 1000", "S: nonsense", "S: 1 9999", "S: 0 5", "S: 4 -3", "S: ", "S: ..", "S: .", "C: UIDL", "S: +OK", "S: 1 a", "S: 1 b",
                                 "S: 2", "S: -3 c", "S: 5 ../x", "S: .", "C: UIDL 2", "C: UIDL 3", "C: UIDL 4", "S: +OK 2 two", "S: -ERR no such message", "S: +OK 7 seven"}),
            insideWork([](Pop3Client &client) {
                QCOMPARE(client.list(), (QMap<int, qint64>{{1, 1000}}));
                QCOMPARE(client.uidl(), (QMap<int, QByteArray>{{1, "a"}, {5, "../x"}}));
                QCOMPARE(client.uidl({2, 3, 4}), (QMap<int, QByteArray>{{2, "two"}}));
            })));
    }

    /// No UIDL, and a trouble with it, are two things: the second must not look like an empty mailbox.
    void withoutUidl()
    {
        PLAYED_WELL(play(inside({"TOP"}, {"C: UIDL", "S: -ERR what"}), insideWork([](Pop3Client &client) { QVERIFY(!client.uidl()); })));
        PLAYED_TO(play(inside({"UIDL"}, {"C: UIDL", "S: -ERR what"}), insideWork([](Pop3Client &client) { client.uidl(); })), ErrorKind::Refused);
        PLAYED_TO(play(inside({"TOP"}, {"C: UIDL", "S: -ERR [SYS/TEMP] later"}), insideWork([](Pop3Client &client) { client.uidl(); })), ErrorKind::Busy);
    }

    void messages()
    {
        QList<Pop3Fetched> found;
        QList<std::pair<int, qint64>> told;
        PLAYED_WELL(play(inside(kPlain,
                             {"C: RETR 2", "S: +OK 21 octets", "R: Subject: x\\r\\n\\r\\n..\\r\\n.\\r\\n", "C: RETR 1", "S: -ERR no such message", "C: RETR 3", "S: +OK",
                                 "B: ..a\\r\\n.\\r\\n", "C: TOP 2 0", "S: +OK", "R: Subject: x\\r\\n\\r\\n.\\r\\n", "SILENCE 20"}),
            insideWork([&](Pop3Client &client) {
                const auto keep = [&](Pop3Fetched &&one) { found.append(std::move(one)); };
                client.retrieve({2, 1, 3}, keep, [&](int number, qint64 octets) { told.append({number, octets}); });
                client.top({2}, 0, keep);
            })));
        QCOMPARE(found.size(), 4);
        QCOMPARE(found.at(0).content, QByteArray("Subject: x\r\n\r\n.\r\n"));
        QVERIFY(!found.at(0).failure && found.at(0).number == 2);
        QVERIFY(found.at(1).failure && found.at(1).failure->kind == ErrorKind::Refused && found.at(1).failure->detail == "no such message");
        QCOMPARE(found.at(2).content, QByteArray(".a\r\n"));
        QCOMPARE(found.at(3).content, QByteArray("Subject: x\r\n\r\n"));
        QCOMPARE(told.last(), (std::pair<int, qint64>{3, 4}));
    }

    /// RFC 2449 6.6: many on the wire, and every answer to its own.
    void pipelined()
    {
        QList<int> numbers;
        QStringList asked, answered, marked, done;
        for (int i = 1; i <= 64; ++i) {
            numbers.append(i);
            asked += QString("C: RETR %1").arg(i);
            answered += i % 5 == 0 ? QStringList{"S: -ERR gone"} : QStringList{"S: +OK", QString("S: Subject: %1").arg(i), "S: ", "S: ."};
            marked += QString("C: DELE %1").arg(i);
            done += i % 7 == 0 ? QString("S: -ERR already deleted") : QString("S: +OK marked");
        }
        int count = 0;
        QList<int> removed;
        PLAYED_WELL(play(inside(kAll, asked + answered + marked + done + QStringList{"C: QUIT", "S: +OK bye", "EOF"}), insideWork([&](Pop3Client &client) {
            client.retrieve(numbers, [&](Pop3Fetched &&one) {
                ++count;
                QCOMPARE(one.failure.has_value(), one.number % 5 == 0);
                if (!one.failure)
                    QCOMPARE(one.content, "Subject: " + QByteArray::number(one.number) + "\r\n\r\n");
            });
            removed = client.remove(numbers);
            client.commit();
        })));
        QCOMPARE(count, 64);
        QCOMPARE(removed.size(), 64 - 9);
        QVERIFY(!removed.contains(7) && removed.contains(8));
    }

    /// One after the other where PIPELINING is not offered: nothing goes out before the answer.
    void notPipelined()
    {
        PLAYED_WELL(play(inside(kPlain, {"C: DELE 1", "SILENCE 60", "S: +OK", "C: DELE 2", "SILENCE 60", "S: +OK", "SILENCE 20"}), insideWork([](Pop3Client &client) {
            QCOMPARE(client.remove({1, 2}), (QList<int>{1, 2}));
        })));
    }

    /// Only +OK to QUIT says that something was deleted.
    void commits_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("some left") << "S: -ERR some deleted messages not removed" << ErrorKind::Busy;
        QTest::newRow("gone") << "CLOSE" << ErrorKind::Offline;
        QTest::newRow("reset") << "RESET" << ErrorKind::Offline;
        QTest::newRow("half a line") << "R: +OK by" << ErrorKind::Offline;
        QTest::newRow("nonsense") << "S: 221 bye" << ErrorKind::Refused;
        QTest::newRow("a challenge") << "S: + " << ErrorKind::Refused;
    }
    void commits()
    {
        QFETCH(QString, answer);
        QFETCH(ErrorKind, kind);
        Pop3Options options;
        options.timeouts.commit = std::chrono::milliseconds(2000);
        const Played played = play(inside(kAll, {"C: DELE 1", "S: +OK", "C: QUIT", answer}), insideWork([](Pop3Client &client) {
            client.remove({1});
            try {
                client.commit();
            } catch (const MailError &) {
                QVERIFY(!client.isOpen());
                throw;
            }
        }),
            Security::PlainLoopback, options);
        PLAYED_TO(played, kind);
    }

    /// A client that goes without QUIT leaves everything as it was (RFC 1939 6): it must not say it by itself.
    void leavesWithoutQuit()
    {
        PLAYED_WELL(play(inside(kAll, {"C: DELE 1", "S: +OK", "EOF"}), insideWork([](Pop3Client &client) { client.remove({1}); })));
    }

    void troubles_data()
    {
        QTest::addColumn<QString>("reply");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("IN-USE") << "-ERR [IN-USE] x" << ErrorKind::Busy;
        QTest::newRow("LOGIN-DELAY") << "-ERR [LOGIN-DELAY] x" << ErrorKind::Busy;
        QTest::newRow("SYS/TEMP") << "-ERR [SYS/TEMP] x" << ErrorKind::Busy;
        QTest::newRow("SYS/PERM") << "-ERR [SYS/PERM] x" << ErrorKind::Refused;
        QTest::newRow("UTF8") << "-ERR [UTF8] x" << ErrorKind::Refused;
        QTest::newRow("plain") << "-ERR x" << ErrorKind::Refused;
        QTest::newRow("challenge") << "+ x" << ErrorKind::Refused;
        QTest::newRow("another protocol") << "500 what" << ErrorKind::Refused;
    }
    void troubles()
    {
        QFETCH(QString, reply);
        QFETCH(ErrorKind, kind);
        PLAYED_TO(play(inside(kAll, {"C: LIST", "S: " + reply}), insideWork([](Pop3Client &client) { client.list(); })), kind);
        // A trouble of the server ends the fetching; that one message cannot be had does not.
        const bool isOfMessage = kind == ErrorKind::Refused && reply.startsWith("-ERR");
        int failed = 0;
        const Played played = play(inside(kPlain, QStringList{"C: RETR 1", "S: " + reply} + (isOfMessage ? QStringList{"C: RETR 2", "S: +OK", "S: ."} : QStringList())),
            insideWork([&](Pop3Client &client) {
                client.retrieve({1, 2}, [&](Pop3Fetched &&one) { failed += one.failure.has_value(); });
            }));
        QCOMPARE(played.outcome, QString());
        QCOMPARE(kindOf(played), isOfMessage ? QString("none") : nameOf(kind));
        QCOMPARE(failed, isOfMessage ? 1 : 0);
    }

    /// What a callback throws ends the connection: nobody could tell any more what comes next.
    void callbackThrows()
    {
        PLAYED_TO(play(inside(kAll, {"C: RETR 1", "C: RETR 2", "S: +OK", "S: a", "S: .", "EOF"}), insideWork([](Pop3Client &client) {
            try {
                client.retrieve({1, 2}, [](Pop3Fetched &&) { throw MailError(ErrorKind::Storage, "the disk is full"); });
            } catch (const MailError &) {
                QVERIFY(!client.isOpen());
                throw;
            }
        })),
            ErrorKind::Storage);
    }

    void tooLarge()
    {
        Pop3Options options;
        options.largestMessage = 10;
        QList<Pop3Fetched> found;
        PLAYED_WELL(play(inside(kPlain, {"C: RETR 1", "S: +OK", "S: 0123456789012345678901234567890", "S: .", "C: RETR 2", "S: +OK", "S: 01234567", "S: ."}),
            insideWork([&](Pop3Client &client) {
                client.retrieve({1, 2}, [&](Pop3Fetched &&one) { found.append(std::move(one)); });
            }),
            Security::PlainLoopback, options));
        QVERIFY(found.at(0).failure && found.at(0).content.isEmpty());
        QVERIFY(!found.at(1).failure);
        QCOMPARE(found.at(1).content.size(), 10);
    }
};

QTEST_GUILESS_MAIN(Pop3ClientTest)
#include "Pop3ClientTest.moc"
