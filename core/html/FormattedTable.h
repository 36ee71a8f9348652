// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/FormattedText.h"

#include <vector>

struct GumboInternalNode;

namespace postrider {

/// Tables of data, told apart from those that only place things on a page, and written as lines of text: columns that stand below each other where the lines are short enough to
/// be read so, else cells with a mark between them. Nothing of a cell is lost. Pure, any thread, within the limits below.
namespace FormattedTable {

constexpr int mostColumns = 12;
constexpr int mostRows = 500;

/// A cell of the document; columns that it covers besides its own have none.
struct Place {
    const GumboInternalNode *node = nullptr; ///< null: covered by another, or not there
    bool isHead = false;
};

/// As the document has it.
struct Grid {
    std::vector<std::vector<Place>> rows; ///< all of one length; empty: this is no table of data
    bool isMarked = false; ///< has heads or borders: it says of itself that it is one
};
Grid gridOf(const GumboInternalNode *table);

/// What stands in a cell.
struct Cell {
    FormattedText text;
    bool isHead = false;
};

/// The table in lines, without quote or signature. Empty: what stands in it is no data after all (pictures, long text).
QList<FormattedText::Block> lines(const QList<QList<Cell>> &rows, bool isMarked);

} // namespace FormattedTable

} // namespace postrider
