// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QList>

namespace postrider {

/// How to get from one order of messages to another by removing and inserting runs of rows, so that a list keeps its selection and its place.
/// A value, made on any thread by `between`; O(n).
struct OrderChange {
    struct Run {
        int first = 0;
        int count = 0;
        bool operator==(const Run &) const = default;
    };
    QList<Run> removed; ///< rows of the old order, ascending
    QList<Run> inserted; ///< rows of the new order, ascending; valid once `removed` is gone
    /// What stays is in another order now, or there are so many runs that one reset is cheaper.
    bool reset = false;

    bool isEmpty() const { return removed.isEmpty() && inserted.isEmpty() && !reset; }

    /// More runs than this move too much memory within one slot: each shifts the whole list.
    static constexpr int maximumRuns = 48;
    static OrderChange between(const QList<MessageId> &before, const QList<MessageId> &after);
};

} // namespace postrider
