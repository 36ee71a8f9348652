// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreReader.h"
#include "tests/journeys/JourneyBench.h"

using namespace postrider;

/// The journeys of received mail: a first sync, new mail by IDLE, changes made offline, moves and deletions; also killed after commits, and with servers that offer less.
class MailboxJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstSyncKilledAfterCommits();
    void newMailByIdle();
    void bodyOnDemand();
    void changesMadeOffline_data();
    void changesMadeOffline();
    void changesOfOthers();
    void wrongPasswordAsksTheUser();
    void profileInUse();

private:
    static QByteArray message(int number)
    {
        return "From: Grace <grace@example.org>\nTo: ada@example.org\nSubject: number " + QByteArray::number(number) + "\nDate: Mon, 2 Nov 2026 10:"
            + QByteArray::number(10 + number % 50) + ":00 +0100\nMessage-ID: <n" + QByteArray::number(number) + "@example.org>\n\nBody of " + QByteArray::number(number) + ".\n";
    }
    static QByteArray keyOf(const MessageRow &row) { return QByteArray::number(row.uid) + ' ' + row.messageIdHeader.toUtf8() + (row.bodyHere ? " b" : " -"); }
    static QByteArrayList contents(StoreReader &reader, const QString &path)
    {
        QByteArrayList list;
        for (const Folder &folder : reader.folders()) {
            if (folder.path != path)
                continue;
            for (const MessageRow &row : reader.messageRows(reader.messageIds(folder.id)))
                list.append(keyOf(row));
        }
        std::sort(list.begin(), list.end());
        return list;
    }
    static std::optional<Folder> folderAt(StoreReader &reader, const QString &path)
    {
        for (const Folder &folder : reader.folders()) {
            if (folder.path == path)
                return folder;
        }
        return std::nullopt;
    }
};

void MailboxJourneyTest::firstSyncKilledAfterCommits()
{
    JourneyBench bench;
    QVERIFY(bench.start());
    for (int i = 0; i < 300; ++i)
        QVERIFY(bench.servers->deliver(message(i), QStringLiteral("INBOX"), i % 3 == 0 ? "" : "S"));
    QVERIFY(bench.makeProfile(QStringLiteral("base")));
    QVERIFY(bench.copyProfile(QStringLiteral("base"), QStringLiteral("whole")));
    const auto whole = bench.step(QStringLiteral("whole"), 0, {QStringLiteral("sync")});
    QVERIFY2(whole.status == 0, whole.errors.constData());
    QByteArrayList expected;
    {
        const auto mail = bench.open(QStringLiteral("whole"), false);
        expected = contents(mail->reader(), QStringLiteral("INBOX"));
        QCOMPARE(expected.size(), 300);
        QVERIFY(expected.first().endsWith('b'));
        QCOMPARE(folderAt(mail->reader(), QStringLiteral("INBOX"))->unread, 100);
        QCOMPARE(folderAt(mail->reader(), QStringLiteral("INBOX"))->total, 300);
    }
    for (int n = 1; n < 40; ++n) {
        QVERIFY(bench.copyProfile(QStringLiteral("base"), QStringLiteral("run")));
        const auto cut = bench.step(QStringLiteral("run"), n, {QStringLiteral("sync")});
        const auto again = bench.step(QStringLiteral("run"), 0, {QStringLiteral("sync")});
        QVERIFY2(again.status == 0, again.errors.constData());
        const auto mail = bench.open(QStringLiteral("run"), false);
        QCOMPARE(contents(mail->reader(), QStringLiteral("INBOX")), expected);
        QCOMPARE(folderAt(mail->reader(), QStringLiteral("INBOX"))->unread, 100);
        if (!cut.killed)
            return;
    }
}

