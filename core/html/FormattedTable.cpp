// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/FormattedTable.h"

#include <QByteArray>

#include <algorithm>

#include <gumbo.h>

namespace postrider::FormattedTable {

namespace {

using Block = FormattedText::Block;
using Kind = FormattedText::Kind;
using Run = FormattedText::Run;

constexpr int mostNodes = 20'000; // of one table
constexpr int widestAligned = 76; // columns of text: with a mark of quoting it still fits into a line of mail
constexpr qsizetype longestCell = 300; // characters; longer ones are a letter in a frame
constexpr qsizetype shortCell = 40; // where nothing but its shape says that it is a table of data

QByteArray attributeOf(const GumboElement &element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute ? QByteArray(attribute->value).trimmed().toLower() : QByteArray();
}

bool isHidden(const GumboElement &element)
{
    return gumbo_get_attribute(&element.attributes, "hidden") || attributeOf(element, "style").simplified().replace(' ', "").contains("display:none");
}

bool hasBorder(const GumboElement &element)
{
    const QByteArray style = attributeOf(element, "style");
    return attributeOf(element, "border").toInt() > 0 || (style.contains("border") && (style.contains("solid") || style.contains("double") || style.contains("dotted")));
}

/// Reads a table in the order of the document, and gives up at the first thing that tables of data do not have.
class Shape {
public:
    Grid read(const GumboNode *table)
    {
        const QByteArray role = attributeOf(table->v.element, "role");
        if (role == "presentation" || role == "none" || isHidden(table->v.element))
            return {};
        m_grid.isMarked = hasBorder(table->v.element);
        std::vector<const GumboNode *> waiting{table};
        while (!waiting.empty()) {
            const GumboNode *node = waiting.back();
            waiting.pop_back();
            if (++m_looked > mostNodes || (node != table && !take(node)))
                return {};
            if (node->type != GUMBO_NODE_ELEMENT || isHidden(node->v.element))
                continue;
            const GumboVector &children = node->v.element.children;
            for (unsigned i = children.length; i > 0; --i)
                waiting.push_back(static_cast<const GumboNode *>(children.data[i - 1]));
        }
        std::size_t columns = 0;
        for (const auto &row : m_grid.rows)
            columns = std::max(columns, row.size());
        if (columns < 2 || columns > mostColumns || m_grid.rows.size() < 2)
            return {};
        for (auto &row : m_grid.rows)
            row.resize(columns);
        return std::move(m_grid);
    }

private:
    /// False: this is no table of data.
    bool take(const GumboNode *node)
    {
        if (node->type != GUMBO_NODE_ELEMENT)
            return true;
        const GumboElement &element = node->v.element;
        switch (element.tag) {
        case GUMBO_TAG_TABLE:
        case GUMBO_TAG_IMG:
        case GUMBO_TAG_HR:
        case GUMBO_TAG_CAPTION:
        case GUMBO_TAG_PRE:
        case GUMBO_TAG_BLOCKQUOTE:
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
        case GUMBO_TAG_H3: return false;
        case GUMBO_TAG_THEAD: m_grid.isMarked = true; return true;
        case GUMBO_TAG_TR: return isHidden(element) || beginRow();
        case GUMBO_TAG_TD:
        case GUMBO_TAG_TH: return isHidden(element) || addCell(node);
        default: return true;
        }
    }

    bool beginRow()
    {
        m_grid.rows.emplace_back();
        return m_grid.rows.size() <= mostRows;
    }

    /// Cells above that reach down into this row have its place.
    void passCovered(std::vector<Place> &row)
    {
        while (row.size() < m_hanging.size() && m_hanging[row.size()] > 0) {
            --m_hanging[row.size()];
            row.push_back({});
        }
    }

    bool addCell(const GumboNode *node)
    {
        if (m_grid.rows.empty())
            return false;
        const GumboElement &element = node->v.element;
        auto &row = m_grid.rows.back();
        passCovered(row);
        const bool isHead = element.tag == GUMBO_TAG_TH;
        m_grid.isMarked = m_grid.isMarked || isHead || hasBorder(element);
        const int across = std::clamp(attributeOf(element, "colspan").toInt(), 1, mostColumns + 1);
        const int down = std::clamp(attributeOf(element, "rowspan").toInt(), 1, mostRows);
        for (int i = 0; i < across; ++i) {
            if (m_hanging.size() <= row.size())
                m_hanging.resize(row.size() + 1);
            m_hanging[row.size()] = down - 1;
            row.push_back(i == 0 ? Place{node, isHead} : Place{});
        }
        return row.size() <= mostColumns;
    }

