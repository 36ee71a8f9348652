// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ReportIntake.h"
#include "tests/core/sync/OutboxBench.h"

#include <QRegularExpression>

using namespace postrider;
using namespace postrider::test;

/// Sending as the worker does it, against servers that accept, put off, refuse and break off: what is in the row, and what is never sent twice.
class OutboxRunnerTest : public QObject, private OutboxBench {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init() { reset(); }

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
    void abortWhileTheServerIsSilent();
    void policySendsToTheOthers();
    void freshAndSmallFirst();
    void failedAttemptKeepsItsTranscript();
    void networkBack();
    void aNewSessionBeginsAfresh();
    void keptByTheServerUntilItsTime();
    void serverNoLongerKeepsIt();
    void chunkingThatIsNone();
    void serverTakesTwoRecipientsAtOnce();
    void limitsAreLearnt();
    void doubtIsAboutThoseItWasHandedOverFor();
    void putOffInTheLastMoment();
    void reportDuringAnAttemptIsKept();

private:
    static QStringList hello() { return {"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 AUTH PLAIN", "C~ AUTH PLAIN .*", "S: 235 in"}; }
    static QStringList mail(const QString &answer = QStringLiteral("S: 250 2.0.0 Ok: queued as 4F2A"))
    {
        return {"C: MAIL FROM:<anna@example.org>", "S: 250 ok", "C: RCPT TO:<bob@example.net>", "S: 250 ok", "C: DATA", "S: 354 go", "C.", answer};
    }
    static QStringList bye() { return {"C: QUIT", "S: 221 bye", "EOF"}; }
};

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
    QVERIFY(again->mailboxes().hasWork());
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
    p->write([&](StoreWriter &w) { SendOp::cancel(w, id, clock.now()); });
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

void OutboxRunnerTest::abortWhileTheServerIsSilent()
{
    const OpId id = queue();
    auto script = hello() + mail();
    script.removeLast();
    ScriptedServer server;
    server.script(script);
    account.smtp = server.address(Security::PlainLoopback);
    const std::unique_ptr<QThread> stopper(QThread::create([this, &server] {
        while (!server.received().endsWith("\r\n.\r\n"))
            QThread::msleep(5);
        abort->abort();
    }));
    stopper->start();
    QElapsedTimer timer;
    timer.start();
    makeRunner()->sendDue();
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    stopper->wait();
    QVERIFY(item(id).outcomeUnknown);
    server.outcome();
}

void OutboxRunnerTest::policySendsToTheOthers()
{
    SendingPolicy policy;
    policy.refusals = SendingPolicy::Refusals::SendToOthers;
    p->write([&](StoreWriter &w) { w.accounts.setSendingPolicy(account.id, policy); });
    const OpId id = queue({QStringLiteral("gone@example.net"), QStringLiteral("bob@example.net")});
    QCOMPARE(sendTo({hello()
                 + QStringList{"C: MAIL FROM:<anna@example.org>", "S: 250 ok", "C: RCPT TO:<gone@example.net>", "S: 550 5.1.1 no", "C: RCPT TO:<bob@example.net>", "S: 250 ok",
                     "C: DATA", "S: 354 go", "C.", "S: 250 ok"}
                 + bye()}),
        QString());
    QCOMPARE(item(id).state, SendState::Accepted);
    QCOMPARE(item(id).receipt.recipients[0].state, RecipientReceipt::State::Refused);
    QCOMPARE(item(id).receipt.recipients[1].state, RecipientReceipt::State::Accepted);
}

void OutboxRunnerTest::freshAndSmallFirst()
{
    const OpId failed = queue({QStringLiteral("a@example.net")}, QStringLiteral("<a@example.org>"));
    set(failed, [](SendRow &row) { row.item.attempts = 3; });
    const OpId fresh = queue();
    QCOMPARE(sendTo({hello() + mail()
                 + QStringList{"C: RSET", "S: 250 ok", "C: MAIL FROM:<anna@example.org>", "S: 250 ok", "C: RCPT TO:<a@example.net>", "S: 250 ok", "C: DATA", "S: 354 go", "C.",
                     "S: 250 ok"}
                 + bye()}),
        QString());
    QCOMPARE(item(fresh).state, SendState::Accepted);
    QCOMPARE(item(failed).state, SendState::Accepted);
}

void OutboxRunnerTest::failedAttemptKeepsItsTranscript()
{
    const OpId id = queue();
    sendTo({hello() + QStringList{"C: MAIL FROM:<anna@example.org>", "S: 451 4.3.0 not now", "C: RSET", "S: 250 ok"} + bye()});
    QCOMPARE(item(id).state, SendState::Queued);
    const QString transcript = p->reader->sendTranscript(id);
    QVERIFY2(transcript.contains(QLatin1String("451 4.3.0 not now")), qPrintable(transcript));
    QVERIFY(!transcript.contains(QString::fromLatin1(QByteArray("\0anna\0s3cret", 12).toBase64())));
    QVERIFY(!transcript.contains(QLatin1String("s3cret")));
    QCOMPARE(p->reader->receipt(id)->events.last().kind, SendEvent::Kind::AttemptFailed);
    QCOMPARE(p->reader->receipt(id)->events.last().reply, QStringLiteral("451 4.3.0 not now"));
}

