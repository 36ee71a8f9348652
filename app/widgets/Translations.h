// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/EnglishPlurals.h"

#include <QStringList>
#include <QTranslator>

namespace postrider {

/// The words of the program in the language of the person in front of it, with those of Qt: one of the compiled-in catalogues, or the English
/// of the sources. Thread: main; must not outlive the application object. Owns its translators. Never reads settings or the network.
class Translations {
public:
    Translations() = default;
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;
    ~Translations();

    /// `languages` as QLocale::uiLanguages gives them ("de-AT"), the most wanted first. The first one that we speak is installed; English
    /// counts as spoken, so whoever prefers it to German gets it. Empty, or none of ours: English. Once, after the application object is there.
    /// Returns the language, as in the names of the catalogues ("de", "en").
    QString install(const QStringList &languages);

private:
    bool load(const QString &language);

    EnglishPlurals m_plurals;
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace postrider
