// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Snippet.h"

#include "core/search/Tokenizer.h"

#include <algorithm>
#include <vector>

namespace postrider {

namespace {

/// Where a term stands in the text, in octets.
struct Hit {
    qsizetype begin, end;
    size_t term;
};

constexpr size_t MaxHits = 400;
/// Octets behind the first hit that may hold a better place.
constexpr qsizetype Enough = 16 * 1024;

void collect(const SearchNode &node, QList<SnippetTerm> &terms)
{
    if (node.kind == SearchNode::Kind::Not)
        return;
    for (const SearchNode &child : node.children)
        collect(child, terms);
    if (node.kind != SearchNode::Kind::Words || (node.column != SearchColumn::Anywhere && node.column != SearchColumn::Body))
        return;
    const QByteArray utf8 = node.text.toUtf8();
    Tokenizer tokenizer(utf8, Tokenizer::For::Query);
    SnippetTerm term;
    term.prefix = node.prefix;
    bool lone = false;
    while (tokenizer.next()) {
        term.tokens.append(tokenizer.token().toByteArray());
        lone = tokenizer.isLoneUnit();
    }
    term.prefix |= lone;
    if (!term.tokens.isEmpty())
        terms.append(term);
}

/// How far a term has been met so far.
struct Progress {
    qsizetype met = 0;
    qsizetype begin = 0;
    qint64 place = -1; ///< of the last word met
};

bool isToken(const SnippetTerm &term, qsizetype number, QByteArrayView token)
{
    const QByteArray &wanted = term.tokens[number];
    if (number + 1 == term.tokens.size() && term.prefix)
        return token.startsWith(wanted);
    return token == wanted;
}

std::vector<Hit> findHits(QByteArrayView text, const QList<SnippetTerm> &terms)
{
    std::vector<Hit> hits;
    std::vector<Progress> progress(size_t(terms.size()));
    Tokenizer tokenizer(text, Tokenizer::For::Index);
    qint64 place = -1;
    while (tokenizer.next() && hits.size() < MaxHits) {
        if (!tokenizer.isColocated())
            ++place;
        if (!hits.empty() && tokenizer.begin() > hits.front().begin + Enough)
            break;
        for (size_t i = 0; i < progress.size(); ++i) {
            const SnippetTerm &term = terms[qsizetype(i)];
            Progress &p = progress[i];
            if (p.met > 0 && place == p.place + 1 && isToken(term, p.met, tokenizer.token())) {
                ++p.met;
            } else if (isToken(term, 0, tokenizer.token())) {
                p.met = 1;
                p.begin = tokenizer.begin();
            } else {
                if (place > p.place + 1)
                    p.met = 0;
                continue;
            }
            p.place = place;
            if (p.met == term.tokens.size()) {
                hits.push_back({p.begin, tokenizer.end(), i});
                p.met = 0;
            }
        }
    }
    return hits;
}

/// The hit from which on the most different terms, and then the most hits, lie within a line.
size_t bestHit(const std::vector<Hit> &hits, size_t termCount)
{
    constexpr qsizetype Window = Snippet::Length - 30;
    size_t best = 0, bestTerms = 0, bestHits = 0;
    for (size_t i = 0; i < hits.size(); ++i) {
        std::vector<bool> met(termCount, false);
        size_t different = 0, count = 0;
        for (size_t k = i; k < hits.size() && hits[k].end <= hits[i].begin + Window; ++k, ++count) {
            different += met[hits[k].term] ? 0 : 1;
            met[hits[k].term] = true;
        }
        if (different > bestTerms || (different == bestTerms && count > bestHits)) {
            best = i;
            bestTerms = different;
            bestHits = count;
        }
    }
    return best;
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0) == 0x80;
}

/// Nothing that breaks the line or turns its direction.
bool isShown(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 32 && u != 0x7f && !(u >= 0x80 && u < 0xa0) && !(u >= 0x202a && u <= 0x202e) && !(u >= 0x2066 && u <= 0x2069) && u != 0x200e && u != 0x200f && u != 0xfeff;
}

/// White space as one blank, controls left out, marks moved along.
class Line {
public:
    void add(QStringView piece, bool marked)
    {
        const qsizetype start = m_snippet.text.size() + (m_blank ? 1 : 0);
        for (const QChar c : piece) {
            if (c.isSpace()) {
                m_blank = !m_snippet.text.isEmpty();
                continue;
            }
            if (!isShown(c))
                continue;
            if (m_blank)
                m_snippet.text += QLatin1Char(' ');
            m_blank = false;
            m_snippet.text += c;
        }
        if (marked && m_snippet.text.size() > start)
            m_snippet.marks.append({start, m_snippet.text.size() - start});
    }
    Snippet taken() { return std::move(m_snippet); }
    qsizetype length() const { return m_snippet.text.size(); }

private:
    Snippet m_snippet;
    bool m_blank = false;
};

/// A few words before the first hit, from the beginning of a word.
QString leadIn(QByteArrayView text, qsizetype hit)
{
    constexpr qsizetype Lead = 40;
    qsizetype from = std::max<qsizetype>(0, hit - 4 * Lead);
    while (from < hit && isContinuation(text[from]))
        ++from;
    QString before = QString::fromUtf8(text.sliced(from, hit - from)).simplified();
    const bool blankBeforeHit = hit > 0 && static_cast<unsigned char>(text[hit - 1]) <= 32;
    if (before.size() > Lead) {
        qsizetype cut = before.size() - Lead;
        const qsizetype blank = before.indexOf(QLatin1Char(' '), cut);
        if (blank >= 0 && blank + 1 < before.size())
            cut = blank + 1;
        else if (before.at(cut).isLowSurrogate())
            ++cut;
        before.remove(0, cut);
        from = hit; // something was left out for certain
    }
    if (from > 0)
        before.prepend(QStringLiteral("… "));
    if (blankBeforeHit && !before.isEmpty())
        before += QLatin1Char(' ');
    return before;
}

} // namespace

