// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "tests/core/ops/SendSamples.h"
#include "tests/core/store/StoreProfile.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

/// What people, schedules and the network decide about a message, and what is kept of it.
class SendDecisionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void schedules_data();
    void schedules();
    void clockPutBack();
    void networkBack();
    void whatHappenedIsKept();
    void moreThanTheServerTakesAtOnce();
    void oneDraftGoesOutOnce();
    void sentToTheOthers();
    void policyLeavesADraftForTheRefused();
    void policyWithOneWhoIsPutOff();
    void policyWithNobodyLeft();
    void takenBackFromTheRest();
    void leftOverIsNoRefusal();
    void refusedAmongTheRest();
    void wasSentEndsWhatIsFiled();
};

void SendDecisionsTest::schedules_data()
{
    QTest::addColumn<qint64>("notBefore"); // from now
    QTest::addColumn<qint64>("undo");
    QTest::addColumn<qint64>("longestHold"); // s
    QTest::addColumn<bool>("scheduled");
    QTest::addColumn<qint64>("next"); // from now; -1: at once
    QTest::newRow("now") << qint64(0) << qint64(0) << qint64(0) << false << qint64(-1);
    QTest::newRow("undo window") << qint64(0) << qint64(5000) << qint64(0) << false << qint64(5000);
    QTest::newRow("in the past") << qint64(-kMinute) << qint64(5000) << qint64(0) << false << qint64(5000);
    QTest::newRow("before the undo window ends") << qint64(1000) << qint64(5000) << qint64(0) << false << qint64(5000);
    QTest::newRow("later") << 10 * kMinute << qint64(5000) << qint64(0) << true << 10 * kMinute;
    QTest::newRow("later, kept by the server") << 10 * kMinute << qint64(5000) << qint64(3600) << true << qint64(5000);
    QTest::newRow("later than the server keeps it") << 100 * kMinute << qint64(5000) << qint64(3600) << true << 100 * kMinute;
}

void SendDecisionsTest::schedules()
{
    QFETCH(qint64, notBefore);
    QFETCH(qint64, undo);
    QFETCH(qint64, longestHold);
    QFETCH(bool, scheduled);
    QFETCH(qint64, next);
    const FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    SendOptions options;
    options.notBefore = notBefore == 0 ? 0 : clock.now() + notBefore;
    op.schedule(options, {0, longestHold}, clock.now(), undo);
    QCOMPARE(op.row.item.scheduled, scheduled);
    QCOMPARE(op.row.item.nextAttempt, next < 0 ? 0 : clock.now() + next);
    if (scheduled)
        QCOMPARE(op.row.item.notBefore, options.notBefore);
    QCOMPARE(op.isDue(clock.now()), next < 0);
    // The person changes his mind.
    op.retryNow(clock.now());
    QVERIFY(op.isDue(clock.now()));
    QVERIFY(!op.row.item.scheduled);
}

void SendDecisionsTest::clockPutBack()
{
    FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    op.begin();
    op.failed({ErrorKind::Offline, QStringLiteral("no network"), {}}, clock.now(), kMinute);
    QVERIFY(!op.isDue(clock.now()));
    QVERIFY2(op.isDue(clock.now() - 24 * 60 * kMinute), "a wait of a day is no wait of ours");
    SendOp undoable = queued(kTwo, clock.now());
    undoable.schedule({}, {}, clock.now(), 5000);
    QVERIFY(!undoable.isDue(clock.now()));
    QVERIFY2(undoable.isDue(clock.now() - 24 * 60 * kMinute), "nor is an undo window");
    // A schedule is the person's, however far away.
    SendOptions options;
    options.notBefore = clock.now() + 48 * 60 * kMinute;
    op.schedule(options, {}, clock.now(), 0);
    QVERIFY(!op.isDue(clock.now()));
    QVERIFY(!op.isDue(clock.now() - 24 * 60 * kMinute));
}

void SendDecisionsTest::networkBack()
{
    const FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    QVERIFY(!op.networkBack(clock.now()));
    op.begin();
    op.failed({ErrorKind::Busy, QStringLiteral("later"), {}}, clock.now(), kMinute);
    QVERIFY2(!op.networkBack(clock.now()), "the server said when");
    op.begin();
    op.failed({ErrorKind::Offline, QStringLiteral("no network"), {}}, clock.now(), kMinute);
    QVERIFY(op.networkBack(clock.now()));
    QVERIFY(op.isDue(clock.now()));
    QVERIFY(!op.networkBack(clock.now()));
}

