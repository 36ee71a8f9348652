// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/Op.h"
#include "core/sync/OpReplay.h"
#include "tests/core/sync/FolderSyncRig.h"

#include <QRegularExpression>

using namespace postrider;
using namespace postrider::test;

/// What the person wanted and the server has no room for, or does not let happen: given up, told once with what to do, nothing lost, and the next change goes on.
class RefusedOpsTest : public QObject, protected FolderSyncRig {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init();
    void fullForACopyOrMove_data();
    void fullForACopyOrMove();
    void fullForACopyAndRemoval_data();
    void fullForACopyAndRemoval();
    void removalWaitsForItsCopy();
    void fullForAnUpload();
    void fullInMidUpload();
    void uploadThatEndsTheConnection_data();
    void uploadThatEndsTheConnection();
    void draftThatEndsTheConnection();
    void oneLabelTooMany();
    void onlyWhatRestsOnABusyOneWaits();
    void archiveThatCannotBeMade();

private:
    /// The ops that wait, as the worker pushes them.
    void push(const QString &capabilities, const QStringList &lines)
    {
        play(capabilities, lines, [](SyncSession &session) { OpReplay(session).run(); });
    }
    template <class O> OpId apply(O op, const QList<MessageId> &messages)
    {
        op.account = account.id;
        op.target = target;
        for (const MessageId message : messages)
            op.messages.append({message, OpProgress::Waiting});
        OpId id;
        p->write([&](StoreWriter &w) { id = op.applyLocal(w, 1); });
        return id;
    }
    void markSeen(Uid uid)
    {
        SetFlagsOp op;
        op.account = account.id;
        op.add = Flag::Seen;
        op.messages = {{p->idOf(inbox, uid), OpProgress::Waiting}};
        p->write([&](StoreWriter &w) { op.applyLocal(w, 1); });
    }
    FolderId folderOf(MessageId message) { return p->reader->messageRow(message)->folder; }
    void toldOnceThatItIsFull() const
    {
        QCOMPARE(refusals.size(), 1);
        QCOMPARE(refusals.first().kind, ErrorKind::Refused);
        QVERIFY2(
            refusals.first().message.contains(QStringLiteral("full")) && refusals.first().message.contains(QStringLiteral("Delete mail")), qPrintable(refusals.first().message));
        QVERIFY2(refusals.first().detail.contains(QStringLiteral("no room")), qPrintable(refusals.first().detail));
    }

    FolderId target;
};

void RefusedOpsTest::init()
{
    renew();
    known({7, 10, 0, true}, {1, 2, 3});
    target = p->addFolder(account.id, "Target");
    p->write([&](StoreWriter &w) { w.folders.setSyncState(target, {7, 10, 0, true}); });
}

void RefusedOpsTest::fullForACopyOrMove_data()
{
    QTest::addColumn<bool>("copy");
    QTest::addColumn<QString>("capabilities");
    QTest::newRow("copy") << true << QString();
    QTest::newRow("move") << false << QStringLiteral("MOVE");
    QTest::newRow("move without MOVE") << false << QString();
}

void RefusedOpsTest::fullForACopyOrMove()
{
    QFETCH(bool, copy);
    QFETCH(QString, capabilities);
    const MessageId two = p->idOf(inbox, 2), three = p->idOf(inbox, 3);
    copy ? apply(CopyOp(), {two, three}) : apply(MoveOp(), {two, three});
    markSeen(1);
    QCOMPARE(folderOf(two), copy ? inbox : target);
    const bool moves = !capabilities.isEmpty();
    int tag = 1;
    const auto next = [&tag] { return QString::number(++tag); };
    QStringList lines = select(1, 3, 7, 10);
    if (!moves) {
        const QString t = next();
        lines << "C~ A" + t + " STATUS Target .*"
              << "S: * STATUS Target (UIDVALIDITY 7 UIDNEXT 10)"
              << "S: A" + t + " OK done";
    }
    QString t = next();
    lines << "C: A" + t + (moves ? " UID MOVE" : " UID COPY") + " 2:3 Target"
          << "S: A" + t + " NO [OVERQUOTA] no room";
    // The next change is not kept waiting.
    t = next();
    lines << "C~ A" + t + " UID STORE 1 \\+FLAGS.*Seen.*"
          << "S: A" + t + " OK done";
    push(capabilities, lines);
    PLAYED();
    toldOnceThatItIsFull();
    QCOMPARE(folderOf(two), inbox);
    QCOMPARE(folderOf(three), inbox);
    QCOMPARE(p->reader->folder(target)->total, 0);
    QCOMPARE(p->reader->waitingChanges(), 0);
}

void RefusedOpsTest::fullForACopyAndRemoval_data()
{
    QTest::addColumn<bool>("undone");
    QTest::newRow("refused") << false;
    QTest::newRow("taken back") << true;
}

