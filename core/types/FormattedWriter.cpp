// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/FormattedWriter.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

namespace postrider::FormattedWriter {

namespace {

using Block = FormattedText::Block;
using Kind = FormattedText::Kind;
using Run = FormattedText::Run;

constexpr int indentStep = 40; // CSS pixels: what browsers give a blockquote

QString escaped(QStringView text)
{
    return text.toString().toHtmlEscaped();
}

/// Blanks in a row, and at the ends of lines, are blanks that browsers do not swallow.
void addWords(QString &out, const QString &text, bool isPreformatted, bool &afterBlank)
{
    // Most is words with one blank between them.
    const auto isOrdinary = [](QChar c) { return c.unicode() > ' ' && c != u'&' && c != u'<' && c != u'>' && c != u'"' && c != QChar::Nbsp && c != QChar::LineSeparator; };
    const QStringView all(text);
    for (qsizetype at = 0; at < all.size(); ++at) {
        const qsizetype begin = at;
        bool isWord = false; // the character before is one of a word
        for (; at < all.size(); ++at) {
            const bool isNext = isOrdinary(all[at]);
            if (!isNext && !(isWord && all[at] == u' '))
                break;
            isWord = isNext;
        }
        if (at > begin) {
            out += all.sliced(begin, at - begin);
            afterBlank = !isWord;
            if (at == all.size())
                break;
        }
        const QChar c = all[at];
        const bool isBlank = c == u' ' || c == u'\t';
        switch (c.unicode()) {
        case '&': out += QLatin1String("&amp;"); break;
        case '<': out += QLatin1String("&lt;"); break;
        case '>': out += QLatin1String("&gt;"); break;
        case '"': out += QLatin1String("&quot;"); break;
        case QChar::LineSeparator: out += isPreformatted ? QStringLiteral("\n") : QStringLiteral("<br>\n"); break;
        case QChar::Nbsp: out += QLatin1String("&nbsp;"); break;
        case '\t': out += isPreformatted ? QStringLiteral("\t") : QStringLiteral("&nbsp;&nbsp;&nbsp; "); break;
        case ' ': out += afterBlank && !isPreformatted ? QLatin1String("&nbsp;") : QLatin1String(" "); break;
        default:
            if (c.unicode() >= 32)
                out += c;
        }
        afterBlank = c == QChar::LineSeparator || (isBlank && !(afterBlank && c == u' '));
    }
}

/// The elements a run stands in, the outermost first; what is the same for neighbours is opened once.
QStringList elementsOf(const Run &run)
{
    QStringList open;
    if (!run.bold && !run.italic && !run.underline && !run.strike && !run.code && run.size == FormattedText::Size::Normal && run.colour.isEmpty() && run.link.isEmpty())
        return open;
    if (!run.link.isEmpty())
        open += QLatin1String("a href=\"") + escaped(run.link) + QLatin1Char('"');
    const std::array<std::pair<bool, const char *>, 5> marks{{{run.bold, "b"}, {run.italic, "i"}, {run.underline, "u"}, {run.strike, "s"}, {run.code, "code"}}};
    for (const auto &[isSet, name] : marks) {
        if (isSet)
            open += QLatin1String(name);
    }
    QStringList style;
    if (!run.colour.isEmpty())
        style += QLatin1String("color:") + escaped(run.colour);
    if (run.size != FormattedText::Size::Normal)
        style += run.size == FormattedText::Size::Small ? QStringLiteral("font-size:small") : QStringLiteral("font-size:x-large");
    if (!style.isEmpty())
        open += QLatin1String("span style=\"") + style.join(QLatin1Char(';')) + QLatin1Char('"');
    return open;
}

QString picture(const Run &run)
{
    QString out = QLatin1String("<img src=\"cid:") + escaped(QString::fromLatin1(QUrl::toPercentEncoding(run.picture, "@"))) + QLatin1String("\" alt=\"") + escaped(run.alternative)
        + QLatin1Char('"');
    if (run.width > 0)
        out += QStringLiteral(" width=\"%1\"").arg(run.width);
    if (run.height > 0)
        out += QStringLiteral(" height=\"%1\"").arg(run.height);
    return out + QLatin1Char('>');
}

void addInside(QString &out, const Block &block)
{
    const qsizetype begin = out.size();
    QStringList open;
    bool afterBlank = true;
    const auto closeTo = [&](qsizetype depth) {
        while (open.size() > depth)
            out += QLatin1String("</") + open.takeLast().section(QLatin1Char(' '), 0, 0) + QLatin1Char('>');
    };
    for (const Run &run : block.runs) {
        const QStringList wanted = elementsOf(run);
        qsizetype common = 0;
        while (common < open.size() && common < wanted.size() && open.at(common) == wanted.at(common))
            ++common;
        closeTo(common);
        for (; common < wanted.size(); ++common) {
            out += QLatin1Char('<') + wanted.at(common) + QLatin1Char('>');
            open += wanted.at(common);
        }
        if (run.isPicture()) {
            out += picture(run);
            afterBlank = false;
        } else {
            addWords(out, run.text, block.kind == Kind::Preformatted, afterBlank);
        }
    }
    closeTo(0);
    // The line of dashes keeps its blank.
    if (QStringView(out).sliced(begin) == u"-- ") {
        out.chop(1);
        out += QLatin1String("&nbsp;");
    }
}

QString inside(const Block &block)
{
    QString out;
    addInside(out, block);
    return out;
}

const char *headingOf(Kind kind)
{
    return kind == Kind::Heading1 ? "h1" : kind == Kind::Heading2 ? "h2" : "h3";
}

bool isText(const Block &block)
{
    return block.kind == Kind::Line && block.list == 0;
}

/// Blocks that stand in one element: lines of a paragraph, of preformatted text, items.
struct Group {
    qsizetype first = 0, last = 0; ///< [first, last]
    bool isParagraph = false; ///< p, which has room around it; else div
};

class HtmlOutput {
public:
    HtmlOutput(const FormattedText &text, const QString &signature) : m_blocks(text.blocks), m_signature(signature) { }

