// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>

namespace postrider {

Translations::~Translations()
{
    for (QTranslator *translator : {&m_own, &m_qt, static_cast<QTranslator *>(&m_plurals)})
        QCoreApplication::removeTranslator(translator);
}

bool Translations::load(const QString &language)
{
    // Asked for by its whole name: QTranslator would shorten the name by itself and not say what it found.
    const QString path = QStringLiteral(":/i18n/postrider_%1.qm").arg(language);
    if (!QFile::exists(path) || !m_own.load(path))
        return false;
    // Qt's own catalogue may be missing; then the buttons of its dialogs are English, which is no reason to give up the rest.
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_own);
    return true;
}

QString Translations::install(const QStringList &languages)
{
    const QString english = QStringLiteral("en");
    QCoreApplication::installTranslator(&m_plurals);
    for (QString language : languages) {
        // "C" is what a computer without a language says; QLocale makes C of languages it does not know too, and those are passed over.
        if (language == QLatin1String("C") || QLocale(language).language() == QLocale::English)
            return english;
        language.replace(QLatin1Char('-'), QLatin1Char('_'));
        while (!language.isEmpty()) {
            if (load(language))
                return language;
            // Another country's form of the language is nearer than English.
            const QString near = language == QLatin1String("pt")                          ? QStringLiteral("pt_BR")
                : language == QLatin1String("zh") || language == QLatin1String("zh_Hans") ? QStringLiteral("zh_CN")
                                                                                          : QString();
            if (!near.isEmpty() && load(near))
                return near;
            language.truncate(qMax(qsizetype(0), language.lastIndexOf(QLatin1Char('_'))));
        }
    }
    return english;
}

} // namespace postrider
