// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/StoreProfile.h"

#include "core/store/Connection.h"
#include "core/store/Schema.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace postrider;

/// Profiles of earlier releases: opened with everything in them, or left as they were. The old one was written by the old release's own code (tests/data/store).
class MigrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everythingIsThere();
    void conversationsAndOrder();
    void junkOfOtherPrograms();
    void copyIsKept();
    void killedInTheMiddle();
    void diskFull();
    void interruptedCopyIsMadeAgain();

private:
    /// The old profile in a directory; `extra` more messages.
    static void makeOld(const QString &profile, int extra = 0);
    static qint64 number(const QString &file, const char *sql);
    static QString problemIn(const QString &profile);
};

void MigrationTest::makeOld(const QString &profile, int extra)
{
    QVERIFY(QDir().mkpath(profile));
    for (const auto &[name, source] : {std::pair("mail.db", "mail-002.sql"), std::pair("bodies-001.db", "bodies-002.sql")}) {
        QFile sql(QStringLiteral(POSTRIDER_TEST_DATA "/store/") + QLatin1String(source));
        QVERIFY(sql.open(QIODevice::ReadOnly));
        Connection file(QDir(profile).filePath(QLatin1String(name)), Connection::Mode::ReadWrite);
        file.execute(sql.readAll());
        if (extra > 0 && QLatin1String(name) == QLatin1String("mail.db")) {
            file.execute("WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < " + QByteArray::number(999 + extra)
                + ") INSERT INTO message (account_id, server_folder_id, folder_id, uid, date, header_hash, thread_id, message_id_header, from_name, subject) "
                  "SELECT 1, 1, 1, i, i, i, i / 3, 'x' || i, 'Name ' || i, 'Re: Subject ' || i FROM n; UPDATE folder SET total = total + "
                + QByteArray::number(extra) + ", unread = unread + " + QByteArray::number(extra) + " WHERE id = 1");
        }
    }
}

qint64 MigrationTest::number(const QString &file, const char *sql)
{
    Connection connection(file, Connection::Mode::ReadWrite);
    auto s = connection.prepare(sql);
    return s.step() ? s.integer(0) : -1;
}

void MigrationTest::everythingIsThere()
{
    StoreProfile p;
    p.close();
    QVERIFY(QDir(p.path()).removeRecursively());
    makeOld(p.path());
    p.open();
    QCOMPARE(number(p.file(QStringLiteral("mail.db")), "PRAGMA user_version"), Schema::currentVersion());
    StoreReader &r = *p.reader;
    QCOMPARE(r.accounts().size(), 2);
    QCOMPARE(r.accounts().first().identity.address, QStringLiteral("first@example.org"));
    QCOMPARE(r.accounts().first().bodyPolicy, BodyPolicy::All);
    QVERIFY(!r.accounts().first().threadsBySubject);
    const auto folders = r.folders();
    QCOMPARE(folders.size(), 4);
    QCOMPARE(folders.first().role, FolderRole::Inbox);
    QCOMPARE(folders.first().total, 5); // one is on its way to Trash
    QCOMPARE(folders.first().unread, 2);
    QVERIFY(folders.first().subscribed && folders.first().onServer && folders.first().problem.isEmpty());
    const FolderId inbox = folders.first().id;
    QCOMPARE(r.folderRows().syncState(inbox), (FolderSyncState{77, 7, 99, true}));
    const auto first = r.messageRow(p.idOf(inbox, 1));
    QCOMPARE(first->subject, QStringLiteral("Engine"));
    QCOMPARE(first->preview, QStringLiteral("It works."));
    QCOMPARE(r.rawMessage(first->id), QByteArray("Subject: Engine\r\n\r\nIt works.\r\n"));
    const auto moved = r.messageRow(p.idOf(inbox, 4));
    QCOMPARE(moved->folder, r.folderWithRole(first->account, FolderRole::Trash)->id);
    QCOMPARE(moved->flags, Flags(Flag::Seen) | Flag::Flagged);
    const auto ops = r.ops().waiting(first->account);
    QCOMPARE(ops.size(), 2);
    QCOMPARE(ops[1].messages, (QList<OpMessage>{{moved->id, OpProgress::Waiting}}));
    QCOMPARE(r.drafts().size(), 1);
    QCOMPARE(r.draft(r.drafts().first().id)->attachments.value(0).bytes, QByteArray("G"));
    QCOMPARE(r.outbox().size(), 2);
    QCOMPARE(r.receipt(QStringLiteral("<sent1@example.org>"))->recipients.size(), 1);
    QCOMPARE(r.sends().wire(r.outbox().first().id), QByteArray("wire bytes"));
    // Everything waits for the index.
    QCOMPARE(number(p.file(QStringLiteral("mail.db")), "SELECT count(*) FROM index_queue"), 8);
}

