// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/CalendarReader.h"

#include "core/mime/CalendarZone.h"
#include "core/mime/ContentLines.h"
#include "core/mime/HeaderText.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QMap>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace postrider::CalendarReader {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CalendarReader)
};

constexpr qsizetype MostAttendees = 100;
constexpr size_t MostEvents = 1000;

/// One event or task, its lines by name; alarms within it left out.
struct Event {
    std::vector<const ContentLine *> lines;
    bool isTask = false;

    const ContentLine *first(QByteArrayView name) const
    {
        const auto found = std::find_if(lines.begin(), lines.end(), [name](const ContentLine *line) { return QByteArrayView(line->name) == name; });
        return found == lines.end() ? nullptr : *found;
    }
    QString text(QByteArrayView name, qsizetype longest) const
    {
        const ContentLine *line = first(name);
        return line ? line->text(longest) : QString();
    }
};

struct Calendar {
    QString method;
    QMap<QString, std::vector<ContentLine>> zones;
    std::vector<Event> events;
};

Calendar sorted(const std::vector<ContentLine> &lines)
{
    Calendar calendar;
    QByteArrayList open;
    std::vector<ContentLine> zone;
    QString zoneId;
    for (const ContentLine &line : lines) {
        if (line.name == "BEGIN") {
            const QByteArray what = line.value.trimmed().toUpper().toLatin1();
            open.append(what);
            if (open.size() > 20)
                break; // nothing honest is as deep
            if ((what == "VEVENT" || what == "VTODO") && calendar.events.size() < MostEvents)
                calendar.events.push_back({{}, what == "VTODO"});
            if (what == "VTIMEZONE")
                zone.clear();
        }
        const bool inZone = open.contains("VTIMEZONE");
        if (inZone && line.name == "TZID")
            zoneId = line.text(200);
        else if (inZone && line.value.trimmed().toUpper() != QLatin1String("VTIMEZONE"))
            zone.push_back(line);
        else if (!open.isEmpty() && (open.last() == "VEVENT" || open.last() == "VTODO") && !calendar.events.empty() && line.name != "BEGIN")
            calendar.events.back().lines.push_back(&line);
        else if (open.size() <= 1 && line.name == "METHOD")
            calendar.method = line.text(50).toUpper();
        if (line.name == "END" && !open.isEmpty()) {
            if (open.last() == "VTIMEZONE" && calendar.zones.size() < 100)
                calendar.zones.insert(zoneId, zone);
            open.removeLast();
        }
    }
    return calendar;
}

Invitation::Method methodOf(const QString &word)
{
    static const QHash<QString, Invitation::Method> known{{QStringLiteral("REQUEST"), Invitation::Method::Request}, {QStringLiteral("REPLY"), Invitation::Method::Reply},
        {QStringLiteral("CANCEL"), Invitation::Method::Cancel}, {QStringLiteral("COUNTER"), Invitation::Method::Counter}, {QStringLiteral("ADD"), Invitation::Method::Add},
        {QStringLiteral("REFRESH"), Invitation::Method::Refresh}, {QStringLiteral("DECLINECOUNTER"), Invitation::Method::DeclineCounter}};
    return known.value(word, Invitation::Method::Publish);
}

