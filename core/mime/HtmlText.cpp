// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/HtmlText.h"

#include "core/mime/HtmlEntities.h"

#include <QSet>
#include <QStringView>
#include <algorithm>
#include <vector>

namespace postrider::HtmlText {

namespace {

constexpr qsizetype MaxInput = 4 * 1024 * 1024;
constexpr int MaxListDepth = 20;
constexpr int MaxQuoteDepth = 20;

QString lowered(QStringView name)
{
    return name.toString().toLower();
}

/// Elements whose content is no text for people.
bool hidesContent(const QString &tag)
{
    static const QSet<QString> tags{QStringLiteral("script"), QStringLiteral("style"), QStringLiteral("title"), QStringLiteral("head"), QStringLiteral("template"),
        QStringLiteral("noscript"), QStringLiteral("iframe"), QStringLiteral("object"), QStringLiteral("svg"), QStringLiteral("math"), QStringLiteral("textarea"),
        QStringLiteral("select")};
    return tags.contains(tag);
}

bool isBlock(const QString &tag)
{
    static const QSet<QString> tags{QStringLiteral("div"), QStringLiteral("tr"), QStringLiteral("table"), QStringLiteral("section"), QStringLiteral("article"),
        QStringLiteral("header"), QStringLiteral("footer"), QStringLiteral("main"), QStringLiteral("address"), QStringLiteral("center"), QStringLiteral("dt"), QStringLiteral("dd"),
        QStringLiteral("dl"), QStringLiteral("form"), QStringLiteral("fieldset"), QStringLiteral("figure"), QStringLiteral("caption"), QStringLiteral("body"),
        QStringLiteral("html"), QStringLiteral("nav"), QStringLiteral("tbody"), QStringLiteral("thead"), QStringLiteral("figcaption"), QStringLiteral("details"),
        QStringLiteral("summary")};
    return tags.contains(tag);
}

bool isParagraph(const QString &tag)
{
    return tag == QLatin1String("p") || (tag.size() == 2 && tag.at(0) == QLatin1Char('h') && tag.at(1) >= QLatin1Char('1') && tag.at(1) <= QLatin1Char('6'));
}

/// Turns a stream of tags and text into lines. Used once per text.
class Writer {
public:
    void text(QStringView raw);
    void openTag(const QString &tag, QStringView attributes);
    void closeTag(const QString &tag);
    QString finished();

private:
    void startLine();
    void lineBreak();
    void endBlock();
    void blankLine();
    void put(QStringView words);
    void closeLink();

