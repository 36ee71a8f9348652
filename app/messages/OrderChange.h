// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ListRows.h"

namespace postrider {

/// How one order of a list becomes another one: the fewest runs of rows that go and come, so that a view keeps its selection and its place.
/// A row that wandered goes and comes. A value, made on any thread by `between`: what both orders begin and end with costs a comparison, the rest n log n.
struct OrderChange {
    struct Run {
        int first = 0;
        int count = 0;
        bool operator==(const Run &) const = default;
    };
    QList<Run> removed; ///< rows of the old order, ascending
    QList<Run> inserted; ///< rows of the new order, ascending; valid once `removed` is gone
    QList<Run> altered; ///< rows of the new order that were there before and say something else now
    QList<quint64> wandered; ///< keys of rows that are among `removed` and among `inserted`
    /// There are so many runs that one reset is cheaper.
    bool reset = false;

    bool isEmpty() const { return removed.isEmpty() && inserted.isEmpty() && altered.isEmpty() && !reset; }

    /// More runs than this cost the views too much within one slot.
    static constexpr int maximumRuns = 48;
    static OrderChange between(const ListRows &before, const ListRows &after);
    /// Adds a row to the end of ascending runs.
    static void add(QList<Run> &runs, int row);
};

} // namespace postrider
