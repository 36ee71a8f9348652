// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"

#include "app/cli/Command.h"

#include <QDateTime>

namespace postrider {

Arguments Arguments::parse(const QStringList &words, const QStringList &options, const QStringList &switches)
{
    Arguments result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (!word.startsWith(QLatin1String("--"))) {
            result.m_words.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            result.m_words += words.mid(i + 1);
            break;
        }
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.left(equals < 0 ? word.size() : equals);
        if (switches.contains(name) && equals < 0) {
            result.m_values[name].append(QString());
        } else if (!options.contains(name)) {
            throw UsageError(CommandText::tr("There is no option %1 here.").arg(word));
        } else if (equals >= 0) {
            result.m_values[name].append(word.mid(equals + 1));
        } else if (i + 1 < words.size()) {
            result.m_values[name].append(words[++i]);
        } else {
            throw UsageError(CommandText::tr("%1 needs a value.").arg(name));
        }
    }
    return result;
}

QString Arguments::value(const QString &name, const QString &fallback) const
{
    const QStringList all = m_values.value(name);
    return all.isEmpty() ? fallback : all.last();
}

int Arguments::number(const QString &name, int fallback) const
{
    if (!has(name))
        return fallback;
    bool ok = false;
    const int result = value(name).toInt(&ok);
    if (!ok || result < 0)
        throw UsageError(CommandText::tr("%1 needs a whole number.").arg(name));
    return result;
}

qint64 Arguments::time(const QString &name) const
{
    return has(name) ? timeFrom(value(name), name) : 0;
}

qint64 Arguments::timeFrom(const QString &text, const QString &what)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid())
        throw UsageError(CommandText::tr("%1 needs a time like 2026-03-01T08:30 or 2026-03-01T08:30:00Z.").arg(what));
    return time.toMSecsSinceEpoch();
}

QString Arguments::takeWord(const QString &what)
{
    if (m_words.isEmpty())
        throw UsageError(CommandText::tr("%1 is missing.").arg(what));
    return m_words.takeFirst();
}

void Arguments::expectNoMoreWords() const
{
    if (!m_words.isEmpty())
        throw UsageError(CommandText::tr("“%1” is one word too many here.").arg(m_words.first()));
}

} // namespace postrider
