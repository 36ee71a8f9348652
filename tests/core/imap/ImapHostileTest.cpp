// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapClient.h"
#include "tests/servers/ScriptedServer.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <functional>
#include <thread>

using namespace postrider;
using namespace postrider::test;

namespace {
struct Ended {
    QString kind = QStringLiteral("none");
    QString detail;
    bool open = true; ///< the connection, afterwards
};

/// A mailbox of three messages with UIDs, opened; then the server plays `lines` and the client does `work`.
Ended against(const QStringList &lines, const std::function<void(ImapClient &)> &work, AbortTokenPtr abort = nullptr)
{
    ScriptedServer server;
    server.script(QStringList{"S: * PREAUTH [CAPABILITY IMAP4rev1 IDLE ESEARCH] in", "C: A1 SELECT INBOX", "S: * 3 EXISTS", "S: * OK [UIDVALIDITY 7] x", "S: A1 OK done"} + lines);
    Ended ended;
    ImapClient client(server.address(Security::PlainLoopback), nullptr, abort);
    client.setStallTimeout(std::chrono::milliseconds(2000));
    try {
        client.select("INBOX");
        work(client);
    } catch (const MailError &e) {
        ended.kind = nameOf(e.kind());
        ended.detail = e.detail();
    }
    ended.open = client.isOpen();
    return ended;
}

void noop(ImapClient &client)
{
    client.noop();
}

void bodies(ImapClient &client)
{
    client.fetchBodies({5}, [](ImapFetched &&) { QFAIL("nothing whole was sent"); });
}

const QString kFetch = QStringLiteral("C: A2 UID FETCH 5 (UID BODY.PEEK[])");
} // namespace

