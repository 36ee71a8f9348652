// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/pop3/Pop3Dialogue.h"
#include "tests/servers/TcpFaultProxy.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <future>
#include <thread>

using namespace postrider;
using namespace postrider::test;
using namespace std::chrono_literals;

namespace {

Pop3Options impatient()
{
    Pop3Options options;
    options.timeouts = {30s, 1500ms, 1500ms, 1500ms, 1500ms};
    return options;
}

/// A server that says `head` and then `more` for ever, whatever it hears; for what no script is long enough for.
class EndlessServer {
public:
    EndlessServer(const QByteArray &head, const QByteArray &more)
    {
        std::promise<quint16> port;
        m_thread = std::thread([this, head, more, &port] {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            port.set_value(server.serverPort());
            while (!m_stop && !server.waitForNewConnection(20)) { }
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            if (!socket)
                return;
            socket->write(head);
            const QByteArray block = more.repeated(qsizetype(256 * 1024) / more.size());
            while (!m_stop && socket->state() == QAbstractSocket::ConnectedState) {
                if (socket->bytesToWrite() < 1024 * 1024)
                    socket->write(block);
                socket->waitForBytesWritten(20);
            }
        });
        m_port = port.get_future().get();
    }
    ~EndlessServer()
    {
        m_stop = true;
        m_thread.join();
    }
    ServerAddress address() const { return {QStringLiteral("127.0.0.1"), m_port, Security::PlainLoopback, {}}; }

private:
    quint16 m_port = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

const QByteArray kIn = "+OK ready\r\n+OK\r\nUSER\r\n.\r\n+OK\r\n+OK in\r\n+OK\r\nUIDL\r\n.\r\n";

QString kindAgainst(const QByteArray &head, const QByteArray &more, const Work &work, const Pop3Options &options = {})
{
    EndlessServer server(head, more);
    const auto failure = failureOf([&] {
        Pop3Client client(server.address(), nullptr, nullptr, options);
        client.signIn(kAda);
        work(client);
    });
    return failure ? nameOf(failure->kind) + (failure->detail.startsWith("protocol: ") ? " protocol" : "") : QStringLiteral("none");
}

void nothing(Pop3Client &) { }

} // namespace

/// Servers that are broken or mean harm (threats.md): no crash, no hang, no memory eaten, and the connection ends when nobody can tell where it is.
class Pop3HostileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void withoutEnd()
    {
        QCOMPARE(kindAgainst("", "x", nothing), QString("refused protocol"));
        QCOMPARE(kindAgainst("+OK ready", "x", nothing), QString("refused protocol"));
        QCOMPARE(kindAgainst("+OK ready\r\n+OK\r\n", "X-CAPABILITY\r\n", nothing), QString("refused protocol"));
        QCOMPARE(kindAgainst("+OK ready\r\n+OK\r\n", QByteArray(1, '\0'), nothing), QString("refused protocol"));
        QCOMPARE(kindAgainst(kIn + "+OK\r\n", "1 120\r\n", [](Pop3Client &client) { client.list(); }), QString("refused protocol"));
        QCOMPARE(kindAgainst(kIn + "+OK\r\n", "1 abc\r\n", [](Pop3Client &client) { client.uidl(); }), QString("refused protocol"));
        QCOMPARE(kindAgainst(kIn + "+OK\r\n", QByteArray(1, '\0'), [](Pop3Client &client) { client.uidl(); }), QString("refused protocol"));
    }

    /// A message is read over to where nobody has messages any more, and it is not kept meanwhile.
    void messageWithoutEnd()
    {
        Pop3Options options;
        options.largestMessage = 1024 * 1024;
        options.mostReadOver = 8 * 1024 * 1024;
        for (const QByteArray &more : {QByteArray("x"), QByteArray("line\r\n"), QByteArray("..\r\n"), QByteArray(".\n"), QByteArray("\r")}) {
            const Work work = [](Pop3Client &client) { client.retrieve({1}, [](Pop3Fetched &&) { QFAIL("nothing whole was sent"); }); };
            QCOMPARE(kindAgainst(kIn + "+OK\r\n", more, work, options), QString("refused protocol"));
        }
    }