    QString run()
    {
        findGaps();
        findGroups();
        qsizetype size = 0;
        for (const Block &block : m_blocks) {
            for (const Run &run : block.runs)
                size += run.text.size();
        }
        m_out.reserve(size + size / 8);
        for (const Group &group : std::as_const(m_groups))
            write(group);
        leaveTo(0);
        closeSignature();
        return m_out;
    }

private:
    /// A blank line that is the room between paragraphs; there is one of them between two at most.
    void findGaps()
    {
        m_isGap.fill(false, m_blocks.size());
        for (qsizetype i = 1; i + 1 < m_blocks.size(); ++i) {
            const Block &before = m_blocks.at(i - 1), &here = m_blocks.at(i), &after = m_blocks.at(i + 1);
            m_isGap[i] = here.isBlank() && here.indent == 0 && !m_isGap.at(i - 1) && here.quote == std::min(before.quote, after.quote) && before.signature == here.signature
                && after.signature == here.signature;
        }
    }

    bool isOneGroup(const Block &a, const Block &b) const
    {
        if (a.quote != b.quote || a.signature != b.signature)
            return false;
        return (isText(a) && isText(b) && a.indent == b.indent) || (a.kind == Kind::Preformatted && b.kind == Kind::Preformatted && a.indent == b.indent);
    }

    void findGroups()
    {
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            if (m_isGap.at(i))
                continue;
            if (!m_groups.isEmpty() && m_groups.last().last == i - 1 && isOneGroup(m_blocks.at(i - 1), m_blocks.at(i)))
                m_groups.last().last = i;
            else
                m_groups.append({i, i});
        }
        const auto hasRoom = [this](qsizetype edge) { return edge < 0 || edge >= m_blocks.size() || m_isGap.at(edge); };
        for (Group &group : m_groups)
            group.isParagraph = isText(m_blocks.at(group.first)) && hasRoom(group.first - 1) && hasRoom(group.last + 1);
        // Room that no paragraph makes is a line of its own.
        QList<Group> all;
        for (const Group &group : std::as_const(m_groups)) {
            if (!all.isEmpty() && group.first - all.last().last == 2 && !group.isParagraph && !all.last().isParagraph)
                all.append({group.first - 1, group.first - 1});
            all.append(group);
        }
        m_groups = all;
    }

