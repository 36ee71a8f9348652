// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/LiveAccount.h"

#include <QRegularExpression>

using namespace postrider;

#define SETTLES(account)                                                                                                                                                           \
    do {                                                                                                                                                                           \
        const QString restless = (account).settle();                                                                                                                               \
        QVERIFY2(restless.isEmpty(), qPrintable(restless));                                                                                                                        \
        AGREE((account).differences());                                                                                                                                            \
    } while (false)

/// Mailboxes that change under us as they should not, or as they may: renumbered, restored from a backup, emptied, renamed, removed, full.
class MailboxTroubleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void renumberedWhileIdle();
    void madeAgainWhileIdle();
    void renumberedInMidSync();
    void renumberedWithOpsWaiting();
    void restoredFromABackup();
    void modSeqsBeginAgain();
    void expungeStorm();
    void renamedUnderUs();
    void removedUnderUs();
    void removedWithOpsWaiting();
    void movedByBoth();
    void restartInMidAppend();
    void mailboxFull();
    void noRoomForACopy();
    void noRoomForAnImport();
    void archivedWhereThereIsNoArchive();
    void archivedWhereOneIsMadeMeanwhile();

private:
    static RealServers::Options withQuota()
    {
        RealServers::Options options;
        options.extraDovecot = {QStringLiteral("mail_plugins = zlib quota"), QStringLiteral("protocol imap {"), QStringLiteral("mail_plugins = zlib imap_zlib quota imap_quota"),
            QStringLiteral("}"), QStringLiteral("plugin {"), QStringLiteral("quota = maildir:User quota"), QStringLiteral("quota_rule = *:storage=60K"), QStringLiteral("}")};
        return options;
    }
    static void makeAgain(LiveAccount &account, const QByteArray &folder, int first, int count)
    {
        QVERIFY(account.peer->select("INBOX"));
        QVERIFY(account.peer->remove(folder));
        QVERIFY(account.peer->create(folder));
        // Who still has the old one open may be in the way for a moment.
        for (int i = first; i < first + count; ++i) {
            const auto appended = [&] { return account.peer->append(folder, LiveAccount::message(i)); };
            QVERIFY2(QTest::qWaitFor(appended, 20'000), account.peer->error().constData()); // not QTRY_VERIFY, which does again what went well
        }
    }
};

/// Another UIDVALIDITY: the rows keep what they have, and nothing is there twice.
void MailboxTroubleTest::renumberedWhileIdle()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.append("INBOX", 1, 12));
    account.open(true);
    AGREE(account.differencesAfter(20));
    QTRY_VERIFY_WITH_TIMEOUT(account.isIdle(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(account.mail->reader().messageRow(account.row(5))->bodyHere, 20'000);
    const MessageId before = account.row(5);
    account.peer.reset();
    // Dovecot's notes must not vanish under a session: it starts anew, as after a disk was exchanged.
    QVERIFY(account.bench.servers->stop(RealServers::Server::Imap));
    QVERIFY(account.bench.servers->renumber());
    QVERIFY(account.bench.servers->start(RealServers::Server::Imap));
    QVERIFY(account.connectPeer());
    QVERIFY(account.append("INBOX", 20, 3));
    AGREE(account.differencesAfter(60));
    QCOMPARE(account.row(5), before);
    QVERIFY(account.mail->reader().messageRow(before)->bodyHere);
    QVERIFY2(account.told.isEmpty(), "nobody has to act");
}

/// The same by another program, while we are connected and wait for news.
void MailboxTroubleTest::madeAgainWhileIdle()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.peer->create("Work"));
    QVERIFY(account.append("Work", 1, 12));
    account.open(true);
    AGREE(account.differencesAfter(20));
    QTRY_VERIFY_WITH_TIMEOUT(account.isIdle(), 20'000);
    const MessageId before = account.row(5);
    makeAgain(account, "Work", 3, 12);
    if (QTest::currentTestFailed())
        return;
    account.mail->syncNow();
    AGREE(account.differencesAfter(40));
    QCOMPARE(account.row(5), before);
    QVERIFY2(account.told.isEmpty(), "nobody has to act");
}

void MailboxTroubleTest::renumberedInMidSync()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.peer->create("Work"));
    QVERIFY(account.append("INBOX", 1, 40));
    QVERIFY(account.append("Work", 101, 200));
    account.proxy->setLatency(10); // so that there is a middle
    account.open(false);
    const auto pass = account.mail->syncOnce(account.id, {}, true);
    QTRY_VERIFY_WITH_TIMEOUT(account.folder("INBOX") && account.folder("INBOX")->total > 0, 20'000);
    makeAgain(account, "Work", 151, 100);
    if (QTest::currentTestFailed())
        return;
    JourneyBench::wait(pass); // it may fail: it tries again
    SETTLES(account);
    QCOMPARE(account.folder("Work")->total, 100);
}

