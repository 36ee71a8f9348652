// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapAnswer.h"
#include "tests/core/sync/OutboxBench.h"

#include <QRegularExpression>

using namespace postrider;
using namespace postrider::test;

/// The copy in Sent and the search for messages of unknown outcome: one copy, whoever files, and nothing taken for proof that is none.
class SentCopiesTest : public QObject, private OutboxBench {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init() { reset(); }

    void lookFindsIt();
    void lookFindsNothing();
    void ownCopyProvesNothing();
    void filedOnce();
    void filingResumedFindsTheCopy();
    void filingRefusedStopsNothing();
    void filingThatEndsTheConnection();
    void filingBelowInbox();
    void serverHadFiledIt();
    void serverFilesALittleLater();
    void serverThatFilesDidNot();
    void clockPutBackWhileItFiles();
    void secondCopyGoes();
    void noSecondCopy();
    void largerThanTheMailboxTakes();
    void anotherNumbering();
    void twinsAreToldApart();
    void sentOnProvesNothing();
    void passedOnIsToldFromItsOriginal();
    void sentFolderThatIsGoneStopsNothing();
    void knownHosts();
    void besideWhatItAnswers();
    void besideWhatItAnswers_data();
    void besideResumedFindsTheCopy();
    void besideWhereItWasMovedFrom();
    void besideThatTakesNothing();

private:
    OpId accepted()
    {
        if (!p->reader->folderWithRole(account.id, FolderRole::Sent))
            p->addFolder(account.id, "Sent", FolderRole::Sent);
        const OpId id = queue();
        set(id, [&](SendRow &row) {
            row.item.state = SendState::Accepted;
            row.item.receipt.acceptedAt = clock.now();
        });
        return id;
    }
    /// An answer to a message of that folder, accepted.
    OpId acceptedAnswer(const QByteArray &folder, FolderRole role, ParentRelation relation = ParentRelation::Reply, bool follows = true)
    {
        SendingPolicy policy;
        policy.filing = SentFiling::ByUs;
        policy.copiesFollow = follows;
        const FolderId place = p->addFolder(account.id, folder, role);
        p->addFolder(account.id, "Sent", FolderRole::Sent);
        p->insert(account.id, place, {StoreProfile::message(3)});
        OpId id;
        p->write([&](StoreWriter &w) {
            w.accounts.setSendingPolicy(account.id, policy);
            SendRow row;
            row.item.messageIdHeader = QStringLiteral("<s@example.org>");
            row.parent = p->idOf(place, 3);
            row.relation = relation;
            row.item.receipt.recipients.append({QStringLiteral("bob@example.net"), RecipientReceipt::State::Accepted, 0, {}, {}});
            id = SendOp::applyLocal(w, account.id, row, "Subject: x\r\n\r\nHello.\r\n", "Subject: x\r\nBcc: c@d\r\n\r\nHello.\r\n", {}, clock.now());
        });
        set(id, [&](SendRow &row) {
            row.item.state = SendState::Accepted;
            row.item.receipt.acceptedAt = clock.now();
        });
        return id;
    }
    void setFiling(SentFiling filing)
    {
        SendingPolicy policy;
        policy.filing = filing;
        p->write([&](StoreWriter &w) { w.accounts.setSendingPolicy(account.id, policy); });
    }
    SentFiling filing() { return p->reader->account(account.id)->sending.filing; }
    static QStringList append(int tag, const QString &answer = QStringLiteral("OK [APPENDUID 7 5] done"))
    {
        const QString t = QString::number(tag);
        return {"C~ A" + t + " APPEND Sent .*", "C# 32", "C: ", "S: A" + t + ' ' + answer};
    }
};

void SentCopiesTest::lookFindsIt()
{
    p->addFolder(account.id, "Sent", FolderRole::Sent);
    const OpId id = queue();
    set(id, [](SendRow &row) {
        row.item.state = SendState::DataSent;
        row.item.outcomeUnknown = true;
    });
    // Found in Sent: accepted, and the copy that is there is the copy.
    QCOMPARE(workIn(QString(), select(1, "Sent") + search(2, " 5") + select(3, "Sent") + search(4, " 5")), QString());
    QCOMPARE(item(id).state, SendState::Filed);
    QVERIFY(!item(id).outcomeUnknown);
    QVERIFY(item(id).receipt.acceptedAt > 0);
}

