// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapClient.h"
#include "core/ops/Op.h"
#include "tests/core/store/StoreProfile.h"
#include "tests/servers/ScriptedServer.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

/// Ops against servers that can much, little, or say no: what is sent, and what the rows are afterwards.
class ReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init();

    void flagsByRanges();
    void flagsRefused();
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
    void copyUidOfAnotherNumbering();
    void copyResumedAmongTwins();
    void copyOfOneThatIsGone();
    void copiesOnceAlsoAfterACut();
    void uploads();
    void uploadsOnceAlsoAfterACut();
    void uploadRefused();
    void uploadTooLarge();
    void originalGoesOnlyAfterItsCopy();
    void createsFolder();
    void renamesFolder();
    void renameCutAfterItWasSent();
    void removesFolder();
    void subscribes();

private:
    MessageId insertLocal(const QString &header, const QByteArray &raw)
    {
        MessageId id;
        p->write([&](StoreWriter &w) {
            NewMessage m = StoreProfile::message(0, Flag::Seen, header);
            m.size = raw.size();
            id = w.messages.insertLocal(account, m);
            w.messages.setBody(id, w.bodies.insert(BodyQueries::compress(raw), raw.size()), {});
        });
        return id;
    }
    OpId append(const QList<MessageId> &ids)
    {
        AppendOp op;
        op.account = account;
        op.target = target;
        for (const MessageId id : ids)
            op.messages.append({id, OpProgress::Waiting});
        return apply(op);
    }
    template <class O> OpId apply(O op)
    {
        OpId id;
        p->write([&](StoreWriter &w) { id = op.applyLocal(w, 1); });
        return id;
    }
    OpId move(const QList<Uid> &uids, FolderId to)
    {
        MoveOp op;
        op.account = account;
        op.target = to;
        op.messages = messages(uids);
        return apply(op);
    }
    QList<OpMessage> messages(const QList<Uid> &uids)
    {
        QList<OpMessage> list;
        for (const Uid uid : uids)
            list.append({p->idOf(inbox, uid), OpProgress::Waiting});
        return list;
    }
    /// Replays the op as the worker would, in one connection that plays `lines`.
    void replay(OpId id, const QString &capabilities, const QStringList &lines)
    {
        ScriptedServer server;
        server.script(QStringList{QStringLiteral("S: * PREAUTH [CAPABILITY IMAP4rev1 %1] welcome").arg(capabilities)} + lines);
        failure.reset();
        pushed = 0;
        try {
            ImapClient imap(server.address(Security::PlainLoopback), nullptr, nullptr);
            imap.setStallTimeout(std::chrono::seconds(5));
            OpContext context{imap, *p->store, *p->reader};
            pushed = std::visit(
                [&](const auto &op) -> int {
                    if constexpr (std::is_same_v<std::decay_t<decltype(op)>, SendOp>)
                        return 0;
                    else
                        return op.replay(context);
                },
                makeOp(*p->reader->ops().find(id)));
        } catch (const MailError &e) {
            failure = Failure::of(e);
        }
        outcome = server.outcome();
    }
    static QStringList select(int tag, const QString &name, quint32 validity = 7)
    {
        const QString t = QString::number(tag);
        return {"C: A" + t + " SELECT " + name, "S: * 9 EXISTS", QStringLiteral("S: * OK [UIDVALIDITY %1] x").arg(validity), "S: A" + t + " OK [READ-WRITE] done"};
    }

    /// Where the target ends before something is put there.
    static QStringList bound(int tag, quint32 uidNext, quint32 validity = 7, const QString &name = QStringLiteral("Target"))
    {
        const QString t = QString::number(tag);
        return {"C~ A" + t + " STATUS " + name + " .*", QStringLiteral("S: * STATUS %1 (UIDVALIDITY %2 UIDNEXT %3)").arg(name).arg(validity).arg(uidNext), "S: A" + t + " OK done"};
    }
    static QString fetched(int number, Uid uid, const QString &header, qint64 size)
    {
        return QStringLiteral("S: * %1 FETCH (UID %2 FLAGS () RFC822.SIZE %3 ENVELOPE (NIL \"s\" NIL NIL NIL NIL NIL NIL NIL %4))").arg(number).arg(uid).arg(size).arg(header);
    }

    std::unique_ptr<StoreProfile> p;
    AccountId account;
    FolderId inbox, target;
    std::optional<Failure> failure;
    QString outcome;
    int pushed = 0;
};