    /// Some say a great deal, all of it in its place, and end: then all is well.
    void muchIsWell()
    {
        QByteArray list;
        for (int i = 1; i <= 200'000; ++i)
            list += QByteArray::number(i) + " uid-number-" + QByteArray::number(i * 7919LL) + "\r\n";
        EndlessServer server(kIn + "+OK\r\n" + list + ".\r\n", "\r\n");
        Pop3Client client(server.address(), nullptr, nullptr);
        client.signIn(kAda);
        const auto uids = client.uidl();
        QCOMPARE(uids->size(), 200'000);
        QCOMPARE(uids->value(200'000), QByteArray("uid-number-1583800000"));
    }

    void silence_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("greeting") << QStringList();
        QTest::newRow("CAPA") << QStringList{"S: +OK ready", "C: CAPA"};
        QTest::newRow("in the list") << QStringList{"S: +OK ready", "C: CAPA", "S: +OK", "S: USER"};
        QTest::newRow("half a line") << QStringList{"S: +OK ready", "C: CAPA", "R: +O"};
        QTest::newRow("PASS") << hello({"USER"}) + QStringList{"C: USER ada@example.org", "S: +OK", "C: PASS s3cret word"};
        QTest::newRow("LIST") << inside({}, {"C: LIST"});
        QTest::newRow("no end of LIST") << inside({}, {"C: LIST", "S: +OK", "S: 1 2"});
    }
    void silence()
    {
        QFETCH(QStringList, lines);
        QElapsedTimer timer;
        timer.start();
        PLAYED_TO(play(lines + QStringList{"EOF"}, insideWork([](Pop3Client &client) { client.list(); }), Security::PlainLoopback, impatient()), ErrorKind::Offline);
        QVERIFY(timer.elapsed() < 30'000);
    }

    void messageStops()
    {
        for (const char *begin : {"R: +OK\\r\\nSubject: x\\r\\n", "R: +OK\\r\\nSubject: x\\r\\n.", "R: +OK\\r\\nSubject: x\\r\\n.\\r", "R: +OK\\r\\nx\\n.\\n"}) {
            for (const char *end : {"EOF", "CLOSE", "RESET"}) {
                int count = 0;
                const Played played = play(inside({}, {"C: RETR 1", begin, end}), insideWork([&](Pop3Client &client) { client.retrieve({1}, [&](Pop3Fetched &&) { ++count; }); }),
                    Security::PlainLoopback, impatient());
                QCOMPARE(count, 0);
                PLAYED_TO(played, ErrorKind::Offline);
            }
        }
    }

    /// A letter now and then is no progress.
    void drips()
    {
        QStringList slow;
        for (int i = 0; i < 1200; ++i)
            slow += {"R: x", "WAIT 50"};
        ScriptedServer server;
        server.script(inside({}, QStringList{"C: RETR 1", "S: +OK"} + slow));
        QElapsedTimer timer;
        timer.start();
        const auto failure = failureOf([&] {
            Pop3Client client(server.address(Security::PlainLoopback), nullptr, nullptr, impatient());
            client.signIn(kAda);
            client.retrieve({1}, [](Pop3Fetched &&) {});
        });
        QVERIFY(failure && failure->kind == ErrorKind::Offline);
        QVERIFY(timer.elapsed() < 30'000); // of the minute that it would go on
    }

    /// A lie about how much there is changes nothing.
    void lyingStat()
    {
        PLAYED_WELL(play(inside({},
                             {"C: STAT", "S: +OK 2147483647 99999999999999999", "C: LIST", "S: +OK", "S: 1 1", "S: 2147483647 5", "S: .", "C: RETR 1", "S: +OK 1 octet",
                                 "S: much more than one", "S: ."}),
            insideWork([](Pop3Client &client) {
                client.stat();
                QCOMPARE(client.list().size(), 2);
                client.retrieve({1}, [](Pop3Fetched &&one) { QCOMPARE(one.content, QByteArray("much more than one\r\n")); });
            })));
        for (const char *bad : {"S: +OK", "S: +OK many", "S: +OK -1 -1", "S: +OK 99999999999999999999 5"})
            PLAYED_TO(play(inside({}, {"C: STAT", bad, "EOF"}), insideWork([](Pop3Client &client) { client.stat(); })), ErrorKind::Refused);
    }

    /// NULs in a message are the message's.
    void nuls()
    {
        PLAYED_WELL(play(inside({}, {"C: RETR 1", "R: +OK\\r\\na\\0b\\r\\n.\\r\\n"}),
            insideWork([](Pop3Client &client) { client.retrieve({1}, [](Pop3Fetched &&one) { QCOMPARE(one.content, QByteArray("a\0b\r\n", 5)); }); })));
    }

    /// Answers that nobody asked for do not become those to what comes later.
    void unasked()
    {
        PLAYED_TO(play(inside({}, {"C: NOOP", "R: +OK\\r\\n-ERR [AUTH] unasked\\r\\n"}), insideWork([](Pop3Client &client) {
            client.noop();
            client.list();
        })),
            ErrorKind::SignIn);
    }

    void aborted()
    {
        ScriptedServer server;
        server.script(inside({}, {"C: RETR 1", "S: +OK", "S: x", "EOF"}));
        const auto abort = std::make_shared<AbortToken>();
        std::thread other;
        const auto failure = failureOf([&] {
            Pop3Client client(server.address(Security::PlainLoopback), nullptr, abort);
            client.signIn(kAda);
            other = std::thread([&] {
                while (!server.received().contains("RETR 1\r\n")) // asked, and not answered to its end
                    std::this_thread::sleep_for(5ms);
                abort->abort();
            });
            client.retrieve({1}, [](Pop3Fetched &&) {});
        });
        other.join();
        QVERIFY(failure && failure->kind == ErrorKind::Cancelled);
        QCOMPARE(server.outcome(), QString());
    }

    /// Cut after every octet that the server sends: what was whole before is there, nothing half is, and the kind is Offline.
    void cuts()
    {
        const QStringList lines = inside({"PIPELINING"},
            {"C: LIST", "S: +OK", "S: 1 10", "S: 2 10", "S: .", "C: RETR 1", "C: RETR 2", "R: +OK\\r\\none\\r\\n..\\r\\n.\\r\\n+OK\\r\\ntwo\\r\\n.\\r\\n", "C: DELE 1", "C: DELE 2",
                "R: +OK\\r\\n+OK\\r\\n", "C: QUIT", "S: +OK bye", "EOF"});
        qint64 all = 0;
        for (qint64 after = -1; after < (all == 0 ? 1 : all); ++after) {
            ScriptedServer server;
            server.script(lines);
            TcpFaultProxy proxy(server.port());
            if (after >= 0)
                proxy.setFault(TcpFaultProxy::Fault{TcpFaultProxy::Direction::ToClient, after % 2 ? TcpFaultProxy::Kind::Reset : TcpFaultProxy::Kind::Close, after});
            QByteArrayList got;
            bool committed = false;
            const auto failure = failureOf([&] {
                Pop3Client client(proxy.address(server.address(Security::PlainLoopback)), nullptr, nullptr);
                client.signIn(kAda);
                client.list();
                client.retrieve({1, 2}, [&](Pop3Fetched &&one) { got.append(one.content); });
                client.remove({1, 2});
                client.commit();
                committed = true;
            });
            const QByteArrayList whole{"one\r\n.\r\n", "two\r\n"};
            QCOMPARE(got, whole.first(got.size()));
            if (after < 0) {
                QVERIFY(!failure && committed && got == whole);
                all = proxy.carried(TcpFaultProxy::Direction::ToClient);
                QVERIFY(all > 100);
                continue;
            }
            QVERIFY2(failure && failure->kind == ErrorKind::Offline && !committed, qPrintable(QString::number(after)));
        }
    }
};

QTEST_GUILESS_MAIN(Pop3HostileTest)
#include "Pop3HostileTest.moc"