void SentCopiesTest::lookFindsNothing()
{
    p->addFolder(account.id, "Sent", FolderRole::Sent);
    const OpId id = queue();
    set(id, [](SendRow &row) {
        row.item.state = SendState::DataSent;
        row.item.outcomeUnknown = true;
    });
    QCOMPARE(workIn(QString(), select(1, "Sent") + search(2, "")), QString());
    QVERIFY(item(id).outcomeUnknown);
    QVERIFY2(!runner->mailboxes().hasWork(), "once a pass");
    runner->mailboxes().lookAgain();
    QVERIFY(runner->mailboxes().hasWork());
}

void SentCopiesTest::ownCopyProvesNothing()
{
    // One of two has it, and the copy in Sent is ours; then the second attempt's outcome is unknown. That copy must not count as proof.
    p->addFolder(account.id, "Sent", FolderRole::Sent);
    const OpId id = queue({QStringLiteral("x@example.net"), QStringLiteral("bob@example.net")});
    set(id, [&](SendRow &row) {
        row.item.state = SendState::DataSent;
        row.item.outcomeUnknown = true;
        row.filing = FilingState::Done;
        row.item.receipt.acceptedAt = clock.now();
        row.item.receipt.recipients[0].state = RecipientReceipt::State::Accepted;
    });
    QCOMPARE(workIn(QString(), {"SILENCE 200"}), QString());
    QVERIFY(item(id).outcomeUnknown);
    QCOMPARE(item(id).receipt.recipients[1].state, RecipientReceipt::State::Waiting);
}

void SentCopiesTest::filedOnce()
{
    p->addFolder(account.id, "Sent", FolderRole::Sent);
    const OpId id = queue();
    set(id, [&](SendRow &row) {
        row.item.state = SendState::Accepted;
        row.item.receipt.acceptedAt = 837596665000;
    });
    QCOMPARE(workIn("LITERAL+",
                 select(1, "Sent") + search(2, "")
                     + QStringList{"C~ A3 APPEND Sent \\(\\\\Seen\\) \"17-Jul-1996 09:44:25 \\+0000\" \\{32\\+\\}", "C# 32", "C: ", "S: A3 OK [APPENDUID 7 5] done"}),
        QString());
    QCOMPARE(item(id).state, SendState::Filed);
    QVERIFY(!runner->mailboxes().hasWork());
    QVERIFY(p->reader->sends().filed(id).isEmpty());
    QCOMPARE(p->reader->receipt(QStringLiteral("<s@example.org>"))->acceptedAt, 837596665000);
}

void SentCopiesTest::filingResumedFindsTheCopy()
{
    p->addFolder(account.id, "Sent", FolderRole::Sent);
    const OpId id = queue();
    set(id, [&](SendRow &row) {
        row.item.state = SendState::Accepted;
        row.filing = FilingState::Begun;
        row.item.receipt.acceptedAt = clock.now();
    });
    QCOMPARE(workIn(QString(), select(1, "Sent") + search(2, " 77")), QString());
    QCOMPARE(item(id).state, SendState::Filed);
}

void SentCopiesTest::filingRefusedStopsNothing()
{
    setFiling(SentFiling::ByUs);
    p->addFolder(account.id, "Sent", FolderRole::Sent);
    const OpId full = queue(), next = queue({QStringLiteral("bob@example.net")}, QStringLiteral("<t@example.org>"));
    for (const OpId id : {full, next})
        set(id, [&](SendRow &row) {
            row.item.state = SendState::Accepted;
            row.item.receipt.acceptedAt = clock.now();
        });
    QCOMPARE(workIn("LITERAL+", {"C~ A1 APPEND Sent .*", "C# 32", "C: ", "S: A1 NO [OVERQUOTA] full", "C~ A2 APPEND Sent .*", "C# 32", "C: ", "S: A2 OK done"}), QString());
    QCOMPARE(item(full).state, SendState::Accepted);
    QVERIFY2(item(full).meaning.contains(QLatin1String("was sent")), qPrintable(item(full).meaning));
    QCOMPARE(item(next).state, SendState::Filed);
    QVERIFY2(!runner->mailboxes().hasWork(), "not again in this pass");
    runner->mailboxes().lookAgain();
    QVERIFY(runner->mailboxes().hasWork());
}