// The dialogue first: it says best what went wrong.
#define PLAYED()                                                                                                                                                                   \
    do {                                                                                                                                                                           \
        QCOMPARE(outcome, QString());                                                                                                                                              \
        QVERIFY2(!failure, failure ? qPrintable(failure->message + failure->detail) : "");                                                                                         \
    } while (false)

void ReplayTest::init()
{
    p = std::make_unique<StoreProfile>();
    account = p->addAccount();
    inbox = p->addFolder(account, "INBOX", FolderRole::Inbox);
    target = p->addFolder(account, "Target");
    p->insert(account, inbox, {p->message(1), p->message(2), p->message(3), p->message(5)});
    p->write([&](StoreWriter &w) {
        for (const FolderId f : {inbox, target})
            w.folders.setSyncState(f, {7, 10, 0, true});
    });
}

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
        select(1, "INBOX") + select(2, "Target") + QStringList{"C~ A3 UID SEARCH HEADER .*", "S: * SEARCH", "S: A3 OK done"} + select(4, "INBOX")
            + bound(5, 43) + QStringList{"C: A6 UID COPY 1 Target", "S: A6 OK [COPYUID 7 1 43] done", "C~ A7 UID STORE 1 .*", "S: A7 OK done", "C: A8 UID EXPUNGE 1", "S: A8 OK done"});
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
            + QStringList{"C: A2 UID MOVE 1 Target", "S: A2 NO [OVERQUOTA] full", "C: A3 NOOP", "S: A3 OK done", "C: A4 UID FETCH 1 (UID FLAGS)", "S: * 1 FETCH (UID 1 FLAGS ())",
                "S: A4 OK done"});
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

void ReplayTest::copyUidOfAnotherNumbering()
{
    // The target was renumbered since we looked: the UID that MOVE tells is worth nothing to us yet.
    const MessageId one = p->idOf(inbox, 1);
    const OpId id = move({1}, target);
    replay(id, "MOVE UIDPLUS", select(1, "INBOX") + QStringList{"C: A2 UID MOVE 1 Target", "S: A2 OK [COPYUID 8 1 2] done"});
    PLAYED();
    QCOMPARE(p->reader->messageRowsOnServer().unplaced(target), QList<MessageId>{one});
    QVERIFY(!p->idOf(target, 2).isValid());
}

void ReplayTest::copyResumedAmongTwins()
{
    // An older message of that name in the target is not the copy; nor do two of one name share a copy; and without a name the size tells.
    p->insert(account, inbox, {p->message(6, {}, QStringLiteral("<m1@example.org>")), p->message(7, {}, QStringLiteral(""))});
    const MessageId one = p->idOf(inbox, 1), twin = p->idOf(inbox, 6), nameless = p->idOf(inbox, 7);
    const OpId id = move({1, 6, 7}, target);
    p->write([&](StoreWriter &w) { w.ops.setProgress(id, {one, twin, nameless}, OpProgress::CopyBegun, qint64(7) << 32 | 40); });
    replay(id, "UIDPLUS",
        select(1, "INBOX") + select(2, "Target")
            + QStringList{"C~ A3 UID FETCH 40:\\* .*", fetched(1, 39, "\"<m1@example.org>\"", 1001), fetched(2, 40, "\"<m1@example.org>\"", 1006),
                fetched(3, 41, "\"<m1@example.org>\"", 1001), fetched(4, 42, "NIL", 1007), "S: A3 OK done"}
            + select(4, "INBOX") + QStringList{"C: A5 UID STORE 1,6:7 +FLAGS.SILENT (\\Deleted)", "S: A5 OK done", "C: A6 UID EXPUNGE 1,6:7", "S: A6 OK done"});
    PLAYED();
    QCOMPARE(p->idOf(target, 40), twin);
    QCOMPARE(p->idOf(target, 41), one);
    QCOMPARE(p->idOf(target, 42), nameless);
}

