// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/Sasl.h"
#include "core/auth/SaslExchange.h"

#include <QTest>

Q_DECLARE_METATYPE(postrider::SaslCredentials)
Q_DECLARE_METATYPE(postrider::SaslExchange::Server)

using namespace postrider;

namespace {

using Kind = SaslCredentials::Kind;

const SaslCredentials kPassword{QStringLiteral("anna"), QStringLiteral("s3cret")};
const SaslCredentials kToken{QStringLiteral("user@example.com"), QStringLiteral("vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg=="), Kind::AccessToken};
const SaslExchange::Server kSecured{QStringLiteral("server.example.com"), 143, true, "binding"};
const SaslExchange::Server kUnbound{QStringLiteral("server.example.com"), 143, true, {}};
const SaslExchange::Server kInTheClear{QStringLiteral("server.example.com"), 143, false, {}};

std::optional<Failure> failureOf(const std::function<void()> &action)
{
    try {
        action();
    } catch (const MailError &e) {
        return Failure::of(e);
    }
    return std::nullopt;
}

QString chosen(const SaslCredentials &credentials, const QString &offered, const SaslExchange::Server &server)
{
    const auto exchange = SaslExchange::choose(credentials, offered.split(' '), server);
    return exchange ? QString::fromLatin1(exchange->mechanism()) : QString();
}

QByteArray raw(const std::optional<QByteArray> &base64)
{
    return base64 ? QByteArray::fromBase64(*base64) : QByteArray("(none)");
}

} // namespace

class SaslExchangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choice_data()
    {
        QTest::addColumn<SaslCredentials>("credentials");
        QTest::addColumn<QString>("offered");
        QTest::addColumn<SaslExchange::Server>("server");
        QTest::addColumn<QString>("wanted");
        const QString all = "CRAM-MD5 LOGIN PLAIN SCRAM-SHA-1 SCRAM-SHA-1-PLUS SCRAM-SHA-256 SCRAM-SHA-256-PLUS XOAUTH2 OAUTHBEARER";
        QTest::newRow("the best") << kPassword << all << kSecured << "SCRAM-SHA-256-PLUS";
        QTest::newRow("no binding here") << kPassword << all << kUnbound << "SCRAM-SHA-256";
        QTest::newRow("no binding there") << kPassword << "PLAIN SCRAM-SHA-1 SCRAM-SHA-256" << kSecured << "SCRAM-SHA-256";
        QTest::newRow("SHA-1") << kPassword << "PLAIN SCRAM-SHA-1 CRAM-MD5" << kSecured << "SCRAM-SHA-1";
        QTest::newRow("PLAIN") << kPassword << "LOGIN CRAM-MD5 PLAIN GSSAPI" << kSecured << "PLAIN";
        QTest::newRow("LOGIN") << kPassword << "CRAM-MD5 LOGIN" << kSecured << "LOGIN";
        QTest::newRow("CRAM-MD5") << kPassword << "CRAM-MD5 DIGEST-MD5" << kSecured << "CRAM-MD5";
        QTest::newRow("nothing of ours") << kPassword << "GSSAPI DIGEST-MD5 NTLM EXTERNAL" << kSecured << "";
        QTest::newRow("no token is a password") << kPassword << "XOAUTH2 OAUTHBEARER" << kSecured << "";
        QTest::newRow("OAUTHBEARER") << kToken << all << kSecured << "OAUTHBEARER";
        QTest::newRow("XOAUTH2") << kToken << "PLAIN XOAUTH2" << kSecured << "XOAUTH2";
        SaslCredentials onlyXoauth2 = kToken;
        onlyXoauth2.only = QStringList{"XOAUTH2"};
        QTest::newRow("XOAUTH2 only, as at Microsoft") << onlyXoauth2 << all << kSecured << "XOAUTH2";
        QTest::newRow("XOAUTH2 only, and not there") << onlyXoauth2 << "OAUTHBEARER PLAIN" << kSecured << "";
        QTest::newRow("no password is a token") << kToken << "PLAIN LOGIN SCRAM-SHA-256" << kSecured << "";
        QTest::newRow("in the clear") << kPassword << all << kInTheClear << "SCRAM-SHA-256";
        QTest::newRow("in the clear, no SCRAM") << kPassword << "PLAIN LOGIN CRAM-MD5" << kInTheClear << "";
        QTest::newRow("a token in the clear") << kToken << all << kInTheClear << "";
    }
    void choice()
    {
        QFETCH(SaslCredentials, credentials);
        QFETCH(QString, offered);
        QFETCH(SaslExchange::Server, server);
        QTEST(chosen(credentials, offered, server), "wanted");
    }

    /// RFC 5802 6: "y" only where we could and the server does not say that it can.
    void downgradeIsNoticed()
    {
        const auto header = [](const QString &offered, const SaslExchange::Server &server) {
            return raw(SaslExchange::choose(kPassword, offered.split(' '), server)->first()).split(',').first();
        };
        QCOMPARE(header("SCRAM-SHA-256 PLAIN", kSecured), QByteArray("y"));
        QCOMPARE(header("SCRAM-SHA-256 PLAIN", kUnbound), QByteArray("n"));
        QCOMPARE(header("SCRAM-SHA-256 SCRAM-SHA-256-PLUS", kSecured), QByteArray("p=tls-server-end-point"));
        QCOMPARE(header("SCRAM-SHA-256 SCRAM-SHA-512-PLUS", kSecured), QByteArray("n"));
    }

    void plain()
    {
        const auto exchange = SaslExchange::choose(kPassword, {"PLAIN"}, kSecured);
        QCOMPARE(*exchange->first(), Sasl::plainResponse("anna", "s3cret"));
        exchange->confirm();
        QVERIFY(failureOf([&] { exchange->answer("bW9yZT8="); }));
    }

    void login()
    {
        const auto exchange = SaslExchange::choose(kPassword, {"LOGIN"}, kSecured);
        QVERIFY(!exchange->first());
        QCOMPARE(exchange->answer("not base64 at all"), QByteArray("YW5uYQ=="));
        QCOMPARE(exchange->answer(""), QByteArray("czNjcmV0"));
        QVERIFY(failureOf([&] { exchange->answer("VXNlcm5hbWU6"); }));
    }

    /// The example of RFC 2195 2.
    void cramMd5()
    {
        const auto exchange = SaslExchange::choose({"tim", "tanstaaftanstaaf"}, {"CRAM-MD5"}, kSecured);
        QVERIFY(!exchange->first());
        QCOMPARE(exchange->answer("PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+"), QByteArray("dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw"));
        QVERIFY(exchange->secretForms().contains("dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw"));
        QVERIFY(exchange->secretForms().contains("b913a602c7eda7a495b4e6e7334d3890"));
        QVERIFY(failureOf([&] { exchange->answer("PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+"); }));
        const auto empty = SaslExchange::choose(kPassword, {"CRAM-MD5"}, kSecured);
        QVERIFY(failureOf([&] { empty->answer(""); }));
    }

    /// The example of RFC 7628 4.1, and what a refusal is answered with (3.2.3).
    void oauthBearer()
    {
        const auto exchange = SaslExchange::choose(kToken, {"OAUTHBEARER", "XOAUTH2"}, kSecured);
        QCOMPARE(raw(exchange->first()),
            QByteArray("n,a=user@example.com,\x01host=server.example.com\x01port=143\x01"
                       "auth=Bearer vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\x01\x01"));
        QCOMPARE(exchange->answer(QByteArray(R"({"status":"invalid_token","scope":"mail"})").toBase64()), QByteArray("AQ=="));
        QCOMPARE(exchange->reason(), QString("token refused: invalid_token"));
        QVERIFY(failureOf([&] { exchange->confirm(); }));
        QVERIFY(failureOf([&] { exchange->answer("AQ=="); }));
    }

    void xoauth2()
    {
        const auto exchange = SaslExchange::choose(kToken, {"XOAUTH2"}, kSecured);
        QCOMPARE(raw(exchange->first()),
            QByteArray("user=user@example.com\x01"
                       "auth=Bearer vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\x01\x01"));
        QCOMPARE(exchange->answer("eyJzdGF0dXMiOiI0MDEiLCJzY2hlbWVzIjoiYmVhcmVyIG1hYyIsInNjb3BlIjoiaHR0cHM6Ly9tYWlsLmdvb2dsZS5jb20vIn0K"), QByteArray());
        QCOMPARE(exchange->reason(), QString("token refused: 401"));
        QVERIFY(failureOf([&] { exchange->confirm(); }));
    }

    void tokenErrors_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a number") << QByteArray(R"({"status":400})") << "token refused: 400";
        QTest::newRow("no JSON") << QByteArray("invalid token") << "token refused";
        QTest::newRow("nothing") << QByteArray() << "token refused";
        QTest::newRow("no status") << QByteArray("{}") << "token refused";
        QTest::newRow("an object") << QByteArray(R"({"status":{"a":1}})") << "token refused";
        QTest::newRow("line ends") << QByteArray("{\"status\":\"a\\r\\nb\"}") << "token refused";
        QTest::newRow("long") << "{\"status\":\"" + QByteArray(10'000, 'x') + "\"}"
                              << "token refused";
        QTest::newRow("deep") << QByteArray(15'000, '[') << "token refused";
    }
    void tokenErrors()
    {
        QFETCH(QByteArray, challenge);
        const auto exchange = SaslExchange::choose(kToken, {"XOAUTH2"}, kSecured);
        exchange->answer(challenge.toBase64());
        QTEST(exchange->reason(), "reason");
    }

    /// The name in OAUTHBEARER stands in a header that commas part.
    void oddNames()
    {
        const auto exchange = SaslExchange::choose({"a,b=c@example.org", "token", Kind::AccessToken}, {"OAUTHBEARER"}, kSecured);
        QVERIFY(raw(exchange->first()).startsWith("n,a=a=2Cb=3Dc@example.org,\x01"));
    }

    void whatCannotBeSaid_data()
    {
        QTest::addColumn<SaslCredentials>("credentials");
        const QString nul(QChar(0));
        QTest::newRow("empty password") << SaslCredentials{"anna", ""};
        QTest::newRow("empty name") << SaslCredentials{"", "s3cret"};
        QTest::newRow("NUL in the password") << SaslCredentials{"anna", "a" + nul + "b"};
        QTest::newRow("NUL in the name") << SaslCredentials{"an" + nul + "na", "s3cret"};
        QTest::newRow("empty token") << SaslCredentials{"anna", "", Kind::AccessToken};
        QTest::newRow("a field in the token") << SaslCredentials{"anna", QString("token\x01host=evil"), Kind::AccessToken};
        QTest::newRow("a line in the token") << SaslCredentials{"anna", "tok\r\nen", Kind::AccessToken};
        QTest::newRow("a field in the name") << SaslCredentials{QString("anna\x01"
                                                                        "auth=Bearer x"),
            "token", Kind::AccessToken};
    }
    void whatCannotBeSaid()
    {
        QFETCH(SaslCredentials, credentials);
        for (const char *name : {"SCRAM-SHA-256", "PLAIN", "LOGIN", "CRAM-MD5", "OAUTHBEARER", "XOAUTH2"}) {
            const auto failure = failureOf([&] { QVERIFY(!SaslExchange::choose(credentials, {name}, kSecured)); });
            if (failure)
                QCOMPARE(nameOf(failure->kind), nameOf(ErrorKind::SignIn));
        }
    }

    void challengesThatAreNoBase64()
    {
        for (const char *name : {"SCRAM-SHA-256", "CRAM-MD5"}) {
            const auto exchange = SaslExchange::choose(kPassword, {name}, kSecured);
            exchange->first();
            const auto failure = failureOf([&] { exchange->answer("this is *** no base64"); });
            QVERIFY(failure);
            QCOMPARE(nameOf(failure->kind), nameOf(ErrorKind::Refused));
        }
    }

    /// Details never hold what was said, in any form.
    void detailsComeWithoutSecrets()
    {
        const auto token = SaslExchange::choose(kToken, {"XOAUTH2"}, kSecured);
        const QByteArray first = *token->first();
        const auto failure = failureOf([&] {
            Sasl::guarded(token->secretForms(), [&] {
                throw MailError(
                    ErrorKind::SignIn, "m", QString::fromLatin1("535 no " + first + " and " + QByteArray(kToken.secret.toUtf8()) + " and " + kToken.secret.toUtf8().toBase64()));
            });
        });
        QCOMPARE(failure->detail, QString("535 no *** and *** and ***"));
    }
};

QTEST_GUILESS_MAIN(SaslExchangeTest)
#include "SaslExchangeTest.moc"