/// RFC 7888 4. It is said once, and the next connection is for the mail.
void SentCopiesTest::filingThatEndsTheConnection()
{
    setFiling(SentFiling::ByUs);
    const OpId id = accepted();
    try {
        workIn("LITERAL+", {"C~ A1 APPEND Sent .*", "C# 32", "S: * BYE [TOOBIG] too large", "CLOSE"});
        QFAIL("the connection is gone");
    } catch (const MailError &e) {
        QVERIFY(isUploadEnded(e, false));
    }
    QCOMPARE(item(id).state, SendState::Accepted);
    QVERIFY2(item(id).meaning.contains(QLatin1String("was sent")), qPrintable(item(id).meaning));
    for (int pass = 0; pass < 2; ++pass) {
        runner->mailboxes().lookAgain();
        QCOMPARE(workIn("LITERAL+", {"SILENCE 100"}), QString());
    }
}

void SentCopiesTest::filingBelowInbox()
{
    setFiling(SentFiling::ByUs);
    p->addFolder(account.id, "INBOX", FolderRole::Inbox);
    p->write([&](StoreWriter &w) {
        Folder folder;
        folder.account = account.id;
        folder.serverName = "INBOX.Work";
        folder.path = QStringLiteral("INBOX/Work");
        w.folders.insert(folder);
    });
    const OpId id = queue();
    set(id, [&](SendRow &row) {
        row.item.state = SendState::Accepted;
        row.item.receipt.acceptedAt = clock.now();
    });
    QCOMPARE(workIn("LITERAL+",
                 {"C: A1 CREATE Sent", "S: A1 NO Invalid mailbox name", "C: A2 CREATE INBOX.Sent", "S: A2 OK done", "C~ A3 APPEND INBOX.Sent .*", "C# 32", "C: ", "S: A3 OK done"}),
        QString());
    QCOMPARE(item(id).state, SendState::Filed);
    QCOMPARE(p->reader->folderWithRole(account.id, FolderRole::Sent)->path, QStringLiteral("INBOX/Sent"));
}

void SentCopiesTest::serverHadFiledIt()
{
    const OpId id = accepted();
    QCOMPARE(workIn(QString(), select(1, "Sent") + search(2, " 5")), QString());
    QCOMPARE(item(id).state, SendState::Filed);
    QCOMPARE(filing(), SentFiling::ByServer);
}

void SentCopiesTest::serverFilesALittleLater()
{
    setFiling(SentFiling::ByServer);
    const OpId id = accepted();
    QCOMPARE(workIn("LITERAL+", select(1, "Sent") + search(2, "")), QString());
    QCOMPARE(item(id).state, SendState::Accepted);
    QVERIFY2(!runner->mailboxes().hasWork(), "it is given a moment");
    QCOMPARE(runner->mailboxes().nextLook(), clock.now() + SentCopies::kLookInterval);
    clock.advance(SentCopies::kLookInterval);
    QVERIFY(runner->mailboxes().hasWork());
    QCOMPARE(workIn("LITERAL+", select(1, "Sent") + search(2, " 9")), QString());
    QCOMPARE(item(id).state, SendState::Filed);
}

void SentCopiesTest::serverThatFilesDidNot()
{
    setFiling(SentFiling::ByServer);
    const OpId id = accepted();
    clock.advance(SentCopies::kServerFilesWithin);
    QCOMPARE(workIn("LITERAL+", select(1, "Sent") + search(2, "") + append(3)), QString());
    QCOMPARE(item(id).state, SendState::Filed); // two copies are never made, and none is worse
}

void SentCopiesTest::clockPutBackWhileItFiles()
{
    setFiling(SentFiling::ByServer);
    const OpId id = accepted();
    clock.advance(-qint64(365) * 24 * 3600 * 1000);
    QCOMPARE(workIn("LITERAL+", select(1, "Sent") + search(2, "") + append(3)), QString());
    QCOMPARE(item(id).state, SendState::Filed);
}

