// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/ListHeadings.h"

#include <algorithm>

namespace postrider {

bool ListHeadings::areTogether(qint64 date, qint64 other)
{
    if (!m_span.contains(date))
        m_span = DateText::spanOf(date);
    return m_span.contains(other);
}

qsizetype ListHeadings::before(int row) const
{
    return std::lower_bound(m_headings.begin(), m_headings.end(), row, [](const Heading &heading, int wanted) { return heading.row < wanted; }) - m_headings.begin();
}

/// What the list begins with is not announced.
int ListHeadings::withoutFirst(qsizetype stretches) const
{
    return int(stretches) - (stretches > 0 && m_headings.first().row == 0 ? 1 : 0);
}

int ListHeadings::countUpTo(int row) const
{
    return withoutFirst(row == lastRow ? m_headings.size() : before(row + 1));
}

bool ListHeadings::has(int row) const
{
    const qsizetype found = before(row);
    return row > 0 && found < m_headings.size() && m_headings.at(found).row == row;
}

qint64 ListHeadings::dateOf(int row) const
{
    const qsizetype found = before(row);
    return found < m_headings.size() ? m_headings.at(found).date : 0;
}

void ListHeadings::shift(qsizetype from, int by)
{
    for (qsizetype i = from; i < m_headings.size(); ++i)
        m_headings[i].row += by;
}

void ListHeadings::append(int row, qint64 date)
{
    if (date != 0 && (m_headings.isEmpty() || !areTogether(m_headings.last().date, date)))
        m_headings.append({row, date});
}

void ListHeadings::insert(int row, qint64 date)
{
    const qsizetype next = before(row); // the first stretch that begins here or further down
    const bool isOfAbove = next > 0 && (date == 0 || areTogether(date, m_headings.at(next - 1).date));
    const bool beginsHere = next < m_headings.size() && m_headings.at(next).row == row;
    if (!isOfAbove && beginsHere && (date == 0 || areTogether(date, m_headings.at(next).date))) {
        shift(next + 1, 1);
        return;
    }
    shift(next, 1);
    // In the midst of one none begins.
    const bool isBetween = next == 0 || beginsHere || next == m_headings.size();
    if (!isOfAbove && isBetween && date != 0)
        m_headings.insert(next, {row, date});
}

void ListHeadings::insertAmong(int row, int count)
{
    // What comes before the first row belongs to it.
    shift(row == 0 ? std::min<qsizetype>(1, m_headings.size()) : before(row), count);
}

void ListHeadings::remove(int first, int count, int total)
{
    const int end = first + count;
    const qsizetype from = before(first), to = before(end);
    const int next = to < m_headings.size() ? m_headings.at(to).row : total;
    shift(to, -count);
    if (from == to)
        return;
    // Of those that begin among them the last may have more rows.
    const bool isLeft = next > end;
    if (isLeft)
        m_headings[to - 1].row = first;
    m_headings.remove(from, to - from - (isLeft ? 1 : 0));
}

ListHeadings::Place ListHeadings::at(int y, int height, int heading) const
{
    const qsizetype plain = !m_headings.isEmpty() && m_headings.first().row == 0 ? 1 : 0; // the first has no heading
    const auto topOfHeading = [&](qsizetype number) { return m_headings.at(number).row * height + int(number - plain) * heading; };
    qsizetype low = plain, high = m_headings.size();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (topOfHeading(middle) <= y)
            low = middle + 1;
        else
            high = middle;
    }
    const int above = int(low - plain); // headings that begin above
    if (above > 0 && y < topOfHeading(low - 1) + heading)
        return {m_headings.at(low - 1).row, true};
    return {(y - above * heading) / height, false};
}

} // namespace postrider
