// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ops/ReplayRig.h"

#include <QRegularExpression>

using namespace postrider;
using namespace postrider::test;

/// Flags, moves and removals against servers that can much, little, or say no: what is sent, and what the rows are afterwards.
class ReplayTest : public QObject, private ReplayRig {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init() { renew(); }

    void flagsByRanges();
    void flagsRefused();
    void flagsUnderWayAreNoLongerOursAlone();
    void moveWithCopyUid();
    void moveWithoutCopyUid();
    void moveOfAnEarlierMove();
    void copyWithUidPlus();
    void copyWithoutUidPlusKeepsOthersMarks();
    void copyResumedNeverCopiesTwice();
    void copyResumedWhereNothingHadArrived();
    void copyCutAfterItWasSent();
    void removal();
    void renumberedFolderWaits();
    void messagesWithoutUidWait();
    void targetGone();
    void targetRefused();
    void undoneMeanwhile();
    void alreadyThere();
    void keywordsByName();
};

void ReplayTest::flagsByRanges()
{
    SetFlagsOp op;
    op.account = account;
    op.messages = messages({1, 2, 3, 5});
    op.add = Flag::Seen;
    op.remove = Flag::Flagged;
    const OpId id = apply(op);
    replay(id, QString(),
        select(1, "INBOX") + QStringList{"C: A2 UID STORE 1:3,5 +FLAGS.SILENT (\\Seen)", "S: A2 OK done", "C: A3 UID STORE 1:3,5 -FLAGS.SILENT (\\Flagged)", "S: A3 OK done"});
    PLAYED();
    QCOMPARE(pushed, 4);
    QVERIFY(!p->reader->ops().find(id));
    for (const auto &m : p->reader->messageRowsOnServer().onServer(inbox))
        QCOMPARE(m.flags, Flags(Flag::Seen));
    QCOMPARE(p->reader->folder(inbox)->unread, 0);
}

void ReplayTest::flagsRefused()
{
    SetFlagsOp op;
    op.account = account;
    op.messages = messages({1});
    op.add = Flag::Seen;
    const OpId id = apply(op);
    replay(id, QString(), select(1, "INBOX") + QStringList{"C: A2 UID STORE 1 +FLAGS.SILENT (\\Seen)", "S: A2 NO [NOPERM] no"});
    QCOMPARE(outcome, QString());
    QVERIFY(failure);
    QCOMPARE(failure->kind, ErrorKind::Refused);
    QVERIFY2(p->reader->ops().find(id), "whoever replays decides what becomes of it");
}

void ReplayTest::flagsUnderWayAreNoLongerOursAlone()
{
    // Whoever takes this back has to say the opposite: the server may have done it before the line was cut.
    SetFlagsOp op;
    op.account = account;
    op.messages = messages({1, 2});
    op.add = Flag::Seen;
    const OpId id = apply(op);
    replay(id, QString(), select(1, "INBOX") + QStringList{"C: A2 UID STORE 1:2 +FLAGS.SILENT (\\Seen)", "CLOSE"});
    QCOMPARE(outcome, QString());
    QVERIFY(failure);
    const auto row = p->reader->ops().find(id);
    QVERIFY(row);
    for (const OpMessage &m : row->messages)
        QVERIFY(m.progress != OpProgress::Waiting);
    replay(id, QString(), select(1, "INBOX") + QStringList{"C: A2 UID STORE 1:2 +FLAGS.SILENT (\\Seen)", "S: A2 OK done"});
    PLAYED();
    QVERIFY(!p->reader->ops().find(id));
}

void ReplayTest::moveWithCopyUid()
{
    const MessageId one = p->idOf(inbox, 1), three = p->idOf(inbox, 3);
    const OpId id = move({1, 3}, target);
    replay(id, "MOVE UIDPLUS",
        select(1, "INBOX") + QStringList{"C: A2 UID MOVE 1,3 Target", "S: * OK [COPYUID 7 1,3 21,22] moved", "S: * 1 EXPUNGE", "S: * 2 EXPUNGE", "S: A2 OK done"});
    PLAYED();
    QCOMPARE(p->idOf(target, 21), one);
    QCOMPARE(p->idOf(target, 22), three);
    QVERIFY(!p->reader->ops().find(id));
    QCOMPARE(p->reader->folder(target)->total, 2);
    QCOMPARE(p->reader->folder(inbox)->total, 2);
}