/// What waits finds its messages by Message-ID, or the person is told; never silently nothing.
void MailboxTroubleTest::renumberedWithOpsWaiting()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.append("INBOX", 1, 20));
    account.open(false);
    SETTLES(account);
    account.open(false); // not connected
    account.mail->setFlags(account.rows(1, 5), Flag::Flagged, {});
    account.mail->archive(account.rows(6, 4));
    account.mail->removeForGood(account.rows(10, 3));
    QTRY_COMPARE(account.folder("INBOX")->total, 13);
    account.peer.reset();
    QVERIFY2(account.bench.servers->awaitSilence(), qPrintable(account.bench.servers->error()));
    QVERIFY(account.bench.servers->renumber());
    QVERIFY(account.connectPeer());
    SETTLES(account);
    if (!account.told.isEmpty())
        return;
    QCOMPARE(account.numbersIn("Archive/2026"), (QList<int>{6, 7, 8, 9}));
    QCOMPARE(account.folder("INBOX")->total, 13);
    for (int i = 1; i <= 5; ++i)
        QVERIFY2(account.mail->reader().messageRow(account.row(i))->flags.testFlag(Flag::Flagged), LiveAccount::idOf(i).constData());
}

/// UIDNEXT and HIGHESTMODSEQ go back, UIDVALIDITY stays, and a UID stands for another message than before.
void MailboxTroubleTest::restoredFromABackup()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.append("INBOX", 1, 10));
    account.peer.reset();
    QVERIFY2(account.bench.servers->keepMail(), qPrintable(account.bench.servers->error()));
    QVERIFY(account.connectPeer());
    QVERIFY(account.append("INBOX", 11, 3));
    QVERIFY(account.peer->store(account.uids("INBOX", 1, 4), "+FLAGS", "\\Seen"));
    account.open(false);
    SETTLES(account);
    account.open(false); // not connected
    account.mail->removeForGood(account.rows(11, 1));
    QTRY_COMPARE(account.folder("INBOX")->total, 12);
    account.mail.reset();
    account.peer.reset();
    QVERIFY2(account.bench.servers->restoreMail(), qPrintable(account.bench.servers->error()));
    QVERIFY(account.connectPeer());
    QVERIFY(account.append("INBOX", 21, 1)); // with the UID that number 11 had
    account.open(false);
    SETTLES(account);
    QCOMPARE(account.numbersIn("INBOX"), (QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 21})); // nobody deleted 21
    const MessageId id = account.row(21);
    QVERIFY(id.isValid());
    QVERIFY(account.mail->reader().rawMessage(id).value_or(QByteArray()).contains("Body of 21."));
}

/// UIDVALIDITY stays, mod-sequences begin again below what we know: changes must not be overlooked.
void MailboxTroubleTest::modSeqsBeginAgain()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.append("INBOX", 1, 10));
    for (int i = 0; i < 30; ++i)
        QVERIFY(account.peer->store(account.uids("INBOX", 1, 10), i % 2 ? "-FLAGS" : "+FLAGS", "\\Answered"));
    account.open(false);
    SETTLES(account);
    account.mail.reset();
    account.peer.reset();
    QVERIFY2(account.bench.servers->awaitSilence(), qPrintable(account.bench.servers->error()));
    QVERIFY(account.bench.servers->forgetModSeqs());
    QVERIFY(account.connectPeer());
    QVERIFY(account.peer->store(account.uids("INBOX", 3, 4), "+FLAGS", "\\Flagged"));
    account.open(false);
    SETTLES(account);
    QVERIFY(account.mail->reader().messageRow(account.row(3))->flags.testFlag(Flag::Flagged));
}