    void leaveTo(qsizetype depth)
    {
        while (m_open.size() > depth) {
            const QString element = m_open.takeLast();
            m_out += (element == QLatin1String("blockquote") ? QString() : QStringLiteral("</li>\n")) + QLatin1String("</") + element + QLatin1String(">\n");
        }
    }

    void closeSignature()
    {
        if (std::exchange(m_isInSignature, false))
            m_out += QLatin1String("</div>\n");
    }

    /// Where the next block stands: within quotes, and within them lists.
    void enter(const Block &block)
    {
        if (block.signature != m_isInSignature) {
            leaveTo(0);
            closeSignature();
            if (block.signature) {
                m_out += QLatin1String("<div class=\"signature\">\n");
                m_isInSignature = true;
            }
        }
        const qsizetype quotes = std::count(m_open.begin(), m_open.end(), QStringLiteral("blockquote"));
        if (quotes != block.quote)
            leaveTo(std::min<qsizetype>(quotes, block.quote));
        for (qsizetype i = quotes; i < block.quote; ++i) {
            m_out += QLatin1String("<blockquote type=\"cite\">\n");
            m_open += QStringLiteral("blockquote");
        }
        leaveTo(block.quote + block.list);
        const QString kind = block.numbered ? QStringLiteral("ol") : QStringLiteral("ul");
        if (block.list > 0 && m_open.size() == block.quote + block.list && m_open.last() != kind)
            leaveTo(m_open.size() - 1);
        else if (block.list > 0 && m_open.size() == block.quote + block.list)
            m_out += QLatin1String("</li>\n");
        while (m_open.size() < block.quote + block.list) {
            // A level that was left out has no item of its own.
            const bool isLeftOut = m_open.size() + 1 < block.quote + block.list;
            m_out += (m_out.isEmpty() || m_out.endsWith(QLatin1Char('\n')) ? QString() : QStringLiteral("\n")) + QLatin1Char('<') + kind + QLatin1String(">\n")
                + (isLeftOut ? QStringLiteral("<li>") : QString());
            m_open += kind;
        }
    }

    static QString style(const Block &block) { return block.indent > 0 ? QStringLiteral(" style=\"margin-left:%1px\"").arg(block.indent * indentStep) : QString(); }

    void write(const Group &group)
    {
        const Block &first = m_blocks.at(group.first);
        if (first.signature && !m_signature.isEmpty()) {
            writeSignature(first);
            return;
        }
        enter(first);
        if (first.list > 0) {
            m_out += QLatin1String("<li>") + (first.runs.isEmpty() ? QStringLiteral("<br>") : inside(first));
        } else if (first.kind == Kind::Preformatted) {
            m_out += QLatin1String("<pre") + style(first) + QLatin1String(">");
            for (qsizetype i = group.first; i <= group.last; ++i) {
                const QString line = inside(m_blocks.at(i));
                // The first line end in there is not read.
                m_out += (i > group.first || line.isEmpty() || line.startsWith(QLatin1Char('\n')) ? QStringLiteral("\n") : QString()) + line;
            }
            m_out += QLatin1String("</pre>\n");
        } else if (first.kind != Kind::Line) {
            const QLatin1String name(headingOf(first.kind));
            m_out += QLatin1Char('<') + name + style(first) + QLatin1Char('>') + (first.runs.isEmpty() ? QStringLiteral("<br>") : inside(first)) + QLatin1String("</") + name
                + QLatin1String(">\n");
        } else {
            const QLatin1String name(group.isParagraph ? "p" : "div");
            m_out += QLatin1Char('<') + name + style(first) + QLatin1Char('>');
            for (qsizetype i = group.first; i <= group.last; ++i) {
                if (i > group.first)
                    m_out += QLatin1String("<br>\n");
                addInside(m_out, m_blocks.at(i));
            }
            if (m_blocks.at(group.last).runs.isEmpty())
                m_out += QLatin1String("<br>"); // a break at the end is not shown: this one lets the line be
            m_out += QLatin1String("</") + name + QLatin1String(">\n");
        }
    }

    void writeSignature(const Block &first)
    {
        if (m_isInSignature)
            return; // the first line of it brought all
        enter(first);
        if (first.text() == QLatin1String("-- "))
            m_out += QLatin1String("<div>--&nbsp;</div>\n");
        m_out += m_signature + QLatin1Char('\n');
    }

