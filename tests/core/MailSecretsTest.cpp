// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Mail.h"
#include "core/auth/MemorySecretStore.h"
#include "core/auth/SessionFallbackSecretStore.h"
#include "tests/servers/RealServers.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

namespace {

/// A desktop's keychain: what is in it outlives the program, and it can be locked or gone.
struct FakeKeychain {
    enum class State { Open, Locked, Gone } state = State::Open;
    MemorySecretStore inside;
};

class FakeKeychainSecretStore final : public SecretStore {
public:
    explicit FakeKeychainSecretStore(FakeKeychain &keychain) : m_keychain(keychain) { }
    Result read(const QString &key) override
    {
        return m_keychain.state == FakeKeychain::State::Open  ? m_keychain.inside.read(key)
            : m_keychain.state == FakeKeychain::State::Locked ? Result{Outcome::NotFound, {}, {}}
                                                              : Result{Outcome::Unavailable, {}, {}};
    }
    Result write(const QString &key, const QString &secret) override
    {
        return m_keychain.state == FakeKeychain::State::Open ? m_keychain.inside.write(key, secret) : Result{Outcome::Unavailable, {}, "locked"};
    }
    Result remove(const QString &key) override { return m_keychain.inside.remove(key); }

private:
    FakeKeychain &m_keychain;
};

} // namespace

/// An account through the days of a keychain: locked, it is told apart from empty, nothing is forgotten, and a password that is typed meanwhile is for the session.
class MailSecretsTest : public QObject {
    Q_OBJECT
private:
    void open()
    {
        m_mail.reset();
        Mail::Options options;
        options.profile = m_dir.path();
        options.online = false;
        options.secrets = std::make_shared<SessionFallbackSecretStore>(std::make_unique<FakeKeychainSecretStore>(m_keychain));
        m_mail = std::make_unique<Mail>(options);
    }
    template <class T> static T wait(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("nothing came of it within a minute");
        return future.result();
    }
    Account account() const { return m_mail->reader().accounts().value(0); }
    /// Empty: it went well.
    QString sync()
    {
        const auto outcome = wait(m_mail->syncOnce(account().id, {}, true));
        const auto *failure = std::get_if<Failure>(&outcome);
        return failure ? failure->message : QString();
    }
    bool isSaidToBeForTheSession() const { return m_mail->statuses().value(0).passwordNotSaved; }

    RealServers m_servers;
    QTemporaryDir m_dir;
    FakeKeychain m_keychain;
    std::unique_ptr<Mail> m_mail;

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        QVERIFY2(m_servers.start(), qPrintable(m_servers.error()));
    }

    void daysOfAKeychain()
    {
        open();
        AccountSetup setup;
        setup.account.identity.address = setup.account.userName = m_servers.user();
        setup.account.imap = m_servers.imaps();
        setup.account.smtp = m_servers.smtps();
        setup.password = m_servers.password();
        QVERIFY(std::holds_alternative<AccountId>(wait(m_mail->addAccount(setup))));
        QVERIFY(account().secretStored);
        QCOMPARE(sync(), QString());
        QVERIFY(!isSaidToBeForTheSession());

        // The next day it is locked: not a word about a wrong password, and the account is known to have one.
        m_keychain.state = FakeKeychain::State::Locked;
        open();
        QVERIFY2(sync().startsWith("The keychain is locked, or the password is no longer in it."), qPrintable(sync()));
        QVERIFY(account().secretStored);
        // Retry: unlocked meanwhile.
        m_keychain.state = FakeKeychain::State::Open;
        QCOMPARE(sync(), QString());

        // Or: the password is typed. It is for this session, that is said, and what is in the keychain stays, and is known to.
        m_keychain.state = FakeKeychain::State::Locked;
        open();
        QVERIFY(!sync().isEmpty());
        m_mail->setPassword(account().id, m_servers.password());
        QTRY_COMPARE(sync(), QString());
        QVERIFY(isSaidToBeForTheSession());
        QVERIFY(account().secretStored);
        open();
        QVERIFY(sync().startsWith("The keychain is locked"));

        // Gone altogether, it is another sentence; and back, everything is as it was.
        m_keychain.state = FakeKeychain::State::Gone;
        open();
        QVERIFY2(sync().startsWith("The keychain of this computer cannot be reached."), qPrintable(sync()));
        m_keychain.state = FakeKeychain::State::Open;
        open();
        QCOMPARE(sync(), QString());
        QVERIFY(!isSaidToBeForTheSession());

        // Emptied by its owner.
        m_keychain.inside.remove(account().secretKey());
        open();
        QVERIFY(sync().startsWith("The keychain is locked, or the password is no longer in it."));
        m_mail->setPassword(account().id, m_servers.password());
        QTRY_COMPARE(m_keychain.inside.read(account().secretKey()).secret, m_servers.password());
        m_mail.reset();
    }
};

QTEST_GUILESS_MAIN(MailSecretsTest)
#include "MailSecretsTest.moc"
