// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SearchParser.h"

#include "core/search/SearchWhen.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>

namespace postrider {

namespace {

using Kind = SearchNode::Kind;

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

std::optional<SearchColumn> columnNamed(const QString &name)
{
    static const QHash<QString, SearchColumn> columns{{QStringLiteral("from"), SearchColumn::Sender}, {QStringLiteral("to"), SearchColumn::Recipients},
        {QStringLiteral("cc"), SearchColumn::Recipients}, {QStringLiteral("bcc"), SearchColumn::Recipients}, {QStringLiteral("subject"), SearchColumn::Subject},
        {QStringLiteral("body"), SearchColumn::Body}, {QStringLiteral("filename"), SearchColumn::Attachments}, {QStringLiteral("attachment"), SearchColumn::Attachments}};
    const auto it = columns.find(name);
    return it == columns.end() ? std::nullopt : std::optional(*it);
}

bool isOperator(const QString &name)
{
    static const QStringList others{QStringLiteral("has"), QStringLiteral("is"), QStringLiteral("in"), QStringLiteral("account"), QStringLiteral("tag"), QStringLiteral("keyword"),
        QStringLiteral("after"), QStringLiteral("since"), QStringLiteral("newer"), QStringLiteral("before"), QStringLiteral("older"), QStringLiteral("on"), QStringLiteral("date"),
        QStringLiteral("larger"), QStringLiteral("smaller")};
    return columnNamed(name).has_value() || others.contains(name);
}

bool isQuote(QChar c)
{
    return c == QLatin1Char('"') || c == QChar(0x201c) || c == QChar(0x201d) || c == QChar(0x201e); // keyboards of phones write curly ones
}

SearchNode notOf(SearchNode node)
{
    SearchNode n;
    n.kind = Kind::Not;
    n.children.append(std::move(node));
    return n;
}

SearchNode together(Kind kind, QList<SearchNode> nodes)
{
    if (nodes.isEmpty())
        return {};
    if (nodes.size() == 1)
        return nodes.takeFirst();
    SearchNode n;
    n.kind = kind;
    n.children = std::move(nodes);
    return n;
}

SearchNode numbered(Kind kind, qint64 number)
{
    SearchNode n;
    n.kind = kind;
    n.number = number;
    return n;
}

qint64 startOf(const QDate &day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

} // namespace

SearchParser::SearchParser(const QString &text, const QDate &today, bool lastWordIsPrefix) : m_text(text), m_today(today), m_lastWordIsPrefix(lastWordIsPrefix)
{
    if (m_text.size() > SearchQuery::MaxLength) {
        m_text.truncate(SearchQuery::MaxLength);
        complain(Text::tr("This search is very long; only its beginning is looked for."));
    }
}

void SearchParser::complain(const QString &sentence)
{
    if (m_query.problem.isEmpty())
        m_query.problem = sentence;
}

SearchQuery SearchParser::read()
{
    cut();
    // "OR" at an edge joins nothing: somebody looks for the word, or is still typing.
    const bool endsOpen = !m_text.isEmpty() && !m_text.back().isSpace();
    // One letter begins nearly everything: seconds of work in a big mailbox, for hits that say nothing. (One Han character is a beginning anyway: see Tokenizer::isLoneUnit.)
    if (m_lastWordIsPrefix && endsOpen && !m_pieces.isEmpty() && m_pieces.last().kind == Piece::Kind::Term && !m_pieces.last().quoted && m_pieces.last().value.size() >= 2)
        m_pieces.last().prefix = true;
    QList<SearchNode> parts;
    while (m_next < m_pieces.size()) {
        SearchNode part = readAll(0);
        if (part.kind != Kind::Everything)
            parts.append(std::move(part));
        // A bracket that closes nothing.
        if (m_next < m_pieces.size()) {
            ++m_next;
            complain(Text::tr("There is a closing bracket without an opening one; it was left out."));
        }
    }
    m_query.root = together(Kind::And, std::move(parts));
    return m_query;
}

// --- pieces ------------------------------------------------------------------------------------------------------------------------

void SearchParser::cut()
{
    int terms = 0;
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at);
        if (c.isSpace()) {
            ++m_at;
            continue;
        }
        Piece piece;
        const bool minus = c == QLatin1Char('-') && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace() && m_text.at(m_at + 1) != QLatin1Char('-');
        if (minus)
            ++m_at;
        const QChar first = m_text.at(m_at);
        if (first == QLatin1Char('(') || first == QLatin1Char(')')) {
            piece.kind = first == QLatin1Char('(') ? Piece::Kind::Open : Piece::Kind::Close;
            ++m_at;
        } else {
            piece = cutTerm();
        }
        piece.negated = minus;
        if (piece.kind == Piece::Kind::Term && ++terms > SearchQuery::MaxTerms) {
            complain(Text::tr("This search has very many words; only the first %Ln are looked for.", nullptr, SearchQuery::MaxTerms));
            return;
        }
        m_pieces.append(std::move(piece));
    }
}

