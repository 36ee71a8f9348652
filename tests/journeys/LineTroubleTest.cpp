// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/LiveAccount.h"

#include <QRegularExpression>
#include <QTcpServer>

using namespace postrider;

/// Lines and clocks that are not as they should be, with the program running: a captive portal, another server's certificate, a router that has forgotten our connections, a server
/// that restarts, a wall clock that jumps. Afterwards it works again within seconds, and nobody is asked for a password.
class LineTroubleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void captivePortal_data();
    void captivePortal();
    void otherCertificateThatBecomesRight();
    void wokenWithForgottenConnections();
    void forgottenWhileIdle_data();
    void forgottenWhileIdle();
    void forgottenBeforeAChange();
    void serverRestartsWhileIdle();
    void clockJumps_data();
    void clockJumps();

private:
    static bool isFlagged(LiveAccount &account, int number) { return account.mail->reader().messageRow(account.row(number))->flags.testFlag(Flag::Flagged); }
    /// Until nothing has been said for longer than the silence after which a connection is asked.
    static void waitForSilence(const LiveAccount &account)
    {
        qint64 before = -1, now = 0;
        while (now != before) {
            before = now;
            QTest::qWait(1500);
            now = account.proxy->carried(test::TcpFaultProxy::Direction::ToClient) + account.proxy->carried(test::TcpFaultProxy::Direction::ToServer);
        }
    }
    static QString stateOf(const LiveAccount &account) { return nameOf(account.status().state) + QStringLiteral(": ") + account.status().text; }
};

namespace {

/// What a hotel's network answers to whatever one says, or before.
class Portal {
public:
    explicit Portal(bool speaksFirst) : m_speaksFirst(speaksFirst)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection()) {
                const auto answer = [client] {
                    client->write("HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                    client->disconnectFromHost();
                };
                QObject::connect(client, &QTcpSocket::readyRead, client, [this, client, answer] {
                    heard += client->readAll();
                    if (!m_speaksFirst)
                        answer();
                });
                QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
                if (m_speaksFirst)
                    answer();
                ++visits;
            }
        });
    }
    quint16 port() const { return m_server.serverPort(); }

    QByteArray heard;
    int visits = 0;

private:
    QTcpServer m_server;
    const bool m_speaksFirst;
};

} // namespace

void LineTroubleTest::captivePortal_data()
{
    QTest::addColumn<Security>("security");
    QTest::addColumn<bool>("speaksFirst");
    QTest::newRow("on the plain port") << Security::PlainLoopback << true;
    QTest::newRow("on the TLS port, at once") << Security::ImplicitTls << true;
    QTest::newRow("on the TLS port, when asked") << Security::ImplicitTls << false;
}

