// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/Op.h"
#include "core/sync/FolderListSync.h"
#include "core/sync/FolderPass.h"
#include "core/sync/OpReplay.h"
#include "tests/core/sync/FolderSyncRig.h"

#include <QRegularExpression>

using namespace postrider;
using namespace postrider::test;

/// The second look and all later ones: what it asks of servers that tell much, little or nonsense, and what it leaves alone.
class ResyncTest : public QObject, private FolderSyncRig {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init() { renew(); }

    void oneRoundTrip();
    void newMailByQresync();
    void brokenQresync_data();
    void brokenQresync();
    void renumbered();
    void modSeqReset();
    void uidNextWentBack();
    void expungeStorm();
    void keywords();
    void vanishedWhileItsMoveWaits();
    void newestFlagsOnly();
    void nothingHappened_data();
    void nothingHappened();
    void onlyWhatChangedIsOpened();
    void whatIsOnTheScreenFirst();
    void closedFolderKeepsNobodyWaiting();
    void bodiesByPolicy();
    void oneBodyThatCannotBeRead();
    void allMailSharesBodies();
    void renamedByAnotherProgram();
    void namesInAnotherSpelling_data();
    void namesInAnotherSpelling();
    void removedByAnotherProgram();
    void whatThePersonSaidStays();
    void madeHereIsNotGone();
    void opThatTheServerCannotDoNow();

private:
    static QStringList qresync(int exists, quint32 validity, quint32 uidNext, quint64 modSeq, const QStringList &told = {})
    {
        return QStringList{"C: A1 ENABLE CONDSTORE QRESYNC", "S: * ENABLED CONDSTORE QRESYNC", "S: A1 OK done", "C: A2 SELECT INBOX (QRESYNC (7 50))",
                   QStringLiteral("S: * %1 EXISTS").arg(exists), QStringLiteral("S: * OK [UIDVALIDITY %1] x").arg(validity), QStringLiteral("S: * OK [UIDNEXT %1] x").arg(uidNext),
                   QStringLiteral("S: * OK [HIGHESTMODSEQ %1] x").arg(modSeq)}
        + told + QStringList{"S: A2 OK [READ-WRITE] done"};
    }
    void resync(const QStringList &lines)
    {
        enabling = true;
        sync("ENABLE QRESYNC ESEARCH", lines);
    }
    FolderSyncState stateOf(FolderId folder) { return p->reader->folderRows().syncState(folder); }
    void list(const QString &capabilities, const QStringList &lines)
    {
        play(capabilities, lines, [](SyncSession &session) { FolderListSync(session).run(); });
    }

    FolderMemory m_remembered;
};

void ResyncTest::oneRoundTrip()
{
    known({7, 10, 50, true}, {1, 2, 3});
    const MessageId two = p->idOf(inbox, 2);
    resync(qresync(2, 7, 10, 60, {"S: * VANISHED (EARLIER) 2,5:8", "S: * 2 FETCH (UID 3 FLAGS (\\Seen) MODSEQ (60))"}) + QStringList{"SILENCE 200"});
    PLAYED();
    QCOMPARE(uids(), (QList<Uid>{1, 3}));
    QVERIFY(!p->reader->messageRow(two));
    QCOMPARE(p->reader->messageRow(p->idOf(inbox, 3))->flags, Flags(Flag::Seen));
    QCOMPARE(counts.removed, 1);
    QCOMPARE(counts.changed, 1);
    QCOMPARE(state(), (FolderSyncState{7, 10, 60, true}));
}

void ResyncTest::newMailByQresync()
{
    known({7, 10, 50, true}, {1, 2, 3});
    resync(qresync(4, 7, 11, 60, {"S: * 4 FETCH (UID 10 FLAGS () MODSEQ (60))"}) + QStringList{"C~ A3 UID FETCH 10:\\* .*", fetched(4, 10, 10), "S: A3 OK done"});
    PLAYED();
    QCOMPARE(counts.added, 1);
    QCOMPARE(state(), (FolderSyncState{7, 11, 60, true}));
}

void ResyncTest::brokenQresync_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("not understood") << QStringList{
        "C: A1 ENABLE CONDSTORE QRESYNC", "S: * ENABLED CONDSTORE QRESYNC", "S: A1 OK done", "C: A2 SELECT INBOX (QRESYNC (7 50))", "S: A2 BAD unknown parameter"};
    QTest::newRow("not to be understood") << qresync(2, 7, 10, 60, {"S: * VANISHED (EARLIER) two"});
}

