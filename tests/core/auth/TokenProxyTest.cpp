// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/AccessTokens.h"
#include "core/auth/MemorySecretStore.h"
#include "tests/servers/FakeProxy.h"
#include "tests/servers/FakeWebServer.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

/// A token is renewed by the same way as the account's mail goes, and encrypted from end to end there, too.
class TokenProxyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void renewedThroughTheProxy_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("SOCKS5") << int(ProxySettings::Kind::Socks5);
        QTest::newRow("HTTP") << int(ProxySettings::Kind::Http);
    }
    void renewedThroughTheProxy()
    {
        QFETCH(int, kind);
        const QByteArray tokens = R"({"access_token":"fresh","token_type":"Bearer","expires_in":3600})";
        FakeWebServer service([&](const FakeWebServer::Request &) { return FakeWebServer::Answer{FakeWebServer::ok(tokens, "application/json")}; },
            TestCertificates::shared().withNames("DNS:login.example.org"));
        FakeProxy proxy(ProxySettings::Kind(kind), "anna", "s3cret");
        const auto secrets = std::make_shared<MemorySecretStore>();
        secrets->write("key", "long lasting");
        const auto way = [](ServerAddress server) {
            server.caFile = TestCertificates::shared().caFile();
            return server;
        };
        AccessTokens access(secrets, std::make_shared<SystemClock>(), way);
        AccessTokens::Grant grant;
        grant.service.name = "Example";
        grant.service.tokenUrl = QUrl(QStringLiteral("https://login.example.org:%1/token").arg(service.port()));
        grant.client.id = "id";
        grant.key = "key";
        grant.proxy = proxy.settings();
        grant.proxyPassword = "wrong";
        std::optional<Failure> failure;
        try {
            access.token(grant, nullptr);
        } catch (const MailError &e) {
            failure = Failure::of(e);
        }
        QVERIFY(failure);
        QCOMPARE(nameOf(failure->kind), nameOf(ErrorKind::SignIn));
        QVERIFY2(failure->message.contains("The proxy 127.0.0.1"), qPrintable(failure->message));
        QCOMPARE(service.requests().size(), 0);
        // It was the proxy that said no: the sign-in at the service is as good as before.
        grant.proxyPassword = "s3cret";
        QCOMPARE(access.token(grant, nullptr), QString("fresh"));
        QCOMPARE(proxy.asked(), QList<QByteArray>{"login.example.org:" + QByteArray::number(service.port())});
        QCOMPARE(service.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TokenProxyTest)
#include "TokenProxyTest.moc"
