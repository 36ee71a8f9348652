// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/FormattedText.h"

#include <QStringList>

#include <algorithm>

namespace postrider {

namespace {
const QString signatureLine = QStringLiteral("-- ");
}

bool FormattedText::Run::looksLike(const Run &other) const
{
    return bold == other.bold && italic == other.italic && underline == other.underline && strike == other.strike && code == other.code && size == other.size
        && colour == other.colour && link == other.link && !isPicture() && !other.isPicture();
}

bool FormattedText::Run::hasLook() const
{
    // An address that stands there as itself is no more than its text.
    const bool isLink = !link.isEmpty() && link != text && link != QLatin1String("mailto:") + text;
    return bold || italic || underline || strike || code || size != Size::Normal || !colour.isEmpty() || isLink || isPicture();
}

QString FormattedText::Block::text() const
{
    QString all;
    for (const Run &run : runs)
        all += run.text;
    return all;
}

bool FormattedText::Block::isBlank() const
{
    return kind == Kind::Line && list == 0 && runs.isEmpty();
}

FormattedText FormattedText::fromPlain(const QString &text)
{
    FormattedText result;
    for (QStringView line : QStringView(text).split(u'\n')) {
        qsizetype marks = 0;
        while (marks < line.size() && line[marks] == u'>')
            ++marks;
        line = line.mid(marks);
        if (marks > 0 && line.startsWith(u' '))
            line = line.mid(1);
        Block block;
        block.quote = int(std::min<qsizetype>(marks, deepestQuote));
        if (!line.isEmpty()) {
            Run run;
            run.text = line.toString();
            block.runs.append(run);
        }
        result.blocks.append(block);
    }
    return result;
}

namespace {

/// A break within a line makes two of it.
QList<FormattedText::Block> splitAtBreaks(const QList<FormattedText::Block> &blocks)
{
    const auto hasBreak = [](const FormattedText::Block &block) {
        return std::any_of(block.runs.begin(), block.runs.end(), [](const auto &run) { return run.text.contains(QChar::LineSeparator); });
    };
    if (std::none_of(blocks.begin(), blocks.end(), hasBreak))
        return blocks;
    QList<FormattedText::Block> result;
    result.reserve(blocks.size());
    for (const FormattedText::Block &block : blocks) {
        const bool isSplit = block.list == 0 && (block.kind == FormattedText::Kind::Line || block.kind == FormattedText::Kind::Preformatted);
        result.append(block);
        if (!isSplit || !hasBreak(block))
            continue;
        result.last().runs.clear();
        for (const FormattedText::Run &run : block.runs) {
            const QStringList lines = run.text.split(QChar::LineSeparator);
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0) {
                    FormattedText::Block next = block;
                    next.runs.clear();
                    result.append(next);
                }
                FormattedText::Run piece = run;
                piece.text = lines.at(i);
                result.last().runs.append(piece);
            }
        }
    }
    return result;
}

bool isSwallowed(QChar c)
{
    return c == u' ' || c == u'\t' || c == QChar::LineSeparator;
}

/// Blanks before a break within a block.
void trimBeforeBreaks(QList<FormattedText::Run> &runs)
{
    const auto trimEnd = [](QString &text) {
        while (text.endsWith(u' ') || text.endsWith(u'\t'))
            text.chop(1);
    };
    for (qsizetype i = 0; i < runs.size(); ++i) {
        QStringList lines = runs[i].text.split(QChar::LineSeparator);
        for (qsizetype line = 0; line + 1 < lines.size(); ++line)
            trimEnd(lines[line]);
        if (lines.size() > 1)
            runs[i].text = lines.join(QChar::LineSeparator);
        for (qsizetype before = i - 1; before >= 0 && lines.size() > 1 && lines.first().isEmpty() && !runs[before].isPicture(); --before) {
            trimEnd(runs[before].text);
            if (!runs[before].text.isEmpty())
                break;
        }
    }
    runs.removeIf([](const FormattedText::Run &run) { return run.text.isEmpty() && !run.isPicture(); });
}

/// Long texts are mostly lines of one run with nothing to be done.
bool isTidy(const FormattedText::Block &block)
{
    if (block.runs.isEmpty())
        return true;
    const QString &text = block.runs.first().text;
    return block.runs.size() == 1 && !text.isEmpty() && !isSwallowed(text.back()) && !text.contains(QChar::LineSeparator);
}

} // namespace

void FormattedText::tidy()
{
    blocks = splitAtBreaks(blocks);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (isTidy(blocks.at(i)))
            continue;
        Block &block = blocks[i];
        if (block.kind != Kind::Preformatted)
            trimBeforeBreaks(block.runs);
        QList<Run> runs;
        for (const Run &run : std::as_const(block.runs)) {
            if (run.text.isEmpty() && !run.isPicture())
                continue;
            if (!runs.isEmpty() && runs.last().looksLike(run))
                runs.last().text += run.text;
            else
                runs.append(run);
        }
        const bool isDashes = runs.size() == 1 && runs.first().text == signatureLine && !runs.first().hasLook();
        while (!isDashes && block.kind != Kind::Preformatted && !runs.isEmpty() && !runs.last().isPicture()) {
            QString &text = runs.last().text;
            while (!text.isEmpty() && isSwallowed(text.back()))
                text.chop(1);
            if (!text.isEmpty())
                break;
            runs.removeLast();
        }
        block.runs = runs;
    }
}

bool FormattedText::isFormatted() const
{
    return std::any_of(blocks.begin(), blocks.end(), [](const Block &block) {
        return block.kind != Kind::Line || block.list > 0 || block.indent > 0 || std::any_of(block.runs.begin(), block.runs.end(), [](const Run &run) { return run.hasLook(); });
    });
}

QStringList FormattedText::pictures() const
{
    QStringList ids;
    for (const Block &block : blocks) {
        for (const Run &run : block.runs) {
            if (run.isPicture() && !ids.contains(run.picture))
                ids.append(run.picture);
        }
    }
    return ids;
}

} // namespace postrider