void ReplayTest::moveWithoutCopyUid()
{
    const MessageId one = p->idOf(inbox, 1);
    const OpId id = move({1}, target);
    replay(id, "MOVE", select(1, "INBOX") + QStringList{"C: A2 UID MOVE 1 Target", "S: * 1 EXPUNGE", "S: A2 OK done"});
    PLAYED();
    QCOMPARE(p->reader->messageRowsOnServer().unplaced(target), QList<MessageId>{one});
    QCOMPARE(p->reader->messageIds(target), QList<MessageId>{one});
    // The next sync finds it: the row, its body and what waits for it stay.
    p->insert(account, target, {p->message(33, {}, QStringLiteral("<m1@example.org>"))});
    QCOMPARE(p->idOf(target, 33), one);
}

void ReplayTest::moveOfAnEarlierMove()
{
    // Two moves of one message, with nothing but COPYUID in between.
    const MessageId one = p->idOf(inbox, 1);
    const FolderId third = p->addFolder(account, "Third");
    p->write([&](StoreWriter &w) { w.folders.setSyncState(third, {7, 1, 0, true}); });
    const OpId first = move({1}, target), second = [&] {
        MoveOp op;
        op.account = account;
        op.target = third;
        op.messages = {{one, OpProgress::Waiting}};
        return apply(op);
    }();
    QCOMPARE(p->reader->messageRow(one)->folder, third);
    replay(first, "MOVE UIDPLUS", select(1, "INBOX") + QStringList{"C: A2 UID MOVE 1 Target", "S: A2 OK [COPYUID 7 1 21] done"});
    PLAYED();
    QCOMPARE(p->reader->messageRow(one)->folder, third);
    replay(second, "MOVE UIDPLUS", select(1, "Target") + QStringList{"C: A2 UID MOVE 21 Third", "S: A2 OK [COPYUID 7 21 5] done"});
    PLAYED();
    QCOMPARE(p->idOf(third, 5), one);
    QCOMPARE(p->reader->waitingChanges(), 0);
}

void ReplayTest::copyWithUidPlus()
{
    const MessageId one = p->idOf(inbox, 1);
    const OpId id = move({1}, target);
    replay(id, "UIDPLUS",
        select(1, "INBOX") + bound(2, 21)
            + QStringList{"C: A3 UID COPY 1 Target", "S: A3 OK [COPYUID 7 1 21] done", "C: A4 UID STORE 1 +FLAGS.SILENT (\\Deleted)", "S: A4 OK done", "C: A5 UID EXPUNGE 1",
                "S: * 1 EXPUNGE", "S: A5 OK done"});
    PLAYED();
    QCOMPARE(p->idOf(target, 21), one);
    QVERIFY(!p->reader->messageRow(one)->flags.testFlag(Flag::Deleted));
}

void ReplayTest::copyWithoutUidPlusKeepsOthersMarks()
{
    const OpId id = move({1}, target);
    replay(id, QString(),
        select(1, "INBOX") + bound(2, 21)
            + QStringList{"C: A3 UID COPY 1 Target", "S: A3 OK done", "C: A4 UID SEARCH DELETED", "S: * SEARCH 2 8", "S: A4 OK done",
                "C: A5 UID STORE 2,8 -FLAGS.SILENT (\\Deleted)", "S: A5 OK done", "C: A6 UID STORE 1 +FLAGS.SILENT (\\Deleted)", "S: A6 OK done", "C: A7 EXPUNGE", "S: * 1 EXPUNGE",
                "S: A7 OK done", "C: A8 UID STORE 2,8 +FLAGS.SILENT (\\Deleted)", "S: A8 OK done"});
    PLAYED();
    QCOMPARE(p->reader->messageRowsOnServer().unplaced(target).size(), 1);
}