void ReplayTest::copyOfOneThatIsGone()
{
    // Another program was faster with one of them, and this server refuses the whole set because of it.
    CopyOp op;
    op.account = account;
    op.target = target;
    op.messages = messages({1, 2, 3});
    const OpId id = apply(op);
    replay(id, QString(),
        select(1, "INBOX") + bound(2, 21)
            + QStringList{"C: A3 UID COPY 1:3 Target", "S: A3 NO [EXPUNGEISSUED] some are gone", "C: A4 NOOP", "S: * 2 EXPUNGE", "S: A4 OK done",
                "C: A5 UID FETCH 1:3 (UID FLAGS)", "S: * 1 FETCH (UID 1 FLAGS ())", "S: * 2 FETCH (UID 3 FLAGS ())", "S: A5 OK done", "C: A6 UID COPY 1,3 Target", "S: A6 OK done"});
    PLAYED();
    QVERIFY(!p->reader->ops().find(id));
}

void ReplayTest::copiesOnceAlsoAfterACut()
{
    CopyOp op;
    op.account = account;
    op.target = target;
    op.messages = messages({1});
    const OpId id = apply(op);
    QCOMPARE(p->reader->folder(inbox)->total, 4);
    replay(id, QString(), select(1, "INBOX") + bound(2, 21) + QStringList{"C: A3 UID COPY 1 Target", "CLOSE"});
    QCOMPARE(outcome, QString());
    QVERIFY(failure);
    replay(id, QString(),
        select(1, "INBOX") + select(2, "Target") + QStringList{"C~ A3 UID FETCH 21:\\* .*", fetched(1, 21, "\"<m1@example.org>\"", 1001), "S: A3 OK done"} + select(4, "INBOX"));
    PLAYED();
    QVERIFY(!p->reader->ops().find(id));
    QVERIFY2(p->idOf(inbox, 1).isValid(), "a copy leaves the original alone");
}

void ReplayTest::uploads()
{
    const QByteArray raw("Message-ID: <up@example.org>\r\n\r\nhello\r\n");
    const MessageId local = insertLocal(QStringLiteral("<up@example.org>"), raw);
    const OpId id = append({local});
    QCOMPARE(p->reader->messageRow(local)->folder, target); // shown at once
    QCOMPARE(p->reader->folder(target)->total, 1);
    replay(id, "UIDPLUS LITERAL+",
        bound(1, 21)
            + QStringList{QStringLiteral("C~ A2 APPEND Target \\(\\\\Seen\\) \".*\" \\{%1\\+\\}").arg(raw.size()), QStringLiteral("C# %1").arg(raw.size()), "C: ", "S: A2 OK [APPENDUID 7 21] done"});
    PLAYED();
    QCOMPARE(p->idOf(target, 21), local);
    QCOMPARE(p->reader->waitingChanges(), 0);
    QVERIFY(p->reader->rawMessage(local));
}

void ReplayTest::uploadsOnceAlsoAfterACut()
{
    const QByteArray raw("Message-ID: <up@example.org>\r\n\r\nhello\r\n");
    const MessageId first = insertLocal(QStringLiteral("<up@example.org>"), raw), second = insertLocal(QStringLiteral("<up2@example.org>"), raw);
    const OpId id = append({first, second});
    p->write([&](StoreWriter &w) { w.ops.setProgress(id, {first, second}, OpProgress::CopyBegun, qint64(7) << 32 | 21); });
    replay(id, "UIDPLUS LITERAL+",
        select(1, "Target") + QStringList{"C~ A2 UID FETCH 21:\\* .*", fetched(1, 21, "\"<up@example.org>\"", raw.size()), "S: A2 OK done"} + bound(3, 22)
            + QStringList{"C~ A4 APPEND Target .*", QStringLiteral("C# %1").arg(raw.size()), "C: ", "S: A4 OK [APPENDUID 7 22] done"});
    PLAYED();
    QCOMPARE(p->idOf(target, 21), first);
    QCOMPARE(p->idOf(target, 22), second);
}