void MigrationTest::conversationsAndOrder()
{
    StoreProfile p;
    p.close();
    QVERIFY(QDir(p.path()).removeRecursively());
    makeOld(p.path());
    p.open();
    Listing listing;
    listing.folder = p.reader->folders().first().id;
    const auto subjects = [&](const QList<MessageId> &ids) {
        QStringList list;
        for (const MessageRow &row : p.reader->messageRows(ids))
            list.append(row.subject);
        return list;
    };
    listing.sort = Listing::Sort::Subject;
    listing.descending = false;
    QCOMPARE(subjects(p.reader->list(listing)),
        (QStringList{QString(), QStringLiteral("Re: Engine"), QStringLiteral("Engine"), QStringLiteral("Lunch"), QStringLiteral("AW: Nothing")}));
    QCOMPARE(p.reader->threads(listing).size(), 3);
    // What was known of them is known still: an answer in Sent, and two that answer somebody who is not here.
    const ThreadId engine = p.reader->messageRow(p.idOf(listing.folder, 1))->thread;
    QCOMPARE(p.reader->thread(engine, listing).size(), 3);
    QCOMPARE(p.reader->messageRow(p.idOf(listing.folder, 5))->thread, p.reader->messageRow(p.idOf(listing.folder, 6))->thread);
    QVERIFY(p.reader->messageRow(p.idOf(p.reader->folders().last().id, 1))->thread != engine);
}

/// What they call "Junk" and "NonJunk" becomes a flag wherever it stands, in what waits for the server, too.
void MigrationTest::junkOfOtherPrograms()
{
    QTemporaryDir directory;
    const QString profile = directory.filePath(QStringLiteral("profile"));
    makeOld(profile);
    const QString file = QDir(profile).filePath(QStringLiteral("mail.db"));
    {
        // As version 9 had it.
        Connection mail(file, Connection::Mode::ReadWrite);
        for (int version = 3; version <= 9; ++version) {
            QFile sql(QStringLiteral(":/sql/%1.sql").arg(version, 3, 10, QLatin1Char('0')));
            QVERIFY(Schema::currentVersion() > 9 && sql.open(QIODevice::ReadOnly));
            mail.execute(sql.readAll());
        }
        mail.execute("INSERT INTO keyword (bit, name) VALUES (20, 'junk'), (21, 'NonJunk'), (22, 'mine');"
                     "UPDATE message SET flags = 1, server_flags = 0; UPDATE op SET add_flags = 0, remove_flags = 0;"
                     "UPDATE message SET flags = 1 | (1 << 20) | (1 << 22), server_flags = 1 << 21 WHERE id = (SELECT min(id) FROM message);"
                     "UPDATE op SET add_flags = 2 | (1 << 20), remove_flags = 1 << 21 WHERE id = 1;"
                     "INSERT INTO conversation (folder_id, date, newest_id, thread_id, total, unread, any_flags, attachments)"
                     " VALUES (1, 1, 1, 1, 1, 0, 3 << 20, 0), (1, 2, 2, 2, 1, 0, 1 << 22, 0); PRAGMA user_version = 9");
        Schema::migrateMail(mail);
    }
    QCOMPARE(number(file, "SELECT sum(flags) - count(*) FROM message"), 64 + (1 << 22));
    QCOMPARE(number(file, "SELECT sum(server_flags) FROM message"), 128);
    QCOMPARE(number(file, "SELECT sum(add_flags) FROM op"), 2 + 64);
    QCOMPARE(number(file, "SELECT sum(remove_flags) FROM op"), 128);
    QCOMPARE(number(file, "SELECT sum(any_flags) FROM conversation"), 64 + 128 + (1 << 22));
    QCOMPARE(number(file, "SELECT count(*) FROM keyword"), 1);
}

void MigrationTest::copyIsKept()
{
    StoreProfile p;
    p.close();
    QVERIFY(QDir(p.path()).removeRecursively());
    makeOld(p.path());
    p.open();
    const QString copy = p.file(QStringLiteral("mail.db.before-003"));
    QCOMPARE(number(copy, "PRAGMA user_version"), 2);
    QCOMPARE(number(copy, "SELECT count(*) FROM message"), 8);
    QVERIFY(!(QFile::permissions(copy) & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther)));
}

