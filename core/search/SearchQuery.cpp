// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SearchQuery.h"

#include "core/search/SearchParser.h"
#include "core/types/Search.h"

namespace postrider {

namespace {
/// A search, a filter and a state: more is not written by us.
constexpr int kMostParts = 8;
} // namespace

SearchQuery SearchQuery::parse(const QString &text, const QDate &today, bool lastWordIsPrefix)
{
    if (!text.contains(SearchRequest::kAnd))
        return SearchParser(text, today, lastWordIsPrefix).read();
    SearchQuery all;
    QList<SearchNode> nodes;
    const QStringList parts = text.left(MaxLength).split(SearchRequest::kAnd, Qt::SkipEmptyParts);
    for (const QString &part : parts.mid(0, kMostParts)) {
        const SearchQuery query = SearchParser(part, today, lastWordIsPrefix).read();
        if (all.problem.isEmpty())
            all.problem = query.problem;
        all.namesTrashOrJunk |= query.namesTrashOrJunk;
        if (query.root.kind != SearchNode::Kind::Everything)
            nodes.append(query.root);
    }
    if (nodes.size() == 1)
        all.root = nodes.first();
    if (nodes.size() > 1) {
        all.root.kind = SearchNode::Kind::And;
        all.root.children = nodes;
    }
    return all;
}

QStringList SearchQuery::words()
{
    static const QStringList all = [] {
        QStringList list;
        for (const char *word :
            {"from:", "to:", "subject:", "has:attachment", "is:unread", "is:starred", "in:", "after:", "before:", "on:", "filename:", "larger:", "smaller:", "is:read",
                "is:answered", "is:forwarded", "is:draft", "tag:", "account:", "body:", "cc:", "in:anywhere", "after:today", "after:yesterday", "after:7d", "after:1m", "after:1y"})
            list.append(QLatin1String(word));
        return list;
    }();
    return all;
}

QString SearchQuery::quoted(const QString &text)
{
    QString plain = text;
    plain.remove(QLatin1Char('"'));
    for (const QChar c : plain) {
        if (c.isSpace() || c == QLatin1Char('(') || c == QLatin1Char(')'))
            return QLatin1Char('"') + plain + QLatin1Char('"');
    }
    return plain;
}

} // namespace postrider
