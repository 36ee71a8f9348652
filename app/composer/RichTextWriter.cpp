// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/RichTextWriter.h"

#include "app/composer/RichTextFormat.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

namespace postrider {

namespace {

using Block = FormattedText::Block;
using Run = FormattedText::Run;

/// Of a block what stands between these positions of the document.
Block piece(const QTextBlock &block, int from, int to)
{
    Block result = RichTextFormat::blockOf(block);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const int start = qMax(from, fragment.position()), end = qMin(to, fragment.position() + fragment.length());
        if (start >= end)
            continue;
        Run run = RichTextFormat::runOf(fragment.charFormat());
        QString text = fragment.text().mid(start - fragment.position(), end - start);
        if (run.isPicture()) {
            for (qsizetype i = text.count(QChar::ObjectReplacementCharacter); i > 0; --i)
                result.runs.append(run);
            continue;
        }
        run.text = text.remove(QChar::ObjectReplacementCharacter).remove(QChar::ParagraphSeparator);
        if (!run.text.isEmpty())
            result.runs.append(run);
    }
    return result;
}

/// Lists of the document that are open, the outermost first.
class Lists {
public:
    explicit Lists(QTextCursor &cursor) : m_cursor(cursor) { }

    void put(const Block &block)
    {
        if (block.list == 0 || block.quote != m_quote)
            m_open.clear();
        m_quote = block.quote;
        if (block.list == 0)
            return;
        const int depth = block.list;
        m_open.resize(depth);
        const auto style = block.numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc;
        QTextList *&list = m_open[depth - 1];
        if (list && list->format().style() == style) {
            list->add(m_cursor.block());
            return;
        }
        QTextListFormat format;
        format.setStyle(style);
        format.setIndent(depth);
        list = m_cursor.createList(format);
    }

private:
    QTextCursor &m_cursor;
    QList<QTextList *> m_open;
    int m_quote = 0;
};

void putRuns(QTextCursor &cursor, const Block &block)
{
    for (const Run &run : block.runs) {
        const QTextCharFormat format = RichTextFormat::charFormat(run, block.kind);
        if (run.isPicture())
            cursor.insertImage(format.toImageFormat());
        else
            cursor.insertText(run.text, format);
    }
}

} // namespace

FormattedText RichTextWriter::textOf(const QTextDocument &document)
{
    return textOf(document.begin(), document.lastBlock());
}

FormattedText RichTextWriter::textOf(const QTextBlock &first, const QTextBlock &last)
{
    FormattedText text;
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        text.blocks.append(piece(block, block.position(), block.position() + block.length()));
        if (block == last)
            break;
    }
    text.tidy();
    return text;
}

FormattedText RichTextWriter::textOf(const QTextCursor &selection)
{
    FormattedText text;
    const int from = selection.selectionStart(), to = selection.selectionEnd();
    for (QTextBlock block = selection.document()->findBlock(from); block.isValid() && block.position() <= to; block = block.next())
        text.blocks.append(piece(block, from, to));
    // Words of one line are no item, heading or quote by themselves.
    if (text.blocks.size() == 1) {
        const QList<Run> runs = text.blocks.first().runs;
        text.blocks.first() = {};
        text.blocks.first().runs = runs;
    }
    for (Block &block : text.blocks)
        block.signature = false;
    return text;
}

namespace {

/// In a document of thousands of blocks every key above them takes the time to move them all. Of a text that long, quoted lines that follow each other are one block with breaks in
/// it, which means the same (FormattedText::tidy).
FormattedText ofFewerBlocks(const FormattedText &text)
{
    constexpr qsizetype longText = 2000; // blocks
    constexpr int mostLines = 50; // of a block: it is laid out as a whole
    if (text.blocks.size() < longText)
        return text;
    FormattedText joined;
    int lines = 0;
    for (const Block &block : text.blocks) {
        Block place = block;
        place.runs.clear();
        Block last = joined.blocks.isEmpty() ? Block() : joined.blocks.last();
        last.runs.clear();
        if (block.quote == 0 || block.list > 0 || block.kind != FormattedText::Kind::Line || place != last || ++lines > mostLines) {
            lines = 1;
            joined.blocks.append(block);
            continue;
        }
        QList<Run> &runs = joined.blocks.last().runs;
        if (!runs.isEmpty() && !runs.last().isPicture()) {
            runs.last().text += QChar::LineSeparator;
        } else {
            Run gap;
            gap.text = QChar::LineSeparator;
            runs.append(gap);
        }
        for (const Run &run : block.runs) {
            if (runs.last().looksLike(run))
                runs.last().text += run.text;
            else
                runs.append(run);
        }
    }
    return joined;
}

} // namespace

void RichTextReader::load(QTextDocument &document, const FormattedText &text)
{
    const FormattedText shown = ofFewerBlocks(text);
    document.setUndoRedoEnabled(false);
    document.clear();
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    Lists lists(cursor);
    bool isFirst = true;
    for (const Block &block : shown.blocks) {
        const QTextCharFormat empty = RichTextFormat::charFormat({}, block.kind);
        if (std::exchange(isFirst, false)) {
            cursor.setBlockFormat(RichTextFormat::blockFormat(block));
            cursor.setBlockCharFormat(empty);
        } else {
            cursor.insertBlock(RichTextFormat::blockFormat(block), empty);
        }
        lists.put(block);
        putRuns(cursor, block);
    }
    cursor.endEditBlock();
    document.setUndoRedoEnabled(true);
    document.setModified(false);
}

void RichTextReader::insert(QTextCursor &cursor, const FormattedText &text)
{
    if (text.blocks.isEmpty())
        return;
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    Block here = RichTextFormat::blockOf(cursor.block());
    const Block first = text.blocks.first();
    const bool isLine = first.kind == FormattedText::Kind::Line && first.list == 0 && first.quote == 0 && first.indent == 0 && !first.signature;
    Lists lists(cursor);
    if (!isLine) {
        if (!cursor.atBlockStart())
            cursor.insertBlock();
        if (!cursor.atBlockEnd()) { // what follows stays as it is, below
            cursor.insertBlock();
            cursor.movePosition(QTextCursor::PreviousBlock);
        }
        if (QTextList *list = cursor.currentList())
            list->remove(cursor.block());
        cursor.setBlockFormat(RichTextFormat::blockFormat(first));
        lists.put(first);
        here = first;
    }
    Block line = here;
    line.runs = first.runs;
    putRuns(cursor, line);
    // Further lines of a text that is pasted into a quote or an item stand there, too.
    for (qsizetype i = 1; i < text.blocks.size(); ++i) {
        Block block = text.blocks.at(i);
        if (isLine && block.quote == 0)
            block.quote = here.quote;
        cursor.insertBlock(RichTextFormat::blockFormat(block), RichTextFormat::charFormat({}, block.kind));
        if (QTextList *list = cursor.currentList())
            list->remove(cursor.block());
        lists.put(block);
        putRuns(cursor, block);
    }
    cursor.endEditBlock();
}

} // namespace postrider
