// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/StoreProfile.h"

#include "core/store/Connection.h"
#include "core/store/Schema.h"
#include "core/store/ZstdDictionary.h"
#include "core/store/ZstdFrame.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSemaphore>
#include <QCryptographicHash>
#include <QTest>

using namespace postrider;

/// The store's front door: opening, isolation of mutations, change sets, bodies.
class StoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void newProfileIsPrivate();
    void laxProfileIsTightened();
    void newerDatabaseIsRefused();
    void damagedFileIsRefused_data();
    void damagedFileIsRefused();
    void secondInstanceIsRefused();
    void emptyLockIsNobodys();
    void unwritablePlaceIsRefused();
    void migratesOnceAndKeepsRows();
    void failedMutationChangesNothing();
    void mutationsRunInOrder();
    void everythingQueuedIsWrittenAtTheEnd();
    void oneChangeSetPerCommit();
    void nothingChangedNothingTold();
    void arrivedOnlyWhereAnnounced();
    void bodies_data();
    void bodies();
    void openingWritesNothing();
    void theDictionaryOfBodiesNeverChanges();
    void bodyOfAnOlderProgram();
    void longLogGoesBackToTheDisk();
    void damagedBodyIsTold();
    void bodiesGoWithTheirRows();
    void readersOfOtherThreads();
};

namespace {
std::optional<Failure> failureToOpen(const QString &profile)
{
    try {
        Store store(profile);
    } catch (const MailError &e) {
        return Failure::of(e);
    }
    return std::nullopt;
}

constexpr QFileDevice::Permissions kOthers =
    QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

int rowsIn(const QString &database, const char *sql)
{
    Connection connection(database, Connection::Mode::ReadOnly);
    auto s = connection.prepare(sql);
    return s.step() ? int(s.integer(0)) : -1;
}
} // namespace

void StoreTest::newProfileIsPrivate()
{
    StoreProfile p;
    p.addAccount();
    QCOMPARE(QFileInfo(p.path()).permissions() & kOthers, QFileDevice::Permissions());
    const auto files = QDir(p.path()).entryInfoList({QStringLiteral("*.db*")}, QDir::Files);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & kOthers), qPrintable(file.fileName()));
}

void StoreTest::laxProfileIsTightened()
{
    StoreProfile p;
    p.close();
    QVERIFY(QFile::setPermissions(p.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner | QFileDevice::ReadOther | QFileDevice::ExeOther));
    p.open();
    QCOMPARE(QFileInfo(p.path()).permissions() & kOthers, QFileDevice::Permissions());
}

void StoreTest::newerDatabaseIsRefused()
{
    StoreProfile p;
    const AccountId account = p.addAccount();
    p.close();
    {
        Connection connection(p.file(QStringLiteral("mail.db")), Connection::Mode::ReadWrite);
        connection.execute("PRAGMA user_version=" + QByteArray::number(Schema::currentVersion() + 1));
    }
    const auto failure = failureToOpen(p.path());
    QVERIFY(failure);
    QCOMPARE(failure->kind, ErrorKind::Storage);
    QVERIFY2(failure->message.contains(QLatin1String("newer")), qPrintable(failure->message));
    {
        Connection connection(p.file(QStringLiteral("mail.db")), Connection::Mode::ReadWrite);
        connection.execute("PRAGMA user_version=" + QByteArray::number(Schema::currentVersion()));
    }
    p.open();
    QVERIFY(p.reader->account(account));
}

void StoreTest::damagedFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("mail") << QStringLiteral("mail.db");
    QTest::newRow("bodies") << QStringLiteral("bodies-001.db");
}

void StoreTest::damagedFileIsRefused()
{
    QFETCH(QString, name);
    StoreProfile p;
    p.close();
    QFile file(p.file(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray("this is no database ").repeated(1000));
    file.close();
    const auto failure = failureToOpen(p.path());
    QVERIFY(failure);
    QCOMPARE(failure->kind, ErrorKind::Storage);
    QVERIFY2(failure->message.contains(QLatin1String("damaged")), qPrintable(failure->message));
    QVERIFY2(name == QLatin1String("mail.db") || failure->message.contains(name), "only that file has to go, not the accounts and the outbox");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.read(20) == "this is no database ", "what may be mended has to stay as it is");
}

void StoreTest::secondInstanceIsRefused()
{
    StoreProfile p;
    const auto failure = failureToOpen(p.path());
    QVERIFY(failure);
    QCOMPARE(failure->kind, ErrorKind::Busy);
    QVERIFY2(failure->message.contains(QLatin1String("another Postrider")), qPrintable(failure->message));
    p.close();
    QVERIFY(!failureToOpen(p.path()));
}

