// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/Verbs.h"
#include "tests/core/ops/ReplayRig.h"

#include <QRegularExpression>

using namespace postrider;
using namespace postrider::test;

/// Archiving as an account divides its archive: by year unless the person says otherwise, the folders made here and on the server, and everything back where it was.
class ArchiveTest : public QObject, private ReplayRig {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init();

    void divided_data();
    void divided();
    void whatIsInTheArchiveStays();
    void foldersThatAreThereServe();
    void noLevelsOnTheServer();
    void madeOnTheServer();
    void belowAnArchiveThatWentElsewhere();
    void refusedByTheServer();
    void takenBackBeforeTheServerKnows();
    void takenBackAfterwards_data();
    void takenBackAfterwards();
    void unifiedArchiveHoldsAllOfIt();

private:
    UndoList archive(const QList<MessageId> &messages)
    {
        UndoList undo;
        p->write([&](StoreWriter &w) {
            const auto rows = Verbs::byAccount(w, messages);
            for (auto it = rows.cbegin(); it != rows.cend(); ++it)
                Verbs::archive(w, it.key(), *it, kNow, undo);
        });
        return undo;
    }
    void takeBack(const UndoList &undo)
    {
        p->write([&](StoreWriter &w) {
            for (auto step = undo.crbegin(); step != undo.crend(); ++step)
                Verbs::undo(w, *step, kNow);
        });
    }
    std::optional<Folder> at(const QString &path)
    {
        for (const Folder &folder : p->reader->folders()) {
            if (folder.path == path)
                return folder;
        }
        return std::nullopt;
    }
    MessageId idOf(Uid uid) { return p->idOf(inbox, uid); }
    QString placeOf(MessageId id)
    {
        const auto row = p->reader->messageRow(id);
        const auto folder = row ? p->reader->folder(row->folder) : std::nullopt;
        return folder ? folder->path : QString();
    }
    void divideBy(ArchiveBy by)
    {
        p->write([&](StoreWriter &w) { w.accounts.setArchiveBy(account, by); });
    }
    OpId opOf(OpKind kind)
    {
        for (const OpRow &op : p->reader->ops().waiting(account)) {
            if (op.kind == kind)
                return op.id;
        }
        return {};
    }

    static constexpr qint64 kNow = 1'796'000'000'000; // November 2026
    FolderId m_archive;
};

void ArchiveTest::init()
{
    renew();
    m_archive = p->addFolder(account, "Archive", FolderRole::Archive);
    p->write([&](StoreWriter &w) { w.folders.setSyncState(m_archive, {7, 10, 0, true}); });
    NewMessage young = StoreProfile::message(8), undated = StoreProfile::message(9);
    young.date = 1'769'900'000'000; // 31 January 2026, 23:53 in Berlin
    undated.date = 0;
    p->insert(account, inbox, {young, undated});
}

void ArchiveTest::divided_data()
{
    QTest::addColumn<int>("by"); ///< -1: as it is made
    QTest::addColumn<QStringList>("places"); ///< of messages 1, 8 and 9
    QTest::newRow("unasked") << -1 << QStringList{"Archive/2023", "Archive/2026", "Archive/2026"};
    QTest::newRow("one folder") << int(ArchiveBy::Folder) << QStringList{"Archive", "Archive", "Archive"};
    QTest::newRow("by year") << int(ArchiveBy::Year) << QStringList{"Archive/2023", "Archive/2026", "Archive/2026"};
    QTest::newRow("by month") << int(ArchiveBy::Month) << QStringList{"Archive/2023/2023-11", "Archive/2026/2026-01", "Archive/2026/2026-11"};
}

void ArchiveTest::divided()
{
    QFETCH(int, by);
    QFETCH(QStringList, places);
    if (by >= 0)
        divideBy(ArchiveBy(by));
    archive({idOf(1), idOf(8), idOf(9)});
    QCOMPARE((QStringList{placeOf(idOf(1)), placeOf(idOf(8)), placeOf(idOf(9))}), places);
    const int folders = int(p->reader->folders().size());
    archive({idOf(2)});
    QCOMPARE(placeOf(idOf(2)), places.first());
    QCOMPARE(p->reader->folders().size(), folders); // each is made once
    QCOMPARE(p->reader->folderWithRole(account, FolderRole::Archive)->id, m_archive);
}

