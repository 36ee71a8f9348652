// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/MemorySecretStore.h"
#include "core/base/MailError.h"
#include "core/sync/Credentials.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace postrider;

namespace {

/// A keychain that asks its user, who is away.
class FakeStuckSecretStore final : public SecretStore {
public:
    Result read(const QString &key) override
    {
        ++asked;
        if (!key.contains(QLatin1String("stuck")))
            return m_memory.read(key);
        released.acquire();
        return m_memory.read(key);
    }
    Result write(const QString &key, const QString &secret) override
    {
        if (key.contains(QLatin1String("stuck")))
            released.acquire();
        return m_memory.write(key, secret);
    }
    Result remove(const QString &key) override { return m_memory.remove(key); }

    QSemaphore released;
    std::atomic<int> asked = 0;

private:
    MemorySecretStore m_memory;
};

Account account(qint64 id, const QString &uuid, const QString &command = {})
{
    Account a;
    a.id = AccountId(id);
    a.uuid = uuid;
    a.passwordCommand = command;
    return a;
}

} // namespace

/// Passwords for threads that sign in: asked once, never mixed up, and nobody waits for a keychain that does not answer.
class CredentialsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void askedOncePerSession();
    void forgottenIsAskedAgain();
    void commandsOfAccountsBeingSetUpAreNotMixedUp();
    void commandThatFails();
    void commandWithoutEnd();
    void commandIsEndedByAbort();
    void whatIsSaidOfAKeychain_data();
    void whatIsSaidOfAKeychain();
    void stuckKeychainIsLeftBehind();
    void oneAccountNeverWaitsForAnother();
};

void CredentialsTest::askedOncePerSession()
{
    const auto secrets = std::make_shared<FakeStuckSecretStore>();
    Credentials credentials(secrets);
    const Account a = account(1, QStringLiteral("a"));
    QVERIFY(credentials.store(a, QStringLiteral("pw")));
    credentials.forget(a.id);
    // Worker, watcher and reader at once: one question.
    std::vector<std::unique_ptr<QThread>> threads;
    std::atomic<int> right = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] { right += credentials.password(a, std::make_shared<AbortToken>()) == QLatin1String("pw"); }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(right.load(), 4);
    QCOMPARE(secrets->asked.load(), 1);
}

void CredentialsTest::forgottenIsAskedAgain()
{
    const auto secrets = std::make_shared<MemorySecretStore>();
    Credentials credentials(secrets);
    const Account a = account(1, QStringLiteral("a"));
    credentials.store(a, QStringLiteral("old"));
    QCOMPARE(credentials.password(a), QStringLiteral("old"));
    secrets->write(a.secretKey(), QStringLiteral("new"));
    QCOMPARE(credentials.password(a), QStringLiteral("old"));
    credentials.forget(a.id);
    QCOMPARE(credentials.password(a), QStringLiteral("new"));
    credentials.remove(a);
    try {
        credentials.password(a);
        QFAIL("a removed password was handed out");
    } catch (const MailError &e) {
        QCOMPARE(e.kind(), ErrorKind::SignIn);
    }
}

void CredentialsTest::commandsOfAccountsBeingSetUpAreNotMixedUp()
{
    Credentials credentials(std::make_shared<MemorySecretStore>());
    QCOMPARE(credentials.password(account(0, QStringLiteral("a"), QStringLiteral("echo one"))), QStringLiteral("one"));
    QCOMPARE(credentials.password(account(0, QStringLiteral("b"), QStringLiteral("echo two"))), QStringLiteral("two"));
    QCOMPARE(credentials.password(account(3, QStringLiteral("c"), QStringLiteral("printf \"first line\\r\\nsecond\""))), QStringLiteral("first line"));
}