    QString m_out;
    bool m_lineEmpty = true; ///< nothing but prefixes on the current line
    bool m_pendingBlank = false; ///< white space before the next word
    int m_newlines = 2; ///< at the end of m_out; the text begins as after a blank line
    int m_quotes = 0;
    int m_pre = 0;
    std::vector<int> m_lists; ///< next number, 0 for bullets
    QString m_marker; ///< bullet or number of the item that begins
    QString m_link;
    qsizetype m_linkStart = -1;
};

void Writer::startLine()
{
    if (!m_lineEmpty)
        return;
    if (m_quotes > 0)
        m_out += QString(m_quotes, QLatin1Char('>')) + QLatin1Char(' ');
    const auto depth = static_cast<qsizetype>(m_lists.size());
    if (!m_marker.isEmpty()) {
        m_out += QString(2 * std::max<qsizetype>(0, depth - 1), QLatin1Char(' ')) + m_marker;
        m_marker.clear();
    } else if (depth > 0) {
        m_out += QString(2 * depth, QLatin1Char(' '));
    }
    m_lineEmpty = false;
    m_newlines = 0;
    m_pendingBlank = false;
}

void Writer::lineBreak()
{
    m_pendingBlank = false;
    if (m_lineEmpty && m_newlines >= 2)
        return;
    if (m_lineEmpty && m_quotes > 0)
        m_out += QString(m_quotes, QLatin1Char('>'));
    m_out += QLatin1Char('\n');
    ++m_newlines;
    m_lineEmpty = true;
}

void Writer::endBlock()
{
    if (!m_lineEmpty)
        lineBreak();
    m_pendingBlank = false;
}

void Writer::blankLine()
{
    endBlock();
    if (m_newlines < 2)
        lineBreak();
}

void Writer::put(QStringView words)
{
    startLine();
    if (m_pendingBlank)
        m_out += QLatin1Char(' ');
    m_pendingBlank = false;
    m_out += words;
}

void Writer::text(QStringView raw)
{
    const QString decoded = raw.contains(u'&') ? HtmlEntities::decode(raw) : raw.toString();
    qsizetype wordStart = -1;
    for (qsizetype i = 0; i <= decoded.size(); ++i) {
        const QChar c = i < decoded.size() ? decoded.at(i) : QLatin1Char(' ');
        const bool end = i == decoded.size();
        if (m_pre > 0 && !end) {
            if (c == QLatin1Char('\n'))
                lineBreak();
            else if (c != QLatin1Char('\r'))
                put(QStringView(&c, 1));
            continue;
        }
        const bool white = end || c == QLatin1Char(' ') || c == QLatin1Char('\n') || c == QLatin1Char('\t') || c == QLatin1Char('\r') || c == QChar(QChar::Nbsp)
            || c.unicode() == 0x200B || c.unicode() == 0xFEFF;
        if (!white) {
            if (wordStart < 0)
                wordStart = i;
            continue;
        }
        if (wordStart >= 0)
            put(QStringView(decoded).mid(wordStart, i - wordStart));
        wordStart = -1;
        if (!end && !m_lineEmpty)
            m_pendingBlank = true;
    }
}

/// The value of an attribute, entities decoded; empty if it is not there.
QString attributeOf(QStringView attributes, QLatin1String name)
{
    qsizetype at = 0;
    while (at < attributes.size()) {
        while (at < attributes.size() && (attributes[at].isSpace() || attributes[at] == u'/'))
            ++at;
        const qsizetype nameStart = at;
        while (at < attributes.size() && !attributes[at].isSpace() && attributes[at] != u'=')
            ++at;
        const QStringView found = attributes.mid(nameStart, at - nameStart);
        while (at < attributes.size() && attributes[at].isSpace())
            ++at;
        if (at >= attributes.size() || attributes[at] != u'=') {
            if (found.isEmpty())
                ++at;
            continue;
        }
        ++at;
        while (at < attributes.size() && attributes[at].isSpace())
            ++at;
        qsizetype start = at, end = at;
        if (at < attributes.size() && (attributes[at] == u'"' || attributes[at] == u'\'')) {
            end = attributes.indexOf(attributes[at], at + 1);
            if (end < 0)
                end = attributes.size();
            start = at + 1;
            at = end + 1;
        } else {
            while (at < attributes.size() && !attributes[at].isSpace())
                ++at;
            end = at;
        }
        if (found.compare(name, Qt::CaseInsensitive) == 0)
            return HtmlEntities::decode(attributes.mid(start, end - start)).trimmed();
    }
    return {};
}

void Writer::openTag(const QString &tag, QStringView attributes)
{
    if (tag == QLatin1String("br")) {
        lineBreak();
    } else if (tag == QLatin1String("hr")) {
        endBlock();
        put(u"----------------------------------------");
        endBlock();
    } else if (tag == QLatin1String("ul") || tag == QLatin1String("ol")) {
        m_lists.empty() ? blankLine() : endBlock();
        if (m_lists.size() < MaxListDepth)
            m_lists.push_back(tag == QLatin1String("ol") ? 1 : 0);
    } else if (tag == QLatin1String("li")) {
        endBlock();
        const bool numbered = !m_lists.empty() && m_lists.back() > 0;
        m_marker = numbered ? QString::number(m_lists.back()++) + QLatin1String(". ") : QStringLiteral("- ");
    } else if (tag == QLatin1String("blockquote")) {
        blankLine();
        m_quotes = std::min(m_quotes + 1, MaxQuoteDepth);
    } else if (tag == QLatin1String("pre")) {
        blankLine();
        ++m_pre;
    } else if (tag == QLatin1String("td") || tag == QLatin1String("th")) {
        if (!m_lineEmpty)
            m_pendingBlank = true;
    } else if (tag == QLatin1String("img")) {
        const QString alt = attributeOf(attributes, QLatin1String("alt")).left(500).simplified();
        if (!alt.isEmpty())
            text(alt.toHtmlEscaped());
    } else if (tag == QLatin1String("a")) {
        closeLink();
        m_link = attributeOf(attributes, QLatin1String("href")).left(2048);
        m_linkStart = m_out.size();
    } else if (isParagraph(tag)) {
        blankLine();
    } else if (isBlock(tag)) {
        endBlock();
    }
}

/// The address follows the text of a link where the text does not already say it.
void Writer::closeLink()
{
    if (m_linkStart < 0)
        return;
    const QString shown = m_out.mid(m_linkStart).trimmed();
    const QString link = m_link;
    m_linkStart = -1;
    m_link.clear();
    const bool useful = link.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) || link.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)
        || link.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive);
    if (!useful || shown.isEmpty())
        return;
    QString plain = link.section(QLatin1Char(':'), 1);
    while (plain.startsWith(QLatin1Char('/')))
        plain.remove(0, 1);
    const auto same = [&](const QString &a) { return shown.compare(a, Qt::CaseInsensitive) == 0 || (shown + QLatin1Char('/')).compare(a, Qt::CaseInsensitive) == 0; };
    if (same(link) || same(plain))
        return;
    QString safe;
    for (const QChar c : link) {
        if (c.unicode() > 32 && c != QLatin1Char('<') && c != QLatin1Char('>'))
            safe += c;
    }
    m_pendingBlank = true;
    put(QString(QLatin1Char('<') + safe + QLatin1Char('>')));
}

