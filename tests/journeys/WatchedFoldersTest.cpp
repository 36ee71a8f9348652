// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/LiveAccount.h"
#include "tests/servers/ScriptedServer.h"

#include <QRegularExpression>

using namespace postrider;

/// Folders that the person has chosen to be told of at once, on a server that does not tell of all by itself.
class WatchedFoldersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void newMailIsThereAtOnce();
    void nothingMoreWithNotify();
    void atMostFourConnections();
    void serverTakesNoFurtherConnection();
    void serverCallsItAWrongPassword();
    void serverWithoutIdle();

private:
    static RealServers::Options offering(const QString &push)
    {
        RealServers::Options options;
        options.imapCapability = QStringLiteral("IMAP4rev1 SASL-IR LITERAL+ ID ENABLE UIDPLUS CONDSTORE ESEARCH MOVE SPECIAL-USE LIST-EXTENDED LIST-STATUS ") + push;
        return options;
    }
    static void choose(LiveAccount &account, const QByteArray &folder, bool watched)
    {
        account.mail->setWatched(account.folder(folder)->id, watched);
        QTRY_COMPARE(account.folder(folder)->watched, watched);
    }
    enum class Waits { InIdle, ByAsking };
    static void openWith(LiveAccount &account, const QByteArrayList &folders, Waits waits = Waits::InIdle)
    {
        for (const QByteArray &folder : folders)
            QVERIFY(account.peer->create(folder));
        QVERIFY(account.append("INBOX", 1, 1));
        account.open(true);
        AGREE(account.differencesAfter(20));
        QTRY_VERIFY_WITH_TIMEOUT(account.isIdle(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(account.proxy->links() == 2, 20'000); // worker and watcher
        QTRY_COMPARE_WITH_TIMEOUT(account.idlings(), waits == Waits::InIdle ? 1 : 0, 20'000);
    }
};

void WatchedFoldersTest::newMailIsThereAtOnce()
{
    LiveAccount account;
    QVERIFY(account.start(offering(QStringLiteral("IDLE"))));
    openWith(account, {"Work"});
    if (QTest::currentTestFailed())
        return;
    QVERIFY(account.append("Work", 11, 1));
    QVERIFY2(!account.differencesAfter(2).isEmpty(), "told without having been asked: then this test proves nothing");
    choose(account, "Work", true);
    AGREE(account.differencesAfter(30)); // what came before
    QTRY_COMPARE_WITH_TIMEOUT(account.idlings(), 2, 20'000);
    QCOMPARE(account.proxy->links(), 3);
    QVERIFY(account.append("Work", 12, 1));
    AGREE(account.differencesAfter(30));
    // It stays so after a restart.
    account.open(true);
    QTRY_VERIFY_WITH_TIMEOUT(account.proxy->links() == 6, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(account.isIdle(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(account.idlings(), 2, 20'000);
    QVERIFY(account.append("Work", 13, 1));
    AGREE(account.differencesAfter(30));
    choose(account, "Work", false);
    QTRY_COMPARE_WITH_TIMEOUT(account.proxy->openLinks(), 2, 20'000);
    QVERIFY(account.append("Work", 14, 1));
    QVERIFY2(!account.differencesAfter(2).isEmpty(), "still told");
    QVERIFY(account.told.isEmpty());
    QCOMPARE(account.proxy->links(), 6);
}

void WatchedFoldersTest::nothingMoreWithNotify()
{
    LiveAccount account;
    QVERIFY(account.start());
    openWith(account, {"Work"});
    if (QTest::currentTestFailed())
        return;
    choose(account, "Work", true);
    QTest::qWait(1500); // a further connection would come within moments
    QVERIFY(account.append("Work", 11, 1));
    AGREE(account.differencesAfter(30));
    QTRY_COMPARE(account.status().text, QStringLiteral("Up to date")); // the message is there before its reading is over
    QCOMPARE(account.proxy->links(), 2);
}

/// The fifth is looked at from time to time, and the account's state says so.
void WatchedFoldersTest::atMostFourConnections()
{
    LiveAccount account;
    QVERIFY(account.start(offering(QStringLiteral("IDLE"))));
    account.linkTimes.poll = std::chrono::seconds(2);
    openWith(account, {"W1", "W2", "W3", "W4", "W5"});
    if (QTest::currentTestFailed())
        return;
    for (const char *folder : {"W1", "W2", "W3", "W4", "W5"})
        choose(account, folder, true);
    QTRY_VERIFY_WITH_TIMEOUT(account.proxy->links() == 6, 20'000);
    QTRY_VERIFY2_WITH_TIMEOUT(account.status().text.contains(QStringLiteral("W5")), qPrintable(account.status().text), 20'000);
    QVERIFY2(!account.status().text.contains(QStringLiteral("W4")), qPrintable(account.status().text));
    QVERIFY(account.append("W5", 11, 1));
    QVERIFY(account.append("W4", 12, 1));
    AGREE(account.differencesAfter(30));
    // One goes: the fifth moves up.
    choose(account, "W2", false);
    QTRY_VERIFY_WITH_TIMEOUT(account.proxy->links() == 7, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(account.status().text, QStringLiteral("Up to date"), 20'000);
    QVERIFY(account.told.isEmpty());
}

/// No error, no trying again and again, and the folder is looked at instead.
void WatchedFoldersTest::serverTakesNoFurtherConnection()
{
    LiveAccount account;
    RealServers::Options options = offering(QStringLiteral("IDLE"));
    options.extraDovecot = {QStringLiteral("mail_max_userip_connections = 3")}; // the peer, the worker and the watcher
    QVERIFY(account.start(options));
    account.linkTimes.poll = std::chrono::seconds(2);
    openWith(account, {"Work"});
    if (QTest::currentTestFailed())
        return;
    choose(account, "Work", true);
    QTRY_VERIFY2_WITH_TIMEOUT(account.status().text.contains(QStringLiteral("Work")), qPrintable(account.status().text), 20'000);
    QTRY_COMPARE(account.status().state, AccountStatus::State::Idle);
    QVERIFY(account.append("Work", 11, 1));
    AGREE(account.differencesAfter(30));
    QTest::qWait(4000);
    QCOMPARE(account.proxy->links(), 3);
    QTRY_COMPARE(account.status().state, AccountStatus::State::Idle);
    QVERIFY(account.told.isEmpty());
    // Mail in the inbox is told of as ever.
    QVERIFY(account.append("INBOX", 12, 1));
    AGREE(account.differencesAfter(30));
}

/// Some servers say so to one connection too many. Nobody is asked for a password, and it is not tried again and again: that is how accounts get locked.
void WatchedFoldersTest::serverCallsItAWrongPassword()
{
    LiveAccount account;
    QVERIFY(account.start(offering(QStringLiteral("IDLE"))));
    account.linkTimes.poll = std::chrono::seconds(2);
    account.linkTimes.refused = std::chrono::milliseconds(200);
    openWith(account, {"Work"});
    if (QTest::currentTestFailed())
        return;
    test::ScriptedServer refusing;
    refusing.script({"S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] hi", "C~ A1 AUTHENTICATE PLAIN .*", "S: A1 NO Login failed.", "EOF"});
    account.proxy->setServerPort(refusing.port());
    choose(account, "Work", true);
    QTRY_VERIFY2_WITH_TIMEOUT(account.status().text.contains(QStringLiteral("Work")), qPrintable(account.status().text), 20'000);
    QCOMPARE(refusing.outcome(), QString());
    account.proxy->setServerPort(account.bench.servers->imapPlain().port);
    QVERIFY(account.append("Work", 11, 1));
    AGREE(account.differencesAfter(30));
    QTest::qWait(1500);
    QCOMPARE(account.proxy->links(), 3);
    QTRY_COMPARE(account.status().state, AccountStatus::State::Idle);
    QVERIFY(account.told.isEmpty());
    // When the first has signed in anew, so may this one.
    account.peer.reset();
    QVERIFY(account.bench.servers->restart(RealServers::Server::Imap));
    QVERIFY(account.connectPeer());
    QTRY_COMPARE_WITH_TIMEOUT(account.status().text, QStringLiteral("Up to date"), 30'000);
    QVERIFY(account.append("Work", 12, 1));
    AGREE(account.differencesAfter(30));
}

void WatchedFoldersTest::serverWithoutIdle()
{
    LiveAccount account;
    QVERIFY(account.start(offering({})));
    account.linkTimes.poll = std::chrono::seconds(2);
    openWith(account, {"Work"}, Waits::ByAsking);
    if (QTest::currentTestFailed())
        return;
    choose(account, "Work", true);
    QVERIFY(account.append("Work", 11, 1));
    AGREE(account.differencesAfter(30));
    QCOMPARE(account.proxy->links(), 2);
    QVERIFY2(account.status().text.contains(QStringLiteral("Work")), qPrintable(account.status().text));
}

QTEST_GUILESS_MAIN(WatchedFoldersTest)
#include "WatchedFoldersTest.moc"
