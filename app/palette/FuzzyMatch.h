// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace postrider {

/// How well something typed in a hurry fits a name: every word of it has to be found, whole, at the beginning of words, or letter by letter. A value; any thread.
struct FuzzyMatch {
    int score = 0; ///< higher is better; only to be compared with others for the same words
    QList<int> marks; ///< positions in the name that were hit, ascending

    /// Without case and accents, letter for letter: positions stay what they are.
    static QString folded(const QString &text);
    /// Both folded. Nothing typed fits everything, with score 0.
    static std::optional<FuzzyMatch> of(const QString &typed, const QString &name);
};

} // namespace postrider