void ResyncTest::brokenQresync()
{
    // The inbox of such a server is brought up to date all the same, in the same pass.
    QFETCH(QStringList, lines);
    known({7, 10, 50, true}, {1, 2, 3});
    resync(lines + select(3, 2, 7, 10, 60)
        + QStringList{"C: A4 UID FETCH 1:9 (UID FLAGS) (CHANGEDSINCE 50)", "S: * 2 FETCH (UID 3 FLAGS (\\Seen) MODSEQ (60))", "S: A4 OK done", "C: A5 UID SEARCH RETURN (ALL) ALL",
            "S: * ESEARCH (TAG \"A5\") UID ALL 1,3", "S: A5 OK done"});
    PLAYED();
    QCOMPARE(uids(), (QList<Uid>{1, 3}));
    QCOMPARE(p->reader->messageRow(p->idOf(inbox, 3))->flags, Flags(Flag::Seen));
    QCOMPARE(state(), (FolderSyncState{7, 10, 60, true}));
}

void ResyncTest::renumbered()
{
    known({7, 10, 50, true}, {1, 2});
    const MessageId one = p->idOf(inbox, 1);
    resync(qresync(1, 8, 30, 5)
        + QStringList{"C: A3 UID SEARCH RETURN (ALL) ALL", "S: * ESEARCH (TAG \"A3\") UID ALL 21", "S: A3 OK done", "C~ A4 UID FETCH 21 .*", fetched(1, 21, 1), "S: A4 OK done"});
    PLAYED();
    QCOMPARE(p->idOf(inbox, 21), one);
    QCOMPARE(uids(), QList<Uid>{21});
    QCOMPARE(state(), (FolderSyncState{8, 30, 5, true}));
}

void ResyncTest::modSeqReset()
{
    // A backup was put back: what it says of changes since a number that it has never reached is not believed.
    known({7, 10, 50, true}, {1, 2, 3});
    resync(qresync(2, 7, 10, 5)
        + QStringList{"C: A3 UID FETCH 1:9 (UID FLAGS)", "S: * 1 FETCH (UID 1 FLAGS (\\Flagged))", "S: * 2 FETCH (UID 3 FLAGS ())", "S: A3 OK done",
            "C: A4 UID SEARCH RETURN (ALL) ALL", "S: * ESEARCH (TAG \"A4\") UID ALL 1,3", "S: A4 OK done"});
    PLAYED();
    QCOMPARE(uids(), (QList<Uid>{1, 3}));
    QCOMPARE(p->reader->messageRow(p->idOf(inbox, 1))->flags, Flags(Flag::Flagged));
    QCOMPARE(state(), (FolderSyncState{7, 10, 5, true}));
}

void ResyncTest::uidNextWentBack()
{
    // A backup is in the place of the mailbox: 3 was another message than the one that has that UID now.
    known({7, 10, 0, true}, {1, 2, 3, 9});
    const MessageId two = p->idOf(inbox, 2), three = p->idOf(inbox, 3);
    sync("ESEARCH",
        select(1, 3, 7, 4)
            + QStringList{"C: A2 UID SEARCH RETURN (ALL) ALL", "S: * ESEARCH (TAG \"A2\") UID ALL 1:3", "S: A2 OK done", "C~ A3 UID FETCH 1:3 .*", fetched(1, 1, 1),
                fetched(2, 2, 2), fetched(3, 3, 77), "S: A3 OK done"});
    PLAYED();
    QCOMPARE(uids(), (QList<Uid>{1, 2, 3}));
    QCOMPARE(p->idOf(inbox, 2), two);
    QVERIFY(p->idOf(inbox, 3) != three);
    QVERIFY(!p->reader->messageRow(three));
    QCOMPARE(state().uidNext, 4u);
}

void ResyncTest::expungeStorm()
{
    QList<Uid> all;
    for (Uid uid = 1; uid <= 5000; ++uid)
        all.append(uid);
    known({7, 5001, 50, true}, all);
    resync(qresync(1, 7, 5001, 60, {"S: * VANISHED (EARLIER) 1:4999"}));
    PLAYED();
    QCOMPARE(uids(), QList<Uid>{5000});
    QCOMPARE(counts.removed, 4999);
    QCOMPARE(p->reader->folder(inbox)->total, 1);
}