void SendDecisionsTest::whatHappenedIsKept()
{
    StoreProfile p;
    FakeClock clock;
    OpId id;
    const AccountId account = p.addAccount();
    p.write([&](StoreWriter &w) { id = SendOp::applyLocal(w, account, queued(kTwo, 0).row, "wire", "filed", {}, clock.now()); });
    const auto step = [&](const std::function<void(SendOp &)> &change) {
        clock.advance(1000);
        p.write([&](StoreWriter &w) {
            SendOp op{*w.sends.find(id)};
            change(op);
            op.store(w);
        });
    };
    step([&](SendOp &op) {
        op.begin();
        op.failed({ErrorKind::Offline, QStringLiteral("no network"), QStringLiteral("host not found")}, clock.now(), kMinute);
        op.transcript = QStringLiteral("C: EHLO");
    });
    QCOMPARE(p.reader->sendTranscript(id), QStringLiteral("C: EHLO"));
    step([&](SendOp &op) {
        op.begin();
        op.answered(result({250, 550}, 0), {}, {}, clock.now(), kMinute);
    });
    QCOMPARE(p.reader->sendsNeedingAttention().size(), 1);
    step([&](SendOp &op) { op.retryNow(clock.now()); });
    QVERIFY(p.reader->sendsNeedingAttention().isEmpty());
    step([&](SendOp &op) {
        op.begin();
        op.answered(result({250, 250}, 250), QStringLiteral("h:465"), {}, clock.now(), kMinute);
    });
    step([&](SendOp &op) { op.fileDone(clock.now()); });
    const auto receipt = p.reader->receipt(id);
    QVERIFY(receipt);
    using Kind = SendEvent::Kind;
    const QList<Kind> kinds{Kind::Queued, Kind::AttemptFailed, Kind::Held, Kind::Released, Kind::Accepted, Kind::Filed};
    QCOMPARE(receipt->events.size(), kinds.size());
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        QCOMPARE(receipt->events[i].kind, kinds[i]);
        QVERIFY(i == 0 || receipt->events[i].at > receipt->events[i - 1].at);
    }
    QCOMPARE(receipt->events[1].reply, QStringLiteral("host not found"));
    QCOMPARE(receipt->events[2].attempt, 2);
    QVERIFY(receipt->events[2].reply.startsWith(QLatin1String("550")));
    QCOMPARE(receipt->filedAt, clock.now());
}

void SendDecisionsTest::moreThanTheServerTakesAtOnce()
{
    const FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    op.begin();
    SmtpResult first = result({250}, 250);
    first.recipients.append({kTwo[1], {}, true}); // not tried (RFC 9422)
    op.answered(first, {}, {}, clock.now(), kMinute);
    QVERIFY2(op.isDue(clock.now()), "the rest goes at once");
    QCOMPARE(op.recipientsToTry(), QStringList{kTwo[1]});
    QCOMPARE(op.row.item.receipt.recipients[1].state, RState::Waiting);
    op.begin();
    SmtpResult second;
    second.recipients = {{kTwo[1], reply(250)}};
    second.dataReply = reply(250);
    second.accepted = true;
    op.answered(second, {}, {}, clock.now(), kMinute);
    QCOMPARE(op.row.item.state, SendState::Accepted);
    // 452 in the first go says the same (RFC 5321 4.5.3.1.10).
    op = queued(kTwo, clock.now());
    op.begin();
    first = result({250, 452}, 250);
    first.recipients[1].tooMany = true;
    op.answered(first, {}, {}, clock.now(), kMinute);
    QVERIFY(op.isDue(clock.now()));
}