/// Up to the closing quote, or to the end while it is being typed.
QString SearchParser::cutQuoted()
{
    const qsizetype start = ++m_at;
    while (m_at < m_text.size() && !isQuote(m_text.at(m_at)))
        ++m_at;
    const QString inside = m_text.mid(start, m_at - start);
    if (m_at < m_text.size())
        ++m_at;
    return inside;
}

SearchParser::Piece SearchParser::cutTerm()
{
    Piece piece;
    const qsizetype start = m_at;
    if (!isQuote(m_text.at(m_at))) {
        qsizetype colon = m_at;
        while (colon < m_text.size() && m_text.at(colon).isLetter())
            ++colon;
        if (colon > m_at && colon < m_text.size() && m_text.at(colon) == QLatin1Char(':')) {
            piece.name = m_text.mid(m_at, colon - m_at).toLower();
            m_at = colon + 1;
        }
    }
    if (m_at < m_text.size() && isQuote(m_text.at(m_at))) {
        piece.value = cutQuoted();
        piece.quoted = true;
        if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('*')) {
            piece.prefix = true;
            ++m_at;
        }
    } else {
        // A quote in the middle of a word (5" screens) is part of it; so is a bracket that was opened in it, as in f(x).
        const qsizetype begin = m_at;
        int brackets = 0;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace()) {
            if (m_text.at(m_at) == QLatin1Char('(')) {
                ++brackets;
            } else if (m_text.at(m_at) == QLatin1Char(')') && --brackets < 0) {
                break;
            }
            ++m_at;
        }
        piece.value = m_text.mid(begin, m_at - begin);
        if (piece.name.isEmpty() && piece.value == QLatin1String("OR"))
            piece.kind = Piece::Kind::Or;
        else if (piece.name.isEmpty() && piece.value == QLatin1String("AND"))
            piece.kind = Piece::Kind::And;
        if (piece.value.endsWith(QLatin1Char('*'))) {
            piece.prefix = true;
            piece.value.chop(1);
        }
    }
    piece.whole = m_text.mid(start, m_at - start);
    return piece;
}

// --- structure -----------------------------------------------------------------------------------------------------------------------

/// Everything up to the bracket that closes, or the end.
SearchNode SearchParser::readAll(int depth)
{
    QList<SearchNode> nodes;
    while (m_next < m_pieces.size() && m_pieces[m_next].kind != Piece::Kind::Close) {
        if (auto node = readEither(depth))
            nodes.append(std::move(*node));
    }
    return together(Kind::And, std::move(nodes));
}

/// One, or several with OR between them.
std::optional<SearchNode> SearchParser::readEither(int depth)
{
    auto first = readOne(depth);
    QList<SearchNode> nodes;
    if (first)
        nodes.append(std::move(*first));
    while (m_next + 1 < m_pieces.size() && m_pieces[m_next].kind == Piece::Kind::Or && m_pieces[m_next + 1].kind != Piece::Kind::Close && !nodes.isEmpty()) {
        ++m_next;
        if (auto other = readOne(depth))
            nodes.append(std::move(*other));
    }
    if (nodes.isEmpty())
        return std::nullopt;
    return together(Kind::Or, std::move(nodes));
}

std::optional<SearchNode> SearchParser::readOne(int depth)
{
    const Piece piece = m_pieces[m_next++];
    switch (piece.kind) {
    case Piece::Kind::Close: // readAll() stops before it
    case Piece::Kind::And: return std::nullopt;
    case Piece::Kind::Or: { // with nothing to join
        // While it is being typed, what comes next is not there yet.
        if (m_next >= m_pieces.size() && m_next > 1)
            return std::nullopt;
        return wordsOf(piece, SearchColumn::Anywhere, piece.whole);
    }
    case Piece::Kind::Open: {
        if (depth >= SearchQuery::MaxDepth) {
            complain(Text::tr("This search has very many brackets within brackets; the innermost were left out."));
            return std::nullopt;
        }
        SearchNode inner = readAll(depth + 1);
        if (m_next < m_pieces.size())
            ++m_next;
        else if (!m_lastWordIsPrefix)
            complain(Text::tr("A bracket is not closed; it is taken as closed at the end."));
        if (inner.kind == Kind::Everything)
            return std::nullopt;
        return piece.negated ? notOf(std::move(inner)) : inner;
    }
    case Piece::Kind::Term: break;
    }
    SearchNode node = nodeOf(piece);
    if (node.kind == Kind::Everything)
        return std::nullopt;
    return piece.negated ? notOf(std::move(node)) : node;
}