    Grid m_grid;
    std::vector<int> m_hanging; ///< rows that a cell above still covers, of each column
    int m_looked = 0;
};

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f)
        || (c >= 0xff00 && c <= 0xff60) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

/// Columns of a font of one width.
int widthOf(const QString &text)
{
    int width = 0;
    for (const uint c : text.toUcs4())
        width += QChar::category(c) == QChar::Mark_NonSpacing ? 0 : isWide(c) ? 2 : 1;
    return width;
}

int widthOf(const QList<Run> &runs)
{
    int width = 0;
    for (const Run &run : runs)
        width += widthOf(run.text);
    return width;
}

void add(QList<Run> &runs, const QString &text)
{
    Run run;
    run.text = text;
    if (!text.isEmpty())
        runs.append(run);
}

/// Lines of a cell; items of a list have their mark.
QList<QList<Run>> linesOf(const Cell &cell)
{
    QList<QList<Run>> lines;
    for (const Block &block : cell.text.blocks) {
        if (block.isBlank())
            continue;
        QList<Run> line;
        if (block.list > 0)
            add(line, QStringLiteral("* "));
        for (const Run &run : block.runs) {
            const QStringList pieces = run.text.split(QChar::LineSeparator); // a break in an item
            for (qsizetype i = 0; i < pieces.size(); ++i) {
                if (i > 0)
                    lines.append(std::exchange(line, {}));
                Run piece = run;
                piece.text = pieces.at(i);
                if (!piece.text.isEmpty())
                    line.append(piece);
            }
        }
        lines.append(line);
    }
    return lines;
}

using Row = QList<QList<QList<Run>>>; ///< cells, their lines

bool isData(const QList<Row> &rows, bool isMarked)
{
    int full = 0;
    for (const Row &row : rows) {
        int filled = 0;
        for (const auto &cell : row) {
            qsizetype length = 0;
            for (const QList<Run> &line : cell) {
                for (const Run &run : line) {
                    if (run.isPicture())
                        return false;
                    length += run.text.size();
                }
            }
            if (length > (isMarked ? longestCell : shortCell) || (!isMarked && cell.size() > 1))
                return false;
            filled += length > 0;
        }
        full += filled > 1;
    }
    return full >= 2;
}

/// One row, its cells below their columns.
void addAligned(QList<Block> &lines, const Row &row, const QList<int> &widths)
{
    qsizetype height = 1, last = 0;
    for (qsizetype column = 0; column < row.size(); ++column) {
        height = std::max(height, row.at(column).size());
        last = row.at(column).isEmpty() ? last : column;
    }
    for (qsizetype at = 0; at < height; ++at) {
        Block line;
        line.kind = Kind::Preformatted;
        for (qsizetype column = 0; column <= last; ++column) {
            const QList<Run> cell = row.at(column).value(at);
            if (column > 0)
                add(line.runs, QStringLiteral(" | "));
            line.runs += cell;
            if (column < last)
                add(line.runs, QString(std::max(0, widths.at(column) - widthOf(cell)), u' '));
        }
        lines.append(line);
    }
}

void addInOneLine(QList<Block> &lines, const Row &row)
{
    Block line;
    bool isFirst = true;
    for (const auto &cell : row) {
        for (qsizetype at = 0; at < cell.size(); ++at) {
            if (!std::exchange(isFirst, false))
                add(line.runs, at > 0 ? QStringLiteral(" / ") : QStringLiteral(" | "));
            line.runs += cell.at(at);
        }
    }
    lines.append(line);
}

} // namespace

Grid gridOf(const GumboInternalNode *table)
{
    return Shape().read(table);
}

QList<Block> lines(const QList<QList<Cell>> &rows, bool isMarked)
{
    QList<Row> cells;
    bool hasHead = false;
    for (const QList<Cell> &row : rows) {
        Row next;
        for (const Cell &cell : row)
            next.append(linesOf(cell));
        if (std::all_of(next.begin(), next.end(), [](const auto &cell) { return cell.isEmpty(); }))
            continue;
        if (cells.isEmpty())
            hasHead = std::any_of(row.begin(), row.end(), [](const Cell &c) { return c.isHead; })
                && std::all_of(row.begin(), row.end(), [](const Cell &c) { return c.isHead || c.text.isEmpty(); });
        cells.append(next);
    }
    if (!isData(cells, isMarked))
        return {};
    QList<int> widths(cells.first().size(), 0);
    for (const Row &row : std::as_const(cells)) {
        const bool isAlone = std::count_if(row.begin(), row.end(), [](const auto &cell) { return !cell.isEmpty(); }) == 1 && !row.first().isEmpty();
        for (qsizetype column = 0; column < row.size() && !isAlone; ++column) { // a heading across all columns makes none of them wide
            for (const QList<Run> &line : row.at(column))
                widths[column] = std::max(widths[column], widthOf(line));
        }
    }
    int all = 3 * int(widths.size() - 1);
    for (const int width : std::as_const(widths))
        all += width;
    QList<Block> lines;
    for (const Row &row : std::as_const(cells)) {
        if (all > widestAligned)
            addInOneLine(lines, row);
        else
            addAligned(lines, row, widths);
        if (!std::exchange(hasHead, false) || all > widestAligned)
            continue;
        QStringList rule;
        for (const int width : std::as_const(widths))
            rule.append(QString(std::max(1, width), u'-'));
        Block line;
        line.kind = Kind::Preformatted;
        add(line.runs, rule.join(QLatin1String("-+-")));
        lines.append(line);
    }
    return lines;
}

} // namespace postrider::FormattedTable