void SendDecisionsTest::oneDraftGoesOutOnce()
{
    StoreProfile p;
    const AccountId account = p.addAccount();
    DraftId id;
    OpId first;
    p.write([&](StoreWriter &w) {
        Draft draft;
        draft.account = account;
        id = w.drafts.save(draft);
        first = SendOp::applyLocal(w, account, queued(kTwo, 0).row, "wire", "filed", id, 1000);
    });
    p.write([&](StoreWriter &w) {
        QVERIFY_EXCEPTION_THROWN(SendOp::applyLocal(w, account, queued(kTwo, 0).row, "wire", "filed", id, 1001), MailError);
        QCOMPARE(w.drafts.sendOf(id), first);
        SendOp::cancel(w, first, 1002);
        SendOp::applyLocal(w, account, queued(kTwo, 0).row, "wire", "filed", id, 1003);
    });
    QCOMPARE(p.reader->outbox().size(), 1);
}

void SendDecisionsTest::sentToTheOthers()
{
    const FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    op.begin();
    op.answered(result({250, 550}, 0), {}, {}, clock.now(), kMinute);
    QVERIFY(op.row.item.canSendToOthers());
    op.sendToOthers(clock.now());
    QVERIFY(op.isDue(clock.now()));
    QCOMPARE(op.recipientsToTry(), QStringList{kTwo[0]});
    QCOMPARE(op.refusedRecipients(), QStringList{kTwo[1]});
    op.begin();
    op.answered(result({250}, 250), {}, {}, clock.now(), kMinute);
    QCOMPARE(op.row.item.state, SendState::Accepted);
    QCOMPARE(op.row.item.receipt.recipients[1].state, RState::Refused); // truthfully
    // Refused for everybody: nobody is left to send to.
    op = queued(kTwo, clock.now());
    op.begin();
    op.answered(result({550, 550}, 0), {}, {}, clock.now(), kMinute);
    QVERIFY(!op.row.item.canSendToOthers());
}

void SendDecisionsTest::policyLeavesADraftForTheRefused()
{
    StoreProfile p;
    const AccountId account = p.addAccount();
    OpId id;
    p.write([&](StoreWriter &w) {
        Draft draft;
        draft.account = account;
        draft.to = {{{}, kTwo[0]}, {{}, kTwo[1]}};
        draft.body = QStringLiteral("Hello");
        id = SendOp::applyLocal(w, account, queued(kTwo, 0).row, "wire", "filed", w.drafts.save(draft), 1000);
        SendOp op{*w.sends.find(id)};
        op.row.acceptPartly = true;
        op.begin();
        op.answered(result({250, 550}, 250), {}, {}, 2000, kMinute);
        op.store(w);
        op.applyAccepted(w, 2000);
    });
    QCOMPARE(p.reader->outboxItem(id)->state, SendState::Accepted);
    QCOMPARE(p.reader->drafts().size(), 1);
    QCOMPARE(p.reader->drafts().first().to, (AddressList{{{}, kTwo[1]}}));
    // The person's own "send to the others" has made that draft already, and took the refused ones off the waiting one.
    p.write([&](StoreWriter &w) {
        Draft others = *w.drafts.find(p.reader->drafts().first().id);
        others.id = {};
        others.to = {{{}, kTwo[0]}};
        w.drafts.setSend(w.drafts.save(others), id);
        SendOp{*w.sends.find(id)}.applyAccepted(w, 2000);
    });
    QCOMPARE(p.reader->drafts().size(), 1);
}

void SendDecisionsTest::policyWithOneWhoIsPutOff()
{
    // "Send to the others": that the other one has to wait is no reason to ask.
    const FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    op.row.acceptPartly = true;
    op.begin();
    op.answered(result({550, 450}, 0), {}, {}, clock.now(), kMinute);
    QCOMPARE(op.row.item.state, SendState::Queued);
    QCOMPARE(op.row.item.nextAttempt, clock.now() + kMinute);
    QCOMPARE(op.recipientsToTry(), QStringList{kTwo[1]});
    // The other way round: one has it, and the one who was put off is refused later. That ends it.
    op = queued(kTwo, clock.now());
    op.row.acceptPartly = true;
    op.begin();
    op.answered(result({250, 450}, 250), {}, {}, clock.now(), kMinute);
    op.begin();
    SmtpResult second;
    second.recipients = {{kTwo[1], reply(550, QStringLiteral("5.1.1"))}};
    op.answered(second, {}, {}, clock.now(), kMinute);
    QCOMPARE(op.row.item.state, SendState::Accepted);
    QCOMPARE(op.refusedRecipients(), QStringList{kTwo[1]});
}

