// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/KeychainSecretStore.h"
#include "core/auth/SessionFallbackSecretStore.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QThread>
#include <QUuid>

#include <thread>

using namespace postrider;
using Outcome = SecretStore::Outcome;

Q_DECLARE_METATYPE(postrider::SecretStore::Outcome)

namespace {

/// As the engine calls it: from a worker thread that runs no event loop.
template <class Action> void inWorker(Action action)
{
    const std::unique_ptr<QThread> worker(QThread::create(action));
    worker->start();
    while (!worker->wait(10))
        QCoreApplication::processEvents();
}

QString freshKey()
{
    return "org.postrider.Postrider/" + QUuid::createUuid().toString(QUuid::WithoutBraces) + "/password";
}

} // namespace

/// A real Secret Service, unlocked and empty, of this test's own (tests/servers/with-keyring).
class KeychainSecretStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(qEnvironmentVariable("POSTRIDER_KEYRING_STAGE") == "inside", "run me with tests/servers/with-keyring"); }

    void writeReadRemove_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("plain") << "s3cret";
        QTest::newRow("spaces and quotes") << " a \"b\" 'c' ";
        QTest::newRow("beyond ASCII") << QString::fromUtf8("gr\xc3\xbc\xc3\x9f \xe2\x82\xac \xf0\x9f\x94\x91");
        QTest::newRow("longest") << QString(1280, 'x');
    }

    void writeReadRemove()
    {
        QFETCH(QString, secret);
        const QString key = freshKey();
        KeychainSecretStore store;
        inWorker([&] {
            SecretStore::Result result = store.read(key);
            QCOMPARE(result.outcome, Outcome::NotFound);
            result = store.write(key, secret);
            QVERIFY2(result.outcome == Outcome::Done, qPrintable(result.detail));
            result = store.read(key);
            QVERIFY2(result.outcome == Outcome::Done, qPrintable(result.detail));
            QCOMPARE(result.secret, secret);
            // A new password replaces the old one.
            QCOMPARE(store.write(key, "another").outcome, Outcome::Done);
            QCOMPARE(store.read(key).secret, QString("another"));
            QCOMPARE(store.remove(key).outcome, Outcome::Done);
            QCOMPARE(store.read(key).outcome, Outcome::NotFound);
            QCOMPARE(store.remove(key).outcome, Outcome::Done);
        });
    }

    /// Another object, another thread, as after a restart: the entry is in the keychain and nowhere else.
    void lasts()
    {
        const QString key = freshKey(), other = freshKey();
        inWorker([&] { QCOMPARE(KeychainSecretStore().write(key, "mine").outcome, Outcome::Done); });
        inWorker([&] {
            QCOMPARE(KeychainSecretStore().read(key).secret, QString("mine"));
            QCOMPARE(KeychainSecretStore().read(other).outcome, Outcome::NotFound);
            QCOMPARE(KeychainSecretStore().remove(key).outcome, Outcome::Done);
        });
    }

    void fromAThreadThatQtDidNotMake()
    {
        const QString key = freshKey();
        SecretStore::Result result;
        std::thread worker([&] {
            KeychainSecretStore store;
            store.write(key, "s3cret");
            result = store.read(key);
            store.remove(key);
        });
        worker.join();
        QCOMPARE(result.outcome, Outcome::Done);
        QCOMPARE(result.secret, QString("s3cret"));
    }

    /// Several accounts' workers at once: each gets its own.
    void manyThreads()
    {
        QStringList keys;
        for (int i = 0; i < 6; ++i)
            keys.append(freshKey());
        std::vector<QString> found(size_t(keys.size()));
        std::vector<std::unique_ptr<QThread>> workers;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            workers.emplace_back(QThread::create([&found, key = keys.at(i), i] {
                KeychainSecretStore store;
                store.write(key, "secret " + QString::number(i));
                found[size_t(i)] = store.read(key).secret;
                store.remove(key);
            }));
            workers.back()->start();
        }
        for (const auto &worker : workers)
            QVERIFY(worker->wait(30'000));
        for (size_t i = 0; i < found.size(); ++i)
            QCOMPARE(found[i], "secret " + QString::number(i));
    }

    /// Longer than Windows' store takes: refused everywhere, at once.
    void tooLong()
    {
        const QString key = freshKey();
        inWorker([&] {
            QCOMPARE(KeychainSecretStore().write(key, QString(1281, 'x')).outcome, Outcome::Unavailable);
            QCOMPARE(KeychainSecretStore().read(key).outcome, Outcome::NotFound);
        });
    }

    void limit()
    {
        const QString key = freshKey();
        QElapsedTimer timer;
        timer.start();
        inWorker([&] {
            SecretStore::Result result;
            for (int tries = 0; tries == 0 || (tries < 20 && result.outcome != Outcome::Unavailable); ++tries) // on a busy computer the keychain may be quicker
                result = KeychainSecretStore(std::chrono::milliseconds(0)).read(key);
            QCOMPARE(result.outcome, Outcome::Unavailable);
            QVERIFY(!result.detail.isEmpty());
            // The job that was given up answers now, to nobody.
            QCOMPARE(KeychainSecretStore().read(key).outcome, Outcome::NotFound);
        });
        QVERIFY(timer.elapsed() < 10'000);
    }

    void fallbackIsNotNeededHere()
    {
        const QString key = freshKey();
        inWorker([&] {
            SessionFallbackSecretStore store(std::make_unique<KeychainSecretStore>());
            QCOMPARE(store.write(key, "s3cret").outcome, Outcome::Done);
            QVERIFY(!store.isForThisSessionOnly(key));
            QCOMPARE(KeychainSecretStore().read(key).secret, QString("s3cret"));
            QCOMPARE(store.remove(key).outcome, Outcome::Done);
        });
    }

    /// A locked collection that nobody can unlock: never an answer that says the password is wrong or saved, and no waiting for a prompt.
    void lockedAtTheEnd()
    {
        const QString key = freshKey(), fresh = freshKey();
        inWorker([&] { QCOMPARE(KeychainSecretStore().write(key, "s3cret").outcome, Outcome::Done); });
        QProcess lock;
        lock.start("dbus-send",
            {"--session", "--print-reply", "--dest=org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock",
                "array:objpath:/org/freedesktop/secrets/collection/login"});
        QVERIFY(lock.waitForFinished() && lock.exitCode() == 0);
        inWorker([&] {
            QCOMPARE(KeychainSecretStore(std::chrono::seconds(20)).read(key).outcome, Outcome::NotFound);
            QCOMPARE(KeychainSecretStore(std::chrono::seconds(20)).write(fresh, "x").outcome, Outcome::Unavailable);
            SessionFallbackSecretStore store(std::make_unique<KeychainSecretStore>(std::chrono::seconds(20)));
            QCOMPARE(store.write(key, "typed again").outcome, Outcome::Done);
            QVERIFY(store.isForThisSessionOnly(key));
            QCOMPARE(store.read(key).secret, QString("typed again"));
        });
    }
};

QTEST_GUILESS_MAIN(KeychainSecretStoreTest)
#include "KeychainSecretStoreTest.moc"
