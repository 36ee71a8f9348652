// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/FormattedReader.h"

#include "core/html/FormattedStyle.h"
#include "core/html/FormattedTable.h"
#include "core/html/HtmlRules.h"
#include "core/html/HtmlTree.h"

#include <QSet>

#include <algorithm>
#include <vector>

#include <gumbo.h>

namespace postrider::FormattedReader {

namespace {

using Block = FormattedText::Block;
using Kind = FormattedText::Kind;
using Run = FormattedText::Run;
using Size = FormattedText::Size;

constexpr qsizetype mostNodes = 200'000;
constexpr qsizetype mostBlocks = 100'000;
constexpr int largestSide = 10'000; // CSS pixels
constexpr int mostLooked = 300; // nodes of a row of a table

QByteArray attributeOf(const GumboElement &element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute ? QByteArray(attribute->value) : QByteArray();
}

bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_HR: return true;
    default: return false;
    }
}

bool isSignature(const GumboElement &element)
{
    static const QSet<QByteArray> names{"signature", "x-signature", "moz-signature", "gmail_signature", "x-moz-signature", "x-gmail_signature"};
    const QByteArrayList classes = attributeOf(element, "class").simplified().split(' ');
    return std::any_of(classes.begin(), classes.end(), [](const QByteArray &name) { return names.contains(name); });
}

/// A row of which every cell is a few words is one line.
bool isOneLine(const GumboNode *row)
{
    std::vector<const GumboNode *> waiting{row};
    int looked = 0;
    while (!waiting.empty()) {
        const GumboNode *node = waiting.back();
        waiting.pop_back();
        if (++looked > mostLooked)
            return false;
        if (node->type != GUMBO_NODE_ELEMENT)
            continue;
        const GumboElement &element = node->v.element;
        if (node != row && (isBlock(element.tag) || element.tag == GUMBO_TAG_BR || element.tag == GUMBO_TAG_IMG))
            return false;
        for (unsigned i = 0; i < element.children.length; ++i)
            waiting.push_back(static_cast<const GumboNode *>(element.children.data[i]));
    }
    return true;
}

/// What holds where one reads.
struct State {
    Run look; ///< without text
    Block place; ///< without runs
    bool isOneLineRow = false;
    bool isIgnored = false;
};

class Walk {
public:
    explicit Walk(const Pictures &pictures) : m_pictures(pictures) { }
    std::optional<FormattedText> run(const GumboNode *root);

private:
    struct Step {
        const GumboNode *node;
        bool isEnd = false;
        State before{}; ///< of the end of an element
    };

    void begin(const GumboNode *node);
    void beginElement(const GumboNode *node);
    void beginBlock(const GumboElement &element, const FormattedStyle::Style &style);
    void markLook(const GumboElement &element);
    void end(const Step &step);
    void text(const char *text);
    void append(QChar c);
    void appendBlank();
    void picture(const GumboElement &element);
    bool table(const GumboNode *node);
    void breakLine();
    void endBlock();
    void push();

    const Pictures &m_pictures;
    FormattedText m_result;
    std::vector<Step> m_stack;
    State m_state;
    Block m_line; ///< what has been read of it
    bool m_hasLine = false; ///< something is in it
    bool m_blank = false; ///< white space waits for what follows
    Run m_blankLook;
    bool m_room = false; ///< around paragraphs
    bool m_isItem = false; ///< an item has begun of which nothing has been seen
    qsizetype m_nodes = 0;
    bool m_isTooMuch = false;
};

void Walk::push()
{
    Block block = m_line;
    const bool isEmpty = std::all_of(block.runs.begin(), block.runs.end(), [](const Run &run) {
        return !run.isPicture() && std::all_of(run.text.begin(), run.text.end(), [](QChar c) { return c == QChar::Nbsp || c == u' ' || c == QChar::LineSeparator; });
    });
    if (isEmpty && block.kind != Kind::Preformatted)
        block.runs.clear();
    if (block.runs.size() == 1 && block.runs.first().text == QStringLiteral("--\u00a0"))
        block.runs.first().text = QStringLiteral("-- ");
    if (m_room && !m_result.blocks.isEmpty()) {
        Block room;
        room.quote = std::min(m_result.blocks.last().quote, block.quote);
        room.signature = m_result.blocks.last().signature && block.signature;
        m_result.blocks.append(room);
    }
    m_room = false;
    m_result.blocks.append(block);
    m_line = {};
    m_hasLine = m_blank = m_isItem = false;
    m_isTooMuch = m_isTooMuch || m_result.blocks.size() > mostBlocks;
}

