// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "tests/core/ops/SendSamples.h"
#include "tests/core/store/StoreProfile.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

/// The states of sending.md as a table: what each step makes of each state. No server, no clock of its own.
class SendOpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void answers_data();
    void answers();
    void failures_data();
    void failures();
    void attemptIsCountedAndDue();
    void deferredRestGoesLater();
    void restRefusedLater();
    void givesUpAfterThreeDays();
    void sleptForAWeek();
    void unknownIsNeverDue();
    void foundSent();
    void filing();
    void cancelByState_data();
    void cancelByState();
    void cancelOfAPartlySentOne();
    void retryNowByState_data();
    void retryNowByState();
    void acceptanceMarksTheParentOnce();
};

void SendOpTest::answers_data()
{
    QTest::addColumn<QList<int>>("rcpt");
    QTest::addColumn<int>("data");
    QTest::addColumn<SendState>("state");
    QTest::addColumn<QList<RState>>("recipients");
    QTest::addColumn<bool>("waits");
    using S = SendState;
    const auto row = [](const char *name, const QList<int> &rcpt, int data, S state, const QList<RState> &recipients, bool waits) {
        QTest::newRow(name) << rcpt << data << state << recipients << waits;
    };
    row("all accepted", {250, 251}, 250, S::Accepted, {RState::Accepted, RState::Accepted}, false);
    row("one refused: nothing was sent", {250, 550}, 0, S::Held, {RState::Deferred, RState::Refused}, false);
    row("all refused", {550, 550}, 0, S::Held, {RState::Refused, RState::Refused}, false);
    row("one deferred, the other has it", {250, 450}, 250, S::Queued, {RState::Accepted, RState::Deferred}, true);
    row("all deferred", {450, 451}, 0, S::Queued, {RState::Deferred, RState::Deferred}, true);
    row("refused after the dot", {250, 250}, 554, S::Held, {RState::Deferred, RState::Deferred}, false);
    row("put off after the dot", {250, 250}, 451, S::Queued, {RState::Deferred, RState::Deferred}, true);
    row("MAIL put off", {}, 421, S::Queued, {RState::Waiting, RState::Waiting}, true);
    row("MAIL refused", {}, 550, S::Held, {RState::Waiting, RState::Waiting}, false);
}

void SendOpTest::answers()
{
    QFETCH(QList<int>, rcpt);
    QFETCH(int, data);
    QFETCH(SendState, state);
    QFETCH(QList<RState>, recipients);
    QFETCH(bool, waits);
    const FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    op.begin();
    if (data != 0 && !rcpt.isEmpty())
        op.dataLeaves();
    op.answered(result(rcpt, data), QStringLiteral("smtp.example.org:465"), QStringLiteral("TLSv1.3"), clock.now(), kMinute);
    QCOMPARE(op.row.item.state, state);
    for (qsizetype i = 0; i < recipients.size(); ++i)
        QCOMPARE(op.row.item.receipt.recipients[i].state, recipients[i]);
    QCOMPARE(op.row.item.nextAttempt, waits ? clock.now() + kMinute : 0);
    QCOMPARE(op.isDue(clock.now()), false);
    QCOMPARE(op.isDue(clock.now() + kMinute), waits);
    QVERIFY(!op.row.item.outcomeUnknown);
    const bool accepted = data >= 200 && data < 300;
    QCOMPARE(op.row.item.receipt.acceptedAt, accepted ? clock.now() : 0);
    QCOMPARE(op.row.item.receipt.queueId, accepted ? QStringLiteral("4F2A") : QString());
    QCOMPARE(op.needsFiling(), accepted);
    if (state == SendState::Held || waits)
        QVERIFY2(!op.row.item.meaning.isEmpty() && !op.row.item.lastReply.isEmpty(), "held or waiting has a reason");
    if (state == SendState::Held)
        QCOMPARE(op.row.item.heldKind, ErrorKind::Refused);
}

