// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/CssDeclarations.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace postrider::CssDeclarations {

namespace {

using Kind = CssToken::Kind;

/// No length, factor or count in a letter is larger; a layout that has to reckon with one may take for ever.
constexpr double kLargest = 100'000;
constexpr int kDeepest = 8;
constexpr qsizetype kLongestIdent = 64;

/// What may stand in a value beside numbers, keywords, colours and the functions that make such.
enum Allows { Nothing = 0, Pictures = 1, Names = 2 };

const QHash<QByteArray, int> &properties()
{
    static const QHash<QByteArray, int> all = [] {
        QHash<QByteArray, int> map;
        for (const char *name : {"color", "background-color", "background-position", "background-repeat", "background-size", "background-clip", "background-origin", "border",
                 "border-width", "border-style", "border-color", "border-radius", "border-top-left-radius", "border-top-right-radius", "border-bottom-left-radius",
                 "border-bottom-right-radius", "border-collapse", "border-spacing", "box-sizing", "box-shadow", "margin", "margin-top", "margin-right", "margin-bottom",
                 "margin-left", "padding", "padding-top", "padding-right", "padding-bottom", "padding-left", "width", "min-width", "max-width", "height", "min-height",
                 "max-height", "display", "float", "clear", "overflow", "overflow-x", "overflow-y", "visibility", "vertical-align", "opacity", "align-items", "align-content",
                 "align-self", "justify-content", "flex", "flex-direction", "flex-wrap", "flex-flow", "flex-grow", "flex-shrink", "flex-basis", "order", "gap", "row-gap",
                 "column-gap", "font-size", "font-style", "font-weight", "font-variant", "font-stretch", "line-height", "letter-spacing", "word-spacing", "text-align",
                 "text-align-last", "text-decoration", "text-decoration-line", "text-decoration-color", "text-decoration-style", "text-indent", "text-transform", "text-overflow",
                 "text-shadow", "white-space", "word-break", "word-wrap", "overflow-wrap", "hyphens", "direction", "unicode-bidi", "tab-size", "list-style-type",
                 "list-style-position", "table-layout", "caption-side", "empty-cells", "object-fit", "object-position", "aspect-ratio", "column-count", "column-width", "columns",
                 "column-rule", "page-break-before", "page-break-after", "page-break-inside", "break-before", "break-after", "break-inside", "orphans", "widows"})
            map.insert(name, Nothing);
        for (const char *side : {"top", "right", "bottom", "left"}) {
            const QByteArray border = QByteArray("border-") + side;
            for (const char *what : {"", "-width", "-style", "-color"})
                map.insert(border + what, Nothing);
        }
        for (const char *name : {"background", "background-image", "list-style", "list-style-image"})
            map.insert(name, Pictures);
        for (const char *name : {"font", "font-family"})
            map.insert(name, Names);
        return map;
    }();
    return all;
}

bool isFunctionAllowed(const QByteArray &name)
{
    static const QSet<QByteArray> names{"rgb", "rgba", "hsl", "hsla", "hwb", "calc", "min", "max", "clamp", "linear-gradient", "radial-gradient", "repeating-linear-gradient",
        "repeating-radial-gradient", "conic-gradient"};
    return names.contains(name);
}

bool isUnitAllowed(const QByteArray &unit)
{
    static const QSet<QByteArray> units{"px", "em", "rem", "ex", "ch", "pt", "pc", "in", "cm", "mm", "q", "vw", "vh", "vmin", "vmax", "deg", "rad", "grad", "turn", "fr"};
    return units.contains(unit);
}

bool isHexColour(const QByteArray &text)
{
    const qsizetype n = text.size();
    return (n == 3 || n == 4 || n == 6 || n == 8)
        && std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
}

bool isKeyword(const QByteArray &text)
{
    return text.size() <= kLongestIdent
        && std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; });
}

/// One declaration's value, token by token. Used once.
class Value {
public:
    Value(const QList<CssToken> &tokens, int allows, const HtmlSources &sources) : m_tokens(tokens), m_allows(allows), m_sources(sources) { }

