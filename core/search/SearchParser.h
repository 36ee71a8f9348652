// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/SearchQuery.h"

#include <optional>

namespace postrider {

/// Reads a query, by recursive descent over its bracket structure: see SearchQuery for the language. Used once per text, any thread. Never fails: what is wrong becomes words and
/// a sentence.
class SearchParser {
public:
    explicit SearchParser(const QString &text, const QDate &today, bool lastWordIsPrefix);
    SearchQuery read();

private:
    /// A piece of the text between blanks and brackets.
    struct Piece {
        enum class Kind { Open, Close, Or, And, Term };
        Kind kind = Kind::Term;
        bool negated = false;
        QString name; ///< lower case, without the colon; empty: none
        QString value;
        bool quoted = false;
        bool prefix = false;
        QString whole; ///< as it was typed, without the minus
    };

    void cut();
    Piece cutTerm();
    QString cutQuoted();
    SearchNode readAll(int depth);
    std::optional<SearchNode> readEither(int depth);
    std::optional<SearchNode> readOne(int depth);
    SearchNode nodeOf(const Piece &piece);
    std::optional<SearchNode> readOperator(const Piece &piece);
    std::optional<SearchNode> readState(const QString &value);
    std::optional<SearchNode> readTime(const Piece &piece);
    std::optional<SearchNode> readSize(const Piece &piece);
    SearchNode wordsOf(const Piece &piece, SearchColumn column, const QString &text) const;
    void complain(const QString &sentence);

    QString m_text;
    QDate m_today;
    bool m_lastWordIsPrefix;
    qsizetype m_at = 0;
    QList<Piece> m_pieces;
    qsizetype m_next = 0;
    SearchQuery m_query;
};

} // namespace postrider