QList<SnippetTerm> SnippetTerm::of(const SearchNode &root)
{
    QList<SnippetTerm> terms;
    collect(root, terms);
    return terms;
}

Snippet Snippet::of(QByteArrayView utf8, const QList<SnippetTerm> &terms)
{
    const QByteArrayView text = utf8.first(std::min(utf8.size(), MaxLooked));
    if (terms.isEmpty() || text.isEmpty())
        return {};
    const std::vector<Hit> hits = findHits(text, terms);
    if (hits.empty())
        return {};
    size_t i = bestHit(hits, size_t(terms.size()));
    Line line;
    line.add(leadIn(text, hits[i].begin), false);
    qsizetype at = hits[i].begin;
    for (; i < hits.size() && line.length() < Length; ++i) {
        if (hits[i].end <= at)
            continue;
        const qsizetype begin = std::max(at, hits[i].begin); // pairs of neighbours overlap
        if (begin - at > 3 * Length)
            break;
        line.add(QString::fromUtf8(text.sliced(at, begin - at)).left(Length), false);
        if (line.length() >= Length)
            break;
        line.add(QString::fromUtf8(text.sliced(begin, hits[i].end - begin)), true);
        at = hits[i].end;
    }
    const qsizetype rest = std::min<qsizetype>(text.size() - at, 4 * Length);
    if (line.length() < Length && rest > 0) {
        QString tail = QString::fromUtf8(text.sliced(at, rest));
        const qsizetype room = Length - line.length();
        if (tail.size() > room) {
            const qsizetype blank = tail.lastIndexOf(QLatin1Char(' '), room);
            tail.truncate(blank > room / 2 ? blank : room);
        }
        // Cut where the octets, or a pair of surrogates, were cut.
        while (!tail.isEmpty() && (tail.back().isHighSurrogate() || tail.back() == QChar(QChar::ReplacementCharacter)))
            tail.chop(1);
        line.add(tail, false);
    }
    Snippet snippet = line.taken();
    if (at + rest < text.size() || snippet.text.size() >= Length)
        snippet.text += QStringLiteral(" …");
    // Neighbours that touch are one mark.
    QList<std::pair<qsizetype, qsizetype>> joined;
    for (const auto &mark : std::as_const(snippet.marks)) {
        if (!joined.isEmpty() && joined.last().first + joined.last().second >= mark.first)
            joined.last().second = mark.first + mark.second - joined.last().first;
        else
            joined.append(mark);
    }
    snippet.marks = joined;
    return snippet;
}

} // namespace postrider