void ReplayTest::copyResumedNeverCopiesTwice()
{
    const MessageId one = p->idOf(inbox, 1), two = p->idOf(inbox, 2);
    const OpId id = move({1, 2}, target);
    p->write([&](StoreWriter &w) {
        w.ops.setProgress(id, one, OpProgress::CopyBegun);
        w.ops.setProgress(id, two, OpProgress::CopyBegun);
    });
    replay(id, "UIDPLUS",
        select(1, "INBOX") + select(2, "Target")
            + QStringList{"C: A3 UID SEARCH HEADER Message-ID \"<m1@example.org>\"", "S: * SEARCH 41", "S: A3 OK done", "C: A4 UID SEARCH HEADER Message-ID \"<m2@example.org>\"",
                "S: * SEARCH 42", "S: A4 OK done"}
            + select(5, "INBOX") + QStringList{"C: A6 UID STORE 1:2 +FLAGS.SILENT (\\Deleted)", "S: A6 OK done", "C: A7 UID EXPUNGE 1:2", "S: A7 OK done"});
    PLAYED();
    QCOMPARE(p->idOf(target, 41), one);
    QCOMPARE(p->idOf(target, 42), two);
}

void ReplayTest::copyResumedWhereNothingHadArrived()
{
    const MessageId one = p->idOf(inbox, 1);
    const OpId id = move({1}, target);
    p->write([&](StoreWriter &w) { w.ops.setProgress(id, one, OpProgress::CopyBegun); });
    replay(id, "UIDPLUS",
        select(1, "INBOX") + select(2, "Target") + QStringList{"C~ A3 UID SEARCH HEADER .*", "S: * SEARCH", "S: A3 OK done"} + select(4, "INBOX") + bound(5, 43)
            + QStringList{"C: A6 UID COPY 1 Target", "S: A6 OK [COPYUID 7 1 43] done", "C~ A7 UID STORE 1 .*", "S: A7 OK done", "C: A8 UID EXPUNGE 1", "S: A8 OK done"});
    PLAYED();
    QCOMPARE(p->idOf(target, 43), one);
}

void ReplayTest::copyCutAfterItWasSent()
{
    const MessageId one = p->idOf(inbox, 1);
    const OpId id = move({1}, target);
    replay(id, "UIDPLUS", select(1, "INBOX") + bound(2, 21) + QStringList{"C: A3 UID COPY 1 Target", "CLOSE"});
    QCOMPARE(outcome, QString());
    QVERIFY(failure);
    QCOMPARE(failure->kind, ErrorKind::Offline);
    const auto op = p->reader->ops().find(id);
    QVERIFY(op);
    QCOMPARE(op->messages.value(0).progress, OpProgress::CopyBegun);
    QCOMPARE(p->reader->messageRow(one)->folder, target); // the person still sees it there
    QCOMPARE(p->idOf(inbox, 1), one);
}

void ReplayTest::removal()
{
    const MessageId one = p->idOf(inbox, 1);
    DeleteOp op;
    op.account = account;
    op.messages = messages({1, 5});
    const OpId id = apply(op);
    QCOMPARE(p->reader->folder(inbox)->total, 2);
    QVERIFY2(p->reader->messageRow(one), "nothing local is thrown away before the server has confirmed");
    replay(id, "UIDPLUS",
        select(1, "INBOX") + QStringList{"C: A2 UID STORE 1,5 +FLAGS.SILENT (\\Deleted)", "S: A2 OK done", "C: A3 UID EXPUNGE 1,5", "S: * 1 EXPUNGE", "S: A3 OK done"});
    PLAYED();
    QVERIFY(!p->reader->messageRow(one));
    QCOMPARE(p->reader->waitingChanges(), 0);
    QCOMPARE(p->reader->folder(inbox)->total, 2);
}

void ReplayTest::renumberedFolderWaits()
{
    const OpId id = move({1}, target);
    replay(id, "MOVE UIDPLUS", select(1, "INBOX", 8) + QStringList{"SILENCE 200"});
    PLAYED();
    QCOMPARE(pushed, 0);
    QCOMPARE(p->reader->ops().find(id)->messages.size(), 1);
}

