// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>

namespace postrider {

/// What searching and sorting make of single characters (Unicode code points). Pure, any thread; tables are made page by page when a script is first met.
///
/// The folded form is the compatibility decomposition in lower case, without what people leave out when they type: marks on Latin, Greek and Cyrillic letters, Arabic harakat,
/// Hebrew niqqud, tatweel, soft hyphens and direction marks. What makes another letter stays: dakuten, Indic vowel signs, Thai tone marks, the Cyrillic short i.
namespace Characters {

enum class Kind : quint8 {
    Separator,
    Ignored, ///< neither part of a word nor its end
    Letter, ///< letters and digits of scripts that part their words
    Unit, ///< of scripts that do not (Han, kana, Hangul, Thai, Khmer ...): found by pairs
    Mark, ///< belongs to what stands before it
    Symbol, ///< a word by itself (emoji)
};

constexpr int MaxFolded = 6;

struct Folded {
    Kind kind = Kind::Separator;
    bool composes = false; ///< may become one with the character before it: see compose()
    quint8 count = 0;
    std::array<char32_t, MaxFolded> to{};
};

const Folded &fold(char32_t c);
/// The two as one (folded) character, or 0: kana with their voice marks, Hangul jamo, Cyrillic letters that a mark makes another letter of.
char32_t compose(char32_t before, char32_t c);

} // namespace Characters

} // namespace postrider
