// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/LaterTimes.h"

#include <QCoreApplication>
#include <QLocale>

namespace postrider::LaterTimes {

namespace {

/// Translation context.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(LaterTimes)
};

const QTime morning(8, 0);
const QTime evening(18, 0);
constexpr qint64 hour = 3600; // s
constexpr int atLeast = 30 * 60; // s: a suggestion nearer than this is "now"
constexpr int nightEnds = 5; // before five o'clock, "tomorrow morning" is what others call this morning

QString timeOf(const QTime &time)
{
    return QLocale().toString(time, QLocale::ShortFormat);
}

/// "3 December", with the year if it is another one; in the order of the locale.
QString dayAndMonth(const QDate &date, const QDate &today)
{
    const QLocale locale;
    if (date.year() != today.year())
        return locale.toString(date, QLocale::ShortFormat);
    QString format = locale.dateFormat(QLocale::LongFormat);
    // The locale's own long form without weekday and year keeps "December 3" and "3 December" as the country has them.
    for (const char *part : {"dddd", "yyyy"}) {
        const qsizetype at = format.indexOf(QLatin1String(part));
        if (at >= 0)
            format.remove(at, 4);
    }
    static const QString edges = QStringLiteral(" ,./-\u060c\u5e74");
    while (!format.isEmpty() && edges.contains(format.front()))
        format.remove(0, 1);
    while (!format.isEmpty() && edges.contains(format.back()) && !(format.endsWith(u'.') && format.contains(QLatin1String("d.")) && format.size() < 4))
        format.chop(1);
    const bool usable = format.contains(QLatin1String("MMM")) && format.contains(u'd') && format.count(u'\'') % 2 == 0;
    return usable ? locale.toString(date, format) : locale.toString(date, QLocale::ShortFormat);
}

} // namespace

QDateTime pointInTime(const QDate &date, const QTime &time)
{
    const QDateTime wanted(date, time);
    // By way of UTC: in the hour that is left out, Qt's local time is a time that no clock shows.
    return QDateTime::fromMSecsSinceEpoch(wanted.toMSecsSinceEpoch());
}

QList<Choice> choices(const QDateTime &now)
{
    const QDate today = now.date();
    QList<Choice> list;
    const auto add = [&](const QString &text, const QDateTime &when, bool withDay = false) {
        if (when < now.addSecs(atLeast))
            return;
        for (const Choice &known : std::as_const(list)) {
            if (qAbs(known.when.secsTo(when)) < atLeast)
                return;
        }
        list.append({text, withDay ? briefly(when, now) : timeOf(when.time()), when});
    };
    // To the minute: nobody wants 14:07:31.
    const QDateTime inAnHour = now.addSecs(hour);
    add(Text::tr("In one hour"), pointInTime(inAnHour.date(), QTime(inAnHour.time().hour(), inAnHour.time().minute())));
    if (now.time().hour() < nightEnds)
        add(Text::tr("This morning"), pointInTime(today, morning));
    add(Text::tr("This evening"), pointInTime(today, evening));
    add(Text::tr("Tomorrow morning"), pointInTime(today.addDays(1), morning));
    // The first working day of the week where the person lives.
    const QLocale locale;
    const QList<Qt::DayOfWeek> workingDays = locale.weekdays();
    const int firstDay = workingDays.isEmpty() ? int(Qt::Monday) : int(workingDays.contains(locale.firstDayOfWeek()) ? locale.firstDayOfWeek() : workingDays.first());
    int ahead = (firstDay - today.dayOfWeek() + 7) % 7;
    if (ahead == 0)
        ahead = 7;
    const QDate day = today.addDays(ahead);
    //: "Monday morning"
    add(Text::tr("%1 morning").arg(locale.standaloneDayName(firstDay)), pointInTime(day, morning));
    return list;
}

QString inWords(const QDateTime &when, const QDateTime &now)
{
    const QString time = timeOf(when.time());
    const qint64 days = now.date().daysTo(when.date());
    if (days == 0)
        return Text::tr("today at %1").arg(time);
    if (days == 1)
        return Text::tr("tomorrow at %1").arg(time);
    if (days > 1 && days < 7)
        //: on a weekday at a time
        return Text::tr("on %1 at %2", "weekday, time").arg(QLocale().dayName(when.date().dayOfWeek()), time);
    return Text::tr("on %1 at %2", "date, time").arg(dayAndMonth(when.date(), now.date()), time);
}

QString briefly(const QDateTime &when, const QDateTime &now)
{
    const QString time = timeOf(when.time());
    const qint64 days = now.date().daysTo(when.date());
    const QString day = days == 0 ? Text::tr("Today")
        : days == 1               ? Text::tr("Tomorrow")
        : days > 1 && days < 7    ? QLocale().standaloneDayName(when.date().dayOfWeek())
                                  : dayAndMonth(when.date(), now.date());
    //: day and time, as in "Tomorrow, 8:00"
    return Text::tr("%1, %2").arg(day, time);
}

QString remaining(qint64 milliseconds)
{
    const qint64 seconds = qMax<qint64>(0, (milliseconds + 999) / 1000);
    if (seconds < hour)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    if (seconds < 24 * hour)
        return Text::tr("%1 h %2 min").arg(seconds / hour).arg(seconds % hour / 60);
    return Text::tr("%Ln day(s)", nullptr, int((seconds + 12 * hour) / (24 * hour)));
}

QString promise(KeptBy keeper)
{
    switch (keeper) {
    case KeptBy::Server: return Text::tr("Your provider\u2019s server keeps it until then. This computer need not be on.");
    case KeptBy::ThisComputer: break;
    case KeptBy::SnoozedFolder: return Text::tr("It waits in the folder Snoozed. If Postrider is not running then, it comes back as soon as it is.");
    }
    return Text::tr("Postrider has to be running and this computer awake at that time; otherwise it goes out as soon as both are.");
}

} // namespace postrider::LaterTimes
