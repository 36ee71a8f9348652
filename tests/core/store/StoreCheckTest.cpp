// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/StoreProfile.h"

#include "core/store/Connection.h"
#include "core/store/StoreCheck.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace postrider;

/// What a check finds and puts right, what it tells, and when it is due.
class StoreCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init();
    void cleanup() { m_profile.reset(); }

    void nothingIsWrong();
    void repairs_data();
    void repairs();
    void damagedBodyIsFetchedAgain();
    void damagedBodyThatIsOnlyHere();
    void damagedBodiesFile();
    void bodiesFileMovedAway();
    void damagedMailFile();
    void cancelled();
    void whileMailComes();
    void dueAfterAnUncleanEnd();

private:
    /// Behind the store's back, as damage comes.
    void damage(const char *file, const QByteArray &sql)
    {
        m_profile->close();
        {
            Connection connection(m_profile->file(QLatin1String(file)), Connection::Mode::ReadWrite);
            connection.execute(sql);
        }
        m_profile->open();
    }
    StoreCheck::Report check(StoreCheck::Depth depth = StoreCheck::Depth::Thorough) { return StoreCheck(*m_profile->store).run(depth); }

    std::unique_ptr<StoreProfile> m_profile;
    AccountId m_account;
    FolderId m_inbox, m_other;
};

void StoreCheckTest::init()
{
    m_profile = std::make_unique<StoreProfile>();
    m_account = m_profile->addAccount();
    m_inbox = m_profile->addFolder(m_account, "INBOX");
    m_other = m_profile->addFolder(m_account, "Other");
    QList<NewMessage> messages;
    for (Uid uid = 1; uid <= 50; ++uid) {
        NewMessage m = StoreProfile::message(uid, uid % 3 ? Flags(Flag::Seen) : Flags());
        if (uid % 5 == 0)
            m.references = {QStringLiteral("<m%1@example.org>").arg(uid - 1)};
        messages.append(m);
    }
    m_profile->insert(m_account, m_inbox, messages);
    m_profile->write([&](StoreWriter &w) {
        for (Uid uid = 1; uid <= 20; ++uid) {
            const QByteArray raw = "Subject: x\r\n\r\n" + QByteArray::number(uid).repeated(200);
            w.messages.setBody(*w.messages.findByUid(m_inbox, uid), w.bodies.insert(BodyQueries::pack(raw), raw.size()), {});
        }
        const MessageId moving = *w.messages.findByUid(m_inbox, 7);
        w.ops.insert({{}, m_account, OpKind::Move, {}, {}, m_other, {{moving, OpProgress::Waiting}}}, 1);
        w.messages.rebase(moving);
    });
}

void StoreCheckTest::nothingIsWrong()
{
    m_profile->takeChanges();
    QList<qint64> steps;
    StoreCheck check(*m_profile->store, [&](qint64 done, qint64 total, const QString &) {
        steps.append(done);
        QVERIFY(done <= total);
    });
    for (const auto depth : {StoreCheck::Depth::Quick, StoreCheck::Depth::Thorough}) {
        const auto report = check.run(depth);
        QVERIFY(report.sound);
        QCOMPARE(report.findings + report.repaired, QStringList());
    }
    QCOMPARE(m_profile->takeChanges().size(), 0);
    QVERIFY(steps.size() > 10 && steps.last() == 8);
}

