// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MailError.h"
#include "core/net/Channel.h"
#include "core/net/TlsPolicy.h"
#include "tests/servers/ScriptedServer.h"

#include <QProcess>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTest>

using namespace postrider;
using namespace postrider::test;
using namespace std::chrono_literals;
using Kind = TestCertificates::Kind;

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

} // namespace

Q_DECLARE_METATYPE(postrider::test::TestCertificates::Kind)

/// Who is believed, and that nobody else is told a word (threats.md, first table and "Certificates").
class ChannelTlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void implicitTls()
    {
        ScriptedServer server;
        server.script({"TLS", "S: hello", "C: secret"});
        {
            Channel channel(server.address(Security::ImplicitTls), nullptr, nullptr);
            QVERIFY(channel.isEncrypted());
            QVERIFY(channel.mayCarrySecrets());
            QVERIFY2(channel.tlsDescription().startsWith("TLSv1."), qPrintable(channel.tlsDescription()));
            QCOMPARE(channel.readLine(soon()), QByteArray("hello"));
            channel.write("secret\r\n");
            channel.flush();
        }
        QCOMPARE(server.outcome(), QString());
    }

    void startTls()
    {
        ScriptedServer server;
        server.script({"S: hello", "C: STARTTLS", "S: go ahead", "TLS", "C: secret", "S: thanks"});
        Channel channel(server.address(Security::StartTls), nullptr, nullptr);
        QVERIFY(!channel.mayCarrySecrets());
        channel.readLine(soon());
        channel.write("STARTTLS\r\n");
        channel.readLine(soon());
        QVERIFY(!channel.mayCarrySecrets());
        channel.startTls();
        QVERIFY(channel.mayCarrySecrets());
        channel.write("secret\r\n");
        QCOMPARE(channel.readLine(soon()), QByteArray("thanks"));
        QCOMPARE(server.outcome(), QString());
        channel.close();
        QVERIFY(!channel.mayCarrySecrets());
    }

    /// Octets behind the go-ahead, whether they came with it or just after it: never read, never a secret sent.
    void injectedBeforeTls()
    {
        ScriptedServer server;
        server.script({"S: hello", "C: STARTTLS", "R: go ahead\\r\\nevil\\r\\n", "EOF"});
        server.script({"S: hello", "C: STARTTLS", "R: go ahead\\r\\n", "WAIT 100", "S: evil", "C~ .*"});
        for (const bool later : {false, true}) {
            Channel channel(server.address(Security::StartTls), nullptr, nullptr);
            channel.readLine(soon());
            channel.write("STARTTLS\r\n");
            channel.readLine(soon());
            if (later)
                QVERIFY(channel.waitForData(soon()));
            const auto failure = failureOf([&] { channel.startTls(); });
            QVERIFY(failure);
            QCOMPARE(failure->kind, ErrorKind::Certificate);
            QVERIFY(!channel.isOpen());
            QVERIFY(!channel.mayCarrySecrets());
        }
    }

    /// Cleartext that the handshake itself runs into.
    void injectedIntoTheHandshake()
    {
        ScriptedServer server;
        server.script({"S: hello", "C: STARTTLS", "R: go ahead\\r\\n", "WAIT 100", "S: evil", "EOF"});
        Channel channel(server.address(Security::StartTls), nullptr, nullptr);
        channel.readLine(soon());
        channel.write("STARTTLS\r\n");
        channel.readLine(soon());
        const auto failure = failureOf([&] { channel.startTls(30s); });
        QVERIFY(failure);
        QCOMPARE(nameOf(failure->kind), nameOf(ErrorKind::Certificate));
        QVERIFY(!channel.mayCarrySecrets());
        QVERIFY(!channel.isOpen());
    }

    void startTlsWhereNotConfigured()
    {
        ScriptedServer server;
        server.script({"S: hello"});
        Channel channel(server.address(Security::PlainLoopback), nullptr, nullptr);
        channel.readLine(soon());
        const auto failure = failureOf([&] { channel.startTls(); });
        QVERIFY(failure);
        QCOMPARE(failure->kind, ErrorKind::Bug);
    }

    void badCertificates_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("expired") << Kind::Expired << "expired on";
        QTest::newRow("not yet valid") << Kind::NotYetValid << "valid only from";
        QTest::newRow("wrong host") << Kind::WrongHost << "its certificate is for mail.example.org";
        QTest::newRow("common name only") << Kind::CommonNameOnly << "only where that no longer counts";
        QTest::newRow("common name beside other names") << Kind::CommonNameBeside << "its certificate is for mail.example.org";
        QTest::newRow("self-signed") << Kind::SelfSigned << "self-signed";
        QTest::newRow("unknown authority") << Kind::UnknownAuthority << "issuer this computer does not know";
        QTest::newRow("leaf as issuer") << Kind::LeafAsIssuer << "not allowed to issue certificates";
        QTest::newRow("forged issuer") << Kind::ForgedIssuer << "certificate of";
        QTest::newRow("client only") << Kind::ClientOnly << "not issued for a server";
        QTest::newRow("name constraints") << Kind::NameConstraints << "certificate of";
        QTest::newRow("missing intermediate") << Kind::MissingIntermediate << "issuer this computer does not know";
    }

    /// Refused with plain words and without an octet of the application, over both ways into TLS.
    void badCertificates()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, words);
        const TestCertificate certificate = TestCertificates::shared().of(kind);
        for (const Security security : {Security::ImplicitTls, Security::StartTls}) {
            ScriptedServer server;
            server.setCertificate(certificate);
            if (security == Security::ImplicitTls)
                server.script({"TLS!"});
            else
                server.script({"S: go ahead", "TLS!"});
            ServerAddress address = server.address(security);
            // The common name is "localhost", so ask for that name.
            address.host = "localhost";
            const auto failure = failureOf([&] {
                Channel channel(address, nullptr, nullptr);
                if (security == Security::StartTls) {
                    channel.readLine(soon());
                    channel.startTls();
                }
                channel.write("secret\r\n");
                channel.flush();
            });
            QCOMPARE(server.outcome(), QString());
            QVERIFY(failure);
            QCOMPARE(nameOf(failure->kind), nameOf(ErrorKind::Certificate));
            QVERIFY2(failure->message.contains(words), qPrintable(failure->message + " / " + failure->detail));
            QVERIFY2(failure->message.endsWith("Nothing was sent."), qPrintable(failure->message));
            QVERIFY(!failure->detail.isEmpty());
        }
    }

    /// Without the extra trust anchor the good certificate is a stranger's; with one that cannot be read nothing is tried.
    void trustAnchors()
    {
        ScriptedServer server;
        server.script({"TLS!"});
        ServerAddress address = server.address(Security::ImplicitTls);
        address.caFile.clear();
        auto failure = failureOf([&] { Channel channel(address, nullptr, nullptr); });
        QVERIFY(failure);
        QCOMPARE(failure->kind, ErrorKind::Certificate);
        QCOMPARE(server.outcome(), QString());

        address.caFile = "/nonexistent/ca.pem";
        failure = failureOf([&] { Channel channel(address, nullptr, nullptr); });
        QVERIFY(failure);
        QCOMPARE(failure->kind, ErrorKind::Certificate);
        QVERIFY(failure->message.contains("could not be read"));
        QCOMPARE(server.connectionCount(), 1);
    }

    /// One's own server: its self-signed certificate as the anchor, and only that one.
    void selfSignedAsAnchor()
    {
        ScriptedServer server;
        const TestCertificate own = TestCertificates::shared().of(Kind::SelfSigned);
        server.setCertificate(own);
        server.script({"TLS", "C: secret"});
        ServerAddress address = server.address(Security::ImplicitTls);
        address.caFile = own.certificateFile;
        {
            Channel channel(address, nullptr, nullptr);
            channel.write("secret\r\n");
            channel.flush();
        }
        QCOMPARE(server.outcome(), QString());
    }

    /// A sign-in page of the network, or the wrong port: no TLS at all is no matter of certificates.
    void notATlsServer_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("web server") << "R: HTTP/1.1 400 Bad Request\\r\\nContent-Length: 0\\r\\n\\r\\n";
        QTest::newRow("mail server on its plain port") << "S: 220 plain text here";
    }
    void notATlsServer()
    {
        QFETCH(QString, line);
        ScriptedServer server;
        server.script({line});
        const auto failure = failureOf([&] { Channel channel(server.address(Security::ImplicitTls), nullptr, nullptr); });
        QVERIFY(failure);
        QCOMPARE(nameOf(failure->kind), nameOf(ErrorKind::Offline));
        QVERIFY2(failure->message.contains(QStringLiteral("sign in")) && failure->message.contains(QStringLiteral("kind of encryption")), qPrintable(failure->message));
    }

    void droppedInTheHandshake()
    {
        ScriptedServer server;
        server.script({"C# 20", "CLOSE"});
        const auto failure = failureOf([&] { Channel channel(server.address(Security::ImplicitTls), nullptr, nullptr); });
        QVERIFY(failure);
        QCOMPARE(nameOf(failure->kind), nameOf(ErrorKind::Offline));
    }

    void otherPrograms_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("digest");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("words"); // empty: it is good
        const QStringList weak{"-cipher", "DEFAULT@SECLEVEL=0"};
        QTest::newRow("Ed25519") << "ed25519"
                                 << "sha256" << QStringList() << "";
        QTest::newRow("TLS 1.2") << "other12"
                                 << "sha256" << QStringList{"-tls1_2"} << "";
        QTest::newRow("TLS 1.0") << "other"
                                 << "sha256" << QStringList{"-tls1"} + weak << "TLS 1.2";
        QTest::newRow("TLS 1.1") << "other"
                                 << "sha256" << QStringList{"-tls1_1"} + weak << "TLS 1.2";
        QTest::newRow("RSA with 1024 bits") << "rsa1024other"
                                            << "sha256" << weak << "others can forge (RSA, 1024 bits)";
        QTest::newRow("SHA-1") << "othersha1"
                               << "sha1" << weak << "others can forge (SHA-1)";
    }

    /// OpenSSL's own server, for what Qt does not do; the client is as this system sets it up.
    void otherPrograms()
    {
        QFETCH(QString, key);
        QFETCH(QString, digest);
        QFETCH(QStringList, options);
        QFETCH(QString, words);
        const TestCertificate certificate = TestCertificates::shared().make(
            {.name = "by-" + key + digest, .extensions = "basicConstraints=critical,CA:FALSE\nsubjectAltName=IP:127.0.0.1\n", .digest = digest, .key = key});
        quint16 port = 0;
        {
            QTcpServer free;
            QVERIFY(free.listen(QHostAddress::LocalHost));
            port = free.serverPort();
        }
        QProcess openssl;
        openssl.setProcessChannelMode(QProcess::MergedChannels);
        openssl.start(
            "openssl", QStringList{"s_server", "-accept", "127.0.0.1:" + QString::number(port), "-cert", certificate.certificateFile, "-key", certificate.keyFile} + options);
        QVERIFY(openssl.waitForStarted());
        QByteArray said;
        while (!said.contains("ACCEPT") && openssl.waitForReadyRead(30'000))
            said += openssl.readAll();
        QVERIFY2(said.contains("ACCEPT"), said.constData());
        const auto failure = failureOf([&] { Channel channel({"127.0.0.1", port, Security::ImplicitTls, TestCertificates::shared().caFile()}, nullptr, nullptr); });
        openssl.kill();
        openssl.waitForFinished();
        QVERIFY2(words.isEmpty() == !failure, failure ? qPrintable(failure->message + failure->detail) : "it was accepted");
        if (!failure)
            return;
        QCOMPARE(nameOf(failure->kind), nameOf(ErrorKind::Certificate));
        QVERIFY2(failure->message.contains(words), qPrintable(failure->message + failure->detail));
    }

    void sniIsSent()
    {
        ScriptedServer server;
        server.script({"C# 64", "WAIT 50", "CLOSE"});
        ServerAddress address = server.address(Security::ImplicitTls);
        address.host = "localhost";
        QVERIFY(failureOf([&] { Channel channel(address, nullptr, nullptr); }));
        QVERIFY2(server.received().contains("localhost"), server.received().toHex().constData());
    }

    /// 32 MB down and up through TLS, in odd pieces: nothing lost, nothing doubled.
    void bigTransfers()
    {
        ScriptedServer server;
        server.script({"TLS", "R: " + QString(QStringLiteral("0123456789abcde\\n")).repeated(1 << 20), "CLOSE"});
        server.script({"TLS", "C# 32000000", "S: got it"});
        {
            Channel channel(server.address(Security::ImplicitTls), nullptr, nullptr);
            for (int i = 0; i < 1 << 19; ++i) {
                if (channel.readLine(soon()) != "0123456789abcde")
                    QFAIL("a damaged line");
            }
            const QByteArray rest = channel.readBytes((1 << 19) * 16, soon());
            QCOMPARE(rest, QByteArray("0123456789abcde\n").repeated(1 << 19));
            QVERIFY(failureOf([&] { channel.readSome(soon()); }));
        }
        {
            Channel channel(server.address(Security::ImplicitTls), nullptr, nullptr);
            channel.write(QByteArray(32'000'000, 'x'));
            channel.flush();
            QCOMPARE(channel.readLine(soon()), QByteArray("got it"));
        }
        QCOMPARE(server.outcome(), QString());
    }

    void names_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("matches");
        QTest::newRow("exact") << "DNS:mail.example.org"
                               << "mail.example.org" << true;
        QTest::newRow("case") << "DNS:Mail.Example.ORG"
                              << "mAIL.example.org" << true;
        QTest::newRow("final dot") << "DNS:mail.example.org"
                                   << "mail.example.org." << true;
        QTest::newRow("other") << "DNS:mail.example.org"
                               << "mail.example.com" << false;
        QTest::newRow("longer") << "DNS:mail.example.org"
                                << "mail.example.org.evil.example" << false;
        QTest::newRow("second of two") << "DNS:a.example.org,DNS:b.example.org"
                                       << "b.example.org" << true;
        QTest::newRow("wildcard") << "DNS:*.example.org"
                                  << "mail.example.org" << true;
        QTest::newRow("wildcard, two labels") << "DNS:*.example.org"
                                              << "a.mail.example.org" << false;
        QTest::newRow("wildcard, no label") << "DNS:*.example.org"
                                            << "example.org" << false;
        QTest::newRow("wildcard, part of a label") << "DNS:m*.example.org"
                                                   << "mail.example.org" << false;
        QTest::newRow("wildcard inside") << "DNS:mail.*.org"
                                         << "mail.example.org" << false;
        QTest::newRow("wildcard for a top-level domain") << "DNS:*.org"
                                                         << "example.org" << false;
        QTest::newRow("wildcard alone") << "DNS:*"
                                        << "localhost" << false;
        QTest::newRow("IP") << "IP:127.0.0.1"
                            << "127.0.0.1" << true;
        QTest::newRow("IP as a name") << "DNS:127.0.0.1"
                                      << "127.0.0.1" << false;
        QTest::newRow("IP by wildcard") << "DNS:*.0.0.1"
                                        << "127.0.0.1" << false;
        QTest::newRow("IPv6") << "IP:::1"
                              << "::1" << true;
        QTest::newRow("IPv6, long form") << "IP:2001:db8::1"
                                         << "2001:0db8:0:0:0:0:0:1" << true;
        QTest::newRow("IDNA") << "DNS:xn--bcher-kva.example"
                              << QString::fromUtf8("b\xc3\xbc"
                                                   "cher.example")
                              << true;
    }

    void names()
    {
        QFETCH(QString, names);
        QFETCH(QString, host);
        QFETCH(bool, matches);
        const auto chain = QSslCertificate::fromPath(TestCertificates::shared().withNames(names).certificateFile);
        QCOMPARE(chain.size(), 1);
        QCOMPARE(TlsPolicy::isIssuedFor(chain.first(), host), matches);
    }
};

QTEST_GUILESS_MAIN(ChannelTlsTest)
#include "ChannelTlsTest.moc"
