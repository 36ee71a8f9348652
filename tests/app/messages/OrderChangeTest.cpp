// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/OrderChange.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace postrider;

namespace {

ListRows ids(const QList<int> &values)
{
    ListRows list;
    for (int value : values)
        list.append(ListRow::ofMessage(MessageId(value)));
    return list;
}

QList<int> valuesOf(const ListRows &rows)
{
    QList<int> values;
    rows.visit(0, rows.size(), [&](int, const ListRow &row) {
        values.append(int(row.message.value));
        return true;
    });
    return values;
}

/// What the list does with a change.
ListRows applied(ListRows before, const OrderChange &change, const ListRows &after)
{
    if (change.reset)
        return after;
    for (qsizetype i = change.removed.size() - 1; i >= 0; --i)
        before.remove(change.removed.at(i).first, change.removed.at(i).count);
    for (const OrderChange::Run &run : change.inserted)
        before.insert(run.first, after, run.first, run.count);
    for (const OrderChange::Run &run : change.altered) {
        for (int row = run.first; row < run.first + run.count; ++row)
            before.replace(row, after.at(row));
    }
    return before;
}

} // namespace

class OrderChangeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChanged()
    {
        QVERIFY(OrderChange::between(ids({3, 2, 1}), ids({3, 2, 1})).isEmpty());
        QVERIFY(OrderChange::between({}, {}).isEmpty());
    }

    void newMailIsOneRunAtTheTop()
    {
        const OrderChange change = OrderChange::between(ids({3, 2, 1}), ids({5, 4, 3, 2, 1}));
        QVERIFY(!change.reset);
        QVERIFY(change.removed.isEmpty());
        QCOMPARE(change.inserted, (QList<OrderChange::Run>{{0, 2}}));
    }

    void removalsAreRowsOfTheOldOrderAndInsertionsOfTheNew()
    {
        const OrderChange change = OrderChange::between(ids({9, 8, 7, 6, 5}), ids({10, 9, 6, 5, 4}));
        QCOMPARE(change.removed, (QList<OrderChange::Run>{{1, 2}}));
        QCOMPARE(change.inserted, (QList<OrderChange::Run>{{0, 1}, {4, 1}}));
    }

    void whatWandersGoesAndComes()
    {
        const OrderChange change = OrderChange::between(ids({5, 4, 3, 2, 1}), ids({2, 5, 4, 3, 1}));
        QCOMPARE(change.removed, (QList<OrderChange::Run>{{3, 1}}));
        QCOMPARE(change.inserted, (QList<OrderChange::Run>{{0, 1}}));
        QCOMPARE(change.wandered, QList<quint64>{ListRow::ofMessage(MessageId(2)).key()});
    }

    void whatSaysSomethingElseIsAltered()
    {
        ListRow head;
        head.kindValue = quint32(ListRow::Kind::Conversation) & 3U;
        head.thread = ThreadId(7);
        head.message = MessageId(70);
        ListRows before = ids({9, 8});
        before.append(head);
        head.total = 2;
        head.message = MessageId(71);
        ListRows after = ids({10, 9});
        after.append(head);
        const OrderChange change = OrderChange::between(before, after);
        QCOMPARE(change.altered, (QList<OrderChange::Run>{{2, 1}}));
        QCOMPARE(change.removed.size(), 1);
        QVERIFY(applied(before, change, after) == after);
    }

    void emptiedOrFilledIsAReset()
    {
        QVERIFY(OrderChange::between(ids({3, 2, 1}), {}).reset);
        QVERIFY(OrderChange::between({}, ids({3, 2, 1})).reset);
    }

    void tooManyRunsAreAReset()
    {
        QList<int> before;
        QList<int> after;
        for (int i = 1000; i > 0; --i) {
            before.append(i);
            if (i % 2)
                after.append(i);
        }
        QVERIFY(OrderChange::between(ids(before), ids(after)).reset);
    }

    void anyTwoOrdersComeOutRight()
    {
        QRandomGenerator random(20260712);
        int resets = 0;
        for (int round = 0; round < 300; ++round) {
            QList<int> before;
            QList<int> after;
            for (int i = 60; i > 0; --i) {
                if (random.bounded(8) != 0)
                    before.append(i);
                if (random.bounded(8) != 0)
                    after.append(i);
            }
            for (int moves = round % 4; moves > 0; --moves)
                after.move(random.bounded(int(after.size())), random.bounded(int(after.size())));
            const OrderChange change = OrderChange::between(ids(before), ids(after));
            resets += change.reset;
            QCOMPARE(valuesOf(applied(ids(before), change, ids(after))), after);
        }
        QVERIFY2(resets < 20, "most changes must be runs");
    }
};

QTEST_GUILESS_MAIN(OrderChangeTest)
#include "OrderChangeTest.moc"
