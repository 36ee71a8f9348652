// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/StoreProfile.h"

#include "core/store/Schema.h"
#include "core/store/Connection.h"
#include "core/store/StoreBackup.h"
#include "core/store/StoreCheck.h"
#include "core/store/StoreRestore.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace postrider;

/// A profile into one file while mail goes on coming, and back; files that are cut off, damaged or something else are refused, and nothing is overwritten.
class BackupTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void thereAndBack();
    void whileMailComes();
    void privateAndWhole();
    void noRoom();
    void cancelled();
    void cutOff_data();
    void cutOff();
    void everyOctetCounts();
    void otherFiles_data();
    void otherFiles();
    void onlyIntoAnEmptyFolder();
    void ofAnOlderProgram();

private:
    QString file(const char *name) const { return m_directory.filePath(QLatin1String(name)); }
    /// What restoring says, in words; empty: it went well.
    static QString refusal(const QString &backup, const QString &profile)
    {
        try {
            StoreRestore(backup).into(profile);
        } catch (const MailError &e) {
            return e.kind() == ErrorKind::Storage ? e.message() : QStringLiteral("of another kind: ") + e.message();
        }
        return {};
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile f(path);
        return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
    }
    static void setBytes(const QString &path, const QByteArray &bytes)
    {
        QFile f(path);
        QVERIFY(f.open(QIODevice::WriteOnly) && f.write(bytes) == bytes.size());
    }

    QTemporaryDir m_directory;
    std::unique_ptr<StoreProfile> m_profile;
    AccountId m_account;
    FolderId m_inbox;
    QByteArray m_backup; ///< of the profile as it is after initTestCase()
};

void BackupTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_profile = std::make_unique<StoreProfile>();
    m_account = m_profile->addAccount();
    m_inbox = m_profile->addFolder(m_account, "INBOX", FolderRole::Inbox);
    QList<NewMessage> messages;
    for (Uid uid = 1; uid <= 40; ++uid)
        messages.append(StoreProfile::message(uid, uid % 2 ? Flags(Flag::Seen) : Flags()));
    m_profile->insert(m_account, m_inbox, messages);
    m_profile->write([&](StoreWriter &w) {
        w.accounts.setSecretStored(m_account, true);
        for (Uid uid = 1; uid <= 30; ++uid) {
            QByteArray raw = "Subject: x\r\n\r\n";
            for (int i = 0; i < 100; ++i)
                raw += QByteArray::number(QRandomGenerator::global()->generate());
            w.messages.setBody(*w.messages.findByUid(m_inbox, uid), w.bodies.insert(BodyQueries::pack(raw), raw.size()), {});
        }
        w.messages.remove(*w.messages.findByUid(m_inbox, 3));
        Draft draft;
        draft.subject = QStringLiteral("Unfinished");
        w.drafts.save(draft);
    });
    StoreBackup(*m_profile->store).write(file("backup"));
    m_backup = bytesOf(file("backup"));
    QVERIFY(m_backup.size() > 1000);
}