/// A thousand go while new ones come and we delete some of the same.
void MailboxTroubleTest::expungeStorm()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.append("INBOX", 1, 400));
    account.open(true);
    AGREE(account.differencesAfter(40));
    account.mail->removeForGood(account.rows(50, 100));
    account.mail->archive(account.rows(200, 50));
    for (int i = 1; i < 380; i += 60) {
        // Ours go at the same time: of a set that holds one of those the server takes nothing (RFC 5530 EXPUNGEISSUED), and then it is made anew.
        QTRY_VERIFY_WITH_TIMEOUT(account.uids("INBOX", i, 45).isEmpty() || account.peer->destroy(account.uids("INBOX", i, 45)), 30'000);
        QVERIFY(account.append("INBOX", 1000 + i, 2));
    }
    AGREE(account.differencesAfter(60));
    QTRY_COMPARE_WITH_TIMEOUT(account.mail->reader().waitingChanges(), 0, 20'000); // done there is not yet noted here
    for (const int number : account.numbersIn("INBOX"))
        QVERIFY2(number < 50 || number >= 150, "a deleted message came back");
}

void MailboxTroubleTest::renamedUnderUs()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.peer->create("Work"));
    QVERIFY(account.peer->create("Work/Old"));
    QVERIFY(account.append("Work", 1, 6));
    QVERIFY(account.append("Work/Old", 11, 6));
    account.open(false);
    SETTLES(account);
    QVERIFY(account.peer->select("INBOX"));
    QVERIFY(account.peer->rename("Work", "Job"));
    SETTLES(account);
    QVERIFY(account.folder("Job"));
    QVERIFY(account.folder("Job/Old"));
    QVERIFY(!account.folder("Work"));
    QCOMPARE(account.folder("Job/Old")->total, 6);
}

void MailboxTroubleTest::removedUnderUs()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.peer->create("Work"));
    QVERIFY(account.append("Work", 1, 30));
    QVERIFY(account.append("INBOX", 31, 5));
    account.open(true);
    AGREE(account.differencesAfter(20));
    // What the worker has open just now, and what it has not.
    QVERIFY(account.peer->select("INBOX"));
    QVERIFY(account.peer->remove("Work"));
    QVERIFY(account.append("INBOX", 41, 2));
    account.mail->syncNow();
    AGREE(account.differencesAfter(40));
    QVERIFY(!account.folder("Work"));
}

/// A message on its way to a folder that goes is where it was, and the person is told.
void MailboxTroubleTest::removedWithOpsWaiting()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.peer->create("Work"));
    QVERIFY(account.append("INBOX", 1, 6));
    account.open(false);
    SETTLES(account);
    account.open(false);
    account.mail->move(account.rows(1, 3), account.folder("Work")->id);
    QTRY_COMPARE(account.folder("INBOX")->total, 3);
    QVERIFY(account.peer->select("INBOX"));
    QVERIFY(account.peer->remove("Work"));
    SETTLES(account);
    QStringList places;
    for (int number = 1; number <= 6; ++number) {
        const auto row = account.mail->reader().messageRow(account.row(number));
        QVERIFY2(row, LiveAccount::idOf(number).constData());
        places.append(account.mail->reader().folder(row->folder)->path);
    }
    QVERIFY2(places.count(QStringLiteral("INBOX")) == 6 || places.count(QStringLiteral("Work")) == 3, qPrintable(places.join(QLatin1Char(' '))));
    if (places.count(QStringLiteral("INBOX")) == 6)
        QVERIFY2(!account.told.isEmpty(), "the move did not happen, and nobody was told");
}

