// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/HtmlSanitizer.h"

#include "core/html/CssDeclarations.h"
#include "core/html/HtmlRules.h"
#include "core/html/HtmlTree.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <algorithm>
#include <vector>

#include <gumbo.h>

namespace postrider {

namespace {

using HtmlRules::Fate;
using HtmlRules::Value;

constexpr int kDeepest = 256;
constexpr int kMostTables = 32;
constexpr qsizetype kMostNodes = 50'000;
constexpr qsizetype kMostCss = 1024 * 1024;
constexpr qsizetype kMostLinks = 10'000;
constexpr int kMostPasses = 5;

QByteArray nameOf(const GumboElement &element)
{
    if (element.tag_namespace == GUMBO_NAMESPACE_SVG)
        return "svg";
    if (element.tag_namespace == GUMBO_NAMESPACE_MATHML)
        return "math";
    if (element.tag != GUMBO_TAG_UNKNOWN)
        return gumbo_normalized_tagname(element.tag);
    GumboStringPiece name = element.original_tag;
    gumbo_tag_from_original_text(&name);
    const QByteArray unknown = name.data ? QByteArray(name.data, qsizetype(std::min<size_t>(name.length, 64))).toLower() : QByteArray();
    // Its name ends at other characters here than where the parser looked at it ("td" and a vertical tab): what the parser does not know is nothing that may stay.
    return HtmlRules::fateOf(unknown) == HtmlRules::Fate::Keep ? QByteArray() : unknown;
}

QByteArray escaped(const QByteArray &text, bool isAttribute)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 16);
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += isAttribute ? "&quot;" : "\""; break;
        default: out += c;
        }
    }
    return out;
}