void SentCopiesTest::secondCopyGoes()
{
    const OpId id = accepted();
    QCOMPARE(workIn("LITERAL+ UIDPLUS", select(1, "Sent") + search(2, "") + append(3)), QString());
    QCOMPARE(item(id).state, SendState::Filed);
    QVERIFY(!runner->mailboxes().hasWork());
    QCOMPARE(runner->mailboxes().nextLook(), clock.now() + SentCopies::kServerFilesWithin);
    clock.advance(SentCopies::kServerFilesWithin);
    QVERIFY(runner->mailboxes().hasWork());
    QCOMPARE(workIn("LITERAL+ UIDPLUS",
                 select(1, "Sent") + search(2, " 5 6") + QStringList{"C: A3 UID STORE 5 +FLAGS.SILENT (\\Deleted)", "S: A3 OK done", "C: A4 UID EXPUNGE 5", "S: A4 OK done"}),
        QString());
    QCOMPARE(filing(), SentFiling::ByServer);
    QVERIFY(!runner->mailboxes().hasWork());
    QCOMPARE(runner->mailboxes().nextLook(), 0);
}

void SentCopiesTest::anotherNumbering()
{
    // RFC 9051 2.3.1.1: the mailbox was made anew, and the number that our copy had is another message's.
    accepted();
    QCOMPARE(workIn("LITERAL+ UIDPLUS", select(1, "Sent") + search(2, "") + append(3, QStringLiteral("OK [APPENDUID 6 5] done"))), QString());
    clock.advance(SentCopies::kServerFilesWithin);
    QCOMPARE(workIn("LITERAL+ UIDPLUS", select(1, "Sent") + search(2, " 5 6")), QString());
    QCOMPARE(filing(), SentFiling::NotKnown);
    QVERIFY(!runner->mailboxes().hasWork());
}

void SentCopiesTest::largerThanTheMailboxTakes()
{
    setFiling(SentFiling::ByUs);
    const OpId id = accepted();
    QCOMPARE(workIn("LITERAL+ APPENDLIMIT=31", {"SILENCE 200"}), QString());
    QCOMPARE(item(id).state, SendState::Accepted);
    QVERIFY2(item(id).meaning.contains(QLatin1String("was sent")) && item(id).meaning.contains(QLatin1String("takes no more than")), qPrintable(item(id).meaning));
    QVERIFY(!p->reader->sends().filed(id).isEmpty());
    runner->mailboxes().lookAgain();
    QCOMPARE(workIn("LITERAL+ APPENDLIMIT=32", append(1)), QString());
    QCOMPARE(item(id).state, SendState::Filed);
}

void SentCopiesTest::noSecondCopy()
{
    accepted();
    QCOMPARE(workIn("LITERAL+ UIDPLUS", select(1, "Sent") + search(2, "") + append(3)), QString());
    clock.advance(SentCopies::kServerFilesWithin);
    QCOMPARE(workIn("LITERAL+ UIDPLUS", select(1, "Sent") + search(2, " 5")), QString());
    QCOMPARE(filing(), SentFiling::ByUs);
    // From now on it is not looked for any more.
    const OpId next = accepted();
    QCOMPARE(workIn("LITERAL+ UIDPLUS", append(1)), QString());
    QCOMPARE(item(next).state, SendState::Filed);
    QCOMPARE(runner->mailboxes().nextLook(), 0);
}

void SentCopiesTest::twinsAreToldApart()
{
    // The same file twice. Only the first one has left: its copy says nothing about the second.
    const OpId first = accepted();
    QCOMPARE(workIn("LITERAL+ UIDPLUS", select(1, "Sent") + search(2, "") + append(3)), QString());
    const OpId second = queue();
    set(second, [](SendRow &row) {
        row.item.state = SendState::DataSent;
        row.item.outcomeUnknown = true;
    });
    QCOMPARE(workIn("LITERAL+ UIDPLUS", {"SILENCE 200"}), QString());
    QVERIFY2(item(second).outcomeUnknown, "it may never have left");
    // Once the second is accepted, it gets a copy of its own, and two copies are no sign of a server that files.
    set(second, [&](SendRow &row) {
        row.item.state = SendState::Accepted;
        row.item.outcomeUnknown = false;
        row.item.receipt.acceptedAt = clock.now();
    });
    QCOMPARE(workIn("LITERAL+ UIDPLUS", select(1, "Sent") + search(2, " 5") + append(3, QStringLiteral("OK [APPENDUID 7 6] done"))), QString());
    QCOMPARE(item(second).state, SendState::Filed);
    QCOMPARE(filing(), SentFiling::NotKnown);
    clock.advance(SentCopies::kServerFilesWithin);
    QCOMPARE(workIn("LITERAL+ UIDPLUS", select(1, "Sent") + search(2, " 5 6") + QStringList{"SILENCE 200"}), QString());
    QCOMPARE(filing(), SentFiling::NotKnown);
    QCOMPARE(item(first).state, SendState::Filed);
}