/// Copied, and the original removed for good: there is no copy, so it stays.
void RefusedOpsTest::fullForACopyAndRemoval()
{
    QFETCH(bool, undone);
    const MessageId two = p->idOf(inbox, 2), three = p->idOf(inbox, 3);
    const OpId copying = apply(CopyOp(), {two});
    DeleteOp removal;
    removal.account = account.id;
    removal.messages = {{two, OpProgress::Waiting}, {three, OpProgress::Waiting}};
    p->write([&](StoreWriter &w) { removal.applyLocal(w, 1); });
    QVERIFY(folderOf(two) != inbox);
    QStringList lines = select(1, 3, 7, 10);
    if (undone)
        p->write([&](StoreWriter &w) { takeBack(copying, w); });
    else
        lines << "C~ A2 STATUS Target .*"
              << "S: * STATUS Target (UIDVALIDITY 7 UIDNEXT 10)"
              << "S: A2 OK done"
              << "C: A3 UID COPY 2 Target"
              << "S: A3 NO [OVERQUOTA] no room";
    // Only the other one goes.
    const QString store = undone ? QStringLiteral("A2") : QStringLiteral("A4"), expunge = undone ? QStringLiteral("A3") : QStringLiteral("A5");
    lines << "C~ " + store + " UID STORE 3 \\+FLAGS.*Deleted.*"
          << "S: " + store + " OK done"
          << "C: " + expunge + " UID EXPUNGE 3"
          << "S: " + expunge + " OK done";
    push("UIDPLUS", lines);
    PLAYED();
    if (!undone)
        toldOnceThatItIsFull();
    QCOMPARE(folderOf(two), inbox);
    QVERIFY(!p->reader->messageRow(three));
    QCOMPARE(p->reader->waitingChanges(), 0);
}

/// The folder that it is copied to cannot be made yet: nothing is removed meanwhile.
void RefusedOpsTest::removalWaitsForItsCopy()
{
    const MessageId two = p->idOf(inbox, 2);
    p->write([&](StoreWriter &w) {
        Folder row = *w.folders.find(target);
        row.id = {};
        row.path = QStringLiteral("New");
        row.serverName = "New";
        row.onServer = false;
        target = w.folders.insert(row);
    });
    apply(CopyOp(), {two});
    DeleteOp removal;
    removal.account = account.id;
    removal.messages = {{two, OpProgress::Waiting}};
    p->write([&](StoreWriter &w) { removal.applyLocal(w, 1); });
    push("UIDPLUS", {});
    PLAYED();
    QVERIFY(p->reader->messageRow(two));
    QCOMPARE(p->reader->waitingChanges(), 2);
}

/// From another account: the copy goes, the original stays, also where it was to be moved.
void RefusedOpsTest::fullForAnUpload()
{
    const AccountId other = p->addAccount(QStringLiteral("other"));
    const FolderId origin = p->addFolder(other, "INBOX", FolderRole::Inbox);
    const QByteArray raw = "Subject: s\r\n\r\nText\r\n";
    p->insert(other, origin, {p->message(1)});
    const MessageId source = p->idOf(origin, 1);
    MessageId copy;
    p->write([&](StoreWriter &w) {
        w.messages.setBody(source, w.bodies.insert(BodyQueries::pack(raw), raw.size()), {});
        copy = w.messages.insertCopy(source, account.id);
        w.ops.setSource(copy, source);
    });
    apply(AppendOp(), {copy});
    DeleteOp removal;
    removal.account = other;
    removal.messages = {{source, OpProgress::Waiting}};
    OpId removing;
    p->write([&](StoreWriter &w) { removing = removal.applyLocal(w, 1); });
    QVERIFY(folderOf(source) != origin);
    push("LITERAL+",
        {"C~ A1 STATUS Target .*", "S: * STATUS Target (UIDVALIDITY 7 UIDNEXT 10)", "S: A1 OK done", "C~ A2 APPEND Target .*", "C# " + QString::number(raw.size()),
            "C: ", "S: A2 NO [OVERQUOTA] no room"});
    PLAYED();
    toldOnceThatItIsFull();
    QVERIFY(!p->reader->messageRow(copy));
    QCOMPARE(folderOf(source), origin);
    QVERIFY2(!p->reader->ops().find(removing), "the original is still to be removed");
}

