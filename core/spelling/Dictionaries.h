// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace postrider {

/// The Hunspell dictionaries of this computer. Pure functions, any thread; reads directories, and no dictionary.
namespace Dictionaries {

struct Dictionary {
    QString language; ///< "en_US", as its files are called
    QString affixes, words; ///< paths of the .aff and .dic file
};

/// Where they may lie: those beside the program first, then the person's, then the system's.
QStringList places();
/// One for each language (the first place wins), by language; at most 500.
QList<Dictionary> in(const QStringList &places);
/// Of these the one for a language as locales have it ("de" or "de-AT" or "de_AT"): itself, else the same language of its own country ("de_DE"), else the first of the same
/// language. Empty language: none.
Dictionary forLanguage(const QString &language, const QList<Dictionary> &all);

} // namespace Dictionaries

} // namespace postrider
