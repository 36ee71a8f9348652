// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/OrderChange.h"

#include <QRandomGenerator>
#include <QTest>
#include <algorithm>

using namespace postrider;

namespace {

QList<MessageId> ids(std::initializer_list<int> values)
{
    QList<MessageId> list;
    for (int value : values)
        list.append(MessageId(value));
    return list;
}

/// What the list does with a change.
QList<MessageId> applied(QList<MessageId> before, const OrderChange &change, const QList<MessageId> &after)
{
    if (change.reset)
        return after;
    for (qsizetype i = change.removed.size() - 1; i >= 0; --i)
        before.remove(change.removed.at(i).first, change.removed.at(i).count);
    for (const OrderChange::Run &run : change.inserted) {
        for (int row = run.first; row < run.first + run.count; ++row)
            before.insert(row, after.at(row));
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

    void anotherOrderIsAReset()
    {
        QVERIFY(OrderChange::between(ids({3, 2, 1}), ids({1, 2, 3})).reset);
        QVERIFY(OrderChange::between(ids({3, 2, 1}), {}).reset);
    }

    void tooManyRunsAreAReset()
    {
        QList<MessageId> before;
        QList<MessageId> after;
        for (int i = 1000; i > 0; --i) {
            before.append(MessageId(i));
            if (i % 2)
                after.append(MessageId(i));
        }
        QVERIFY(OrderChange::between(before, after).reset);
    }

    void anyTwoOrdersComeOutRight()
    {
        QRandomGenerator random(20260712);
        int resets = 0;
        for (int round = 0; round < 300; ++round) {
            QList<MessageId> before;
            QList<MessageId> after;
            for (int i = 60; i > 0; --i) {
                if (random.bounded(8) != 0)
                    before.append(MessageId(i));
                if (random.bounded(8) != 0)
                    after.append(MessageId(i));
            }
            if (round % 10 == 0)
                std::swap(after.first(), after.last());
            const OrderChange change = OrderChange::between(before, after);
            resets += change.reset;
            QCOMPARE(applied(before, change, after), after);
        }
        QVERIFY2(resets < 60, "most changes must be runs");
    }
};

QTEST_GUILESS_MAIN(OrderChangeTest)
#include "OrderChangeTest.moc"
