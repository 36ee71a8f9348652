// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapDate.h"
#include "core/imap/ImapCursor.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace postrider {

namespace {
constexpr std::array<const char *, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

unsigned monthOf(QByteArrayView name)
{
    for (unsigned i = 0; i < kMonths.size(); ++i) {
        if (name.compare(QByteArrayView(kMonths[i]), Qt::CaseInsensitive) == 0)
            return i + 1;
    }
    return 0;
}

/// "+0130" in minutes; empty if it is none.
std::optional<int> zoneMinutes(ImapCursor &cursor)
{
    const bool west = cursor.take('-');
    if (!west && !cursor.take('+'))
        return std::nullopt;
    const std::optional<quint64> zone = cursor.number(9959);
    if (!zone || *zone % 100 > 59)
        return std::nullopt;
    const int minutes = int(*zone / 100) * 60 + int(*zone % 100);
    return west ? -minutes : minutes;
}
} // namespace

qint64 imapDateTime(QByteArrayView text)
{
    ImapCursor cursor(text);
    cursor.skipSpaces();
    const auto day = cursor.number(31);
    if (!day || !cursor.take('-') || cursor.rest().size() < 4)
        return 0;
    const unsigned month = monthOf(cursor.rest().first(3));
    cursor = ImapCursor(cursor.rest().sliced(3));
    if (month == 0 || !cursor.take('-'))
        return 0;
    const auto year = cursor.number(9999);
    cursor.skipSpaces();
    const auto hour = cursor.number(23);
    if (!year || !hour || !cursor.take(':'))
        return 0;
    const auto minute = cursor.number(59);
    if (!minute || !cursor.take(':'))
        return 0;
    const auto second = cursor.number(60);
    cursor.skipSpaces();
    const auto zone = zoneMinutes(cursor);
    if (!second || !zone)
        return 0;
    const std::chrono::year_month_day date{std::chrono::year(int(*year)), std::chrono::month(month), std::chrono::day(unsigned(*day))};
    if (!date.ok())
        return 0;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    return (((days * 24 + qint64(*hour)) * 60 + qint64(*minute) - *zone) * 60 + qint64(*second)) * 1000;
}

QByteArray imapDateTimeText(qint64 milliseconds)
{
    constexpr qint64 kLast = 253402300799; // 31-Dec-9999 23:59:59
    const qint64 seconds = qBound<qint64>(0, milliseconds / 1000, kLast);
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(seconds / 86400))};
    const int rest = int(seconds % 86400);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "\"%02u-%s-%04d %02d:%02d:%02d +0000\"", unsigned(date.day()), kMonths[unsigned(date.month()) - 1], int(date.year()), rest / 3600,
        rest / 60 % 60, rest % 60);
    return QByteArray(text.data());
}

QByteArray imapDateText(int year, unsigned month, unsigned day)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!date.ok() || year < 1 || year > 9999)
        return {};
    return QByteArray::number(day) + '-' + kMonths[month - 1] + '-' + QByteArray::number(year).rightJustified(4, '0');
}

} // namespace postrider
