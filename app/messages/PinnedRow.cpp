// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/PinnedRow.h"

#include <QHash>

namespace postrider::PinnedRow {

namespace {

bool isPart(const ListRow &row)
{
    return row.kind() == ListRow::Kind::Part;
}

/// The row with this key, or the head of its conversation; -1: none.
int headOf(const ListRows &rows, quint64 key)
{
    int found = -1;
    rows.visit(0, rows.size(), [&](int row, const ListRow &r) {
        if (r.key() == key)
            found = row;
        return found < 0;
    });
    while (found > 0 && isPart(rows.at(found)))
        --found;
    return found;
}

int endOf(const ListRows &rows, int head)
{
    int end = head + 1;
    while (end < rows.size() && isPart(rows.at(end)))
        ++end;
    return end;
}

/// Key of the head before this one; noKey: none.
quint64 keyBefore(const ListRows &rows, int head)
{
    int row = head - 1;
    while (row > 0 && isPart(rows.at(row)))
        --row;
    return row < 0 ? ListRow::noKey : rows.at(row).key();
}

quint64 keyAt(const ListRows &rows, int row)
{
    return row < rows.size() ? rows.at(row).key() : ListRow::noKey;
}

} // namespace

Move keep(ListRows &rows, const ListRows &before, quint64 key, const std::function<bool(const ListRow &)> &stillThere)
{
    const int old = headOf(before, key);
    if (old < 0)
        return {};
    const quint64 headKey = before.at(old).key();
    const int now = headOf(rows, headKey);
    ListRows moved;
    Move move;
    if (now >= 0) {
        const quint64 above = keyBefore(before, old);
        const quint64 below = keyAt(before, endOf(before, old));
        const bool atItsPlace = (above != ListRow::noKey && above == keyBefore(rows, now)) || (below != ListRow::noKey && below == keyAt(rows, endOf(rows, now)));
        if (atItsPlace || (above == ListRow::noKey && below == ListRow::noKey))
            return {};
        const int end = endOf(rows, now);
        moved.insert(0, rows, now, end - now);
        rows.remove(now, end - now);
        move.from = now;
    } else if (stillThere(before.at(old))) {
        moved.append(before.at(old));
    } else {
        return {};
    }
    QHash<quint64, int> places;
    places.reserve(rows.size());
    rows.visit(0, rows.size(), [&](int row, const ListRow &r) {
        places.insert(r.key(), row);
        return true;
    });
    int target = -1;
    for (int row = old - 1; row >= 0 && target < 0; --row) {
        if (!isPart(before.at(row)) && places.contains(before.at(row).key()))
            target = endOf(rows, places.value(before.at(row).key()));
    }
    for (int row = endOf(before, old); row < before.size() && target < 0; ++row) {
        if (!isPart(before.at(row)))
            target = places.value(before.at(row).key(), -1);
    }
    move.to = qMax(0, target);
    move.count = moved.size();
    rows.insert(move.to, moved, 0, moved.size());
    return move;
}

} // namespace postrider::PinnedRow
