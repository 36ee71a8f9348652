// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// The language of the search bar, a line each, for people who do not know it yet. Thread: main (translated).
namespace postrider::SearchWords {

struct Word {
    QString word; ///< as it is typed: "from:"
    QString meaning;
};

/// What is worth knowing before anything is typed.
QList<Word> first();
/// Of a word that was typed or suggested; empty if it is no word of the language.
QString meaningOf(const QString &word);

} // namespace postrider::SearchWords