/// What the server has taken before it was full stays there, and is not told as refused.
void RefusedOpsTest::fullInMidUpload()
{
    QList<MessageId> messages;
    const QByteArray raw = "Subject: s\r\n\r\nText\r\n";
    p->write([&](StoreWriter &w) {
        for (const char *header : {"<one@example.org>", "<two@example.org>"}) {
            NewMessage m = StoreProfile::message(0, Flag::Seen, QString::fromLatin1(header));
            messages.append(w.messages.insertLocal(account.id, m));
            w.messages.setBody(messages.last(), w.bodies.insert(BodyQueries::pack(raw), raw.size()), {});
        }
    });
    apply(AppendOp(), messages);
    const QString size = QString::number(raw.size());
    push("LITERAL+ UIDPLUS",
        {"C~ A1 STATUS Target .*", "S: * STATUS Target (UIDVALIDITY 7 UIDNEXT 10)", "S: A1 OK done", "C~ A2 APPEND Target .*", "C# " + size,
            "C: ", "S: A2 OK [APPENDUID 7 10] done", "C~ A3 APPEND Target .*", "C# " + size, "C: ", "S: A3 NO [OVERQUOTA] no room"});
    PLAYED();
    toldOnceThatItIsFull();
    QVERIFY2(refusals.first().message.contains(QStringLiteral("1 message")), qPrintable(refusals.first().message));
    QVERIFY(p->reader->messageRow(messages[0]));
    QCOMPARE(p->idOf(target, 10), messages[0]);
    QVERIFY(!p->reader->messageRow(messages[1]));
}

void RefusedOpsTest::uploadThatEndsTheConnection_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("TOOBIG") << QStringLiteral("TOOBIG");
    QTest::newRow("OVERQUOTA") << QStringLiteral("OVERQUOTA");
}

/// RFC 7888 4: the server closes rather than take a message. That one, or where the mailbox is full the whole upload, does not stand before the next connection again.
void RefusedOpsTest::uploadThatEndsTheConnection()
{
    QFETCH(QString, code);
    const QByteArray small = "Subject: s\r\n\r\nText\r\n", large = small + QByteArray(3'000'000, 'x');
    QList<MessageId> messages;
    p->write([&](StoreWriter &w) {
        for (const QByteArray &raw : {large, small}) {
            NewMessage m = StoreProfile::message(0, Flag::Seen, QStringLiteral("<%1@example.org>").arg(raw.size()));
            messages.append(w.messages.insertLocal(account.id, m));
            w.messages.setBody(messages.last(), w.bodies.insert(BodyQueries::pack(raw), raw.size()), {});
        }
    });
    const OpId id = apply(AppendOp(), messages);
    push("LITERAL+ UIDPLUS",
        {"C~ A1 STATUS Target .*", "S: * STATUS Target (UIDVALIDITY 7 UIDNEXT 10)", "S: A1 OK done", "C~ A2 APPEND Target .*", "C# 100000", "S: * BYE [" + code + "] no room",
            "WAIT 300", "CLOSE"});
    QCOMPARE(outcome, QString());
    QVERIFY(failure);
    QCOMPARE(refusals.size(), 1);
    QVERIFY2(refusals.first().detail.contains(QStringLiteral("no room")), qPrintable(refusals.first().detail));
    QVERIFY(!p->reader->messageRow(messages[0]));
    const bool goesOn = code == "TOOBIG";
    QCOMPARE(p->reader->ops().find(id).has_value(), goesOn);
    QCOMPARE(p->reader->messageRow(messages[1]).has_value(), goesOn);
    if (!goesOn)
        return;
    push("LITERAL+ UIDPLUS",
        QStringList{"C: A1 SELECT Target", "S: * 0 EXISTS", "S: * OK [UIDVALIDITY 7] x", "S: A1 OK [READ-WRITE] done", "C~ A2 UID FETCH 10:\\* .*", "S: A2 OK done",
            "C~ A3 STATUS Target .*", "S: * STATUS Target (UIDVALIDITY 7 UIDNEXT 10)", "S: A3 OK done", "C~ A4 APPEND Target .*", "C# " + QString::number(small.size()),
            "C: ", "S: A4 OK [APPENDUID 7 10] done"});
    PLAYED();
    QCOMPARE(p->idOf(target, 10), messages[1]);
}

/// So it is with a draft: it is kept here, and the next connection is for other things.
void RefusedOpsTest::draftThatEndsTheConnection()
{
    const FolderId drafts = p->addFolder(account.id, "Drafts", FolderRole::Drafts);
    Draft draft;
    draft.account = account.id;
    draft.from = {QStringLiteral("Ada"), QStringLiteral("first@example.org")};
    draft.subject = QStringLiteral("Plan");
    p->write([&](StoreWriter &w) {
        w.folders.setSyncState(drafts, {7, 20, 0, true});
        draft.id = AppendDraftOp::save(w, draft, AppendDraftOp::When::Now, 1);
    });
    QCOMPARE(p->reader->ops().waiting(account.id).size(), 1);
    push("LITERAL+ UIDPLUS", {"C~ A1 APPEND Drafts .*", "C# 100", "S: * BYE [TOOBIG] too large", "WAIT 300", "CLOSE"});
    QCOMPARE(outcome, QString());
    QVERIFY(failure);
    QCOMPARE(refusals.size(), 1);
    QVERIFY2(refusals[0].message.contains(QStringLiteral("Plan")) && refusals[0].detail.contains(QStringLiteral("too large")), qPrintable(refusals[0].detail));
    QCOMPARE(p->reader->ops().waiting(account.id).size(), 0);
    QVERIFY(p->reader->draft(draft.id));
}

