// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/KeychainSecretStore.h"
#include "core/auth/MemorySecretStore.h"
#include "core/auth/SessionFallbackSecretStore.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace postrider;
using Outcome = SecretStore::Outcome;

namespace {

/// A lasting store that can be switched off.
class FakeSecretStore final : public SecretStore {
public:
    explicit FakeSecretStore(Outcome &mood) : m_mood(mood) { }
    Result read(const QString &key) override { return m_mood == Outcome::Done ? m_memory.read(key) : failure(); }
    Result write(const QString &key, const QString &secret) override { return m_mood == Outcome::Done ? m_memory.write(key, secret) : failure(); }
    Result remove(const QString &key) override { return m_mood == Outcome::Done ? m_memory.remove(key) : failure(); }

private:
    Result failure() const { return {m_mood, {}, "no keychain"}; }
    const Outcome &m_mood;
    MemorySecretStore m_memory;
};

} // namespace

/// The stores without a keychain: memory, the fallback, and a computer that has no session bus.
class SecretStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void memory()
    {
        MemorySecretStore store;
        QCOMPARE(store.read("a").outcome, Outcome::NotFound);
        QCOMPARE(store.write("a", "1").outcome, Outcome::Done);
        QCOMPARE(store.write("b", "2").outcome, Outcome::Done);
        QCOMPARE(store.write("a", "3").outcome, Outcome::Done);
        QCOMPARE(store.read("a").secret, QString("3"));
        QCOMPARE(store.read("b").secret, QString("2"));
        QCOMPARE(store.remove("a").outcome, Outcome::Done);
        QCOMPARE(store.remove("a").outcome, Outcome::Done);
        QCOMPARE(store.read("a").outcome, Outcome::NotFound);
    }

    void fallbackWhileTheKeychainIsAway()
    {
        Outcome mood = Outcome::Unavailable;
        SessionFallbackSecretStore store(std::make_unique<FakeSecretStore>(mood));
        QCOMPARE(store.read("a").outcome, Outcome::Unavailable);
        QVERIFY(!store.isForThisSessionOnly("a"));
        const SecretStore::Result written = store.write("a", "s3cret");
        QCOMPARE(written.outcome, Outcome::Done);
        QCOMPARE(written.detail, QString("no keychain"));
        QVERIFY(store.isForThisSessionOnly("a"));
        QVERIFY(!store.isForThisSessionOnly("b"));
        QCOMPARE(store.read("a").secret, QString("s3cret"));

        // It comes back: the next write lasts, and nothing of the old one is left to hide it.
        mood = Outcome::Done;
        QCOMPARE(store.read("a").secret, QString("s3cret"));
        QCOMPARE(store.write("a", "new").outcome, Outcome::Done);
        QVERIFY(!store.isForThisSessionOnly("a"));
        QCOMPARE(store.read("a").secret, QString("new"));
        mood = Outcome::NotFound;
        QCOMPARE(store.read("a").outcome, Outcome::NotFound);
    }

    void removingTellsTheTruth()
    {
        Outcome mood = Outcome::Unavailable;
        SessionFallbackSecretStore store(std::make_unique<FakeSecretStore>(mood));
        store.write("a", "s3cret");
        QCOMPARE(store.remove("a").outcome, Outcome::Unavailable);
        QVERIFY(!store.isForThisSessionOnly("a"));
        QCOMPARE(store.read("a").outcome, Outcome::Unavailable);
    }

    /// No bus to speak to: an answer without delay, never an entry, and never a plain file.
    void noSessionBus()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        QElapsedTimer timer;
        timer.start();
        SecretStore::Result written, read;
        const std::unique_ptr<QThread> worker(QThread::create([&] {
            KeychainSecretStore store(std::chrono::seconds(20));
            written = store.write("org.postrider.Postrider/test/password", "s3cret");
            read = store.read("org.postrider.Postrider/test/password");
        }));
        worker->start();
        QVERIFY(worker->wait(60'000));
        QCOMPARE(written.outcome, Outcome::Unavailable);
        QVERIFY(!written.detail.isEmpty());
        QVERIFY(read.outcome != Outcome::Done);
        QVERIFY(read.secret.isEmpty());
        QVERIFY2(timer.elapsed() < 15'000, "waited for a bus that is not there");
    }
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "SecretStoreTest.moc"
