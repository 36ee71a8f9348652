// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/ListRows.h"
#include "app/messages/PinnedRow.h"

#include <QRandomGenerator>
#include <QTest>

using namespace postrider;

namespace {

ListRow message(int id)
{
    return ListRow::ofMessage(MessageId(id));
}

ListRow conversation(int thread)
{
    ListRow row = message(thread * 10);
    row.thread = ThreadId(thread);
    row.kindValue = quint32(ListRow::Kind::Conversation) & 3U;
    return row;
}

ListRow part(int thread, int id)
{
    ListRow row = message(id);
    row.thread = ThreadId(thread);
    row.kindValue = quint32(ListRow::Kind::Part) & 3U;
    return row;
}

ListRows rowsOf(const QList<ListRow> &list)
{
    ListRows rows;
    for (const ListRow &row : list)
        rows.append(row);
    return rows;
}

/// Threads by their number, parts by their negative id.
QList<int> told(const ListRows &rows)
{
    QList<int> list;
    rows.visit(0, rows.size(), [&](int, const ListRow &row) {
        list.append(row.isConversation() ? int(row.thread.value) : row.kind() == ListRow::Kind::Part ? -int(row.message.value) : int(row.message.value));
        return true;
    });
    return list;
}

} // namespace

class ListRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Insertions and removals of all sizes, across the borders of chunks: the same as in a plain list.
    void isAList()
    {
        QRandomGenerator random(4711);
        QList<int> plain;
        ListRows rows;
        int next = 1;
        for (int round = 0; round < 400; ++round) {
            const int size = int(plain.size());
            if (random.bounded(3) != 0 || size == 0) {
                const int count = random.bounded(4) == 0 ? random.bounded(3 * ListRows::chunkSize) : random.bounded(20);
                const int at = random.bounded(size + 1);
                ListRows added;
                for (int i = 0; i < count; ++i) {
                    plain.insert(at + i, next);
                    added.append(message(next++));
                }
                rows.insert(at, added, 0, count);
            } else {
                const int first = random.bounded(size);
                const int count = qMin(size - first, random.bounded(5) == 0 ? random.bounded(3 * ListRows::chunkSize) : random.bounded(20));
                plain.remove(first, count);
                rows.remove(first, count);
            }
            QCOMPARE(rows.size(), int(plain.size()));
            for (int look = 0; look < 50 && !plain.isEmpty(); ++look) {
                const int row = random.bounded(int(plain.size()));
                QCOMPARE(int(rows.at(row).message.value), plain.at(row));
            }
            if (round % 40 == 0)
                QCOMPARE(told(rows), plain);
        }
        QCOMPARE(told(rows), plain);
    }

    void aCopyKeepsWhatItHad()
    {
        ListRows rows = rowsOf({message(1), message(2), message(3)});
        const ListRows copy = rows;
        rows.remove(1, 1);
        rows.replace(0, message(9));
        QCOMPARE(told(copy), (QList<int>{1, 2, 3}));
        QCOMPARE(told(rows), (QList<int>{9, 3}));
        QVERIFY(!(rows == copy));
    }

    void aMillionTakesLittle()
    {
        QCOMPARE(int(sizeof(ListRow)), 24);
        ListRows rows;
        for (int i = 1; i <= 1'000'000; ++i)
            rows.append(message(i));
        QCOMPARE(rows.size(), 1'000'000);
        QCOMPARE(int(rows.at(999'999).message.value), 1'000'000);
    }

    void whatIsReadStaysWhenItGetsAnAnswer()
    {
        const ListRows before = rowsOf({conversation(1), conversation(2), conversation(3), part(3, 33), part(3, 34), conversation(4)});
        ListRows after = rowsOf({conversation(3), part(3, 33), part(3, 34), part(3, 35), conversation(1), conversation(2), conversation(4)});
        PinnedRow::keep(after, before, part(3, 34).key(), [](const ListRow &) { return false; });
        QCOMPARE(told(after), (QList<int>{1, 2, 3, -33, -34, -35, 4}));
    }

    void newMailAboveMovesNothingElse()
    {
        const ListRows before = rowsOf({conversation(1), conversation(2), conversation(3)});
        ListRows after = rowsOf({conversation(9), conversation(1), conversation(2), conversation(3)});
        const ListRows natural = after;
        for (int pinned : {1, 2, 3}) {
            PinnedRow::keep(after, before, conversation(pinned).key(), [](const ListRow &) { return false; });
            QVERIFY(after == natural);
        }
    }

    void theFirstStaysBeforeWhatStoodBelowIt()
    {
        const ListRows before = rowsOf({message(5), message(4), message(3)});
        ListRows after = rowsOf({message(6), message(4), message(3), message(5)});
        PinnedRow::keep(after, before, message(5).key(), [](const ListRow &) { return false; });
        QCOMPARE(told(after), (QList<int>{6, 5, 4, 3}));
    }

    void whatNoLongerMatchesStaysWhileItIsRead()
    {
        const ListRows before = rowsOf({message(5), message(4), message(3)});
        ListRows after = rowsOf({message(5), message(3)});
        PinnedRow::keep(after, before, message(4).key(), [](const ListRow &) { return false; });
        QCOMPARE(told(after), (QList<int>{5, 3}));
        PinnedRow::keep(after, before, message(4).key(), [](const ListRow &) { return true; });
        QCOMPARE(told(after), (QList<int>{5, 4, 3}));
    }
};

QTEST_GUILESS_MAIN(ListRowsTest)
#include "ListRowsTest.moc"
