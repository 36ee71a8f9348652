// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/DateText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace postrider::DateText {

QString compact(qint64 milliseconds, qint64 now)
{
    if (milliseconds == 0)
        return {};
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(milliseconds);
    const QDate today = (now == 0 ? QDateTime::currentDateTime() : QDateTime::fromMSecsSinceEpoch(now)).date();
    const QLocale locale;
    const qint64 days = then.date().daysTo(today);
    if (days == 0)
        return locale.toString(then.time(), QLocale::ShortFormat);
    if (days == 1)
        return QCoreApplication::translate("DateText", "Yesterday");
    if (days > 1 && days < 7)
        return locale.dayName(then.date().dayOfWeek(), QLocale::ShortFormat);
    if (days >= 7 && then.date().year() == today.year()) {
        //: Day and month of a date within this year, as Qt writes date formats: "d MMM" gives "3 May".
        return locale.toString(then.date(), QCoreApplication::translate("DateText", "d MMM"));
    }
    return locale.toString(then.date(), QLocale::ShortFormat);
}

QString day(qint64 milliseconds, qint64 now)
{
    if (milliseconds == 0)
        return {};
    const QDate then = QDateTime::fromMSecsSinceEpoch(milliseconds).date();
    const QDate today = (now == 0 ? QDateTime::currentDateTime() : QDateTime::fromMSecsSinceEpoch(now)).date();
    const QLocale locale;
    const qint64 days = then.daysTo(today);
    if (days == 0)
        return QCoreApplication::translate("DateText", "Today");
    if (days == 1)
        return QCoreApplication::translate("DateText", "Yesterday");
    if (days > 1 && days < 7)
        return locale.standaloneDayName(then.dayOfWeek(), QLocale::LongFormat);
    if (then.year() == today.year()) {
        //: Weekday, day and month of a heading in the list, as Qt writes date formats: "ddd d MMM" gives "Sun 3 May".
        return locale.toString(then, QCoreApplication::translate("DateText", "ddd d MMM"));
    }
    return locale.toString(then, QLocale::ShortFormat);
}

bool differInDay(qint64 one, qint64 other)
{
    return QDateTime::fromMSecsSinceEpoch(one).date() != QDateTime::fromMSecsSinceEpoch(other).date();
}

QString full(qint64 milliseconds)
{
    return milliseconds == 0 ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds), QLocale::LongFormat);
}

} // namespace postrider::DateText