void Writer::closeTag(const QString &tag)
{
    if (tag == QLatin1String("a")) {
        closeLink();
    } else if (tag == QLatin1String("ul") || tag == QLatin1String("ol")) {
        endBlock();
        m_marker.clear();
        if (!m_lists.empty())
            m_lists.pop_back();
        if (m_lists.empty())
            blankLine();
    } else if (tag == QLatin1String("blockquote")) {
        endBlock();
        m_quotes = std::max(0, m_quotes - 1);
        if (m_newlines < 2)
            lineBreak();
    } else if (tag == QLatin1String("pre")) {
        m_pre = std::max(0, m_pre - 1);
        blankLine();
    } else if (isParagraph(tag)) {
        blankLine();
    } else if (isBlock(tag) || tag == QLatin1String("li")) {
        endBlock();
    }
}

QString Writer::finished()
{
    closeLink();
    while (m_out.endsWith(QLatin1Char('\n')) || m_out.endsWith(QLatin1Char(' ')))
        m_out.chop(1);
    if (!m_out.isEmpty())
        m_out += QLatin1Char('\n');
    return m_out;
}

/// The position behind the ">" that ends a tag; quotes in attributes count only if they are closed within the tag.
qsizetype tagEnd(QStringView html, qsizetype at)
{
    QChar quote;
    const qsizetype limit = std::min<qsizetype>(html.size(), at + 64 * 1024);
    for (qsizetype i = at; i < limit; ++i) {
        const QChar c = html[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
            if (html[i - 1] == QLatin1Char('=') || html[i - 1].isSpace())
                quote = c;
        } else if (c == QLatin1Char('>')) {
            return i;
        }
    }
    const qsizetype simple = html.indexOf(QLatin1Char('>'), at);
    return simple < 0 ? html.size() : simple;
}

class Reader {
public:
    explicit Reader(QStringView html) : m_html(html) { }
    QString read();

private:
    void readTag();
    void skipContent(const QString &tag);

    QStringView m_html;
    qsizetype m_at = 0;
    bool m_noMoreComments = false; ///< a search for "-->" came back empty: do not search again
    QSet<QString> m_neverClosed; ///< the same for closing tags
    Writer m_writer;
};

QString Reader::read()
{
    while (m_at < m_html.size()) {
        const qsizetype open = m_html.indexOf(u'<', m_at);
        const qsizetype end = open < 0 ? m_html.size() : open;
        if (end > m_at)
            m_writer.text(m_html.mid(m_at, end - m_at));
        m_at = end;
        if (open >= 0)
            readTag();
    }
    return m_writer.finished();
}

void Reader::readTag()
{
    const QStringView rest = m_html.mid(m_at);
    if (rest.startsWith(u"<!--") && !m_noMoreComments) {
        const qsizetype end = m_html.indexOf(u"-->", m_at + 4);
        m_noMoreComments = end < 0;
        if (end >= 0) {
            m_at = end + 3;
            return;
        }
    }
    const bool closing = rest.size() > 1 && rest[1] == u'/';
    qsizetype nameEnd = closing ? 2 : 1;
    const qsizetype nameStart = nameEnd;
    while (nameEnd < rest.size() && nameEnd < 40 && rest[nameEnd].unicode() < 128 && rest[nameEnd].isLetterOrNumber())
        ++nameEnd;
    if (nameEnd == nameStart) {
        if (rest.size() > 1 && (rest[1] == u'!' || rest[1] == u'?' || closing)) { // declaration or junk
            m_at = std::min(m_html.size(), tagEnd(m_html, m_at + 1) + 1);
        } else {
            m_writer.text(u"<");
            ++m_at;
        }
        return;
    }
    const QString tag = lowered(rest.mid(nameStart, nameEnd - nameStart));
    const qsizetype end = tagEnd(m_html, m_at + nameEnd);
    const QStringView attributes = m_html.mid(m_at + nameEnd, end - m_at - nameEnd);
    m_at = std::min(m_html.size(), end + 1);
    if (closing)
        m_writer.closeTag(tag);
    else if (hidesContent(tag) && !attributes.endsWith(u'/'))
        skipContent(tag);
    else
        m_writer.openTag(tag, attributes);
}

void Reader::skipContent(const QString &tag)
{
    if (m_neverClosed.contains(tag))
        return;
    const QString close = QLatin1String("</") + tag;
    const qsizetype end = m_html.indexOf(close, m_at, Qt::CaseInsensitive);
    if (end >= 0) {
        m_at = end;
        return;
    }
    m_neverClosed.insert(tag);
    // Without its end tag only what browsers treat as raw text swallows the rest.
    if (tag == QLatin1String("script") || tag == QLatin1String("style"))
        m_at = m_html.size();
}

} // namespace

QString fromHtml(const QString &html)
{
    return Reader(QStringView(html).left(MaxInput)).read();
}

} // namespace postrider::HtmlText
