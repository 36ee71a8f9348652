// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ops/ReplayRig.h"

#include <QRegularExpression>

using namespace postrider;
using namespace postrider::test;

/// Copies, uploads and folders: each once, also after a cut, and nothing lost where the server says no.
class CopiesAndFoldersTest : public QObject, private ReplayRig {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init() { renew(); }

    void copyUidOfAnotherNumbering();
    void copyResumedAmongTwins();
    void copyResumedWhereSomeHadArrived();
    void copyOfOneThatIsGone();
    void othersChangesAreNoAnswer_data();
    void othersChangesAreNoAnswer();
    void whatWasNotCopiedIsNotRemoved();
    void copiesOnceAlsoAfterACut();
    void uploads();
    void uploadsOnceAlsoAfterACut();
    void uploadRefused();
    void uploadTooLarge();
    void uploadWithNul();
    void uploadOfOneThatIsRefused_data();
    void uploadOfOneThatIsRefused();
    void originalGoesOnlyAfterItsCopy();
    void originalStaysWhenTheOtherAccountGoes();
    void originalStaysThoughItsTwinIsTakenForIt();
    void createsFolder();
    void makesTheArchive_data();
    void makesTheArchive();
    void createsUnderTheNameItHadThen();
    void renamesFolder();
    void renameCutAfterItWasSent();
    void removesFolder();
    void removesNoFolderThatSomethingHasToLeave();
    void folderStaysWithWhatStays();
    void subscribes();

private:
    struct Elsewhere {
        AccountId other;
        FolderId there;
        MessageId copy;
        OpId upload, removal;
    };
    /// One message of the target is to go to the inbox, and the target away after that.
    std::pair<OpId, OpId> moveOutAndRemove(MessageId message)
    {
        MoveOp out;
        out.account = account;
        out.target = inbox;
        out.messages = {{message, OpProgress::Waiting}};
        const OpId moved = apply(out);
        RemoveFolderOp gone;
        gone.account = account;
        gone.folder = target;
        return {moved, apply(gone)};
    }
    Elsewhere moveToAnotherAccount(MessageId one)
    {
        Elsewhere e;
        e.other = p->addAccount(QStringLiteral("second"));
        e.there = p->addFolder(e.other, "There");
        p->write([&](StoreWriter &w) {
            e.copy = w.messages.insertCopy(one, e.other);
            w.ops.setSource(e.copy, one);
        });
        AppendOp up;
        up.account = e.other;
        up.target = e.there;
        up.messages = {{e.copy, OpProgress::Waiting}};
        e.upload = apply(up);
        DeleteOp gone;
        gone.account = account;
        gone.messages = {{one, OpProgress::Waiting}};
        e.removal = apply(gone);
        return e;
    }
};

void CopiesAndFoldersTest::copyUidOfAnotherNumbering()
{
    // The target was renumbered since we looked: the UID that MOVE tells is worth nothing to us yet.
    const MessageId one = p->idOf(inbox, 1);
    const OpId id = move({1}, target);
    replay(id, "MOVE UIDPLUS", select(1, "INBOX") + QStringList{"C: A2 UID MOVE 1 Target", "S: A2 OK [COPYUID 8 1 2] done"});
    PLAYED();
    QCOMPARE(p->reader->messageRowsOnServer().unplaced(target), QList<MessageId>{one});
    QVERIFY(!p->idOf(target, 2).isValid());
}

void CopiesAndFoldersTest::copyResumedAmongTwins()
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

void CopiesAndFoldersTest::copyResumedWhereSomeHadArrived()
{
    // One of two is there, put there by another program maybe. The other is copied before it is expunged: a COPY that the server did whole left both.
    const MessageId one = p->idOf(inbox, 1), two = p->idOf(inbox, 2);
    const OpId id = move({1, 2}, target);
    p->write([&](StoreWriter &w) { w.ops.setProgress(id, {one, two}, OpProgress::CopyBegun, qint64(7) << 32 | 21); });
    replay(id, "UIDPLUS",
        select(1, "INBOX") + select(2, "Target") + QStringList{"C~ A3 UID FETCH 21:\\* .*", fetched(1, 21, "\"<m1@example.org>\"", 1001), "S: A3 OK done"} + select(4, "INBOX")
            + bound(5, 22)
            + QStringList{"C: A6 UID COPY 2 Target", "S: A6 OK [COPYUID 7 2 22] done", "C: A7 UID STORE 1:2 +FLAGS.SILENT (\\Deleted)", "S: A7 OK done", "C: A8 UID EXPUNGE 1:2",
                "S: A8 OK done"});
    PLAYED();
    QCOMPARE(p->idOf(target, 21), one);
    QCOMPARE(p->idOf(target, 22), two);
}