SearchNode SearchParser::nodeOf(const Piece &piece)
{
    if (piece.name.isEmpty())
        return wordsOf(piece, SearchColumn::Anywhere, piece.value);
    if (isOperator(piece.name)) {
        if (piece.value.trimmed().isEmpty()) // "from:" while it is being typed
            return {};
        if (auto node = readOperator(piece))
            return *node;
    } else if (!piece.value.isEmpty() && !piece.value.startsWith(QLatin1String("//"))) { // addresses of web pages have colons, too
        complain(Text::tr("“%1:” is not known here; it was taken as a word.").arg(piece.name));
    }
    QString whole = piece.whole;
    if (piece.prefix && whole.endsWith(QLatin1Char('*')))
        whole.chop(1);
    return wordsOf(piece, SearchColumn::Anywhere, whole);
}

SearchNode SearchParser::wordsOf(const Piece &piece, SearchColumn column, const QString &text) const
{
    SearchNode n;
    n.kind = Kind::Words;
    n.column = column;
    n.text = text;
    n.prefix = piece.prefix;
    n.quoted = piece.quoted;
    return n;
}

// --- operators -----------------------------------------------------------------------------------------------------------------------

std::optional<SearchNode> SearchParser::readOperator(const Piece &piece)
{
    if (const auto column = columnNamed(piece.name))
        return wordsOf(piece, *column, piece.value);
    SearchNode n;
    if (piece.name == QLatin1String("has") || piece.name == QLatin1String("is"))
        return readState(piece.value.toLower());
    if (piece.name == QLatin1String("in") || piece.name == QLatin1String("account")) {
        const bool folder = piece.name == QLatin1String("in");
        n.kind = folder ? Kind::InFolder : Kind::OfAccount;
        n.text = piece.value.trimmed();
        if (folder) {
            const QString place = n.text.toLower();
            if (place == QLatin1String("anywhere") || place == QLatin1String("all"))
                n.text.clear();
            m_query.namesTrashOrJunk |= !piece.negated;
        }
        return n;
    }
    if (piece.name == QLatin1String("tag") || piece.name == QLatin1String("keyword")) {
        const Flags known = flagFromUserName(piece.value.toUtf8());
        n.kind = known ? Kind::HasFlag : Kind::Keyword;
        n.flag = known;
        n.text = known ? QString() : piece.value.trimmed();
        return n;
    }
    if (piece.name == QLatin1String("larger") || piece.name == QLatin1String("smaller"))
        return readSize(piece);
    return readTime(piece);
}

std::optional<SearchNode> SearchParser::readState(const QString &value)
{
    SearchNode n;
    n.kind = Kind::HasFlag;
    if (value == QLatin1String("attachment") || value == QLatin1String("attachments")) {
        n.kind = Kind::HasAttachment;
        return n;
    }
    if (value == QLatin1String("unread") || value == QLatin1String("unseen") || value == QLatin1String("new")) {
        n.flag = Flag::Seen;
        return notOf(n);
    }
    if (value == QLatin1String("read") || value == QLatin1String("seen"))
        n.flag = Flag::Seen;
    else if (value == QLatin1String("starred") || value == QLatin1String("flagged"))
        n.flag = Flag::Flagged;
    else if (value == QLatin1String("answered") || value == QLatin1String("replied"))
        n.flag = Flag::Answered;
    else if (value == QLatin1String("forwarded"))
        n.flag = Flag::Forwarded;
    else if (value == QLatin1String("draft"))
        n.flag = Flag::Draft;
    if (n.flag)
        return n;
    if (!m_lastWordIsPrefix || m_next < m_pieces.size())
        complain(Text::tr("“%1” is no state of a message; known are attachment, unread, read, starred, answered, forwarded and draft.").arg(value));
    return std::nullopt;
}

std::optional<SearchNode> SearchParser::readTime(const Piece &piece)
{
    const auto days = SearchWhen::daysOf(piece.value, m_today);
    if (!days) {
        if (!m_lastWordIsPrefix || m_next < m_pieces.size())
            complain(Text::tr("“%1” is no date; write 2026-11-26, today, yesterday, monday, 7d, 2w, 3m or 1y.").arg(piece.value));
        return std::nullopt;
    }
    if (piece.name == QLatin1String("before") || piece.name == QLatin1String("older"))
        return numbered(Kind::Before, startOf(days->first));
    if (piece.name == QLatin1String("on") || piece.name == QLatin1String("date"))
        return together(Kind::And, {numbered(Kind::Since, startOf(days->first)), numbered(Kind::Before, startOf(days->behind))});
    return numbered(Kind::Since, startOf(days->first));
}

std::optional<SearchNode> SearchParser::readSize(const Piece &piece)
{
    const auto size = SearchWhen::sizeOf(piece.value);
    if (!size) {
        if (!m_lastWordIsPrefix || m_next < m_pieces.size())
            complain(Text::tr("“%1” is no size; write 500k or 5M.").arg(piece.value));
        return std::nullopt;
    }
    return numbered(piece.name == QLatin1String("larger") ? Kind::Larger : Kind::Smaller, *size);
}

} // namespace postrider