void BackupTest::thereAndBack()
{
    QCOMPARE(refusal(file("backup"), file("back")), QString());
    const Store store(file("back"));
    const auto reader = store.makeReader();
    QCOMPARE(reader->messageIds(m_inbox), m_profile->reader->messageIds(m_inbox));
    for (const MessageId id : reader->messageIds(m_inbox)) {
        QCOMPARE(reader->messageRow(id), m_profile->reader->messageRow(id));
        QCOMPARE(reader->rawMessage(id), m_profile->reader->rawMessage(id));
    }
    QCOMPARE(reader->folders(), m_profile->reader->folders());
    QCOMPARE(reader->drafts().size(), 1);
    // The password was not in it: nobody is to wait for a keychain.
    QVERIFY(m_profile->reader->accounts().first().secretStored);
    QVERIFY(!reader->accounts().first().secretStored);
    QVERIFY(!(QFile::permissions(file("back")) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    for (const char *name : {"back/mail.db", "back/bodies-001.db"})
        QVERIFY(!(QFile::permissions(file(name)) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QVERIFY(!QFileInfo::exists(file("back.restoring")));
    // Into a folder that is there, but empty.
    QVERIFY(QDir().mkpath(file("empty")));
    QCOMPARE(refusal(file("backup"), file("empty")), QString());
    QVERIFY(QFileInfo::exists(file("empty/mail.db")));
}

void BackupTest::whileMailComes()
{
    StoreProfile p;
    const AccountId account = p.addAccount();
    const FolderId inbox = p.addFolder(account, "INBOX");
    std::atomic<bool> stop = false;
    std::atomic<Uid> next = 1;
    // Comes with its body, and goes again: at no moment is a row without its body right.
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        while (!stop) {
            p.store->writeAndWait(Durability::Recoverable, [&](StoreWriter &w) {
                const Uid uid = next++;
                w.messages.insert(account, inbox, {StoreProfile::message(uid)}, false);
                w.messages.setBody(*w.messages.findByUid(inbox, uid), w.bodies.insert(BodyQueries::pack(QByteArray(5000, 'x')), 5000), {});
                if (uid > 50)
                    w.messages.remove(*w.messages.findByUid(inbox, uid - 50));
            });
        }
    }));
    thread->start();
    while (next < 100)
        QThread::msleep(1);
    for (int i = 0; i < 10; ++i) {
        StoreBackup(*p.store).write(file("moving"));
        QDir(file("moved")).removeRecursively();
        QCOMPARE(refusal(file("moving"), file("moved")), QString());
        Store store(file("moved"));
        const auto report = StoreCheck(store).run(StoreCheck::Depth::Thorough);
        QVERIFY2(report.sound && report.repaired.isEmpty(), qPrintable(report.repaired.join(QLatin1Char('\n'))));
        QCOMPARE(store.makeReader()->messageIds(inbox).size(), 50);
    }
    stop = true;
    thread->wait();
}

void BackupTest::privateAndWhole()
{
    QVERIFY(!(QFile::permissions(file("backup")) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    // An older one is replaced when the new one is complete; nothing else is left.
    setBytes(file("twice"), "older");
    StoreBackup(*m_profile->store).write(file("twice"));
    QVERIFY(bytesOf(file("twice")).startsWith("POSTRIDER-BACKUP 1\n"));
    QCOMPARE(QDir(m_directory.path()).entryList({QStringLiteral("twice*")}, QDir::Files).size(), 1);
    try {
        StoreBackup(*m_profile->store).write(file("no such folder/backup"));
        QFAIL("it was written to nowhere");
    } catch (const MailError &e) {
        QCOMPARE(e.kind(), ErrorKind::Storage);
    }
}

void BackupTest::noRoom()
{
    // A device that is always full.
    if (!QFileInfo::exists(QStringLiteral("/dev/full")))
        return;
    QTemporaryDir small;
    QProcess mount;
    mount.start(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=64k"), QStringLiteral("tmpfs"), small.path()});
    if (!mount.waitForFinished() || mount.exitCode() != 0)
        return; // this user may not make a small file system
    const auto unmount = qScopeGuard([&] { QProcess::execute(QStringLiteral("umount"), {small.path()}); });
    try {
        StoreBackup(*m_profile->store).write(small.filePath(QStringLiteral("backup")));
        QFAIL("there was room");
    } catch (const MailError &e) {
        QCOMPARE(e.kind(), ErrorKind::Storage);
    }
    QCOMPARE(QDir(small.path()).entryList(QDir::Files).size(), 0);
    const QString words = refusal(file("backup"), small.filePath(QStringLiteral("profile")));
    QVERIFY2(words.contains(QLatin1String("room")), qPrintable(words));
    QCOMPARE(QDir(small.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 0);
    // And the profile it was to be made of goes on.
    QVERIFY(!m_profile->tryWrite([](StoreWriter &w) { w.drafts.save({}); }));
}

void BackupTest::cancelled()
{
    for (int after = 0; after < 4; ++after) {
        int asked = 0;
        try {
            StoreBackup(*m_profile->store, {}, [&] { return asked++ >= after; }).write(file("stopped"));
            QVERIFY(after > 1);
        } catch (const MailError &e) {
            QCOMPARE(e.kind(), ErrorKind::Cancelled);
            QVERIFY(!QFileInfo::exists(file("stopped")));
        }
        QFile::remove(file("stopped"));
    }
    QCOMPARE(QDir(m_directory.path()).entryList({QStringLiteral("stopped*")}).size(), 0);
    try {
        StoreRestore(file("backup"), {}, [] { return true; }).into(file("stopped"));
        QFAIL("it went on");
    } catch (const MailError &e) {
        QCOMPARE(e.kind(), ErrorKind::Cancelled);
    }
    QCOMPARE(QDir(m_directory.path()).entryList({QStringLiteral("stopped*")}).size(), 0);
}

void BackupTest::cutOff_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size :
        {qsizetype(0), qsizetype(5), qsizetype(19), qsizetype(20), qsizetype(28), qsizetype(100), m_backup.size() / 2, m_backup.size() - 41, m_backup.size() - 1})
        QTest::addRow("%lld", static_cast<long long>(size)) << size;
}

void BackupTest::cutOff()
{
    QFETCH(qsizetype, size);
    setBytes(file("cut"), m_backup.first(size));
    const QString words = refusal(file("cut"), file("nowhere"));
    QVERIFY2(size < 19 ? words.contains(QLatin1String("not a backup")) : words.contains(QLatin1String("cut off")), qPrintable(words));
    QVERIFY(!QFileInfo::exists(file("nowhere")) && !QFileInfo::exists(file("nowhere.restoring")));
}

void BackupTest::everyOctetCounts()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 60; ++i) {
        QByteArray bytes = m_backup;
        const auto at = i < 40 ? i : random.bounded(int(bytes.size()));
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
        setBytes(file("damaged"), bytes);
        QVERIFY2(!refusal(file("damaged"), file("nowhere")).isEmpty(), qPrintable(QString::number(at)));
        QVERIFY(!QFileInfo::exists(file("nowhere")) && !QFileInfo::exists(file("nowhere.restoring")));
    }
    setBytes(file("damaged"), m_backup + "x");
    QVERIFY(refusal(file("damaged"), file("nowhere")).contains(QLatin1String("damaged")));
}

void BackupTest::otherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n and so on and so on") << QStringLiteral("not a backup");
    QTest::newRow("newer format") << QByteArray(m_backup).replace(17, 1, "2") << QStringLiteral("newer Postrider");
    QTest::newRow("newer program") << QByteArray(m_backup).replace("\"schema\":" + QByteArray::number(Schema::currentVersion()), "\"schema\":99")
                                   << QStringLiteral("newer Postrider");
    QTest::newRow("huge record") << QByteArray("POSTRIDER-BACKUP 1\nI\xff\xff\xff\xff\xff\xff\xff\x7f{}") << QStringLiteral("damaged");
    QTest::newRow("less than nothing") << QByteArray("POSTRIDER-BACKUP 1\nI\xff\xff\xff\xff\xff\xff\xff\xff{}") << QStringLiteral("damaged");
}