void SendOpTest::failures_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<SendState>("state");
    QTest::addColumn<bool>("waits");
    QTest::newRow("offline") << ErrorKind::Offline << SendState::Queued << true;
    QTest::newRow("busy") << ErrorKind::Busy << SendState::Queued << true;
    QTest::newRow("closing") << ErrorKind::Cancelled << SendState::Queued << true;
    QTest::newRow("disk full") << ErrorKind::Storage << SendState::Queued << true;
    QTest::newRow("sign in") << ErrorKind::SignIn << SendState::Held << false;
    QTest::newRow("certificate") << ErrorKind::Certificate << SendState::Held << false;
    QTest::newRow("refused") << ErrorKind::Refused << SendState::Held << false;
    QTest::newRow("bug") << ErrorKind::Bug << SendState::Held << false;
    QTest::newRow("unknown") << ErrorKind::Unknown << SendState::DataSent << false;
}

void SendOpTest::failures()
{
    QFETCH(ErrorKind, kind);
    QFETCH(SendState, state);
    QFETCH(bool, waits);
    const FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    op.begin();
    op.failed({kind, QStringLiteral("what happened"), QStringLiteral("its words")}, clock.now(), kMinute);
    QCOMPARE(op.row.item.state, state);
    QCOMPARE(op.row.item.nextAttempt, waits ? clock.now() + kMinute : 0);
    QCOMPARE(op.row.item.outcomeUnknown, kind == ErrorKind::Unknown);
    QCOMPARE(op.row.item.lastReply, QStringLiteral("its words"));
    QVERIFY(!op.row.item.meaning.isEmpty());
    QVERIFY(!op.needsFiling());
    if (state == SendState::Held)
        QCOMPARE(op.row.item.heldKind, kind);
}

void SendOpTest::attemptIsCountedAndDue()
{
    const FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    QVERIFY(op.isDue(clock.now()));
    op.row.item.nextAttempt = clock.now() + 1; // undo window, or a schedule
    QVERIFY(!op.isDue(clock.now()));
    QVERIFY(op.isDue(clock.now() + 1));
    op.begin();
    op.begin();
    QCOMPARE(op.row.item.attempts, 2);
    QCOMPARE(op.row.item.state, SendState::Attempting);
    QVERIFY(op.isDue(clock.now() + 1)); // nothing was handed over
    op.dataLeaves();
    QVERIFY(!op.isDue(clock.now() + 1));
}

void SendOpTest::deferredRestGoesLater()
{
    FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    op.begin();
    op.answered(result({250, 450}, 250), {}, {}, clock.now(), kMinute);
    QCOMPARE(op.recipientsToTry(), QStringList{kTwo[1]});
    QVERIFY(op.needsFiling());
    op.fileBegun();
    op.fileDone(clock.now());
    QCOMPARE(op.row.item.state, SendState::Queued); // the other still waits
    clock.advance(kMinute);
    op.begin();
    SmtpResult second;
    second.recipients = {{kTwo[1], reply(250)}};
    second.dataReply = reply(250);
    second.accepted = true;
    op.answered(second, {}, {}, clock.now(), kMinute);
    QCOMPARE(op.row.item.state, SendState::Filed);
    QVERIFY(op.recipientsToTry().isEmpty());
    QVERIFY(!op.needsFiling());
}

void SendOpTest::restRefusedLater()
{
    const FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    op.begin();
    op.answered(result({250, 450}, 250), {}, {}, clock.now(), kMinute);
    op.begin();
    SmtpResult second;
    second.recipients = {{kTwo[1], reply(550, QStringLiteral("5.1.1"))}};
    op.answered(second, {}, {}, clock.now(), kMinute);
    QCOMPARE(op.row.item.state, SendState::Held);
    QVERIFY2(op.row.item.meaning.contains(QLatin1String("The others have the message")), qPrintable(op.row.item.meaning));
    QVERIFY(!op.row.item.meaning.contains(QLatin1String("Nothing was sent")));
}

