// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/RichTextChange.h"

#include "app/composer/RichTextFormat.h"
#include "app/composer/RichTextWriter.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

#include <memory>

namespace postrider::RichTextChange {

namespace {

using Block = FormattedText::Block;
using Kind = FormattedText::Kind;
using Run = FormattedText::Run;

QTextListFormat listFormat(int depth, bool numbered)
{
    QTextListFormat format;
    format.setStyle(numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    format.setIndent(depth);
    return format;
}

bool isNumbered(const QTextList &list)
{
    return list.format().style() == QTextListFormat::ListDecimal;
}

/// The block's runs written anew, as they look in a block of this kind.
void rewrite(QTextCursor &writing, const QTextBlock &block, Kind kind)
{
    const QList<Run> runs = RichTextWriter::textOf(block, block).blocks.value(0).runs;
    writing.setPosition(block.position());
    writing.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    writing.removeSelectedText();
    for (const Run &run : runs) {
        const QTextCharFormat look = RichTextFormat::charFormat(run, kind);
        if (run.isPicture())
            writing.insertImage(look.toImageFormat());
        else
            writing.insertText(run.text, look);
    }
    writing.setBlockCharFormat(RichTextFormat::charFormat({}, kind));
}

} // namespace

void runs(const QTextCursor &selection, const std::function<void(Run &)> &change)
{
    struct Piece {
        int from, to;
        QTextCharFormat format;
    };
    QList<Piece> pieces;
    const int from = selection.selectionStart(), to = selection.selectionEnd();
    for (QTextBlock block = selection.document()->findBlock(from); block.isValid() && block.position() < to; block = block.next()) {
        const Kind kind = RichTextFormat::blockOf(block).kind;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int start = qMax(from, fragment.position()), end = qMin(to, fragment.position() + fragment.length());
            if (start >= end)
                continue;
            Run run = RichTextFormat::runOf(fragment.charFormat());
            change(run);
            pieces.append({start, end, RichTextFormat::charFormat(run, kind)});
        }
    }
    QTextCursor writing(selection.document());
    writing.beginEditBlock();
    for (const Piece &piece : std::as_const(pieces)) {
        writing.setPosition(piece.from);
        writing.setPosition(piece.to, QTextCursor::KeepAnchor);
        writing.setCharFormat(piece.format);
    }
    writing.endEditBlock();
}

void picture(QTextDocument &document, const QString &id, const std::function<void(Run &)> &change)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (RichTextFormat::pictureOf(fragment.charFormat()) != id)
                continue;
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            runs(cursor, change);
            return;
        }
    }
}

void blocks(const QTextCursor &selection, const BlockChange &change)
{
    QTextDocument *document = selection.document();
    const int firstNumber = document->findBlock(selection.selectionStart()).blockNumber();
    QTextBlock last = document->findBlock(selection.selectionEnd());
    // A selection that ends before the first character of a block does not touch it.
    if (selection.hasSelection() && last.position() == selection.selectionEnd() && last.blockNumber() > firstNumber)
        last = last.previous();
    const int lastNumber = last.blockNumber();
    QTextCursor writing(document);
    writing.beginEditBlock();
    for (int number = firstNumber; number <= lastNumber; ++number) {
        const QTextBlock block = document->findBlockByNumber(number);
        writing.setPosition(block.position());
        Block place = RichTextFormat::blockOf(block);
        const Kind before = place.kind;
        change(writing, place);
        if (place.list == 0 && writing.currentList())
            writing.currentList()->remove(writing.block());
        if (place.list > 0)
            place.indent = 0;
        QTextBlockFormat format = RichTextFormat::blockFormat(place);
        if (place.list > 0)
            format.setObjectIndex(writing.blockFormat().objectIndex());
        writing.setBlockFormat(format);
        if (place.kind != before)
            rewrite(writing, document->findBlockByNumber(number), place.kind);
    }
    writing.endEditBlock();
}

BlockChange list(bool numbered)
{
    auto made = std::make_shared<QTextList *>(nullptr);
    return [made, numbered](QTextCursor &cursor, Block &block) {
        block.kind = Kind::Line;
        block.list = qMax(1, block.list);
        if (*made && (*made)->format().indent() == block.list)
            (*made)->add(cursor.block());
        else
            *made = cursor.createList(listFormat(block.list, numbered));
    };
}

BlockChange noList()
{
    return [](QTextCursor &, Block &block) { block.list = 0; };
}

BlockChange indent(int steps)
{
    return [steps](QTextCursor &cursor, Block &block) {
        if (block.list == 0) {
            block.indent = qBound(0, block.indent + steps, FormattedText::deepestIndent);
            return;
        }
        block.list = qBound(0, block.list + steps, FormattedText::deepestList);
        if (block.list == 0)
            return;
        // With the list of that depth that it comes to stand in, if there is one.
        for (QTextBlock before = cursor.block().previous(); before.isValid() && before.textList(); before = before.previous()) {
            QTextList *open = before.textList();
            if (open->format().indent() < block.list)
                break;
            if (open->format().indent() == block.list && isNumbered(*open) == block.numbered) {
                open->add(cursor.block());
                return;
            }
        }
        cursor.createList(listFormat(block.list, block.numbered));
    };
}

QTextCursor linkAt(const QTextCursor &cursor)
{
    const QString link = RichTextFormat::runOf(cursor.charFormat()).link;
    if (cursor.hasSelection() || link.isEmpty())
        return cursor;
    // Pieces of it that look different stand side by side.
    int from = -1, to = -1;
    const QTextBlock block = cursor.block();
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const bool isPiece = RichTextFormat::runOf(fragment.charFormat()).link == link;
        if (isPiece && to != fragment.position())
            from = fragment.position();
        if (isPiece)
            to = fragment.position() + fragment.length();
        if (isPiece ? false : from >= 0 && cursor.position() <= to)
            break;
    }
    QTextCursor whole = cursor;
    if (from >= 0 && from <= cursor.position() && cursor.position() <= to) {
        whole.setPosition(from);
        whole.setPosition(to, QTextCursor::KeepAnchor);
    }
    return whole;
}

} // namespace postrider::RichTextChange
