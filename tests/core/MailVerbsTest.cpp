// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Mail.h"
#include "core/auth/MemorySecretStore.h"
#include "tests/servers/RealServers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

/// The person's verbs at the front door: what is shown at once, what is taken back, and that both accounts' servers come to the same.
class MailVerbsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void folderReadAndBack();
    void flagsTakenBackOneByOne();
    void keywords();
    void trashIsEmptied();
    void copiesWithinTheAccount();
    void movesToAnotherAccount();
    void movedToAnotherAccountAndBack();
    void foldersMadeRenamedRemoved();
    void namesThatAreRefused();
    void archivedByYear();
    void importTakenBack();

private:
    template <class T> T wait(QFuture<Outcome<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("never finished");
        const Outcome<T> outcome = future.result();
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            lastFailure = *failure;
            return {};
        }
        lastFailure.reset();
        return std::get<T>(outcome);
    }
    AccountId addAccount(const QString &user)
    {
        Account account;
        account.identity = {QString(), user};
        account.imap = servers.imapPlain();
        account.smtp = servers.smtps();
        account.userName = user;
        account.passwordCommand = QStringLiteral("echo ") + servers.password();
        account.bodyPolicy = BodyPolicy::OnDemand;
        const AccountId id = wait(mail->addAccount({account, {}, false}));
        mail->setBodyPolicy(id, BodyPolicy::OnDemand, 0);
        return id;
    }
    /// With what was asked for before: the store does one thing after the other, so all of it is written when the last is answered.
    void sync()
    {
        wait(mail->setJunkDays(ada, 0));
        for (const AccountId id : {ada, bob})
            wait(mail->syncOnce(id, {}, true));
    }
    FolderId folder(AccountId account, const QString &path)
    {
        for (const Folder &f : mail->reader().folders()) {
            if (f.account == account && f.path == path)
                return f.id;
        }
        return {};
    }
    QList<MessageId> in(FolderId folder) { return mail->reader().messageIds(folder); }
    static QByteArray letter(int number)
    {
        return "From: grace@example.org\nTo: ada@example.org\nSubject: " + QByteArray::number(number) + "\nDate: Mon, 2 Nov 2026 10:" + QByteArray::number(10 + number)
            + ":00 +0100\nMessage-ID: <v" + QByteArray::number(number) + "@example.org>\n\nBody " + QByteArray::number(number) + "\n";
    }

    RealServers servers;
    std::unique_ptr<QTemporaryDir> directory;
    std::unique_ptr<Mail> mail;
    AccountId ada, bob;
    std::optional<Failure> lastFailure;
};

void MailVerbsTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void MailVerbsTest::init()
{
    mail.reset();
    servers.end();
    QVERIFY2(servers.start(), qPrintable(servers.error()));
    for (int i = 1; i <= 5; ++i)
        QVERIFY(servers.deliver(letter(i)));
    directory = std::make_unique<QTemporaryDir>();
    Mail::Options options;
    options.profile = directory->filePath(QStringLiteral("profile"));
    options.online = false;
    options.secrets = std::make_shared<MemorySecretStore>();
    mail = std::make_unique<Mail>(options);
    ada = addAccount(servers.user());
    bob = addAccount(QStringLiteral("bob@example.org"));
    sync();
    QCOMPARE(in(folder(ada, QStringLiteral("INBOX"))).size(), 5);
}

void MailVerbsTest::folderReadAndBack()
{
    const FolderId inbox = folder(ada, QStringLiteral("INBOX"));
    mail->setFlags(in(inbox).mid(0, 2), Flag::Seen, {});
    QTRY_COMPARE(mail->reader().folder(inbox)->unread, 3);
    mail->markFolderRead(inbox);
    QTRY_COMPARE(mail->reader().folder(inbox)->unread, 0);
    QVERIFY(mail->canUndo());
    mail->undo();
    QTRY_COMPARE(mail->reader().folder(inbox)->unread, 3); // the two that were read before stay so
    mail->markFolderRead(inbox);
    sync();
    for (const auto &message : servers.messages())
        QVERIFY(message.flags.contains('S'));
    mail->undo(); // the server has it: the opposite is done
    QTRY_COMPARE(mail->reader().folder(inbox)->unread, 3);
    sync();
    int seen = 0;
    for (const auto &message : servers.messages())
        seen += message.flags.contains('S');
    QCOMPARE(seen, 2);
}

