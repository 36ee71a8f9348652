// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/types/Listing.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>

namespace postrider {

/// A question to the index. A value.
struct SearchRequest {
    /// Between two queries that have to hold both, each read by itself: brackets and quotes that are still open in one do not reach into the other.
    static constexpr QChar kAnd{0x1f};
    static QString both(const QString &one, const QString &other) { return one.isEmpty() ? other : other.isEmpty() ? one : one + kAnd + other; }

    QString query; ///< the language of the search bar (cli.md): from: to: subject: has:attachment is:unread in: before: after: larger:, phrases, prefix*, OR, -
    Listing where; ///< folder, unified, or everything; its query is not looked at
    int limit = 50;
    bool lastWordIsPrefix = false; ///< as it is typed: the last word may not be finished
    bool snippets = true;
    /// Go on behind this one (date and id of the last hit of the page before); 0, invalid: from the newest.
    qint64 beforeDate = 0;
    MessageId beforeMessage;
};

/// One message found, newest first.
struct SearchHit {
    MessageId message;
    qint64 date = 0;
    QString snippet; ///< a line of text around the first hits, plain; empty where only the header matched
    QList<std::pair<qsizetype, qsizetype>> marks; ///< position and length of hits in it
};

struct SearchResult {
    QList<SearchHit> hits;
    bool more = false;
    /// Messages that wait for the index: what is found is not all there may be.
    qint64 notIndexed = 0;
    QString problem; ///< what is wrong with the query, in words for people; empty: nothing
};

struct SavedSearch {
    qint64 id = 0;
    QString name;
    QString query;
    int position = 0;

    bool operator==(const SavedSearch &) const = default;
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::SearchResult)
