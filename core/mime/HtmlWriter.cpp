// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/HtmlWriter.h"

#include <QList>

#include <algorithm>

namespace postrider::HtmlWriter {

namespace {

constexpr qsizetype kDeepestQuote = 50;

/// Lines that begin with a blank, or have several in a row, look as they were typed.
QByteArray escaped(QStringView text, bool beginsLine)
{
    QString out;
    bool afterBlank = beginsLine;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '&': out += QLatin1String("&amp;"); break;
        case '<': out += QLatin1String("&lt;"); break;
        case '>': out += QLatin1String("&gt;"); break;
        case '"': out += QLatin1String("&quot;"); break;
        case '\t': out += QLatin1String("&nbsp;&nbsp;&nbsp; "); break;
        case ' ': out += afterBlank ? QLatin1String("&nbsp;") : QLatin1String(" "); break;
        default: out += c;
        }
        afterBlank = c == QLatin1Char(' ') && !(afterBlank && c == QLatin1Char(' '));
    }
    return out.toUtf8();
}

bool endsLink(QChar c)
{
    return c.isSpace() || c == QLatin1Char('<') || c == QLatin1Char('>') || c == QLatin1Char('"');
}

/// Behind the address that begins at `start`: without the marks that end the sentence it stands in.
qsizetype endOfLink(QStringView line, qsizetype start)
{
    qsizetype end = start;
    while (end < line.size() && !endsLink(line[end]))
        ++end;
    static const QString marks = QStringLiteral(".,;:!?'");
    while (end > start) {
        const QChar last = line[end - 1];
        const bool isClosing = last == QLatin1Char(')') && line.mid(start, end - start).count(QLatin1Char('(')) < line.mid(start, end - start).count(QLatin1Char(')'));
        if (!marks.contains(last) && !isClosing)
            break;
        --end;
    }
    return end;
}

QByteArray withLinks(QStringView line)
{
    QByteArray out;
    qsizetype done = 0;
    for (qsizetype at = line.indexOf(QLatin1String("http"), 0, Qt::CaseInsensitive); at >= 0; at = line.indexOf(QLatin1String("http"), at, Qt::CaseInsensitive)) {
        const QStringView rest = line.mid(at);
        const qsizetype scheme = rest.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) ? 8 : rest.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ? 7 : 0;
        const bool begins = at == 0 || !line[at - 1].isLetterOrNumber();
        const qsizetype end = scheme > 0 && begins ? endOfLink(line, at) : at;
        if (end <= at + scheme || scheme == 0) {
            at += 4;
            continue;
        }
        const QByteArray address = escaped(line.mid(at, end - at), false);
        out += escaped(line.mid(done, at - done), done == 0) + "<a href=\"" + address + "\">" + address + "</a>";
        done = at = end;
    }
    return out + escaped(line.mid(done), done == 0);
}

} // namespace

QByteArray fromText(const QString &text)
{
    QByteArray out;
    qsizetype depth = 0;
    for (QStringView line : QStringView(text).split(u'\n')) {
        qsizetype marks = 0;
        while (marks < line.size() && line[marks] == QLatin1Char('>'))
            ++marks;
        line = line.mid(marks);
        if (marks > 0 && line.startsWith(QLatin1Char(' ')))
            line = line.mid(1);
        marks = std::min(marks, kDeepestQuote);
        for (; depth < marks; ++depth)
            out += "<blockquote type=\"cite\">\r\n";
        for (; depth > marks; --depth)
            out += "</blockquote>\r\n";
        out += withLinks(line) + "<br>\r\n";
    }
    for (; depth > 0; --depth)
        out += "</blockquote>\r\n";
    return out;
}

QByteArray document(const QByteArray &html)
{
    QByteArray own = html;
    own.replace("\r\n", "\n").replace("\n", "\r\n");
    return "<!DOCTYPE html>\r\n<html><head><meta charset=\"utf-8\"></head><body>\r\n" + own + (own.endsWith("\r\n") ? "" : "\r\n") + "</body></html>\r\n";
}

QByteArray document(const QString &text, qsizetype at, qsizetype length, const QByteArray &html)
{
    return document(fromText(text.left(at)) + html + "\r\n" + (at + length < text.size() ? fromText(text.mid(at + length)) : QByteArray()));
}

} // namespace postrider::HtmlWriter
