// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Store.h"
#include "tests/journeys/LiveAccount.h"
#include "tests/journeys/MailboxActs.h"

#include <QRegularExpression>

using namespace postrider;

/// Local Folders, beside an account on a real server: what goes there leaves the server once it is here as a whole, and not before; what leaves them is on the server then; killed
/// after any commit, every message is in one place. Searched, threaded, taken back and deleted as everywhere.
class LocalFoldersTest : public QObject {
    Q_OBJECT
private:
    static constexpr int kMoved = 5; ///< 2 to 6
    static const Account local(Mail &mail) { return mail.reader().accounts().last(); }
    static FolderId folderOf(Mail &mail, FolderRole role) { return mail.reader().folderWithRole(local(mail).id, role).value_or(Folder()).id; }
    static MessageId rowIn(Mail &mail, AccountId account, const QByteArray &id) { return mail.reader().messageWithHeader(account, QString::fromLatin1(id)).value_or(MessageId()); }
    static QByteArray crlf(QByteArray message) { return message.replace("\n", "\r\n"); }
    /// Passes of all accounts until nothing is left to do.
    static bool settle(Mail &mail)
    {
        for (int i = 0; i < 8; ++i) {
            int done = 0;
            for (const Account &account : mail.reader().accounts()) {
                const auto totals = JourneyBench::wait(mail.syncOnce(account.id, {}, true));
                if (std::holds_alternative<Failure>(totals))
                    return false;
                const auto counts = std::get<Mail::SyncTotals>(totals);
                done += counts.added + counts.changed + counts.removed + counts.pushed;
            }
            if (done + mail.reader().waitingChanges() == 0)
                return true;
        }
        return false;
    }
    static MessageId importInto(Mail &mail, FolderId folder, const QString &directory, int number)
    {
        QFile file(directory + QStringLiteral("/letter.eml"));
        if (!file.open(QIODevice::WriteOnly) || file.write(LiveAccount::message(number)) < 0)
            return {};
        file.close();
        JourneyBench::wait(mail.importMail(file.fileName(), folder));
        return rowIn(mail, local(mail).id, LiveAccount::idOf(number));
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void thereWithTheFirstAccount()
    {
        LiveAccount live;
        QVERIFY(live.start());
        {
            const auto empty = live.bench.open("empty", true);
            QVERIFY(empty->reader().accounts().isEmpty());
        }
        live.open(false);
        const QList<Account> accounts = live.mail->reader().accounts();
        QCOMPARE(accounts.size(), 2);
        QVERIFY(!accounts[0].isLocal() && accounts[1].isLocal() && accounts[1].mailboxesAreHere());
        QCOMPARE(accounts[1].title(), QString("Local Folders"));
        QCOMPARE(live.mail->reader().mailAccounts().size(), 1);
        QVERIFY(live.mail->reader().identities(accounts[1].id).isEmpty());
        QStringList paths;
        for (const Folder &folder : live.mail->reader().folders())
            paths += folder.account == accounts[1].id ? QStringList(folder.path) : QStringList();
        QCOMPARE(paths, QStringList({"Archive", "Trash"}));
        // It says nothing of itself, is nobody to write as, and stays.
        QVERIFY(settle(*live.mail));
        QCOMPARE(live.mail->statuses().size(), 1);
        Draft draft;
        draft.account = accounts[1].id;
        draft.to = {{"Bob", "bob@example.org"}};
        const auto sent = JourneyBench::wait(live.mail->send(draft));
        QVERIFY(std::holds_alternative<Failure>(sent));
        Identity identity;
        identity.account = accounts[1].id;
        identity.address = {"Ada", "ada@local.example"};
        QVERIFY(std::holds_alternative<Failure>(JourneyBench::wait(live.mail->saveIdentity(identity))));
        QVERIFY(std::holds_alternative<Failure>(JourneyBench::wait(live.mail->setEnabled(accounts[1].id, false))));
        live.mail->removeAccount(accounts[1].id);
        QTRY_COMPARE(live.told.size(), 1);
        QCOMPARE(live.mail->reader().accounts().size(), 2);
        // With the last account they go, unless there is mail in them.
        live.mail->removeAccount(accounts[0].id);
        QTRY_VERIFY(live.mail->reader().accounts().isEmpty());
    }

    void staysForItsMail()
    {
        LiveAccount live;
        QVERIFY(live.start());
        live.open(false);
        QVERIFY(importInto(*live.mail, folderOf(*live.mail, FolderRole::Archive), live.bench.directory.path(), 1).isValid());
        live.mail->removeAccount(live.id);
        QTRY_COMPARE(live.mail->reader().accounts().size(), 1);
        QVERIFY(live.mail->reader().mailAccounts().isEmpty());
        QTest::qWait(100);
        QVERIFY(rowIn(*live.mail, local(*live.mail).id, LiveAccount::idOf(1)).isValid());
    }

    /// A profile of before: made at the next start.
    void oldProfile()
    {
        LiveAccount live;
        QVERIFY(live.start());
        live.open(false);
        const AccountId before = local(*live.mail).id;
        live.mail.reset();
        {
            Store store(live.bench.directory.filePath("profile"));
            store.writeAndWait(Durability::User, [before](StoreWriter &writer) { writer.accounts.remove(before); });
        }
        live.open(true);
        QCOMPARE(live.mail->reader().accounts().size(), 2);
        QVERIFY(local(*live.mail).isLocal());
    }

    void fromTheServer()
    {
        LiveAccount live;
        QVERIFY(live.start());
        QVERIFY(live.append("INBOX", 1, 8));
        live.open(true);
        QTRY_VERIFY_WITH_TIMEOUT(live.isIdle(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(live.rows(1, 8).count(MessageId()), 0, 20'000);
        const FolderId archive = folderOf(*live.mail, FolderRole::Archive);
        live.mail->move(live.rows(2, kMoved), archive);
        // Shown there at once, and then really there.
        QTRY_COMPARE(live.mail->reader().messageIds(archive).size(), kMoved);
        QTRY_COMPARE_WITH_TIMEOUT(live.numbersIn("INBOX"), QList<int>({1, 7, 8}), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(live.mail->reader().waitingChanges(), 0, 20'000);
        for (int i = 2; i < 2 + kMoved; ++i)
            QCOMPARE(live.mail->reader().rawMessage(rowIn(*live.mail, local(*live.mail).id, LiveAccount::idOf(i))), crlf(LiveAccount::message(i)));
        AGREE(live.differencesAfter(10));
        QCOMPARE(MailboxView::contradictionsIn(live.mail->reader(), local(*live.mail).id), QStringList());
        // As everywhere: found, flagged, moved on, thrown away.
        JourneyBench::wait(live.mail->waitForIndex(20'000));
        SearchRequest request;
        request.query = QStringLiteral("\"body of 3\"");
        const auto found = std::get<SearchResult>(JourneyBench::wait(live.mail->search(request)));
        QCOMPARE(found.hits.size(), 1);
        QCOMPARE(found.hits[0].message, (rowIn(*live.mail, local(*live.mail).id, LiveAccount::idOf(3))));
        const auto old = std::get<FolderId>(JourneyBench::wait(live.mail->createFolder(local(*live.mail).id, {}, "Old")));
        const MessageId three = found.hits[0].message;
        live.mail->setFlags({three}, Flag::Flagged, {});
        live.mail->move({three}, old);
        QTRY_COMPARE(live.mail->reader().messageRow(three)->folder, old);
        live.mail->undo();
        QTRY_COMPARE(live.mail->reader().messageRow(three)->folder, archive);
        QVERIFY(live.mail->reader().messageRow(three)->flags.testFlag(Flag::Flagged));
        live.mail->moveToTrash({three});
        QTRY_COMPARE(live.mail->reader().messageRow(three)->folder, folderOf(*live.mail, FolderRole::Trash));
        live.mail->emptyFolder(folderOf(*live.mail, FolderRole::Trash));
        QTRY_VERIFY(!live.mail->reader().messageRow(three));
        QCOMPARE(live.told.size(), 0);
    }

    /// Without the line nothing leaves the server, and it can be taken back.
    void offlineAndTakenBack()
    {
        LiveAccount live;
        QVERIFY(live.start());
        QVERIFY(live.append("INBOX", 1, 3));
        live.open(false);
        JourneyBench::wait(live.mail->syncOnce(live.id, {}, false)); // headers only
        live.open(false); // and nobody connects any more
        const FolderId archive = folderOf(*live.mail, FolderRole::Archive);
        QCOMPARE(live.mail->reader().rawMessage(live.row(2)), std::optional<QByteArray>());
        live.mail->move({live.row(2)}, archive);
        QTRY_COMPARE(live.mail->reader().messageIds(archive).size(), 1);
        JourneyBench::wait(live.mail->syncOnce(local(*live.mail).id, {}, true));
        QCOMPARE(live.numbersIn("INBOX"), QList<int>({1, 2, 3}));
        QCOMPARE(live.mail->reader().rawMessage(live.mail->reader().messageIds(archive).value(0)), std::optional<QByteArray>());
        live.mail->undo();
        QTRY_VERIFY(live.mail->reader().messageIds(archive).isEmpty());
        QTRY_COMPARE(live.mail->reader().messageRow(live.row(2))->folder, live.folder("INBOX")->id);
        QVERIFY(settle(*live.mail));
        AGREE(live.differences());
        // And once more, to its end.
        live.mail->move({live.row(2)}, archive);
        QTRY_COMPARE(live.mail->reader().messageIds(archive).size(), 1);
        QVERIFY(settle(*live.mail));
        QCOMPARE(live.numbersIn("INBOX"), QList<int>({1, 3}));
        QCOMPARE(live.mail->reader().rawMessage(live.mail->reader().messageIds(archive).value(0)), crlf(LiveAccount::message(2)));
    }

    void toTheServer()
    {
        LiveAccount live;
        QVERIFY(live.start());
        live.open(true);
        QTRY_VERIFY_WITH_TIMEOUT(live.isIdle(), 20'000);
        const FolderId archive = folderOf(*live.mail, FolderRole::Archive);
        const MessageId one = importInto(*live.mail, archive, live.bench.directory.path(), 1);
        const MessageId two = importInto(*live.mail, archive, live.bench.directory.path(), 2);
        QVERIFY(one.isValid() && two.isValid());
        live.mail->move({one}, live.folder("INBOX")->id);
        QTRY_COMPARE_WITH_TIMEOUT(live.numbersIn("INBOX"), QList<int>{1}, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(live.mail->reader().messageIds(archive), QList<MessageId>{two}, 20'000);
        live.mail->copy({two}, live.folder("INBOX")->id);
        QTRY_COMPARE_WITH_TIMEOUT(live.numbersIn("INBOX"), QList<int>({1, 2}), 20'000);
        QCOMPARE(live.mail->reader().messageIds(archive), QList<MessageId>{two});
        // And a copy the other way.
        live.mail->copy({live.row(1)}, archive);
        QTRY_COMPARE_WITH_TIMEOUT(live.mail->reader().messageIds(archive).size(), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(live.mail->reader().waitingChanges(), 0, 20'000);
        QCOMPARE(live.numbersIn("INBOX"), QList<int>({1, 2}));
        AGREE(live.differencesAfter(10));
    }

    void conversations()
    {
        LiveAccount live;
        QVERIFY(live.start());
        live.open(false);
        const FolderId archive = folderOf(*live.mail, FolderRole::Archive);
        QFile file(live.bench.directory.filePath("thread.mbox"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 1; i <= 3; ++i)
            file.write("From x Mon Nov  2 10:00:00 2026\nFrom: Bo <bo@example.org>\nSubject: Re: plan\nDate: Mon, 2 Nov 2026 10:0" + QByteArray::number(i)
                + ":00 +0100\nMessage-ID: <p" + QByteArray::number(i) + "@x>\n" + (i > 1 ? "References: <p1@x>\n" : "") + "\nPart " + QByteArray::number(i) + ".\n\n");
        file.close();
        const auto report = std::get<Mail::ImportReport>(JourneyBench::wait(live.mail->importMail(file.fileName(), archive)));
        QCOMPARE(report.imported, 3);
        Listing listing;
        listing.folder = archive;
        QCOMPARE(live.mail->reader().threads(listing).size(), 1);
        const auto exported = std::get<Mail::ExportReport>(JourneyBench::wait(live.mail->exportMail(archive, Mail::ExportFormat::Mbox, live.bench.directory.filePath("out.mbox"))));
        QCOMPARE(exported.exported, 3);
        // Who answers there writes as an account.
        const MessageId message = rowIn(*live.mail, local(*live.mail).id, "<p1@x>");
        const auto reply = JourneyBench::wait(live.mail->makeReply(message, Mail::AnswerMode::Reply));
        QCOMPARE(std::get<Draft>(reply).account, live.id);
        QCOMPARE(std::get<Draft>(reply).from.address, QString("ada@example.org"));
    }

    /// After every commit.
    void killed_data()
    {
        QTest::addColumn<bool>("back");
        QTest::newRow("shelving") << false;
        QTest::newRow("unshelving") << true;
    }
    void killed()
    {
        QFETCH(bool, back);
        const QString scenario = QString::fromLatin1(QTest::currentDataTag());
        JourneyBench bench;
        QVERIFY(bench.start());
        for (int i = 1; i <= 8; ++i)
            QVERIFY(bench.servers->deliver(MailboxActs::message(i)));
        QVERIFY(bench.makeProfile("base"));
        {
            const auto mail = bench.open("base", false);
            JourneyBench::wait(mail->syncOnce(mail->reader().accounts().first().id, {}, false)); // headers only
            if (back) {
                QVERIFY(MailboxActs::act(*mail, mail->reader().accounts().first().id, "shelving", [](const QString &) {}));
                QVERIFY(settle(*mail));
            }
        }
        QVERIFY2(bench.servers->keepMail(), qPrintable(bench.servers->error()));
        const auto onServer = [&] {
            QByteArrayList ids;
            for (const auto &message : bench.servers->messages())
                ids.append(message.header("Message-ID"));
            return ids;
        };
        const auto wholeHere = [](Mail &mail, AccountId account, int number) {
            const MessageId row = rowIn(mail, account, MailboxActs::idOf(number));
            return row.isValid() && mail.reader().rawMessage(row) == crlf(MailboxActs::message(number));
        };
        int killed = 0;
        for (int commit = 1;; ++commit) {
            QVERIFY(bench.servers->restoreMail() && bench.copyProfile("base", "run"));
            const auto told = bench.step("run", commit, {"act", scenario});
            const auto mail = bench.open("run", false);
            const AccountId account = mail->reader().accounts().first().id, shelf = local(*mail).id;
            // At this very moment each is on the server, or here as a whole.
            const QByteArrayList now = onServer();
            for (int number = 1; number <= 8; ++number)
                QVERIFY2(now.contains(MailboxActs::idOf(number)) || wholeHere(*mail, shelf, number), qPrintable(QString("%1 after commit %2").arg(number).arg(commit)));
            QVERIFY2(settle(*mail), qPrintable(QString("after commit %1").arg(commit)));
            const QByteArrayList after = onServer();
            const bool isPromised = told.said.contains("moved");
            for (int number = 1; number <= 8; ++number) {
                const QByteArray id = MailboxActs::idOf(number);
                const bool there = after.contains(id), here = wholeHere(*mail, shelf, number);
                const QString where = QString("%1 after commit %2: %3 times on the server, %4 here").arg(number).arg(commit).arg(after.count(id)).arg(here);
                QVERIFY2(there != here && after.count(id) <= 1, qPrintable(where));
                const bool wasMoved = number >= 2 && number <= 6 && here != back;
                if (number >= 2 && number <= 6 && isPromised)
                    QVERIFY2(wasMoved, qPrintable(where));
                QVERIFY2(there == rowIn(*mail, account, id).isValid(), qPrintable(where));
            }
            killed += told.killed;
            if (!told.killed)
                break;
            QVERIFY(commit < 500);
        }
        qInfo("killed after %d commits", killed);
        QVERIFY(killed > 5);
    }
};

QTEST_GUILESS_MAIN(LocalFoldersTest)
#include "LocalFoldersTest.moc"