void Walk::endBlock()
{
    if (m_hasLine)
        push();
    m_blank = false;
}

/// A table of data, which is read as a whole; false: any other.
bool Walk::table(const GumboNode *node)
{
    const FormattedTable::Grid grid = FormattedTable::gridOf(node);
    QList<QList<FormattedTable::Cell>> rows;
    for (const auto &row : grid.rows) {
        QList<FormattedTable::Cell> cells;
        for (const FormattedTable::Place &place : row) {
            FormattedTable::Cell cell;
            cell.isHead = place.isHead;
            if (place.node) {
                Walk inside(m_pictures);
                inside.m_state.look = m_state.look;
                const auto text = inside.run(place.node);
                if (!text)
                    return false;
                cell.text = *text;
            }
            cells.append(cell);
        }
        rows.append(cells);
    }
    const QList<Block> lines = rows.isEmpty() ? QList<Block>() : FormattedTable::lines(rows, grid.isMarked);
    if (lines.isEmpty())
        return false;
    endBlock();
    m_room = true;
    for (const Block &line : lines) {
        m_line = m_state.place;
        m_line.kind = line.kind;
        m_line.runs = line.runs;
        push();
    }
    m_room = true;
    return true;
}

void Walk::breakLine()
{
    if (m_state.place.list > 0 || (m_state.place.kind != Kind::Line && m_state.place.kind != Kind::Preformatted)) {
        m_blank = false;
        append(QChar::LineSeparator);
        return;
    }
    if (!m_hasLine)
        m_line = m_state.place;
    push();
}

void Walk::append(QChar c)
{
    if (!m_hasLine) {
        m_line = m_state.place;
        m_hasLine = true;
    }
    if (std::exchange(m_blank, false) && !m_line.runs.isEmpty())
        append(u' ');
    const Run &look = c == u' ' && m_state.place.kind != Kind::Preformatted ? m_blankLook : m_state.look;
    if (m_line.runs.isEmpty() || m_line.runs.last().isPicture() || !m_line.runs.last().looksLike(look))
        m_line.runs.append(look);
    m_line.runs.last().text += c;
}

void Walk::appendBlank()
{
    if (!m_hasLine || m_blank)
        return;
    const Run &last = m_line.runs.last();
    if (last.text.endsWith(QChar::LineSeparator))
        return;
    m_blank = true;
    m_blankLook = m_state.look;
}

void Walk::text(const char *text)
{
    for (const QChar c : QString::fromUtf8(text)) {
        const bool isSpace = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
        if (m_state.place.kind == Kind::Preformatted && m_state.place.list == 0) {
            if (c == u'\n')
                breakLine();
            else if (c == u'\t' || c.unicode() >= 32)
                append(c);
        } else if (isSpace) {
            appendBlank();
        } else if (c.unicode() >= 32 && c != QChar::ParagraphSeparator && c != QChar::LineSeparator && c != QChar::ObjectReplacementCharacter) {
            append(c);
        }
    }
}

void Walk::picture(const GumboElement &element)
{
    const QByteArray source = attributeOf(element, "src").trimmed();
    const QString id = source.isEmpty() ? QString() : m_pictures(source);
    if (id.isEmpty())
        return;
    if (!m_hasLine) {
        m_line = m_state.place;
        m_hasLine = true;
    }
    if (std::exchange(m_blank, false))
        append(u' ');
    Run run = m_state.look;
    run.picture = id;
    run.alternative = QString::fromUtf8(attributeOf(element, "alt")).simplified().left(500);
    run.width = std::clamp(attributeOf(element, "width").trimmed().toInt(), 0, largestSide);
    run.height = std::clamp(attributeOf(element, "height").trimmed().toInt(), 0, largestSide);
    m_line.runs.append(run);
}

