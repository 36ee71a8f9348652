// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SearchWhen.h"

#include <QStringList>

namespace postrider::SearchWhen {

namespace {

std::optional<Days> oneDay(const QDate &day)
{
    if (!day.isValid())
        return std::nullopt;
    return Days{day, day.addDays(1)};
}

int numberOf(QStringView text)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && text.size() <= 4 && text.at(0).isDigit() ? number : -1;
}

std::optional<Days> ago(QStringView text, const QDate &today)
{
    const int number = numberOf(text.chopped(1));
    if (number < 0)
        return std::nullopt;
    switch (text.back().unicode()) {
    case 'd': return oneDay(today.addDays(-number));
    case 'w': return oneDay(today.addDays(-7 * number));
    case 'm': return oneDay(today.addMonths(-number));
    case 'y': return oneDay(today.addYears(-number));
    default: return std::nullopt;
    }
}

std::optional<Days> calendar(const QString &text)
{
    if (text.contains(QLatin1Char('.'))) {
        const QStringList parts = text.split(QLatin1Char('.'));
        if (parts.size() != 3 || parts[0].isEmpty() || parts[1].isEmpty() || parts[2].size() != 4)
            return std::nullopt;
        return oneDay(QDate(numberOf(parts[2]), numberOf(parts[1]), numberOf(parts[0])));
    }
    const QStringList parts = QString(text).replace(QLatin1Char('/'), QLatin1Char('-')).split(QLatin1Char('-'));
    if (parts.size() > 3 || parts[0].size() != 4 || parts.contains(QString()))
        return std::nullopt;
    const int year = numberOf(parts[0]);
    if (parts.size() == 3)
        return oneDay(QDate(year, numberOf(parts[1]), numberOf(parts[2])));
    const QDate first(year, parts.size() == 2 ? numberOf(parts[1]) : 1, 1);
    if (!first.isValid() || year < 1)
        return std::nullopt;
    return Days{first, parts.size() == 2 ? first.addMonths(1) : first.addYears(1)};
}

} // namespace

std::optional<Days> daysOf(const QString &given, const QDate &today)
{
    const QString text = given.trimmed().toLower();
    if (text.isEmpty())
        return std::nullopt;
    if (text == QLatin1String("today"))
        return oneDay(today);
    if (text == QLatin1String("yesterday"))
        return oneDay(today.addDays(-1));
    static constexpr const char *kDays[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    for (int day = 1; day <= 7; ++day) {
        const QLatin1String name(kDays[day - 1]);
        if (text == name || (text.size() == 3 && name.startsWith(text)))
            return oneDay(today.addDays(-((today.dayOfWeek() - day + 7) % 7)));
    }
    if (text.size() >= 2 && text.back().isLetter())
        return ago(text, today);
    return calendar(text);
}

std::optional<qint64> sizeOf(const QString &given)
{
    QString text = given.trimmed().toLower();
    qint64 unit = 1;
    if (text.endsWith(QLatin1Char('b')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('k')))
        unit = 1024;
    else if (text.endsWith(QLatin1Char('m')))
        unit = 1024 * 1024;
    else if (text.endsWith(QLatin1Char('g')))
        unit = 1024 * 1024 * 1024;
    if (unit != 1)
        text.chop(1);
    bool ok = false;
    const double number = text.toDouble(&ok);
    // toDouble takes "inf", "nan" and exponents, too.
    if (!ok || text.size() > 12 || !text.at(0).isDigit() || text.contains(QLatin1Char('e')))
        return std::nullopt;
    return qint64(number * double(unit));
}

} // namespace postrider::SearchWhen
