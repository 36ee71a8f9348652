// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SeparatorLine.h"

#include <QDateTime>
#include <QTimeZone>
#include <array>

namespace postrider::SeparatorLine {

namespace {

constexpr std::array<const char *, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<const char *, 7> kDays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

int indexIn(const auto &names, const QByteArray &word)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (word.compare(names[i], Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return -1;
}

std::optional<QTime> timeFrom(const QByteArray &word)
{
    const QList<QByteArray> parts = word.split(':');
    if (parts.size() != 2 && parts.size() != 3)
        return std::nullopt;
    int numbers[3] = {0, 0, 0};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        bool ok = false;
        numbers[i] = parts[i].toInt(&ok);
        if (!ok || parts[i].size() > 2)
            return std::nullopt;
    }
    const QTime time(numbers[0], numbers[1], qMin(numbers[2], 59)); // a leap second is none here
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// Seconds east of UTC of "+0100"; names of zones say too little.
int offsetFrom(const QByteArray &word)
{
    bool ok = false;
    const int number = word.toInt(&ok);
    if (word.size() != 5 || (word[0] != '+' && word[0] != '-') || !ok || qAbs(number) > 1500)
        return 0;
    return (number / 100) * 3600 + (number % 100) * 60;
}

/// The date that begins at words[at], the day of the week: "Tue Mar  3 10:00:00 [zone] 2026 [zone]", or "Tue, 3 Mar 2026 10:00:00 [zone]".
std::optional<qint64> dateAt(const QList<QByteArray> &words, qsizetype at)
{
    const auto word = [&](qsizetype i) { return at + i < words.size() ? words[at + i] : QByteArray(); };
    const bool monthFirst = indexIn(kMonths, word(1)) >= 0;
    const int month = indexIn(kMonths, monthFirst ? word(1) : word(2)) + 1;
    const int day = (monthFirst ? word(2) : word(1)).toInt();
    if (month == 0 || day < 1 || day > 31)
        return std::nullopt;
    const auto time = timeFrom(monthFirst ? word(3) : word(4));
    if (!time)
        return std::nullopt;
    // The year stands last, before the zone, or behind it.
    int year = 0, offset = 0;
    for (const qsizetype i : monthFirst ? QList<qsizetype>{4, 5, 6} : QList<qsizetype>{3, 5}) {
        bool ok = false;
        const int number = word(i).toInt(&ok);
        if (ok && word(i).size() == 4 && word(i)[0] != '+' && word(i)[0] != '-' && number >= 1970 && year == 0)
            year = number;
        else
            offset = offset ? offset : offsetFrom(word(i));
    }
    const QDate date(year, month, day);
    if (year == 0 || !date.isValid())
        return std::nullopt;
    return QDateTime(date, *time, QTimeZone::utc()).toMSecsSinceEpoch() - offset * 1000LL;
}

} // namespace

std::optional<qint64> read(QByteArrayView line)
{
    if (!line.startsWith("From "))
        return std::nullopt;
    const QByteArray text = QByteArray(line.data(), qMin<qsizetype>(line.size(), 1000)).simplified();
    if (text == "From")
        return 0;
    const QList<QByteArray> words = text.split(' ');
    for (qsizetype i = words.size() - 1; i > 0; --i) {
        const QByteArray word = words[i].endsWith(',') ? words[i].chopped(1) : words[i];
        if (indexIn(kDays, word) < 0)
            continue;
        if (const auto date = dateAt(words, i))
            return date;
    }
    return std::nullopt;
}

bool beginsHeader(QByteArrayView text)
{
    if (text.isEmpty())
        return true; // cut off right there
    if (text.startsWith(">From "))
        return true; // what a careless program made of a second separator
    for (qsizetype i = 0; i < qMin<qsizetype>(text.size(), 200); ++i) {
        if (text[i] == ':')
            return i > 0;
        if (text[i] <= 0x20 || text[i] >= 0x7f) // RFC 5322 3.6.8
            return false;
    }
    return text.size() < 200; // cut off in the first name
}

QByteArray make(const QByteArray &sender, qint64 received)
{
    QByteArray who;
    for (const char c : sender.left(300)) {
        if (c > 0x20 && c < 0x7f)
            who += c;
    }
    if (who.isEmpty())
        who = "MAILER-DAEMON"; // RFC 4155: where nobody is known
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(received, QTimeZone::utc());
    const QDate date = time.date();
    QByteArray day = QByteArray::number(date.day());
    if (day.size() < 2)
        day.prepend(' ');
    return "From " + who + ' ' + kDays[size_t(date.dayOfWeek() - 1)] + ' ' + kMonths[size_t(date.month() - 1)] + ' ' + day + ' '
        + time.toString(QStringLiteral("HH:mm:ss")).toLatin1() + ' ' + QByteArray::number(date.year()) + '\n';
}

} // namespace postrider::SeparatorLine
