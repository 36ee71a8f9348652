// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Dates as a list shows them, in the person's own time zone and locale. Any thread. `milliseconds` since 1970 UTC; 0 gives an empty text.
namespace postrider::DateText {

/// Today the time, then "Yesterday", the weekday within a week, the day and month within the year, else the whole date.
/// `now` is for tests; 0: the system's clock.
QString compact(qint64 milliseconds, qint64 now = 0);
/// What stands together in a list: a day of the last week, and before that a month. A list with a message a day would else be one of days. [from, until), ms since 1970.
struct Span {
    qint64 from = 0, until = 0;
    bool contains(qint64 milliseconds) const { return milliseconds >= from && milliseconds < until; }
};
Span spanOf(qint64 milliseconds, qint64 now = 0);
/// Its heading: "Today", "Yesterday", the weekday within a week, else the month, and the year if it is another one.
QString heading(qint64 milliseconds, qint64 now = 0);
/// Date and time in full, for tooltips and screen readers.
QString full(qint64 milliseconds);

} // namespace postrider::DateText