void ResyncTest::keywords()
{
    known({7, 10, 50, true}, {1, 2, 3});
    resync(qresync(3, 7, 10, 60, {"S: * 2 FETCH (UID 2 FLAGS (\\Seen project-x) MODSEQ (60))"}));
    PLAYED();
    const QHash<int, QString> names = p->reader->keywordNames();
    QCOMPARE(names.size(), 1);
    QCOMPARE(names.begin().value(), QStringLiteral("project-x"));
    QCOMPARE(p->reader->messageRow(p->idOf(inbox, 2))->flags, Flags(Flag::Seen) | Flags::fromInt(1u << names.begin().key()));
}

void ResyncTest::vanishedWhileItsMoveWaits()
{
    // Somebody else was faster: the op has nothing left to do, and nobody is told of an error.
    known({7, 10, 50, true}, {1, 2, 3});
    const FolderId target = p->addFolder(account.id, "Target");
    const MessageId two = p->idOf(inbox, 2);
    p->write([&](StoreWriter &w) {
        w.ops.insert({{}, account.id, OpKind::Move, {}, {}, target, {{two, OpProgress::Waiting}}}, 1);
        w.messages.rebase(two);
    });
    resync(qresync(2, 7, 10, 60, {"S: * VANISHED (EARLIER) 2"}));
    PLAYED();
    QVERIFY(!p->reader->messageRow(two));
    QCOMPARE(p->reader->folder(target)->total, 0);
    QCOMPARE(refusals.size(), 0);
}

