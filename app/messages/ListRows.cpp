// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/ListRows.h"

#include <algorithm>

namespace postrider {

int ListRows::chunkOf(int row) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), row);
    return int(after - m_starts.begin()) - 1;
}

const ListRow &ListRows::at(int row) const
{
    Q_ASSERT(row >= 0 && row < m_size);
    const int chunk = chunkOf(row);
    return m_chunks.at(chunk).at(row - m_starts.at(chunk));
}

void ListRows::append(const ListRow &row)
{
    if (m_chunks.isEmpty() || m_chunks.last().size() >= chunkSize) {
        m_chunks.append(QList<ListRow>());
        m_chunks.last().reserve(chunkSize);
        m_starts.append(m_size);
    }
    m_chunks.last().append(row);
    ++m_size;
}

void ListRows::replace(int row, const ListRow &with)
{
    const int chunk = chunkOf(row);
    m_chunks[chunk][row - m_starts.at(chunk)] = with;
}

/// Numbers the chunks from `chunk` on, and drops those that became empty.
void ListRows::startOver(int chunk)
{
    for (qsizetype i = m_chunks.size() - 1; i >= chunk; --i) {
        if (m_chunks.at(i).isEmpty())
            m_chunks.removeAt(i);
    }
    m_starts.resize(m_chunks.size());
    for (int i = chunk; i < int(m_chunks.size()); ++i)
        m_starts[i] = i == 0 ? 0 : m_starts.at(i - 1) + int(m_chunks.at(i - 1).size());
    m_size = m_chunks.isEmpty() ? 0 : m_starts.last() + int(m_chunks.last().size());
}

void ListRows::insert(int row, const ListRows &from, int first, int count)
{
    if (count <= 0)
        return;
    if (m_chunks.isEmpty()) {
        m_chunks.append(QList<ListRow>());
        m_starts.append(0);
    }
    const int chunk = row == m_size ? int(m_chunks.size()) - 1 : chunkOf(row);
    const int offset = row - m_starts.at(chunk);
    if (m_chunks.at(chunk).size() + count <= 2 * chunkSize) {
        QList<ListRow> &rows = m_chunks[chunk];
        rows.insert(offset, count, ListRow());
        int to = offset;
        from.visit(first, first + count, [&](int, const ListRow &r) {
            rows[to++] = r;
            return true;
        });
    } else {
        // Too many for this chunk: it is cut in two, and they stand in chunks of their own between the halves.
        QList<QList<ListRow>> between;
        from.visit(first, first + count, [&](int, const ListRow &r) {
            if (between.isEmpty() || between.last().size() >= chunkSize) {
                between.append(QList<ListRow>());
                between.last().reserve(chunkSize);
            }
            between.last().append(r);
            return true;
        });
        const QList<ListRow> tail = m_chunks.at(chunk).mid(offset);
        m_chunks[chunk].resize(offset);
        between.append(tail);
        QList<QList<ListRow>> all = m_chunks.mid(0, chunk + 1);
        all += between;
        all += m_chunks.mid(chunk + 1);
        m_chunks = all;
    }
    startOver(chunk);
}

void ListRows::remove(int first, int count)
{
    if (count <= 0)
        return;
    const int start = chunkOf(first);
    int chunk = start;
    int offset = first - m_starts.at(chunk);
    while (count > 0) {
        const int here = qMin(count, int(m_chunks.at(chunk).size()) - offset);
        if (offset == 0 && here == m_chunks.at(chunk).size())
            m_chunks[chunk] = {};
        else
            m_chunks[chunk].remove(offset, here);
        count -= here;
        offset = 0;
        ++chunk;
    }
    startOver(start);
}

bool ListRows::operator==(const ListRows &other) const
{
    if (m_size != other.m_size)
        return false;
    bool same = true;
    visit(0, m_size, [&](int row, const ListRow &mine) { return same = mine == other.at(row); });
    return same;
}

} // namespace postrider