void Walk::markLook(const GumboElement &element)
{
    Run &look = m_state.look;
    switch (element.tag) {
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_TH: look.bold = true; break;
    case GUMBO_TAG_I:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_DFN: look.italic = true; break;
    case GUMBO_TAG_U:
    case GUMBO_TAG_INS: look.underline = true; break;
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_DEL: look.strike = true; break;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP: look.code = m_state.place.kind != Kind::Preformatted; break;
    case GUMBO_TAG_SMALL: look.size = Size::Small; break;
    case GUMBO_TAG_BIG: look.size = Size::Large; break;
    case GUMBO_TAG_FONT: {
        look.colour = attributeOf(element, "color").isEmpty() ? look.colour : FormattedStyle::colour(attributeOf(element, "color"));
        const QByteArray size = attributeOf(element, "size").trimmed();
        const int number = size.toInt();
        if (number != 0)
            look.size = size.startsWith('+') || number >= 5 ? Size::Large : size.startsWith('-') || number <= 2 ? Size::Small : Size::Normal;
        break;
    }
    case GUMBO_TAG_A: {
        const auto target = HtmlRules::writtenLink(attributeOf(element, "href"));
        look.link = target && !target->startsWith('#') ? QString::fromUtf8(*target) : QString();
        break;
    }
    default: break;
    }
}

void Walk::beginBlock(const GumboElement &element, const FormattedStyle::Style &style)
{
    Block &place = m_state.place;
    const GumboTag tag = element.tag;
    const bool isItemLine = place.list > 0; // all of an item is one line of ours, with breaks in it
    if (isItemLine && tag != GUMBO_TAG_LI && tag != GUMBO_TAG_UL && tag != GUMBO_TAG_OL && tag != GUMBO_TAG_BLOCKQUOTE) {
        if (m_hasLine && !m_line.runs.isEmpty() && !m_line.runs.last().text.endsWith(QChar::LineSeparator)) {
            m_blank = false;
            append(QChar::LineSeparator);
        }
        return;
    }
    endBlock();
    switch (tag) {
    case GUMBO_TAG_P: m_room = m_room || !(style.hasNoRoom || attributeOf(element, "class").contains("MsoNormal")); break;
    case GUMBO_TAG_H1: place.kind = Kind::Heading1; break;
    case GUMBO_TAG_H2: place.kind = Kind::Heading2; break;
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6: place.kind = Kind::Heading3; break;
    case GUMBO_TAG_PRE: place.kind = Kind::Preformatted; break;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        m_isItem = false; // an item that only holds another list is none
        place.kind = Kind::Line;
        place.indent = 0;
        place.list = std::min(place.list + 1, FormattedText::deepestList);
        place.numbered = tag == GUMBO_TAG_OL;
        break;
    case GUMBO_TAG_LI:
        place.list = std::max(1, place.list);
        m_isItem = true;
        break;
    case GUMBO_TAG_DD: place.indent = std::min(place.indent + 1, FormattedText::deepestIndent); break;
    case GUMBO_TAG_BLOCKQUOTE: place = {}; break; // one deeper, which is said by who calls
    default: break;
    }
    if (place.list == 0)
        place.indent = std::min(place.indent + style.indent, FormattedText::deepestIndent);
}