void ReplayTest::uploadRefused()
{
    const QByteArray raw("Message-ID: <up@example.org>\r\n\r\nhello\r\n");
    const MessageId local = insertLocal(QStringLiteral("<up@example.org>"), raw);
    const OpId id = append({local});
    replay(id, "UIDPLUS", bound(1, 21) + QStringList{"C~ A2 APPEND Target .*", "S: A2 NO [OVERQUOTA] full"});
    QCOMPARE(outcome, QString());
    QVERIFY(failure);
    QCOMPARE(failure->kind, ErrorKind::Refused);
    p->write([&](StoreWriter &w) { takeBack(id, w); });
    QVERIFY2(!p->reader->messageRow(local), "it is on no server, and nobody puts it there any more");
    QCOMPARE(p->reader->folder(target)->total, 0);
}

void ReplayTest::uploadTooLarge()
{
    const MessageId small = insertLocal(QStringLiteral("<s@example.org>"), "small"), large = insertLocal(QStringLiteral("<l@example.org>"), QByteArray(100, 'x'));
    const OpId id = append({large, small});
    replay(id, "UIDPLUS LITERAL+ APPENDLIMIT=50", bound(1, 21) + QStringList{"C~ A2 APPEND Target .* \\{5\\+\\}", "C# 5", "C: ", "S: A2 OK [APPENDUID 7 21] done"});
    PLAYED();
    QCOMPARE(p->idOf(target, 21), small);
    QVERIFY(!p->reader->messageRow(large));
    QCOMPARE(p->reader->waitingChanges(), 0);
}

void ReplayTest::originalGoesOnlyAfterItsCopy()
{
    // Moved to another account: the copy waits for its body, so the original stays, whatever is asked of its server.
    const AccountId other = p->addAccount(QStringLiteral("second"));
    const FolderId there = p->addFolder(other, "There");
    const MessageId one = p->idOf(inbox, 1);
    MessageId copy;
    p->write([&](StoreWriter &w) {
        copy = w.messages.insertCopy(one, other);
        w.ops.setSource(copy, one);
    });
    AppendOp up;
    up.account = other;
    up.target = there;
    up.messages = {{copy, OpProgress::Waiting}};
    const OpId upload = apply(up);
    DeleteOp gone;
    gone.account = account;
    gone.messages = {{one, OpProgress::Waiting}};
    const OpId removal = apply(gone);
    QCOMPARE(p->reader->messageRow(copy)->folder, there);
    QCOMPARE(p->reader->messageRow(one)->folder, FolderId());
    QCOMPARE(p->reader->ops().sourcesWithoutBody(account), QList<MessageId>{one});
    replay(removal, "UIDPLUS", {"SILENCE 200"});
    PLAYED();
    QVERIFY(p->reader->ops().find(removal));
    replay(upload, "UIDPLUS", {"SILENCE 200"});
    PLAYED();

    // The upload is refused for good: the original is back, and not removed after all.
    p->write([&](StoreWriter &w) { takeBack(upload, w); });
    QVERIFY(!p->reader->messageRow(copy));
    QCOMPARE(p->reader->messageRow(one)->folder, inbox);
    QVERIFY(!p->reader->ops().isSource(one));
}