void CopiesAndFoldersTest::copyOfOneThatIsGone()
{
    // Another program was faster with one of them, and this server refuses the whole set because of it.
    CopyOp op;
    op.account = account;
    op.target = target;
    op.messages = messages({1, 2, 3});
    const OpId id = apply(op);
    replay(id, QString(),
        select(1, "INBOX") + bound(2, 21)
            + QStringList{"C: A3 UID COPY 1:3 Target", "S: A3 NO [EXPUNGEISSUED] some are gone", "C: A4 NOOP", "S: * 2 EXPUNGE", "S: A4 OK done", "C: A5 UID FETCH 1:3 (UID FLAGS)",
                "S: * 1 FETCH (UID 1 FLAGS ())", "S: * 2 FETCH (UID 3 FLAGS ())", "S: A5 OK done", "C: A6 UID COPY 1,3 Target", "S: A6 OK done"});
    PLAYED();
    QVERIFY(!p->reader->ops().find(id));
}

void CopiesAndFoldersTest::othersChangesAreNoAnswer_data()
{
    QTest::addColumn<QString>("capabilities");
    QTest::addColumn<QStringList>("lines");
    const QStringList look{"NOOP", "S: OK", "UID FETCH 1 (UID FLAGS)", "S: * 3 FETCH (UID 5 FLAGS (\\Seen))", "S: * 1 FETCH (UID 1 FLAGS ())", "S: OK"};
    QTest::newRow("MOVE") << QStringLiteral("MOVE UIDPLUS") << QStringList{"UID MOVE 1 Target", "S: NO no room"} + look;
    QTest::newRow("COPY") << QStringLiteral("UIDPLUS") << QStringList{"UID COPY 1 Target", "S: NO no room"} + look;
}

/// Another program changes another message while it is asked which ones are still there: the one that was asked for is, and nothing may be removed.
void CopiesAndFoldersTest::othersChangesAreNoAnswer()
{
    QFETCH(QString, capabilities);
    QFETCH(QStringList, lines);
    const MessageId one = p->idOf(inbox, 1);
    const OpId id = move({1}, target);
    int tag = capabilities.startsWith("MOVE") ? 1 : 2;
    QStringList script = select(1, "INBOX") + (tag == 2 ? bound(2, 21) : QStringList());
    for (const QString &line : std::as_const(lines)) {
        if (line.startsWith("S: *"))
            script << line;
        else if (line.startsWith("S: "))
            script << QStringLiteral("S: A%1 ").arg(tag) + line.mid(3) + " done";
        else
            script << QStringLiteral("C: A%1 ").arg(++tag) + line;
    }
    replay(id, capabilities, script + QStringList{"SILENCE 200"});
    QCOMPARE(outcome, QString());
    QVERIFY(failure);
    QCOMPARE(failure->kind, ErrorKind::Refused);
    QCOMPARE(p->idOf(inbox, 1), one);
    QVERIFY(p->reader->ops().find(id));
}

/// A server that tells nothing of a message has not said that it is gone: what was in no COPY that succeeded is not removed.
void CopiesAndFoldersTest::whatWasNotCopiedIsNotRemoved()
{
    const OpId id = move({1, 2}, target);
    replay(id, "UIDPLUS",
        select(1, "INBOX") + bound(2, 21)
            + QStringList{"C: A3 UID COPY 1:2 Target", "S: A3 NO [EXPUNGEISSUED] some are gone", "C: A4 NOOP", "S: A4 OK done", "C: A5 UID FETCH 1:2 (UID FLAGS)",
                "S: * 1 FETCH (UID 1 FLAGS ())", "S: A5 OK done", "C: A6 UID COPY 1 Target", "S: A6 OK [COPYUID 7 1 21] done", "C: A7 UID STORE 1 +FLAGS.SILENT (\\Deleted)",
                "S: A7 OK done", "C: A8 UID EXPUNGE 1", "S: A8 OK done"});
    PLAYED();
    QVERIFY(!p->reader->ops().find(id));
}

void CopiesAndFoldersTest::copiesOnceAlsoAfterACut()
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

