// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/Attribution.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace postrider::Attribution {

namespace {

QString nameOf(const Original &original)
{
    return original.sender.address.isEmpty() && original.sender.name.isEmpty() ? QCoreApplication::translate("ReplyWriter", "somebody") : original.sender.shortText();
}

QString usual(const Original &original)
{
    const QString name = nameOf(original);
    const QString date = shownDate(original);
    if (date.isEmpty())
        return QCoreApplication::translate("ReplyWriter", "%1 wrote:").arg(name);
    return QCoreApplication::translate("ReplyWriter", "On %1, %2 wrote:").arg(date, name);
}

} // namespace

QString shownDate(const Original &original)
{
    if (original.dateMs == 0)
        return original.date;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(original.dateMs);
    const QLocale locale;
    return locale.toString(local.date(), QLocale::LongFormat) + QLatin1String(", ") + locale.toString(local.time(), QLocale::ShortFormat);
}

QString line(const QString &pattern, const Original &original)
{
    if (pattern.trimmed().isEmpty())
        return usual(original);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(original.dateMs);
    const bool isDated = original.dateMs != 0;
    const QLocale locale;
    const QList<std::pair<QLatin1String, QString>> words{{QLatin1String("%name"), nameOf(original)}, {QLatin1String("%address"), original.sender.address},
        {QLatin1String("%date"), isDated ? locale.toString(local.date(), QLocale::LongFormat) : original.date},
        {QLatin1String("%time"), isDated ? locale.toString(local.time(), QLocale::ShortFormat) : QString()}, {QLatin1String("%subject"), original.subject.simplified()},
        {QLatin1String("%%"), QStringLiteral("%")}};
    QString out;
    for (qsizetype at = 0; at < pattern.size();) {
        const QStringView rest = QStringView(pattern).mid(at);
        const auto word = std::find_if(words.begin(), words.end(), [rest](const auto &w) { return rest.startsWith(w.first); });
        if (word == words.end()) {
            out += pattern.at(at++);
            continue;
        }
        out += word->second;
        at += word->first.size();
    }
    return out;
}

} // namespace postrider::Attribution
