// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Channel.h"
#include "core/net/HttpClient.h"
#include "core/net/TlsPolicy.h"
#include "core/net/TlsWatch.h"
#include "tests/servers/CertificateMatrix.h"

#include <QSslCertificate>

using namespace postrider;
using namespace postrider::test;
using namespace std::chrono_literals;
using Kind = TestCertificates::Kind;

namespace {

QByteArray fingerprintOf(const TestCertificate &certificate)
{
    return TlsPolicy::fingerprintOf(QSslCertificate::fromPath(certificate.certificateFile).value(0));
}

std::optional<Failure> failureOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const MailError &e) {
        return Failure::of(e);
    }
    return std::nullopt;
}

} // namespace

/// What a person's trust in one certificate does, and all that it does not (threats.md, lesson 31).
class CertificateExceptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        CertificateCases::lowerTheBar();
        Resolver::setLookup([](const QString &) { return QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost)}; });
    }
    void cleanupTestCase() { Resolver::setLookup({}); }

    void everyFault_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < CertificateCases::all().size(); ++i) {
            if (!CertificateCases::all()[i].isGood)
                QTest::newRow(CertificateCases::all()[i].name) << i;
        }
    }
    /// Trust makes up for who vouches for a certificate, for whom, how long and for what; never for one that proves nothing, and never for an old TLS.
    void everyFault()
    {
        QFETCH(int, number);
        const CertificateCase &one = CertificateCases::all()[number];
        for (const Security security : {Security::ImplicitTls, Security::StartTls}) {
            ScriptedServer server;
            server.setCertificate(one.certificate);
            const QStringList before = security == Security::StartTls ? QStringList{"S: go ahead"} : QStringList();
            server.script(before + (one.canBeTrusted ? QStringList{"TLS", "C: secret"} : QStringList{"TLS!"}));
            ServerAddress address = server.address(security);
            address.host = one.host;
            address.caFile = CertificateCases::caFile();
            address.trusted = {fingerprintOf(one.certificate)};
            const TlsWatch watch;
            const auto failure = failureOf([&] {
                Channel channel(address, nullptr, nullptr);
                if (security == Security::StartTls) {
                    channel.readLine(QDeadlineTimer(30s));
                    channel.startTls();
                }
                QVERIFY(channel.isEncrypted() && channel.mayCarrySecrets());
                channel.write("secret\r\n");
                channel.flush();
            });
            QCOMPARE(server.outcome(), QString());
            QVERIFY2(one.canBeTrusted == !failure, failure ? qPrintable(failure->message + " / " + failure->detail) : "it was accepted");
            QCOMPARE(watch.facts().isTrusted, one.canBeTrusted);
            QCOMPARE(watch.facts().isVerified, one.canBeTrusted);
        }
    }

    void anotherCertificate()
    {
        ScriptedServer server;
        server.setCertificate(TestCertificates::shared().of(Kind::SelfSigned));
        server.script({"TLS!"});
        ServerAddress address = server.address(Security::ImplicitTls);
        address.trusted = {fingerprintOf(TestCertificates::shared().of(Kind::UnknownAuthority)), QByteArray(32, 'x')};
        const TlsWatch watch;
        const auto failure = failureOf([&] { Channel channel(address, nullptr, nullptr); });
        QCOMPARE(server.outcome(), QString());
        QVERIFY(failure);
        QCOMPARE(nameOf(failure->kind), nameOf(ErrorKind::Certificate));
        QVERIFY2(failure->message.contains("not the certificate that you have chosen to trust"), qPrintable(failure->message));
        QVERIFY(watch.facts().canBeTrusted && !watch.facts().isTrusted);
    }

    /// What verifies needs no trust, whatever is trusted beside it.
    void goodCertificateBeside()
    {
        ScriptedServer server;
        server.script({"TLS", "C: secret"});
        ServerAddress address = server.address(Security::ImplicitTls);
        address.trusted = {QByteArray(32, 'x')};
        {
            Channel channel(address, nullptr, nullptr);
            channel.write("secret\r\n");
            channel.flush();
        }
        QCOMPARE(server.outcome(), QString());
    }

    /// A session is never taken up again: what is no longer trusted is refused on the very next connection.
    void trustEndsWithIt()
    {
        ScriptedServer server;
        server.setCertificate(TestCertificates::shared().of(Kind::SelfSigned));
        server.script({"TLS", "S: hello", "C: one"});
        server.script({"TLS!"});
        ServerAddress address = server.address(Security::ImplicitTls);
        address.trusted = {fingerprintOf(TestCertificates::shared().of(Kind::SelfSigned))};
        {
            Channel channel(address, nullptr, nullptr);
            QCOMPARE(channel.readLine(QDeadlineTimer(30s)), QByteArray("hello")); // a ticket would have come with it
            channel.write("one\r\n");
            channel.flush();
        }
        address.trusted.clear();
        QVERIFY(failureOf([&] { Channel channel(address, nullptr, nullptr); }));
        QCOMPARE(server.outcome(), QString());
    }

    void neverForTheWeb()
    {
        ScriptedServer server;
        server.setCertificate(TestCertificates::shared().of(Kind::SelfSigned));
        server.script({"TLS!"});
        ServerAddress address = server.address(Security::ImplicitTls);
        address.trusted = {fingerprintOf(TestCertificates::shared().of(Kind::SelfSigned))};
        const auto way = [&address](const ServerAddress &) { return address; };
        const auto failure = failureOf([&] { HttpClient(nullptr, way).ask({QUrl("https://127.0.0.1/")}, QDeadlineTimer(30s)); });
        QVERIFY(failure);
        QCOMPARE(nameOf(failure->kind), nameOf(ErrorKind::Certificate));
        QCOMPARE(server.outcome(), QString());
    }

    /// It is no way round encryption.
    void startTlsStaysRequired()
    {
        ScriptedServer server;
        server.setCertificate(TestCertificates::shared().of(Kind::SelfSigned));
        server.script({"S: hello", "C: STARTTLS", "S: no", "EOF"});
        ServerAddress address = server.address(Security::StartTls);
        address.trusted = {fingerprintOf(TestCertificates::shared().of(Kind::SelfSigned))};
        {
            Channel channel(address, nullptr, nullptr);
            channel.readLine(QDeadlineTimer(30s));
            channel.write("STARTTLS\r\n");
            channel.readLine(QDeadlineTimer(30s));
            QVERIFY(!channel.mayCarrySecrets());
        }
        QCOMPARE(server.outcome(), QString());
    }

    void nameIsSaidAllTheSame()
    {
        ScriptedServer server;
        server.script({"C# 64", "WAIT 50", "CLOSE"});
        ServerAddress address = server.address(Security::ImplicitTls);
        address.host = "localhost";
        address.trusted = {QByteArray(32, 'x')};
        QVERIFY(failureOf([&] { Channel channel(address, nullptr, nullptr); }));
        QVERIFY(server.received().contains("localhost"));
    }

    void fingerprints()
    {
        const QByteArray octets(32, '\xab');
        const QString text = CertificateFacts::fingerprintText(octets);
        QVERIFY(text.startsWith("AB:AB:") && text.size() == 95);
        QCOMPARE(CertificateFacts::fingerprintFrom(text), octets);
        QCOMPARE(CertificateFacts::fingerprintFrom(text.toLower().remove(':')), octets);
        QCOMPARE(CertificateFacts::fingerprintFrom(QString(text).replace(':', ' ')), octets);
        QCOMPARE(CertificateFacts::fingerprintFrom(text.chopped(1)), QByteArray());
        QCOMPARE(CertificateFacts::fingerprintFrom("zz" + text.mid(2)), QByteArray());
        QCOMPARE(CertificateFacts::fingerprintFrom({}), QByteArray());
    }
};

QTEST_GUILESS_MAIN(CertificateExceptionTest)
#include "CertificateExceptionTest.moc"