void SentCopiesTest::sentOnProvesNothing()
{
    // A message from a mailbox is sent on as it is: it was in All Mail before.
    const FolderId all = p->addFolder(account.id, "All", FolderRole::All);
    p->write([&](StoreWriter &w) {
        NewMessage known;
        known.uid = 3;
        known.messageIdHeader = QStringLiteral("<s@example.org>");
        w.messages.insert(account.id, all, {known}, false);
    });
    const OpId id = queue();
    set(id, [](SendRow &row) {
        row.item.state = SendState::DataSent;
        row.item.outcomeUnknown = true;
    });
    QCOMPARE(workIn(QString(), {"SILENCE 200"}), QString());
    QVERIFY(item(id).outcomeUnknown);
}

void SentCopiesTest::passedOnIsToldFromItsOriginal()
{
    // The original, which has the same Message-ID, is in Sent. A copy is looked for that has been passed on, too.
    p->addFolder(account.id, "Sent", FolderRole::Sent);
    const QByteArray copy = "Resent-Message-ID: <r@example.org>\r\nMessage-ID: <s@example.org>\r\n\r\nHello.\r\n";
    for (const bool isThere : {false, true}) {
        OpId id;
        p->write([&](StoreWriter &w) {
            SendRow row;
            row.item.messageIdHeader = QStringLiteral("<s@example.org>");
            row.relation = ParentRelation::Forward;
            row.item.receipt.recipients.append({QStringLiteral("bob@example.net"), RecipientReceipt::State::Accepted, 0, {}, {}});
            id = SendOp::applyLocal(w, account.id, row, copy, copy, {}, clock.now());
        });
        set(id, [&](SendRow &row) {
            row.item.state = SendState::Accepted;
            row.item.receipt.acceptedAt = clock.now();
            row.filing = FilingState::Begun;
        });
        const QStringList look{"C: A2 UID SEARCH HEADER Resent-Message-ID \"<r@example.org>\"", isThere ? "S: * SEARCH 8" : "S: * SEARCH", "S: A2 OK done"};
        const QStringList file{"C~ A3 APPEND Sent .*", QStringLiteral("C# %1").arg(copy.size()), "C: ", "S: A3 OK [APPENDUID 7 8] done"};
        QCOMPARE(workIn("LITERAL+", select(1, "Sent") + look + (isThere ? QStringList() : file)), QString());
        QCOMPARE(item(id).state, SendState::Filed);
    }
}

void SentCopiesTest::sentFolderThatIsGoneStopsNothing()
{
    accepted();
    QCOMPARE(workIn("LITERAL+ UIDPLUS", select(1, "Sent") + search(2, "") + append(3)), QString());
    clock.advance(SentCopies::kServerFilesWithin);
    // Somebody has renamed it meanwhile: that must not end the pass over the account, and is not asked again and again.
    QCOMPARE(workIn("LITERAL+ UIDPLUS", {"C: A1 SELECT Sent", "S: A1 NO [NONEXISTENT] no such mailbox"}), QString());
    QVERIFY(!runner->mailboxes().hasWork());
    QCOMPARE(runner->mailboxes().nextLook(), 0);
}

void SentCopiesTest::knownHosts()
{
    QVERIFY(SentCopies::isKnownToFile(QStringLiteral("smtp.gmail.com")));
    QVERIFY(SentCopies::isKnownToFile(QStringLiteral("SMTP.Office365.com")));
    QVERIFY(!SentCopies::isKnownToFile(QStringLiteral("smtp.example.org")));
    QVERIFY(!SentCopies::isKnownToFile(QStringLiteral("smtp.notgmail.com")));
}