void ResyncTest::newestFlagsOnly()
{
    // A server that does not tell what changed is not asked for a big folder's flags at every turn.
    QList<Uid> all;
    for (Uid uid = 1; uid <= 600; ++uid)
        all.append(uid);
    known({7, 601, 0, true}, all);
    m_remembered = {};
    m_remembered.flagsCheckedAt = clock.now() - 60'000;
    memory = &m_remembered;
    sync(QString(), select(1, 600, 7, 601) + QStringList{"C: A2 UID FETCH 100:600 (UID FLAGS)", "S: * 600 FETCH (UID 600 FLAGS (\\Seen))", "S: A2 OK done"});
    PLAYED();
    QCOMPARE(counts.changed, 1);
    clock.advance(11 * 60'000);
    sync(QString(), select(1, 600, 7, 601) + QStringList{"C: A2 UID FETCH 1:600 (UID FLAGS)", "S: A2 OK done"});
    PLAYED();
}

void ResyncTest::nothingHappened_data()
{
    QTest::addColumn<quint32>("messages");
    QTest::addColumn<quint32>("uidNext");
    QTest::addColumn<quint32>("validity");
    QTest::addColumn<quint64>("modSeq");
    QTest::addColumn<bool>("unchanged");
    QTest::newRow("nothing") << 3u << 10u << 7u << quint64(50) << true;
    QTest::newRow("new mail") << 4u << 11u << 7u << quint64(60) << false;
    QTest::newRow("a flag") << 3u << 10u << 7u << quint64(51) << false;
    QTest::newRow("one gone") << 2u << 10u << 7u << quint64(50) << false;
    QTest::newRow("renumbered") << 3u << 10u << 8u << quint64(50) << false;
    QTest::newRow("no numbers, not compared for long") << 3u << 10u << 7u << quint64(0) << false;
}

void ResyncTest::nothingHappened()
{
    QFETCH(quint32, messages);
    QFETCH(quint32, uidNext);
    QFETCH(quint32, validity);
    QFETCH(quint64, modSeq);
    QFETCH(bool, unchanged);
    known({7, 10, 50, true}, {1, 2, 3});
    ImapStatus status;
    status.messages = messages;
    status.uidNext = uidNext;
    status.uidValidity = validity;
    status.unseen = 3;
    status.highestModSeq = modSeq;
    FolderMemory remembered;
    bool found = false;
    play(QString(), {"SILENCE 50"}, [&](SyncSession &session) { found = ImapFolderSync::isUnchanged(status, *p->reader->folder(inbox), session, remembered); });
    QCOMPARE(found, unchanged);
}

void ResyncTest::onlyWhatChangedIsOpened()
{
    known({7, 10, 50, true}, {1, 2, 3});
    const FolderId other = p->addFolder(account.id, "Other");
    p->insert(account.id, other, {p->message(1)});
    p->write([&](StoreWriter &w) { w.folders.setSyncState(other, {9, 2, 5, true}); });
    FolderPass::Memory pass;
    const auto look = [&](SyncSession &session) {
        FolderListSync folders(session);
        folders.run();
        for (auto it = folders.statuses().cbegin(); it != folders.statuses().cend(); ++it)
            pass.folders[it.key()].status = it.value();
        counts = FolderPass(session, pass).run({{}, true, false, {}});
    };
    const QStringList listed{
        "C~ A1 LIST .*STATUS .*", "S: * LIST () \"/\" INBOX", "S: * STATUS INBOX (MESSAGES 3 UIDNEXT 10 UIDVALIDITY 7 UNSEEN 3 HIGHESTMODSEQ 50)", "S: * LIST () \"/\" Other"};
    play("CONDSTORE LIST-EXTENDED LIST-STATUS",
        listed + QStringList{"S: * STATUS Other (MESSAGES 1 UIDNEXT 2 UIDVALIDITY 9 UNSEEN 1 HIGHESTMODSEQ 5)", "S: A1 OK done", "SILENCE 200"}, look);
    PLAYED();
    play("CONDSTORE LIST-EXTENDED LIST-STATUS",
        listed
            + QStringList{"S: * STATUS Other (MESSAGES 2 UIDNEXT 3 UIDVALIDITY 9 UNSEEN 2 HIGHESTMODSEQ 6)", "S: A1 OK done", "C: A2 SELECT Other (CONDSTORE)", "S: * 2 EXISTS",
                "S: * OK [UIDVALIDITY 9] x", "S: * OK [UIDNEXT 3] x", "S: * OK [HIGHESTMODSEQ 6] x", "S: A2 OK [READ-WRITE] done", "C~ A3 UID FETCH 1:1 .*CHANGEDSINCE 5.*",
                "S: A3 OK done", "C~ A4 UID FETCH 2:\\* .*", fetched(2, 2, 2), "S: A4 OK done", "SILENCE 100"},
        look);
    PLAYED();
    QCOMPARE(counts.added, 1);
    QTRY_COMPARE(p->reader->folder(inbox)->checkedAt, clock.now()); // also where nothing had to be opened
}

void ResyncTest::whatIsOnTheScreenFirst()
{
    const FolderId other = p->addFolder(account.id, "Other");
    FolderPass::Memory pass;
    const auto empty = [](int tag, const QString &name) {
        const QString t = QString::number(tag);
        return QStringList{"C: A" + t + " SELECT " + name, "S: * 0 EXISTS", "S: * OK [UIDVALIDITY 7] x", "S: * OK [UIDNEXT 1] x", "S: A" + t + " OK [READ-WRITE] done",
            "C: A" + QString::number(tag + 1) + " UID SEARCH ALL", "S: * SEARCH", "S: A" + QString::number(tag + 1) + " OK done"};
    };
    play(QString(), empty(1, "Other") + empty(3, "INBOX"), [&](SyncSession &session) { FolderPass(session, pass).run({{}, true, false, other}); });
    PLAYED();
    QVERIFY(stateOf(other).complete);
    QVERIFY(state().complete);
}

void ResyncTest::closedFolderKeepsNobodyWaiting()
{
    known({7, 10, 0, true}, {});
    const FolderId closed = p->addFolder(account.id, "Closed");
    const FolderId last = p->addFolder(account.id, "Last");
    FolderPass::Memory pass;
    play(QString(),
        {"C: A1 SELECT Closed", "S: A1 NO [NOPERM] not for you", "C: A2 SELECT Last", "S: * 0 EXISTS", "S: * OK [UIDVALIDITY 7] x", "S: * OK [UIDNEXT 1] x", "S: A2 OK done",
            "C: A3 UID SEARCH ALL", "S: * SEARCH", "S: A3 OK done"},
        [&](SyncSession &session) {
            FolderPass(session, pass).run({{closed, last}, false, false, {}});
        });
    PLAYED();
    QVERIFY(stateOf(last).complete);
    QCOMPARE(pass.refused, QStringList{QStringLiteral("Closed")});
    QTRY_VERIFY(!p->reader->folder(closed)->problem.isEmpty());
    QVERIFY(p->reader->folder(last)->problem.isEmpty());
}

void ResyncTest::bodiesByPolicy()
{
    constexpr qint64 kDay = 86'400'000;
    NewMessage old = p->message(1), young = p->message(2);
    old.date = clock.now() - 10 * kDay;
    young.date = clock.now() - kDay;
    p->insert(account.id, inbox, {old, young});
    p->write([&](StoreWriter &w) { w.folders.setSyncState(inbox, {7, 3, 50, true}); });
    FolderPass::Memory pass;
    const auto look = [&](SyncSession &session) { FolderPass(session, pass).run({{inbox}, false, true, {}}); };
    p->write([&](StoreWriter &w) { w.folders.setBodyPolicy(inbox, BodyPolicy::OnDemand, 0); });
    play("CONDSTORE", select(1, 2, 7, 3, 50) + QStringList{"SILENCE 200"}, look);
    PLAYED();
    p->write([&](StoreWriter &w) { w.folders.setBodyPolicy(inbox, BodyPolicy::LastDays, 5); });
    play("CONDSTORE", select(1, 2, 7, 3, 50) + QStringList{"C~ A2 UID FETCH 2 .*BODY.PEEK.*", "S: * 2 FETCH (UID 2 BODY[] \"hello\")", "S: A2 OK done", "SILENCE 100"}, look);
    PLAYED();
    QCOMPARE(p->reader->rawMessage(p->idOf(inbox, 2)), std::optional<QByteArray>("hello"));
    QVERIFY(!p->reader->rawMessage(p->idOf(inbox, 1)));
}

void ResyncTest::oneBodyThatCannotBeRead()
{
    // A file that the server has lost or cannot read: it refuses the whole set. The others come, and so does everything that is done after the bodies.
    known({7, 4, 50, true}, {1, 2, 3});
    FolderPass::Memory pass;
    const auto body = [](int tag, const QString &set, const QStringList &answer) {
        return QStringList{QStringLiteral("C~ A%1 UID FETCH %2 .*BODY.PEEK.*").arg(tag).arg(set)} + answer;
    };
    play("CONDSTORE",
        select(1, 3, 7, 4, 50) + body(2, "1:3", {"S: A2 NO [SERVERBUG] cannot read"}) + body(3, "3", {"S: * 3 FETCH (UID 3 BODY[] \"three\")", "S: A3 OK done"})
            + body(4, "1:2", {"S: A4 NO [SERVERBUG] cannot read"}) + body(5, "2", {"S: A5 NO [SERVERBUG] cannot read"})
            + body(6, "1", {"S: * 1 FETCH (UID 1 BODY[] \"one\")", "S: A6 OK done"}),
        [&](SyncSession &session) {
            FolderPass(session, pass).run({{inbox}, false, true, {}});
        });
    PLAYED();
    QVERIFY(p->reader->rawMessage(p->idOf(inbox, 1)));
    QVERIFY(!p->reader->rawMessage(p->idOf(inbox, 2)));
    QVERIFY(p->reader->rawMessage(p->idOf(inbox, 3)));
}

void ResyncTest::allMailSharesBodies()
{
    // The same message in the inbox and in All Mail: it is fetched once, and stays as long as one of them does.
    const FolderId all = p->addFolder(account.id, "All", FolderRole::All);
    NewMessage here = p->message(1), there = p->message(1), only = p->message(2);
    here.emailId = there.emailId = "77";
    only.emailId = "78";
    p->insert(account.id, inbox, {here});
    p->insert(account.id, all, {there, only});
    const MessageId one = p->idOf(inbox, 1), twin = p->idOf(all, 1);
    p->write([&](StoreWriter &w) {
        w.folders.setSyncState(all, {7, 3, 50, true});
        w.messages.setBody(one, w.bodies.insert(BodyQueries::pack("hello"), 5), QStringLiteral("hello"));
    });
    FolderPass::Memory pass;
    play("CONDSTORE",
        {"C: A1 SELECT All (CONDSTORE)", "S: * 2 EXISTS", "S: * OK [UIDVALIDITY 7] x", "S: * OK [UIDNEXT 3] x", "S: * OK [HIGHESTMODSEQ 50] x", "S: A1 OK done",
            "C~ A2 UID FETCH 2 .*BODY.PEEK.*", "S: * 2 FETCH (UID 2 BODY[] \"other\")", "S: A2 OK done", "SILENCE 100"},
        [&](SyncSession &session) {
            FolderPass(session, pass).run({{all}, false, true, {}});
        });
    PLAYED();
    QCOMPARE(p->reader->rawMessage(twin), std::optional<QByteArray>("hello"));
    p->write([&](StoreWriter &w) { w.messages.remove(one); });
    QCOMPARE(p->reader->rawMessage(twin), std::optional<QByteArray>("hello"));
}

void ResyncTest::renamedByAnotherProgram()
{
    // RFC 8474: rows, ids and what waits stay; only the name is another one.
    const FolderId folder = p->addFolder(account.id, "Old");
    p->insert(account.id, folder, {p->message(5)});
    const MessageId five = p->idOf(folder, 5);
    p->write([&](StoreWriter &w) {
        w.folders.setSyncState(folder, {7, 6, 0, true});
        w.folders.setMailboxId(folder, "F42");
    });
    list("OBJECTID",
        {"C: A1 LIST \"\" \"*\"", "S: * LIST () \"/\" INBOX", "S: * LIST () \"/\" New", "S: A1 OK done", "C: A2 LSUB \"\" \"*\"", "S: A2 OK done", "C~ A3 STATUS New .*MAILBOXID.*",
            "S: * STATUS New (MESSAGES 1 UIDNEXT 6 UIDVALIDITY 7 UNSEEN 1 MAILBOXID (F42))", "S: A3 OK done"});
    PLAYED();
    QCOMPARE(p->reader->folder(folder)->serverName, QByteArray("New"));
    QCOMPARE(p->reader->folder(folder)->path, QStringLiteral("New"));
    QCOMPARE(p->idOf(folder, 5), five);
    QCOMPARE(p->reader->folders().size(), 2);
}

void ResyncTest::namesInAnotherSpelling_data()
{
    QTest::addColumn<bool>("begins");
    QTest::newRow("UTF8=ACCEPT begins") << true;
    QTest::newRow("UTF8=ACCEPT ends") << false;
}

/// Since yesterday the server tells names in UTF-8, or not any more: it is the same folder, with what waits in it, also for a server without OBJECTID.
void ResyncTest::namesInAnotherSpelling()
{
    QFETCH(bool, begins);
    const QByteArray utf7 = "Entw&APw-rfe &- mehr", utf8 = "Entw\xC3\xBCrfe & mehr";
    const FolderId folder = p->addFolder(account.id, begins ? utf7 : utf8);
    const QString path = QString::fromUtf8(utf8);
    p->write([&](StoreWriter &w) {
        Folder f = *w.folders.find(folder);
        f.path = path;
        w.folders.update(f);
        w.folders.setRole(folder, FolderRole::Drafts);
    });
    p->insert(account.id, folder, {p->message(5)});
    const MessageId five = p->idOf(folder, 5);
    p->write([&](StoreWriter &w) { w.ops.insert({{}, account.id, OpKind::SetFlags, Flag::Seen, {}, {}, {{five, OpProgress::Waiting}}}, 1); });
    enabling = begins;
    const int first = begins ? 2 : 1;
    const QString list = QStringLiteral("A%1").arg(first), lsub = QStringLiteral("A%1").arg(first + 1);
    QStringList lines;
    if (begins)
        lines = QStringList{"C: A1 ENABLE UTF8=ACCEPT", "S: * ENABLED UTF8=ACCEPT", "S: A1 OK x"};
    lines += QStringList{"C: " + list + " LIST \"\" \"*\"", "S: * LIST () \"/\" INBOX",
        begins ? QStringLiteral("R: * LIST () \"/\" \"Entw\\xC3\\xBCrfe & mehr\"\\r\\n") : QStringLiteral("S: * LIST () \"/\" \"Entw&APw-rfe &- mehr\""), "S: " + list + " OK done",
        "C: " + lsub + " LSUB \"\" \"*\"", "S: " + lsub + " OK done"};
    play(begins ? QStringLiteral("ENABLE UTF8=ACCEPT") : QString(), lines + QStringList{"SILENCE 100"}, [](SyncSession &session) { FolderListSync(session).run(); });
    PLAYED();
    const auto now = p->reader->folder(folder);
    QVERIFY(now);
    QCOMPARE(now->serverName, begins ? utf8 : utf7);
    QCOMPARE(now->path, path);
    QCOMPARE(now->role, FolderRole::Drafts);
    QCOMPARE(p->idOf(folder, 5), five);
    QCOMPARE(p->reader->folders().size(), 2);
    QCOMPARE(p->reader->waitingChanges(), 1);
    QVERIFY(refusals.isEmpty());
}

void ResyncTest::removedByAnotherProgram()
{
    const FolderId folder = p->addFolder(account.id, "Old");
    p->insert(account.id, folder, {p->message(5)});
    p->write([&](StoreWriter &w) { w.ops.insert({{}, account.id, OpKind::SetFlags, Flag::Seen, {}, {}, {{*w.messages.findByUid(folder, 5), OpProgress::Waiting}}}, 1); });
    list(QString(),
        {"C: A1 LIST \"\" \"*\"", "S: * LIST () \"/\" INBOX", "S: A1 OK done", "C: A2 LSUB \"\" \"*\"", "S: A2 OK done", "C: A3 SELECT Old", "S: A3 NO [NONEXISTENT] gone"});
    PLAYED();
    QVERIFY(!p->reader->folder(folder));
    QCOMPARE(refusals.size(), 1);
    QVERIFY(refusals.first().message.contains(QStringLiteral("Old")));
}

void ResyncTest::whatThePersonSaidStays()
{
    const FolderId mine = p->addFolder(account.id, "Mine"), sent = p->addFolder(account.id, "Sent", FolderRole::Sent), renamed = p->addFolder(account.id, "Before");
    p->write([&](StoreWriter &w) {
        w.folders.setRole(mine, FolderRole::Sent);
        RenameFolderOp op;
        op.account = account.id;
        op.folder = renamed;
        op.path = QStringLiteral("After");
        op.applyLocal(w, 1);
    });
    list("LIST-EXTENDED SPECIAL-USE",
        {"C~ A1 LIST .*", "S: * LIST () \"/\" INBOX", "S: * LIST () \"/\" Mine", "S: * LIST (\\Sent) \"/\" Sent", "S: * LIST () \"/\" Before", "S: A1 OK done"});
    PLAYED();
    QCOMPARE(p->reader->folder(mine)->role, FolderRole::Sent);
    QCOMPARE(p->reader->folder(sent)->role, FolderRole::None);
    QCOMPARE(p->reader->folder(renamed)->path, QStringLiteral("After"));
}

void ResyncTest::madeHereIsNotGone()
{
    CreateFolderOp op;
    op.account = account.id;
    op.path = QStringLiteral("Fresh");
    p->write([&](StoreWriter &w) { op.applyLocal(w, 1, QLatin1Char('/')); });
    list(QString(), {"C: A1 LIST \"\" \"*\"", "S: * LIST () \"/\" INBOX", "S: A1 OK done", "C: A2 LSUB \"\" \"*\"", "S: A2 OK done", "SILENCE 100"});
    PLAYED();
    QVERIFY(p->reader->folder(op.folder));
    QVERIFY(!p->reader->folder(op.folder)->onServer);
}

void ResyncTest::opThatTheServerCannotDoNow()
{
    // INUSE (RFC 5530): told, tried again later, and what may rest on it waits, too. It is no reason not to look for mail.
    known({7, 4, 50, true}, {1, 2});
    QList<OpId> ops;
    p->write([&](StoreWriter &w) {
        for (const Uid uid : {1, 2}) {
            SetFlagsOp op;
            op.account = account.id;
            op.messages = {{p->idOf(inbox, uid), OpProgress::Waiting}};
            op.add = Flag::Flagged;
            ops.append(op.applyLocal(w, uid));
        }
    });
    const auto push = [](SyncSession &session) { OpReplay(session).run(); };
    play("CONDSTORE", select(1, 2, 7, 4, 50) + QStringList{"C: A2 UID STORE 1 +FLAGS.SILENT (\\Flagged)", "S: A2 NO [INUSE] busy", "SILENCE 200"}, push);
    PLAYED();
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(refusals[0].kind, ErrorKind::Busy);
    for (const OpId id : ops)
        QVERIFY(p->reader->ops().find(id));
    play("CONDSTORE",
        select(1, 2, 7, 4, 50) + QStringList{"C: A2 UID STORE 1 +FLAGS.SILENT (\\Flagged)", "S: A2 OK done", "C: A3 UID STORE 2 +FLAGS.SILENT (\\Flagged)", "S: A3 OK done"}, push);
    PLAYED();
    QCOMPARE(p->reader->waitingChanges(), 0);
}

QTEST_GUILESS_MAIN(ResyncTest)
#include "ResyncTest.moc"