bool isSpace(const char *text)
{
    return std::all_of(text, text + qstrlen(text), [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r'; });
}

const GumboAttribute *attributeOf(const GumboElement &element, const char *name)
{
    return gumbo_get_attribute(&element.attributes, name);
}

/// One pass over one tree.
class Walk {
public:
    Walk(const HtmlSanitizer::Options &options, CleanHtml &result) : m_options(options), m_result(result)
    {
        m_sources = [this](const QByteArray &source) { return pictureFor(source, -1, -1); };
    }

    void run(const GumboNode *root);

private:
    struct Step {
        const GumboNode *node;
        bool isEnd = false;
        bool isKept = false;
    };

    void begin(const GumboNode *node);
    void beginElement(const GumboNode *node);
    void end(const Step &step);
    void pushChildren(const GumboVector &children, bool withText = true);
    void openBody(const GumboElement &element);
    QByteArray attributesOf(const GumboElement &element, const QByteArray &name);
    std::optional<QByteArray> written(const GumboElement &element, Value kind, const GumboAttribute &attribute);
    std::optional<QByteArray> pictureFor(const QByteArray &source, int width, int height);
    void takeStyle(const GumboElement &element);
    void openLink(const GumboElement &element);
    void text(const char *text);
    static bool isWrapped(const GumboElement &body);

    const HtmlSanitizer::Options &m_options;
    CleanHtml &m_result;
    HtmlSources m_sources;
    std::vector<Step> m_stack;
    QByteArray m_out, m_css;
    QSet<QByteArray> m_removed;
    qsizetype m_nodes = 0;
    int m_depth = 0, m_tables = 0;
    int m_link = -1; ///< the one that is open, in m_result.links; -2: one that leads nowhere; -1: none
    bool m_isInBody = false;
    bool m_afterPre = false;
};

std::optional<QByteArray> Walk::pictureFor(const QByteArray &source, int width, int height)
{
    if (source.isEmpty())
        return std::nullopt;
    if (m_options.sources) {
        if (auto instead = m_options.sources(source))
            return instead;
    }
    m_result.blocked.append({source, width, height});
    return std::nullopt;
}

std::optional<QByteArray> Walk::written(const GumboElement &element, Value kind, const GumboAttribute &attribute)
{
    const QByteArray value(attribute.value);
    switch (kind) {
    case Value::Style: {
        const QByteArray css = CssDeclarations::cleaned(value, m_sources);
        return css.isEmpty() ? std::nullopt : std::optional(css);
    }
    case Value::Link: return HtmlRules::writtenLink(value);
    case Value::Picture: {
        const auto measure = [&](const char *name) {
            const GumboAttribute *size = attributeOf(element, name);
            bool isNumber = false;
            const int pixels = size ? QByteArray(size->value).trimmed().toInt(&isNumber) : -1;
            return isNumber ? pixels : -1;
        };
        return pictureFor(value.trimmed(), measure("width"), measure("height"));
    }
    default: return HtmlRules::written(kind, value);
    }
}

QByteArray Walk::attributesOf(const GumboElement &element, const QByteArray &name)
{
    QByteArray out;
    QSet<QByteArray> seen;
    for (unsigned i = 0; i < element.attributes.length && i < 100; ++i) {
        const auto &attribute = *static_cast<const GumboAttribute *>(element.attributes.data[i]);
        const QByteArray key = QByteArray(attribute.name).toLower();
        const auto kind = attribute.attr_namespace == GUMBO_ATTR_NAMESPACE_NONE ? HtmlRules::valueOf(name, key) : std::nullopt;
        if (!kind || seen.contains(key))
            continue;
        seen.insert(key);
        if (const auto value = written(element, *kind, attribute))
            out += ' ' + key + "=\"" + escaped(*value, true) + '"';
    }
    return out;
}

void Walk::takeStyle(const GumboElement &element)
{
    if (const GumboAttribute *media = attributeOf(element, "media"); media && !isSpace(media->value) && !CssSheet::isMet(media->value, m_options.media))
        return;
    QByteArray css;
    for (unsigned i = 0; i < element.children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(element.children.data[i]);
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE || child->type == GUMBO_NODE_CDATA)
            css += child->v.text.text;
    }
    if (m_css.size() + css.size() <= kMostCss)
        m_css += CssSheet::cleaned(css, m_options.media, m_sources);
}

void Walk::openLink(const GumboElement &element)
{
    m_link = -2;
    const GumboAttribute *href = attributeOf(element, "href");
    const auto target = href ? HtmlRules::writtenLink(href->value) : std::nullopt;
    if (!target || target->startsWith('#') || m_result.links.size() >= kMostLinks)
        return;
    m_link = int(m_result.links.size());
    m_result.links.append({*target, {}});
}

void Walk::text(const char *text)
{
    // A parser drops the first line end in there.
    if (std::exchange(m_afterPre, false) && *text == '\n')
        m_out += '\n';
    m_out += escaped(text, false);
    if (m_link >= 0 && m_result.links[m_link].text.size() < 4096)
        m_result.links[m_link].text += text;
}

/// It has been here before: a division of ours is all that is in it.
bool Walk::isWrapped(const GumboElement &body)
{
    if (body.attributes.length > 0)
        return false;
    int wrappers = 0;
    for (unsigned i = 0; i < body.children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(body.children.data[i]);
        if (child->type == GUMBO_NODE_WHITESPACE || child->type == GUMBO_NODE_COMMENT)
            continue;
        if (child->type != GUMBO_NODE_ELEMENT)
            return false;
        if (child->v.element.tag == GUMBO_TAG_STYLE)
            continue;
        const GumboAttribute *names = attributeOf(child->v.element, "class");
        if (child->v.element.tag != GUMBO_TAG_DIV || !names || !QByteArray(names->value).split(' ').contains("x-body"))
            return false;
        ++wrappers;
    }
    return wrappers == 1;
}

/// A message's body is a division in a document of ours.
void Walk::openBody(const GumboElement &element)
{
    QByteArray style, classes = "x-body", rest;
    const auto colour = [&](const char *attribute, const char *property) {
        const GumboAttribute *given = attributeOf(element, attribute);
        const QByteArray value = given ? CssDeclarations::colour(given->value) : QByteArray();
        if (!value.isEmpty())
            style += QByteArray(style.isEmpty() ? "" : " ") + property + ": " + value + ';';
    };
    colour("bgcolor", "background-color");
    colour("text", "color");
    if (const GumboAttribute *picture = attributeOf(element, "background")) {
        if (const auto source = pictureFor(QByteArray(picture->value).trimmed(), -1, -1))
            style += QByteArray(style.isEmpty() ? "" : " ") + "background-image: " + CssDeclarations::writtenUrl(*source) + ';';
    }
    if (const GumboAttribute *own = attributeOf(element, "style")) {
        const QByteArray css = CssDeclarations::cleaned(own->value, m_sources);
        style += QByteArray(style.isEmpty() || css.isEmpty() ? "" : " ") + css;
    }
    if (const GumboAttribute *names = attributeOf(element, "class")) {
        if (const auto kept = HtmlRules::written(Value::Classes, names->value))
            classes += ' ' + *kept;
    }
    for (const char *name : {"id", "dir", "lang"}) {
        const GumboAttribute *given = attributeOf(element, name);
        const auto kept = given ? HtmlRules::written(*HtmlRules::valueOf("body", name), given->value) : std::nullopt;
        if (kept)
            rest += QByteArray(" ") + name + "=\"" + escaped(*kept, true) + '"';
    }
    m_out += "<div class=\"" + escaped(classes, true) + '"' + rest;
    if (!style.isEmpty())
        m_out += " style=\"" + escaped(style, true) + '"';
    m_out += '>';
}

void Walk::pushChildren(const GumboVector &children, bool withText)
{
    for (unsigned i = children.length; i > 0; --i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i - 1]);
        if (withText || child->type == GUMBO_NODE_ELEMENT)
            m_stack.push_back({child});
    }
}

