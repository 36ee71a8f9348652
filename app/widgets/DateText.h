// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Dates as a list shows them, in the person's own time zone and locale. Any thread. `milliseconds` since 1970 UTC; 0 gives an empty text.
namespace postrider::DateText {

/// Today the time, then "Yesterday", the weekday within a week, the day and month within the year, else the whole date.
/// `now` is for tests; 0: the system's clock.
QString compact(qint64 milliseconds, qint64 now = 0);
/// The day as a heading: "Today", "Yesterday", the weekday within a week, else the date.
QString day(qint64 milliseconds, qint64 now = 0);
/// Whether two times are on different days here.
bool differInDay(qint64 one, qint64 other);
/// Date and time in full, for tooltips and screen readers.
QString full(qint64 milliseconds);

} // namespace postrider::DateText