void ReplayTest::messagesWithoutUidWait()
{
    const OpId id = move({1}, target);
    p->write([&](StoreWriter &w) { w.messages.forgetUids(inbox); });
    replay(id, "MOVE UIDPLUS", {"SILENCE 200"});
    PLAYED();
    QCOMPARE(pushed, 0);
    QVERIFY(p->reader->ops().find(id));
}

void ReplayTest::targetGone()
{
    const OpId id = move({1}, target);
    p->write([&](StoreWriter &w) { w.folders.remove(target); });
    replay(id, "MOVE", {"SILENCE 100"});
    QVERIFY(failure);
    QCOMPARE(failure->kind, ErrorKind::Gone);
}

void ReplayTest::targetRefused()
{
    const OpId id = move({1}, target);
    replay(id, "MOVE",
        select(1, "INBOX")
            + QStringList{
                "C: A2 UID MOVE 1 Target", "S: A2 NO full", "C: A3 NOOP", "S: A3 OK done", "C: A4 UID FETCH 1 (UID FLAGS)", "S: * 1 FETCH (UID 1 FLAGS ())", "S: A4 OK done"});
    QCOMPARE(outcome, QString());
    QVERIFY(failure);
    QCOMPARE(failure->kind, ErrorKind::Refused);
    QVERIFY(p->idOf(inbox, 1).isValid());
    QVERIFY(p->reader->ops().find(id));
}

void ReplayTest::undoneMeanwhile()
{
    // The person takes it back while the worker is selecting: nothing is moved.
    const MessageId one = p->idOf(inbox, 1);
    const OpId id = move({1}, target);
    const auto op = makeOp(*p->reader->ops().find(id));
    p->write([&](StoreWriter &w) {
        for (const MessageId m : w.ops.drop(id))
            w.messages.rebase(m);
    });
    ScriptedServer server;
    server.script(QStringList{"S: * PREAUTH [CAPABILITY IMAP4rev1 MOVE] welcome"} + select(1, "INBOX") + QStringList{"SILENCE 200"});
    std::optional<Failure> thrown;
    try {
        ImapClient imap(server.address(Security::PlainLoopback), nullptr, nullptr);
        OpContext context{imap, *p->store, *p->reader};
        std::get<MoveOp>(op).replay(context);
    } catch (const MailError &e) {
        thrown = Failure::of(e);
    }
    QCOMPARE(server.outcome(), QString());
    QVERIFY(thrown);
    QCOMPARE(thrown->kind, ErrorKind::Gone);
    QCOMPARE(p->reader->messageRow(one)->folder, inbox);
}

void ReplayTest::alreadyThere()
{
    // Another program moved it to the same place: nothing is sent, the op is done.
    p->insert(account, target, {p->message(50, {}, QStringLiteral("<other@example.org>"))});
    MoveOp op;
    op.account = account;
    op.target = target;
    op.messages = {{p->idOf(target, 50), OpProgress::Waiting}};
    const OpId id = apply(op);
    replay(id, "MOVE", {"SILENCE 100"});
    PLAYED();
    QVERIFY(!p->reader->ops().find(id));
    QVERIFY(p->idOf(target, 50).isValid());
}

void ReplayTest::keywordsByName()
{
    Flags own;
    p->write([&](StoreWriter &w) { own = w.keywords.findOrAdd({"project-x"}); });
    QVERIFY(own);
    SetFlagsOp op;
    op.account = account;
    op.messages = messages({1, 2});
    op.add = own | Flag::Flagged;
    const OpId id = apply(op);
    QCOMPARE(p->reader->messageRow(p->idOf(inbox, 2))->flags, own | Flag::Flagged);
    replay(id, QString(), select(1, "INBOX") + QStringList{"C: A2 UID STORE 1:2 +FLAGS.SILENT (\\Flagged project-x)", "S: A2 OK done"});
    PLAYED();
    QCOMPARE(p->reader->waitingChanges(), 0);
    QCOMPARE(p->reader->messageRow(p->idOf(inbox, 1))->flags, own | Flag::Flagged);
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "ReplayTest.moc"