void BackupTest::otherFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    setBytes(file("other"), bytes);
    const QString said = refusal(file("other"), file("nowhere"));
    QVERIFY2(said.contains(words), qPrintable(said));
    QVERIFY(refusal(file("missing"), file("nowhere")).contains(QLatin1String("cannot be read")));
}

void BackupTest::onlyIntoAnEmptyFolder()
{
    QVERIFY(QDir().mkpath(file("full")));
    setBytes(file("full/.hidden"), "precious");
    QVERIFY(refusal(file("backup"), file("full")).contains(QLatin1String("empty")));
    QCOMPARE(bytesOf(file("full/.hidden")), QByteArray("precious"));
    QVERIFY(refusal(file("backup"), file("full/.hidden")).contains(QLatin1String("empty")));
    QVERIFY(refusal(file("backup"), m_profile->path()).contains(QLatin1String("empty")));
}

void BackupTest::ofAnOlderProgram()
{
    // As the release before wrote it: restored as it is, and migrated when it is opened.
    QVERIFY(QDir().mkpath(file("old")));
    for (const auto &[name, source] : {std::pair("old/mail.db", "mail-002.sql"), std::pair("old/bodies-001.db", "bodies-002.sql")}) {
        Connection connection(file(name), Connection::Mode::ReadWrite);
        connection.execute(bytesOf(QStringLiteral(POSTRIDER_TEST_DATA "/store/") + QLatin1String(source)));
    }
    {
        Store store(file("old"));
        StoreBackup(store).write(file("old.backup"));
    }
    QCOMPARE(refusal(file("old.backup"), file("older")), QString());
    const Store store(file("older"));
    const QList<OutboxItem> outbox = store.makeReader()->outbox();
    QCOMPARE(outbox.size(), 2);
    // What waited may have gone out since: it is asked, not sent a second time.
    for (const OutboxItem &item : outbox)
        QVERIFY(item.state == SendState::Held || item.state == SendState::Accepted || item.outcomeUnknown);
    QVERIFY(std::any_of(outbox.begin(), outbox.end(), [](const OutboxItem &item) { return item.outcomeUnknown; }));
}

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"
