// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

/// Times in the future as people say them: what "send later" offers, and how a chosen time is written. In the person's own time zone and locale; main thread, for the texts
/// are translated. Knows no mail. `now` is a parameter everywhere, so that what is offered can be tested.
namespace postrider::LaterTimes {

struct Choice {
    QString text; ///< "Tomorrow morning"
    QString time; ///< "8:00", beside it
    QDateTime when;
};

/// Only those that make sense at this time of the day and week, soonest first, no two alike.
QList<Choice> choices(const QDateTime &now);

/// "today at 18:00", "tomorrow at 8:00", "on Monday at 8:00", "on 3 December at 8:00"; the year where it is another one.
QString inWords(const QDateTime &when, const QDateTime &now);
/// The same to begin with: "Today, 18:00", "Tomorrow, 8:00", "Monday, 8:00", "3 December, 8:00". For chips and headings.
QString briefly(const QDateTime &when, const QDateTime &now);

/// "4:59" below an hour, "3 h 20 min" below a day, then "2 days": what is left, for a countdown.
QString remaining(qint64 milliseconds);

/// That wall-clock time on that day as a real point in time. One that the change to summer time leaves out becomes the same number of minutes after it.
QDateTime pointInTime(const QDate &date, const QTime &time);

/// Who has to be awake at that time, said honestly.
enum class KeptBy {
    Server,
    ThisComputer,
    SnoozedFolder, ///< what is put aside rather than sent
};
QString promise(KeptBy keeper);

} // namespace postrider::LaterTimes
