// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/QuotedText.h"

namespace postrider {

namespace {

/// Counts "> > ", ">>" and their mixtures; `at` ends behind them and one blank.
int quoteLevel(QStringView text, qsizetype end, qsizetype &at)
{
    int level = 0;
    qsizetype i = at;
    while (i < end) {
        qsizetype mark = i;
        // One blank may stand between marks; before the first one none may, or indented text with arrows would count as quoted.
        if (level > 0 && text.at(mark) == u' ' && mark + 1 < end)
            ++mark;
        if (text.at(mark) != u'>')
            break;
        i = mark + 1;
        ++level;
    }
    if (level > 0 && i < end && text.at(i) == u' ')
        ++i;
    at = i;
    return qMin(level, QuotedText::maxLevel);
}

/// Where to break a line that is too long: behind the last blank of the piece if there is one in its second half, and never inside a character.
qsizetype pieceLength(QStringView piece)
{
    for (qsizetype i = piece.size(); i > piece.size() / 2; --i) {
        if (piece.at(i - 1).isSpace())
            return i;
    }
    return piece.back().isHighSurrogate() ? piece.size() - 1 : piece.size();
}

} // namespace

QList<QuotedText::Line> QuotedText::linesOf(QStringView text, qsizetype from, qsizetype budget, bool &signature, qsizetype &next)
{
    QList<Line> lines;
    const qsizetype stop = qMin(text.size(), from + qMax<qsizetype>(budget, 1));
    qsizetype at = from;
    while (at < stop) {
        qsizetype end = text.indexOf(u'\n', at);
        const bool last = end < 0;
        if (last)
            end = text.size();
        next = last ? end : end + 1;
        if (end > at && text.at(end - 1) == u'\r')
            --end;
        qsizetype start = at;
        const int level = quoteLevel(text, end, start);
        if (level == 0 && text.mid(start, end - start) == u"-- ")
            signature = true;
        else if (level > 0)
            signature = false;
        qsizetype prefix = start - at;
        while (end - start > maxLine) {
            const qsizetype length = pieceLength(text.mid(start, maxLine));
            lines.append({start, length, prefix, level, signature});
            start += length;
            prefix = 0;
        }
        lines.append({start, end - start, prefix, level, signature});
        at = next;
    }
    next = at;
    return lines;
}

QList<QuotedText::Line> QuotedText::linesOf(QStringView text)
{
    bool signature = false;
    qsizetype next = 0;
    return linesOf(text, 0, qMax<qsizetype>(text.size(), 1), signature, next);
}

} // namespace postrider