/// "At most 32 flags in one mailbox": waiting makes no room. It is taken back and told, and the next change goes on.
void RefusedOpsTest::oneLabelTooMany()
{
    int bit = 0;
    p->write([&](StoreWriter &w) { bit = int(w.keywords.findOrAdd({"Invoices"}).toInt()); });
    SetFlagsOp op;
    op.account = account.id;
    op.add = Flags::fromInt(quint32(bit));
    op.messages = {{p->idOf(inbox, 2), OpProgress::Waiting}};
    p->write([&](StoreWriter &w) { op.applyLocal(w, 1); });
    markSeen(1);
    push(QString(),
        select(1, 3, 7, 10)
            + QStringList{"C: A2 UID STORE 2 +FLAGS.SILENT (Invoices)", "S: A2 NO [LIMIT] At most 32 flags in one mailbox supported", "C: A3 UID STORE 1 +FLAGS.SILENT (\\Seen)",
                "S: A3 OK x"});
    PLAYED();
    QCOMPARE(p->reader->waitingChanges(), 0);
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(refusals[0].kind, ErrorKind::Refused);
    QVERIFY2(refusals[0].detail.contains(QStringLiteral("32 flags")), qPrintable(refusals[0].detail));
    QVERIFY(!(p->reader->messageRow(p->idOf(inbox, 2))->flags & op.add));
}

/// What shares neither message nor folder with it does not wait for an op that the server cannot do now; what does, waits in its order.
void RefusedOpsTest::onlyWhatRestsOnABusyOneWaits()
{
    const FolderId other = p->addFolder(account.id, "Other");
    p->insert(account.id, other, {StoreProfile::message(4)});
    p->write([&](StoreWriter &w) { w.folders.setSyncState(other, {7, 10, 0, true}); });
    markSeen(1);
    markSeen(2);
    SetFlagsOp apart;
    apart.account = account.id;
    apart.add = Flag::Seen;
    apart.messages = {{p->idOf(other, 4), OpProgress::Waiting}};
    p->write([&](StoreWriter &w) { apart.applyLocal(w, 1); });
    const OpId later = this->apply(MoveOp(), {p->idOf(inbox, 3)});
    const OpId last = this->apply(CopyOp(), {p->idOf(other, 4)}); // into the folder that the move goes to
    push(QString(),
        select(1, 3, 7, 10) + QStringList{"C: A2 UID STORE 1 +FLAGS.SILENT (\\Seen)", "S: A2 NO [LIMIT] too fast"}
            + select(3, 3, 7, 10).replaceInStrings(QStringLiteral("INBOX"), QStringLiteral("Other"))
            + QStringList{"C: A4 UID STORE 4 +FLAGS.SILENT (\\Seen)", "S: A4 OK x", "SILENCE 100"});
    PLAYED();
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(refusals[0].kind, ErrorKind::Busy);
    QCOMPARE(p->reader->ops().waiting(account.id).size(), 4);
    QVERIFY(p->reader->ops().find(later) && p->reader->ops().find(last));
}

/// The messages are back where they were, and so is the list of folders.
void RefusedOpsTest::archiveThatCannotBeMade()
{
    CreateFolderOp op;
    op.account = account.id;
    op.path = QStringLiteral("Archive");
    op.role = FolderRole::Archive;
    p->write([&](StoreWriter &w) { op.applyLocal(w, 1, QLatin1Char('/')); });
    target = op.folder;
    const MessageId two = p->idOf(inbox, 2);
    apply(MoveOp(), {two});
    QCOMPARE(folderOf(two), op.folder);
    push("MOVE",
        {"C: A1 CREATE Archive", "S: A1 NO [NOPERM] no", "C: A2 LIST \"\" \"*\"", "S: * LIST () \"/\" INBOX", "S: * LIST () \"/\" Target", "S: A2 OK done", "C: A3 LSUB \"\" \"*\"",
            "S: A3 OK done"});
    PLAYED();
    QVERIFY(!p->reader->folder(op.folder));
    QCOMPARE(folderOf(two), inbox);
    QCOMPARE(p->reader->waitingChanges(), 0);
    QVERIFY(!refusals.isEmpty());
    QVERIFY2(refusals.first().message.contains(QStringLiteral("permission")), qPrintable(refusals.first().message));
}

QTEST_GUILESS_MAIN(RefusedOpsTest)
#include "RefusedOpsTest.moc"