void StoreCheckTest::repairs_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QString>("words");
    const QByteArray mail("mail.db"), bodies("bodies-001.db");
    QTest::newRow("counters") << mail << QByteArray("UPDATE folder SET total = 7, unread = -1") << QStringLiteral("counters of 2 folder");
    QTest::newRow("conversations gone") << mail << QByteArray("DELETE FROM conversation WHERE newest_id % 2 = 0") << QStringLiteral("conversation");
    QTest::newRow("conversation wrong") << mail << QByteArray("UPDATE conversation SET unread = 9, any_flags = 0 WHERE newest_id = 50") << QStringLiteral("conversation");
    QTest::newRow("conversation of nobody") << mail << QByteArray("INSERT INTO conversation VALUES (1, 5, 999, 999, 1, 0, 0, 0)") << QStringLiteral("conversation");
    QTest::newRow("thread lost") << mail << QByteArray("UPDATE message SET thread_id = 0 WHERE id > 40") << QStringLiteral("conversation");
    QTest::newRow("bodies gone") << bodies << QByteArray("DELETE FROM body WHERE id > 15") << QStringLiteral("5 message");
    QTest::newRow("bodies without rows") << bodies << QByteArray("INSERT INTO body (size, raw) VALUES (1, x'00'), (1, x'00')") << QStringLiteral("2 message");
    QTest::newRow("op about nothing") << mail << QByteArray("INSERT INTO op_message (op_id, message_id) VALUES (900, 1), (1, 900)") << QStringLiteral("2 waiting change");
    QTest::newRow("message of no folder") << mail << QByteArray("UPDATE message SET server_folder_id = 77, folder_id = 77 WHERE id = 30") << QStringLiteral("1 message");
    QTest::newRow("shown as nobody said") << mail << QByteArray("UPDATE message SET flags = 5, folder_id = 2 WHERE id = 31") << QStringLiteral("shown");
    QTest::newRow("an index") << mail
                              << QByteArray(
                                     "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX message_by_thread ON message (thread_id, folder_id, size, id)' WHERE "
                                     "name = 'message_by_thread'; PRAGMA writable_schema=RESET")
                              << QStringLiteral("index");
}

void StoreCheckTest::repairs()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, damage);
    QFETCH(QString, words);
    this->damage(file.constData(), damage);
    const auto report = check();
    QVERIFY2(report.sound, qPrintable(report.findings.join(QLatin1Char('\n'))));
    QCOMPARE(report.findings, QStringList());
    QVERIFY2(report.repaired.join(QLatin1Char('\n')).contains(words), qPrintable(report.repaired.join(QLatin1Char('\n'))));
    // And then nothing is wrong any more.
    const auto again = check();
    QVERIFY2(again.sound && again.repaired.isEmpty(), qPrintable(again.repaired.join(QLatin1Char('\n'))));
}

void StoreCheckTest::damagedBodyIsFetchedAgain()
{
    damage("bodies-001.db", "UPDATE body SET raw = CAST(substr(raw, 1, length(raw) - 3) || x'ffff' || substr(raw, -1) AS BLOB) WHERE id IN (3, 4)");
    QCOMPARE(check(StoreCheck::Depth::Quick).repaired.size(), 0); // does not read them
    const auto report = check();
    QVERIFY(report.sound && report.repaired.join(QString()).contains(QLatin1String("2 stored message")));
    QVERIFY(!m_profile->reader->messageRow(m_profile->idOf(m_inbox, 3))->bodyHere);
    QVERIFY(m_profile->reader->messageRow(m_profile->idOf(m_inbox, 5))->bodyHere);
    QCOMPARE(m_profile->reader->messageRowsOnServer().withoutBody(m_inbox, 100).size(), 32);
}

/// Of an import that waits to be uploaded nothing can be fetched: it is told, and left.
void StoreCheckTest::damagedBodyThatIsOnlyHere()
{
    m_profile->write([&](StoreWriter &w) { w.messages.setServerPlace(*w.messages.findByUid(m_inbox, 3), m_inbox, 0); });
    const MessageId only = m_profile->reader->messageRowsOnServer().unplaced(m_inbox).value(0);
    damage("bodies-001.db", "UPDATE body SET raw = CAST(substr(raw, 1, length(raw) - 3) || x'ffff' || substr(raw, -1) AS BLOB) WHERE id IN (3, 4)");
    const auto report = check();
    QVERIFY(!report.sound);
    QVERIFY(report.findings.join(QString()).contains(QLatin1String("on no server")));
    QVERIFY(report.repaired.join(QString()).contains(QLatin1String("1 stored message")));
    QVERIFY(m_profile->reader->messageRow(only)->bodyHere);
}

/// What the person is told to do with a damaged one: afterwards no row shows what was fetched for another.
void StoreCheckTest::bodiesFileMovedAway()
{
    m_profile->close();
    for (const char *name : {"bodies-001.db", "bodies-001.db-wal", "bodies-001.db-shm"})
        QFile::remove(m_profile->file(QLatin1String(name)));
    m_profile->open();
    QVERIFY(!m_profile->reader->messageRow(m_profile->idOf(m_inbox, 1))->bodyHere);
    QCOMPARE(m_profile->reader->messageRowsOnServer().withoutBody(m_inbox, 100).size(), 50);
    m_profile->write([&](StoreWriter &w) { w.messages.setBody(*w.messages.findByUid(m_inbox, 30), w.bodies.insert(BodyQueries::pack("new"), 3), {}); });
    QVERIFY(!m_profile->reader->rawMessage(m_profile->idOf(m_inbox, 1)));
    QCOMPARE(m_profile->reader->rawMessage(m_profile->idOf(m_inbox, 30)), QByteArray("new"));
}

