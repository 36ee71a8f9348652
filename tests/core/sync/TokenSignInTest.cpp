// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/MemorySecretStore.h"
#include "core/base/MailError.h"
#include "core/imap/ImapClient.h"
#include "core/sync/Credentials.h"
#include "tests/core/auth/FakeAuthorizationServer.h"
#include "tests/servers/RealServers.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

/// An account that signs in through the browser: its token, once renewed and once tried again where a server refuses it, and never a password. With a real Dovecot for both
/// mechanisms.
class TokenSignInTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void init()
    {
        m_server = std::make_unique<FakeAuthorizationServer>();
        m_secrets = std::make_shared<MemorySecretStore>();
        m_clock = std::make_shared<FakeClock>();
        m_service = m_server->service();
        m_credentials = std::make_unique<Credentials>(m_secrets, m_clock, [this](const QString &) { return std::pair(m_service, m_server->client()); });
        m_account = Account();
        m_account.id = AccountId(7);
        m_account.uuid = "u";
        m_account.userName = "ada@example.org";
        m_account.oauth = "fake";
        m_secrets->write(m_account.secretKey(), m_server->giveRefreshToken());
    }

    void cleanup()
    {
        m_credentials.reset();
        m_server.reset();
    }

    void aTokenAndNothingElse()
    {
        m_service.mechanisms = QStringList{"XOAUTH2"};
        const QStringList secrets = secretsTried([](int) { return std::optional<ErrorKind>(); });
        QCOMPARE(secrets.size(), 1);
        const SaslCredentials credentials = m_credentials->credentials(m_account);
        QCOMPARE(credentials.kind, SaslCredentials::Kind::AccessToken);
        QCOMPARE(credentials.secret, secrets.front());
        QCOMPARE(credentials.userName, m_account.userName);
        QCOMPARE(credentials.only, QStringList{"XOAUTH2"});
        QVERIFY(m_account.secretKey().endsWith("/refresh-token"));
    }

    void renewedOnceAndTriedOnce()
    {
        const QStringList secrets = secretsTried([](int attempt) { return attempt == 1 ? std::optional(ErrorKind::SignIn) : std::nullopt; });
        QCOMPARE(secrets.size(), 2);
        QVERIFY(secrets[0] != secrets[1]);
        QCOMPARE(m_server->tokenRequests(), 2);
        QVERIFY(m_failure.message.isEmpty());
    }

    void thenThePersonIsAsked()
    {
        QCOMPARE(secretsTried([](int) { return std::optional(ErrorKind::SignIn); }).size(), 2);
        QCOMPARE(nameOf(m_failure.kind), nameOf(ErrorKind::SignIn));
        QVERIFY2(m_failure.message.contains("ada@example.org"), qPrintable(m_failure.message));
        QCOMPARE(m_server->tokenRequests(), 2);
    }

    void otherTroublesAreNotAboutTheToken()
    {
        for (const ErrorKind kind : {ErrorKind::Offline, ErrorKind::Busy, ErrorKind::Certificate, ErrorKind::Refused}) {
            QCOMPARE(secretsTried([kind](int) { return std::optional(kind); }).size(), 1);
            QCOMPARE(nameOf(m_failure.kind), nameOf(kind));
        }
        QCOMPARE(m_server->tokenRequests(), 1);
    }

    void noLongerSignedIn()
    {
        m_server->revoke();
        QCOMPARE(secretsTried([](int) { return std::optional<ErrorKind>(); }).size(), 0);
        QCOMPARE(nameOf(m_failure.kind), nameOf(ErrorKind::SignIn));
        OAuthTokens tokens;
        tokens.refresh = m_server->giveRefreshToken();
        QVERIFY(m_credentials->adopt(m_account, tokens, nullptr));
        QCOMPARE(secretsTried([](int) { return std::optional<ErrorKind>(); }).size(), 1);
    }

    void passwordsAreForgottenAndNotTriedAgain()
    {
        m_account.oauth.clear();
        m_secrets->write(m_account.secretKey(), "secret");
        QCOMPARE(secretsTried([](int) { return std::optional(ErrorKind::SignIn); }), QStringList{"secret"});
        m_secrets->write(m_account.secretKey(), "better");
        QCOMPARE(secretsTried([](int) { return std::optional<ErrorKind>(); }), QStringList{"better"});
        QCOMPARE(m_server->tokenRequests(), 0);
    }

    void removedWithItsAccount()
    {
        secretsTried([](int) { return std::optional<ErrorKind>(); });
        m_credentials->remove(m_account);
        QCOMPARE(m_secrets->read(m_account.secretKey()).outcome, SecretStore::Outcome::NotFound);
        QCOMPARE(secretsTried([](int) { return std::optional<ErrorKind>(); }).size(), 0);
    }

    void dovecot_data()
    {
        QTest::addColumn<QStringList>("only");
        QTest::addColumn<QByteArray>("command");
        QTest::newRow("OAUTHBEARER") << QStringList() << QByteArray("AUTHENTICATE OAUTHBEARER");
        QTest::newRow("XOAUTH2") << QStringList{"XOAUTH2"} << QByteArray("AUTHENTICATE XOAUTH2");
    }

    /// A token that the server takes; one that was withdrawn and is renewed; and the end of the sign-in.
    void dovecot()
    {
        QFETCH(QStringList, only);
        QFETCH(QByteArray, command);
        m_service.mechanisms = only;
        QTemporaryDir dir;
        RealServers::Options options;
        options.extraDovecot = m_server->dovecotLines(dir.path());
        RealServers servers(options);
        QVERIFY2(servers.start(), qPrintable(servers.error()));
        const auto transcript = std::make_shared<Transcript>();
        int connections = 0;
        const auto signIn = [&] {
            m_credentials->signIn(m_account, nullptr, [&](const SaslCredentials &credentials) {
                ++connections;
                ImapClient client(servers.imaps(), transcript, nullptr);
                client.signIn(credentials);
                client.list();
            });
        };
        signIn();
        QCOMPARE(connections, 1);
        QVERIFY2(transcript->text().contains(command), transcript->text().constData());
        const QString first = m_credentials->credentials(m_account).secret;
        QVERIFY(!transcript->text().contains(first.toUtf8()) && !transcript->text().contains(first.toUtf8().toBase64()));
        m_server->revokeAccess();
        signIn();
        QCOMPARE(connections, 3);
        m_server->revoke();
        try {
            signIn();
            QFAIL("signed in with nothing");
        } catch (const MailError &e) {
            QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::SignIn));
        }
        QCOMPARE(connections, 4);
        QVERIFY(!servers.password().isEmpty() && !transcript->text().contains("LOGIN "));
    }

private:
    /// What was signed in with, attempt by attempt; each ends as `ending` says.
    QStringList secretsTried(const std::function<std::optional<ErrorKind>(int)> &ending)
    {
        QStringList secrets;
        m_failure = {};
        try {
            m_credentials->signIn(m_account, nullptr, [&](const SaslCredentials &credentials) {
                secrets.append(credentials.secret);
                if (const auto kind = ending(int(secrets.size())))
                    throw MailError(*kind, "refused here");
            });
        } catch (const MailError &e) {
            m_failure = Failure::of(e);
        }
        return secrets;
    }

    std::unique_ptr<FakeAuthorizationServer> m_server;
    std::shared_ptr<MemorySecretStore> m_secrets;
    std::shared_ptr<FakeClock> m_clock;
    OAuthService m_service;
    std::unique_ptr<Credentials> m_credentials;
    Account m_account;
    Failure m_failure;
};

QTEST_GUILESS_MAIN(TokenSignInTest)
#include "TokenSignInTest.moc"
