// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/FolderListSync.h"
#include "tests/core/sync/FolderSyncRig.h"

#include <QRegularExpression>

using namespace postrider;
using namespace postrider::test;

/// One folder against servers as real ones cannot be made to be: renumbered, silent about UIDNEXT, shrinking, lying.
class ImapFolderSyncTest : public QObject, private FolderSyncRig {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init();
    void mailTooLargeToBeTold_data();
    void mailTooLargeToBeTold();

    void firstSyncNewestFirst();
    void nothingNewCostsNothing();
    void changedFlagsByModSeq();
    void flagsWithoutCondStore();
    void newMail();
    void uidNextNotTold();
    void renumbered();
    void shrunk();
    void existsPromisesTooMuch();
    void stateCoversOnlyWhatWasFetched();
    void movedHereMeanwhileIsNotGone();
    void cutInTheMiddleGoesOn();
    void folderListCutShort();
};

void ImapFolderSyncTest::init()
{
    renew();
}

void ImapFolderSyncTest::firstSyncNewestFirst()
{
    sync(QString(),
        select(1, 102, 7, 300)
            + QStringList{"C~ A2 FETCH 3:102 .*", fetched(102, 299, 2), fetched(3, 200, 1), "S: A2 OK done", "C~ A3 FETCH 1:2 .*", fetched(1, 10, 3), fetched(2, 11, 4),
                "S: A3 OK done", "C: A4 UID SEARCH ALL", "S: * SEARCH 10 11 200 299", "S: A4 OK done"});
    PLAYED();
    QCOMPARE(uids(), (QList<Uid>{10, 11, 200, 299}));
    QCOMPARE(state(), (FolderSyncState{7, 300, 0, true}));
    QCOMPARE(counts.added, 4);
    for (const ChangeSet &changes : p->takeChanges())
        QVERIFY2(changes.arrived.isEmpty(), "what was always there is no news");
}

void ImapFolderSyncTest::nothingNewCostsNothing()
{
    known({7, 10, 50, true}, {1, 2, 3});
    sync("CONDSTORE", select(1, 3, 7, 10, 50) + QStringList{"SILENCE 200"});
    PLAYED();
    QCOMPARE(p->takeChanges().size(), 0);
}

void ImapFolderSyncTest::changedFlagsByModSeq()
{
    known({7, 10, 50, true}, {1, 2, 3});
    sync("CONDSTORE",
        select(1, 3, 7, 10, 60)
            + QStringList{"C: A2 UID FETCH 1:9 (UID FLAGS) (CHANGEDSINCE 50)", "S: * 2 FETCH (UID 2 MODSEQ (60) FLAGS (\\Seen))",
                "S: * 9 FETCH (UID 4711 MODSEQ (60) FLAGS (\\Seen))", "S: A2 OK done"});
    PLAYED();
    QCOMPARE(counts.changed, 1);
    QCOMPARE(p->reader->folder(inbox)->unread, 2);
    QCOMPARE(state(), (FolderSyncState{7, 10, 60, true}));
}

void ImapFolderSyncTest::flagsWithoutCondStore()
{
    known({7, 10, 0, true}, {1, 2, 3});
    sync(QString(),
        select(1, 3, 7, 10)
            + QStringList{
                "C: A2 UID FETCH 1:9 (UID FLAGS)", "S: * 1 FETCH (UID 1 FLAGS ())", "S: * 2 FETCH (UID 2 FLAGS (\\Flagged))", "S: * 3 FETCH (UID 3 FLAGS ())", "S: A2 OK done"});
    PLAYED();
    QCOMPARE(counts.changed, 1);
    QCOMPARE(p->reader->messageRow(p->idOf(inbox, 2))->flags, Flags(Flag::Flagged));
}