void OutboxRunnerTest::networkBack()
{
    const OpId offline = queue(), busy = queue({QStringLiteral("b@example.net")}, QStringLiteral("<b@example.org>"));
    for (const OpId id : {offline, busy})
        set(id, [&](SendRow &row) {
            row.item.attempts = 1;
            row.item.nextAttempt = clock.now() + 60'000;
            row.waitKind = id == offline ? ErrorKind::Offline : ErrorKind::Busy;
        });
    const auto r = makeRunner();
    QVERIFY(!r->hasDue());
    r->networkBack();
    QVERIFY(r->hasDue());
    QCOMPARE(item(offline).nextAttempt, 0);
    QCOMPARE(item(busy).nextAttempt, clock.now() + 60'000);
}

void OutboxRunnerTest::aNewSessionBeginsAfresh()
{
    const OpId ended = queue(), busy = queue({QStringLiteral("b@example.net")}, QStringLiteral("<b@example.org>"));
    for (const OpId id : {ended, busy})
        set(id, [&](SendRow &row) {
            row.item.attempts = 1;
            row.item.nextAttempt = clock.now() + 60'000;
            row.waitKind = id == ended ? ErrorKind::Cancelled : ErrorKind::Busy;
        });
    makeRunner()->recover();
    QCOMPARE(item(ended).nextAttempt, 0);
    QCOMPARE(item(busy).nextAttempt, clock.now() + 60'000);
}

void OutboxRunnerTest::keptByTheServerUntilItsTime()
{
    const OpId id = queue();
    set(id, [&](SendRow &row) {
        row.item.scheduled = true;
        row.item.notBefore = clock.now() + 3600 * 1000;
    });
    QCOMPARE(sendTo({QStringList{"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250-FUTURERELEASE 86400 2030-01-01T00:00:00Z", "S: 250 AUTH PLAIN", "C~ AUTH PLAIN .*",
                         "S: 235 in", "C~ MAIL FROM:<anna@example.org> HOLD(FOR=36\\d\\d|UNTIL=.*)", "S: 250 ok", "C: RCPT TO:<bob@example.net>", "S: 250 ok", "C: DATA",
                         "S: 354 go", "C.", "S: 250 2.0.0 kept"}
                 + bye()}),
        QString());
    QCOMPARE(item(id).state, SendState::Accepted);
    QCOMPARE(p->reader->receipt(id)->events.last().kind, SendEvent::Kind::HeldByServer);
    QCOMPARE(p->reader->account(account.id)->limits.longestHold, 86400);
}

void OutboxRunnerTest::serverNoLongerKeepsIt()
{
    const OpId id = queue();
    set(id, [&](SendRow &row) {
        row.item.scheduled = true;
        row.item.notBefore = clock.now() + 3600 * 1000;
    });
    QCOMPARE(sendTo({hello() + bye()}), QString());
    QCOMPARE(item(id).state, SendState::Queued);
    QCOMPARE(item(id).attempts, 0);
    QCOMPARE(item(id).nextAttempt, item(id).notBefore);
    clock.advance(3600 * 1000);
    QCOMPARE(sendTo({hello() + mail() + bye()}), QString());
    QCOMPARE(item(id).state, SendState::Accepted);
}

void OutboxRunnerTest::chunkingThatIsNone()
{
    const OpId id = queue();
    // What followed BDAT may have been read as commands: that connection is left without another word, and DATA is used on the next.
    QCOMPARE(sendTo({{"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250-CHUNKING", "S: 250 AUTH PLAIN", "C~ AUTH PLAIN .*", "S: 235 in",
                         "C: MAIL FROM:<anna@example.org>", "S: 250 ok", "C: RCPT TO:<bob@example.net>", "S: 250 ok", "C: BDAT 14", "C# 14", "S: 500 what is BDAT?", "EOF"},
                 hello() + mail() + bye()}),
        QString());
    QCOMPARE(item(id).state, SendState::Accepted);
    QCOMPARE(item(id).attempts, 1);
}

void OutboxRunnerTest::serverTakesTwoRecipientsAtOnce()
{
    const OpId id = queue({QStringLiteral("a@example.net"), QStringLiteral("b@example.net"), QStringLiteral("c@example.net")});
    QCOMPARE(sendTo({QStringList{"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250-LIMITS RCPTMAX=2", "S: 250 AUTH PLAIN", "C~ AUTH PLAIN .*", "S: 235 in",
                         "C: MAIL FROM:<anna@example.org>", "S: 250 ok", "C: RCPT TO:<a@example.net>", "S: 250 ok", "C: RCPT TO:<b@example.net>", "S: 250 ok", "C: DATA",
                         "S: 354 go", "C.", "S: 250 ok", "C: RSET", "S: 250 ok", "C: MAIL FROM:<anna@example.org>", "S: 250 ok", "C: RCPT TO:<c@example.net>", "S: 250 ok",
                         "C: DATA", "S: 354 go", "C.", "S: 250 ok"}
                 + bye()}),
        QString());
    QCOMPARE(item(id).state, SendState::Accepted);
    for (const RecipientReceipt &r : item(id).receipt.recipients)
        QCOMPARE(r.state, RecipientReceipt::State::Accepted);
}

void OutboxRunnerTest::limitsAreLearnt()
{
    queue();
    QCOMPARE(sendTo({QStringList{"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250-SIZE 1000", "S: 250 AUTH PLAIN", "C~ AUTH PLAIN .*", "S: 235 in",
                         "C: MAIL FROM:<anna@example.org> SIZE=22", "S: 250 ok", "C: RCPT TO:<bob@example.net>", "S: 250 ok", "C: DATA", "S: 354 go", "C.", "S: 250 ok"}
                 + bye()}),
        QString());
    QCOMPARE(p->reader->account(account.id)->limits, (SendingLimits{1000, 0}));
}

void OutboxRunnerTest::doubtIsAboutThoseItWasHandedOverFor()
{
    // One has been put off, one left over, and then the answer for the only one who was taken is lost: that it "was sent" is not said of the other two.
    const OpId id = queue({QStringLiteral("a@example.net"), QStringLiteral("b@example.net"), QStringLiteral("c@example.net")});
    const QStringList limited{"S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250-LIMITS RCPTMAX=2", "S: 250 AUTH PLAIN", "C~ AUTH PLAIN .*", "S: 235 in"};
    QCOMPARE(sendTo({limited
                 + QStringList{"C: MAIL FROM:<anna@example.org>", "S: 250 ok", "C: RCPT TO:<a@example.net>", "S: 250 ok", "C: RCPT TO:<b@example.net>", "S: 450 4.2.1 later",
                     "C: DATA", "S: 354 go", "C.", "CLOSE"}}),
        QString());
    QVERIFY(item(id).outcomeUnknown);
    set(id, [&](SendRow &row) {
        SendOp op{row};
        op.foundSent(QStringLiteral("Found in Sent"), clock.now());
        row = op.row;
    });
    QCOMPARE(item(id).receipt.recipients[0].state, RecipientReceipt::State::Accepted);
    QCOMPARE(item(id).receipt.recipients[1].state, RecipientReceipt::State::Deferred);
    QCOMPARE(item(id).receipt.recipients[2].state, RecipientReceipt::State::Waiting);
    QCOMPARE(sendTo({hello()
                 + QStringList{"C: MAIL FROM:<anna@example.org>", "S: 250 ok", "C: RCPT TO:<b@example.net>", "S: 250 ok", "C: RCPT TO:<c@example.net>", "S: 250 ok", "C: DATA",
                     "S: 354 go", "C.", "S: 250 ok"}
                 + bye()}),
        QString());
    QCOMPARE(item(id).state, SendState::Accepted);
    for (const RecipientReceipt &r : item(id).receipt.recipients)
        QCOMPARE(r.state, RecipientReceipt::State::Accepted);
}

void OutboxRunnerTest::putOffInTheLastMoment()
{
    // The person has chosen another time, and that is being written while we still read the row as it was.
    const OpId id = queue();
    const qint64 later = clock.now() + 3600 * 1000;
    p->store->write(Durability::User, [&](StoreWriter &w) {
        QThread::msleep(500);
        auto row = *w.sends.find(id);
        row.item.scheduled = true;
        row.item.notBefore = row.item.nextAttempt = later;
        w.sends.update(row);
    });
    account.smtp.port = 1; // a connection would fail, and leave a trace in the row
    makeRunner()->sendDue();
    QCOMPARE(item(id).attempts, 0);
    QVERIFY(item(id).scheduled);
    QCOMPARE(item(id).nextAttempt, later);
}

void OutboxRunnerTest::reportDuringAnAttemptIsKept()
{
    // What one server takes long to say, another's report may overtake: our copy of the row knows nothing of it.
    const OpId id = queue();
    auto script = hello() + mail(QStringLiteral("WAIT 1000"));
    script += QStringList{QStringLiteral("S: 250 ok")} + bye();
    const std::unique_ptr<QThread> other(QThread::create([&] {
        QThread::msleep(500);
        p->store->writeAndWait(Durability::User, [&](StoreWriter &w) {
            DeliveryReport report;
            report.messageIdHeader = QStringLiteral("<s@example.org>");
            report.recipients = {{QStringLiteral("bob@example.net"), {}, Delivery::Failed, QStringLiteral("5.1.1"), 550, {}, {}, 0}};
            ReportIntake::take(w, report, MessageId(9), clock.now());
        });
    }));
    other->start();
    QCOMPARE(sendTo({script}), QString());
    other->wait();
    QCOMPARE(item(id).state, SendState::Accepted);
    QCOMPARE(item(id).receipt.recipients[0].delivery, Delivery::Failed);
    QVERIFY(item(id).needsAttention);
}

QTEST_GUILESS_MAIN(OutboxRunnerTest)
#include "OutboxRunnerTest.moc"
