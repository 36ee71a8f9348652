// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/OrderChange.h"

#include <QSet>

namespace postrider {

namespace {

/// Rows of `list` that are not in `other`, as runs; those that are go to `kept`.
QList<OrderChange::Run> runsOutside(const QList<MessageId> &list, const QSet<MessageId> &other, QList<MessageId> &kept)
{
    QList<OrderChange::Run> runs;
    for (int row = 0; row < int(list.size()); ++row) {
        if (other.contains(list.at(row))) {
            kept.append(list.at(row));
        } else if (!runs.isEmpty() && runs.last().first + runs.last().count == row) {
            ++runs.last().count;
        } else {
            runs.append({row, 1});
        }
    }
    return runs;
}

} // namespace

OrderChange OrderChange::between(const QList<MessageId> &before, const QList<MessageId> &after)
{
    OrderChange change;
    if (before == after)
        return change;
    if (before.isEmpty() || after.isEmpty()) {
        change.reset = true;
        return change;
    }
    const QSet<MessageId> old(before.begin(), before.end());
    const QSet<MessageId> now(after.begin(), after.end());
    QList<MessageId> keptBefore;
    QList<MessageId> keptAfter;
    keptBefore.reserve(before.size());
    keptAfter.reserve(before.size());
    change.removed = runsOutside(before, now, keptBefore);
    change.inserted = runsOutside(after, old, keptAfter);
    if (keptBefore != keptAfter || change.removed.size() + change.inserted.size() > maximumRuns) {
        change = {};
        change.reset = true;
    }
    return change;
}

} // namespace postrider
