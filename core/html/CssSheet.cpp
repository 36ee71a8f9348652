// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/CssSheet.h"

#include "core/html/CssDeclarations.h"
#include "core/html/CssTokenizer.h"

#include <QSet>

#include <algorithm>

namespace postrider {

namespace HtmlNames {

QByteArray prefixed(const QByteArray &name)
{
    return name.startsWith("x-") ? name : "x-" + name;
}

} // namespace HtmlNames

namespace {

using Kind = CssToken::Kind;
using Tokens = QList<CssToken>;

constexpr int kDeepest = 8;
/// Every selector is matched with every element: more cost time and no letter has them.
constexpr int kMostRules = 5'000;
constexpr int kLongestSelector = 64; // tokens

qsizetype skipSpace(const Tokens &tokens, qsizetype at, qsizetype end)
{
    while (at < end && tokens.at(at).kind == Kind::Whitespace)
        ++at;
    return at;
}

/// The end of what the brace at `at` opens: behind its "}", or `end`.
qsizetype behindBlock(const Tokens &tokens, qsizetype at, qsizetype end)
{
    int depth = 0;
    for (; at < end; ++at) {
        const CssToken &token = tokens.at(at);
        if (token.kind == Kind::Open || token.kind == Kind::Function)
            ++depth;
        else if (token.kind == Kind::Close && --depth <= 0)
            return at + 1;
    }
    return end;
}

bool isPseudoClassAllowed(const QByteArray &name)
{
    static const QSet<QByteArray> names{"link", "visited", "hover", "active", "focus", "first-child", "last-child", "only-child", "first-of-type", "last-of-type", "empty", "root"};
    return names.contains(name);
}

bool isElementName(const QByteArray &name)
{
    return name.size() <= 32 && std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

/// One selector of a list; empty if there is anything in it that is not understood.
class Selector {
public:
    Selector(const Tokens &tokens, qsizetype first, qsizetype last) : m_tokens(tokens), m_at(first), m_last(last) { }

    QByteArray written()
    {
        m_at = skipSpace(m_tokens, m_at, m_last);
        while (m_last > m_at && m_tokens.at(m_last - 1).kind == Kind::Whitespace)
            --m_last;
        if (m_at >= m_last || m_last - m_at > kLongestSelector)
            return {};
        while (m_at < m_last) {
            if (!writeOne())
                return {};
        }
        return m_needsMore ? QByteArray() : m_text;
    }

private:
    bool writeOne();
    bool writeAttribute();
    bool writePseudo();
    bool writeCombinator();

    const Tokens &m_tokens;
    qsizetype m_at;
    qsizetype m_last;
    QByteArray m_text;
    bool m_needsMore = true; ///< at the start, and after a combinator
};

bool Selector::writeCombinator()
{
    QByteArray combinator = " ";
    for (; m_at < m_last; ++m_at) {
        const CssToken &token = m_tokens.at(m_at);
        if (token.kind == Kind::Whitespace)
            continue;
        if (token.kind != Kind::Delim || (token.text != ">" && token.text != "+" && token.text != "~"))
            break;
        if (combinator != " ")
            return false;
        combinator = ' ' + token.text + ' ';
    }
    if (m_needsMore)
        return false;
    m_needsMore = true;
    m_text += combinator;
    return true;
}

/// [name], [name=value] with one of the five comparisons. Nothing can be told by one: no style loads anything that the message did not have before.
bool Selector::writeAttribute()
{
    ++m_at;
    m_at = skipSpace(m_tokens, m_at, m_last);
    if (m_at >= m_last || m_tokens.at(m_at).kind != Kind::Ident)
        return false;
    const QByteArray name = m_tokens.at(m_at++).text.toLower();
    m_at = skipSpace(m_tokens, m_at, m_last);
    QByteArray comparison, value;
    if (m_at < m_last && m_tokens.at(m_at).kind == Kind::Delim) {
        while (m_at < m_last && m_tokens.at(m_at).kind == Kind::Delim)
            comparison += m_tokens.at(m_at++).text;
        m_at = skipSpace(m_tokens, m_at, m_last);
        if (m_at >= m_last || (m_tokens.at(m_at).kind != Kind::Ident && m_tokens.at(m_at).kind != Kind::String))
            return false;
        value = m_tokens.at(m_at++).text;
        m_at = skipSpace(m_tokens, m_at, m_last);
    }
    if (m_at >= m_last || !m_tokens.at(m_at).is(Kind::Close, "]"))
        return false;
    ++m_at;
    static const QSet<QByteArray> comparisons{"", "=", "~=", "|=", "^=", "$=", "*="};
    if (!comparisons.contains(comparison) || value.size() > 128)
        return false;
    const bool isName = name == "class" || name == "id";
    // Part of a name means nothing once the names have been changed.
    if (isName && comparison != "=" && comparison != "~=" && !comparison.isEmpty())
        return false;
    m_text += '[' + CssTokenizer::writtenName(name);
    if (!comparison.isEmpty())
        m_text += comparison + CssTokenizer::writtenString(isName ? HtmlNames::prefixed(value) : value);
    m_text += ']';
    return true;
}

bool Selector::writePseudo()
{
    ++m_at;
    if (m_at >= m_last)
        return false;
    const CssToken &token = m_tokens.at(m_at++);
    const QByteArray name = token.text.toLower();
    if (token.kind == Kind::Ident && isPseudoClassAllowed(name)) {
        m_text += ':' + name;
        return true;
    }
    if (token.kind != Kind::Function || (name != "nth-child" && name != "nth-of-type") || m_at >= m_last)
        return false;
    const CssToken &argument = m_tokens.at(m_at++);
    const bool isWord = argument.kind == Kind::Ident && (argument.text.toLower() == "odd" || argument.text.toLower() == "even");
    if ((!isWord && argument.kind != Kind::Number) || m_at >= m_last || !m_tokens.at(m_at++).is(Kind::Close, ")"))
        return false;
    m_text += ':' + name + '(' + (isWord ? argument.text.toLower() : CssTokenizer::writtenNumber(argument.number)) + ')';
    return true;
}

bool Selector::writeOne()
{
    const CssToken &token = m_tokens.at(m_at);
    if (token.kind == Kind::Whitespace || (token.kind == Kind::Delim && (token.text == ">" || token.text == "+" || token.text == "~")))
        return writeCombinator();
    const bool begins = m_needsMore;
    m_needsMore = false;
    if (token.kind == Kind::Ident && begins) {
        const QByteArray name = token.text.toLower();
        ++m_at;
        // The document that the message's own stands in is ours: its root is the first of its elements.
        m_text += name == "html" || name == "body" ? QByteArray(".x-body") : name;
        return isElementName(name);
    }
    if (token.is(Kind::Delim, "*") && begins) {
        ++m_at;
        m_text += '*';
        return true;
    }
    if (token.kind == Kind::Hash) {
        ++m_at;
        m_text += '#' + CssTokenizer::writtenName(HtmlNames::prefixed(token.text));
        return true;
    }
    if (token.is(Kind::Delim, ".") && m_at + 1 < m_last && m_tokens.at(m_at + 1).kind == Kind::Ident) {
        m_text += '.' + CssTokenizer::writtenName(HtmlNames::prefixed(m_tokens.at(m_at + 1).text));
        m_at += 2;
        return true;
    }
    if (token.is(Kind::Open, "["))
        return writeAttribute();
    return token.kind == Kind::Colon && writePseudo();
}

/// A media feature: "(max-width: 600px)".
bool isFeatureMet(const Tokens &tokens, qsizetype first, qsizetype last, const CssMedia &media)
{
    first = skipSpace(tokens, first, last);
    if (first >= last || tokens.at(first).kind != Kind::Ident)
        return false;
    const QByteArray name = tokens.at(first).text.toLower();
    first = skipSpace(tokens, first + 1, last);
    if (first >= last)
        return name == "width" || name == "color";
    if (tokens.at(first).kind != Kind::Colon)
        return false;
    first = skipSpace(tokens, first + 1, last);
    if (first >= last)
        return false;
    const CssToken &value = tokens.at(first);
    if (name == "prefers-color-scheme")
        return value.kind == Kind::Ident && value.text.toLower() == (media.isDark ? "dark" : "light");
    const QByteArray unit = value.kind == Kind::Dimension ? value.text.toLower() : QByteArray();
    if (unit != "px" && unit != "em" && unit != "rem" && value.kind != Kind::Number)
        return false;
    const double pixels = value.number * (unit == "em" || unit == "rem" ? 16 : 1);
    if (name == "max-width" || name == "max-device-width")
        return media.width <= pixels;
    return (name == "min-width" || name == "min-device-width") && media.width >= pixels;
}

bool isQueryMet(const Tokens &tokens, qsizetype first, qsizetype last, const CssMedia &media)
{
    bool isNegated = false, isMet = true, isEmpty = true;
    for (qsizetype at = first; at < last;) {
        const CssToken &token = tokens.at(at);
        if (token.kind == Kind::Whitespace) {
            ++at;
            continue;
        }
        isEmpty = false;
        if (token.is(Kind::Open, "(")) {
            const qsizetype end = behindBlock(tokens, at, last);
            isMet = isMet && isFeatureMet(tokens, at + 1, end - 1, media);
            at = end;
            continue;
        }
        const QByteArray word = token.kind == Kind::Ident ? token.text.toLower() : QByteArray();
        ++at;
        if (word == "not")
            isNegated = true;
        else if (word == "screen" || word == "print")
            isMet = isMet && (word == "print") == media.isPrint;
        else if (word != "all" && word != "and" && word != "only")
            return false;
    }
    return !isEmpty && isMet != isNegated;
}

bool areQueriesMet(const Tokens &tokens, qsizetype first, qsizetype last, const CssMedia &media)
{
    qsizetype start = first;
    bool isMet = skipSpace(tokens, first, last) >= last; // "@media {": always
    for (qsizetype at = first; at <= last && !isMet; ++at) {
        if (at < last && tokens.at(at).kind != Kind::Comma)
            continue;
        isMet = isQueryMet(tokens, start, at, media);
        start = at + 1;
    }
    return isMet;
}

/// Rules one after the other, those of @media that are met among them.
class Sheet {
public:
    Sheet(const Tokens &tokens, const CssMedia &media, const HtmlSources &sources) : m_tokens(tokens), m_media(media), m_sources(sources) { }

    void write(qsizetype at, qsizetype end, int depth);
    const QByteArray &text() const { return m_text; }

private:
    qsizetype writeAtRule(qsizetype at, qsizetype end, int depth);
    qsizetype writeRule(qsizetype at, qsizetype end);
    QByteArray selectors(qsizetype first, qsizetype last) const;

    const Tokens &m_tokens;
    const CssMedia &m_media;
    const HtmlSources &m_sources;
    QByteArray m_text;
    int m_rules = 0;
};

QByteArray Sheet::selectors(qsizetype first, qsizetype last) const
{
    QByteArray list;
    qsizetype start = first;
    for (qsizetype at = first; at <= last; ++at) {
        if (at < last && m_tokens.at(at).kind != Kind::Comma)
            continue;
        const QByteArray one = Selector(m_tokens, start, at).written();
        if (!one.isEmpty())
            list += (list.isEmpty() ? "" : ", ") + one;
        start = at + 1;
    }
    return list;
}

qsizetype Sheet::writeRule(qsizetype at, qsizetype end)
{
    qsizetype open = at;
    while (open < end && !m_tokens.at(open).is(Kind::Open, "{"))
        ++open;
    if (open >= end)
        return end;
    const qsizetype behind = behindBlock(m_tokens, open, end);
    const bool isClosed = behind > open + 1 && m_tokens.at(behind - 1).is(Kind::Close, "}");
    if (++m_rules > kMostRules)
        return end;
    const QByteArray chosen = selectors(at, open);
    const QByteArray declarations = chosen.isEmpty() ? QByteArray() : CssDeclarations::cleaned(m_tokens, open + 1, isClosed ? behind - 1 : behind, m_sources);
    if (!declarations.isEmpty())
        m_text += chosen + " { " + declarations + " }\n";
    return behind;
}

qsizetype Sheet::writeAtRule(qsizetype at, qsizetype end, int depth)
{
    const QByteArray name = m_tokens.at(at).text.toLower();
    qsizetype open = at + 1;
    while (open < end && !m_tokens.at(open).is(Kind::Open, "{") && m_tokens.at(open).kind != Kind::Semicolon)
        ++open;
    if (open >= end || m_tokens.at(open).kind == Kind::Semicolon)
        return std::min(open + 1, end);
    const qsizetype behind = behindBlock(m_tokens, open, end);
    const bool isClosed = behind > open + 1 && m_tokens.at(behind - 1).is(Kind::Close, "}");
    if (name == "media" && depth < kDeepest && areQueriesMet(m_tokens, at + 1, open, m_media))
        write(open + 1, isClosed ? behind - 1 : behind, depth + 1);
    return behind;
}

void Sheet::write(qsizetype at, qsizetype end, int depth)
{
    while (at < end) {
        const CssToken &token = m_tokens.at(at);
        if (token.kind == Kind::Whitespace || token.kind == Kind::Semicolon || token.kind == Kind::Close)
            ++at;
        else if (token.kind == Kind::AtKeyword)
            at = writeAtRule(at, end, depth);
        else
            at = writeRule(at, end);
    }
}

} // namespace

namespace CssSheet {

QByteArray cleaned(const QByteArray &css, const CssMedia &media, const HtmlSources &sources)
{
    const CssTokenizer tokenizer(css);
    Sheet sheet(tokenizer.tokens(), media, sources);
    sheet.write(0, tokenizer.tokens().size(), 0);
    return sheet.text();
}

bool isMet(const QByteArray &queries, const CssMedia &media)
{
    const CssTokenizer tokenizer(queries, 1000);
    return !tokenizer.isCut() && areQueriesMet(tokenizer.tokens(), 0, tokenizer.tokens().size(), media);
}

} // namespace CssSheet

} // namespace postrider
