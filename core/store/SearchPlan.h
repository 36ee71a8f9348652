// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/SearchQuery.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <limits>
#include <vector>

namespace postrider {

/// A query as it is carried out: what the index answers as FTS5 expressions, what rows of mail.db answer, and how they are joined. A value; pure.
///
/// Everything that is only about words becomes one expression; FTS5 gets nothing of the person's text but words of our tokenizer, in quotes.
class SearchPlan {
public:
    struct Step {
        enum class Kind { Everything, And, Or, Not, Words, Row };
        Kind kind = Kind::Everything;
        std::vector<Step> steps;
        QString words; ///< an FTS5 expression
        SearchNode row; ///< what a row is asked
    };

    static SearchPlan of(const SearchNode &root);

    QString words; ///< what the index is asked first; empty: messages are gone through by their lists
    Step rest; ///< what each candidate is asked
    bool asksRows = false; ///< more than folder, date and flags
    qint64 since = std::numeric_limits<qint64>::min(), before = std::numeric_limits<qint64>::max(); ///< ms since 1970: outside of it nothing matches

    /// The FTS5 expression of a Words node; empty if there is no word in it.
    static QString expressionOf(const SearchNode &node);

private:
    static Step stepOf(const SearchNode &node);
    static Step conjunctionOf(const SearchNode &node);
    static Step disjunctionOf(const SearchNode &node);
    void boundBy(const SearchNode &node);
};

} // namespace postrider