void MailVerbsTest::flagsTakenBackOneByOne()
{
    const FolderId inbox = folder(ada, QStringLiteral("INBOX"));
    const QList<MessageId> ids = in(inbox);
    mail->setFlags({ids[0]}, Flag::Flagged, {});
    mail->setFlags({ids[1]}, Flag::Seen, {});
    sync();
    mail->setFlags(ids, Flag::Flagged, Flag::Seen);
    QTRY_COMPARE(mail->reader().folder(inbox)->unread, 5);
    sync();
    mail->undo();
    QTRY_COMPARE(mail->reader().folder(inbox)->unread, 4);
    QCOMPARE(mail->reader().messageRow(ids[0])->flags, Flags(Flag::Flagged));
    QCOMPARE(mail->reader().messageRow(ids[1])->flags, Flags(Flag::Seen));
    QCOMPARE(mail->reader().messageRow(ids[2])->flags, Flags());
}

void MailVerbsTest::keywords()
{
    const FolderId inbox = folder(ada, QStringLiteral("INBOX"));
    const QSignalSpy failed(mail.get(), &Mail::failed);
    mail->setKeyword(in(inbox).mid(0, 1), QStringLiteral("two words"), true);
    QTRY_COMPARE(failed.size(), 1);
    mail->setKeyword(in(inbox).mid(0, 1), QStringLiteral("project-x"), true);
    QTRY_VERIFY(mail->reader().messageRow(in(inbox)[0])->flags != Flags());
    sync();
    QCOMPARE(servers.messages().last().keywords, QByteArrayList{"project-x"});
    mail->setKeyword(in(inbox).mid(0, 1), QStringLiteral("PROJECT-X"), false);
    sync();
    QCOMPARE(servers.messages().last().keywords, QByteArrayList());
}

void MailVerbsTest::trashIsEmptied()
{
    const FolderId inbox = folder(ada, QStringLiteral("INBOX")), trash = folder(ada, QStringLiteral("Trash"));
    const QSignalSpy failed(mail.get(), &Mail::failed);
    mail->emptyFolder(inbox);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(in(inbox).size(), 5);
    mail->moveToTrash(in(inbox).mid(0, 2));
    QTRY_COMPARE(in(trash).size(), 2);
    // Among others that go to Trash, one that is there already is not what somebody wants to lose.
    mail->moveToTrash(in(trash).mid(0, 1) + in(inbox).mid(0, 1), Mail::LastChance::Stay);
    QTRY_COMPARE(in(inbox).size(), 2);
    QCOMPARE(in(trash).size(), 3);
    sync();
    mail->emptyFolder(trash);
    QTRY_COMPARE(in(trash).size(), 0);
    sync();
    QCOMPARE(servers.messages(QStringLiteral("Trash")).size(), 0);
    QCOMPARE(servers.messages().size(), 2);
}

void MailVerbsTest::copiesWithinTheAccount()
{
    const FolderId inbox = folder(ada, QStringLiteral("INBOX")), archive = folder(ada, QStringLiteral("Archive"));
    mail->copy(in(inbox).mid(0, 2), archive);
    sync();
    QCOMPARE(in(inbox).size(), 5);
    QCOMPARE(in(archive).size(), 2);
    QCOMPARE(servers.messages(QStringLiteral("Archive")).size(), 2);
}

