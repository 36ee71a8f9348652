// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Flags.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace postrider {

/// Where in a message a word has to stand.
enum class SearchColumn { Anywhere, Subject, Sender, Recipients, Body, Attachments };

/// One step of a query, with those below it. A value.
struct SearchNode {
    enum class Kind {
        Everything, ///< nothing was asked for
        And,
        Or,
        Not, ///< of its only child
        Words, ///< `text` in `column`
        HasFlag, ///< `flag` as shown; "unread" is Not of Seen
        Keyword, ///< `text`: a keyword of the person's own
        HasAttachment,
        InFolder, ///< `text`: name, full name or role; empty: anywhere, Trash and Junk included
        OfAccount, ///< `text`: name or address
        Since, ///< `number`: ms since 1970, that moment included
        Before, ///< `number`: ms since 1970, that moment not included
        Larger, ///< `number`: octets
        Smaller,
    };
    Kind kind = Kind::Everything;
    QList<SearchNode> children;
    SearchColumn column = SearchColumn::Anywhere;
    QString text;
    bool prefix = false; ///< the last word of `text` may go on
    bool quoted = false;
    Flags flag;
    qint64 number = 0;

    bool operator==(const SearchNode &) const = default;
};

/// The language of the search bar and of `postrider search`, read. Pure, any thread; any text can be read, linear in its length.
///
///     words "a phrase" begin*  a OR b  -not  (a b)    all of them, unless OR stands between; OR binds closer than the blank, as in "invoice amazon OR ebay"
///     from: to: cc: subject: body: filename:          words in one place; a value with blanks in quotes
///     has:attachment  is:unread is:read is:starred is:answered is:forwarded is:draft  tag:WORD
///     in:FOLDER account:NAME                          in:anywhere takes Trash and Junk in
///     after:DATE before:DATE on:DATE                  2026-11-26, 2026-11, 2026, today, yesterday, monday ..., 7d 2w 3m 1y (ago); after: includes the day, before: does not
///     larger:10k smaller:5M
///
/// What is not understood is taken as words, and `problem` says so.
struct SearchQuery {
    SearchNode root;
    QString problem; ///< a sentence for people, or empty
    bool namesTrashOrJunk = false; ///< in: was used: nothing is left out on its own account

    static constexpr qsizetype MaxLength = 4096; ///< characters; the rest is not looked at, and `problem` says so
    static constexpr int MaxTerms = 100;
    static constexpr int MaxDepth = 30;

    /// SearchRequest::kAnd stands between queries that have to hold all. `today`: what relative dates count from. `lastWordIsPrefix`: it is being typed, and may go on where it has
    /// two letters.
    static SearchQuery parse(const QString &text, const QDate &today, bool lastWordIsPrefix = false);
    /// With their colons, for suggestions: "from:" ... and "has:attachment" ...
    static QStringList words();
    /// `text` as one value behind an operator: in quotes where it needs them.
    static QString quoted(const QString &text);
};

} // namespace postrider