void SentCopiesTest::besideWhatItAnswers_data()
{
    QTest::addColumn<QByteArray>("folder");
    QTest::addColumn<FolderRole>("role");
    QTest::addColumn<ParentRelation>("relation");
    QTest::addColumn<bool>("follows");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("folder") << QByteArray("Projects") << FolderRole::None << ParentRelation::Reply << true << QByteArray("Projects");
    QTest::newRow("inbox") << QByteArray("INBOX") << FolderRole::Inbox << ParentRelation::Reply << true << QByteArray("INBOX");
    QTest::newRow("not chosen") << QByteArray("Projects") << FolderRole::None << ParentRelation::Reply << false << QByteArray("Sent");
    QTest::newRow("forwarded") << QByteArray("Projects") << FolderRole::None << ParentRelation::Forward << true << QByteArray("Sent");
    QTest::newRow("trash") << QByteArray("Bin") << FolderRole::Trash << ParentRelation::Reply << true << QByteArray("Sent");
    QTest::newRow("junk") << QByteArray("Spam") << FolderRole::Junk << ParentRelation::Reply << true << QByteArray("Sent");
}

void SentCopiesTest::besideWhatItAnswers()
{
    QFETCH(QByteArray, folder);
    QFETCH(FolderRole, role);
    QFETCH(ParentRelation, relation);
    QFETCH(bool, follows);
    QFETCH(QByteArray, place);
    const OpId id = acceptedAnswer(folder, role, relation, follows);
    QCOMPARE(
        workIn(QStringLiteral("LITERAL+"), {QStringLiteral("C~ A1 APPEND %1 .*").arg(QString::fromLatin1(place)), "C# 32", "C: ", "S: A1 OK [APPENDUID 7 5] done"}), QString());
    QCOMPARE(item(id).state, SendState::Filed);
    QVERIFY(!runner->mailboxes().hasWork());
}

/// The program ended between the copy and the word that it is there: one copy, in that folder.
void SentCopiesTest::besideResumedFindsTheCopy()
{
    const OpId id = acceptedAnswer("Projects", FolderRole::None);
    set(id, [](SendRow &row) { row.filing = FilingState::Begun; });
    QCOMPARE(workIn(QString(), select(1, "Sent") + search(2, "") + select(3, "Projects") + search(4, " 5")), QString());
    QCOMPARE(item(id).state, SendState::Filed);
}

/// The same, and meanwhile somebody has moved what is answered: the copy is still where the attempt has begun to put it.
void SentCopiesTest::besideWhereItWasMovedFrom()
{
    const OpId id = acceptedAnswer("Projects", FolderRole::None);
    const FolderId later = p->addFolder(account.id, "Later");
    set(id, [&](SendRow &row) {
        row.filing = FilingState::Begun;
        row.filedFolder = p->reader->messageRow(row.parent)->folder;
    });
    p->write([&](StoreWriter &w) { w.messages.setServerPlace(w.sends.find(id)->parent, later, 9); });
    QCOMPARE(workIn(QString(), select(1, "Sent") + search(2, "") + select(3, "Later") + search(4, "") + select(5, "Projects") + search(6, " 5")), QString());
    QCOMPARE(item(id).state, SendState::Filed);
}

/// A folder that is only there to be read: the copy is in Sent rather than nowhere.
void SentCopiesTest::besideThatTakesNothing()
{
    const OpId id = acceptedAnswer("Projects", FolderRole::None);
    QCOMPARE(workIn(QStringLiteral("LITERAL+"),
                 {"C~ A1 APPEND Projects .*", "C# 32", "C: ", "S: A1 NO [NOPERM] not yours", "C~ A2 APPEND Sent .*", "C# 32", "C: ", "S: A2 OK [APPENDUID 7 5] done"}),
        QString());
    QCOMPARE(item(id).state, SendState::Filed);
    QVERIFY(!runner->mailboxes().hasWork());
}

QTEST_GUILESS_MAIN(SentCopiesTest)
#include "SentCopiesTest.moc"
