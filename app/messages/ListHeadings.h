// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/DateText.h"

#include <QList>

namespace postrider {

/// Where in a list by date the stretches of days begin that have a heading each (DateText::spanOf: days of this week, months before), so that the view can make room for it and
/// still knows where a row is without having looked at any: a search among the headings, of which ten years have a hundred and thirty. The first stretch of the list has none. A
/// value, any thread; what changes the rows changes this along with them.
class ListHeadings {
public:
    struct Heading {
        int row = 0; ///< the first below it
        qint64 date = 0; ///< ms since 1970, of one of its messages
        bool operator==(const Heading &) const = default;
    };

    bool isEmpty() const { return m_headings.isEmpty(); }
    /// The next row of a list that is being read, from 0 on. Without a date (0) it belongs to the row above it.
    void append(int row, qint64 date);
    /// A row that comes to stand at `row`, where by its date it belongs.
    void insert(int row, qint64 date);
    /// Rows without a date of their own come to stand there: they belong to the row above them.
    void insertAmong(int row, int count);
    /// `total`: rows there were until now. What is left below a heading moves up to it.
    void remove(int first, int count, int total);

    /// Headings in all, and those that stand above this row, its own among them.
    int count() const { return countUpTo(lastRow); }
    int countUpTo(int row) const;
    bool has(int row) const;
    /// Of a message below it; only where this row has one.
    qint64 dateOf(int row) const;

    /// A row among others of `height`, with headings of `heading` between them (px).
    int topOf(int row, int height, int heading) const { return row * height + countUpTo(row) * heading; }
    struct Place {
        int row = 0;
        bool isHeading = false; ///< on the heading above it
    };
    /// What is `y` px from the beginning of the list; `y` >= 0.
    Place at(int y, int height, int heading) const;

    bool operator==(const ListHeadings &other) const { return m_headings == other.m_headings; }

private:
    static constexpr int lastRow = 0x7fffffff;
    bool areTogether(qint64 date, qint64 other);
    /// Number of stretches that begin before this row.
    qsizetype before(int row) const;
    int withoutFirst(qsizetype stretches) const;
    void shift(qsizetype from, int by);

    QList<Heading> m_headings; ///< by their rows; that of the first row is kept, but not shown
    DateText::Span m_span; ///< that was asked for last: a million dates are of few
};

} // namespace postrider
