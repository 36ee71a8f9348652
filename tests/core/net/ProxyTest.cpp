// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Channel.h"
#include "core/net/ProxyTunnel.h"
#include "core/net/Resolver.h"
#include "core/net/TlsPolicy.h"
#include "tests/servers/FakeProxy.h"
#include "tests/servers/ScriptedServer.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTest>
#include <QThread>

using namespace postrider;
using namespace postrider::test;
using namespace std::chrono_literals;
using Kind = ProxySettings::Kind;
using CertificateKind = TestCertificates::Kind;

/// The way through proxies that do what they should, and what is said of those that do not. One script plays proxy and server: what it carries is TLS from end to end.
class ProxyTest : public QObject {
    Q_OBJECT

private:
    static QDeadlineTimer soon() { return QDeadlineTimer(30s); }
    /// mail.example.org, by way of what listens at `port`.
    static ServerAddress by(Kind kind, quint16 port, Security security = Security::StartTls, const QString &user = {}, const QString &password = {})
    {
        ServerAddress address{QStringLiteral("mail.example.org"), 993, security, TestCertificates::shared().caFile()};
        address.proxy = {kind, QStringLiteral("127.0.0.1"), port, user};
        address.proxyPassword = password;
        return address;
    }
    static std::optional<Failure> failureOf(const ServerAddress &address, std::chrono::milliseconds timeout = 30s)
    {
        try {
            Channel channel(address, nullptr, nullptr, timeout);
        } catch (const MailError &e) {
            return Failure::of(e);
        }
        return std::nullopt;
    }
    static QString hex(const QByteArray &octets)
    {
        QString text;
        for (const char c : octets)
            text += QStringLiteral("\\x") + QString::fromLatin1(QByteArray(1, c).toHex());
        return text;
    }
    /// CONNECT to mail.example.org:993.
    static QString socksRequest() { return QStringLiteral("C= ") + hex(QByteArray::fromHex("05010003") + char(16) + "mail.example.org" + QByteArray::fromHex("03e1")); }
    static QStringList socksOpen() { return {"C= \\x05\\x01\\x00", "R: \\x05\\x00", socksRequest()}; }
    static QString granted() { return QStringLiteral("R: \\x05\\x00\\x00\\x01\\x00\\x00\\x00\\x00\\x00\\x00"); }
    static QStringList httpOpen() { return {"C: CONNECT mail.example.org:993 HTTP/1.1", "C: Host: mail.example.org:993", "C:"}; }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init()
    {
        m_looked.clear();
        // Nobody here is to be asked for the server's name.
        Resolver::setLookup([this](const QString &host) {
            m_looked.append(host);
            return QList<QHostAddress>{QHostAddress("192.0.2.1")};
        });
    }
    void cleanup()
    {
        Resolver::setLookup({});
        for (const char *name : {"all_proxy", "http_proxy", "https_proxy", "no_proxy"})
            qunsetenv(name);
    }

