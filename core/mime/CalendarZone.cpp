// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/CalendarZone.h"

#include "core/mime/HeaderText.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

namespace postrider {

namespace {

constexpr size_t MostObservances = 200;

/// "+0530" or "-053000", seconds.
int offsetOf(const QString &value)
{
    const int sign = value.startsWith(u'-') ? -1 : 1;
    const QString digits = value.mid(value.startsWith(u'-') || value.startsWith(u'+') ? 1 : 0);
    const int seconds = digits.mid(0, 2).toInt() * 3600 + digits.mid(2, 2).toInt() * 60 + digits.mid(4, 2).toInt();
    return sign * std::min(seconds, 14 * 3600);
}

int weekdayOf(QStringView name)
{
    static const std::array<QStringView, 7> names{u"MO", u"TU", u"WE", u"TH", u"FR", u"SA", u"SU"};
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? 0 : int(found - names.begin()) + 1;
}

/// A name of the world's; the Windows ones, and those with a maker's name before them ("/freeassociation.sourceforge.net/Europe/Berlin"), are found, too.
QByteArray knownZone(const QString &id)
{
    const QByteArray name = id.toUtf8().trimmed();
    if (name.isEmpty() || name.size() > 200)
        return {};
    if (QTimeZone::isTimeZoneIdAvailable(name))
        return name;
    const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(name);
    if (!windows.isEmpty())
        return windows;
    const qsizetype city = name.lastIndexOf('/');
    const qsizetype area = city > 0 ? name.lastIndexOf('/', city - 1) : -1;
    const QByteArray tail = area >= 0 ? name.mid(area + 1) : QByteArray();
    return !tail.isEmpty() && QTimeZone::isTimeZoneIdAvailable(tail) ? tail : QByteArray();
}

} // namespace

QDateTime CalendarZone::wallTime(const QString &value)
{
    const QDate date = QDate::fromString(value.left(8), QStringLiteral("yyyyMMdd"));
    const QTime time = value.size() >= 15 && value.at(8) == u'T' ? QTime::fromString(value.mid(9, 6), QStringLiteral("HHmmss")) : QTime(0, 0);
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

CalendarZone::CalendarZone(QString id, const std::vector<ContentLine> &lines) : m_id(std::move(id)), m_known(knownZone(m_id))
{
    Observance next;
    for (const ContentLine &line : lines) {
        if (line.name == "X-LIC-LOCATION" && m_known.isEmpty())
            m_known = knownZone(line.text(200));
        else if (line.name == "BEGIN")
            next = {};
        else if (line.name == "DTSTART")
            next.begin = wallTime(line.value.trimmed());
        else if (line.name == "TZOFFSETTO")
            next.offsetTo = offsetOf(line.value.trimmed());
        else if (line.name == "RRULE") {
            for (const QString &piece : line.value.toUpper().split(u';')) {
                const QString value = piece.section(u'=', 1);
                if (piece.startsWith(QLatin1String("BYMONTH=")))
                    next.month = std::clamp(value.toInt(), 0, 12);
                else if (piece.startsWith(QLatin1String("BYDAY=")) && value.size() >= 2) {
                    next.weekday = weekdayOf(QStringView(value).right(2));
                    next.nth = std::clamp(value.chopped(2).toInt(), -5, 5);
                } else if (piece.startsWith(QLatin1String("BYMONTHDAY=")))
                    next.dayOfMonth = std::clamp(value.section(u',', 0, 0).toInt(), 0, 31);
            }
        } else if (line.name == "END" && next.begin.isValid() && m_observances.size() < MostObservances) {
            m_observances.push_back(next);
        }
    }
}

std::optional<QDateTime> CalendarZone::onsetIn(const Observance &o, int year) const
{
    if (o.month == 0)
        return o.begin;
    if (year < o.begin.date().year())
        return std::nullopt;
    const QDate first(year, o.month, 1);
    QDate day = o.dayOfMonth > 0 ? QDate(year, o.month, std::min(o.dayOfMonth, first.daysInMonth())) : first;
    if (o.weekday > 0 && o.nth >= 0) { // "second Sunday", or the first one from a day of the month on
        day = day.addDays((o.weekday - day.dayOfWeek() + 7) % 7 + 7 * std::max(0, o.nth - 1));
    } else if (o.weekday > 0) {
        const QDate last(year, o.month, first.daysInMonth());
        day = last.addDays(-((last.dayOfWeek() - o.weekday + 7) % 7) + 7 * (o.nth + 1));
    }
    return QDateTime(day, o.begin.time(), Qt::UTC);
}

QDateTime CalendarZone::moment(const QDateTime &wall) const
{
    if (!m_known.isEmpty())
        return QDateTime(wall.date(), wall.time(), QTimeZone(m_known));
    if (m_id.isEmpty() || m_observances.empty())
        return QDateTime(wall.date(), wall.time(), Qt::LocalTime);
    std::optional<QDateTime> latest;
    int offset = m_observances.front().offsetTo;
    for (const Observance &o : m_observances) {
        for (const int year : {wall.date().year() - 1, wall.date().year()}) {
            const auto onset = onsetIn(o, year);
            if (onset && *onset <= wall && (!latest || *onset >= *latest)) {
                latest = onset;
                offset = o.offsetTo;
            }
        }
    }
    return QDateTime(wall.date(), wall.time(), Qt::OffsetFromUTC, offset);
}

QString CalendarZone::name() const
{
    return m_known.isEmpty() ? HeaderText::withoutDisguise(m_id.left(100)) : QString::fromLatin1(m_known).replace(u'_', u' ');
}

} // namespace postrider