void MailVerbsTest::movesToAnotherAccount()
{
    const FolderId inbox = folder(ada, QStringLiteral("INBOX")), there = folder(bob, QStringLiteral("Archive"));
    mail->setFlags(in(inbox).mid(0, 1), Flag::Flagged, {});
    mail->move(in(inbox).mid(0, 2), there);
    QTRY_COMPARE(in(there).size(), 2);
    QCOMPARE(in(inbox).size(), 3);
    // Nothing is here but headers: ada's server gives the bodies, bob's takes them, and only then do ada's go. Each account wakes the other.
    sync();
    QTRY_COMPARE_WITH_TIMEOUT(mail->reader().waitingChanges(), 0, 20'000);
    QCOMPARE(servers.messages(QStringLiteral("Archive"), QStringLiteral("bob@example.org")).size(), 2);
    QCOMPARE(servers.messages(QStringLiteral("INBOX")).size(), 3);
    sync();
    QCOMPARE(in(there).size(), 2);
    QCOMPARE(in(inbox).size(), 3);
    QCOMPARE(mail->reader().waitingChanges(), 0);
    QVERIFY(mail->reader().messageRow(in(there)[0])->flags.testFlag(Flag::Flagged));
    const auto copy = servers.messages(QStringLiteral("Archive"), QStringLiteral("bob@example.org")).first();
    QVERIFY(copy.content.contains("\nBody "));
}

void MailVerbsTest::movedToAnotherAccountAndBack()
{
    const FolderId inbox = folder(ada, QStringLiteral("INBOX")), there = folder(bob, QStringLiteral("Archive"));
    mail->move(in(inbox).mid(0, 2), there);
    mail->undo(); // before any server hears of it
    QTRY_COMPARE(in(inbox).size(), 5);
    QCOMPARE(in(there).size(), 0);
    sync();
    QCOMPARE(servers.messages(QStringLiteral("INBOX")).size(), 5);
    QCOMPARE(servers.messages(QStringLiteral("Archive"), QStringLiteral("bob@example.org")).size(), 0);
    QCOMPARE(mail->reader().waitingChanges(), 0);
}

void MailVerbsTest::foldersMadeRenamedRemoved()
{
    const FolderId work = wait(mail->createFolder(ada, {}, QStringLiteral("Work")));
    QVERIFY(work.isValid());
    const FolderId deep = wait(mail->createFolder(ada, work, QString::fromUtf8("Müll & Co")));
    mail->move(in(folder(ada, QStringLiteral("INBOX"))).mid(0, 2), deep);
    QTRY_COMPARE(in(deep).size(), 2);
    sync();
    QCOMPARE(servers.messages(QString::fromUtf8("Work/Müll & Co")).size(), 2);
    QVERIFY(mail->reader().folder(deep)->onServer);
    QVERIFY(wait(mail->renameFolder(work, QStringLiteral("Job"))));
    QCOMPARE(mail->reader().folder(deep)->path, QString::fromUtf8("Job/Müll & Co"));
    sync();
    QCOMPARE(servers.messages(QString::fromUtf8("Job/Müll & Co")).size(), 2);
    QCOMPARE(in(deep).size(), 2);
    QVERIFY(wait(mail->removeFolder(work)));
    QVERIFY(!folder(ada, QStringLiteral("Job")).isValid());
    sync();
    QVERIFY(!mail->reader().folder(deep));
    QVERIFY(!QFileInfo::exists(servers.maildirOf(QStringLiteral("Job"))));
    QCOMPARE(mail->reader().waitingChanges(), 0);
}

void MailVerbsTest::namesThatAreRefused()
{
    const FolderId inbox = folder(ada, QStringLiteral("INBOX"));
    for (const QString &name : {QString(), QStringLiteral("  "), QStringLiteral("a/b"), QStringLiteral("Trash"), QStringLiteral("a\nb")}) {
        wait(mail->createFolder(ada, {}, name));
        QVERIFY2(lastFailure && lastFailure->kind == ErrorKind::Refused, qPrintable(name));
    }
    wait(mail->renameFolder(inbox, QStringLiteral("Other")));
    QVERIFY(lastFailure);
    wait(mail->removeFolder(inbox));
    QVERIFY(lastFailure);
    wait(mail->renameFolder(folder(ada, QStringLiteral("Archive")), QStringLiteral("Archive/Below")));
    QVERIFY(lastFailure);
}

/// A folder for the year of the messages, here and on the server; and back.
void MailVerbsTest::archivedByYear()
{
    const FolderId inbox = folder(ada, QStringLiteral("INBOX"));
    mail->archive(in(inbox).mid(0, 2));
    QTRY_COMPARE(in(inbox).size(), 3);
    QCOMPARE(in(folder(ada, QStringLiteral("Archive/2026"))).size(), 2);
    sync();
    QCOMPARE(servers.messages(QStringLiteral("Archive/2026")).size(), 2);
    QCOMPARE(servers.messages(QStringLiteral("Archive")).size(), 0);
    mail->undo();
    QTRY_COMPARE(in(inbox).size(), 5);
    sync();
    QCOMPARE(servers.messages().size(), 5);
    QVERIFY(!QFileInfo::exists(servers.maildirOf(QStringLiteral("Archive/2026"))));
    wait(mail->setArchiveBy(ada, ArchiveBy::Month));
    mail->archive(in(inbox).mid(0, 1));
    QTRY_COMPARE(in(folder(ada, QStringLiteral("Archive/2026/2026-11"))).size(), 1);
    sync();
    QCOMPARE(servers.messages(QStringLiteral("Archive/2026/2026-11")).size(), 1);
    QCOMPARE(mail->reader().waitingChanges(), 0);
}

/// What it added, here or on the server already, and nothing else.
void MailVerbsTest::importTakenBack()
{
    QTemporaryDir files;
    const auto put = [&files](const QString &name, const QByteArray &content) {
        QVERIFY(QDir().mkpath(QFileInfo(files.filePath(name)).path()));
        QFile file(files.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    };
    const FolderId archive = folder(ada, QStringLiteral("Archive"));
    QVERIFY(servers.deliver(letter(6), QStringLiteral("Archive")));
    sync();
    put(QStringLiteral("tree/one.eml"), letter(7));
    put(QStringLiteral("tree/two.eml"), letter(6)); // is there already, in the folder itself
    put(QStringLiteral("tree/Old/three.eml"), letter(8));
    put(QStringLiteral("four.eml"), letter(9));
    for (const bool pushed : {false, true}) {
        const auto undo = std::make_shared<Mail::ImportUndo>();
        QCOMPARE(wait(mail->importMail(files.filePath(QStringLiteral("tree")), archive, {}, nullptr, undo)).imported, 2);
        const quint64 first = undo->verb;
        QVERIFY(first != 0);
        QCOMPARE(wait(mail->importMail(files.filePath(QStringLiteral("four.eml")), archive, {}, nullptr, undo)).imported, 1);
        QCOMPARE(undo->verb, first); // one verb
        QCOMPARE(undo->messages, 3);
        QCOMPARE(mail->lastVerb(), first);
        QCOMPARE(in(archive).size(), 3);
        QCOMPARE(in(folder(ada, QStringLiteral("Archive/Old"))).size(), 1);
        if (pushed) {
            sync();
            QCOMPARE(servers.messages(QStringLiteral("Archive")).size(), 3);
            QCOMPARE(servers.messages(QStringLiteral("Archive/Old")).size(), 1);
        }
        mail->undo(undo->verb);
        QTRY_COMPARE(in(archive).size(), 1);
        QTRY_VERIFY(!folder(ada, QStringLiteral("Archive/Old")).isValid());
        QVERIFY(!mail->canUndo());
        sync();
        QCOMPARE(servers.messages(QStringLiteral("Archive")).size(), 1);
        QCOMPARE(servers.messages(QStringLiteral("Archive")).first().header("Subject"), QByteArray("6"));
        QVERIFY(!QFileInfo::exists(servers.maildirOf(QStringLiteral("Archive/Old"))));
        QCOMPARE(mail->reader().waitingChanges(), 0);
    }
}

QTEST_GUILESS_MAIN(MailVerbsTest)
#include "MailVerbsTest.moc"
