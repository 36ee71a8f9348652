// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/SpellLanguages.h"

#include "app/composer/ComposerSettings.h"
#include "core/spelling/Dictionaries.h"
#include "core/spelling/SpellService.h"

#include <QLocale>

namespace postrider {

namespace {

/// Settings files keep no empty list.
const QString none = QStringLiteral("none");

QStringList installed()
{
    QStringList languages;
    for (const auto &dictionary : Dictionaries::in(Dictionaries::places()))
        languages.append(dictionary.language);
    return languages;
}

QString nameOf(const QString &language)
{
    const QLocale locale(language);
    if (locale == QLocale::c() || locale.nativeLanguageName().isEmpty())
        return language;
    const QString name = locale.nativeLanguageName();
    return language.contains(QLatin1Char('_')) ? SpellLanguages::tr("%1 (%2)", "language, country").arg(name, locale.nativeTerritoryName()) : name;
}

} // namespace

QStringList SpellLanguages::names(bool isBrief)
{
    QStringList names;
    const QStringList all = installed();
    for (const QString &language : chosen(all)) {
        if (!all.contains(language))
            continue; // its dictionary has gone: nothing is looked up in it
        const QString brief = QLocale(language).nativeLanguageName();
        const QString name = isBrief && !brief.isEmpty() && QLocale(language) != QLocale::c() ? brief : nameOf(language);
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

SpellLanguages::SpellLanguages(QWidget *parent) : QMenu(tr("Spe&lling"), parent)
{
    setObjectName(QStringLiteral("spellLanguages"));
    connect(this, &QMenu::aboutToShow, this, &SpellLanguages::fill);
}

QStringList SpellLanguages::chosen(const QStringList &all)
{
    const QStringList kept = Preferences::current().get(ComposerSettings::spellingLanguages);
    if (kept.contains(none))
        return {};
    if (!kept.isEmpty())
        return kept;
    QList<Dictionaries::Dictionary> dictionaries;
    for (const QString &language : all)
        dictionaries.append({language, {}, {}});
    QStringList found;
    for (const QString &language : QLocale().uiLanguages()) {
        const QString one = Dictionaries::forLanguage(language, dictionaries).language;
        if (!one.isEmpty() && !found.contains(one) && found.size() < 3)
            found.append(one);
    }
    return found;
}

void SpellLanguages::follow(SpellService *service)
{
    service->setLanguages(chosen(installed()));
    QObject::connect(&Preferences::current(), &Preferences::changed, service, [service](const QString &key) {
        if (key.isEmpty() || Preferences::isAbout(key, ComposerSettings::spellingLanguages))
            service->setLanguages(chosen(installed()));
    });
}

void SpellLanguages::fill()
{
    clear();
    const QStringList all = installed(), now = chosen(all);
    for (const QString &language : all) {
        QAction *entry = addAction(nameOf(language));
        entry->setObjectName(language);
        entry->setCheckable(true);
        entry->setChecked(now.contains(language));
        connect(entry, &QAction::triggered, this, [language, now](bool on) {
            QStringList next = now;
            next.removeAll(language);
            if (on)
                next.append(language);
            Preferences::current().set(ComposerSettings::spellingLanguages, next.isEmpty() ? QStringList{none} : next);
        });
    }
    if (all.isEmpty())
        addAction(tr("No dictionary was found on this computer"))->setEnabled(false);
}

} // namespace postrider