/// A device or a large file instead of a password: refused long before the minute is over, and before the memory is.
void CredentialsTest::commandWithoutEnd()
{
    Credentials credentials(std::make_shared<MemorySecretStore>());
    QElapsedTimer timer;
    timer.start();
    for (const char *command : {"cat /dev/zero", "head -c 3000000 /dev/zero"}) {
        try {
            credentials.password(account(0, QStringLiteral("a"), QString::fromLatin1(command)));
            QFAIL(command);
        } catch (const MailError &e) {
            QCOMPARE(e.kind(), ErrorKind::SignIn);
        }
    }
    QVERIFY(timer.elapsed() < 20'000);
}

void CredentialsTest::commandThatFails()
{
    Credentials credentials(std::make_shared<MemorySecretStore>());
    for (const char *command : {"false", "no-such-program-anywhere --x", "sh -c \"kill -9 $$\"", "   "}) {
        try {
            credentials.password(account(1, QStringLiteral("a"), QString::fromLatin1(command)));
            QFAIL(command);
        } catch (const MailError &e) {
            QCOMPARE(e.kind(), ErrorKind::SignIn);
            QVERIFY(!e.message().isEmpty());
        }
    }
}

void CredentialsTest::commandIsEndedByAbort()
{
    Credentials credentials(std::make_shared<MemorySecretStore>());
    const auto abort = std::make_shared<AbortToken>();
    const std::unique_ptr<QThread> stopper(QThread::create([&] {
        QThread::msleep(200);
        abort->abort();
    }));
    stopper->start();
    QElapsedTimer timer;
    timer.start();
    try {
        credentials.password(account(1, QStringLiteral("a"), QStringLiteral("sleep 60")), abort);
        QFAIL("it has no password");
    } catch (const MailError &e) {
        QCOMPARE(e.kind(), ErrorKind::Cancelled);
    }
    QVERIFY(timer.elapsed() < 30'000);
    stopper->wait();
}

void CredentialsTest::whatIsSaidOfAKeychain_data()
{
    using Outcome = SecretStore::Outcome;
    QTest::addColumn<int>("outcome");
    QTest::addColumn<bool>("stored");
    QTest::addColumn<QString>("said");
    // Keychains say of a locked collection that there is no such entry: what is known of the account decides.
    QTest::newRow("locked, or gone") << int(Outcome::NotFound) << true << "The keychain is locked, or the password is no longer in it.";
    QTest::newRow("never there") << int(Outcome::NotFound) << false << "Postrider does not know the password of this account.";
    QTest::newRow("no keychain") << int(Outcome::Unavailable) << true << "The keychain of this computer cannot be reached.";
    QTest::newRow("no keychain, never there") << int(Outcome::Unavailable) << false << "The keychain of this computer cannot be reached.";
}

void CredentialsTest::whatIsSaidOfAKeychain()
{
    class OneAnswer final : public SecretStore {
    public:
        explicit OneAnswer(Outcome outcome) : m_outcome(outcome) { }
        Result read(const QString &) override { return {m_outcome, {}, QStringLiteral("its own words")}; }
        Result write(const QString &, const QString &) override { return {m_outcome, {}, {}}; }
        Result remove(const QString &) override { return {m_outcome, {}, {}}; }

    private:
        const Outcome m_outcome;
    };
    QFETCH(int, outcome);
    QFETCH(bool, stored);
    QFETCH(QString, said);
    Credentials credentials(std::make_shared<OneAnswer>(SecretStore::Outcome(outcome)));
    Account account;
    account.id = AccountId(7);
    account.uuid = "u";
    account.secretStored = stored;
    try {
        credentials.credentials(account);
        QFAIL("there is no password");
    } catch (const MailError &e) {
        QCOMPARE(nameOf(e.kind()), QString("signIn"));
        QVERIFY2(e.message().startsWith(said), qPrintable(e.message()));
        QVERIFY(e.message().contains("nter the password") || e.message().contains("Enter it"));
        QCOMPARE(e.detail(), QString("its own words"));
    }
}

void CredentialsTest::stuckKeychainIsLeftBehind()
{
    const auto secrets = std::make_shared<FakeStuckSecretStore>();
    const auto abort = std::make_shared<AbortToken>();
    QElapsedTimer timer;
    {
        Credentials credentials(secrets);
        const Account stuck = account(1, QStringLiteral("stuck"));
        const std::unique_ptr<QThread> stopper(QThread::create([&] {
            QThread::msleep(200);
            abort->abort();
        }));
        stopper->start();
        timer.start();
        for (const bool write : {false, true}) {
            try {
                if (write)
                    credentials.store(stuck, QStringLiteral("pw"), abort);
                else
                    credentials.password(stuck, abort);
                QFAIL("nobody has answered");
            } catch (const MailError &e) {
                QCOMPARE(e.kind(), ErrorKind::Cancelled);
            }
        }
        stopper->wait();
    }
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    // The keychain answers after its asker has gone.
    secrets->released.release(2);
    QTRY_COMPARE(secrets.use_count(), 1L);
}

void CredentialsTest::oneAccountNeverWaitsForAnother()
{
    const auto secrets = std::make_shared<FakeStuckSecretStore>();
    Credentials credentials(secrets);
    const long users = secrets.use_count();
    const auto abort = std::make_shared<AbortToken>();
    const std::unique_ptr<QThread> waiting(QThread::create([&] {
        try {
            credentials.password(account(1, QStringLiteral("stuck")), abort);
        } catch (const MailError &) {
            // aborted below
        }
    }));
    waiting->start();
    QTRY_COMPARE(secrets->asked.load(), 1);
    const Account other = account(2, QStringLiteral("b"));
    QElapsedTimer timer;
    timer.start();
    credentials.store(other, QStringLiteral("pw"));
    credentials.forget(other.id);
    QCOMPARE(credentials.password(other, abort), QStringLiteral("pw"));
    QVERIFY(timer.elapsed() < 20'000);
    abort->abort();
    waiting->wait();
    secrets->released.release(1);
    QTRY_COMPARE(secrets.use_count(), users);
}

QTEST_GUILESS_MAIN(CredentialsTest)
#include "CredentialsTest.moc"
