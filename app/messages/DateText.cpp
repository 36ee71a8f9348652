// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/DateText.h"

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

QString full(qint64 milliseconds)
{
    return milliseconds == 0 ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds), QLocale::LongFormat);
}

} // namespace postrider::DateText
