// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/FlowedText.h"

#include <QStringView>

namespace postrider::FlowedText {

namespace {

/// RFC 3676 4.2 asks for 78 at most; 72 leaves room for two levels of quoting.
constexpr qsizetype Width = 72;

qsizetype quoteDepth(QStringView line)
{
    qsizetype depth = 0;
    while (depth < line.size() && line[depth] == u'>')
        ++depth;
    return depth;
}

void appendLine(QString &out, qsizetype depth, QStringView text)
{
    if (depth > 0) {
        out += QString(depth, QLatin1Char('>'));
        if (!text.isEmpty())
            out += QLatin1Char(' ');
    }
    out += text;
    out += QLatin1Char('\n');
}

} // namespace

QString reflow(const QString &text, DelSp delSp)
{
    QString out;
    out.reserve(text.size());
    QString paragraph;
    qsizetype depth = 0;
    bool open = false;
    const auto close = [&] {
        if (open)
            appendLine(out, depth, paragraph);
        paragraph.clear();
        open = false;
    };
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), at);
        if (end < 0)
            end = text.size();
        QStringView line = QStringView(text).mid(at, end - at);
        at = end + 1;
        const qsizetype lineDepth = quoteDepth(line);
        line = line.mid(lineDepth);
        if (line.startsWith(u' '))
            line = line.mid(1);
        const bool signature = line == u"-- ";
        if (open && (lineDepth != depth || signature))
            close();
        depth = lineDepth;
        const bool soft = line.endsWith(u' ') && !signature;
        if (soft && delSp == DelSp::Yes)
            line.chop(1);
        paragraph += line;
        open = true;
        if (!soft)
            close();
    }
    close();
    if (!text.endsWith(QLatin1Char('\n')) && out.endsWith(QLatin1Char('\n')))
        out.chop(1);
    return out;
}

namespace {

/// One line of text as the sender wrote it: broken behind blanks, each piece stuffed where it could be misread (4.4).
void flowLine(QStringView line, QString &out)
{
    if (line == u"-- ") {
        out += QLatin1String("-- \n");
        return;
    }
    if (line.startsWith(u'>')) { // a quote: its line breaks are another person's
        while (line.endsWith(u' '))
            line.chop(1);
        out += line;
        out += QLatin1Char('\n');
        return;
    }
    while (line.endsWith(u' ')) // a blank at the end would join it with the next line
        line.chop(1);
    do {
        qsizetype length = line.size();
        if (length > Width) {
            qsizetype blank = line.left(Width).lastIndexOf(u' ');
            if (blank < 0)
                blank = line.indexOf(u' ', Width);
            // The blank ends this line; never begin the next one with more of them, and never make a signature line by accident.
            while (blank >= 0 && blank + 1 < line.size() && line[blank + 1] == u' ')
                ++blank;
            if (blank >= 0 && blank + 1 < line.size() && line.left(blank + 1) != u"-- ")
                length = blank + 1;
        }
        const QStringView piece = line.left(length);
        if (piece.startsWith(u' ') || piece.startsWith(u'>') || piece.startsWith(u"From "))
            out += QLatin1Char(' ');
        out += piece;
        out += QLatin1Char('\n');
        line = line.mid(length);
    } while (!line.isEmpty());
}

} // namespace

QString flow(const QString &text)
{
    QString out;
    out.reserve(text.size() + text.size() / 32 + 2);
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), at);
        if (end < 0)
            end = text.size();
        flowLine(QStringView(text).mid(at, end - at), out);
        at = end + 1;
    }
    return out;
}

} // namespace postrider::FlowedText
