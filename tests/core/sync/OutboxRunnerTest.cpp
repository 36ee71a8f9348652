// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/MemorySecretStore.h"
#include "core/imap/ImapClient.h"
#include "core/sync/Credentials.h"
#include "core/sync/OutboxRunner.h"
#include "tests/core/store/StoreProfile.h"
#include "tests/servers/ScriptedServer.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

/// Sending as the worker does it, against servers that accept, put off, refuse and break off: what is in the row, and what is never sent twice.
class OutboxRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init();

    void acceptedWithReceipt();
    void twoOverOneConnection();
    void droppedAfterTheFinalDot();
    void droppedBeforeTheFinalDot();
    void putOffByTheGreeting();
    void wrongPasswordAsksOnceForAll();
    void serverThatIsAwayIsAskedOnceARound();
    void oneBadMessageDelaysNobody();
    void takenBackIsNotSent();
    void recoverByState_data();
    void recoverByState();
    void lookFindsIt();
    void lookFindsNothing();
    void ownCopyProvesNothing();
    void filedOnce();
    void filingResumedFindsTheCopy();
    void filingRefusedStopsNothing();
    void filingBelowInbox();
    void abortWhileTheServerIsSilent();

private:
    OpId queue(const QStringList &recipients = {QStringLiteral("bob@example.net")}, const QString &header = QStringLiteral("<s@example.org>"))
    {
        OpId id;
        p->write([&](StoreWriter &w) {
            SendRow row;
            row.item.messageIdHeader = header;
            row.sender = QStringLiteral("anna@example.org");
            for (const QString &r : recipients)
                row.item.receipt.recipients.append({r, RecipientReceipt::State::Waiting, 0, {}, {}});
            id = SendOp::applyLocal(w, account.id, row, "Subject: x\r\n\r\nHello.\r\n", "Subject: x\r\nBcc: c@d\r\n\r\nHello.\r\n", {}, clock.now());
        });
        return id;
    }
    void set(OpId id, const std::function<void(SendRow &)> &change)
    {
        p->write([&](StoreWriter &w) {
            auto row = *w.sends.find(id);
            change(row);
            w.sends.update(row);
        });
    }
    std::unique_ptr<OutboxRunner> makeRunner()
    {
        return std::make_unique<OutboxRunner>(account, *p->store, *p->reader, clock, *credentials, std::make_shared<Transcript>(), abort);
    }
    /// One round against this server.
    QString sendTo(const QList<QStringList> &scripts)
    {
        ScriptedServer server;
        for (const QStringList &script : scripts)
            server.script(script);
        account.smtp = server.address(Security::PlainLoopback);
        makeRunner()->sendDue();
        return server.outcome();
    }
    /// workOnMailboxes over one connection.
    QString workIn(const QString &capabilities, const QStringList &lines)
    {
        ScriptedServer server;
        server.script(QStringList{QStringLiteral("S: * PREAUTH [CAPABILITY IMAP4rev1 %1] welcome").arg(capabilities)} + lines);
        {
            ImapClient imap(server.address(Security::PlainLoopback), nullptr, nullptr);
            QThreadPool pool;
            SyncSession session{account, *p->store, *p->reader, imap, pool, clock, [](const QString &, qint64, qint64) {}, {}};
            runner = makeRunner();
            runner->workOnMailboxes(session);
        }
        return server.outcome();
    }
    OutboxItem item(OpId id) { return p->reader->outboxItem(id).value_or(OutboxItem()); }

    static QStringList hello() { return {"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 AUTH PLAIN", "C~ AUTH PLAIN .*", "S: 235 in"}; }
    static QStringList mail(const QString &answer = QStringLiteral("S: 250 2.0.0 Ok: queued as 4F2A"))
    {
        return {"C: MAIL FROM:<anna@example.org>", "S: 250 ok", "C: RCPT TO:<bob@example.net>", "S: 250 ok", "C: DATA", "S: 354 go", "C.", answer};
    }
    static QStringList bye() { return {"C: QUIT", "S: 221 bye", "EOF"}; }
    static QStringList select(int tag, const QString &name)
    {
        const QString t = QString::number(tag);
        return {"C: A" + t + " SELECT " + name, "S: * 9 EXISTS", "S: * OK [UIDVALIDITY 7] x", "S: A" + t + " OK [READ-WRITE] done"};
    }
    static QStringList search(int tag, const QString &found)
    {
        const QString t = QString::number(tag);
        return {"C: A" + t + " UID SEARCH HEADER Message-ID \"<s@example.org>\"", "S: * SEARCH" + found, "S: A" + t + " OK done"};
    }

    std::unique_ptr<StoreProfile> p;
    std::unique_ptr<OutboxRunner> runner;
    Account account;
    FakeClock clock;
    std::shared_ptr<MemorySecretStore> secrets;
    std::unique_ptr<Credentials> credentials;
    AbortTokenPtr abort;
};

