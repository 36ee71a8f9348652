// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Mail.h"
#include "core/auth/MemorySecretStore.h"
#include "core/store/Connection.h"
#include "core/store/ProfilePlace.h"
#include "core/store/SearchFile.h"
#include "core/store/Store.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

/// The profile as a whole, through the front door: backup and restore, check, a damaged copy of a message, where it lies.
class ProfileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init();
    void cleanup();

    void backupAndRestore();
    void checkRepairs();
    void checkOfADamagedIndex();
    void stopped();
    void damagedCopyIsForgotten();
    void places_data();
    void places();

private:
    void open()
    {
        Mail::Options options;
        options.profile = path();
        options.online = false;
        options.secrets = std::make_shared<MemorySecretStore>();
        m_mail = std::make_unique<Mail>(options);
    }
    void damage(const char *file, const QByteArray &sql)
    {
        m_mail.reset();
        {
            Connection connection(QDir(path()).filePath(QLatin1String(file)), Connection::Mode::ReadWrite);
            connection.execute(sql);
        }
        open();
    }
    template <class T> static Outcome<T> resultOf(QFuture<Outcome<T>> future)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000); }();
        return future.result();
    }
    QString path() const { return m_directory->filePath(QStringLiteral("profile")); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Mail> m_mail;
    FolderId m_inbox;
};

void ProfileTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    {
        Store store(path());
        store.writeAndWait(Durability::User, [&](StoreWriter &w) {
            Account account;
            account.uuid = QStringLiteral("one");
            const AccountId id = w.accounts.insert(account);
            Folder folder;
            folder.account = id;
            folder.serverName = "INBOX";
            folder.path = QStringLiteral("INBOX");
            m_inbox = w.folders.insert(folder);
            NewMessage m;
            m.uid = 1;
            m.subject = QStringLiteral("Engine");
            const QByteArray raw = "Subject: Engine\r\n\r\nIt works.\r\n";
            w.messages.insert(id, m_inbox, {m}, false);
            w.messages.setBody(*w.messages.findByUid(m_inbox, 1), w.bodies.insert(BodyQueries::pack(raw), raw.size()), {});
        });
    }
    open();
}

void ProfileTest::cleanup()
{
    m_mail.reset();
    m_directory.reset();
}

void ProfileTest::backupAndRestore()
{
    QList<Mail::Progress> told;
    const QString file = m_directory->filePath(QStringLiteral("backup")), other = m_directory->filePath(QStringLiteral("other"));
    const auto outcome = resultOf(m_mail->backup(file, [&](const Mail::Progress &progress) { told.append(progress); }));
    QVERIFY(std::holds_alternative<bool>(outcome));
    QCoreApplication::processEvents();
    QVERIFY(!told.isEmpty());
    int restored = 0;
    Mail::restore(file, other, [&](const Mail::Progress &) { ++restored; });
    QVERIFY(restored > 0);
    Mail::Options options;
    options.profile = other;
    options.online = false;
    options.secrets = std::make_shared<MemorySecretStore>();
    Mail mail(options);
    QCOMPARE(mail.reader().messageRow(mail.reader().messageIds(m_inbox).value(0))->subject, QStringLiteral("Engine"));
    const auto refused = resultOf(m_mail->backup(m_directory->filePath(QStringLiteral("no/such/folder"))));
    QCOMPARE(std::get<Failure>(refused).kind, ErrorKind::Storage);
    QVERIFY_EXCEPTION_THROWN(Mail::restore(file, path()), MailError);
}

void ProfileTest::checkRepairs()
{
    auto report = std::get<Mail::CheckReport>(resultOf(m_mail->check()));
    QVERIFY(report.sound && report.findings.isEmpty() && report.repaired.isEmpty());
    damage("mail.db", "UPDATE folder SET unread = 12");
    report = std::get<Mail::CheckReport>(resultOf(m_mail->check()));
    QVERIFY(report.sound);
    QCOMPARE(report.repaired.size(), 1);
    QCOMPARE(m_mail->reader().folder(m_inbox)->unread, 1);
}