void SendOpTest::givesUpAfterThreeDays()
{
    FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    const qint64 begun = clock.now();
    int attempts = 0;
    while (op.row.item.state == SendState::Queued && attempts < 200) {
        clock.advance(3600 * 1000);
        op.begin();
        ++attempts;
        if (attempts % 2)
            op.failed({ErrorKind::Offline, QStringLiteral("no network"), QStringLiteral("x")}, clock.now(), kMinute);
        else
            op.answered(result({450, 450}, 0), {}, {}, clock.now(), kMinute);
    }
    QCOMPARE(op.row.item.state, SendState::Held);
    QCOMPARE(clock.now() - begun, SendOp::kGiveUpAfter + 3600 * 1000);
    QVERIFY(!op.row.item.meaning.isEmpty());
    // An abort says nothing about the server.
    op.retryNow(clock.now());
    op.begin();
    op.failed({ErrorKind::Cancelled, QStringLiteral("closing"), {}}, clock.now(), kMinute);
    QCOMPARE(op.row.item.state, SendState::Queued);
}

void SendOpTest::sleptForAWeek()
{
    FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    clock.advance(7 * 24 * 3600 * qint64(1000));
    op.begin();
    op.failed({ErrorKind::Offline, QStringLiteral("the network is not up yet"), {}}, clock.now(), kMinute);
    QCOMPARE(op.row.item.state, SendState::Queued);
}

void SendOpTest::unknownIsNeverDue()
{
    const FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    op.begin();
    op.dataLeaves();
    op.markUnknown(QStringLiteral("cut"), clock.now());
    QVERIFY(!op.isDue(std::numeric_limits<qint64>::max()));
    op.retryNow(clock.now());
    QVERIFY(op.row.item.outcomeUnknown);
    QVERIFY(!op.isDue(std::numeric_limits<qint64>::max()));
    op.row.item.state = SendState::Queued; // whatever the state says
    QVERIFY(!op.isDue(std::numeric_limits<qint64>::max()));
}

void SendOpTest::foundSent()
{
    const FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    op.row.item.receipt.recipients[1].state = RState::Refused;
    op.begin();
    op.dataLeaves();
    op.markUnknown(QStringLiteral("cut"), clock.now());
    op.foundSent(QStringLiteral("Found in Sent"), clock.now());
    QCOMPARE(op.row.item.state, SendState::Accepted);
    QVERIFY(!op.row.item.outcomeUnknown);
    QVERIFY(op.needsFiling());
    QCOMPARE(op.row.item.receipt.recipients[0].state, RState::Accepted);
    QCOMPARE(op.row.item.receipt.recipients[1].state, RState::Refused);
}

void SendOpTest::filing()
{
    const FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    op.begin();
    op.answered(result({250, 250}, 250), {}, {}, clock.now(), kMinute);
    op.fileBegun();
    QVERIFY(op.needsFiling());
    QCOMPARE(op.row.item.state, SendState::Accepted);
    op.fileDone(clock.now());
    QCOMPARE(op.row.item.state, SendState::Filed);
    QVERIFY(!op.needsFiling());
}

void SendOpTest::cancelByState_data()
{
    QTest::addColumn<SendState>("state");
    QTest::addColumn<bool>("unknown");
    QTest::addColumn<QString>("outcome");
    const QString refused = nameOf(ErrorKind::Refused);
    QTest::newRow("queued") << SendState::Queued << false << QString();
    QTest::newRow("held") << SendState::Held << false << QString();
    QTest::newRow("attempting") << SendState::Attempting << false << refused;
    QTest::newRow("data sent") << SendState::DataSent << false << refused;
    QTest::newRow("unknown") << SendState::DataSent << true << refused;
    QTest::newRow("held and unknown") << SendState::Held << true << refused;
    QTest::newRow("accepted") << SendState::Accepted << false << refused;
    QTest::newRow("filed") << SendState::Filed << false << refused;
}

