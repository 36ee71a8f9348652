// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/Characters.h"

#include <QByteArray>
#include <QByteArrayView>
#include <array>
#include <cstddef>

namespace postrider {

/// Cuts UTF-8 text into the words that the index holds and a search asks for, folded as Characters says. Pure, any thread; one pass, no allocation; takes any bytes. The bytes have
/// to outlive it.
///
/// Letters and digits make words; everything else parts them, so that "anna.schmidt@example.org" is four words in a row, found by each of them and, as a phrase, whole. What is
/// written without spaces (Han, kana, Hangul, Thai, Lao, Khmer, Burmese) becomes pairs of neighbours: of a stretch of n, n - 1 pairs; the last one stands once more by
/// itself, at the place of the last pair, so that each of them can be found by the beginning of a word. A search has the pairs only.
class Tokenizer {
public:
    /// Of what the index was made with; another version means another index.
    static constexpr int Version = 1;
    /// Octets of a word that count; what is longer is no word anybody types.
    static constexpr qsizetype MaxToken = 72;

    enum class For { Index, Query };

    explicit Tokenizer(QByteArrayView utf8, For purpose) : m_text(utf8), m_purpose(purpose) { }

    /// Goes to the next word; false at the end.
    bool next();
    QByteArrayView token() const { return QByteArrayView(m_token.data(), m_length); }
    /// Where it stands in the text, in octets.
    qsizetype begin() const { return m_begin; }
    qsizetype end() const { return m_end; }
    /// Stands at the same place as the one before.
    bool isColocated() const { return m_colocated; }
    /// A single character of a script without spaces: only as a beginning it finds all there is.
    bool isLoneUnit() const { return m_loneUnit; }

private:
    /// One character with its marks, of a script without spaces.
    struct Unit {
        std::array<char32_t, 6> points{};
        int count = 0;
        qsizetype begin = 0, end = 0;
    };

    char32_t decode(qsizetype at, qsizetype *next) const;
    void append(char32_t c);
    void append(const Unit &unit);
    void readWord();
    void beginRun(const Characters::Folded &first, qsizetype begin, qsizetype end);
    bool nextUnit(Unit *unit);
    void takeMarks(Unit *unit);
    void emitFromRun();

    QByteArrayView m_text;
    For m_purpose;
    qsizetype m_at = 0;
    std::array<char, MaxToken + 4> m_token{};
    qsizetype m_length = 0;
    bool m_full = false;
    qsizetype m_begin = 0, m_end = 0;
    bool m_colocated = false;
    bool m_loneUnit = false;
    // A stretch without spaces: the unit that has been read and not been given out as the first of a pair, and what is left of a character that folds to several.
    bool m_inRun = false;
    bool m_pairs = false; ///< it has given one
    Unit m_unit;
    const Characters::Folded *m_rest = nullptr;
    int m_restAt = 0;
};

} // namespace postrider
