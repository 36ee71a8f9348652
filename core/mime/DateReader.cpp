// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/DateReader.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace postrider::DateReader {

namespace {

/// Days since 1970-01-01 in the Gregorian calendar; months are counted from March so that the leap day comes last.
qint64 daysSinceEpoch(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int monthFromMarch = (month + 9) % 12;
    const qint64 dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1;
    return 365LL * y + y / 4 - y / 100 + y / 400 + dayOfYear - 719468;
}

int monthOf(QByteArrayView word)
{
    static constexpr char Names[] = "janfebmaraprmayjunjulaugsepoctnovdec";
    if (word.size() < 3)
        return 0;
    for (int m = 0; m < 12; ++m) {
        if (word.first(3).compare(QByteArrayView(Names + 3 * m, 3), Qt::CaseInsensitive) == 0)
            return m + 1;
    }
    return 0;
}

/// Minutes east of Greenwich of a zone's name (RFC 5322 4.3); `ok` false for an unknown one.
int zoneOf(QByteArrayView word, bool *ok)
{
    struct Zone {
        const char *name;
        int minutes;
    };
    static constexpr std::array Zones{Zone{"gmt", 0}, Zone{"ut", 0}, Zone{"utc", 0}, Zone{"z", 0}, Zone{"est", -300}, Zone{"edt", -240}, Zone{"cst", -360}, Zone{"cdt", -300},
        Zone{"mst", -420}, Zone{"mdt", -360}, Zone{"pst", -480}, Zone{"pdt", -420}, Zone{"cet", 60}, Zone{"cest", 120}, Zone{"met", 60}, Zone{"mest", 120}, Zone{"bst", 60},
        Zone{"eet", 120}, Zone{"eest", 180}, Zone{"jst", 540}, Zone{"msk", 180}};
    for (const Zone &z : Zones) {
        if (word.compare(QByteArrayView(z.name), Qt::CaseInsensitive) == 0) {
            *ok = true;
            return z.minutes;
        }
    }
    *ok = false;
    return 0;
}

struct Fields {
    int year = -1, month = 0, day = 0, hour = 0, minute = 0, second = 0, zone = 0;
    bool hasTime = false, hasZone = false;
    int yearDigits = 0;
};

/// The number at `*at` and how many digits it has.
int number(QByteArrayView raw, qsizetype *at, int *digits)
{
    int value = 0;
    *digits = 0;
    while (*at < raw.size() && raw[*at] >= '0' && raw[*at] <= '9') {
        if (++*digits <= 8)
            value = value * 10 + (raw[*at] - '0');
        ++*at;
    }
    return value;
}

void readTime(QByteArrayView raw, qsizetype *at, int hour, Fields &f)
{
    int digits = 0;
    ++*at;
    f.hour = hour;
    f.minute = number(raw, at, &digits);
    f.hasTime = true;
    if (*at < raw.size() && raw[*at] == ':') {
        ++*at;
        f.second = number(raw, at, &digits);
        if (*at < raw.size() && raw[*at] == '.') {
            ++*at;
            number(raw, at, &digits);
        }
    }
}

void readZone(QByteArrayView raw, qsizetype *at, Fields &f)
{
    const int sign = raw[*at] == '-' ? -1 : 1;
    int digits = 0;
    ++*at;
    int value = number(raw, at, &digits);
    if (digits == 2 && *at < raw.size() && raw[*at] == ':') {
        ++*at;
        int more = 0;
        value = value * 100 + number(raw, at, &more);
        digits += more;
    }
    if (digits < 1 || digits > 4 || f.hasZone)
        return;
    const int hours = digits <= 2 ? value : value / 100, minutes = digits <= 2 ? 0 : value % 100;
    if (hours <= 15 && minutes < 60)
        f.zone = sign * (hours * 60 + minutes);
    f.hasZone = true;
}

void placeNumber(int value, int digits, Fields &f)
{
    if (digits >= 3 || (f.day > 0 && f.month > 0) || value > 31) {
        if (f.year < 0) {
            f.year = value;
            f.yearDigits = digits;
        }
    } else if (f.day == 0) {
        f.day = value;
    } else if (f.month == 0) {
        f.month = value;
    }
}

/// "2024-02-29T12:00:00Z": a year first, then month and day.
void readIsoDate(QByteArrayView raw, qsizetype *at, Fields &f)
{
    int digits = 0;
    ++*at;
    f.month = number(raw, at, &digits);
    if (*at < raw.size() && raw[*at] == '-') {
        ++*at;
        f.day = number(raw, at, &digits);
    }
    if (*at < raw.size() && (raw[*at] == 'T' || raw[*at] == 't'))
        ++*at;
}

qint64 made(Fields f)
{
    if (f.year < 0 || f.month < 1 || f.month > 12 || f.day < 1 || f.day > 31 || f.hour > 24 || f.minute > 59 || f.second > 60)
        return 0;
    if (f.yearDigits <= 2) // RFC 5322 4.3
        f.year += f.year < 50 ? 2000 : 1900;
    else if (f.yearDigits == 3)
        f.year += 1900;
    if (f.year < 1970 || f.year > 2999)
        return 0;
    const qint64 seconds = daysSinceEpoch(f.year, f.month, f.day) * 86400LL + f.hour * 3600LL + f.minute * 60LL + f.second - f.zone * 60LL;
    return seconds > 0 ? seconds * 1000 : 0;
}

} // namespace

qint64 read(QByteArrayView raw)
{
    constexpr qsizetype MaxLength = 200;
    raw = raw.first(std::min(raw.size(), MaxLength));
    Fields f;
    int comment = 0;
    qsizetype at = 0;
    while (at < raw.size()) {
        const char c = raw[at];
        if (c == '(' || c == ')') {
            comment = std::max(0, comment + (c == '(' ? 1 : -1));
            ++at;
        } else if (comment > 0) {
            ++at;
        } else if (c >= '0' && c <= '9') {
            int digits = 0;
            const int value = number(raw, &at, &digits);
            if (at < raw.size() && raw[at] == ':' && !f.hasTime)
                readTime(raw, &at, value, f);
            else if (digits == 4 && f.year < 0 && f.month == 0 && at < raw.size() && raw[at] == '-') {
                f.year = value;
                f.yearDigits = 4;
                readIsoDate(raw, &at, f);
            } else
                placeNumber(value, digits, f);
        } else if ((c == '+' || c == '-') && f.hasTime) {
            readZone(raw, &at, f);
        } else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
            const qsizetype start = at;
            while (at < raw.size() && (raw[at] | 0x20) >= 'a' && (raw[at] | 0x20) <= 'z')
                ++at;
            const QByteArrayView word = raw.sliced(start, at - start);
            bool isZone = false;
            const int zone = zoneOf(word, &isZone);
            if (isZone && f.hasTime && !f.hasZone) {
                f.zone = zone;
                f.hasZone = true;
            } else if (const int month = monthOf(word); month > 0 && f.month == 0) {
                f.month = month;
            }
        } else {
            ++at;
        }
    }
    return made(f);
}

} // namespace postrider::DateReader