void ImapFolderSyncTest::newMail()
{
    known({7, 10, 50, true}, {1, 2, 3});
    sync("CONDSTORE",
        select(1, 4, 7, 11, 60) + QStringList{"C~ A2 UID FETCH 1:9 .*CHANGEDSINCE 50.", "S: A2 OK done", "C~ A3 UID FETCH 10:\\* .*", fetched(4, 10, 10), "S: A3 OK done"});
    PLAYED();
    QCOMPARE(counts.added, 1);
    QList<MessageId> arrived;
    for (const ChangeSet &changes : p->takeChanges())
        arrived += changes.arrived;
    QCOMPARE(arrived, QList<MessageId>{p->idOf(inbox, 10)});
}

void ImapFolderSyncTest::uidNextNotTold()
{
    known({7, 4, 0, true}, {1, 2, 3});
    // "4:*" names the last message, too, when nothing is above it (RFC 9051 9, seq-range).
    const QStringList asked{"C~ A2 UID FETCH 1:3 .*", "S: A2 OK done", "C~ A3 UID FETCH 4:\\* .*"};
    sync(QString(), select(1, 3, 7, 0) + asked + QStringList{fetched(3, 3, 3), "S: A3 OK done"});
    PLAYED();
    QCOMPARE(counts.added, 0);
    QCOMPARE(state(), (FolderSyncState{7, 4, 0, true}));
    sync(QString(), select(1, 4, 7, 0) + asked + QStringList{fetched(4, 8, 8), "S: A3 OK done"});
    PLAYED();
    QCOMPARE(counts.added, 1);
    QCOMPARE(state(), (FolderSyncState{7, 9, 0, true}));
}

void ImapFolderSyncTest::renumbered()
{
    known({7, 10, 50, true}, {1, 2, 3});
    const MessageId one = p->idOf(inbox, 1), two = p->idOf(inbox, 2), three = p->idOf(inbox, 3);
    p->write([&](StoreWriter &w) {
        w.ops.insert({{}, account.id, OpKind::SetFlags, Flag::Flagged, {}, {}, {{two, OpProgress::Waiting}}}, 1);
        w.messages.rebase(two);
    });
    sync("CONDSTORE",
        select(1, 3, 8, 30, 5)
            + QStringList{"C: A2 UID SEARCH ALL", "S: * SEARCH 21 22 23", "S: A2 OK done", "C~ A3 UID FETCH 21:23 .*", fetched(1, 21, 2), fetched(2, 22, 1), fetched(3, 23, 99),
                "S: A3 OK done"});
    PLAYED();
    QCOMPARE(p->idOf(inbox, 21), two);
    QCOMPARE(p->idOf(inbox, 22), one);
    QVERIFY(!p->reader->messageRow(three));
    QCOMPARE(p->reader->messageRow(two)->flags, Flags(Flag::Flagged));
    QCOMPARE(p->reader->waitingChanges(), 1);
    QCOMPARE(state(), (FolderSyncState{8, 30, 5, true}));
    QCOMPARE(p->reader->folder(inbox)->total, 3);
}

void ImapFolderSyncTest::shrunk()
{
    known({7, 10, 0, true}, {1, 2, 3});
    const MessageId two = p->idOf(inbox, 2);
    sync("ESEARCH",
        select(1, 2, 7, 10)
            + QStringList{"C~ A2 UID FETCH 1:9 .*", "S: * 2 EXPUNGE", "S: * VANISHED 2", "S: * 1 FETCH (UID 1 FLAGS ())", "S: * 2 FETCH (UID 3 FLAGS ())", "S: A2 OK done",
                "C: A3 UID SEARCH RETURN (ALL) ALL", "S: * ESEARCH (TAG \"A3\") UID ALL 1,3", "S: A3 OK done"});
    PLAYED();
    QCOMPARE(uids(), (QList<Uid>{1, 3}));
    QVERIFY(!p->reader->messageRow(two));
    QCOMPARE(counts.removed, 1);
}