void ReplayTest::createsFolder()
{
    CreateFolderOp op;
    op.account = account;
    op.path = QStringLiteral("Work/M\u00fcll");
    OpId id;
    p->write([&](StoreWriter &w) { id = op.applyLocal(w, 1, QLatin1Char('.')); });
    QVERIFY(!p->reader->folder(op.folder)->onServer);
    QVERIFY(p->tryWrite([&](StoreWriter &w) {
        CreateFolderOp again;
        again.account = account;
        again.path = op.path;
        again.applyLocal(w, 1, QLatin1Char('.'));
    }));
    // What is moved there meanwhile waits for it.
    const OpId moved = move({1}, op.folder);
    replay(moved, "MOVE", {"SILENCE 100"});
    PLAYED();
    replay(id, QString(), {"C~ A1 CREATE \"?Work.M&APw-ll\"?", "S: A1 NO [ALREADYEXISTS] yes", "C~ A2 SUBSCRIBE \"?Work.M&APw-ll\"?", "S: A2 OK done"});
    PLAYED();
    QVERIFY(p->reader->folder(op.folder)->onServer);
    QCOMPARE(p->reader->folder(op.folder)->serverName, QByteArray("Work.M&APw-ll"));
    QVERIFY(!p->reader->ops().find(id));
}

void ReplayTest::renamesFolder()
{
    const FolderId child = p->addFolder(account, "Target/Child");
    RenameFolderOp op;
    op.account = account;
    op.folder = target;
    op.path = QStringLiteral("New");
    const OpId id = apply(op);
    QCOMPARE(p->reader->folder(child)->path, QStringLiteral("New/Child"));
    QCOMPARE(p->reader->folder(child)->serverName, QByteArray("Target/Child"));
    replay(id, QString(), {"C: A1 RENAME Target New", "S: A1 OK done", "C: A2 SUBSCRIBE New", "S: A2 OK done", "C: A3 UNSUBSCRIBE Target", "S: A3 NO what for"});
    PLAYED();
    QCOMPARE(p->reader->folder(target)->serverName, QByteArray("New"));
    QCOMPARE(p->reader->folder(child)->serverName, QByteArray("New/Child"));
    QCOMPARE(p->reader->waitingChanges(), 0);
}

void ReplayTest::renameCutAfterItWasSent()
{
    RenameFolderOp op;
    op.account = account;
    op.folder = target;
    op.path = QStringLiteral("New");
    const OpId id = apply(op);
    replay(id, QString(), {"C: A1 RENAME Target New", "CLOSE"});
    QCOMPARE(outcome, QString());
    replay(id, QString(),
        QStringList{"C: A1 RENAME Target New", "S: A1 NO [NONEXISTENT] no such mailbox", "C~ A2 STATUS Target .*", "S: A2 NO [NONEXISTENT] no"} + bound(3, 5, 7, "New")
            + QStringList{"C: A4 SUBSCRIBE New", "S: A4 OK done", "C: A5 UNSUBSCRIBE Target", "S: A5 OK done"});
    PLAYED();
    QCOMPARE(p->reader->folder(target)->serverName, QByteArray("New"));
}

void ReplayTest::removesFolder()
{
    p->insert(account, target, {p->message(50)});
    RemoveFolderOp op;
    op.account = account;
    op.folder = target;
    const OpId id = apply(op);
    for (const Folder &f : p->reader->folders())
        QVERIFY2(f.id != target, "out of the tree at once");
    QVERIFY(p->idOf(target, 50).isValid());
    replay(id, QString(), {"C: A1 UNSUBSCRIBE Target", "S: A1 OK done", "C: A2 DELETE Target", "S: A2 OK done"});
    PLAYED();
    QVERIFY(!p->reader->folder(target));
    QVERIFY(!p->idOf(target, 50).isValid());
}

void ReplayTest::subscribes()
{
    SubscribeFolderOp op;
    op.account = account;
    op.folder = target;
    op.subscribed = false;
    const OpId id = apply(op);
    QVERIFY(!p->reader->folder(target)->subscribed);
    replay(id, QString(), {"C: A1 UNSUBSCRIBE Target", "S: A1 OK done"});
    PLAYED();
    QVERIFY(!p->reader->ops().find(id));
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "ReplayTest.moc"
