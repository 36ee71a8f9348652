// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spelling/Dictionaries.h"

#include <memory>
#include <vector>

namespace postrider {

/// Looks words up in several dictionaries: a word is right if one of them has it.
/// One thread, which may be any but main: a dictionary takes a tenth of a second to load, and suggestions for a long word take as long. Owns what it has loaded. A dictionary that
/// cannot be used is left out; nothing of it is worth an error.
class Speller {
public:
    explicit Speller(const QList<Dictionaries::Dictionary> &dictionaries);
    ~Speller();

    /// False: there is nothing to look words up in, and every word is right.
    bool isUsable() const { return !m_loaded.empty(); }
    /// The languages that could be loaded.
    QStringList languages() const;
    bool isRight(const QString &word) const;
    /// At most `most`, the likeliest first, each once, from all dictionaries in turn.
    QStringList suggestions(const QString &word, int most) const;

    /// Longer ones are no words, and are right.
    static constexpr qsizetype longestWord = 100;

private:
    struct Loaded;
    std::vector<std::unique_ptr<Loaded>> m_loaded;
};

} // namespace postrider