void SendOpTest::cancelByState()
{
    QFETCH(SendState, state);
    QFETCH(bool, unknown);
    QFETCH(QString, outcome);
    StoreProfile p;
    const AccountId account = p.addAccount();
    OpId id;
    DraftId draft;
    p.write([&](StoreWriter &w) {
        Draft made;
        made.account = account;
        draft = w.drafts.save(made);
        id = SendOp::applyLocal(w, account, queued(kTwo, 0).row, "wire", "filed", draft, 1000);
        auto row = *w.sends.find(id);
        row.item.state = state;
        row.item.outcomeUnknown = unknown;
        w.sends.update(row);
    });
    QCOMPARE(p.reader->drafts().size(), 0);
    const auto failure = p.tryWrite([&](StoreWriter &w) { QCOMPARE(SendOp::cancel(w, id, 3000), std::optional(draft)); });
    QCOMPARE(failure ? nameOf(failure->kind) : QString(), outcome);
    QCOMPARE(p.reader->drafts().size(), failure ? 0 : 1);
    QCOMPARE(p.reader->outboxItem(id).has_value(), failure.has_value());
    const auto again = p.tryWrite([&](StoreWriter &w) { SendOp::cancel(w, OpId(123456), 3000); });
    QCOMPARE(again->kind, ErrorKind::Gone);
}

void SendOpTest::cancelOfAPartlySentOne()
{
    StoreProfile p;
    const AccountId account = p.addAccount();
    OpId id;
    p.write([&](StoreWriter &w) {
        id = SendOp::applyLocal(w, account, queued(kTwo, 0).row, "wire", "filed", {}, 1000);
        SendOp op{*w.sends.find(id)};
        op.begin();
        op.answered(result({250, 450}, 250), {}, {}, 2000, kMinute);
        op.fileDone(2000);
        w.sends.update(op.row);
    });
    p.write([&](StoreWriter &w) { QVERIFY(!SendOp::cancel(w, id, 3000)); });
    QCOMPARE(p.reader->outbox().size(), 0);
    const auto item = p.reader->outboxItem(id);
    QCOMPARE(item->state, SendState::Filed);
    QCOMPARE(item->receipt.recipients[1].state, RState::Deferred); // truthfully
    QVERIFY(p.reader->sends().wire(id).isEmpty());
    QVERIFY(!p.reader->ops().find(id));
}

void SendOpTest::retryNowByState_data()
{
    QTest::addColumn<SendState>("state");
    QTest::addColumn<bool>("due");
    QTest::newRow("held") << SendState::Held << true;
    QTest::newRow("queued for later") << SendState::Queued << true;
    QTest::newRow("data sent") << SendState::DataSent << false;
    QTest::newRow("accepted") << SendState::Accepted << false;
    QTest::newRow("filed") << SendState::Filed << false;
}

void SendOpTest::retryNowByState()
{
    QFETCH(SendState, state);
    QFETCH(bool, due);
    SendOp op = queued(kTwo, 1000);
    op.row.item.state = state;
    op.row.item.nextAttempt = 9000;
    op.retryNow(1500);
    QCOMPARE(op.isDue(2000), due);
    QCOMPARE(op.row.item.state, due ? SendState::Queued : state);
}

void SendOpTest::acceptanceMarksTheParentOnce()
{
    StoreProfile p;
    const AccountId account = p.addAccount();
    const FolderId inbox = p.addFolder(account, "INBOX");
    p.insert(account, inbox, {p.message(1)});
    SendOp op = queued(kTwo, 1);
    op.row.parent = p.idOf(inbox, 1);
    op.row.relation = ParentRelation::Reply;
    for (int i = 0; i < 2; ++i)
        p.write([&](StoreWriter &w) { op.applyAccepted(w, 5); });
    QCOMPARE(p.reader->messageRow(op.row.parent)->flags, Flags(Flag::Answered));
    QCOMPARE(p.reader->waitingChanges(), 1);
    op.row.parent = MessageId(4711); // gone meanwhile
    p.write([&](StoreWriter &w) { op.applyAccepted(w, 5); });
    QCOMPARE(p.reader->waitingChanges(), 1);
}

QTEST_GUILESS_MAIN(SendOpTest)
#include "SendOpTest.moc"
