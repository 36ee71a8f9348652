// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/SearchQuery.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <utility>

namespace postrider {

/// What of a query is looked for in a text, to be shown: words in a row, the last of which may go on. A value.
struct SnippetTerm {
    QList<QByteArray> tokens;
    bool prefix = false;

    /// The words of a query that a message has because it matched, as far as they may stand in the text.
    static QList<SnippetTerm> of(const SearchNode &root);
};

/// A line of a text around the densest hits. A value.
struct Snippet {
    QString text; ///< one line, no controls; empty: nothing of it is in the text
    QList<std::pair<qsizetype, qsizetype>> marks; ///< position and length, ascending, apart from each other

    static constexpr qsizetype Length = 160; ///< characters, about
    /// Octets of a text that are looked through: what comes later is found, but not shown.
    static constexpr qsizetype MaxLooked = 128 * 1024;

    /// Pure, any thread.
    static Snippet of(QByteArrayView utf8, const QList<SnippetTerm> &terms);
};

} // namespace postrider
