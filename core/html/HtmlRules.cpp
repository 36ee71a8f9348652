// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/HtmlRules.h"

#include "core/html/CssDeclarations.h"
#include "core/html/CssSheet.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace postrider::HtmlRules {

namespace {

constexpr int kLargestSpan = 1000;
constexpr qsizetype kLongestText = 2000;
constexpr qsizetype kLongestLink = 16 * 1024;

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<QByteArray> keyword(const QByteArray &value)
{
    const bool isOne = !value.isEmpty() && value.size() <= 32
        && std::all_of(value.begin(), value.end(), [](char c) { return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
    return isOne ? std::optional(value.toLower()) : std::nullopt;
}

std::optional<QByteArray> number(const QByteArray &value)
{
    const bool isNegative = value.startsWith('-') || value.startsWith('+');
    const QByteArray digits = value.mid(isNegative ? 1 : 0);
    return isDigits(digits) && digits.size() <= 6 ? std::optional(value) : std::nullopt;
}

std::optional<QByteArray> span(const QByteArray &value)
{
    if (!isDigits(value) || value.size() > 9)
        return std::nullopt;
    return QByteArray::number(std::clamp(value.toInt(), 1, kLargestSpan));
}

/// "50", "50px", "50%".
std::optional<QByteArray> length(QByteArray value)
{
    const bool isShare = value.endsWith('%');
    if (isShare)
        value.chop(1);
    else if (value.toLower().endsWith("px"))
        value.chop(2);
    const qsizetype point = value.indexOf('.');
    const QByteArray whole = point < 0 ? value : value.left(point);
    if (!isDigits(whole) || whole.size() > 5 || (point >= 0 && !isDigits(value.mid(point + 1))))
        return std::nullopt;
    return whole + (isShare ? "%" : "");
}

std::optional<QByteArray> names(const QByteArray &value)
{
    QByteArray out;
    int count = 0;
    for (const QByteArray &name : value.simplified().split(' ')) {
        if (name.isEmpty() || name.size() > 128 || ++count > 40)
            continue;
        out += (out.isEmpty() ? "" : " ") + HtmlNames::prefixed(name);
    }
    return out.isEmpty() ? std::nullopt : std::optional(out);
}

/// Coordinates of an image map.
std::optional<QByteArray> shape(const QByteArray &value)
{
    const bool isOne = !value.isEmpty() && value.size() <= 500 && std::all_of(value.begin(), value.end(), [](char c) { return (c >= '0' && c <= '9') || c == ',' || c == ' '; });
    return isOne ? std::optional(value) : std::nullopt;
}

using Attributes = QHash<QByteArray, Value>;

const Attributes &everywhere()
{
    static const Attributes all{{"class", Value::Classes}, {"id", Value::Id}, {"dir", Value::Keyword}, {"lang", Value::Keyword}, {"title", Value::Text}, {"style", Value::Style},
        {"align", Value::Keyword}};
    return all;
}

const QHash<QByteArray, Attributes> &byElement()
{
    static const QHash<QByteArray, Attributes> all = [] {
        const Attributes cell{{"width", Value::Length}, {"height", Value::Length}, {"bgcolor", Value::Colour}, {"background", Value::Picture}, {"valign", Value::Keyword},
            {"rowspan", Value::Span}, {"colspan", Value::Span}, {"nowrap", Value::Keyword}, {"abbr", Value::Text}, {"scope", Value::Keyword}};
        const Attributes row{{"bgcolor", Value::Colour}, {"background", Value::Picture}, {"valign", Value::Keyword}, {"height", Value::Length}};
        const Attributes column{{"span", Value::Span}, {"width", Value::Length}, {"valign", Value::Keyword}};
        QHash<QByteArray, Attributes> map;
        map.insert("a", {{"href", Value::Link}, {"name", Value::Id}});
        map.insert("area", {{"href", Value::Link}, {"shape", Value::Keyword}, {"coords", Value::Shape}, {"alt", Value::Text}});
        map.insert("map", {{"name", Value::Id}});
        map.insert("img",
            {{"src", Value::Picture}, {"alt", Value::Text}, {"width", Value::Length}, {"height", Value::Length}, {"border", Value::Number}, {"hspace", Value::Number},
                {"vspace", Value::Number}, {"usemap", Value::MapName}});
        map.insert("table",
            {{"width", Value::Length}, {"height", Value::Length}, {"border", Value::Number}, {"cellpadding", Value::Length}, {"cellspacing", Value::Length},
                {"bgcolor", Value::Colour}, {"background", Value::Picture}, {"bordercolor", Value::Colour}, {"rules", Value::Keyword}, {"frame", Value::Keyword}});
        map.insert("td", cell);
        map.insert("th", cell);
        for (const char *name : {"tr", "tbody", "thead", "tfoot"})
            map.insert(name, row);
        map.insert("col", column);
        map.insert("colgroup", column);
        map.insert("font", {{"color", Value::Colour}, {"face", Value::Text}, {"size", Value::Number}});
        map.insert("hr", {{"size", Value::Number}, {"width", Value::Length}, {"color", Value::Colour}, {"noshade", Value::Keyword}});
        map.insert("br", {{"clear", Value::Keyword}});
        map.insert("ol", {{"start", Value::Number}, {"type", Value::Keyword}, {"reversed", Value::Keyword}});
        map.insert("ul", {{"type", Value::Keyword}});
        map.insert("li", {{"value", Value::Number}, {"type", Value::Keyword}});
        map.insert("time", {{"datetime", Value::Text}});
        // It becomes a division of the document that it is shown in.
        map.insert("body", {{"bgcolor", Value::Colour}, {"text", Value::Colour}, {"background", Value::Picture}});
        return map;
    }();
    return all;
}

} // namespace

Fate fateOf(const QByteArray &name)
{
    static const QSet<QByteArray> kept{"a", "abbr", "acronym", "address", "area", "article", "aside", "b", "bdi", "bdo", "big", "blockquote", "br", "caption", "center", "cite",
        "code", "col", "colgroup", "dd", "del", "dfn", "dir", "div", "dl", "dt", "em", "figcaption", "figure", "font", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "i", "img", "ins", "kbd", "li", "main", "map", "mark", "menu", "nav", "nobr", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span", "strike",
        "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr"};
    // What stands in media and objects is for whom cannot see them, as everybody here, and what stands in a button may be all that a letter says: it stays.
    // With JavaScript off the content of noscript is what is shown: here too it is nothing.
    static const QSet<QByteArray> dropped{"script", "noscript", "iframe", "frame", "frameset", "noframes", "embed", "param", "svg", "math", "template", "source", "track", "input",
        "select", "optgroup", "option", "textarea", "keygen", "datalist", "output", "progress", "meter", "meta", "link", "base", "basefont", "bgsound", "title", "xml", "xmp",
        "plaintext", "listing", "noembed", "isindex"};
    return kept.contains(name) ? Fate::Keep : dropped.contains(name) ? Fate::Drop : Fate::Unwrap;
}

bool isVoid(const QByteArray &name)
{
    static const QSet<QByteArray> names{"area", "br", "col", "hr", "img", "wbr"};
    return names.contains(name);
}

std::optional<Value> valueOf(const QByteArray &element, const QByteArray &attribute)
{
    const auto own = byElement().constFind(element);
    if (own != byElement().constEnd()) {
        const auto found = own->constFind(attribute);
        if (found != own->constEnd())
            return *found;
    }
    const auto found = everywhere().constFind(attribute);
    return found == everywhere().constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QByteArray> written(Value kind, const QByteArray &raw)
{
    const QByteArray value = raw.trimmed();
    switch (kind) {
    case Value::Keyword: return keyword(value);
    case Value::Number: return number(value);
    case Value::Span: return span(value);
    case Value::Length: return length(value);
    case Value::Shape: return shape(value);
    case Value::Text: return raw.size() <= kLongestText ? std::optional(raw) : std::nullopt;
    case Value::Classes: return names(value);
    case Value::Colour: {
        const QByteArray colour = CssDeclarations::colour(value);
        return colour.isEmpty() ? std::nullopt : std::optional(colour);
    }
    case Value::Id: return value.isEmpty() || value.contains(' ') || value.size() > 128 ? std::nullopt : std::optional(HtmlNames::prefixed(value));
    case Value::MapName: return value.startsWith('#') && value.size() > 1 && value.size() <= 128 ? std::optional('#' + HtmlNames::prefixed(value.mid(1))) : std::nullopt;
    case Value::Style:
    case Value::Link:
    case Value::Picture: break;
    }
    return std::nullopt;
}

std::optional<QByteArray> writtenLink(const QByteArray &href)
{
    QByteArray url;
    for (const char c : href) {
        if (c != '\t' && c != '\n' && c != '\r')
            url += c;
    }
    while (!url.isEmpty() && static_cast<unsigned char>(url.at(0)) <= 0x20)
        url.remove(0, 1);
    while (!url.isEmpty() && static_cast<unsigned char>(url.back()) <= 0x20)
        url.chop(1);
    if (url.size() > kLongestLink || std::any_of(url.begin(), url.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }))
        return std::nullopt;
    if (url.startsWith('#'))
        return url.size() > 1 ? std::optional('#' + HtmlNames::prefixed(url.mid(1))) : std::nullopt;
    const qsizetype colon = url.indexOf(':');
    static const QSet<QByteArray> schemes{"http", "https", "mailto", "tel"};
    const QByteArray scheme = colon > 0 ? url.left(colon).toLower() : QByteArray();
    if (!schemes.contains(scheme) || url.size() == colon + 1)
        return std::nullopt;
    return scheme + url.mid(colon);
}

} // namespace postrider::HtmlRules
