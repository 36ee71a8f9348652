// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace postrider {

/// Cuts the plain text of a message into lines with their quote level, and knows where the signature begins.
/// Pure functions, any thread; owns nothing, keeps views into the text it was given. Never changes the text; linear in its length.
class QuotedText {
public:
    struct Line {
        qsizetype start = 0; ///< of the text after the quote marks
        qsizetype length = 0; ///< without the line end; at most maxLine, longer lines come as several
        qsizetype prefix = 0; ///< characters of the quote marks before `start`
        int level = 0; ///< how many quote marks stood before it, at most maxLevel
        bool signature = false;

        bool operator==(const Line &) const = default;
    };
    static constexpr qsizetype maxLine = 10'000;
    static constexpr int maxLevel = 20;

    /// Lines of `text` from `from` on, until `budget` characters are used up. `signature` says whether the signature has begun, and is kept up to date.
    /// `next` becomes where to go on, the size of the text at its end.
    static QList<Line> linesOf(QStringView text, qsizetype from, qsizetype budget, bool &signature, qsizetype &next);
    static QList<Line> linesOf(QStringView text);
};

} // namespace postrider