void ImapFolderSyncTest::existsPromisesTooMuch()
{
    sync(QString(),
        QStringList{"C: A1 SELECT INBOX", "S: * 4294967295 EXISTS", "S: * OK [UIDVALIDITY 7] x", "S: * OK [UIDNEXT 5] x", "S: A1 OK [READ-WRITE] done",
            "C~ A2 FETCH 4294967196:4294967295 .*", "S: A2 OK nothing there", "C: A3 UID SEARCH ALL", "S: * SEARCH", "S: A3 OK done"});
    PLAYED();
    QVERIFY(state().complete);
    QCOMPARE(counts.added, 0);
}

void ImapFolderSyncTest::stateCoversOnlyWhatWasFetched()
{
    // While the first window is here, the person's own work uses the connection, and somebody else changes a flag and sends a message: both have to be
    // found by the next pass, so the state that is kept is that of the beginning.
    int turns = 0;
    yield = [&] { return ++turns == 1; };
    sync("CONDSTORE",
        select(1, 1, 7, 10, 50) + QStringList{"C~ A2 FETCH 1:1 .*", fetched(1, 9, 9), "S: A2 OK done"} + select(3, 1, 7, 12, 70)
            + QStringList{"C: A4 UID SEARCH ALL", "S: * SEARCH 9", "S: A4 OK done"});
    PLAYED();
    QCOMPARE(state(), (FolderSyncState{7, 10, 50, true}));
}

void ImapFolderSyncTest::movedHereMeanwhileIsNotGone()
{
    const FolderId other = p->addFolder(account.id, "Other");
    p->insert(account.id, other, {p->message(900), p->message(901)});
    const MessageId withUid = p->idOf(other, 900), without = p->idOf(other, 901);
    known({7, 1, 0, false}, {});
    p->insert(account.id, inbox, {p->message(1)}); // not fresh: by UID
    bool moved = false;
    yield = [&] {
        if (!std::exchange(moved, true))
            p->write([&](StoreWriter &w) {
                w.messages.setServerPlace(withUid, inbox, 151);
                w.messages.setServerPlace(without, inbox, 0);
            });
        return true;
    };
    QString all = "S: * SEARCH";
    QStringList first{"C~ A3 UID FETCH 51:150 .*"}, second{"C~ A5 UID FETCH 2:50 .*"};
    for (Uid uid = 1; uid <= 150; ++uid) {
        all += QStringLiteral(" %1").arg(uid);
        if (uid > 1)
            (uid > 50 ? first : second) << fetched(int(uid), uid, uid);
    }
    first << "S: A3 OK done";
    second << "S: A5 OK done";
    sync(QString(), select(1, 150, 7, 151) + QStringList{"C: A2 UID SEARCH ALL", all, "S: A2 OK done"} + first + select(4, 152, 7, 153) + second);
    PLAYED();
    QVERIFY(p->reader->messageRow(withUid));
    QVERIFY(p->reader->messageRow(without));
    QCOMPARE(p->idOf(inbox, 151), withUid);
    QCOMPARE(state().uidNext, 151u);
    QCOMPARE(uids().size(), 151);
}

void ImapFolderSyncTest::cutInTheMiddleGoesOn()
{
    sync(QString(), select(1, 3, 7, 10) + QStringList{"C~ A2 FETCH 1:3 .*", fetched(3, 9, 9), "CLOSE"});
    QCOMPARE(outcome, QString());
    QVERIFY(failure);
    QCOMPARE(failure->kind, ErrorKind::Offline);
    QVERIFY2(!state().complete, "what is not here is not covered");
    sync(QString(),
        select(1, 3, 7, 10)
            + QStringList{"C~ A2 .*", "S: * SEARCH 7 8 9", fetched(3, 9, 9), fetched(2, 8, 8), fetched(1, 7, 7), "S: A2 OK done", "C~ A3 .*", "S: * SEARCH 7 8 9", fetched(2, 8, 8),
                fetched(1, 7, 7), "S: A3 OK done"});
    PLAYED();
    QCOMPARE(uids(), (QList<Uid>{7, 8, 9}));
    QVERIFY(state().complete);
}