void ArchiveTest::whatIsInTheArchiveStays()
{
    p->insert(account, m_archive, {StoreProfile::message(11)});
    const FolderId year = p->addFolder(account, "Archive/1999");
    p->insert(account, year, {StoreProfile::message(12)});
    QVERIFY(archive({p->idOf(m_archive, 11), p->idOf(year, 12)}).isEmpty());
    QCOMPARE(p->reader->waitingChanges(), 0);
}

void ArchiveTest::foldersThatAreThereServe()
{
    const FolderId year = p->addFolder(account, "Archive/2023");
    archive({idOf(1)});
    QCOMPARE(p->reader->messageRow(idOf(1))->folder, year);
    QVERIFY(!opOf(OpKind::CreateFolder).isValid());
    // One that is about to be removed does not.
    p->write([&](StoreWriter &w) {
        Folder other = *w.folders.find(year);
        other.path = QStringLiteral("Archive/2026");
        w.folders.update(other);
        w.folders.setLeaving(year, true);
    });
    archive({idOf(8)});
    QCOMPARE(placeOf(idOf(8)), QStringLiteral("Archive"));
}

/// A server whose folders stand side by side (delimiter NIL).
void ArchiveTest::noLevelsOnTheServer()
{
    p->write([&](StoreWriter &w) {
        for (Folder folder : w.folders.known(account)) {
            folder.delimiter.clear();
            w.folders.update(folder);
        }
    });
    archive({idOf(1)});
    QCOMPARE(placeOf(idOf(1)), QStringLiteral("Archive"));
}

void ArchiveTest::madeOnTheServer()
{
    archive({idOf(1)});
    replay(opOf(OpKind::CreateFolder), QString(), {"C: A1 CREATE Archive/2023", "S: A1 OK done", "C: A2 SUBSCRIBE Archive/2023", "S: A2 OK done"});
    PLAYED();
    QVERIFY(at(QStringLiteral("Archive/2023"))->onServer);
    replay(opOf(OpKind::Move), "MOVE", select(1, "INBOX") + QStringList{"C: A2 UID MOVE 1 Archive/2023", "S: A2 OK done"});
    PLAYED();
    QCOMPARE(p->reader->waitingChanges(), 0);
    QCOMPARE(at(QStringLiteral("Archive/2023"))->total, 1);
}

/// The archive itself is to be made, and the server has everything below INBOX: what is below it is where it is.
void ArchiveTest::belowAnArchiveThatWentElsewhere()
{
    p->write([&](StoreWriter &w) { w.folders.remove(m_archive); });
    divideBy(ArchiveBy::Month);
    archive({idOf(1)});
    QCOMPARE(placeOf(idOf(1)), QStringLiteral("Archive/2023/2023-11"));
    replay(opOf(OpKind::CreateFolder), "NAMESPACE",
        {"C: A1 NAMESPACE", "S: * NAMESPACE ((\"INBOX.\" \".\")) NIL NIL", "S: A1 OK done", "C: A2 CREATE INBOX.Archive", "S: A2 OK done", "C: A3 SUBSCRIBE INBOX.Archive",
            "S: A3 OK done"});
    PLAYED();
    replay(opOf(OpKind::CreateFolder), QString(), {"C: A1 CREATE INBOX.Archive.2023", "S: A1 OK done", "C: A2 SUBSCRIBE INBOX.Archive.2023", "S: A2 OK done"});
    PLAYED();
    replay(opOf(OpKind::CreateFolder), QString(), {"C: A1 CREATE INBOX.Archive.2023.2023-11", "S: A1 OK done", "C: A2 SUBSCRIBE INBOX.Archive.2023.2023-11", "S: A2 OK done"});
    PLAYED();
    QCOMPARE(placeOf(idOf(1)), QStringLiteral("INBOX/Archive/2023/2023-11"));
    QCOMPARE(p->reader->folderWithRole(account, FolderRole::Archive)->path, QStringLiteral("INBOX/Archive"));
    // The next one finds them.
    archive({idOf(2)});
    QVERIFY(!opOf(OpKind::CreateFolder).isValid());
}

