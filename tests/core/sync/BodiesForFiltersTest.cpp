// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/BodyFetch.h"
#include "tests/core/sync/FolderSyncRig.h"

#include <QRegularExpression>

using namespace postrider;
using namespace postrider::test;

/// Whole messages that filters wait for: what the server has is fetched, and what it does not give is waited for no more.
class BodiesForFiltersTest : public QObject, protected FolderSyncRig {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init()
    {
        renew();
        known({7, 10, 0, true}, {1, 2, 3});
        p->write([this](StoreWriter &w) {
            for (const Uid uid : {1, 2, 3}) {
                w.filters.enqueue({p->idOf(inbox, uid), account.id, true, true});
                w.filters.needsBody(p->idOf(inbox, uid));
            }
        });
    }
    void refusedAndLeftOut();
    void nothingIsGivenUpWithTheConnection();

private:
    QList<MessageId> wanted() { return p->reader->filters().bodiesWanted(account.id); }
    void fetch(const QStringList &lines)
    {
        play(QString(), select(1, 3, 7, 10) + lines, [this](SyncSession &session) { BodyFetch::fetchThese(session, wanted()); });
    }
};

void BodiesForFiltersTest::refusedAndLeftOut()
{
    fetch({"C: A2 UID FETCH 1:3 (UID BODY.PEEK[])", "S: A2 NO cannot read one of them", "C: A3 UID FETCH 1 (UID BODY.PEEK[])", "S: * 1 FETCH (UID 1 BODY[] {6}", "S: a: b)",
        "S: A3 OK done", "C: A4 UID FETCH 2:3 (UID BODY.PEEK[])", "S: A4 NO cannot read one of them", "C: A5 UID FETCH 2 (UID BODY.PEEK[])", "S: A5 NO cannot read it",
        "C: A6 UID FETCH 3 (UID BODY.PEEK[])", "S: A6 OK done"});
    PLAYED();
    QVERIFY(wanted().isEmpty());
    const QList<QueuedForFilters> waiting = p->reader->filters().waiting(10);
    QCOMPARE(waiting.size(), 3);
    for (const QueuedForFilters &each : waiting)
        QCOMPARE(each.isWholeComing, each.message == p->idOf(inbox, 1));
}

void BodiesForFiltersTest::nothingIsGivenUpWithTheConnection()
{
    fetch({"C: A2 UID FETCH 1:3 (UID BODY.PEEK[])", "S: * BYE for now"});
    QVERIFY(failure);
    QCOMPARE(wanted().size(), 3);
}

QTEST_GUILESS_MAIN(BodiesForFiltersTest)
#include "BodiesForFiltersTest.moc"