/// Servers that are broken or mean harm (threats.md): no crash, no hang, no memory eaten, and the connection ends when nobody can tell where it is.
class ImapHostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void literalSizes_data()
    {
        QTest::addColumn<QString>("size");
        for (const char *size : {"4294967295", "-1", "99999999999999999999", "268435457", "18446744073709551615"})
            QTest::newRow(size) << QString::fromLatin1(size);
    }
    void literalSizes()
    {
        QFETCH(QString, size);
        const Ended ended = against({kFetch, QStringLiteral("S: * 1 FETCH (UID 5 BODY[] {%1}").arg(size), "S: abc", "EOF"}, bodies);
        QCOMPARE(ended.kind, QStringLiteral("refused"));
        QVERIFY(!ended.open);
    }
    void bodySizesOnlyForBodies()
    {
        const Ended ended = against({"C: A2 NOOP", "S: * 1 FETCH (UID 5 BODY[] {100000000}", "EOF"}, noop);
        QCOMPARE(ended.kind, QStringLiteral("refused"));
    }
    void endlessLine()
    {
        QStringList lines{"C: A2 NOOP"};
        for (int i = 0; i < 20; ++i)
            lines.append("R: " + QString(1024 * 1024, 'x'));
        QCOMPARE(against(lines, noop).kind, QStringLiteral("refused"));
    }
    void nestedParentheses()
    {
        const QString open(200'000, '(');
        const Ended ended = against(
            {"C: A2 NOOP", "S: * 1 FETCH (UID 5 BODYSTRUCTURE " + open, "S: * 1 FETCH (UID 5 FLAGS " + open, "S: * LIST " + open, "S: * ESEARCH " + open, "S: A2 OK done"}, noop);
        QCOMPARE(ended.kind, QStringLiteral("none"));
        QVERIFY(ended.open);
    }
    void farewellInsideLiteral()
    {
        // "* BYE" there is mail, not a response; the end of the connection is what counts.
        const Ended ended = against({kFetch, "S: * 1 FETCH (UID 5 BODY[] {1000}", "S: * BYE [UNAVAILABLE] gone", "CLOSE"}, bodies);
        QCOMPARE(ended.kind, QStringLiteral("offline"));
        QVERIFY(!ended.open);
    }
    void farewell()
    {
        const Ended ended = against({"C: A2 NOOP", "S: * BYE restarting", "CLOSE"}, noop);
        QCOMPARE(ended.kind, QStringLiteral("offline"));
        QVERIFY(ended.detail.contains("restarting"));
    }
    void goAheadUnasked()
    {
        const Ended ended = against({"C: A2 NOOP", "S: + send your password", "S: + ", "S: +", "S: A2 OK done", "C: A3 NOOP", "S: A3 OK x"}, [](ImapClient &client) {
            client.noop();
            client.noop();
        });
        QCOMPARE(ended.kind, QStringLiteral("none"));
    }
    void goAheadNeverSent()
    {
        const auto append = [](ImapClient &client) { client.append("Sent", "abc", {}, 0); };
        QCOMPARE(against({"C: A2 APPEND Sent {3}", "SILENCE 300"}, append).kind, QStringLiteral("offline"));
        QCOMPARE(against({"C: A2 IDLE", "SILENCE 300"}, [](ImapClient &client) { client.idle(QDeadlineTimer(60'000)); }).kind, QStringLiteral("offline"));
    }
    void answersNobodyWaitsFor_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"S: A3 OK done", "S: A1 OK done", "S: B2 OK done", "S: A2222222 NO x"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void answersNobodyWaitsFor()
    {
        QFETCH(QString, line);
        const Ended ended = against({"C: A2 NOOP", line}, noop);
        QCOMPARE(ended.kind, QStringLiteral("refused"));
        QVERIFY(!ended.open);
    }
    void lateAnswerIsNotTheNextOne()
    {
        // A2 timed out: the connection is gone, so its answer cannot be taken for another's.
        QCOMPARE(against({"C: A2 NOOP", "SILENCE 300"},
                     [](ImapClient &client) {
                         try {
                             client.noop();
                         } catch (const MailError &) {
                             QVERIFY(!client.isOpen());
                             throw;
                         }
                     })
                     .kind,
            QStringLiteral("offline"));
    }
    void rubbish()
    {
        QStringList lines{"C: A2 NOOP"};
        for (int i = 0; i < 90; ++i)
            lines.append("S: ");
        lines += {"S: * ", "S: *", "S: * 5", "S: * 99999999999999999999 FETCH (UID 1)", "S: A2", "S: A2 MAYBE", "R: \\0\\0\\0\\r\\n", "S: A2 OK done"};
        QCOMPARE(against(lines, noop).kind, QStringLiteral("none"));
        for (int i = 0; i < 50; ++i)
            lines.insert(1, "S: hello");
        QCOMPARE(against(lines, noop).kind, QStringLiteral("refused"));
    }
    void drip()
    {
        // Always something, never a whole line: the stall counts from the last response.
        QElapsedTimer timer;
        timer.start();
        QStringList lines{"C: A2 NOOP"};
        for (int i = 0; i < 300; ++i)
            lines += {"R: *", "WAIT 100"};
        QCOMPARE(against(lines, noop).kind, QStringLiteral("offline"));
        QVERIFY(timer.elapsed() < 20'000); // of the half minute that it would go on
    }
    void uidValidityChangesInside()
    {
        const Ended ended = against({"C: A2 NOOP", "S: * OK [UIDVALIDITY 8] surprise", "S: A2 OK x"}, noop);
        QCOMPARE(ended.kind, QStringLiteral("offline"));
        QVERIFY(!ended.open);
    }
    void callbackThrows()
    {
        // Half of the answer is unread: the connection must not be used again.
        const Ended ended = against({"C: A2 UID FETCH 5 (UID FLAGS)", "S: * 1 FETCH (UID 5 FLAGS ())", "S: A2 OK x"},
            [](ImapClient &client) { client.fetchFlags("5", 0, [](ImapFetched &&) { throw MailError(ErrorKind::Storage, "disk full"); }); });
        QCOMPARE(ended.kind, QStringLiteral("storage"));
        QVERIFY(!ended.open);
    }
    void abortedFromAnotherThread()
    {
        const auto abort = std::make_shared<AbortToken>();
        std::thread other;
        QElapsedTimer timer;
        timer.start();
        const Ended ended = against(
            {"C: A2 IDLE", "S: + idling"},
            [&](ImapClient &client) {
                other = std::thread([&] {
                    std::this_thread::sleep_for(std::chrono::milliseconds(200));
                    abort->abort();
                });
                client.idle(QDeadlineTimer(60'000));
            },
            abort);
        other.join();
        QCOMPARE(ended.kind, QStringLiteral("cancelled"));
        QVERIFY(timer.elapsed() < 30'000);
    }
    void cutAfterEveryOctet()
    {
        const QByteArray answer = "* 1 FETCH (UID 5 BODY[] {5}\r\nhello)\r\nA2 OK [COPYUID 1 2 3] done\r\n";
        for (qsizetype cut = 0; cut < answer.size(); ++cut) {
            QString octets = QString::fromLatin1(answer.first(cut)).replace("\r", "\\r").replace("\n", "\\n");
            int found = 0;
            const Ended ended = against({kFetch, "R: " + octets, "CLOSE"}, [&](ImapClient &client) {
                client.fetchBodies({5}, [&](ImapFetched &&fetched) {
                    ++found;
                    QCOMPARE(*fetched.body, QByteArray("hello"));
                });
            });
            QCOMPARE(ended.kind, QStringLiteral("offline"));
            QCOMPARE(found, cut < answer.indexOf(")\r\n") + 3 ? 0 : 1);
        }
    }
};

QTEST_GUILESS_MAIN(ImapHostileTest)
#include "ImapHostileTest.moc"