/// Empty: all of it is there, and as the newer program keeps it.
QString MigrationTest::problemIn(const QString &profile)
{
    const QString mail = QDir(profile).filePath(QStringLiteral("mail.db"));
    Store store(profile);
    if (number(mail, "PRAGMA user_version") != Schema::currentVersion())
        return QStringLiteral("not migrated");
    if (number(mail, "SELECT count(*) FROM message WHERE thread_id > 0") != 20'008)
        return QStringLiteral("messages");
    if (number(mail, "SELECT sum(total) FROM conversation") != 20'008)
        return QStringLiteral("conversations");
    if (number(mail, "SELECT count(*) FROM message WHERE subject <> '' AND subject_key = ''") != 0)
        return QStringLiteral("keys");
    return {};
}

void MigrationTest::killedInTheMiddle()
{
    // The same program once more, which does nothing but open the profile (see main).
    QTemporaryDir directory;
    const QString old = directory.filePath(QStringLiteral("old"));
    makeOld(old, 20'000);
    int killed = 0;
    for (int after = 0; after < 400 && killed < 12; after += 25 + after / 4) {
        const QString profile = directory.filePath(QStringLiteral("profile%1").arg(after));
        QVERIFY(QDir().mkpath(profile));
        for (const char *file : {"mail.db", "bodies-001.db"})
            QVERIFY(QFile::copy(QDir(old).filePath(QLatin1String(file)), QDir(profile).filePath(QLatin1String(file))));
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), profile});
        QVERIFY(process.waitForStarted());
        const bool ended = process.waitForFinished(20 + after);
        process.kill();
        process.waitForFinished();
        killed += !ended;
        const qint64 version = number(QDir(profile).filePath(QStringLiteral("mail.db")), "PRAGMA user_version");
        QVERIFY2(version == 2 || version == Schema::currentVersion(), qPrintable(QString::number(version)));
        QCOMPARE(number(QDir(profile).filePath(QStringLiteral("mail.db")), "SELECT count(*) FROM message"), 20'008);
        QCOMPARE(problemIn(profile), QString());
        if (ended)
            break;
    }
    QVERIFY(killed > 0);
}

void MigrationTest::diskFull()
{
    QTemporaryDir directory;
    QProcess mount;
    mount.start(
        QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=24m"), QStringLiteral("tmpfs"), directory.path()});
    const bool mounted = mount.waitForFinished() && mount.exitStatus() == QProcess::NormalExit && mount.exitCode() == 0;
    const auto unmount = qScopeGuard([&] {
        if (mounted)
            QProcess::execute(QStringLiteral("umount"), {directory.path()});
    });
    const QString profile = directory.filePath(QStringLiteral("profile")), mail = QDir(profile).filePath(QStringLiteral("mail.db"));
    makeOld(profile, 20'000);
    if (!mounted) {
        // This user may not make a small file system: the copy's place is taken by a folder, which stops the migration as well.
        QVERIFY(QDir().mkpath(mail + QStringLiteral(".before-003/taken")));
        QVERIFY_EXCEPTION_THROWN(Store(profile).queued(), MailError);
        QCOMPARE(number(mail, "PRAGMA user_version"), 2);
        QVERIFY(QDir(mail + QStringLiteral(".before-003")).removeRecursively());
        QCOMPARE(problemIn(profile), QString());
        return;
    }
    // Less and less in the way: first the copy does not fit, then the migration.
    int refused = 0;
    for (int free = 0; free <= 20; free += 2) {
        QFile ballast(directory.filePath(QStringLiteral("ballast")));
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(64 * 1024, 'x')) == 64 * 1024) { }
        QVERIFY(ballast.resize(qMax<qint64>(0, ballast.size() - free * 1024 * 1024)));
        ballast.close();
        try {
            const Store store(profile);
            ballast.remove();
            break;
        } catch (const MailError &e) {
            ++refused;
            QCOMPARE(e.kind(), ErrorKind::Storage);
            QVERIFY2(e.message().contains(QLatin1String("isk")), qPrintable(e.message() + e.detail()));
        }
        ballast.remove();
        QCOMPARE(number(mail, "PRAGMA user_version"), 2);
        QCOMPARE(number(mail, "SELECT count(*) FROM message"), 20'008);
        QCOMPARE(number(mail, "SELECT count(*) FROM pragma_table_info('message') WHERE name = 'sender_key'"), 0);
    }
    QVERIFY(refused > 1);
    QCOMPARE(problemIn(profile), QString());
}

void MigrationTest::interruptedCopyIsMadeAgain()
{
    QTemporaryDir directory;
    const QString profile = directory.filePath(QStringLiteral("profile"));
    makeOld(profile);
    QFile half(QDir(profile).filePath(QStringLiteral("mail.db.before-003")));
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("half a copy");
    half.close();
    const Store store(profile);
    QCOMPARE(number(half.fileName(), "SELECT count(*) FROM message"), 8);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("--open")) {
        const Store store(application.arguments().value(2));
        return 0;
    }
    MigrationTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "MigrationTest.moc"