    /// Tokens [at, end); false: nothing of it may stand.
    bool write(qsizetype at, qsizetype end)
    {
        while (at < end) {
            if (!writeOne(at, end))
                return false;
        }
        return m_depth == 0;
    }
    const QByteArray &text() const { return m_text; }

private:
    bool writeOne(qsizetype &at, qsizetype end);
    bool writeFunction(qsizetype &at, qsizetype end);
    bool writePicture(const QByteArray &url);
    bool writeNumber(const CssToken &token);
    bool writeDelim(const CssToken &token);

    const QList<CssToken> &m_tokens;
    const int m_allows;
    const HtmlSources &m_sources;
    QByteArray m_text;
    int m_depth = 0;
};

bool Value::writePicture(const QByteArray &url)
{
    const auto instead = (m_allows & Pictures) && m_sources ? m_sources(url.trimmed()) : std::nullopt;
    if (instead)
        m_text += writtenUrl(*instead);
    // A background without its picture is still one: its colour may be what makes the text legible.
    else if (m_allows & Pictures)
        m_text += "none";
    return instead || (m_allows & Pictures);
}

bool Value::writeFunction(qsizetype &at, qsizetype end)
{
    const QByteArray name = m_tokens.at(at).text.toLower();
    if (name == "url") {
        qsizetype next = at + 1;
        while (next < end && m_tokens.at(next).kind == Kind::Whitespace)
            ++next;
        if (next >= end || m_tokens.at(next).kind != Kind::String)
            return false;
        const QByteArray url = m_tokens.at(next).text;
        for (++next; next < end && m_tokens.at(next).kind == Kind::Whitespace;)
            ++next;
        if (next >= end || !m_tokens.at(next).is(Kind::Close, ")"))
            return false;
        at = next + 1;
        return writePicture(url);
    }
    if (!isFunctionAllowed(name) || ++m_depth > kDeepest)
        return false;
    m_text += name + '(';
    ++at;
    return true;
}

bool Value::writeNumber(const CssToken &token)
{
    if (std::abs(token.number) > kLargest)
        return false;
    const QByteArray unit = token.kind == Kind::Dimension ? token.text.toLower() : token.kind == Kind::Percentage ? QByteArray("%") : QByteArray();
    if (token.kind == Kind::Dimension && !isUnitAllowed(unit))
        return false;
    m_text += CssTokenizer::writtenNumber(token.number) + unit;
    return true;
}

bool Value::writeDelim(const CssToken &token)
{
    if (token.text != "/" && !(m_depth > 0 && (token.text == "*" || token.text == "+" || token.text == "-")))
        return false;
    m_text += token.text;
    return true;
}

bool Value::writeOne(qsizetype &at, qsizetype end)
{
    const CssToken &token = m_tokens.at(at);
    switch (token.kind) {
    case Kind::Function: return writeFunction(at, end);
    case Kind::Url: ++at; return writePicture(token.text);
    case Kind::Number:
    case Kind::Percentage:
    case Kind::Dimension: ++at; return writeNumber(token);
    case Kind::Delim: ++at; return writeDelim(token);
    case Kind::Ident:
        ++at;
        m_text += (m_allows & Names) ? CssTokenizer::writtenName(token.text) : token.text;
        return (m_allows & Names) ? token.text.size() <= kLongestIdent : isKeyword(token.text);
    case Kind::String:
        ++at;
        m_text += CssTokenizer::writtenString(token.text);
        return (m_allows & Names) && token.text.size() <= 2 * kLongestIdent;
    case Kind::Hash:
        ++at;
        m_text += '#' + token.text;
        return isHexColour(token.text);
    case Kind::Whitespace:
    case Kind::Comma:
        ++at;
        m_text += token.text;
        return true;
    case Kind::Open:
        ++at;
        m_text += '(';
        return m_depth > 0 && token.text == "(" && ++m_depth <= kDeepest;
    case Kind::Close:
        ++at;
        m_text += ')';
        return token.text == ")" && --m_depth >= 0;
    default: return false;
    }
}