void OutboxRunnerTest::init()
{
    runner.reset();
    p = std::make_unique<StoreProfile>();
    account = {};
    account.id = p->addAccount();
    account.uuid = QStringLiteral("first");
    account.userName = QStringLiteral("anna");
    secrets = std::make_shared<MemorySecretStore>();
    secrets->write(account.secretKey(), QStringLiteral("s3cret"));
    credentials = std::make_unique<Credentials>(secrets);
    abort = std::make_shared<AbortToken>();
}

void OutboxRunnerTest::acceptedWithReceipt()
{
    const OpId id = queue();
    QCOMPARE(sendTo({hello() + mail() + bye()}), QString());
    QCOMPARE(item(id).state, SendState::Accepted);
    QCOMPARE(item(id).attempts, 1);
    QCOMPARE(item(id).receipt.queueId, QStringLiteral("4F2A"));
    QCOMPARE(item(id).receipt.acceptedAt, clock.now());
    QVERIFY(item(id).receipt.host.startsWith(QLatin1String("127.0.0.1:")));
}

void OutboxRunnerTest::twoOverOneConnection()
{
    const OpId one = queue(), two = queue({QStringLiteral("bob@example.net")}, QStringLiteral("<t@example.org>"));
    QCOMPARE(sendTo({hello() + mail() + QStringList{QStringLiteral("C: RSET"), QStringLiteral("S: 250 ok")} + mail() + bye()}), QString());
    QCOMPARE(item(one).state, SendState::Accepted);
    QCOMPARE(item(two).state, SendState::Accepted);
}

void OutboxRunnerTest::droppedAfterTheFinalDot()
{
    // RFC 1047: it may have been taken. Never again by itself, whatever happens afterwards.
    const OpId id = queue();
    auto script = hello() + mail();
    script.last() = "CLOSE";
    QCOMPARE(sendTo({script}), QString());
    QVERIFY(item(id).outcomeUnknown);
    QCOMPARE(item(id).state, SendState::DataSent);
    clock.advance(80 * 3600 * qint64(1000));
    p->open();
    const auto again = makeRunner();
    again->recover();
    QVERIFY(!again->hasDue());
    QCOMPARE(again->nextDue(), 0);
    account.smtp.port = 1; // a connection would fail, and leave a trace in the row
    again->sendDue();
    QCOMPARE(item(id).attempts, 1);
    QVERIFY(item(id).outcomeUnknown);
    QVERIFY(again->needsMailboxes());
}

