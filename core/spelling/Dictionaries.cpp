// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/Dictionaries.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QStandardPaths>

#include <algorithm>

namespace postrider::Dictionaries {

namespace {
constexpr qsizetype most = 500;
constexpr const char *folders[] = {"hunspell", "myspell", "myspell/dicts"};
} // namespace

QStringList places()
{
    QStringList list{QCoreApplication::applicationDirPath() + QLatin1String("/dictionaries")};
    // XDG_DATA_HOME and XDG_DATA_DIRS where there are such things.
    for (const QString &base :
        QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation) + QStringList{QStringLiteral("/usr/share"), QStringLiteral("/usr/local/share")}) {
        for (const char *folder : folders)
            list.append(base + QLatin1Char('/') + QLatin1String(folder));
    }
    list.removeDuplicates();
    return list;
}

QList<Dictionary> in(const QStringList &places)
{
    QMap<QString, Dictionary> found;
    for (const QString &place : places) {
        const QFileInfoList files = QDir(place).entryInfoList({QStringLiteral("*.dic")}, QDir::Files | QDir::Readable);
        for (const QFileInfo &file : files) {
            const QString language = file.completeBaseName();
            const QString affixes = file.absolutePath() + QLatin1Char('/') + language + QLatin1String(".aff");
            // Hyphenation patterns are called hyph_*.dic, and have no affixes.
            if (found.size() < most && language.size() <= 40 && !found.contains(language) && QFileInfo(affixes).isReadable())
                found.insert(language, {language, affixes, file.absoluteFilePath()});
        }
    }
    return found.values();
}

Dictionary forLanguage(const QString &language, const QList<Dictionary> &all)
{
    const QString wanted = QString(language).replace(QLatin1Char('-'), QLatin1Char('_'));
    const QString bare = wanted.section(QLatin1Char('_'), 0, 0);
    if (bare.isEmpty())
        return {};
    for (const QString &name : {wanted, bare + QLatin1Char('_') + bare.toUpper(), bare + QLatin1String("_US"), bare}) {
        const auto exact = std::find_if(all.begin(), all.end(), [&name](const Dictionary &d) { return d.language.compare(name, Qt::CaseInsensitive) == 0; });
        if (exact != all.end())
            return *exact;
    }
    const auto alike =
        std::find_if(all.begin(), all.end(), [&bare](const Dictionary &d) { return d.language.section(QLatin1Char('_'), 0, 0).compare(bare, Qt::CaseInsensitive) == 0; });
    return alike == all.end() ? Dictionary() : *alike;
}

} // namespace postrider::Dictionaries