    void goesThrough_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("opening");
        QTest::addColumn<QString>("user");
        QTest::newRow("SOCKS5") << int(Kind::Socks5) << socksOpen() + QStringList{granted()} << "";
        QTest::newRow("SOCKS5, bound to a name") << int(Kind::Socks5) << socksOpen() + QStringList{"R: \\x05\\x00\\x00\\x03\\x03abc\\x00\\x01"} << "";
        QTest::newRow("SOCKS5, bound to an IPv6 address") << int(Kind::Socks5) << socksOpen() + QStringList{"R: \\x05\\x00\\x00\\x04" + QString("\\x01").repeated(18)} << "";
        QTest::newRow("SOCKS5 with a password") << int(
            Kind::Socks5) << QStringList{"C= \\x05\\x02\\x00\\x02", "R: \\x05\\x02", "C= \\x01\\x04anna\\x06s3cret", "R: \\x01\\x00", socksRequest(), granted()}
                                                << "anna";
        QTest::newRow("SOCKS5 that wants no password after all")
            << int(Kind::Socks5) << QStringList{"C= \\x05\\x02\\x00\\x02", "R: \\x05\\x00", socksRequest(), granted()} << "anna";
        QTest::newRow("SOCKS5, octet by octet") << int(Kind::Socks5)
                                                << QStringList{"C= \\x05\\x01\\x00", "B: \\x05\\x00", socksRequest(), "B: \\x05\\x00\\x00\\x01\\x00\\x00\\x00\\x00\\x00\\x00"}
                                                << "";
        QTest::newRow("CONNECT") << int(Kind::Http) << httpOpen() + QStringList{"R: HTTP/1.1 200 Connection established\\r\\n\\r\\n"} << "";
        QTest::newRow("CONNECT, fields, HTTP/1.0") << int(Kind::Http) << httpOpen() + QStringList{"R: HTTP/1.0 200\\r\\nVia: x\\r\\nA: b\\r\\n\\r\\n"} << "";
        QTest::newRow("CONNECT, bare LF") << int(Kind::Http) << httpOpen() + QStringList{"R: HTTP/1.1 200 OK\\n\\n"} << "";
        QTest::newRow("CONNECT, octet by octet") << int(Kind::Http) << httpOpen() + QStringList{"B: HTTP/1.1 200 OK\\r\\n\\r\\n"} << "";
        QTest::newRow("CONNECT with a password") << int(Kind::Http)
                                                 << QStringList{"C: CONNECT mail.example.org:993 HTTP/1.1", "C: Host: mail.example.org:993",
                                                        "C: Proxy-Authorization: Basic YW5uYTpzM2NyZXQ=", "C:", "R: HTTP/1.1 200 OK\\r\\n\\r\\n"}
                                                 << "anna";
    }
    /// The name goes there as it is configured, nobody here looks it up, and TLS is with the server: its name, its certificate.
    void goesThrough()
    {
        QFETCH(int, kind);
        QFETCH(QStringList, opening);
        QFETCH(QString, user);
        for (const Security security : {Security::ImplicitTls, Security::StartTls}) {
            ScriptedServer server;
            server.setCertificate(TestCertificates::shared().withNames("DNS:mail.example.org"));
            server.script(opening + (security == Security::StartTls ? QStringList{"S: hello", "C: STARTTLS", "S: go"} : QStringList()) + QStringList{"TLS", "S: in", "C: secret"});
            const auto transcript = std::make_shared<Transcript>();
            {
                Channel channel(by(Kind(kind), server.port(), security, user, user.isEmpty() ? QString() : "s3cret"), transcript, nullptr, 30s);
                if (security == Security::StartTls) {
                    QCOMPARE(channel.readLine(soon()), QByteArray("hello"));
                    channel.write("STARTTLS\r\n");
                    QCOMPARE(channel.readLine(soon()), QByteArray("go"));
                    channel.startTls();
                }
                QVERIFY(channel.mayCarrySecrets());
                QCOMPARE(channel.readLine(soon()), QByteArray("in"));
                channel.write("secret\r\n", Channel::Secrecy::Secret);
                channel.flush();
            }
            QCOMPARE(server.outcome(), QString());
            const QByteArray told = transcript->text();
            QVERIFY2(told.contains("through the ") && told.contains("proxy 127.0.0.1"), told.constData());
            QVERIFY2(!told.contains("s3cret") && !told.contains("YW5uYTpzM2NyZXQ"), told.constData());
        }
        QVERIFY2(m_looked.isEmpty(), qPrintable(m_looked.join(' ')));
    }

    void destinations_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("socks");
        QTest::addColumn<QString>("http");
        QTest::newRow("IPv4") << "192.0.2.7" << QByteArray::fromHex("01c0000207") << "192.0.2.7:993";
        QTest::newRow("IPv6") << "2001:db8::7" << QByteArray::fromHex("0420010db8000000000000000000000007") << "[2001:db8::7]:993";
        QTest::newRow("international") << QString::fromUtf8("b\xc3\xbc"
                                                            "cher.example")
                                       << QByteArray(QByteArray::fromHex("03") + char(21) + "xn--bcher-kva.example") << "xn--bcher-kva.example:993";
    }
    void destinations()
    {
        QFETCH(QString, host);
        QFETCH(QByteArray, socks);
        QFETCH(QString, http);
        ScriptedServer server;
        server.script({"C= \\x05\\x01\\x00", "R: \\x05\\x00", "C= " + hex(QByteArray::fromHex("050100") + socks + QByteArray::fromHex("03e1")), granted(), "S: hello"});
        server.script({"C: CONNECT " + http + " HTTP/1.1", "C: Host: " + http, "C:", "R: HTTP/1.1 200 OK\\r\\n\\r\\n", "S: hello"});
        for (const Kind kind : {Kind::Socks5, Kind::Http}) {
            ServerAddress address = by(kind, server.port());
            address.host = host;
            Channel channel(address, nullptr, nullptr, 30s);
            QCOMPARE(channel.readLine(soon()), QByteArray("hello"));
        }
        QCOMPARE(server.outcome(), QString());
    }

    void refusals_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("script");
        QTest::addColumn<QString>("user");
        QTest::addColumn<ErrorKind>("error");
        QTest::addColumn<QString>("words");
        const auto socks = [](const char *name, const QStringList &script, ErrorKind error, const char *words, const char *user = "") {
            QTest::addRow("SOCKS5: %s", name) << int(Kind::Socks5) << script << user << error << words;
        };
        const auto reply = [&](const char *name, const char *code, ErrorKind error, const char *words) {
            socks(name, socksOpen() + QStringList{QStringLiteral("R: \\x05\\x") + code + "\\x00\\x01\\x00\\x00\\x00\\x00\\x00\\x00", "EOF"}, error, words);
        };
        socks("wants a password", {"C= \\x05\\x01\\x00", "R: \\x05\\xff", "EOF"}, ErrorKind::SignIn, "wants a user name and a password");
        socks("wants what nobody offered", {"C= \\x05\\x01\\x00", "R: \\x05\\x01", "EOF"}, ErrorKind::Refused, "kind of sign-in that Postrider does not know");
        socks("takes no password either", {"C= \\x05\\x02\\x00\\x02", "R: \\x05\\xff", "EOF"}, ErrorKind::Refused, "kind of sign-in", "anna");
        socks("another password", {"C= \\x05\\x02\\x00\\x02", "R: \\x05\\x02", "C= \\x01\\x04anna\\x06s3cret", "R: \\x01\\x01", "EOF"}, ErrorKind::SignIn,
            "does not accept the user name", "anna");
        reply("general failure", "01", ErrorKind::Offline, "could not connect to mail.example.org, port 993");
        reply("forbidden", "02", ErrorKind::Refused, "does not let connections to mail.example.org, port 993, pass");
        reply("network unreachable", "03", ErrorKind::Offline, "could not connect");
        reply("host unreachable", "04", ErrorKind::Offline, "could not connect");
        reply("refused by the server", "05", ErrorKind::Offline, "could not connect");
        reply("expired", "06", ErrorKind::Offline, "could not connect");
        reply("command not known", "07", ErrorKind::Refused, "does not let");
        reply("takes no names", "08", ErrorKind::Refused, "does not let");
        reply("a code of no meaning", "63", ErrorKind::Refused, "does not let");
        socks("an address of no kind", socksOpen() + QStringList{"R: \\x05\\x00\\x00\\x09\\x00\\x00\\x00\\x00\\x00\\x00", "EOF"}, ErrorKind::Refused, "is not a SOCKS5 proxy");
        socks("is SOCKS4", {"C= \\x05\\x01\\x00", "R: \\x00\\x5b", "EOF"}, ErrorKind::Refused, "is not a SOCKS5 proxy");
        socks("is a web server", {"C= \\x05\\x01\\x00", "S: HTTP/1.1 400 Bad Request", "EOF"}, ErrorKind::Refused, "is not a SOCKS5 proxy");
        socks("closes at once", {"CLOSE"}, ErrorKind::Offline, "closed the connection");
        socks("closes in the middle", {"C= \\x05\\x01\\x00", "R: \\x05", "CLOSE"}, ErrorKind::Offline, "closed the connection");
        const auto http = [](const char *name, const QString &answer, ErrorKind error, const char *words, const char *user = "") {
            QStringList script{"C: CONNECT mail.example.org:993 HTTP/1.1", "C: Host: mail.example.org:993"};
            if (*user)
                script.append("C~ Proxy-Authorization: Basic .*");
            QTest::addRow("HTTP: %s", name) << int(Kind::Http) << script + QStringList{"C:", "R: " + answer, "EOF"} << user << error << words;
        };
        http("wants a password", "HTTP/1.1 407 No\\r\\nProxy-Authenticate: Digest x\\r\\nProxy-Authenticate: Basic realm=x\\r\\n\\r\\n", ErrorKind::SignIn,
            "wants a user name and a password");
        http("another password", "HTTP/1.1 407 No\\r\\nproxy-authenticate: BASIC realm=x\\r\\n\\r\\n", ErrorKind::SignIn, "does not accept the user name", "anna");
        http("wants what is not known", "HTTP/1.1 407 No\\r\\nProxy-Authenticate: Negotiate\\r\\n\\r\\n", ErrorKind::Refused, "kind of sign-in", "anna");
        http("forbidden", "HTTP/1.1 403 No\\r\\n\\r\\n", ErrorKind::Refused, "does not let connections to mail.example.org, port 993, pass");
        http("no CONNECT", "HTTP/1.1 405 No\\r\\n\\r\\n", ErrorKind::Refused, "does not let");
        http("cannot reach it", "HTTP/1.1 502 No\\r\\n\\r\\n", ErrorKind::Offline, "could not connect to mail.example.org");
        http("sends elsewhere", "HTTP/1.1 302 Login\\r\\nLocation: https://login.example/\\r\\n\\r\\n", ErrorKind::Refused, "does not let");
        http("is another server", "220 mail.example.org ESMTP\\r\\n\\r\\n", ErrorKind::Refused, "is not an HTTP proxy");
        http("fields without end", "HTTP/1.1 200 OK\\r\\n" + QString("A: b\\r\\n").repeated(200) + "\\r\\n", ErrorKind::Refused, "is not an HTTP proxy");
        http("a line without end", QString("x").repeated(20'000), ErrorKind::Refused, "is not an HTTP proxy");
    }
    /// A sentence that names the proxy, and nothing of the mail server's.
    void refusals()
    {
        QFETCH(int, kind);
        QFETCH(QStringList, script);
        QFETCH(QString, user);
        QFETCH(ErrorKind, error);
        QFETCH(QString, words);
        ScriptedServer server;
        server.script(script);
        const auto failure = failureOf(by(Kind(kind), server.port(), Security::ImplicitTls, user, "s3cret"));
        QVERIFY(failure);
        QVERIFY2(failure->message.contains(words) && failure->message.contains("127.0.0.1"), qPrintable(failure->message));
        QVERIFY2(ProxyTunnel::isOfProxy(failure->detail), qPrintable(failure->detail));
        QCOMPARE(nameOf(failure->kind), nameOf(error));
        QCOMPARE(server.outcome(), QString());
    }

    void wordsInTheServersPlace_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("script");
        QTest::newRow("SOCKS5") << int(Kind::Socks5) << socksOpen() + QStringList{granted() + "* OK [CAPABILITY IMAP4rev1] welcome\\r\\n", "EOF"};
        QTest::newRow("CONNECT") << int(Kind::Http) << httpOpen() + QStringList{"R: HTTP/1.1 200 OK\\r\\n\\r\\n* OK welcome\\r\\n", "EOF"};
    }
    /// Before TLS a server says nothing: the connection ends, and nothing of it is read. With STARTTLS they are the greeting of whoever it is, and TLS tells.
    void wordsInTheServersPlace()
    {
        QFETCH(int, kind);
        QFETCH(QStringList, script);
        ScriptedServer server;
        server.script(script);
        const auto failure = failureOf(by(Kind(kind), server.port(), Security::ImplicitTls));
        QVERIFY(failure);
        QCOMPARE(nameOf(failure->kind), nameOf(ErrorKind::Certificate));
        QVERIFY(failure->message.contains("only an attacker"));
        QCOMPARE(server.outcome(), QString());
    }

    /// A proxy that answers in the server's place, with a certificate of its own.
    void tlsIsWithTheServer()
    {
        for (const auto kind : {CertificateKind::Good, CertificateKind::UnknownAuthority}) {
            ScriptedServer server;
            server.setCertificate(TestCertificates::shared().of(kind)); // for localhost
            server.script(socksOpen() + QStringList{granted(), "TLS!"});
            const auto failure = failureOf(by(Kind::Socks5, server.port(), Security::ImplicitTls));
            QVERIFY(failure);
            QCOMPARE(nameOf(failure->kind), nameOf(ErrorKind::Certificate));
            QVERIFY(failure->message.contains("mail.example.org") && !ProxyTunnel::isOfProxy(failure->detail));
            QCOMPARE(server.outcome(), QString());
        }
    }

    /// What a person trusts is trusted behind a proxy, too.
    void exceptionsGoAlong()
    {
        const TestCertificate own = TestCertificates::shared().of(CertificateKind::SelfSigned);
        ScriptedServer server;
        server.setCertificate(own);
        server.script(socksOpen() + QStringList{granted(), "TLS", "C: secret"});
        ServerAddress address = by(Kind::Socks5, server.port(), Security::ImplicitTls);
        address.trusted = {TlsPolicy::fingerprintOf(QSslCertificate::fromPath(own.certificateFile).value(0))};
        {
            Channel channel(address, nullptr, nullptr, 30s);
            channel.write("secret\r\n");
            channel.flush();
        }
        QCOMPARE(server.outcome(), QString());
    }

    void unreachable()
    {
        const auto refused = failureOf(by(Kind::Socks5, 1)); // a port that has just become free is soon another test's
        QVERIFY(refused && refused->kind == ErrorKind::Offline);
        QVERIFY2(refused->message.contains("The proxy 127.0.0.1 did not accept the connection on port"), qPrintable(refused->message));
        ServerAddress nowhere = by(Kind::Http, 8080);
        nowhere.proxy.host = QStringLiteral("proxy.invalid");
        Resolver::setLookup({});
        const auto unknown = failureOf(nowhere);
        QVERIFY(unknown && unknown->kind == ErrorKind::Offline);
        QVERIFY2(unknown->message.contains("proxy.invalid could not be found"), qPrintable(unknown->message));
    }

    void neverAnswers()
    {
        for (const Kind kind : {Kind::Socks5, Kind::Http}) {
            ScriptedServer server;
            server.script({"C# 3", "WAIT 60000"});
            QElapsedTimer timer;
            timer.start();
            const auto failure = failureOf(by(kind, server.port()), 700ms);
            QVERIFY(failure && failure->kind == ErrorKind::Offline);
            QVERIFY2(failure->message.contains("The proxy 127.0.0.1 did not answer in time"), qPrintable(failure->message));
            QVERIFY(timer.elapsed() >= 600 && timer.elapsed() < 20'000);
        }
    }

    void dribbles()
    {
        ScriptedServer server;
        QStringList slow = httpOpen();
        for (int i = 0; i < 600; ++i)
            slow << "R: H"
                 << "WAIT 100";
        server.script(slow);
        QElapsedTimer timer;
        timer.start();
        const auto failure = failureOf(by(Kind::Http, server.port()), 700ms);
        QVERIFY(failure && failure->kind == ErrorKind::Offline);
        QVERIFY(timer.elapsed() < 20'000);
    }

    void givenUp()
    {
        ScriptedServer server;
        server.script({"C# 3", "EOF"});
        const auto abort = std::make_shared<AbortToken>();
        const std::unique_ptr<QThread> other(QThread::create([abort] {
            QThread::msleep(200);
            abort->abort();
        }));
        other->start();
        QElapsedTimer timer;
        timer.start();
        std::optional<ErrorKind> kind;
        try {
            Channel channel(by(Kind::Socks5, server.port()), nullptr, abort, 60s);
        } catch (const MailError &e) {
            kind = e.kind();
        }
        QVERIFY(other->wait(30'000));
        QVERIFY(kind == ErrorKind::Cancelled);
        QVERIFY(timer.elapsed() < 30'000);
    }

    /// What the computer's settings say (here: its environment), but for servers on this computer.
    void system()
    {
        FakeProxy proxy(Kind::Http);
        ScriptedServer server;
        server.setCertificate(TestCertificates::shared().withNames("DNS:mail.example.org,DNS:localhost,IP:127.0.0.1"));
        server.script({"TLS", "S: hello"});
        server.script({"TLS", "S: hello"});
        server.script({"S: hello"});
        qputenv("all_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.settings().port));
        qputenv("http_proxy", qgetenv("all_proxy"));
        ServerAddress address = by(Kind::System, 0, Security::ImplicitTls);
        address.proxy = {};
        address.port = server.port();
        QVERIFY(ProxyTunnel::routeTo(address));
        QCOMPARE(Channel(address, nullptr, nullptr, 30s).readLine(soon()), QByteArray("hello"));
        QCOMPARE(proxy.asked(), QList<QByteArray>{"mail.example.org:" + QByteArray::number(server.port())});
        // Straight: to this computer, and where the account says so.
        address.host = QStringLiteral("127.0.0.1");
        QVERIFY(!ProxyTunnel::routeTo(address));
        QCOMPARE(Channel(address, nullptr, nullptr, 30s).readLine(soon()), QByteArray("hello"));
        address.host = QStringLiteral("mail.example.org");
        address.proxy.kind = Kind::None;
        QVERIFY(!ProxyTunnel::routeTo(address));
        // Without TLS there is no way through anybody.
        address.proxy = proxy.settings();
        QVERIFY(ProxyTunnel::routeTo(address));
        address.host = QStringLiteral("127.0.0.1");
        address.security = Security::PlainLoopback;
        QVERIFY(!ProxyTunnel::routeTo(address));
        QCOMPARE(Channel(address, nullptr, nullptr, 30s).readLine(soon()), QByteArray("hello"));
        QCOMPARE(proxy.asked().size(), 1);
        QCOMPARE(server.outcome(), QString());
    }

    /// The computer's proxy for the web lets nothing but the web pass, mostly: mail goes straight.
    void webProxyIsNotForMail()
    {
        qputenv("http_proxy", "http://proxy.example.org:3128");
        qputenv("https_proxy", qgetenv("http_proxy"));
        ServerAddress address{QStringLiteral("mail.example.org"), 993, Security::ImplicitTls, {}};
        QVERIFY(!ProxyTunnel::routeTo(address));
        address.port = 443;
        QVERIFY(ProxyTunnel::routeTo(address));
        address.port = 993;
        qputenv("all_proxy", "socks5://proxy.example.org:1080");
        QVERIFY(ProxyTunnel::routeTo(address));
        QCOMPARE(ProxyTunnel::routeTo(address)->proxy.kind, Kind::Socks5);
    }

private:
    QStringList m_looked; ///< names that somebody here wanted to have looked up
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "ProxyTest.moc"
