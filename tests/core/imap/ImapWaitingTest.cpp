// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/imap/ImapDialogue.h"

using namespace std::chrono_literals;
#include "tests/servers/RealServers.h"

#include <QElapsedTimer>

#include <thread>

namespace {
const QString kNotify = QStringLiteral("NOTIFY SET (selected-delayed (MessageNew MessageExpunge FlagChange)) "
                                       "(personal (MessageNew MessageExpunge FlagChange MailboxName SubscriptionChange))");
}

/// Waiting for news: NOTIFY with servers of every temper, and with a real one; links that are dead without saying so.
class ImapWaitingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void newsOfOthers()
    {
        PLAYED_WELL(play(selected("NOTIFY IDLE",
                             {"C: A2 " + kNotify, "S: * STATUS Early (MESSAGES 1)", "S: A2 OK x", "C: A3 STATUS Asked (MESSAGES UIDNEXT UIDVALIDITY UNSEEN)",
                                 "S: * STATUS Asked (MESSAGES 1)", "S: * STATUS Other (MESSAGES 2 UIDNEXT 9)", "S: * STATUS Other (UNSEEN 1)", "S: A3 OK x", "C: A4 NOOP",
                                 "S: * LIST () \"/\" New (\"OLDNAME\" (\"Old\"))", "S: A4 OK x"}),
            [](ImapClient &client) {
                select(client);
                QVERIFY(client.notifyAll());
                client.status("Asked");
                client.noop();
                const ImapUnsolicited news = client.takeUnsolicited();
                QCOMPARE(news.mailboxes, (QByteArrayList{"Early", "Other"}));
                QVERIFY(news.list && news.any() && !news.overflow && !news.exists);
                QVERIFY(!client.takeUnsolicited().any());
            }));
    }

    void wakesIdle_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("another mailbox") << "S: * STATUS Other (MESSAGES 2)";
        QTest::newRow("the list") << "S: * LIST () \"/\" New";
        QTest::newRow("overflow") << "S: * OK [NOTIFICATIONOVERFLOW] too much";
        QTest::newRow("this mailbox") << "S: * 4 EXISTS";
    }
    void wakesIdle()
    {
        QFETCH(QString, line);
        PLAYED_WELL(
            play(selected("NOTIFY IDLE", {"C: A2 " + kNotify, "S: A2 OK x", "C: A3 IDLE", "S: + idling", "WAIT 50", line, "C: DONE", "S: A3 OK x"}), [](ImapClient &client) {
                select(client);
                client.notifyAll();
                QVERIFY(client.idle(QDeadlineTimer(30'000)).any());
            }));
    }

    void overflowEndsIt()
    {
        PLAYED_WELL(
            play(selected("NOTIFY", {"C: A2 " + kNotify, "S: A2 OK x", "C: A3 NOOP", "S: * NO [NOTIFICATIONOVERFLOW] too much", "S: * STATUS Other (MESSAGES 1)", "S: A3 OK x"}),
                [](ImapClient &client) {
                    select(client);
                    client.notifyAll();
                    client.noop();
                    const ImapUnsolicited news = client.takeUnsolicited();
                    QVERIFY(news.overflow && news.mailboxes.isEmpty());
                }));
    }

    void notToBeHad()
    {
        PLAYED_WELL(play(selected("IDLE", {"SILENCE 20"}), [](ImapClient &client) {
            select(client);
            QVERIFY(!client.notifyAll());
        }));
        for (const char *answer : {"S: A2 NO [BADEVENT (MessageNew)] x", "S: A2 BAD x"}) {
            PLAYED_WELL(play(selected("NOTIFY", {"C: A2 " + kNotify, answer, "C: A3 NOOP", "S: * STATUS Other (MESSAGES 1)", "S: A3 OK x"}), [](ImapClient &client) {
                select(client);
                QVERIFY(!client.notifyAll());
                client.noop();
                QVERIFY(!client.takeUnsolicited().any()); // nobody asked for it
            }));
        }
    }

    /// A NAT that has forgotten us says nothing at all: DONE finds out.
    void deadLink()
    {
        PLAYED_TO(play(selected("IDLE", {"C: A2 IDLE", "S: + idling", "C: DONE", "EOF"}),
                      [](ImapClient &client) {
                          select(client);
                          client.setStallTimeout(std::chrono::milliseconds(1500));
                          client.idle(QDeadlineTimer(100));
                      }),
            ErrorKind::Offline);
    }

    /// A message over a slow line takes as long as it takes, in either direction.
    void longMessagesTakeTheirTime()
    {
        QStringList down{"C~ A2 UID FETCH 5 .*", "R: * 1 FETCH (UID 5 BODY[] {50000}\\r\\n"};
        for (int i = 0; i < 10; ++i)
            down << "R: " + QString(5000, QLatin1Char('x')) << "WAIT 250";
        PLAYED_WELL(play(selected("", down + QStringList{"S: )", "S: A2 OK done"}), [](ImapClient &client) {
            select(client);
            client.setCommandTimeout(1500ms);
            qsizetype size = 0;
            client.fetchBodies({5}, [&](ImapFetched &&fetched) { size = fetched.body->size(); });
            QCOMPARE(size, 50'000);
        }));
        PLAYED_WELL(play(opened("LITERAL+", {"C: A1 APPEND a {20000000+}", "WAIT 3000", "C# 20000000", "C: ", "S: A1 OK [APPENDUID 7 12] x"}), [](ImapClient &client) {
            client.setCommandTimeout(2500ms);
            QCOMPARE(client.append("a", QByteArray(20'000'000, 'x'), {}, 0)->uid, 12u);
        }));
    }

    /// Always something, never an answer.
    void talkIsNoAnswer()
    {
        QStringList talk{"C: A1 NOOP"};
        for (int i = 0; i < 20; ++i)
            talk << "S: * OK still here"
                 << "WAIT 50";
        const Played played = play(opened("", talk + QStringList{"EOF"}), [](ImapClient &client) {
            client.setCommandTimeout(300ms);
            client.noop();
        });
        QCOMPARE(kindOf(played), nameOf(ErrorKind::Offline));
        QVERIFY(played.failure->detail.contains("overall"));
    }

    /// In the program the stall timeout is a minute; DONE has 15 s.
    void doneHasItsOwnDeadline()
    {
        QElapsedTimer timer;
        timer.start();
        PLAYED_TO(play(selected("IDLE", {"C: A2 IDLE", "S: + idling", "C: DONE", "WAIT 14000", "EOF"}),
                      [](ImapClient &client) {
                          select(client);
                          client.setStallTimeout(std::chrono::seconds(60));
                          client.idle(QDeadlineTimer(10));
                      }),
            ErrorKind::Offline);
        QVERIFY(timer.elapsed() >= 14'000);
    }

    /// Whatever it says, it is there; silence is not believed for a minute.
    void askedWhetherItIsThere()
    {
        QElapsedTimer timer;
        timer.start();
        PLAYED_TO(play(selected("", {"C: A2 NOOP", "S: A2 BAD what", "C: A3 NOOP", "S: * 4 EXISTS", "S: A3 OK x", "C: A4 NOOP", "EOF"}),
                      [](ImapClient &client) {
                          select(client);
                          client.setStallTimeout(std::chrono::seconds(60));
                          client.ask(std::chrono::seconds(30));
                          QVERIFY(!client.takeUnsolicited().any());
                          client.ask(std::chrono::seconds(30));
                          QVERIFY(client.takeUnsolicited().exists);
                          client.ask(std::chrono::milliseconds(300));
                      }),
            ErrorKind::Offline);
        QVERIFY(timer.elapsed() < 50'000);
    }

    void dovecotTellsOfAllFolders_data()
    {
        QTest::addColumn<bool>("compressed");
        QTest::newRow("plain") << false;
        QTest::newRow("compressed") << true;
    }
    void dovecotTellsOfAllFolders()
    {
        QFETCH(bool, compressed);
        RealServers servers;
        QVERIFY2(servers.start(), qPrintable(servers.error()));
        ImapClient client(servers.imaps(), nullptr, nullptr);
        client.setCompression(compressed ? ImapClient::Compression::Always : ImapClient::Compression::Never);
        client.signIn(servers.user(), servers.password());
        QCOMPARE(client.isCompressed(), compressed);
        client.select("INBOX");
        QVERIFY(client.notifyAll());
        // Until it tells of this: what was told of before may be told of again.
        const auto during = [&](const std::function<void()> &work, const std::function<bool(const ImapUnsolicited &)> &isIt) {
            std::thread worker([&] {
                QThread::msleep(100);
                work();
            });
            bool isTold = false;
            for (const QDeadlineTimer end(30'000); !isTold && !end.hasExpired();)
                isTold = isIt(client.idle(end));
            worker.join();
            return isTold;
        };
        // Each thread has a connection of its own.
        const auto elsewhere = [&](const std::function<void(ImapClient &)> &work) {
            return [&servers, work] {
                ImapClient there(servers.imaps(), nullptr, nullptr);
                there.signIn(servers.user(), servers.password());
                work(there);
            };
        };
        QVERIFY(during(elsewhere([](ImapClient &there) { there.append("Archive", "Subject: x\r\n\r\nx\r\n", {}, 0); }),
            [](const ImapUnsolicited &news) { return news.mailboxes == QByteArrayList{"Archive"}; }));
        QVERIFY(during(elsewhere([](ImapClient &there) { there.create("Brandnew"); }), [](const ImapUnsolicited &news) { return news.list; }));
        QVERIFY(during(elsewhere([](ImapClient &there) { there.append("INBOX", "Subject: y\r\n\r\ny\r\n", {}, 0); }), [](const ImapUnsolicited &news) { return news.exists; }));
        client.noop();
    }
};

QTEST_GUILESS_MAIN(ImapWaitingTest)
#include "ImapWaitingTest.moc"