void StoreTest::emptyLockIsNobodys()
{
    // A power cut between making the file and writing into it; without care nobody could open the profile ever again.
    StoreProfile p;
    p.close();
    QFile lock(p.file(QStringLiteral("lock")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    QVERIFY(!failureToOpen(p.path()));
    QVERIFY(!failureToOpen(p.path()));
}

void StoreTest::unwritablePlaceIsRefused()
{
    // A file where a folder is wanted: refused for root, too.
    QTemporaryDir directory;
    QFile file(directory.filePath(QStringLiteral("plain")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto failure = failureToOpen(directory.filePath(QStringLiteral("plain/profile")));
    QVERIFY(failure);
    QCOMPARE(failure->kind, ErrorKind::Storage);
    QVERIFY(!failure->message.isEmpty());
}

void StoreTest::migratesOnceAndKeepsRows()
{
    StoreProfile p;
    const AccountId account = p.addAccount();
    const FolderId folder = p.addFolder(account, "INBOX", FolderRole::Inbox);
    p.insert(account, folder, {p.message(1), p.message(2, Flag::Seen)});
    p.open();
    QCOMPARE(p.reader->accounts().size(), 1);
    QCOMPARE(p.reader->folder(folder)->total, 2);
    QCOMPARE(p.reader->folder(folder)->unread, 1);
    QCOMPARE(rowsIn(p.file(QStringLiteral("mail.db")), "PRAGMA user_version"), Schema::currentVersion());
}

void StoreTest::failedMutationChangesNothing()
{
    StoreProfile p;
    const AccountId account = p.addAccount();
    const FolderId folder = p.addFolder(account, "INBOX", FolderRole::Inbox);
    p.takeChanges();
    // All in one transaction: the store is busy while they are queued.
    QSemaphore go, done;
    std::optional<Failure> first, second, third;
    p.store->write(Durability::Recoverable, [&](StoreWriter &) { go.acquire(); });
    p.store->write(
        Durability::User, [&](StoreWriter &w) { w.messages.insert(account, folder, {StoreProfile::message(1)}, true); },
        [&](const auto &f) {
            first = f;
            done.release();
        });
    p.store->write(
        Durability::User,
        [&](StoreWriter &w) {
            w.messages.insert(account, folder, {StoreProfile::message(2), StoreProfile::message(3)}, true);
            w.bodies.insert(BodyQueries::pack("left behind"), 11);
            throw MailError(ErrorKind::Refused, QStringLiteral("no"));
        },
        [&](const auto &f) {
            second = f;
            done.release();
        });
    p.store->write(
        Durability::User,
        [&](StoreWriter &w) {
            w.messages.insert(account, folder, {StoreProfile::message(4, Flag::Seen)}, true);
            if (w.messages.countOnServer(folder) != 2)
                throw std::runtime_error("the neighbour's rows are there");
        },
        [&](const auto &f) {
            third = f;
            done.release();
        });
    go.release();
    QVERIFY(done.tryAcquire(3, 10'000));
    QVERIFY(!first);
    QVERIFY(second);
    QCOMPARE(second->kind, ErrorKind::Refused);
    QVERIFY2(!third, third ? qPrintable(third->detail) : "");
    QCOMPARE(p.reader->folder(folder)->total, 2);
    QCOMPARE(p.reader->folder(folder)->unread, 1);
    QVERIFY(p.idOf(folder, 1).isValid() && p.idOf(folder, 4).isValid());
    QVERIFY(!p.idOf(folder, 2).isValid() && !p.idOf(folder, 3).isValid());
    QCOMPARE(rowsIn(p.file(QStringLiteral("bodies-001.db")), "SELECT count(*) FROM body"), 0);
    const auto changes = p.takeChanges();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().messages, (QSet<MessageId>{p.idOf(folder, 1), p.idOf(folder, 4)}));
    QCOMPARE(changes.first().arrived, QList<MessageId>{p.idOf(folder, 1)});
    // Something that is no MailError is ours, and is told as such.
    const auto bug = p.tryWrite([](StoreWriter &) { throw std::runtime_error("oops"); });
    QVERIFY(bug);
    QCOMPARE(bug->kind, ErrorKind::Bug);
    QCOMPARE(bug->detail, QStringLiteral("oops"));
}

void StoreTest::mutationsRunInOrder()
{
    // Both durabilities in turn: another durability ends the transaction, not the order.
    StoreProfile p;
    QList<int> order;
    for (int i = 0; i < 200; ++i)
        p.store->write(i % 3 == 0 ? Durability::User : Durability::Recoverable, [&order, i](StoreWriter &) { order.append(i); });
    p.write([](StoreWriter &) {});
    QCOMPARE(order.size(), 200);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(p.store->queued(), 0);
}

void StoreTest::everythingQueuedIsWrittenAtTheEnd()
{
    StoreProfile p;
    const AccountId account = p.addAccount();
    const FolderId folder = p.addFolder(account, "INBOX");
    for (Uid uid = 1; uid <= 300; ++uid)
        p.store->write(uid % 7 == 0 ? Durability::User : Durability::Recoverable, [=](StoreWriter &w) { w.messages.insert(account, folder, {StoreProfile::message(uid)}, false); });
    p.open();
    QCOMPARE(p.reader->folder(folder)->total, 300);
}

void StoreTest::oneChangeSetPerCommit()
{
    int commits = 0;
    QTemporaryDir directory;
    Store store(directory.filePath(QStringLiteral("p")), [&](int number) { commits = number; });
    QList<ChangeSet> told;
    connect(
        &store, &Store::changed, &store, [&](const ChangeSet &c) { told.append(c); }, Qt::DirectConnection);
    QSemaphore go;
    store.write(Durability::Recoverable, [&](StoreWriter &) { go.acquire(); });
    for (int i = 0; i < 10; ++i) {
        store.write(Durability::User, [i](StoreWriter &w) {
            Account account;
            account.uuid = QString::number(i);
            w.accounts.insert(account);
        });
    }
    go.release();
    store.writeAndWait(Durability::User, [](StoreWriter &) {});
    QVERIFY2(told.size() >= 1 && told.size() <= commits - 1, qPrintable(QString::number(told.size())));
    for (const ChangeSet &changes : told)
        QVERIFY(changes.accounts && !changes.isEmpty());
    QVERIFY2(commits < 12, "ten mutations that wait belong into fewer transactions");
}

void StoreTest::nothingChangedNothingTold()
{
    StoreProfile p;
    const AccountId account = p.addAccount();
    const FolderId folder = p.addFolder(account, "INBOX");
    p.insert(account, folder, {p.message(1, Flag::Seen), p.message(2)});
    const MessageId id = p.idOf(folder, 1);
    p.takeChanges();
    p.write([](StoreWriter &) {});
    p.write([&](StoreWriter &w) { QVERIFY(!w.messages.setServerFlags(id, Flag::Seen)); });
    p.insert(account, folder, {p.message(1, Flag::Seen), p.message(2)}, true); // the server tells what we know
    p.write([&](StoreWriter &w) { w.messages.rebase(id); });
    p.tryWrite([&](StoreWriter &w) {
        w.messages.remove(id);
        throw MailError(ErrorKind::Refused, QStringLiteral("no"));
    });
    QCOMPARE(p.takeChanges().size(), 0);
}

void StoreTest::arrivedOnlyWhereAnnounced()
{
    StoreProfile p;
    const AccountId account = p.addAccount();
    const FolderId folder = p.addFolder(account, "INBOX", FolderRole::Inbox);
    p.insert(account, folder, {p.message(1)}, false);
    p.takeChanges();
    p.insert(account, folder, {p.message(1), p.message(2), p.message(3, Flag::Seen)}, true);
    const auto changes = p.takeChanges();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().arrived, QList<MessageId>{p.idOf(folder, 2)});
}

void StoreTest::bodies_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("null octets") << QByteArray("\0\0a\0", 4);
    QTest::newRow("all octets") << [] {
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all.append(char(i));
        return all;
    }();
    QTest::newRow("text") << QByteArray("Subject: x\r\n\r\n").append(QByteArray("the same line again\r\n").repeated(1000));
    QTest::newRow("base64") << "Content-Transfer-Encoding: base64\r\n\r\n" + (QByteArray("QUJD").repeated(19) + "\r\n").repeated(5000) + "QQ==\r\n";
    QTest::newRow("20 MB of noise") << [] {
        QByteArray noise(20 * 1024 * 1024, Qt::Uninitialized);
        QRandomGenerator generator(4711);
        generator.generate(reinterpret_cast<quint32 *>(noise.data()), reinterpret_cast<quint32 *>(noise.data() + noise.size()));
        return noise;
    }();
}

void StoreTest::bodies()
{
    QFETCH(QByteArray, raw);
    StoreProfile p;
    const AccountId account = p.addAccount();
    const FolderId folder = p.addFolder(account, "INBOX");
    p.insert(account, folder, {p.message(1)});
    const MessageId id = p.idOf(folder, 1);
    QVERIFY(!p.reader->rawMessage(id));
    QVERIFY(!p.reader->messageRow(id)->bodyHere);
    p.takeChanges();
    const QByteArray packed = BodyQueries::pack(raw);
    p.write([&](StoreWriter &w) { w.messages.setBody(id, w.bodies.insert(packed, raw.size()), QStringLiteral("first words")); });
    QCOMPARE(p.takeChanges().value(0).bodies, QSet<MessageId>{id});
    QVERIFY(p.reader->messageRow(id)->bodyHere);
    QCOMPARE(p.reader->messageRow(id)->preview, QStringLiteral("first words"));
    QVERIFY(*p.reader->rawMessage(id) == raw);
    p.open();
    QVERIFY(*p.reader->rawMessage(id) == raw);
}

/// Whoever only looks something up does not wait for the disk, not even for one page.
void StoreTest::openingWritesNothing()
{
    StoreProfile p;
    p.addFolder(p.addAccount(), "INBOX");
    p.close();
    const auto contents = [&] {
        QByteArrayList files;
        for (const char *name : {"mail.db", "bodies-001.db"}) {
            QFile file(p.file(QString::fromLatin1(name)));
            files.append(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        }
        return files;
    };
    const QByteArrayList before = contents();
    {
        Store store(p.path());
        QCOMPARE(store.makeReader()->accounts().size(), 1);
        for (const char *name : {"mail.db-wal", "bodies-001.db-wal"})
            QCOMPARE(QFileInfo(p.file(QString::fromLatin1(name))).size(), 0);
    }
    QCOMPARE(contents(), before);
}

/// The dictionary is a part of the format: bodies that were written with other octets would be lost.
void StoreTest::theDictionaryOfBodiesNeverChanges()
{
    QFile file(QStringLiteral(":/dictionaries/message-1.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray octets = file.readAll();
    QCOMPARE(QCryptographicHash::hash(octets, QCryptographicHash::Sha256).toHex(), QByteArray("d811025301edd5167e103f9c59cc8a61a980201f4b0fb43821f4ecde5d272bdc"));
    const QByteArray raw = "Return-Path: <ann@example.org>\r\nFrom: ann@example.org\r\nSubject: lunch\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                           "Content-Transfer-Encoding: quoted-printable\r\n\r\nAt one?\r\n";
    const QByteArray packed = BodyQueries::pack(raw);
    QVERIFY(packed.startsWith(BodyQueries::kDictionary));
    QVERIFY2(packed.size() * 4 < ZstdFrame::compress(raw).size() * 3, "a short message takes three quarters of the room at most");
    QVERIFY(BodyQueries::unpack(packed, raw.size()) == raw);
    QVERIFY(!ZstdFrame::decompress(packed.mid(1), raw.size()));
    const ZstdDictionary changed(QByteArray(octets).replace("Content", "content"));
    QVERIFY2(!ZstdFrame::decompress(packed.mid(1), raw.size(), &changed), "what was made with another dictionary is not taken for the message");
    const QByteArray big = QByteArray("All work and no play.\r\n").repeated(10'000);
    QVERIFY(!BodyQueries::pack(big).startsWith(BodyQueries::kDictionary));
    QVERIFY(BodyQueries::unpack(BodyQueries::pack(big), big.size()) == big);
}

/// A zstd frame and nothing before it, whatever is in the message.
void StoreTest::bodyOfAnOlderProgram()
{
    StoreProfile p;
    const AccountId account = p.addAccount();
    const FolderId folder = p.addFolder(account, "INBOX");
    p.insert(account, folder, {p.message(1)});
    const QByteArray raw = (QByteArray("QUJD").repeated(19) + "\r\n").repeated(100);
    QVERIFY(BodyQueries::pack(raw) != ZstdFrame::compress(raw));
    p.write([&](StoreWriter &w) { w.messages.setBody(p.idOf(folder, 1), w.bodies.insert(ZstdFrame::compress(raw), raw.size()), {}); });
    QVERIFY(*p.reader->rawMessage(p.idOf(folder, 1)) == raw);
}

/// What a long sync has left in the write-ahead logs is not kept when the store is at rest; somebody who reads meanwhile holds up nobody.
void StoreTest::longLogGoesBackToTheDisk()
{
    StoreProfile p;
    QRandomGenerator random(1);
    QByteArray noise(4 * 1024 * 1024, Qt::Uninitialized);
    for (char &c : noise)
        c = char(random.generate());
    const auto logSize = [&p] { return QFileInfo(p.file(QStringLiteral("bodies-001.db-wal"))).size(); };
    const auto writeMuch = [&] {
        p.write([&](StoreWriter &w) { w.bodies.insert(noise, noise.size()); });
        QVERIFY(logSize() > noise.size());
    };
    writeMuch();
    QTRY_COMPARE_WITH_TIMEOUT(logSize(), 0, 20'000);
    const auto reading = p.store->openForReading(Store::File::Bodies);
    reading->beginReading();
    reading->prepare("SELECT count(*) FROM body").step();
    writeMuch();
    QTest::qWait(3000); // it has been at rest meanwhile
    QElapsedTimer timer;
    timer.start();
    p.write([](StoreWriter &) {});
    QVERIFY(timer.elapsed() < 9000); // a lock would be waited for ten seconds long
    reading->endReading();
    writeMuch();
    QTRY_COMPARE_WITH_TIMEOUT(logSize(), 0, 20'000);
}

void StoreTest::damagedBodyIsTold()
{
    StoreProfile p;
    const AccountId account = p.addAccount();
    const FolderId folder = p.addFolder(account, "INBOX");
    p.insert(account, folder, {p.message(1), p.message(2)});
    p.write([&](StoreWriter &w) {
        w.messages.setBody(p.idOf(folder, 1), w.bodies.insert("no zstd at all", 100), {});
        w.messages.setBody(p.idOf(folder, 2), w.bodies.insert(BodyQueries::pack("longer than told"), 3), {});
    });
    for (const Uid uid : {1u, 2u}) {
        try {
            p.reader->rawMessage(p.idOf(folder, uid));
            QFAIL("a damaged message was handed out");
        } catch (const MailError &e) {
            QCOMPARE(e.kind(), ErrorKind::Storage);
        }
    }
}

void StoreTest::bodiesGoWithTheirRows()
{
    StoreProfile p;
    const AccountId account = p.addAccount();
    const AccountId other = p.addAccount(QStringLiteral("second"));
    const FolderId folder = p.addFolder(account, "INBOX"), gone = p.addFolder(account, "Gone"), others = p.addFolder(other, "INBOX");
    const auto fill = [&](AccountId a, FolderId f) {
        p.insert(a, f, {p.message(1), p.message(2)});
        p.write([&](StoreWriter &w) {
            for (const Uid uid : {1u, 2u})
                w.messages.setBody(*w.messages.findByUid(f, uid), w.bodies.insert(BodyQueries::pack("secret"), 6), {});
        });
    };
    fill(account, folder);
    fill(account, gone);
    fill(other, others);
    const auto count = [&] { return rowsIn(p.file(QStringLiteral("bodies-001.db")), "SELECT count(*) FROM body"); };
    QCOMPARE(count(), 6);
    p.tryWrite([&](StoreWriter &w) {
        w.messages.remove(p.idOf(folder, 1));
        throw MailError(ErrorKind::Refused, QStringLiteral("no"));
    });
    QCOMPARE(count(), 6);
    p.write([&](StoreWriter &w) { w.messages.remove(*w.messages.findByUid(folder, 1)); });
    QCOMPARE(count(), 5);
    p.write([&](StoreWriter &w) { w.folders.remove(gone); });
    QCOMPARE(count(), 3);
    p.write([&](StoreWriter &w) { w.accounts.remove(account); });
    QCOMPARE(count(), 2);
    QCOMPARE(*p.reader->rawMessage(p.idOf(others, 2)), QByteArray("secret"));
}

void StoreTest::readersOfOtherThreads()
{
    // Readers see whole commits only, while the writer works.
    StoreProfile p;
    const AccountId account = p.addAccount();
    const FolderId folder = p.addFolder(account, "INBOX");
    std::atomic<bool> stop = false;
    std::atomic<int> wrong = 0, looks = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 2; ++i) {
        threads.emplace_back(QThread::create([&] {
            const auto reader = p.store->makeReader();
            while (!stop) {
                wrong += reader->messageIds(folder).size() % 10 != 0;
                ++looks;
            }
        }));
        threads.back()->start();
    }
    for (Uid uid = 1; uid < 1000; uid += 10) {
        p.store->write(Durability::Recoverable, [=](StoreWriter &w) {
            for (Uid u = uid; u < uid + 10; ++u)
                w.messages.insert(account, folder, {StoreProfile::message(u)}, false);
        });
    }
    p.write([](StoreWriter &) {});
    QTRY_VERIFY(looks > 0); // a thread may be slow to begin
    stop = true;
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(StoreTest)
#include "StoreTest.moc"