void LineTroubleTest::captivePortal()
{
    QFETCH(Security, security);
    QFETCH(bool, speaksFirst);
    LiveAccount account;
    QVERIFY(account.start({}, security));
    QVERIFY(account.append("INBOX", 1, 3));
    account.open(false);
    QCOMPARE(account.settle(), QString());
    Portal portal(speaksFirst);
    const ServerAddress right = security == Security::PlainLoopback ? account.bench.servers->imapPlain() : account.bench.servers->imaps();
    account.proxy->setServerPort(portal.port());
    account.open(true);
    QTRY_VERIFY_WITH_TIMEOUT(portal.visits > 0, 20'000);
    // With a reason: before its first attempt an account is offline, too.
    QTRY_VERIFY2_WITH_TIMEOUT(account.status().state == AccountStatus::State::Offline && !account.status().text.isEmpty(), qPrintable(stateOf(account)), 40'000);
    // One that has closed before the handshake began has said nothing that could be told from a server in trouble.
    QVERIFY2(account.status().text.contains(QStringLiteral("sign in")) || (speaksFirst && security == Security::ImplicitTls), qPrintable(stateOf(account)));
    QVERIFY2(!portal.heard.contains("LOGIN") && !portal.heard.contains("AUTHENTICATE") && !portal.heard.contains(account.bench.servers->password().toUtf8()),
        "the password went to the portal");
    account.proxy->setServerPort(right.port);
    QVERIFY(account.append("INBOX", 11, 1));
    account.mail->syncNow();
    AGREE(account.differencesAfter(30));
    QTRY_VERIFY_WITH_TIMEOUT(account.isIdle(), 20'000);
}

/// Never signed in to, never asked about a password; once the certificate is right it goes on.
void LineTroubleTest::otherCertificateThatBecomesRight()
{
    LiveAccount account;
    QVERIFY(account.start({}, Security::ImplicitTls));
    QVERIFY(account.append("INBOX", 1, 3));
    account.open(false);
    QCOMPARE(account.settle(), QString());
    RealServers other;
    QVERIFY(other.start());
    account.proxy->setServerPort(other.imaps().port);
    account.open(true);
    QTRY_VERIFY2_WITH_TIMEOUT(account.status().state == AccountStatus::State::CertificateError, qPrintable(stateOf(account)), 20'000);
    QVERIFY(other.messages().isEmpty());
    account.proxy->setServerPort(account.bench.servers->imaps().port);
    QVERIFY(account.append("INBOX", 11, 1));
    account.mail->syncNow();
    AGREE(account.differencesAfter(30));
    QTRY_VERIFY_WITH_TIMEOUT(account.isIdle(), 20'000);
}

/// The computer slept, and a router on the way has forgotten our connections: nothing we say on them arrives, and nothing tells us.
void LineTroubleTest::wokenWithForgottenConnections()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.append("INBOX", 1, 3));
    const auto clock = std::make_shared<FakeClock>();
    account.open(true, clock);
    AGREE(account.differencesAfter(20));
    QTRY_VERIFY_WITH_TIMEOUT(account.isIdle(), 20'000);
    account.proxy->loseLinks();
    QVERIFY(account.append("INBOX", 11, 2));
    clock->advance(2 * 3600 * 1000);
    AGREE(account.differencesAfter(60));
    QVERIFY2(account.status().state != AccountStatus::State::NeedsSignIn, qPrintable(stateOf(account)));
    // And what the person does then arrives, too.
    account.mail->setFlags(account.rows(1, 1), Flag::Flagged, {});
    QTRY_VERIFY(isFlagged(account, 1)); // it is written: from now on it waits
    QTRY_COMPARE_WITH_TIMEOUT(account.mail->reader().waitingChanges(), 0, 20'000);
    AGREE(account.differencesAfter(20));
}

void LineTroubleTest::forgottenWhileIdle_data()
{
    QTest::addColumn<QString>("capability");
    QTest::newRow("NOTIFY") << QString();
    QTest::newRow("IDLE") << QStringLiteral("IMAP4rev1 SASL-IR LITERAL+ ID ENABLE IDLE UIDPLUS CONDSTORE ESEARCH MOVE SPECIAL-USE");
    QTest::newRow("neither") << QStringLiteral("IMAP4rev1 SASL-IR LITERAL+ ID ENABLE UIDPLUS ESEARCH MOVE SPECIAL-USE");
}

/// The same without a sleep: nobody says that the network has changed. The next end of an IDLE finds it out.
void LineTroubleTest::forgottenWhileIdle()
{
    QFETCH(QString, capability);
    LiveAccount account;
    RealServers::Options options;
    options.imapCapability = capability;
    QVERIFY(account.start(options));
    QVERIFY(account.append("INBOX", 1, 3));
    account.linkTimes.idle = std::chrono::seconds(4);
    account.linkTimes.shortestIdle = account.linkTimes.poll = std::chrono::seconds(2);
    account.linkTimes.silence = std::chrono::seconds(1);
    account.linkTimes.answer = std::chrono::seconds(2);
    account.open(true);
    AGREE(account.differencesAfter(20));
    QTRY_VERIFY_WITH_TIMEOUT(account.isIdle(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(account.proxy->links() == 2, 20'000); // worker and watcher
    if (capability.isEmpty() || capability.contains(QStringLiteral("IDLE")))
        QTRY_VERIFY_WITH_TIMEOUT(account.idlings() > 0, 20'000);
    QTest::qWait(1500); // for longer than the silence after which a connection is asked
    account.proxy->loseLinks();
    QVERIFY(account.append("INBOX", 11, 2));
    // The IDLE under way, 15 s for the answer to DONE, the pause before a new connection, the worker's question whether its own is there.
    AGREE(account.differencesAfter(4 + 15 + 3 + 2 + 25));
    QVERIFY2(account.status().state != AccountStatus::State::NeedsSignIn, qPrintable(stateOf(account)));
    // The new ones work: what comes now comes at once.
    QTRY_VERIFY_WITH_TIMEOUT(account.isIdle(), 20'000);
    QVERIFY(account.append("INBOX", 21, 1));
    AGREE(account.differencesAfter(30));
    QVERIFY2(account.told.isEmpty(), "nobody has to act");
}

/// The worker's own connection: what the person does is on the server within seconds, though nothing had been said on that connection for a while.
void LineTroubleTest::forgottenBeforeAChange()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.append("INBOX", 1, 3));
    account.linkTimes.silence = std::chrono::seconds(1);
    account.linkTimes.answer = std::chrono::seconds(2);
    account.open(true);
    AGREE(account.differencesAfter(20));
    QTRY_VERIFY_WITH_TIMEOUT(account.isIdle(), 20'000);
    waitForSilence(account);
    account.proxy->loseLinks();
    account.mail->setFlags(account.rows(1, 2), Flag::Flagged, {});
    QTRY_VERIFY(isFlagged(account, 1)); // it is written: from now on it waits
    QTRY_COMPARE_WITH_TIMEOUT(account.mail->reader().waitingChanges(), 0, 30'000);
    AGREE(account.differencesAfter(20));
    QVERIFY2(account.told.isEmpty(), "nobody has to act");
}

void LineTroubleTest::serverRestartsWhileIdle()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.append("INBOX", 1, 3));
    account.open(true);
    AGREE(account.differencesAfter(20));
    QTRY_VERIFY_WITH_TIMEOUT(account.isIdle(), 20'000);
    account.peer.reset();
    QVERIFY(account.bench.servers->stop(RealServers::Server::Imap));
    // What is done meanwhile waits.
    account.mail->setFlags(account.rows(1, 2), Flag::Flagged, {});
    QTest::qWait(500);
    QVERIFY(account.bench.servers->start(RealServers::Server::Imap));
    QVERIFY(account.connectPeer());
    QVERIFY(account.append("INBOX", 11, 2));
    // By itself: nobody presses anything.
    AGREE(account.differencesAfter(60));
    QTRY_VERIFY2_WITH_TIMEOUT(account.isIdle(), qPrintable(stateOf(account)), 20'000);
    QVERIFY(account.told.isEmpty());
}

void LineTroubleTest::clockJumps_data()
{
    QTest::addColumn<qint64>("jump");
    QTest::newRow("ten years back") << -qint64(10) * 365 * 86'400'000;
    QTest::newRow("an hour back") << -qint64(3'600'000);
    QTest::newRow("ten years ahead") << qint64(10) * 365 * 86'400'000;
}

/// New mail arrives, what is done is pushed, passes go on.
void LineTroubleTest::clockJumps()
{
    QFETCH(qint64, jump);
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.append("INBOX", 1, 3));
    const auto clock = std::make_shared<FakeClock>();
    account.open(true, clock);
    AGREE(account.differencesAfter(20));
    QTRY_VERIFY_WITH_TIMEOUT(account.isIdle(), 20'000);
    clock->advance(jump);
    QVERIFY(account.append("INBOX", 11, 2));
    account.mail->setFlags(account.rows(1, 1), Flag::Flagged, {});
    AGREE(account.differencesAfter(20));
    QVERIFY(account.append("INBOX", 21, 2));
    AGREE(account.differencesAfter(20));
    QTRY_VERIFY2_WITH_TIMEOUT(account.isIdle(), qPrintable(stateOf(account)), 20'000);
    // What was seen may be seen before the pass that brought it has ended.
    QTRY_VERIFY_WITH_TIMEOUT(qAbs(account.status().lastChecked - clock->now()) < 60'000, 20'000);
}

QTEST_GUILESS_MAIN(LineTroubleTest)
#include "LineTroubleTest.moc"