/// Nothing is below anything there: the archive takes all, from then on unasked, and that is said.
void ArchiveTest::refusedByTheServer()
{
    divideBy(ArchiveBy::Month);
    archive({idOf(1)});
    const OpId create = opOf(OpKind::CreateFolder);
    replay(create, QString(), {"C: A1 CREATE Archive/2023", "S: A1 NO no inferiors", "C~ A2 STATUS Archive/2023 .*", "S: A2 NO [NONEXISTENT] no"});
    QCOMPARE(outcome, QString());
    QVERIFY(failure);
    QCOMPARE(failure->kind, ErrorKind::Refused);
    QVERIFY2(failure->message.contains(QStringLiteral("into Archive instead")), qPrintable(failure->message));
    QVERIFY2(failure->detail.contains(QStringLiteral("no inferiors")), qPrintable(failure->detail));
    ScriptedServer nobody;
    nobody.script({"S: * PREAUTH [CAPABILITY IMAP4rev1] welcome"});
    {
        ImapClient imap(nobody.address(Security::PlainLoopback), nullptr, nullptr);
        OpContext context{imap, *p->store, *p->reader};
        const Op op = makeOp(*p->reader->ops().find(create));
        p->write([&](StoreWriter &w) { std::get<CreateFolderOp>(op).giveUp(w, context); });
    }
    QCOMPARE(placeOf(idOf(1)), QStringLiteral("Archive"));
    QCOMPARE(p->reader->folders().size(), 3);
    QVERIFY(!opOf(OpKind::CreateFolder).isValid());
    QCOMPARE(p->reader->account(account)->archiveBy, ArchiveBy::Folder);
    replay(opOf(OpKind::Move), "MOVE", select(1, "INBOX") + QStringList{"C: A2 UID MOVE 1 Archive", "S: A2 OK done"});
    PLAYED();
    archive({idOf(2)});
    QCOMPARE(placeOf(idOf(2)), QStringLiteral("Archive"));
}

void ArchiveTest::takenBackBeforeTheServerKnows()
{
    divideBy(ArchiveBy::Month);
    const UndoList undo = archive({idOf(1), idOf(8)});
    // One that somebody uses meanwhile stays.
    const UndoList other = archive({idOf(2)});
    takeBack(undo);
    QCOMPARE(placeOf(idOf(1)), QStringLiteral("INBOX"));
    QCOMPARE(placeOf(idOf(8)), QStringLiteral("INBOX"));
    QCOMPARE(placeOf(idOf(2)), QStringLiteral("Archive/2023/2023-11"));
    QVERIFY(at(QStringLiteral("Archive/2023/2023-11")));
    QVERIFY(!at(QStringLiteral("Archive/2026")) && !at(QStringLiteral("Archive/2026/2026-01")));
    takeBack(other);
    QCOMPARE(placeOf(idOf(2)), QStringLiteral("INBOX"));
}

void ArchiveTest::takenBackAfterwards_data()
{
    QTest::addColumn<int>("others"); ///< messages that somebody has put there meanwhile
    QTest::newRow("empty") << 0;
    QTest::newRow("in use") << 1;
}

void ArchiveTest::takenBackAfterwards()
{
    QFETCH(int, others);
    const UndoList undo = archive({idOf(1)});
    replay(opOf(OpKind::CreateFolder), QString(), {"C: A1 CREATE Archive/2023", "S: A1 OK done", "C: A2 SUBSCRIBE Archive/2023", "S: A2 OK done"});
    PLAYED();
    takeBack(undo);
    QCOMPARE(placeOf(idOf(1)), QStringLiteral("INBOX"));
    QVERIFY(!at(QStringLiteral("Archive/2023"))); // at once
    QStringList lines{"C~ A1 STATUS Archive/2023 .*", QStringLiteral("S: * STATUS Archive/2023 (MESSAGES %1)").arg(others), "S: A1 OK done"};
    if (others == 0)
        lines += {"C: A2 UNSUBSCRIBE Archive/2023", "S: A2 OK done", "C: A3 DELETE Archive/2023", "S: A3 OK done"};
    replay(opOf(OpKind::RemoveFolder), QString(), lines);
    PLAYED();
    QCOMPARE(at(QStringLiteral("Archive/2023")).has_value(), others > 0);
    QCOMPARE(p->reader->waitingChanges(), 0);
}

void ArchiveTest::unifiedArchiveHoldsAllOfIt()
{
    p->insert(account, m_archive, {StoreProfile::message(11)});
    archive({idOf(1), idOf(8)});
    Listing listing;
    listing.unified = FolderRole::Archive;
    QCOMPARE(p->reader->list(listing), (QList<MessageId>{idOf(8), p->idOf(m_archive, 11), idOf(1)}));
    listing.grouping = Listing::Grouping::Threads;
    QCOMPARE(p->reader->threads(listing).size(), 3);
    QCOMPARE(p->reader->unifiedCounts(FolderRole::Archive).total, 3);
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "ArchiveTest.moc"
