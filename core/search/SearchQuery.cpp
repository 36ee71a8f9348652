// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SearchQuery.h"

#include "core/search/SearchParser.h"

namespace postrider {

SearchQuery SearchQuery::parse(const QString &text, const QDate &today, bool lastWordIsPrefix)
{
    return SearchParser(text, today, lastWordIsPrefix).read();
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
