// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/OrderChange.h"

#include <QHash>
#include <algorithm>

namespace postrider {

namespace {

/// Of positions in the old order, listed in the new one: those that need not move, the most there can be (the longest ascending part).
QList<bool> stayingOf(const QList<int> &positions)
{
    QList<int> tails; // index of the smallest end of an ascending part of each length
    QList<int> before(positions.size(), -1);
    for (int i = 0; i < int(positions.size()); ++i) {
        const auto place = std::lower_bound(tails.begin(), tails.end(), positions.at(i), [&](int tail, int value) { return positions.at(tail) < value; });
        const auto length = place - tails.begin();
        before[i] = length > 0 ? tails.at(length - 1) : -1;
        if (place == tails.end())
            tails.append(i);
        else
            *place = i;
    }
    QList<bool> staying(positions.size(), false);
    for (int i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = before.at(i))
        staying[i] = true;
    return staying;
}

} // namespace

void OrderChange::add(QList<Run> &runs, int row)
{
    if (!runs.isEmpty() && runs.last().first + runs.last().count == row)
        ++runs.last().count;
    else
        runs.append({row, 1});
}

OrderChange OrderChange::between(const ListRows &before, const ListRows &after)
{
    OrderChange change;
    if (before.isEmpty() || after.isEmpty()) {
        change.reset = before.size() != after.size();
        return change;
    }
    // What both begin and end with. New mail comes on top: the million below is looked at once, and not taken into any hash.
    const int most = qMin(before.size(), after.size());
    int head = 0;
    before.visit(0, most, [&](int row, const ListRow &old) {
        const ListRow &now = after.at(row);
        if (old.key() != now.key())
            return false;
        if (!(old == now))
            add(change.altered, row);
        head = row + 1;
        return true;
    });
    int tail = 0;
    while (tail < most - head && before.at(before.size() - 1 - tail).key() == after.at(after.size() - 1 - tail).key())
        ++tail;

    const int oldEnd = before.size() - tail;
    const int newEnd = after.size() - tail;
    QHash<quint64, int> rowOf;
    rowOf.reserve(oldEnd - head);
    before.visit(head, oldEnd, [&](int row, const ListRow &old) {
        rowOf.insert(old.key(), row);
        return true;
    });
    QList<int> keptOld;
    QList<int> keptNew;
    after.visit(head, newEnd, [&](int row, const ListRow &now) {
        const auto found = rowOf.constFind(now.key());
        if (found != rowOf.constEnd()) {
            keptOld.append(*found);
            keptNew.append(row);
        }
        return true;
    });
    const QList<bool> staying = stayingOf(keptOld);
    QList<bool> oldStays(oldEnd - head, false);
    QList<bool> newStays(newEnd - head, false);
    for (int i = 0; i < int(keptOld.size()); ++i) {
        if (!staying.at(i)) {
            change.wandered.append(after.at(keptNew.at(i)).key());
            continue;
        }
        oldStays[keptOld.at(i) - head] = true;
        newStays[keptNew.at(i) - head] = true;
        if (!(before.at(keptOld.at(i)) == after.at(keptNew.at(i))))
            add(change.altered, keptNew.at(i));
    }
    for (int row = head; row < oldEnd; ++row) {
        if (!oldStays.at(row - head))
            add(change.removed, row);
    }
    for (int row = head; row < newEnd; ++row) {
        if (!newStays.at(row - head))
            add(change.inserted, row);
    }
    for (int i = tail - 1; i >= 0; --i) {
        const int row = after.size() - 1 - i;
        if (!(before.at(before.size() - 1 - i) == after.at(row)))
            add(change.altered, row);
    }
    if (change.removed.size() + change.inserted.size() > maximumRuns) {
        change = {};
        change.reset = true;
    }
    return change;
}

} // namespace postrider
