// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MailError.h"
#include "core/net/Channel.h"
#include "core/net/Resolver.h"
#include "tests/servers/ScriptedServer.h"

#include <QRegularExpression>
#include <QTest>
#include <QThread>
#include <atomic>
#include <memory>
#include <vector>

#ifdef Q_OS_LINUX
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace postrider;
using namespace postrider::test;
using namespace std::chrono_literals;

namespace {
QList<QHostAddress> addresses(const QStringList &texts)
{
    QList<QHostAddress> list;
    for (const QString &text : texts)
        list.append(QHostAddress(text));
    return list;
}

#ifdef Q_OS_LINUX
/// An address that says nothing, like one behind a network that leads nowhere: its queue is full and never emptied.
class FakeDeadAddress {
public:
    FakeDeadAddress(const char *address, quint16 port)
    {
        sockaddr_in where{};
        where.sin_family = AF_INET;
        where.sin_port = htons(port);
        ::inet_pton(AF_INET, address, &where.sin_addr);
        const auto *to = reinterpret_cast<const sockaddr *>(&where);
        m_sockets.append(::socket(AF_INET, SOCK_STREAM, 0));
        m_isThere = ::bind(m_sockets[0], to, sizeof where) == 0 && ::listen(m_sockets[0], 0) == 0;
        for (int i = 0; i < 4; ++i) {
            m_sockets.append(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
            ::connect(m_sockets.last(), to, sizeof where);
        }
        QTest::qWait(50);
    }
    ~FakeDeadAddress()
    {
        for (const int fd : std::as_const(m_sockets))
            ::close(fd);
    }
    Q_DISABLE_COPY_MOVE(FakeDeadAddress)
    bool isThere() const { return m_isThere; }

private:
    QList<int> m_sockets;
    bool m_isThere = false;
};
#else
/// Elsewhere a full queue answers: these refuse, or time out by themselves.
class FakeDeadAddress {
public:
    FakeDeadAddress(const char *, quint16) { }
    bool isThere() const { return true; }
};
#endif
} // namespace

/// Which of a host's addresses is taken (RFC 8305), and that a proxy gets the name.
class AddressesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }
    void cleanup() { Resolver::setLookup({}); }

    void oneFamilyAfterTheOther()
    {
        QCOMPARE(Resolver::interleaved(addresses({"2001:db8::1", "2001:db8::2", "2001:db8::3", "192.0.2.1", "192.0.2.2"})),
            addresses({"2001:db8::1", "192.0.2.1", "2001:db8::2", "192.0.2.2", "2001:db8::3"}));
        QCOMPARE(Resolver::interleaved(addresses({"192.0.2.1", "2001:db8::1", "192.0.2.2"})), addresses({"192.0.2.1", "2001:db8::1", "192.0.2.2"}));
        QCOMPARE(Resolver::interleaved({}), QList<QHostAddress>());
    }

    void deadAddressesAreNotWaitedFor_data()
    {
        QTest::addColumn<Security>("security");
        QTest::newRow("plain") << Security::PlainLoopback;
        QTest::newRow("TLS") << Security::ImplicitTls;
    }

    /// Each of them would have cost half a minute, which is all the time there is.
    void deadAddressesAreNotWaitedFor()
    {
        QFETCH(Security, security);
        ScriptedServer server;
        server.script(security == Security::ImplicitTls ? QStringList{"TLS", "S: hello", "EOF"} : QStringList{"S: hello", "EOF"});
        const FakeDeadAddress one("127.0.0.2", server.port()), two("127.0.0.3", server.port());
        QVERIFY(one.isThere() && two.isThere());
        Resolver::setLookup([](const QString &host) { return host == "localhost" ? addresses({"127.0.0.2", "127.0.0.3", "127.0.0.1"}) : QList<QHostAddress>(); });
        ServerAddress address = server.address(security);
        address.host = QStringLiteral("localhost");
        {
            Channel channel(address, nullptr, nullptr, 25s);
            QCOMPARE(channel.readLine(QDeadlineTimer(25s)), QByteArray("hello"));
        }
        QCOMPARE(server.outcome(), QString());
    }

    void refusedAddressesAreNotTheEnd()
    {
        ScriptedServer server;
        server.script({"S: hello"});
        Resolver::setLookup([](const QString &) { return addresses({"127.0.0.4", "::1", "127.0.0.1"}); });
        ServerAddress address = server.address(Security::PlainLoopback);
        address.host = QStringLiteral("localhost");
        {
            Channel channel(address, nullptr, nullptr, 25s);
            QCOMPARE(channel.readLine(QDeadlineTimer(25s)), QByteArray("hello"));
        }
        QCOMPARE(server.outcome(), QString());
        Resolver::setLookup([](const QString &) { return addresses({"127.0.0.4", "127.0.0.5"}); });
        try {
            Channel channel(address, nullptr, nullptr, 25s);
            QFAIL("nobody is there");
        } catch (const MailError &e) {
            QCOMPARE(e.kind(), ErrorKind::Offline);
            QVERIFY2(e.message().contains(QString::number(server.port())), qPrintable(e.message()));
        }
    }

    /// Whatever the resolver's own threads are doing just then (a core was found of such an end).
    void programMayEndWhileANameIsLookedUp()
    {
        std::atomic<int> refused = 0;
        std::atomic<bool> stop = false;
        const auto lookUpAll = [&] {
            ServerAddress nobody{QStringLiteral("localhost"), 1, Security::PlainLoopback, {}};
            while (!stop) {
                try {
                    Channel channel(nobody, nullptr, nullptr, 25s);
                } catch (const MailError &) {
                    ++refused;
                }
            }
        };
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create(lookUpAll));
            threads.back()->start();
        }
        for (const QDeadlineTimer end(5s); refused < 2000 && !end.hasExpired();)
            QMetaObject::invokeMethod(QCoreApplication::instance(), "aboutToQuit", Qt::DirectConnection);
        stop = true;
        for (const auto &thread : threads)
            QVERIFY(thread->wait(60'000));
        QVERIFY(refused > 0);
    }

    /// What is behind it may be known to the proxy alone.
    void proxyGetsTheName()
    {
        ScriptedServer server;
        server.script({"C: CONNECT mail.example.invalid:143 HTTP/1.1", "C: Host: mail.example.invalid:143", "C:", "S: HTTP/1.1 200 OK", "R: \\r\\n", "S: hello"});
        Resolver::setLookup([](const QString &) { return addresses({"127.0.0.4"}); });
        ServerAddress address = server.address(Security::StartTls);
        address.host = QStringLiteral("mail.example.invalid");
        address.port = 143;
        address.proxy = {ProxySettings::Kind::Http, QStringLiteral("127.0.0.1"), server.port(), {}};
        {
            Channel channel(address, nullptr, nullptr, 25s);
            QCOMPARE(channel.readLine(QDeadlineTimer(25s)), QByteArray("hello"));
        }
        QCOMPARE(server.outcome(), QString());
    }
};

QTEST_GUILESS_MAIN(AddressesTest)
#include "AddressesTest.moc"
