// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Tags.h"

#include "app/widgets/Preferences.h"

#include <QCoreApplication>
#include <algorithm>

namespace postrider::Tags {

namespace {

constexpr const char *titles[] = {QT_TRANSLATE_NOOP("TagNames", "Important"), QT_TRANSLATE_NOOP("TagNames", "Work"), QT_TRANSLATE_NOOP("TagNames", "Personal"),
    QT_TRANSLATE_NOOP("TagNames", "To do"), QT_TRANSLATE_NOOP("TagNames", "Later")};
constexpr int known = 5;

/// "keyword colour title", one a tag; the title is missing where it is the one in the language of the program.
const Setting<QStringList> setting{"tags/numbered", {}};

QString keywordOf(int number)
{
    return QStringLiteral("$label%1").arg(number);
}

QString knownTitle(const QString &keyword)
{
    for (int number = 1; number <= known; ++number) {
        if (keyword.compare(keywordOf(number), Qt::CaseInsensitive) == 0)
            return QCoreApplication::translate("TagNames", titles[number - 1]);
    }
    return {};
}

} // namespace

const char *const settingKey = setting.key;

QList<Tag> numbered()
{
    QList<Tag> tags;
    for (const QString &line : Preferences::current().get(setting)) {
        Tag tag;
        tag.keyword = line.section(QLatin1Char(' '), 0, 0);
        tag.colour = qBound(1, line.section(QLatin1Char(' '), 1, 1).toInt(), 9);
        tag.title = line.section(QLatin1Char(' '), 2);
        if (tag.title.isEmpty())
            tag.title = knownTitle(tag.keyword);
        if (tag.title.isEmpty())
            tag.title = tag.keyword;
        if (isKeyword(tag.keyword) && tags.size() < most)
            tags.append(tag);
    }
    if (tags.isEmpty()) {
        for (int each = 1; each <= known; ++each)
            tags.append({keywordOf(each), knownTitle(keywordOf(each)), each});
    }
    return tags;
}

void setNumbered(const QList<Tag> &tags)
{
    QStringList lines;
    for (const Tag &tag : tags) {
        const QString title = tag.title == knownTitle(tag.keyword) ? QString() : tag.title.simplified();
        lines.append(QStringLiteral("%1 %2 %3").arg(tag.keyword, QString::number(tag.colour), title).trimmed());
    }
    Preferences::current().set(setting, lines);
}

Tag of(const QString &keyword)
{
    for (const Tag &tag : numbered()) {
        if (tag.keyword.compare(keyword, Qt::CaseInsensitive) == 0)
            return tag;
    }
    const QString title = knownTitle(keyword);
    return {keyword, title.isEmpty() ? keyword : title, 9};
}

bool isKeyword(const QString &text)
{
    const auto allowed = [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f && !QStringLiteral("(){%*\"\\]").contains(c); };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), allowed);
}

QString keywordFor(const QString &title, const QStringList &taken)
{
    QString stem;
    // Accents off, so that "Café" is Cafe; what has no such form is left out.
    for (const QChar c : title.normalized(QString::NormalizationForm_KD)) {
        if (c.unicode() < 0x7f && c.isLetterOrNumber())
            stem += c.toLower();
        else if ((c.isSpace() || c == QLatin1Char('-')) && !stem.isEmpty() && !stem.endsWith(QLatin1Char('-')))
            stem += QLatin1Char('-');
    }
    while (stem.endsWith(QLatin1Char('-')))
        stem.chop(1);
    stem = stem.left(40);
    if (stem.isEmpty())
        stem = QStringLiteral("tag");
    QString keyword = stem;
    for (int number = 2; taken.contains(keyword, Qt::CaseInsensitive); ++number)
        keyword = stem + QLatin1Char('-') + QString::number(number);
    return keyword;
}

} // namespace postrider::Tags
