// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MailError.h"
#include "core/net/Channel.h"
#include "tests/servers/ScriptedServer.h"

#include <QTest>
#include <QTimer>

#include <chrono>
#include <functional>
#include <thread>

using namespace postrider;
using namespace postrider::test;
using namespace std::chrono_literals;

namespace {

std::optional<Failure> failureOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const MailError &e) {
        return Failure::of(e);
    }
    return std::nullopt;
}

QDeadlineTimer soon()
{
    return QDeadlineTimer(30s);
}

/// ms: longer than a busy computer takes for what ends at once, and shorter than anything that was not ended would go on.
constexpr qint64 kMuchLater = 20'000;

} // namespace

#define COMPARE_KIND(action, wanted)                                                                                                                                               \
    do {                                                                                                                                                                           \
        const auto failure = failureOf(action);                                                                                                                                    \
        QVERIFY2(failure, "nothing was thrown");                                                                                                                                   \
        QCOMPARE(nameOf(failure->kind), nameOf(wanted));                                                                                                                           \
        QVERIFY(!failure->message.isEmpty());                                                                                                                                      \
    } while (false)

/// The stream itself, over plain loopback; TLS is in ChannelTlsTest.
class ChannelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void linesBothWays()
    {
        ScriptedServer server;
        server.script({"S: hello", "C: one", "C: two", "R: three\\r\\nfour\\nfive\\r\\n", "C: bye"});
        {
            Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
            QVERIFY(channel.isOpen());
            QVERIFY(!channel.isEncrypted());
            QVERIFY(channel.mayCarrySecrets());
            QCOMPARE(channel.tlsDescription(), QString());
            QCOMPARE(channel.readLine(soon()), QByteArray("hello"));
            channel.write("one\r\ntwo\r\n");
            QCOMPARE(channel.readLine(soon()), QByteArray("three"));
            QCOMPARE(channel.readLine(soon()), QByteArray("four"));
            QCOMPARE(channel.readLine(soon()), QByteArray("five"));
            channel.write("bye\r\n");
            channel.flush();
        }
        QCOMPARE(server.outcome(), QString());
    }

    void nothingIsSentBeforeFlush()
    {
        ScriptedServer server;
        server.script({"S: hello", "SILENCE 150", "S: well?", "C: now"});
        Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
        QCOMPARE(channel.readLine(soon()), QByteArray("hello"));
        channel.write("now\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(channel.hasSpoken(), 20'000); // it has waited for us in vain
        channel.flush();
        QCOMPARE(server.outcome(), QString());
    }

    /// Every way of cutting one answer in two, and one octet at a time: the same lines and literals come out.
    void splitAtEveryOctet()
    {
        const QByteArray answer = "* 1 FETCH {5}\r\na\r\nbc)\r\nA1 OK\r\n";
        ScriptedServer server;
        QList<QStringList> scripts{{"B: * 1 FETCH {5}\\r\\na\\r\\nbc)\\r\\nA1 OK\\r\\n"}};
        for (qsizetype cut = 0; cut <= answer.size(); ++cut) {
            const auto escaped = [](QByteArray bytes) { return "R: " + QString::fromLatin1(bytes.replace("\r", "\\r").replace("\n", "\\n")); };
            scripts.append({escaped(answer.first(cut)), "WAIT 3", escaped(answer.sliced(cut))});
        }
        for (const QStringList &script : scripts)
            server.script(script);
        for (qsizetype i = 0; i < scripts.size(); ++i) {
            Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
            QCOMPARE(channel.readLine(soon()), QByteArray("* 1 FETCH {5}"));
            QCOMPARE(channel.readBytes(5, soon()), QByteArray("a\r\nbc"));
            QCOMPARE(channel.readLine(soon()), QByteArray(")"));
            QCOMPARE(channel.readLine(soon()), QByteArray("A1 OK"));
            QCOMPARE(channel.bytesAvailable(), 0);
        }
        QCOMPARE(server.outcome(), QString());
    }

    void readSomeAfterALineLosesNothing()
    {
        ScriptedServer server;
        server.script({"R: line\\r\\nrest of it", "CLOSE"});
        Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
        QCOMPARE(channel.readLine(soon()), QByteArray("line"));
        QByteArray rest;
        while (rest.size() < 10) {
            const QByteArray some = channel.readSome(soon(), 4);
            QVERIFY(!some.isEmpty() && some.size() <= 4);
            rest += some;
        }
        QCOMPARE(rest, QByteArray("rest of it"));
        COMPARE_KIND([&] { channel.readSome(soon()); }, ErrorKind::Offline);
    }

    void whatCameBeforeTheEndIsRead()
    {
        ScriptedServer server;
        server.script({"S: last words", "CLOSE"});
        Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
        QVERIFY(channel.waitForData(soon()));
        std::this_thread::sleep_for(50ms);
        QCOMPARE(channel.readLine(soon()), QByteArray("last words"));
        COMPARE_KIND([&] { channel.readLine(soon()); }, ErrorKind::Offline);
        QVERIFY(!channel.isOpen());
        QVERIFY(!channel.mayCarrySecrets());
    }

    void cutConnections()
    {
        for (const QString &end : {QStringLiteral("CLOSE"), QStringLiteral("RESET")}) {
            ScriptedServer server;
            server.script({"R: half a li", end});
            server.script({"R: 12345", end});
            server.script({end});
            Channel line(server.address(Security::PlainLoopback), nullptr, nullptr);
            COMPARE_KIND([&] { line.readLine(soon()); }, ErrorKind::Offline);
            Channel bytes(server.address(Security::PlainLoopback), nullptr, nullptr);
            COMPARE_KIND([&] { bytes.readBytes(6, soon()); }, ErrorKind::Offline);
            COMPARE_KIND(([&] {
                Channel idle(server.address(Security::PlainLoopback), nullptr, nullptr);
                idle.waitForData(soon());
            }),
                ErrorKind::Offline);
        }
    }

    void longLines()
    {
        ScriptedServer server;
        server.script({"S: " + QString(1000, 'x'), "S: " + QString(1001, 'y')});
        Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
        QCOMPARE(channel.readLine(soon(), 1000).size(), 1000);
        const auto failure = failureOf([&] { channel.readLine(soon(), 1000); });
        QVERIFY(failure);
        QCOMPARE(failure->kind, ErrorKind::Refused);
        QVERIFY(failure->detail.startsWith("protocol"));
    }

    void aLineWithoutEndIsBounded()
    {
        ScriptedServer server;
        server.script({"R: " + QString(200'000, 'x'), "WAIT 60000"});
        Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
        COMPARE_KIND([&] { channel.readLine(soon()); }, ErrorKind::Refused);
    }

    void deadline()
    {
        ScriptedServer server;
        server.script({"R: never a whole line", "WAIT 60000"});
        Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
        QElapsedTimer timer;
        timer.start();
        const auto failure = failureOf([&] { channel.readLine(QDeadlineTimer(150ms)); });
        QVERIFY(timer.elapsed() >= 140 && timer.elapsed() < kMuchLater);
        QVERIFY(failure);
        QCOMPARE(failure->kind, ErrorKind::Offline);
        QVERIFY2(failure->message.startsWith(QLatin1String("The server 127.0.0.1 did not answer in time. ")), qPrintable(failure->message));
    }

    /// A server that keeps dribbling does not move an absolute deadline.
    void deadlineWhileDribbling()
    {
        ScriptedServer server;
        server.script({"B: " + QString(60'000, 'x')}); // at least half a minute
        Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
        QElapsedTimer timer;
        timer.start();
        COMPARE_KIND([&] { channel.readLine(QDeadlineTimer(200ms)); }, ErrorKind::Offline);
        QVERIFY(timer.elapsed() < kMuchLater);
    }

    void waitForDataIsPatient()
    {
        ScriptedServer server;
        server.script({"S: hello", "C: tell me", "S: news"});
        Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
        QCOMPARE(channel.readLine(soon()), QByteArray("hello"));
        QVERIFY(!channel.waitForData(QDeadlineTimer(30ms)));
        QVERIFY(channel.isOpen());
        channel.write("tell me\r\n");
        channel.flush();
        QVERIFY(channel.waitForData(soon()));
        QCOMPARE(channel.readLine(soon()), QByteArray("news"));
    }

    void abortFromAnotherThread()
    {
        ScriptedServer server;
        server.script({"WAIT 60000"});
        const auto token = std::make_shared<AbortToken>();
        Channel channel(server.address(Security::PlainLoopback), nullptr, token);
        QElapsedTimer timer;
        timer.start();
        std::thread other([token] {
            std::this_thread::sleep_for(100ms);
            token->abort();
        });
        COMPARE_KIND([&] { channel.readLine(QDeadlineTimer(QDeadlineTimer::Forever)); }, ErrorKind::Cancelled);
        QVERIFY(timer.elapsed() < kMuchLater);
        other.join();
        COMPARE_KIND([&] { channel.waitForData(soon()); }, ErrorKind::Cancelled);
        COMPARE_KIND([&] { Channel again(server.address(Security::PlainLoopback), nullptr, token); }, ErrorKind::Cancelled);
    }

    void abortDuringTheHandshake()
    {
        ScriptedServer server;
        server.script({"WAIT 60000"});
        const auto token = std::make_shared<AbortToken>();
        QElapsedTimer timer;
        timer.start();
        std::thread other([token] {
            std::this_thread::sleep_for(150ms);
            token->abort();
        });
        COMPARE_KIND([&] { Channel channel(server.address(Security::ImplicitTls), nullptr, token); }, ErrorKind::Cancelled);
        QVERIFY(timer.elapsed() < kMuchLater);
        other.join();
    }

    void connectTimeoutCoversTheHandshake()
    {
        ScriptedServer server;
        server.script({"WAIT 60000"});
        QElapsedTimer timer;
        timer.start();
        COMPARE_KIND([&] { Channel channel(server.address(Security::ImplicitTls), nullptr, nullptr, 300ms); }, ErrorKind::Offline);
        QVERIFY(timer.elapsed() < kMuchLater);
    }

    void nobodyThere()
    {
        // A port that has just become free is soon another test's.
        ServerAddress gone{QStringLiteral("127.0.0.1"), 1, Security::PlainLoopback, {}};
        const auto failure = failureOf([&] { Channel channel(gone, nullptr, nullptr); });
        QVERIFY(failure);
        QCOMPARE(failure->kind, ErrorKind::Offline);
        QVERIFY2(failure->message.contains("did not accept the connection"), qPrintable(failure->message));

        gone.host = "no-such-host.invalid";
        gone.security = Security::ImplicitTls;
        const auto lost = failureOf([&] { Channel channel(gone, nullptr, nullptr, 10s); });
        QVERIFY(lost);
        QCOMPARE(lost->kind, ErrorKind::Offline);
        QVERIFY2(lost->message.contains("could not be found"), qPrintable(lost->message));
    }

    void plainOnlyToThisComputer()
    {
        for (const QString &host : {QStringLiteral("192.0.2.1"), QStringLiteral("mail.example.org"), QStringLiteral("127.0.0.1.example.org")}) {
            QElapsedTimer timer;
            timer.start();
            COMPARE_KIND([&] { Channel channel({host, 25, Security::PlainLoopback, {}}, nullptr, nullptr); }, ErrorKind::Certificate);
            QVERIFY(timer.elapsed() < kMuchLater);
        }
    }

    void transcriptKeepsSecrets()
    {
        ScriptedServer server;
        server.script({"S: hello", "C: LOGIN a secret", "C: mail", "C: bye"});
        const auto transcript = std::make_shared<Transcript>();
        Channel channel(server.address(Security::PlainLoopback), transcript, nullptr);
        channel.readLine(soon());
        channel.write("LOGIN a secret\r\n", Channel::Secrecy::Secret);
        channel.write("mail\r\n", Channel::Secrecy::Content);
        channel.write("bye\r\n");
        channel.flush();
        QCOMPARE(server.outcome(), QString());
        const QByteArray text = transcript->text();
        QVERIFY2(text.contains("S: hello\nC: ***\nC: (6 bytes)\nC: bye\n"), text.constData());
        QVERIFY(!text.contains("secret"));
    }

    void flushNeedsProgressOnly()
    {
        ScriptedServer server;
        server.script({"WAIT 200", "C# 20000000"});
        server.script({"WAIT 60000"});
        const QByteArray big(20'000'000, 'x');
        Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
        channel.write(big);
        channel.flush(5s);
        Channel stalled(server.address(Security::PlainLoopback), nullptr, nullptr);
        stalled.write(big);
        QElapsedTimer timer;
        timer.start();
        COMPARE_KIND([&] { stalled.flush(200ms); }, ErrorKind::Offline);
        QVERIFY(timer.elapsed() < kMuchLater);
    }

    /// A server that slows everything down ends with the deadline, however often it makes a little progress.
    void flushHasAnEnd()
    {
        ScriptedServer server;
        QStringList slowly;
        for (int i = 0; i < 40; ++i)
            slowly << "WAIT 50"
                   << "C# 200000";
        server.script(slowly);
        Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
        channel.write(QByteArray(40'000'000, 'x'));
        COMPARE_KIND([&] { channel.flush(5s, QDeadlineTimer(600ms)); }, ErrorKind::Offline);
    }

    /// A word of the server in the middle of a long text ends the writing, and is read, also if the server has gone since.
    void flushWhileQuiet()
    {
        for (const char *end : {"WAIT 300", "CLOSE"}) {
            ScriptedServer server;
            server.script({"C# 100000", "S: stop", "WAIT 200", end});
            Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
            channel.write(QByteArray(40'000'000, 'x'));
            QVERIFY(!channel.flushWhileQuiet(5s, soon()));
            QTest::qWait(300);
            QCOMPARE(channel.readLine(soon()), QByteArray("stop"));
        }
        ScriptedServer server;
        server.script({"C: hello", "S: well"});
        Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
        QVERIFY(!channel.hasSpoken());
        channel.write("hello\r\n");
        QVERIFY(channel.flushWhileQuiet(5s, soon()));
        QTRY_VERIFY(channel.hasSpoken());
        QCOMPARE(channel.readLine(soon()), QByteArray("well"));
        QVERIFY(!channel.hasSpoken());
    }

    /// The same where we come to look only when the server has said it and has gone, as on a busy computer: that writing fails then does not take the word away.
    void wordOfAServerThatHasGone()
    {
        ScriptedServer server;
        server.script({"C# 100000", "S: stop", "CLOSE"});
        Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
        QTimer busy;
        connect(&busy, &QTimer::timeout, this, [&] {
            if (server.received().size() < 100'000)
                return;
            busy.stop();
            server.outcome();
        });
        busy.start(1);
        channel.write(QByteArray(40'000'000, 'x'));
        QVERIFY(!channel.flushWhileQuiet(30s, soon()));
        QCOMPARE(channel.readLine(soon()), QByteArray("stop"));
    }

    void inAThreadWithoutALoop()
    {
        ScriptedServer server;
        server.script({"S: hello", "C: bye"});
        QByteArray line;
        std::thread worker([&] {
            Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
            line = channel.readLine(soon());
            channel.write("bye\r\n");
            channel.flush();
        });
        worker.join();
        QCOMPARE(line, QByteArray("hello"));
        QCOMPARE(server.outcome(), QString());
    }
};

QTEST_GUILESS_MAIN(ChannelTest)
#include "ChannelTest.moc"
