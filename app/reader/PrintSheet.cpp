// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/PrintSheet.h"

#include "app/reader/MessagePrint.h"

namespace postrider {

namespace {

QByteArray placeOf(const QByteArray &token)
{
    return QByteArray(MessageHtml::scheme) + "://" + token + '/';
}

/// One document has one mode: where it is that of old browsers, a letter for those of today has back what tables inherit there.
QByteArray tablesOf(const QByteArray &scope)
{
    return "<style>:where(." + scope + " table){font-size:inherit;font-weight:inherit;font-style:inherit;font-variant:inherit;line-height:inherit;white-space:inherit}</style>";
}

/// Splits at `separator`, but not within the strings of attribute selectors; those hold no quotes but escaped ones without any (CssTokenizer::writtenString).
QByteArrayList outsideStrings(const QByteArray &text, const QByteArray &separator)
{
    QByteArrayList parts(1);
    const QByteArrayList pieces = text.split('"');
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        qsizetype from = 0;
        for (qsizetype at = i % 2 == 0 ? pieces[i].indexOf(separator) : -1; at >= 0; at = pieces[i].indexOf(separator, from)) {
            parts.last() += pieces[i].sliced(from, at - from);
            parts.append(QByteArray());
            from = at + separator.size();
        }
        parts.last() += pieces[i].sliced(from) + (i + 1 < pieces.size() ? "\"" : "");
    }
    return parts;
}

/// The style sheet a sanitised message begins with, a rule in each line, for what stands within the scope only.
QByteArray scoped(const QByteArray &html, const QByteArray &scope)
{
    static const QByteArray begin("<style>\n"), end("</style>");
    const qsizetype last = html.startsWith(begin) ? html.indexOf(end) : -1;
    if (last < 0)
        return html;
    QByteArray css;
    for (const QByteArray &rule : html.sliced(begin.size(), last - begin.size()).split('\n')) {
        const QByteArrayList parts = outsideStrings(rule, " { ");
        if (parts.size() != 2)
            continue;
        QByteArrayList selectors = outsideStrings(parts.first(), ", ");
        for (QByteArray &selector : selectors)
            selector.prepend('.' + scope + ' ');
        css += selectors.join(", ") + " { " + parts.last() + '\n';
    }
    return begin + css + html.sliced(last);
}

} // namespace

/// The class of the element one stands in: what messages call their own begins with "x-".
QByteArray PrintSheet::scopeOf(int number)
{
    return "letter-" + QByteArray::number(number);
}

void PrintSheet::append(const MessageContent &content, const MessageHtml &html)
{
    const QByteArray scope = scopeOf(m_count);
    MessageHtml one = html;
    one.html = scoped(html.html, scope);
    if (one.isEmpty())
        one.html = "<div style=\"white-space:pre-wrap;font:13px sans-serif;margin:0 8px\">" + content.text.toHtmlEscaped().toUtf8() + "</div>";
    one = MessagePrint::sheet(content, one);
    const QByteArray number = QByteArray::number(m_count);
    if (m_whole.token.isEmpty())
        m_whole.token = html.isEmpty() ? "letters" : html.token;
    if (!html.isEmpty()) {
        one.html.replace(placeOf(html.token), placeOf(m_whole.token) + number + '/');
        for (auto picture = html.pictures.cbegin(); picture != html.pictures.cend(); ++picture) {
            m_whole.pictures.insert(number + '/' + picture.key(), picture.value());
            m_size += picture->octets.size();
        }
        if (html.mode == MessageHtml::Mode::Standards)
            one.html.prepend(tablesOf(scope));
    }
    // A body of a letter of old browsers would be the worse for another mode than the other way round.
    if (!html.isEmpty())
        m_whole.mode = m_hasFormatted ? qMin(m_whole.mode, html.mode) : html.mode;
    m_hasFormatted = m_hasFormatted || !html.isEmpty();
    const QByteArray page = m_count == 0 ? "" : "break-before:page!important";
    m_whole.html += "<div class=\"" + scope + "\" style=\"all:initial!important;display:block!important;" + page + "\">" + one.html + "</div>";
    m_size += one.html.size();
    ++m_count;
}

} // namespace postrider