void Walk::beginElement(const GumboNode *node)
{
    const GumboElement &element = node->v.element;
    if (element.tag_namespace != GUMBO_NAMESPACE_HTML
        || (element.tag != GUMBO_TAG_HTML && element.tag != GUMBO_TAG_UNKNOWN && element.tag != GUMBO_TAG_BODY
            && HtmlRules::fateOf(gumbo_normalized_tagname(element.tag)) == HtmlRules::Fate::Drop))
        return;
    if (element.tag == GUMBO_TAG_HEAD || element.tag == GUMBO_TAG_STYLE || gumbo_get_attribute(&element.attributes, "hidden"))
        return;
    if (element.tag == GUMBO_TAG_BR) {
        breakLine();
        return;
    }
    if (element.tag == GUMBO_TAG_IMG) {
        picture(element);
        return;
    }
    if (element.tag == GUMBO_TAG_TABLE && m_state.place.list == 0 && !isSignature(element) && table(node))
        return;
    const State before = m_state;
    markLook(element);
    const FormattedStyle::Style style = FormattedStyle::read(attributeOf(element, "style"), m_state.look);
    if (style.isHidden) {
        m_state = before;
        return;
    }
    if (isBlock(element.tag)) {
        const int quote = m_state.place.quote;
        const bool signature = m_state.place.signature;
        beginBlock(element, style);
        m_state.place.quote = element.tag == GUMBO_TAG_BLOCKQUOTE ? std::min(quote + 1, FormattedText::deepestQuote) : quote;
        m_state.place.signature = signature;
    }
    if (isSignature(element)) {
        endBlock();
        m_state.place.signature = true;
    }
    if (element.tag == GUMBO_TAG_TR)
        m_state.isOneLineRow = isOneLine(node);
    if ((element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH) && m_state.place.list == 0) {
        if (!m_state.isOneLineRow)
            endBlock();
        else if (m_hasLine)
            append(QChar::Nbsp), m_blank = false, append(QChar::Nbsp);
    }
    if (element.tag == GUMBO_TAG_HR) {
        for (int i = 0; i < 10; ++i)
            append(QChar(0x2014));
    }
    m_stack.push_back({node, true, before});
    for (unsigned i = element.children.length; i > 0; --i)
        m_stack.push_back({static_cast<const GumboNode *>(element.children.data[i - 1])});
}

void Walk::begin(const GumboNode *node)
{
    if (++m_nodes > mostNodes) {
        m_isTooMuch = true;
        return;
    }
    if (node->type == GUMBO_NODE_ELEMENT)
        beginElement(node);
    else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
        text(node->v.text.text);
}

void Walk::end(const Step &step)
{
    const GumboTag tag = step.node->v.element.tag;
    const bool isCell = (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) && !m_state.isOneLineRow;
    const bool isItemLine = step.before.place.list > 0 && tag != GUMBO_TAG_LI && tag != GUMBO_TAG_UL && tag != GUMBO_TAG_OL && tag != GUMBO_TAG_BLOCKQUOTE;
    if (tag == GUMBO_TAG_LI && m_isItem && !m_hasLine) {
        m_line = m_state.place;
        m_hasLine = true; // an item with nothing in it
    }
    if (tag == GUMBO_TAG_PRE && !isItemLine && !m_hasLine) {
        m_line = m_state.place; // what follows the last line end is a line, too
        m_hasLine = true;
    }
    if (isBlock(tag) && isItemLine) {
        if (m_hasLine && !m_line.runs.isEmpty() && !m_line.runs.last().text.endsWith(QChar::LineSeparator)) {
            m_blank = false;
            append(QChar::LineSeparator);
        }
    } else if (isBlock(tag) || isCell || m_state.place.signature != step.before.place.signature) {
        endBlock();
    }
    if (tag == GUMBO_TAG_P && !isItemLine) {
        const GumboElement &element = step.node->v.element;
        Run unused;
        m_room = m_room || !(FormattedStyle::read(attributeOf(element, "style"), unused).hasNoRoom || attributeOf(element, "class").contains("MsoNormal"));
    }
    m_state = step.before;
}

std::optional<FormattedText> Walk::run(const GumboNode *root)
{
    m_stack.push_back({root});
    while (!m_stack.empty() && !m_isTooMuch) {
        const Step step = m_stack.back();
        m_stack.pop_back();
        if (step.isEnd)
            end(step);
        else
            begin(step.node);
    }
    endBlock();
    if (m_isTooMuch)
        return std::nullopt;
    m_result.tidy();
    return std::move(m_result);
}

} // namespace

std::optional<FormattedText> read(const QByteArray &html, const Pictures &pictures)
{
    // What is no UTF-8 is made such before the parser looks at it, as HtmlSanitizer does.
    const HtmlTree tree(QString::fromUtf8(html).toUtf8());
    return tree.root() ? Walk(pictures).run(tree.root()) : std::nullopt;
}

} // namespace postrider::FormattedReader