void CopiesAndFoldersTest::uploads()
{
    const QByteArray raw("Message-ID: <up@example.org>\r\n\r\nhello\r\n");
    const MessageId local = insertLocal(QStringLiteral("<up@example.org>"), raw);
    const OpId id = append({local});
    QCOMPARE(p->reader->messageRow(local)->folder, target); // shown at once
    QCOMPARE(p->reader->folder(target)->total, 1);
    replay(id, "UIDPLUS LITERAL+",
        bound(1, 21)
            + QStringList{QStringLiteral("C~ A2 APPEND Target \\(\\\\Seen\\) \".*\" \\{%1\\+\\}").arg(raw.size()), QStringLiteral("C# %1").arg(raw.size()),
                "C: ", "S: A2 OK [APPENDUID 7 21] done"});
    PLAYED();
    QCOMPARE(p->idOf(target, 21), local);
    QCOMPARE(p->reader->waitingChanges(), 0);
    QVERIFY(p->reader->rawMessage(local));
}

void CopiesAndFoldersTest::uploadsOnceAlsoAfterACut()
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

void CopiesAndFoldersTest::uploadRefused()
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

void CopiesAndFoldersTest::uploadTooLarge()
{
    const MessageId small = insertLocal(QStringLiteral("<s@example.org>"), "small"), large = insertLocal(QStringLiteral("<l@example.org>"), QByteArray(100, 'x'));
    const OpId id = append({large, small});
    replay(id, "UIDPLUS LITERAL+ APPENDLIMIT=50", bound(1, 21) + QStringList{"C~ A2 APPEND Target .* \\{5\\+\\}", "C# 5", "C: ", "S: A2 OK [APPENDUID 7 21] done"});
    PLAYED();
    QCOMPARE(p->idOf(target, 21), small);
    QVERIFY(!p->reader->messageRow(large));
    QCOMPARE(p->reader->waitingChanges(), 0);
}

void CopiesAndFoldersTest::uploadWithNul()
{
    const MessageId good = insertLocal(QStringLiteral("<g@example.org>"), "small"), bad = insertLocal(QStringLiteral("<b@example.org>"), QByteArray("a\0b", 3));
    const OpId id = append({bad, good});
    replay(id, "UIDPLUS LITERAL+", bound(1, 21) + QStringList{"C~ A2 APPEND Target .* \\{5\\+\\}", "C# 5", "C: ", "S: A2 OK [APPENDUID 7 21] done"});
    PLAYED();
    QCOMPARE(pushed, 1);
    QCOMPARE(p->idOf(target, 21), good);
    QVERIFY(!p->reader->messageRow(bad));
    QCOMPARE(p->reader->waitingChanges(), 0);
}

void CopiesAndFoldersTest::uploadOfOneThatIsRefused_data()
{
    QTest::addColumn<bool>("multi");
    QTest::newRow("one by one") << false;
    QTest::newRow("MULTIAPPEND") << true;
}

/// A server that does not like one message: the others arrive, and none of them goes because of it.
void CopiesAndFoldersTest::uploadOfOneThatIsRefused()
{
    QFETCH(bool, multi);
    const MessageId one = insertLocal(QStringLiteral("<1@example.org>"), "first"), bad = insertLocal(QStringLiteral("<b@example.org>"), "nasty"),
                    three = insertLocal(QStringLiteral("<3@example.org>"), "third");
    const OpId id = append({one, bad, three});
    const auto sent = [](int tag, const QString &answer) {
        return QStringList{QStringLiteral("C~ A%1 APPEND Target .* \\{5\\+\\}").arg(tag), "C# 5", "C: ", QStringLiteral("S: A%1 ").arg(tag) + answer};
    };
    QStringList lines;
    if (multi) {
        const QString next = QStringLiteral("C~ .*\\{5\\+\\}");
        lines = bound(1, 21) + QStringList{next, "C# 5", next, "C# 5", next, "C# 5", "C: ", "S: A2 NO Message contains bare newlines"} + bound(3, 21)
            + sent(4, "OK [APPENDUID 7 21] x") + bound(5, 22) + sent(6, "NO Message contains bare newlines") + bound(7, 22) + sent(8, "OK [APPENDUID 7 22] x");
    } else {
        lines = bound(1, 21) + sent(2, "OK [APPENDUID 7 21] x") + sent(3, "NO Message contains bare newlines") + bound(4, 22) + sent(5, "OK [APPENDUID 7 22] x");
    }
    replay(id, multi ? QStringLiteral("UIDPLUS LITERAL+ MULTIAPPEND") : QStringLiteral("UIDPLUS LITERAL+"), lines);
    PLAYED();
    QCOMPARE(pushed, 2);
    QCOMPARE(p->idOf(target, 21), one);
    QCOMPARE(p->idOf(target, 22), three);
    QVERIFY(!p->reader->messageRow(bad));
    QCOMPARE(p->reader->waitingChanges(), 0);
    QCOMPARE(refusals.size(), 1);
    QVERIFY(refusals.first().detail.contains(QStringLiteral("bare newlines")));
}

