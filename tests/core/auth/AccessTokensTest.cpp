// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/AccessTokens.h"
#include "core/auth/MemorySecretStore.h"
#include "core/base/MailError.h"
#include "tests/core/auth/FakeAuthorizationServer.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace postrider;
using namespace postrider::test;

namespace {

/// A keychain that can be slow to write, and counts.
class FakeSlowSecretStore final : public SecretStore {
public:
    Result read(const QString &key) override
    {
        ++reads;
        return memory.read(key);
    }
    Result write(const QString &key, const QString &secret) override
    {
        isWriting = true;
        if (holdsWrites)
            go.acquire();
        return memory.write(key, secret);
    }
    Result remove(const QString &key) override { return memory.remove(key); }

    MemorySecretStore memory;
    std::atomic<bool> holdsWrites = false, isWriting = false;
    QSemaphore go;
    std::atomic<int> reads = 0;
};

} // namespace

/// Tokens are renewed in time, once for all who ask, and the refresh token is never lost.
class AccessTokensTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void init()
    {
        m_server = std::make_unique<FakeAuthorizationServer>();
        m_secrets = std::make_shared<FakeSlowSecretStore>();
        m_clock = std::make_shared<FakeClock>();
        m_tokens = std::make_unique<AccessTokens>(m_secrets, m_clock);
        m_secrets->memory.write("key", m_server->giveRefreshToken());
    }
    void cleanup()
    {
        m_secrets->go.release(100);
        m_tokens.reset();
        m_server.reset();
    }

    void renewedAMinuteEarly()
    {
        const QString first = token();
        QVERIFY(m_server->isGood(first));
        m_clock->advance(3539'000);
        QCOMPARE(token(), first);
        QCOMPARE(m_server->tokenRequests(), 1);
        m_clock->advance(1000);
        const QString second = token();
        QVERIFY(second != first && m_server->isGood(second));
        QCOMPARE(m_server->tokenRequests(), 2);
        QCOMPARE(m_secrets->reads, 1);
    }

    /// A token that is good for less than a minute is still used, not renewed without end.
    void shortLives()
    {
        m_server->life = 61;
        QVERIFY(m_server->isGood(token()));
        m_server->life = 5;
        m_clock->advance(10'000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_server->isGood(token()));
        QVERIFY(m_server->tokenRequests() <= 3);
    }

    void onceForAll()
    {
        m_server->delay = 300;
        std::vector<std::thread> threads;
        std::mutex mutex;
        QSet<QString> seen;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back([&] {
                const QString mine = token();
                const std::lock_guard lock(mutex);
                seen.insert(mine);
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(seen.size(), 1);
        QCOMPARE(m_server->tokenRequests(), 1);
    }

    void rotationIsSavedBeforeUse()
    {
        m_server->rotates = true;
        m_secrets->holdsWrites = true;
        std::atomic<bool> hasToken = false;
        std::thread other([&] {
            token();
            hasToken = true;
        });
        QTRY_VERIFY(m_secrets->isWriting);
        QTest::qWait(200);
        QVERIFY2(!hasToken, "the token was used before the refresh token was safe");
        m_secrets->go.release();
        other.join();
        QVERIFY(hasToken);
        QVERIFY(m_secrets->memory.read("key").secret != "refresh-1");
        m_secrets->holdsWrites = false;
        // And the new one is what the next session has.
        m_tokens = std::make_unique<AccessTokens>(m_secrets, m_clock);
        QVERIFY(m_server->isGood(token()));
    }

    /// Whoever asked has gone; what the service gave is kept all the same.
    void rotationSurvivesTheAsker()
    {
        m_server->rotates = true;
        m_server->delay = 1500;
        const auto abort = std::make_shared<AbortToken>();
        std::thread other([&] { abortOnceAsked(1, *abort); });
        QVERIFY_EXCEPTION_THROWN(m_tokens->token(grant(), abort), MailError);
        other.join();
        QTRY_VERIFY_WITH_TIMEOUT(m_secrets->memory.read("key").secret != "refresh-1", 20'000);
        QVERIFY(m_server->isGood(token()));
        QCOMPARE(m_server->tokenRequests(), 1);
    }

    void theEndOfTheProgramWaitsAMoment()
    {
        m_server->rotates = true;
        m_server->delay = 700;
        const auto abort = std::make_shared<AbortToken>();
        std::thread other([&] { abortOnceAsked(1, *abort); });
        QVERIFY_EXCEPTION_THROWN(m_tokens->token(grant(), abort), MailError);
        other.join();
        m_tokens.reset();
        QVERIFY(m_secrets->memory.read("key").secret != "refresh-1");
        m_server->isMute = true;
        m_tokens = std::make_unique<AccessTokens>(m_secrets, m_clock);
        const auto soon = std::make_shared<AbortToken>();
        std::thread ender([&] { abortOnceAsked(2, *soon); });
        QVERIFY_EXCEPTION_THROWN(m_tokens->token(grant(), soon), MailError);
        ender.join();
        QElapsedTimer timer;
        timer.start();
        m_tokens.reset();
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    /// One question to the person, and no storm of questions to the service.
    void signInAgain()
    {
        m_server->revoke();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(kindOf(), nameOf(ErrorKind::SignIn));
        QCOMPARE(m_server->tokenRequests(), 1);
        OAuthTokens fresh;
        fresh.access = "fresh";
        fresh.refresh = m_server->giveRefreshToken();
        fresh.expiresAt = m_clock->now() + 3600'000;
        QVERIFY(m_tokens->adopt(grant(), fresh, nullptr));
        QCOMPARE(token(), QString("fresh"));
        QCOMPARE(m_secrets->memory.read("key").secret, fresh.refresh);
        m_clock->advance(3600'000);
        QVERIFY(m_server->isGood(token()));
    }

    void aRefusedTokenIsNotGivenAgain()
    {
        const QString first = token();
        m_tokens->refused("key", "another");
        QCOMPARE(token(), first);
        m_tokens->refused("key", first);
        const QString second = token();
        QVERIFY(second != first);
        m_tokens->refused("key", first); // late: it is about the old one
        QCOMPARE(token(), second);
        QCOMPARE(m_server->tokenRequests(), 2);
    }

    void troubleOfTheServicePasses()
    {
        m_server->tokenAnswer = FakeWebServer::Answer{FakeWebServer::status(503)};
        QCOMPARE(kindOf(), nameOf(ErrorKind::Busy));
        m_server->tokenAnswer.reset();
        QVERIFY(m_server->isGood(token()));
    }

    void nothingInTheKeychain()
    {
        m_secrets->memory.remove("key");
        QCOMPARE(kindOf(), nameOf(ErrorKind::SignIn));
        QCOMPARE(m_server->tokenRequests(), 0);
        m_secrets->memory.write("key", m_server->giveRefreshToken()); // it was locked
        QVERIFY(m_server->isGood(token()));
    }

    void accountsAreApart()
    {
        AccessTokens::Grant other = grant();
        other.key = "other";
        m_secrets->memory.write("other", m_server->giveRefreshToken());
        const QString mine = token(), theirs = m_tokens->token(other, nullptr);
        QVERIFY(mine != theirs);
        m_tokens->refused("other", theirs);
        QCOMPARE(token(), mine);
        m_tokens->forget("other");
        QCOMPARE(token(), mine);
    }

    /// A sign-in while an old token is being renewed: the new one stays.
    void signInWins()
    {
        m_server->delay = 300;
        m_server->rotates = true;
        std::thread other([&] {
            try {
                token();
            } catch (const MailError &) {
            }
        });
        QTRY_COMPARE(m_server->tokenRequests(), 1);
        OAuthTokens fresh;
        fresh.access = "fresh";
        fresh.refresh = m_server->giveRefreshToken();
        fresh.expiresAt = m_clock->now() + 3600'000;
        m_tokens->adopt(grant(), fresh, nullptr);
        other.join();
        QCOMPARE(token(), QString("fresh"));
        QTest::qWait(500);
        QCOMPARE(token(), QString("fresh"));
        QCOMPARE(m_secrets->memory.read("key").secret, fresh.refresh);
    }

private:
    AccessTokens::Grant grant() const { return {m_server->service(), m_server->client(), "key"}; }
    QString token() { return m_tokens->token(grant(), nullptr); }
    /// For a thread of its own: whoever waits for the answer to that question goes when it is on its way.
    void abortOnceAsked(int requests, AbortToken &abort) const
    {
        for (const QDeadlineTimer end(20'000); m_server->tokenRequests() < requests && !end.hasExpired();)
            QThread::msleep(5);
        abort.abort();
    }
    QString kindOf()
    {
        try {
            token();
        } catch (const MailError &e) {
            return nameOf(e.kind());
        }
        return "none";
    }

    std::unique_ptr<FakeAuthorizationServer> m_server;
    std::shared_ptr<FakeSlowSecretStore> m_secrets;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<AccessTokens> m_tokens;
};

QTEST_GUILESS_MAIN(AccessTokensTest)
#include "AccessTokensTest.moc"
