// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ListRow.h"

#include <QList>

namespace postrider {

/// The rows of a list in chunks, so that a few rows come and go among a million without the rest being moved, and a copy for another thread costs nothing.
/// A value (implicitly shared), any thread; one object is used by one thread at a time.
class ListRows {
public:
    static constexpr int chunkSize = 4096;

    int size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    /// 0 <= row < size().
    const ListRow &at(int row) const;
    void append(const ListRow &row);
    void replace(int row, const ListRow &with);
    /// `count` rows of `from`, beginning with `first`, come to stand at `row`.
    void insert(int row, const ListRows &from, int first, int count);
    void remove(int first, int count);
    void clear() { *this = {}; }

    /// Calls visit(row number, row) from `first` up to, not including, `end`, until it returns false.
    template <class Visit> void visit(int first, int end, Visit visit) const
    {
        if (first >= end)
            return;
        int chunk = chunkOf(first);
        int offset = first - m_starts.at(chunk);
        for (int row = first; row < end;) {
            const QList<ListRow> &rows = m_chunks.at(chunk);
            const int here = qMin(int(rows.size()) - offset, end - row);
            for (int i = 0; i < here; ++i, ++row) {
                if (!visit(row, rows.at(offset + i)))
                    return;
            }
            ++chunk;
            offset = 0;
        }
    }
    bool operator==(const ListRows &other) const;

private:
    int chunkOf(int row) const;
    void startOver(int chunk);

    QList<QList<ListRow>> m_chunks; ///< none is empty
    QList<int> m_starts; ///< number of the first row of each chunk
    int m_size = 0;
};

} // namespace postrider