void ImapFolderSyncTest::folderListCutShort()
{
    // A list without a folder that is still there: its mail stays. One that is gone goes.
    const FolderId kept = p->addFolder(account.id, "Kept"), gone = p->addFolder(account.id, "Gone");
    play(QString(),
        {"C: A1 LIST \"\" \"*\"", "S: * LIST () \"/\" INBOX", "S: A1 OK done", "C: A2 LSUB \"\" \"*\"", "S: A2 OK done", "C~ A3 SELECT (Kept|Gone)", "S: A3 OK [READ-WRITE] done",
            "C~ A4 SELECT (Kept|Gone)", "S: A4 NO [NONEXISTENT] no"},
        [](SyncSession &session) { FolderListSync(session).run(); });
    PLAYED();
    QCOMPARE(int(p->reader->folder(kept).has_value()) + int(p->reader->folder(gone).has_value()), 1);
    QVERIFY(p->reader->folder(inbox));
    play(QString(), {"C: A1 LIST \"\" \"*\"", "S: A1 OK done", "SILENCE 100"}, [](SyncSession &session) { FolderListSync(session).run(); });
    PLAYED();
    QVERIFY(p->reader->folder(inbox));
}

void ImapFolderSyncTest::mailTooLargeToBeTold_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("asked");
    QTest::newRow("UID first") << QStringLiteral("UID 2 ") << QString() << QStringLiteral("UID FETCH 2 ");
    QTest::newRow("UID last") << QString() << QStringLiteral(" UID 2") << QStringLiteral("FETCH 2 ");
}

/// One mail whose structure has more octets than anybody reads (nested messages, their senders three times each) costs its own row some words. The others come, and so do all later
/// ones.
void ImapFolderSyncTest::mailTooLargeToBeTold()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, asked);
    known({7, 1, 0, true}, {});
    const QString huge = QStringLiteral("(NIL NIL \"a\" \"b\")").repeated(1'200'000);
    const QByteArray header = "Subject: nested\r\nFrom: Eve <eve@example.net>\r\nMessage-ID: <huge@example.net>\r\n\r\n";
    sync(QString(),
        select(1, 3, 7, 4)
            + QStringList{"C~ A2 UID FETCH 1:\\* .*BODYSTRUCTURE.*", fetched(1, 1, 1),
                "S: * 2 FETCH (" + before + "FLAGS (\\Seen) RFC822.SIZE 1540000 BODYSTRUCTURE (" + huge + ")" + after + ")", fetched(3, 3, 3), "S: A2 OK done",
                "C~ A3 " + asked + "\\(UID FLAGS INTERNALDATE RFC822.SIZE BODY.PEEK\\[HEADER.FIELDS \\(.*\\)\\]<0.65536>\\)",
                QStringLiteral("R: * 2 FETCH (UID 2 FLAGS (\\\\Seen) RFC822.SIZE 1540000 BODY[HEADER.FIELDS (DATE SUBJECT)]<0> {%1}\\r\\n").arg(header.size())
                    + QString::fromLatin1(header).replace("\r\n", "\\r\\n") + ")\\r\\n",
                "S: A3 OK done"});
    PLAYED();
    QCOMPARE(uids(), (QList<Uid>{1, 2, 3}));
    QCOMPARE(state().uidNext, 4u);
    const auto row = p->reader->messageRow(p->idOf(inbox, 2));
    QCOMPARE(row->subject, QStringLiteral("nested"));
    QCOMPARE(row->from.address, QStringLiteral("eve@example.net"));
    QCOMPARE(row->messageIdHeader, QStringLiteral("<huge@example.net>"));
    QVERIFY(row->flags.testFlag(Flag::Seen));
}

QTEST_GUILESS_MAIN(ImapFolderSyncTest)
#include "ImapFolderSyncTest.moc"