    const QList<Block> &m_blocks;
    const QString m_signature;
    QList<bool> m_isGap;
    QList<Group> m_groups;
    QStringList m_open; ///< blockquote, ul, ol; the outermost first
    bool m_isInSignature = false;
    QString m_out;
};

/// A blank that does not break and stands beside one that does is one of those that keep words apart in HTML.
QString readable(QString text)
{
    if (!text.contains(QChar::Nbsp) && !text.contains(QChar::LineSeparator))
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isBeside = (i > 0 && text.at(i - 1) == u' ') || (i + 1 < text.size() && text.at(i + 1) == u' ') || i == 0;
        if (text.at(i) == QChar::Nbsp && isBeside)
            text[i] = u' ';
    }
    return text.replace(QChar::LineSeparator, u'\n');
}

QString plainLine(const Block &block)
{
    if (block.runs.size() == 1 && block.runs.first().link.isEmpty() && !block.runs.first().isPicture())
        return readable(block.runs.first().text);
    QString out;
    for (qsizetype i = 0; i < block.runs.size(); ++i) {
        const Run &run = block.runs.at(i);
        if (run.isPicture()) {
            out += run.alternative.isEmpty() ? QStringLiteral("[\u2026]") : QLatin1Char('[') + run.alternative + QLatin1Char(']');
            continue;
        }
        out += run.text;
        // The address once, behind the last run of the link.
        if (run.link.isEmpty() || (i + 1 < block.runs.size() && block.runs.at(i + 1).link == run.link))
            continue;
        QString shown;
        for (qsizetype j = i; j >= 0 && block.runs.at(j).link == run.link; --j)
            shown.prepend(block.runs.at(j).text);
        const QString address = run.link.startsWith(QLatin1String("mailto:")) ? run.link.mid(7) : run.link;
        if (shown.trimmed() != address && shown.trimmed() != run.link)
            out += QLatin1String(" <") + address + QLatin1Char('>');
    }
    return readable(out);
}

} // namespace

QString html(const FormattedText &text, const QString &signature)
{
    FormattedText tidied = text;
    tidied.tidy();
    return HtmlOutput(tidied, signature).run();
}

QString plain(const FormattedText &text)
{
    FormattedText tidied = text;
    tidied.tidy();
    QString out;
    qsizetype size = 0;
    for (const Block &block : std::as_const(tidied.blocks)) {
        size += block.quote + 3;
        for (const Run &run : block.runs)
            size += run.text.size();
    }
    out.reserve(size);
    std::array<int, FormattedText::deepestList + 1> numbers{};
    const Block *before = nullptr;
    for (const Block &block : std::as_const(tidied.blocks)) {
        if (!before || before->quote != block.quote || block.list == 0)
            numbers.fill(0);
        const int depth = std::min(block.list, FormattedText::deepestList);
        QString mark(depth > 0 ? (depth - 1) * 3 : block.indent * 4, u' ');
        if (depth > 0) {
            std::fill(numbers.begin() + depth + 1, numbers.end(), 0);
            if (before && before->list == block.list && before->numbered != block.numbered)
                numbers[size_t(depth)] = 0;
            mark += block.numbered ? QStringLiteral("%1. ").arg(++numbers[size_t(depth)]) : QStringLiteral("* ");
        }
        const QString lines = plainLine(block);
        for (const QStringView line : QStringView(lines).tokenize(u'\n')) {
            const bool isBlank = line.isEmpty() && depth == 0;
            for (int i = 0; i < block.quote; ++i)
                out += u'>';
            // A line of one's own that begins like a quote keeps apart from them; format=flowed stuffs it, too.
            if (!isBlank && (block.quote > 0 || (mark.isEmpty() && line.startsWith(u'>'))))
                out += u' ';
            if (!isBlank)
                out.append(mark).append(line);
            out += u'\n';
            mark.fill(u' '); // of further lines of an item
        }
        before = &block;
    }
    // As many lines as there are.
    if (out.endsWith(QLatin1Char('\n')))
        out.chop(1);
    return out;
}

} // namespace postrider::FormattedWriter