void MailboxJourneyTest::newMailByIdle()
{
    JourneyBench bench;
    QVERIFY(bench.start());
    QVERIFY(bench.servers->deliver(message(1)));
    QVERIFY(bench.makeProfile(QStringLiteral("base")));
    const auto mail = bench.open(QStringLiteral("base"), true);
    QTRY_COMPARE_WITH_TIMEOUT(contents(mail->reader(), QStringLiteral("INBOX")).size(), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(mail->statuses().value(0).state, AccountStatus::State::Idle, 20'000);
    // The watcher has to be in IDLE, or this would test the pass after connecting.
    QTRY_VERIFY_WITH_TIMEOUT(mail->transcript(mail->reader().accounts().value(0).id).contains(QStringLiteral("+ idling")), 20'000);
    QSignalSpy changes(mail.get(), &Mail::changed);
    QVERIFY(bench.servers->deliver(message(2)));
    QTRY_COMPARE_WITH_TIMEOUT(contents(mail->reader(), QStringLiteral("INBOX")).size(), 2, 30'000);
    const auto arrived = [&] {
        int count = 0;
        for (const auto &emitted : changes)
            count += int(emitted.at(0).value<ChangeSet>().arrived.size());
        return count;
    };
    QTRY_COMPARE(arrived(), 1);
}

void MailboxJourneyTest::bodyOnDemand()
{
    JourneyBench bench;
    QVERIFY(bench.start());
    QVERIFY(bench.servers->deliver(message(7)));
    QVERIFY(bench.makeProfile(QStringLiteral("base")));
    const auto mail = bench.open(QStringLiteral("base"), false);
    const AccountId account = mail->reader().accounts().value(0).id;
    QVERIFY(std::holds_alternative<Mail::SyncTotals>(JourneyBench::wait(mail->syncOnce(account, {}, false))));
    const auto inbox = folderAt(mail->reader(), QStringLiteral("INBOX"));
    QVERIFY(inbox);
    const MessageId id = mail->reader().messageIds(inbox->id).value(0);
    QVERIFY(!mail->reader().messageRow(id)->bodyHere);
    mail->wantBody(id);
    QTRY_VERIFY_WITH_TIMEOUT(mail->reader().messageRow(id)->bodyHere, 30'000);
    const auto content = JourneyBench::wait(mail->content(id));
    QVERIFY(std::holds_alternative<MessageContent>(content));
    QCOMPARE(std::get<MessageContent>(content).subject, QStringLiteral("number 7"));
    QCOMPARE(std::get<MessageContent>(content).text.trimmed(), QStringLiteral("Body of 7."));
    // Byte-identical to what the server has (CRLF on the wire).
    QByteArray wire = message(7);
    wire.replace("\n", "\r\n");
    QCOMPARE(*mail->reader().rawMessage(id), wire);
}

void MailboxJourneyTest::changesMadeOffline_data()
{
    QTest::addColumn<QString>("capability");
    QTest::newRow("everything") << QString();
    QTest::newRow("without MOVE") << QStringLiteral("IMAP4rev1 SASL-IR LITERAL+ ID ENABLE IDLE UIDPLUS CONDSTORE ESEARCH SPECIAL-USE");
    QTest::newRow("without anything") << QStringLiteral("IMAP4rev1");
}

/// 500 marked read, 40 moved, 20 deleted while offline, then pushed by processes that are killed after each commit.
void MailboxJourneyTest::changesMadeOffline()
{
    QFETCH(QString, capability);
    JourneyBench bench;
    RealServers::Options options;
    options.imapCapability = capability;
    QVERIFY(bench.start(options));
    for (int i = 0; i < 500; ++i)
        QVERIFY(bench.servers->deliver(message(i)));
    QVERIFY(bench.makeProfile(QStringLiteral("base")));
    QVERIFY(bench.step(QStringLiteral("base"), 0, {QStringLiteral("sync")}).status == 0);
    {
        const auto mail = bench.open(QStringLiteral("base"), false);
        StoreReader &reader = mail->reader();
        const auto inbox = folderAt(reader, QStringLiteral("INBOX"));
        const auto archive = reader.folderWithRole(inbox->account, FolderRole::Archive);
        const auto trash = reader.folderWithRole(inbox->account, FolderRole::Trash);
        QVERIFY(archive && trash);
        const QList<MessageId> all = reader.messageIds(inbox->id);
        mail->setFlags(all, Flag::Seen, {});
        mail->archive(all.mid(0, 40));
        mail->moveToTrash(all.mid(40, 20));
        mail->removeForGood(all.mid(60, 10));
        // At once on the screen.
        QTRY_COMPARE(reader.folder(inbox->id)->unread, 0);
        QTRY_COMPARE(reader.messageIds(inbox->id).size(), 430);
        QCOMPARE(folderAt(reader, QStringLiteral("Archive/2026"))->total, 40);
        QCOMPARE(reader.folder(trash->id)->total, 20);
        QCOMPARE(reader.folder(inbox->id)->total, 430);
    }
    // Killed after 1, 2, 3 ... commits, each time further; then to the end.
    for (int n = 1; n <= 12; ++n)
        bench.step(QStringLiteral("base"), n, {QStringLiteral("sync")});
    const auto finished = bench.step(QStringLiteral("base"), 0, {QStringLiteral("finish")});
    QVERIFY2(finished.status == 0, (finished.errors + QJsonDocument(finished.state).toJson()).constData());
    QVERIFY(bench.step(QStringLiteral("base"), 0, {QStringLiteral("sync")}).status == 0);

    const auto inbox = bench.servers->messages(QStringLiteral("INBOX"));
    QCOMPARE(inbox.size(), 430);
    for (const auto &m : inbox)
        QVERIFY2(m.flags.contains('S'), m.header("Message-ID").constData());
    QCOMPARE(bench.servers->messages(QStringLiteral("Archive/2026")).size(), 40);
    QCOMPARE(bench.servers->messages(QStringLiteral("Trash")).size(), 20);
    const auto mail = bench.open(QStringLiteral("base"), false);
    QCOMPARE(mail->reader().waitingChanges(), 0);
    QCOMPARE(contents(mail->reader(), QStringLiteral("INBOX")).size(), 430);
    QCOMPARE(contents(mail->reader(), QStringLiteral("Archive/2026")).size(), 40);
    QCOMPARE(contents(mail->reader(), QStringLiteral("Trash")).size(), 20);
}

void MailboxJourneyTest::changesOfOthers()
{
    JourneyBench bench;
    QVERIFY(bench.start());
    for (int i = 0; i < 20; ++i)
        QVERIFY(bench.servers->deliver(message(i)));
    QVERIFY(bench.makeProfile(QStringLiteral("base")));
    QVERIFY(bench.step(QStringLiteral("base"), 0, {QStringLiteral("sync")}).status == 0);
    const auto before = bench.servers->messages();
    QVERIFY(bench.servers->removeFile(before.at(3)));
    QVERIFY(bench.servers->removeFile(before.at(7)));
    QVERIFY(bench.servers->deliver(message(100)));
    QVERIFY(bench.step(QStringLiteral("base"), 0, {QStringLiteral("sync")}).status == 0);
    const auto mail = bench.open(QStringLiteral("base"), false);
    const QByteArrayList now = contents(mail->reader(), QStringLiteral("INBOX"));
    QCOMPARE(now.size(), 19);
    QVERIFY(!now.join('\n').contains("<n3@"));
    QVERIFY(now.join('\n').contains("<n100@"));
    QCOMPARE(folderAt(mail->reader(), QStringLiteral("INBOX"))->total, 19);
}

void MailboxJourneyTest::wrongPasswordAsksTheUser()
{
    JourneyBench bench;
    QVERIFY(bench.start());
    Account account = bench.account();
    account.passwordCommand.clear();
    const auto mail = bench.open(QStringLiteral("wrong"), true);
    const auto refused = JourneyBench::wait(mail->addAccount({account, QStringLiteral("not the password"), true}));
    QVERIFY(std::holds_alternative<Failure>(refused));
    QCOMPARE(std::get<Failure>(refused).kind, ErrorKind::SignIn);
    QVERIFY(mail->reader().accounts().isEmpty());
    // Saved without a check, it asks, and goes on when it is told.
    const auto added = JourneyBench::wait(mail->addAccount({account, QStringLiteral("not the password"), false}));
    QVERIFY(std::holds_alternative<AccountId>(added));
    QTRY_COMPARE_WITH_TIMEOUT(mail->statuses().value(0).state, AccountStatus::State::NeedsSignIn, 20'000);
    mail->setPassword(std::get<AccountId>(added), bench.servers->password());
    QTRY_COMPARE_WITH_TIMEOUT(mail->statuses().value(0).state, AccountStatus::State::Idle, 20'000);
}

void MailboxJourneyTest::profileInUse()
{
    JourneyBench bench;
    const auto first = bench.open(QStringLiteral("one"), false);
    try {
        const auto second = bench.open(QStringLiteral("one"), false);
        QFAIL("a profile was opened twice");
    } catch (const MailError &e) {
        QCOMPARE(e.kind(), ErrorKind::Busy);
        QVERIFY(!e.message().isEmpty());
    }
}

QTEST_GUILESS_MAIN(MailboxJourneyTest)
#include "MailboxJourneyTest.moc"