void StoreCheckTest::damagedBodiesFile()
{
    m_profile->close();
    QFile file(m_profile->file(QStringLiteral("bodies-001.db")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(4096 * 2);
    file.write(QByteArray(4096, '\x55'));
    file.close();
    m_profile->open();
    const auto report = check();
    QVERIFY(!report.sound);
    QVERIFY2(report.findings.value(0).contains(QLatin1String("move this file away")), qPrintable(report.findings.join(QLatin1Char('\n'))));
    // The list is looked at all the same, and nothing is thought to be missing.
    QCOMPARE(report.repaired, QStringList());
    QVERIFY(m_profile->reader->messageRow(m_profile->idOf(m_inbox, 3))->bodyHere);
}

void StoreCheckTest::damagedMailFile()
{
    m_profile->close();
    const QByteArray before = [&] {
        QFile file(m_profile->file(QStringLiteral("mail.db")));
        [&] { QVERIFY(file.open(QIODevice::ReadWrite)); }();
        file.write("this is no database");
        file.seek(0);
        return file.readAll();
    }();
    try {
        const Store store(m_profile->path());
        QFAIL("a damaged profile was opened");
    } catch (const MailError &e) {
        QCOMPARE(e.kind(), ErrorKind::Storage);
        QVERIFY2(e.message().contains(QLatin1String("backup")), qPrintable(e.message()));
    }
    QFile file(m_profile->file(QStringLiteral("mail.db")));
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == before);
}

void StoreCheckTest::cancelled()
{
    int asked = 0;
    try {
        StoreCheck(*m_profile->store, {}, [&] { return ++asked > 3; }).run(StoreCheck::Depth::Thorough);
        QFAIL("it went on");
    } catch (const MailError &e) {
        QCOMPARE(e.kind(), ErrorKind::Cancelled);
    }
    QVERIFY(check().sound);
}

void StoreCheckTest::whileMailComes()
{
    std::atomic<bool> stop = false;
    Uid next = 1000;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        while (!stop) {
            m_profile->store->writeAndWait(Durability::Recoverable, [&](StoreWriter &w) {
                w.messages.insert(m_account, m_inbox, {StoreProfile::message(next)}, false);
                const MessageId id = *w.messages.findByUid(m_inbox, next++);
                w.messages.setBody(id, w.bodies.insert(BodyQueries::pack("x"), 1), {});
                if (next % 2)
                    w.messages.remove(id);
            });
        }
    }));
    thread->start();
    for (int i = 0; i < 20; ++i) {
        const auto report = check();
        QVERIFY2(report.sound && report.repaired.isEmpty(), qPrintable(report.repaired.join(QLatin1Char('\n'))));
    }
    stop = true;
    thread->wait();
    QVERIFY(check().repaired.isEmpty());
}

void StoreCheckTest::dueAfterAnUncleanEnd()
{
    QVERIFY(!m_profile->store->needsCheck());
    m_profile->close();
    // The same program once more, which ends in the middle with a body that has no row yet (see main).
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--die"), m_profile->path()});
    QVERIFY(process.waitForFinished());
    {
        Connection connection(m_profile->file(QStringLiteral("bodies-001.db")), Connection::Mode::ReadWrite);
        connection.execute("INSERT INTO body (size, raw) VALUES (1, x'00'), (1, x'00')");
    }
    m_profile->open();
    m_profile->write([](StoreWriter &) {});
    QVERIFY(m_profile->store->needsCheck());
    // What hangs over is gone already.
    QVERIFY(check().repaired.isEmpty());
    QCOMPARE(m_profile->reader->rawMessage(m_profile->idOf(m_inbox, 20))->size(), 414);
    // A clean end does not make it undone; having looked does.
    m_profile->open();
    QVERIFY(m_profile->store->needsCheck());
    m_profile->store->setChecked();
    m_profile->open();
    QVERIFY(!m_profile->store->needsCheck());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("--die")) {
        Store store(application.arguments().value(2));
        store.writeAndWait(Durability::User, [](StoreWriter &) {});
        std::_Exit(9);
    }
    StoreCheckTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "StoreCheckTest.moc"