/// "mailto:a@b.c" with CN.
Address personOf(const ContentLine &line)
{
    QString address = line.value.trimmed().left(500);
    if (address.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        address = address.mid(7);
    QString name = HeaderText::withoutDisguise(line.parameter("CN").left(200));
    if (name.compare(address, Qt::CaseInsensitive) == 0)
        name.clear();
    return {name, HeaderText::withoutDisguise(address)};
}

QString said(const Address &person)
{
    return person.name.isEmpty() ? person.address : person.name;
}

QString headingOf(Invitation::Method method, const Event &event)
{
    const ContentLine *attendee = event.first("ATTENDEE");
    const QString who = attendee ? said(personOf(*attendee)) : Text::tr("Somebody");
    switch (method) {
    case Invitation::Method::Request:
        if (event.isTask)
            return Text::tr("A task for you");
        return event.text("SEQUENCE", 10).toInt() > 0 ? Text::tr("Invitation, changed") : Text::tr("Invitation");
    case Invitation::Method::Cancel: return Text::tr("Called off");
    case Invitation::Method::Counter: return Text::tr("%1 proposes another time").arg(who);
    case Invitation::Method::DeclineCounter: return Text::tr("The proposed time does not suit");
    case Invitation::Method::Add: return Text::tr("Another date for an invitation");
    case Invitation::Method::Refresh: return Text::tr("%1 asks to be told how things stand").arg(who);
    case Invitation::Method::Publish: return event.isTask ? Text::tr("Task") : Text::tr("Event");
    case Invitation::Method::Reply: break;
    }
    const QString answer = attendee ? attendee->parameter("PARTSTAT").toUpper() : QString();
    if (answer == QLatin1String("ACCEPTED"))
        return Text::tr("%1 has accepted").arg(who);
    if (answer == QLatin1String("DECLINED"))
        return Text::tr("%1 has declined").arg(who);
    if (answer == QLatin1String("TENTATIVE"))
        return Text::tr("%1 has accepted, but is not sure yet").arg(who);
    if (answer == QLatin1String("DELEGATED"))
        return Text::tr("%1 sends somebody else").arg(who);
    return Text::tr("%1 has answered").arg(who);
}

struct Time {
    QDateTime moment; ///< of a whole day: its beginning here
    QDateTime wall; ///< as the sender's clock shows it
    bool isDay = false;
    QString zone; ///< the sender's, where it has one
};

Time timeOf(const ContentLine *line, const Calendar &calendar)
{
    Time time;
    if (!line)
        return time;
    const QString value = line->value.trimmed().left(20);
    time.isDay = value.size() == 8 || line->parameter("VALUE").toUpper() == QLatin1String("DATE");
    time.wall = CalendarZone::wallTime(value);
    if (!time.wall.isValid())
        return time;
    if (time.isDay) {
        time.moment = QDateTime(time.wall.date(), QTime(0, 0), Qt::LocalTime);
    } else if (value.endsWith(u'Z')) {
        time.moment = time.wall; // is UTC
    } else {
        const QString id = line->parameter("TZID");
        const CalendarZone zone(id, calendar.zones.value(id));
        time.moment = zone.moment(time.wall);
        time.zone = id.isEmpty() ? QString() : zone.name();
    }
    return time;
}

/// RFC 5545 3.3.6, "PT1H30M", seconds; -1: none.
qint64 durationOf(const QString &value)
{
    qint64 seconds = 0, number = 0;
    bool any = false;
    for (const QChar c : value.left(50)) {
        if (c.isDigit()) {
            number = std::min<qint64>(number * 10 + c.digitValue(), 100'000'000);
            continue;
        }
        const qint64 unit = c == u'W' ? 604'800 : c == u'D' ? 86'400 : c == u'H' ? 3'600 : c == u'M' ? 60 : c == u'S' ? 1 : 0;
        seconds += number * unit;
        any = any || unit > 0;
        number = 0;
    }
    return any && !value.startsWith(u'-') ? seconds : -1;
}

QString saidWhen(const Time &begin, const QDateTime &end, const QLocale &locale)
{
    if (begin.isDay) {
        const QDate first = begin.wall.date();
        const QDate last = end.isValid() ? end.toLocalTime().date().addDays(-1) : first; // RFC 5545 3.6.1: the end is the day after
        const QString text = locale.toString(first, QLocale::LongFormat);
        return last > first ? Text::tr("%1 to %2", "days").arg(text, locale.toString(last, QLocale::LongFormat)) : text;
    }
    const QDateTime here = begin.moment.toLocalTime();
    const QString day = locale.toString(here.date(), QLocale::LongFormat);
    QString text = Text::tr("%1, %2", "day, time").arg(day, locale.toString(here.time(), QLocale::ShortFormat));
    if (end.isValid() && end > begin.moment) {
        const QDateTime until = end.toLocalTime();
        const QString time = locale.toString(until.time(), QLocale::ShortFormat);
        text = until.date() == here.date() ? Text::tr("%1 to %2", "times of a day").arg(text, time)
                                           : Text::tr("%1 to %2, %3", "day and time").arg(text, locale.toString(until.date(), QLocale::LongFormat), time);
    }
    const bool elsewhere = !begin.zone.isEmpty() && (here.date() != begin.wall.date() || here.time() != begin.wall.time());
    return elsewhere ? Text::tr("%1 (%2 in the time of %3)").arg(text, locale.toString(begin.wall.time(), QLocale::ShortFormat), begin.zone) : text;
}

QString saidDays(const QString &byDay, const QLocale &locale)
{
    static const QStringList names{
        QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"), QStringLiteral("TH"), QStringLiteral("FR"), QStringLiteral("SA"), QStringLiteral("SU")};
    QStringList days;
    const QStringList pieces = byDay.split(u',', Qt::SkipEmptyParts);
    for (const QString &piece : pieces.mid(0, 7)) {
        const qsizetype index = names.indexOf(piece.right(2));
        if (index >= 0)
            days += locale.dayName(int(index) + 1, QLocale::LongFormat);
    }
    return locale.createSeparatedList(days);
}

/// RFC 5545 3.3.10 in words: how often, on which days of the week, until when. What is finer than that is "at certain times".
QString saidRecurrence(const ContentLine *rule, const QLocale &locale)
{
    if (!rule)
        return {};
    QHash<QString, QString> parts;
    const QStringList pieces = rule->value.toUpper().left(1000).split(u';', Qt::SkipEmptyParts);
    for (const QString &piece : pieces.mid(0, 30))
        parts.insert(piece.section(u'=', 0, 0).trimmed(), piece.section(u'=', 1).trimmed());
    const int interval = std::clamp(parts.value(QStringLiteral("INTERVAL"), QStringLiteral("1")).toInt(), 1, 10'000);
    const QString frequency = parts.value(QStringLiteral("FREQ"));
    QString text;
    if (frequency == QLatin1String("DAILY"))
        text = interval == 1 ? Text::tr("every day") : Text::tr("every %Ln day(s)", nullptr, interval);
    else if (frequency == QLatin1String("WEEKLY"))
        text = interval == 1 ? Text::tr("every week") : Text::tr("every %Ln week(s)", nullptr, interval);
    else if (frequency == QLatin1String("MONTHLY"))
        text = interval == 1 ? Text::tr("every month") : Text::tr("every %Ln month(s)", nullptr, interval);
    else if (frequency == QLatin1String("YEARLY"))
        text = interval == 1 ? Text::tr("every year") : Text::tr("every %Ln year(s)", nullptr, interval);
    else
        return Text::tr("again and again");
    const QString days = frequency == QLatin1String("WEEKLY") ? saidDays(parts.value(QStringLiteral("BYDAY")), locale) : QString();
    if (!days.isEmpty())
        text = Text::tr("%1 on %2", "every week on these days").arg(text, days);
    const int count = std::clamp(parts.value(QStringLiteral("COUNT")).toInt(), 0, 1'000'000);
    const QDateTime until = CalendarZone::wallTime(parts.value(QStringLiteral("UNTIL")));
    if (count > 0)
        return Text::tr("%1, %2", "every week, 10 times").arg(text, Text::tr("%Ln time(s)", nullptr, count));
    return until.isValid() ? Text::tr("%1, until %2").arg(text, locale.toString(until.date(), QLocale::LongFormat)) : text;
}

void readPeople(const Event &event, Invitation &invitation)
{
    if (const ContentLine *organizer = event.first("ORGANIZER"))
        invitation.organizer = personOf(*organizer);
    for (const ContentLine *line : event.lines) {
        if (line->name != "ATTENDEE")
            continue;
        if (invitation.attendees.size() < MostAttendees)
            invitation.attendees += personOf(*line);
        else
            ++invitation.moreAttendees;
    }
}

void readTimes(const Event &event, const Calendar &calendar, Invitation &invitation)
{
    const QLocale locale;
    const Time begin = timeOf(event.first(event.isTask && !event.first("DTSTART") ? "DUE" : "DTSTART"), calendar);
    if (!begin.moment.isValid())
        return;
    Time end = timeOf(event.first("DTEND"), calendar);
    const qint64 duration = durationOf(event.text("DURATION", 50).toUpper());
    if (!end.moment.isValid() && duration > 0)
        end.moment = begin.moment.addSecs(duration);
    invitation.beginMs = begin.moment.toMSecsSinceEpoch();
    invitation.endMs = end.moment.isValid() ? end.moment.toMSecsSinceEpoch() : 0;
    invitation.isAllDay = begin.isDay;
    invitation.when = saidWhen(begin, end.moment, locale);
    invitation.recurrence = saidRecurrence(event.first("RRULE"), locale);
}

} // namespace

std::optional<Invitation> read(QByteArrayView octets, QByteArrayView charset, const QString &partId, QByteArrayView method)
{
    // RFC 5545 3.1.4: UTF-8 unless something else is said.
    const std::vector<ContentLine> lines = ContentLines::read(octets, charset.isEmpty() ? QByteArrayView("utf-8") : charset);
    const Calendar calendar = sorted(lines);
    if (calendar.events.empty())
        return std::nullopt;
    // A series comes with its exceptions; what it is about stands in the one that is no exception.
    const auto master = std::find_if(calendar.events.begin(), calendar.events.end(), [](const Event &e) { return !e.first("RECURRENCE-ID"); });
    const Event &event = master == calendar.events.end() ? calendar.events.front() : *master;
    Invitation invitation;
    invitation.partId = partId;
    invitation.method = methodOf(calendar.method.isEmpty() ? QString::fromLatin1(method).toUpper() : calendar.method);
    if (event.text("STATUS", 30).toUpper() == QLatin1String("CANCELLED") && invitation.method == Invitation::Method::Request)
        invitation.method = Invitation::Method::Cancel;
    invitation.heading = headingOf(invitation.method, event);
    invitation.summary = HeaderText::withoutDisguise(event.text("SUMMARY", 300));
    invitation.where = HeaderText::withoutDisguise(event.text("LOCATION", 300));
    invitation.description = event.text("DESCRIPTION", 2000);
    readPeople(event, invitation);
    readTimes(event, calendar, invitation);
    QSet<QString> others;
    for (const Event &other : calendar.events)
        others.insert(other.text("UID", 300));
    invitation.moreEvents = int(others.size()) - 1;
    return invitation;
}

QString textOf(const Invitation &invitation)
{
    QStringList lines{invitation.heading};
    lines += {invitation.summary, invitation.when, invitation.recurrence, invitation.where};
    if (!invitation.organizer.address.isEmpty())
        lines += Text::tr("From %1").arg(said(invitation.organizer));
    lines.removeAll(QString());
    if (!invitation.description.isEmpty())
        lines += {QString(), invitation.description};
    return lines.join(u'\n') + u'\n';
}

} // namespace postrider::CalendarReader