void SendDecisionsTest::policyWithNobodyLeft()
{
    // Refused for everybody, under "send to the others". "Try now" means those who were refused: there are no others.
    const FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    op.row.acceptPartly = true;
    op.begin();
    op.answered(result({550, 550}, 0), {}, {}, clock.now(), kMinute);
    QCOMPARE(op.row.item.state, SendState::Held);
    op.retryNow(clock.now());
    QCOMPARE(op.recipientsToTry(), kTwo);
}

void SendDecisionsTest::takenBackFromTheRest()
{
    // x has it, y was refused, z is put off; then the person takes back what is left. What y should have had is still there as a draft.
    StoreProfile p;
    const AccountId account = p.addAccount();
    const QStringList three = kTwo + QStringList{QStringLiteral("z@example.org")};
    OpId id;
    p.write([&](StoreWriter &w) {
        Draft draft;
        draft.account = account;
        for (const QString &address : three)
            draft.to.append({{}, address});
        id = SendOp::applyLocal(w, account, queued(three, 0).row, "wire", "filed", w.drafts.save(draft), 1000);
        SendOp op{*w.sends.find(id)};
        op.row.acceptPartly = true;
        op.begin();
        SmtpResult some = result({250, 550}, 250);
        some.recipients.append({three[2], reply(450)});
        op.answered(some, {}, {}, 2000, kMinute);
        op.store(w);
        op.applyAccepted(w, 2000);
        QVERIFY(!SendOp::cancel(w, id, 3000));
    });
    QCOMPARE(p.reader->drafts().size(), 1);
    QCOMPARE(p.reader->drafts().first().to, (AddressList{{{}, kTwo[1]}}));
}

void SendDecisionsTest::leftOverIsNoRefusal()
{
    // 552 says "too many" to the second one (RFC 5321 4.5.3.1.10), and then DATA is put off: that makes no refusal of it.
    const FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    op.begin();
    SmtpResult putOff = result({250, 552}, 451);
    putOff.recipients[1].tooMany = true;
    op.answered(putOff, {}, {}, clock.now(), kMinute);
    QCOMPARE(op.row.item.state, SendState::Queued);
    QCOMPARE(op.row.item.nextAttempt, clock.now() + kMinute);
    QCOMPARE(op.recipientsToTry(), kTwo);
}

void SendDecisionsTest::refusedAmongTheRest()
{
    // More than the server takes at once: x has it, and of the rest y is refused. z has nothing yet, and can still get it.
    const FakeClock clock;
    const QStringList three = kTwo + QStringList{QStringLiteral("z@example.org")};
    SendOp op = queued(three, clock.now());
    op.begin();
    SmtpResult first = result({250}, 250);
    first.recipients.append({{three[1], {}, true}, {three[2], {}, true}});
    op.answered(first, {}, {}, clock.now(), kMinute);
    op.begin();
    SmtpResult second;
    second.recipients = {{three[1], reply(550, QStringLiteral("5.1.1"))}, {three[2], reply(250)}};
    op.answered(second, {}, {}, clock.now(), kMinute);
    QCOMPARE(op.row.item.state, SendState::Held);
    QVERIFY2(!op.row.item.meaning.contains(QLatin1String("the others have")), qPrintable(op.row.item.meaning));
    QVERIFY(op.row.item.canSendToOthers());
    op.sendToOthers(clock.now());
    QCOMPARE(op.recipientsToTry(), QStringList{three[2]});
}

void SendDecisionsTest::wasSentEndsWhatIsFiled()
{
    // The first one's copy is in Sent already; then the other's outcome was unknown, and the person knows it.
    const FakeClock clock;
    SendOp op = queued(kTwo, clock.now());
    op.begin();
    op.dataLeaves();
    op.answered(result({250, 450}, 250), {}, {}, clock.now(), kMinute);
    op.fileDone(clock.now());
    QCOMPARE(op.row.item.state, SendState::Queued);
    op.begin();
    op.dataLeaves({{kTwo[1], reply(250)}});
    op.markUnknown({}, clock.now());
    op.foundSent(QStringLiteral("You said that it was sent."), clock.now());
    QCOMPARE(op.row.item.receipt.recipients[1].state, RState::Accepted);
    QCOMPARE(op.row.item.state, SendState::Filed);
}

QTEST_GUILESS_MAIN(SendDecisionsTest)
#include "SendDecisionsTest.moc"
