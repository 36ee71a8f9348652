// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/LinkScanner.h"

namespace postrider {

namespace {

constexpr qsizetype maxLine = 100'000;
constexpr qsizetype maxUrl = 4'096;

bool isUrlText(QChar c)
{
    if (c.unicode() <= 0x20 || c.unicode() == 0x7f || c.isSpace())
        return false;
    if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
        return false;
    return !QStringView(u"<>\"`{}|\\^").contains(c);
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool isMailText(QChar c)
{
    return c.isLetterOrNumber() || QStringView(u"!#$%&'*+-/=?^_`{|}~.").contains(c);
}

bool isHostText(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'.';
}

/// Punctuation at the end belongs to the sentence, and a closing bracket to the link only if it was opened in it. Counts brackets once.
qsizetype trimmedLength(QStringView url)
{
    qsizetype round = 0, square = 0;
    for (const QChar c : url) {
        round += c == u'(' ? 1 : c == u')' ? -1 : 0;
        square += c == u'[' ? 1 : c == u']' ? -1 : 0;
    }
    qsizetype length = url.size();
    while (length > 0) {
        const QChar last = url.at(length - 1);
        if (QStringView(u".,;:!?'*_").contains(last)) {
            --length;
        } else if (last == u')' && round < 0) {
            ++round;
            --length;
        } else if (last == u']' && square < 0) {
            ++square;
            --length;
        } else {
            break;
        }
    }
    return length;
}

bool startsWith(QStringView text, qsizetype at, QStringView prefix)
{
    return text.mid(at, prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
}

/// A link with a scheme, or "www.", at `at`; an empty one if there is none. Sets `scanned` to where it stopped looking.
LinkScanner::Link schemeLink(QStringView line, qsizetype at, qsizetype &scanned)
{
    qsizetype prefix = 0;
    bool bare = false, mail = false;
    if (startsWith(line, at, u"https://"))
        prefix = 8;
    else if (startsWith(line, at, u"http://"))
        prefix = 7;
    else if (startsWith(line, at, u"mailto:"))
        prefix = 7, mail = true;
    else if (startsWith(line, at, u"www."))
        prefix = 4, bare = true;
    if (prefix == 0)
        return {};
    qsizetype end = at + prefix;
    while (end < line.size() && end - at < maxUrl && isUrlText(line.at(end)))
        ++end;
    scanned = end;
    const QStringView url = line.mid(at, trimmedLength(line.mid(at, end - at)));
    if (url.size() <= prefix || (!mail && !url.at(prefix).isLetterOrNumber() && url.at(prefix) != u'['))
        return {};
    if (bare && !url.mid(prefix).contains(u'.'))
        return {};
    return {at, url.size(), bare ? QLatin1String("https://") + url.toString() : url.toString()};
}

/// An address around the @ at `at`, not reaching left of `from`.
LinkScanner::Link addressLink(QStringView line, qsizetype at, qsizetype from)
{
    qsizetype start = at;
    while (start > from && at - start < 64 && isMailText(line.at(start - 1)))
        --start;
    while (start < at && QStringView(u".'/").contains(line.at(start)))
        ++start;
    qsizetype end = at + 1;
    while (end < line.size() && end - at < 255 && isHostText(line.at(end)))
        ++end;
    while (end > at + 1 && (line.at(end - 1) == u'.' || line.at(end - 1) == u'-'))
        --end;
    const QStringView host = line.mid(at + 1, end - at - 1);
    if (start == at || host.isEmpty() || !host.at(0).isLetterOrNumber() || !host.contains(u'.') || host.contains(QLatin1String("..")))
        return {};
    return {start, end - start, QLatin1String("mailto:") + line.mid(start, end - start).toString()};
}

} // namespace

QList<LinkScanner::Link> LinkScanner::linksIn(QStringView line)
{
    QList<Link> links;
    if (line.size() > maxLine)
        return links;
    qsizetype from = 0; // nothing left of it may become part of a link again
    for (qsizetype i = 0; i < line.size();) {
        const QChar c = line.at(i);
        if ((c == u'h' || c == u'H' || c == u'm' || c == u'M' || c == u'w' || c == u'W') && (i == from || !isWord(line.at(i - 1)))) {
            qsizetype scanned = i;
            Link link = schemeLink(line, i, scanned);
            if (link.length > 0) {
                from = i = link.start + link.length;
                links.append(std::move(link));
                continue;
            }
            // What was looked at in vain is not looked at again, or "http://(http://(..." would cost the square of its length.
            if (scanned > i) {
                from = i = scanned;
                continue;
            }
        } else if (c == u'@') {
            Link link = addressLink(line, i, from);
            if (link.length > 0) {
                from = i = link.start + link.length;
                links.append(std::move(link));
                continue;
            }
        }
        ++i;
    }
    return links;
}

} // namespace postrider