void ProfileTest::checkOfADamagedIndex()
{
    m_mail.reset();
    QFile index(SearchFile::pathIn(path()));
    QVERIFY(index.open(QIODevice::WriteOnly));
    index.write(QByteArray(8192, '\x55'));
    index.close();
    open();
    const auto report = std::get<Mail::CheckReport>(resultOf(m_mail->check()));
    QVERIFY(report.sound);
    QVERIFY2(report.repaired.join(QString()).contains(QLatin1String("search index")), qPrintable(report.repaired.join(QString())));
    QVERIFY(resultOf<bool>([&] {
        QPromise<Outcome<bool>> promise;
        promise.start();
        auto done = m_mail->waitForIndex(20'000);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 30'000); }();
        promise.addResult(Outcome<bool>(done.result()));
        promise.finish();
        return promise.future();
    }()) == Outcome<bool>(true));
    QVERIFY(std::get<Mail::CheckReport>(resultOf(m_mail->check())).repaired.isEmpty());
}

void ProfileTest::stopped()
{
    const auto future = m_mail->check();
    m_mail->cancelLongWork();
    const auto outcome = resultOf(future);
    if (const auto *failure = std::get_if<Failure>(&outcome)) // it may have been faster
        QCOMPARE(failure->kind, ErrorKind::Cancelled);
    // What is begun afterwards is not stopped with it.
    QVERIFY(std::holds_alternative<Mail::CheckReport>(resultOf(m_mail->check())));
}

void ProfileTest::damagedCopyIsForgotten()
{
    damage("bodies-001.db", "UPDATE body SET raw = x'28b52ffd00'");
    const MessageId id = m_mail->reader().messageIds(m_inbox).value(0);
    QVERIFY(m_mail->reader().messageRow(id)->bodyHere);
    const auto outcome = resultOf(m_mail->content(id));
    QCOMPARE(std::get<Failure>(outcome).kind, ErrorKind::Storage);
    QVERIFY(std::get<Failure>(outcome).message.contains(QLatin1String("fetched")));
    QVERIFY(!m_mail->reader().messageRow(id)->bodyHere);
    // From now on it is simply not here.
    QCOMPARE(std::get<Failure>(resultOf(m_mail->content(id))).kind, ErrorKind::Gone);
}

void ProfileTest::places_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("fileSystem");
    QTest::addColumn<QString>("words");
    QTest::newRow("a disk") << QStringLiteral("/home/ada/.local/share/postrider") << QByteArray("ext4") << QString();
    QTest::newRow("memory") << QStringLiteral("/tmp/x") << QByteArray("tmpfs") << QString();
    QTest::newRow("nfs") << QStringLiteral("/home/ada") << QByteArray("nfs4") << QStringLiteral("network");
    QTest::newRow("Windows share") << QStringLiteral("/mnt/x") << QByteArray("cifs") << QStringLiteral("network");
    QTest::newRow("sshfs") << QStringLiteral("/mnt/x") << QByteArray("fuse.sshfs") << QStringLiteral("network");
    QTest::newRow("9p") << QStringLiteral("/mnt/x") << QByteArray("9p") << QStringLiteral("network");
    QTest::newRow("Dropbox") << QStringLiteral("/home/ada/Dropbox/mail") << QByteArray("ext4") << QStringLiteral("synchronises");
    QTest::newRow("OneDrive of a company") << QStringLiteral("/Users/ada/OneDrive - Company/mail") << QByteArray("apfs") << QStringLiteral("synchronises");
    QTest::newRow("only called alike") << QStringLiteral("/home/ada/dropboxes/mail") << QByteArray("ext4") << QString();
}

void ProfileTest::places()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, fileSystem);
    QFETCH(QString, words);
    const QString warning = ProfilePlace::warningOf(path, fileSystem);
    QVERIFY2(words.isEmpty() ? warning.isEmpty() : warning.contains(words), qPrintable(warning));
    QVERIFY(QDir().mkpath(m_directory->filePath(QStringLiteral("a/.stfolder"))));
    QVERIFY(QDir().mkpath(m_directory->filePath(QStringLiteral("a/b/c"))));
    QVERIFY(ProfilePlace::warning(m_directory->filePath(QStringLiteral("a/b/c"))).contains(QLatin1String("synchronises")));
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "ProfileTest.moc"
