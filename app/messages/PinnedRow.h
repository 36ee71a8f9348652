// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ListRows.h"

#include <functional>

/// What is being read stays where it is: a conversation that got an answer would otherwise jump to the top under the reader's hands. Any thread; owns nothing.
namespace postrider::PinnedRow {

/// What was done: `count` rows went from `from` (-1: they were gone, and are put back) to `to`, as the rows are without them.
struct Move {
    int from = -1;
    int count = 0; ///< 0: nothing
    int to = 0;
};

/// Moves the row with this key (a conversation with its parts; of a part its conversation) in `rows` back behind what stood before it in `before`, unless one of its neighbours
/// there is its neighbour still. If it is not among `rows` and `stillThere` says so, it is put back. Looks at every row once only if it has to be moved.
Move keep(ListRows &rows, const ListRows &before, quint64 key, const std::function<bool(const ListRow &)> &stillThere);

} // namespace postrider::PinnedRow