void MailboxTroubleTest::movedByBoth()
{
    LiveAccount account;
    QVERIFY(account.start());
    QVERIFY(account.peer->create("Work"));
    QVERIFY(account.append("INBOX", 1, 6));
    account.open(false);
    SETTLES(account);
    account.open(false);
    account.mail->archive(account.rows(1, 4));
    account.mail->removeForGood(account.rows(5, 1));
    QTRY_COMPARE(account.folder("INBOX")->total, 1);
    QVERIFY(account.peer->move(account.uids("INBOX", 2, 2), "Work"));
    QVERIFY(account.peer->destroy(account.uids("INBOX", 4, 1)));
    SETTLES(account);
    QCOMPARE(account.numbersIn("Archive/2026"), (QList<int>{1}));
    QCOMPARE(account.numbersIn("Work"), (QList<int>{2, 3}));
    QCOMPARE(account.numbersIn("INBOX"), (QList<int>{6}));
}

/// The copy for Sent is on its way to the server when that ends. Once it is back, the copy is there once.
void MailboxTroubleTest::restartInMidAppend()
{
    LiveAccount account;
    QVERIFY(account.start());
    account.open(true);
    QTRY_VERIFY_WITH_TIMEOUT(account.isIdle(), 20'000);
    account.proxy->setFault({{test::TcpFaultProxy::Direction::ToServer, test::TcpFaultProxy::Kind::Close, 300'000}});
    account.open(true); // connections from now on
    QTRY_VERIFY_WITH_TIMEOUT(account.isIdle(), 20'000);
    const QByteArray message = "From: ada@example.org\r\nTo: bob@example.org\r\nSubject: a big one\r\n" + LiveAccount::message(900, 900'000).replace("\n", "\r\n").mid(33);
    const auto queued = JourneyBench::wait(account.mail->sendRaw(account.id, message, {}, SendOptions()));
    QVERIFY2(std::holds_alternative<OpId>(queued), std::holds_alternative<Failure>(queued) ? qPrintable(std::get<Failure>(queued).message) : "");
    QTRY_VERIFY_WITH_TIMEOUT(account.proxy->faults() > 0, 40'000);
    QVERIFY(account.bench.servers->stop(RealServers::Server::Imap));
    account.proxy->setFault({});
    QTest::qWait(300);
    QVERIFY(account.bench.servers->start(RealServers::Server::Imap));
    QVERIFY(account.connectPeer());
    account.mail->syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(account.mail->reader().outbox().isEmpty(), 60'000);
    AGREE(account.differencesAfter(30));
    QCOMPARE(account.numbersIn("Sent").size(), 1);
}

/// No room for what we want to put there: told, and nothing is lost.
void MailboxTroubleTest::mailboxFull()
{
    LiveAccount account;
    QVERIFY(account.start(withQuota()));
    for (int i = 1; i <= 5; ++i)
        QVERIFY(account.peer->append("INBOX", LiveAccount::message(i, 10'000)));
    QVERIFY(!account.peer->append("INBOX", LiveAccount::message(9, 40'000)));
    account.open(false);
    SETTLES(account);
    // Moving and deleting work in a full mailbox.
    account.mail->archive(account.rows(1, 2));
    account.mail->removeForGood(account.rows(3, 1));
    QTRY_COMPARE(account.folder("INBOX")->total, 2);
    SETTLES(account);
    QCOMPARE(account.numbersIn("Archive/2026"), (QList<int>{1, 2}));
    QVERIFY(account.told.isEmpty());
}

/// A copy that the server has no room for: given up, told once, everything stays, and mail is received all the same.
void MailboxTroubleTest::noRoomForACopy()
{
    LiveAccount account;
    QVERIFY(account.start(withQuota()));
    for (int i = 1; i <= 5; ++i)
        QVERIFY(account.peer->append("INBOX", LiveAccount::message(i, 10'000)));
    account.open(false);
    SETTLES(account);
    account.mail->copy(account.rows(1, 3), account.folder("Archive")->id);
    account.mail->setFlags(account.rows(4, 1), Flag::Flagged, {});
    QVERIFY(account.bench.servers->deliver(LiveAccount::message(20)));
    SETTLES(account);
    QCOMPARE(account.told.size(), 1);
    QVERIFY2(account.told.first().message.contains(QStringLiteral("full")), qPrintable(account.told.first().message));
    QCOMPARE(account.numbersIn("Archive"), QList<int>());
    QCOMPARE(account.numbersIn("INBOX"), (QList<int>{1, 2, 3, 4, 5, 20}));
    QCOMPARE(account.mail->reader().waitingChanges(), 0);
}

/// From a file: what the server does not take is not shown as if it were there, and the file still has it.
void MailboxTroubleTest::noRoomForAnImport()
{
    LiveAccount account;
    QVERIFY(account.start(withQuota()));
    QVERIFY(account.peer->append("INBOX", LiveAccount::message(1, 10'000)));
    account.open(false);
    SETTLES(account);
    QFile mbox(account.bench.directory.filePath(QStringLiteral("old.mbox")));
    QVERIFY(mbox.open(QIODevice::WriteOnly));
    for (int i = 31; i <= 38; ++i)
        mbox.write("From grace@example.org Mon Nov  2 10:00:00 2026\n" + LiveAccount::message(i, 10'000) + "\n");
    mbox.close();
    const auto report = JourneyBench::wait(account.mail->importMail(mbox.fileName(), account.folder("Archive")->id));
    QVERIFY(std::holds_alternative<Mail::ImportReport>(report));
    QCOMPARE(std::get<Mail::ImportReport>(report).imported, 8);
    SETTLES(account);
    QCOMPARE(account.told.size(), 1);
    QVERIFY2(account.told.first().message.contains(QStringLiteral("full")), qPrintable(account.told.first().message));
    QCOMPARE(account.numbersIn("INBOX"), QList<int>{1});
    QCOMPARE(account.mail->reader().waitingChanges(), 0);
    QVERIFY(mbox.exists());
}

void MailboxTroubleTest::archivedWhereThereIsNoArchive()
{
    LiveAccount account;
    RealServers::Options options;
    options.bare = true;
    QVERIFY(account.start(options));
    QVERIFY(account.append("INBOX", 1, 5));
    account.open(false);
    SETTLES(account);
    QVERIFY(!account.mail->reader().folderWithRole(account.id, FolderRole::Archive));
    account.open(false); // not connected
    account.mail->archive(account.rows(1, 2));
    account.mail->archive(account.rows(3, 1));
    QTRY_VERIFY(account.folder("Archive/2026") && account.folder("Archive/2026")->total == 3);
    SETTLES(account);
    QCOMPARE(account.numbersIn("Archive/2026"), (QList<int>{1, 2, 3}));
    QCOMPARE(account.numbersIn("INBOX"), (QList<int>{4, 5}));
    const auto archive = account.mail->reader().folderWithRole(account.id, FolderRole::Archive);
    QVERIFY(archive && archive->onServer && archive->subscribed);
    account.mail->archive(account.rows(4, 1));
    QTRY_COMPARE(account.folder("INBOX")->total, 1);
    account.mail->undo();
    QTRY_COMPARE(account.folder("INBOX")->total, 2);
    SETTLES(account);
    QCOMPARE(account.numbersIn("INBOX"), (QList<int>{4, 5}));
    QVERIFY(account.told.isEmpty());
}

/// Another program makes it while we are offline: it is the same one then.
void MailboxTroubleTest::archivedWhereOneIsMadeMeanwhile()
{
    LiveAccount account;
    RealServers::Options options;
    options.bare = true;
    QVERIFY(account.start(options));
    QVERIFY(account.append("INBOX", 1, 3));
    account.open(false);
    SETTLES(account);
    account.open(false);
    account.mail->archive(account.rows(1, 1));
    QTRY_VERIFY(account.folder("Archive"));
    QVERIFY(account.peer->create("Archive"));
    QVERIFY(account.append("Archive", 31, 1));
    SETTLES(account);
    QCOMPARE(account.numbersIn("Archive"), QList<int>{31});
    QCOMPARE(account.numbersIn("Archive/2026"), QList<int>{1});
    QCOMPARE(account.folder("Archive")->role, FolderRole::Archive);
    QCOMPARE(account.folder("Archive")->total, 1);
    QVERIFY(account.told.isEmpty());
}

QTEST_GUILESS_MAIN(MailboxTroubleTest)
#include "MailboxTroubleTest.moc"