void CopiesAndFoldersTest::originalGoesOnlyAfterItsCopy()
{
    // Moved to another account: the copy waits for its body, so the original stays, whatever is asked of its server.
    const MessageId one = p->idOf(inbox, 1);
    const auto [other, there, copy, upload, removal] = moveToAnotherAccount(one);
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

void CopiesAndFoldersTest::originalStaysWhenTheOtherAccountGoes()
{
    const MessageId one = p->idOf(inbox, 1);
    const Elsewhere elsewhere = moveToAnotherAccount(one);
    p->write([&](StoreWriter &w) { w.accounts.remove(elsewhere.other); });
    QCOMPARE(p->reader->messageRow(one)->folder, inbox);
    QVERIFY(!p->reader->messageRow(elsewhere.copy));
    QVERIFY(p->reader->ops().find(elsewhere.removal).value_or(OpRow()).messages.isEmpty());
}

void CopiesAndFoldersTest::originalStaysThoughItsTwinIsTakenForIt()
{
    // The row that was moved on is the watcher's; the move that brought it there is confirmed only now, and the row of that one takes its place.
    const MessageId twin = p->idOf(inbox, 2), mover = p->idOf(inbox, 1);
    moveToAnotherAccount(twin);
    p->write([&](StoreWriter &w) { w.messages.setServerPlace(mover, inbox, 2); });
    QVERIFY(!p->reader->messageRow(twin));
    QVERIFY(p->reader->ops().isSource(mover));
}

void CopiesAndFoldersTest::createsFolder()
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

void CopiesAndFoldersTest::makesTheArchive_data()
{
    QTest::addColumn<QString>("capabilities");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("name"); ///< on the server
    QTest::addColumn<QString>("path");
    const QStringList below{"C: A1 NAMESPACE", "S: * NAMESPACE ((\"INBOX.\" \".\")(\"#mh/\" \"/\")) NIL ((\"#shared.\" \".\"))", "S: A1 OK done"};
    QTest::newRow("says nothing") << QString() << QStringList{"C: A1 CREATE Archive", "S: A1 OK done", "C: A2 SUBSCRIBE Archive", "S: A2 OK done"} << "Archive"
                                  << "Archive";
    QTest::newRow("made before a cut") << QString() << QStringList{"C: A1 CREATE Archive", "S: A1 NO [ALREADYEXISTS] yes", "C: A2 SUBSCRIBE Archive", "S: A2 OK done"} << "Archive"
                                       << "Archive";
    QTest::newRow("at the top") << "NAMESPACE"
                                << QStringList{"C: A1 NAMESPACE", "S: * NAMESPACE ((\"\" \"/\")) NIL NIL", "S: A1 OK done", "C: A2 CREATE Archive", "S: A2 OK done",
                                       "C: A3 SUBSCRIBE Archive", "S: A3 OK done"}
                                << "Archive"
                                << "Archive";
    QTest::newRow("below INBOX") << "NAMESPACE CREATE-SPECIAL-USE"
                                 << below + QStringList{"C: A2 CREATE INBOX.Archive (USE (\\Archive))", "S: A2 OK done", "C: A3 SUBSCRIBE INBOX.Archive", "S: A3 OK done"}
                                 << "INBOX.Archive"
                                 << "INBOX/Archive";
    QTest::newRow("use not kept") << "NAMESPACE CREATE-SPECIAL-USE"
                                  << below
            + QStringList{"C: A2 CREATE INBOX.Archive (USE (\\Archive))", "S: A2 NO [USEATTR] not here", "C: A3 CREATE INBOX.Archive", "S: A3 OK done",
                "C: A4 SUBSCRIBE INBOX.Archive", "S: A4 NO what for"}
                                  << "INBOX.Archive"
                                  << "INBOX/Archive";
    QTest::newRow("namespace not told") << "NAMESPACE"
                                        << QStringList{"C: A1 NAMESPACE", "S: A1 NO not now", "C: A2 CREATE Archive", "S: A2 OK done", "C: A3 SUBSCRIBE Archive", "S: A3 OK done"}
                                        << "Archive"
                                        << "Archive";
    QTest::newRow("namespace that is none") << "NAMESPACE"
                                            << QStringList{"C: A1 NAMESPACE", "S: * NAMESPACE ((\"INBOX.", "S: A1 OK done", "C: A2 CREATE Archive", "S: A2 OK done",
                                                   "C: A3 SUBSCRIBE Archive", "S: A3 OK done"}
                                            << "Archive"
                                            << "Archive";
}

/// In the personal namespace (RFC 2342), with its use where the server keeps that (RFC 6154), and what was archived meanwhile gets there.
void CopiesAndFoldersTest::makesTheArchive()
{
    QFETCH(QString, capabilities);
    QFETCH(QStringList, lines);
    QFETCH(QString, name);
    QFETCH(QString, path);
    CreateFolderOp op;
    op.account = account;
    op.path = QStringLiteral("Archive");
    op.role = FolderRole::Archive;
    OpId id;
    p->write([&](StoreWriter &w) { id = op.applyLocal(w, 1, QLatin1Char('/')); });
    QCOMPARE(p->reader->folderWithRole(account, FolderRole::Archive)->id, op.folder);
    const OpId moved = move({1}, op.folder);
    replay(id, capabilities, lines);
    PLAYED();
    const Folder made = *p->reader->folder(op.folder);
    QVERIFY(made.onServer);
    QCOMPARE(made.serverName, name.toLatin1());
    QCOMPARE(made.path, path);
    QCOMPARE(made.role, FolderRole::Archive);
    replay(moved, "MOVE", select(1, "INBOX") + QStringList{"C: A2 UID MOVE 1 " + name, "S: A2 OK done"});
    PLAYED();
    QCOMPARE(p->reader->waitingChanges(), 0);
    QCOMPARE(p->reader->folder(op.folder)->total, 1);
}

void CopiesAndFoldersTest::createsUnderTheNameItHadThen()
{
    CreateFolderOp make;
    make.account = account;
    make.path = QStringLiteral("Work/Draft");
    OpId made;
    p->write([&](StoreWriter &w) { made = make.applyLocal(w, 1, QLatin1Char('/')); });
    RenameFolderOp name;
    name.account = account;
    name.folder = p->reader->ops().find(made)->folder;
    name.path = QStringLiteral("Work/Final");
    const OpId named = apply(name);
    replay(made, QString(), {"C: A1 CREATE Work/Draft", "S: A1 OK done", "C: A2 SUBSCRIBE Work/Draft", "S: A2 OK done"});
    PLAYED();
    QCOMPARE(p->reader->folder(name.folder)->path, name.path);
    replay(
        named, QString(), {"C: A1 RENAME Work/Draft Work/Final", "S: A1 OK done", "C: A2 SUBSCRIBE Work/Final", "S: A2 OK done", "C: A3 UNSUBSCRIBE Work/Draft", "S: A3 OK done"});
    PLAYED();
    QCOMPARE(p->reader->folder(name.folder)->serverName, QByteArray("Work/Final"));
    QCOMPARE(p->reader->waitingChanges(), 0);
}

void CopiesAndFoldersTest::renamesFolder()
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

void CopiesAndFoldersTest::renameCutAfterItWasSent()
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

void CopiesAndFoldersTest::removesFolder()
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

void CopiesAndFoldersTest::removesNoFolderThatSomethingHasToLeave()
{
    p->insert(account, target, {p->message(50), p->message(51)});
    const MessageId fifty = p->idOf(target, 50);
    const auto [moved, removal] = moveOutAndRemove(fifty);
    replay(removal, QString(), {"SILENCE 200"});
    PLAYED();
    QVERIFY2(p->reader->ops().find(removal), "it waits");
    replay(moved, "MOVE UIDPLUS", select(1, "Target") + QStringList{"C: A2 UID MOVE 50 INBOX", "S: A2 OK [COPYUID 7 50 9] done"});
    PLAYED();
    QCOMPARE(p->idOf(inbox, 9), fifty);
    replay(removal, QString(), {"C: A1 UNSUBSCRIBE Target", "S: A1 OK done", "C: A2 DELETE Target", "S: A2 OK done"});
    PLAYED();
    QVERIFY(!p->reader->folder(target));
    QCOMPARE(p->reader->messageRow(fifty)->folder, inbox);
}

void CopiesAndFoldersTest::folderStaysWithWhatStays()
{
    p->insert(account, target, {p->message(50)});
    const MessageId fifty = p->idOf(target, 50);
    const auto [moved, removal] = moveOutAndRemove(fifty);
    const OpId refused = moved;
    p->write([&](StoreWriter &w) { takeBack(refused, w); }); // by the server
    QVERIFY(!p->reader->ops().find(removal));
    QCOMPARE(p->reader->messageRow(fifty)->folder, target);
    bool shown = false;
    for (const Folder &f : p->reader->folders())
        shown |= f.id == target;
    QVERIFY2(shown, "back in the tree, with what is in it");
}

void CopiesAndFoldersTest::subscribes()
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

QTEST_GUILESS_MAIN(CopiesAndFoldersTest)
#include "CopiesAndFoldersTest.moc"
