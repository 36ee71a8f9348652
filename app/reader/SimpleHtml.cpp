// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/SimpleHtml.h"

#include <QSet>

#include <algorithm>

namespace postrider {

namespace {

struct Attribute {
    QByteArray name, value; ///< as written, quotes escaped
};

QList<Attribute> attributesOf(QByteArrayView tag)
{
    QList<Attribute> result;
    qsizetype at = tag.indexOf(' ');
    while (at >= 0) {
        const qsizetype start = at + 1;
        const qsizetype equals = tag.indexOf('=', start);
        if (equals < 0)
            break;
        const qsizetype end = tag.indexOf('"', equals + 2);
        if (end < 0)
            break;
        result.append({tag.sliced(start, equals - start).toByteArray(), tag.sliced(equals + 2, end - equals - 2).toByteArray()});
        at = tag.indexOf(' ', end);
    }
    return result;
}

bool isCell(const QByteArray &name)
{
    return name == "td" || name == "th" || name == "caption";
}

bool isOfTable(const QByteArray &name)
{
    static const QSet<QByteArray> names{"table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "colgroup", "col"};
    return names.contains(name);
}

bool startsBlock(const QByteArray &name)
{
    static const QSet<QByteArray> names{"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dt", "dd", "blockquote", "pre", "hr", "center", "address",
        "article", "aside", "section", "header", "footer", "main", "nav", "figure", "figcaption"};
    return names.contains(name) || isOfTable(name);
}

/// One pass over our own serialisation, in which "<" stands for nothing but a tag and every attribute has its double quotes.
class Simplification {
public:
    Simplification(const MessageHtml &message, const SimpleHtml::Options &options, SimpleHtml &result) : m_message(message), m_options(options), m_result(result) { }

    void run()
    {
        const QByteArrayView html(m_message.html);
        qsizetype at = 0;
        while (at < html.size()) {
            if (m_result.html.size() > SimpleHtml::longest || m_blocks > SimpleHtml::mostBlocks) {
                m_result.isCut = true;
                break;
            }
            if (html[at] != '<') {
                const qsizetype next = html.indexOf('<', at);
                const qsizetype end = next < 0 ? html.size() : next;
                text(html.sliced(at, end - at));
                at = end;
                continue;
            }
            const qsizetype next = html.indexOf('>', at);
            const qsizetype end = next < 0 ? html.size() : next;
            at = end + 1 + tag(html.sliced(at + 1, end - at - 1), html.sliced(std::min(end + 1, html.size())));
        }
    }

private:
    void text(QByteArrayView words)
    {
        while (m_inBlock + words.size() > SimpleHtml::longestBlock) {
            // At a space, or where a character ends if there is none for long.
            qsizetype cut = std::max<qsizetype>(0, SimpleHtml::longestBlock - m_inBlock);
            const qsizetype space = words.first(cut).lastIndexOf(' ');
            if (space > 0)
                cut = space;
            // An entity in two would be none.
            if (const qsizetype entity = words.first(cut).lastIndexOf('&'); entity >= 0 && cut - entity < 12 && words.sliced(entity, cut - entity).indexOf(';') < 0)
                cut = entity;
            while (cut < words.size() && (words[cut] & 0xc0) == 0x80)
                ++cut;
            put(words.first(cut));
            m_result.html += "<div></div>";
            m_inBlock = 0;
            words = words.sliced(cut);
            if (m_result.html.size() > SimpleHtml::longest) {
                m_result.isCut = true;
                return;
            }
        }
        put(words);
    }

    void put(QByteArrayView words)
    {
        m_result.html += words;
        m_inBlock += words.size();
    }

    /// How much of what follows is not to be shown.
    qsizetype tag(QByteArrayView tag, QByteArrayView rest)
    {
        const bool isEnd = tag.startsWith('/');
        const QByteArrayView inner = isEnd ? tag.sliced(1) : tag;
        const qsizetype space = inner.indexOf(' ');
        const QByteArray name = inner.first(space < 0 ? inner.size() : space).toByteArray();
        if (name == "style") {
            // Every rule is held against every element; what counts in a letter stands at the elements.
            const qsizetype end = rest.indexOf("</style>");
            return isEnd ? 0 : end < 0 ? rest.size() : end + 8;
        }
        if (startsBlock(name)) {
            m_inBlock = 0;
            ++m_blocks;
        }
        if (isOfTable(name))
            ofTable(name, isEnd, inner);
        else if (isEnd)
            m_result.html += "</" + name + '>';
        else
            write(name, inner);
        return 0;
    }

    void ofTable(const QByteArray &name, bool isEnd, QByteArrayView inner)
    {
        if (name == "table" && !isEnd)
            m_flat.append(m_flat.size() >= SimpleHtml::deepestTable || m_cells >= SimpleHtml::mostCells || (!m_flat.isEmpty() && m_flat.last()));
        if (m_flat.isEmpty())
            return;
        if (isCell(name) && !isEnd && ++m_cells == SimpleHtml::mostCells && !m_flat.last()) {
            m_result.html += "</tr></table>";
            m_flat.last() = true;
        }
        if (!m_flat.last()) {
            if (isEnd)
                m_result.html += "</" + name + '>';
            else
                write(name, inner);
        } else if (isCell(name) || name == "table") {
            m_result.html += isEnd ? "</div>" : "<div>";
        }
        if (name == "table" && isEnd)
            m_flat.removeLast();
    }

    void write(const QByteArray &name, QByteArrayView inner)
    {
        static const QSet<QByteArray> colours{"bgcolor", "color", "text", "background", "style"};
        if (name == "img") {
            picture(inner);
            return;
        }
        m_result.html += '<' + name;
        for (Attribute &attribute : attributesOf(inner)) {
            if (m_options.isPlain && colours.contains(attribute.name))
                continue;
            if (attribute.name == "rowspan" || attribute.name == "class")
                continue;
            if (attribute.name == "colspan")
                attribute.value = QByteArray::number(std::clamp(attribute.value.toInt(), 1, 20)); // a column of the text document's table each
            if (attribute.name == "style")
                attribute.value = zoomed(attribute.value);
            m_result.html += ' ' + attribute.name + "=\"" + attribute.value + '"';
        }
        m_result.html += '>';
    }

    /// font-size: 12px; as large as it is wanted. In whole numbers: a text document knows no others.
    QByteArray zoomed(const QByteArray &style) const
    {
        static const QByteArray property("font-size: ");
        QByteArray result = style;
        for (qsizetype at = result.indexOf(property); at >= 0; at = result.indexOf(property, at)) {
            at += property.size();
            qsizetype end = at;
            while (end < result.size() && ((result[end] >= '0' && result[end] <= '9') || result[end] == '.'))
                ++end;
            const QByteArray unit = result.mid(end, 2);
            if (end > at && (unit == "px" || unit == "pt"))
                result.replace(at, end - at, QByteArray::number(qRound(std::clamp(result.mid(at, end - at).toDouble(), 1.0, 100.0) * m_options.zoom)));
        }
        return result;
    }

    /// Its place is as large as it will be: nothing moves when it is there.
    void picture(QByteArrayView inner)
    {
        QByteArray source, words;
        QSize wanted(-1, -1);
        for (const Attribute &attribute : attributesOf(inner)) {
            bool isNumber = false;
            const int number = attribute.value.toInt(&isNumber);
            if (attribute.name == "src")
                source = attribute.value;
            else if (attribute.name == "alt")
                words = attribute.value;
            else if (attribute.name == "width" && isNumber)
                wanted.setWidth(number);
            else if (attribute.name == "height" && isNumber)
                wanted.setHeight(number);
        }
        const QByteArray start = QByteArray(MessageHtml::scheme) + "://" + m_message.token + '/';
        const auto known = m_message.pictures.constFind(source.mid(start.size()));
        if (!source.startsWith(start) || known == m_message.pictures.cend()) {
            m_result.html += words;
            return;
        }
        QSizeF size = wanted.isValid() ? QSizeF(wanted) : QSizeF(known->size);
        if (!wanted.isValid() && wanted.width() > 0)
            size = QSizeF(wanted.width(), size.height() * wanted.width() / std::max(1.0, size.width()));
        else if (!wanted.isValid() && wanted.height() > 0)
            size = QSizeF(size.width() * wanted.height() / std::max(1.0, size.height()), wanted.height());
        size *= m_options.zoom;
        if (size.width() > m_options.widest)
            size = QSizeF(m_options.widest, size.height() * m_options.widest / size.width());
        const int width = std::clamp(int(size.width()), 0, 4'000), height = std::clamp(int(size.height()), 0, 4'000);
        if (width > 0 && height > 0)
            m_result.html += "<img src=\"" + source + "\" width=\"" + QByteArray::number(width) + "\" height=\"" + QByteArray::number(height) + "\">";
    }

    const MessageHtml &m_message;
    const SimpleHtml::Options &m_options;
    SimpleHtml &m_result;
    QList<bool> m_flat; ///< of the tables that are open
    qsizetype m_inBlock = 0;
    int m_cells = 0, m_blocks = 0;
};

} // namespace

SimpleHtml SimpleHtml::make(const MessageHtml &message, const Options &options)
{
    SimpleHtml result;
    Simplification(message, options, result).run();
    return result;
}

} // namespace postrider
