// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/DateText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace postrider::DateText {

namespace {
constexpr int daysOfWeek = 7; // from today back: each of them has another name
}

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

Span spanOf(qint64 milliseconds, qint64 now)
{
    const QDate then = QDateTime::fromMSecsSinceEpoch(milliseconds).date();
    const QDate today = (now == 0 ? QDateTime::currentDateTime() : QDateTime::fromMSecsSinceEpoch(now)).date();
    const auto between = [](QDate from, QDate until) { return Span{from.startOfDay().toMSecsSinceEpoch(), until.startOfDay().toMSecsSinceEpoch()}; };
    const qint64 days = then.daysTo(today);
    if (days >= 0 && days < daysOfWeek)
        return between(then, then.addDays(1));
    // The part of the month that is not of this week; what has a date to come is of another one.
    const QDate month(then.year(), then.month(), 1);
    return days < 0 ? between(std::max(month, today.addDays(1)), month.addMonths(1)) : between(month, std::min(month.addMonths(1), today.addDays(1 - daysOfWeek)));
}

QString heading(qint64 milliseconds, qint64 now)
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
    if (days > 1 && days < daysOfWeek)
        return locale.standaloneDayName(then.dayOfWeek(), QLocale::LongFormat);
    const QString month = locale.standaloneMonthName(then.month(), QLocale::LongFormat);
    if (then.year() == today.year())
        return month;
    //: A month as a heading in the list, "December 2025": %1 its name, %2 the year.
    return QCoreApplication::translate("DateText", "%1 %2").arg(month, locale.toString(then, QStringLiteral("yyyy")));
}

QString full(qint64 milliseconds)
{
    return milliseconds == 0 ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds), QLocale::LongFormat);
}

} // namespace postrider::DateText