/// A property's name, and what is known of it; takes "*width" and the like of old browsers for what it is: nothing.
std::optional<int> allowedFor(const QByteArray &property)
{
    const auto found = properties().constFind(property);
    return found == properties().constEnd() ? std::nullopt : std::optional<int>(*found);
}

/// Off the end: white space, and "!important" (true).
bool takeImportant(const QList<CssToken> &tokens, qsizetype first, qsizetype &last)
{
    const auto trim = [&] {
        while (last > first && tokens.at(last - 1).kind == Kind::Whitespace)
            --last;
    };
    trim();
    if (last <= first || tokens.at(last - 1).kind != Kind::Ident || tokens.at(last - 1).text.toLower() != "important")
        return false;
    qsizetype mark = last - 1;
    while (mark > first && tokens.at(mark - 1).kind == Kind::Whitespace)
        --mark;
    if (mark <= first || !tokens.at(mark - 1).is(Kind::Delim, "!"))
        return false;
    last = mark - 1;
    trim();
    return true;
}

/// Tokens [first, last): "property: value", or nothing.
QByteArray declaration(const QList<CssToken> &tokens, qsizetype first, qsizetype last, const HtmlSources &sources)
{
    while (first < last && tokens.at(first).kind == Kind::Whitespace)
        ++first;
    if (first >= last || tokens.at(first).kind != Kind::Ident)
        return {};
    const QByteArray property = tokens.at(first).text.toLower();
    const auto allows = allowedFor(property);
    for (++first; first < last && tokens.at(first).kind == Kind::Whitespace;)
        ++first;
    if (!allows || first >= last || tokens.at(first).kind != Kind::Colon)
        return {};
    for (++first; first < last && tokens.at(first).kind == Kind::Whitespace;)
        ++first;
    const bool isImportant = takeImportant(tokens, first, last);
    Value value(tokens, *allows, sources);
    if (first >= last || !value.write(first, last))
        return {};
    // Text that runs the other way than it is written makes links say what they are not.
    if (property == "unicode-bidi" && value.text().toLower().contains("override"))
        return {};
    return property + ": " + value.text().trimmed() + (isImportant ? " !important;" : ";");
}

} // namespace

QByteArray writtenUrl(const QByteArray &url)
{
    return "url(" + CssTokenizer::writtenString(url) + ')';
}

QByteArray cleaned(const QList<CssToken> &tokens, qsizetype first, qsizetype last, const HtmlSources &sources)
{
    QByteArray out;
    qsizetype start = first;
    int depth = 0;
    for (qsizetype i = first; i <= last; ++i) {
        if (i < last) {
            const CssToken &token = tokens.at(i);
            depth += token.kind == Kind::Open || token.kind == Kind::Function ? 1 : token.kind == Kind::Close ? -1 : 0;
            depth = std::max(depth, 0);
            if (token.kind != Kind::Semicolon || depth > 0)
                continue;
        }
        const QByteArray one = declaration(tokens, start, i, sources);
        if (!one.isEmpty())
            out += (out.isEmpty() ? "" : " ") + one;
        start = i + 1;
    }
    return out;
}

QByteArray cleaned(const QByteArray &css, const HtmlSources &sources)
{
    const CssTokenizer tokenizer(css, 20'000);
    return tokenizer.isCut() ? QByteArray() : cleaned(tokenizer.tokens(), 0, tokenizer.tokens().size(), sources);
}

QByteArray colour(const QByteArray &text)
{
    const QByteArray value = text.trimmed();
    if (value.startsWith('#'))
        return isHexColour(value.mid(1)) ? value : QByteArray();
    if (isHexColour(value) && (value.size() == 6 || value.size() == 3))
        return '#' + value;
    const bool isName = !value.isEmpty() && value.size() <= 32 && std::all_of(value.begin(), value.end(), [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
    return isName ? value : QByteArray();
}

} // namespace postrider::CssDeclarations