void Walk::beginElement(const GumboNode *node)
{
    const GumboElement &element = node->v.element;
    const QByteArray name = nameOf(element);
    if (name == "style") {
        takeStyle(element);
        return;
    }
    if (name == "body") {
        m_isInBody = true;
        const bool isWrapper = !isWrapped(element);
        if (isWrapper)
            openBody(element);
        m_stack.push_back({node, true, isWrapper});
        pushChildren(element.children, isWrapper);
        return;
    }
    const Fate fate = HtmlRules::fateOf(name);
    if (fate == Fate::Drop) {
        if (name != "title" && name != "meta")
            m_removed.insert(name);
        return;
    }
    const bool isTable = name == "table";
    const bool isNestedLink = name == "a" && m_link != -1;
    const bool isKept = fate == Fate::Keep && m_depth < kDeepest && !(isTable && m_tables >= kMostTables) && !isNestedLink;
    if (isKept) {
        m_out += '<' + name + attributesOf(element, name) + '>';
        if (HtmlRules::isVoid(name)) {
            m_afterPre = false;
            if (name == "area")
                openLink(element), m_link = -1;
            return;
        }
        ++m_depth;
        m_tables += isTable;
        if (name == "a")
            openLink(element);
    }
    m_afterPre = isKept && name == "pre";
    m_stack.push_back({node, true, isKept});
    pushChildren(element.children);
}

void Walk::begin(const GumboNode *node)
{
    if (++m_nodes > kMostNodes) {
        m_result.isRefused = true;
        return;
    }
    switch (node->type) {
    case GUMBO_NODE_ELEMENT: beginElement(node); break;
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_WHITESPACE:
        if (m_isInBody)
            text(node->v.text.text);
        break;
    case GUMBO_NODE_TEMPLATE: m_removed.insert("template"); break;
    default: break; // comments, sections of CDATA
    }
}

void Walk::end(const Step &step)
{
    if (!step.isKept)
        return;
    const QByteArray name = nameOf(step.node->v.element);
    m_afterPre = false;
    if (name == "body") {
        m_out += "</div>";
        return;
    }
    m_out += "</" + name + '>';
    --m_depth;
    m_tables -= name == "table";
    if (name == "a")
        m_link = -1;
}

void Walk::run(const GumboNode *root)
{
    m_stack.push_back({root});
    while (!m_stack.empty() && !m_result.isRefused) {
        const Step step = m_stack.back();
        m_stack.pop_back();
        if (step.isEnd)
            end(step);
        else
            begin(step.node);
    }
    if (m_result.isRefused)
        return;
    // A body with nothing in it is none.
    if (m_out == "<div class=\"x-body\"></div>")
        m_out.clear();
    m_result.html = (m_css.isEmpty() ? QByteArray() : "<style>\n" + m_css + "</style>") + m_out;
    for (CleanHtml::Link &link : m_result.links)
        link.text = link.text.simplified();
    m_result.removed = QByteArrayList(m_removed.begin(), m_removed.end());
    std::sort(m_result.removed.begin(), m_result.removed.end());
}

CleanHtml::Mode modeOf(const GumboNode *root)
{
    const GumboDocument &document = root->parent->v.document;
    if (document.doc_type_quirks_mode == GUMBO_DOCTYPE_QUIRKS)
        return CleanHtml::Mode::Quirks;
    // The parser takes what most newsletters have for a document of today.
    const QByteArray name = QByteArray(document.public_identifier).toLower();
    const bool isBetween = name.startsWith("-//w3c//dtd xhtml 1.0 transitional//") || name.startsWith("-//w3c//dtd xhtml 1.0 frameset//")
        || name.startsWith("-//w3c//dtd html 4.01 transitional//") || name.startsWith("-//w3c//dtd html 4.01 frameset//");
    return isBetween ? CleanHtml::Mode::LimitedQuirks : CleanHtml::Mode::Standards;
}

void pass(const QByteArray &html, const HtmlSanitizer::Options &options, CleanHtml &result)
{
    const HtmlTree tree(html);
    if (!tree.root()) {
        result.isRefused = true;
        return;
    }
    result.mode = modeOf(tree.root());
    Walk(options, result).run(tree.root());
}

} // namespace

CleanHtml HtmlSanitizer::clean(const QByteArray &html, const Options &options)
{
    CleanHtml result;
    // What is no UTF-8 is made such before anybody looks at it: the parser takes it otherwise, and otherwise again the next time.
    pass(QString::fromUtf8(html).toUtf8(), options, result);
    // What was written is read once more until it is read as it was written: markup that crosses over makes trees that no markup makes (a heading in a heading), and what stands in
    // the tree has to be what a browser sees. Its sources have been replaced by now.
    Options asWritten = options;
    asWritten.sources = [](const QByteArray &source) { return std::optional(source); };
    for (int passes = 1; !result.isRefused; ++passes) {
        CleanHtml next;
        pass(result.html, asWritten, next);
        if (!next.isRefused && next.html == result.html)
            break;
        result.isRefused = next.isRefused || passes == kMostPasses;
        result.html = next.html;
    }
    if (result.isRefused)
        result.html.clear();
    return result;
}

} // namespace postrider