void OutboxRunnerTest::droppedBeforeTheFinalDot()
{
    const OpId id = queue();
    QCOMPARE(sendTo({hello() + QStringList{"C: MAIL FROM:<anna@example.org>", "S: 250 ok", "C: RCPT TO:<bob@example.net>", "CLOSE"}}), QString());
    QCOMPARE(item(id).state, SendState::Queued);
    QVERIFY(!item(id).outcomeUnknown);
    QVERIFY(item(id).nextAttempt > clock.now());
    QVERIFY(!makeRunner()->hasDue());
    clock.advance(2 * 60'000);
    QCOMPARE(sendTo({hello() + mail() + bye()}), QString());
    QCOMPARE(item(id).state, SendState::Accepted);
    QCOMPARE(item(id).attempts, 2);
}

void OutboxRunnerTest::putOffByTheGreeting()
{
    const OpId id = queue();
    sendTo({{"S: 421 4.7.0 too busy, come back"}});
    QCOMPARE(item(id).state, SendState::Queued);
    QVERIFY(item(id).nextAttempt > clock.now());
    QVERIFY(!item(id).meaning.isEmpty());
}

void OutboxRunnerTest::wrongPasswordAsksOnceForAll()
{
    // Three messages are no reason to try a wrong password three times: servers lock accounts for that.
    const QList<OpId> ids{queue(), queue({QStringLiteral("bob@example.net")}, QStringLiteral("<t@x>")), queue({QStringLiteral("bob@example.net")}, QStringLiteral("<u@x>"))};
    auto script = hello();
    script.last() = "S: 535 5.7.8 no";
    sendTo({script});
    for (const OpId id : ids) {
        QCOMPARE(item(id).state, SendState::Held);
        QCOMPARE(p->reader->sends().find(id)->item.heldKind, ErrorKind::SignIn);
    }
    QVERIFY(!makeRunner()->hasDue());
}

void OutboxRunnerTest::serverThatIsAwayIsAskedOnceARound()
{
    const QList<OpId> ids{queue(), queue({QStringLiteral("bob@example.net")}, QStringLiteral("<t@x>"))};
    ScriptedServer server;
    server.script({"CLOSE"});
    account.smtp = server.address(Security::PlainLoopback);
    makeRunner()->sendDue();
    server.outcome();
    QCOMPARE(server.connectionCount(), 1);
    for (const OpId id : ids) {
        QCOMPARE(item(id).state, SendState::Queued);
        QVERIFY(item(id).nextAttempt > clock.now());
    }
}

void OutboxRunnerTest::oneBadMessageDelaysNobody()
{
    const OpId bad = queue(), good = queue({QStringLiteral("bob@example.net")}, QStringLiteral("<t@x>"));
    QCOMPARE(sendTo({hello() + QStringList{"C: MAIL FROM:<anna@example.org>", "S: 250 ok", "C: RCPT TO:<bob@example.net>", "S: 550 5.1.1 no such user", "C: RSET", "S: 250 ok"}
                 + mail() + bye()}),
        QString());
    QCOMPARE(item(bad).state, SendState::Held);
    QCOMPARE(item(good).state, SendState::Accepted);
}

void OutboxRunnerTest::takenBackIsNotSent()
{
    const OpId id = queue();
    p->write([&](StoreWriter &w) { SendOp::cancel(w, id); });
    account.smtp.port = 1;
    makeRunner()->sendDue();
    QVERIFY(!p->reader->outboxItem(id));
}

void OutboxRunnerTest::recoverByState_data()
{
    QTest::addColumn<SendState>("state");
    QTest::addColumn<SendState>("after");
    QTest::addColumn<bool>("unknown");
    QTest::newRow("queued") << SendState::Queued << SendState::Queued << false;
    QTest::newRow("attempting") << SendState::Attempting << SendState::Queued << false;
    QTest::newRow("data sent") << SendState::DataSent << SendState::DataSent << true;
    QTest::newRow("accepted") << SendState::Accepted << SendState::Accepted << false;
    QTest::newRow("held") << SendState::Held << SendState::Held << false;
    QTest::newRow("filed") << SendState::Filed << SendState::Filed << false;
}

void OutboxRunnerTest::recoverByState()
{
    QFETCH(SendState, state);
    QFETCH(SendState, after);
    QFETCH(bool, unknown);
    const OpId id = queue();
    set(id, [&](SendRow &row) { row.item.state = state; });
    for (int i = 0; i < 2; ++i) {
        makeRunner()->recover();
        QCOMPARE(item(id).state, after);
        QCOMPARE(item(id).outcomeUnknown, unknown);
    }
}

void OutboxRunnerTest::lookFindsIt()
{
    p->addFolder(account.id, "Sent", FolderRole::Sent);
    const OpId id = queue();
    set(id, [](SendRow &row) {
        row.item.state = SendState::DataSent;
        row.item.outcomeUnknown = true;
    });
    // Found in Sent: accepted, and the copy that is there is the copy.
    QCOMPARE(workIn(QString(), select(1, "Sent") + search(2, " 5") + search(3, " 5")), QString());
    QCOMPARE(item(id).state, SendState::Filed);
    QVERIFY(!item(id).outcomeUnknown);
    QVERIFY(item(id).receipt.acceptedAt > 0);
}

void OutboxRunnerTest::lookFindsNothing()
{
    p->addFolder(account.id, "Sent", FolderRole::Sent);
    const OpId id = queue();
    set(id, [](SendRow &row) {
        row.item.state = SendState::DataSent;
        row.item.outcomeUnknown = true;
    });
    QCOMPARE(workIn(QString(), select(1, "Sent") + search(2, "")), QString());
    QVERIFY(item(id).outcomeUnknown);
    QVERIFY2(!runner->needsMailboxes(), "once a pass");
    runner->lookAgain();
    QVERIFY(runner->needsMailboxes());
}

void OutboxRunnerTest::ownCopyProvesNothing()
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

void OutboxRunnerTest::filedOnce()
{
    p->addFolder(account.id, "Sent", FolderRole::Sent);
    const OpId id = queue();
    set(id, [&](SendRow &row) {
        row.item.state = SendState::Accepted;
        row.item.receipt.acceptedAt = 837596665000;
    });
    QCOMPARE(workIn("LITERAL+", {"C~ A1 APPEND Sent \\(\\\\Seen\\) \"17-Jul-1996 09:44:25 \\+0000\" \\{32\\+\\}", "C# 32", "C: ", "S: A1 OK [APPENDUID 7 5] done"}), QString());
    QCOMPARE(item(id).state, SendState::Filed);
    QVERIFY(!runner->needsMailboxes());
    QVERIFY(p->reader->sends().filed(id).isEmpty());
    QCOMPARE(p->reader->receipt(QStringLiteral("<s@example.org>"))->acceptedAt, 837596665000);
}

void OutboxRunnerTest::filingResumedFindsTheCopy()
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

void OutboxRunnerTest::filingRefusedStopsNothing()
{
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
    QVERIFY2(!runner->needsMailboxes(), "not again in this pass");
    runner->lookAgain();
    QVERIFY(runner->needsMailboxes());
}

void OutboxRunnerTest::filingBelowInbox()
{
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

void OutboxRunnerTest::abortWhileTheServerIsSilent()
{
    const OpId id = queue();
    auto script = hello() + mail();
    script.last() = "WAIT 1500";
    ScriptedServer server;
    server.script(script);
    account.smtp = server.address(Security::PlainLoopback);
    const std::unique_ptr<QThread> stopper(QThread::create([this] {
        QThread::msleep(500);
        abort->abort();
    }));
    stopper->start();
    QElapsedTimer timer;
    timer.start();
    makeRunner()->sendDue();
    QVERIFY2(timer.elapsed() < 1400, qPrintable(QString::number(timer.elapsed())));
    stopper->wait();
    QVERIFY(item(id).outcomeUnknown);
    server.outcome();
}

QTEST_GUILESS_MAIN(OutboxRunnerTest)
#include "OutboxRunnerTest.moc"
