// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/IndexFeed.h"

#include "core/mime/AddressReader.h"
#include "core/mime/AttachmentReader.h"
#include "core/mime/BodyReader.h"
#include "core/mime/Charsets.h"
#include "core/mime/FieldParameters.h"
#include "core/mime/HeaderText.h"
#include "core/mime/HtmlText.h"
#include "core/mime/MimeScanner.h"
#include "core/mime/TransferEncoding.h"

#include <algorithm>

namespace postrider::IndexFeed {

namespace {

/// Octets of a part that are decoded at most, as they stand in the message: base64 and HTML shrink.
constexpr qsizetype kMostEncoded = 3 * IndexText::MaxBody;
/// A plain form this much shorter than the HTML beside it says "your program cannot show this", and the HTML is the text.
constexpr qsizetype kStub = 300;
constexpr qsizetype kStubShare = 20;

/// Cut where a character begins.
void truncate(QByteArray &text, qsizetype size)
{
    if (text.size() <= size)
        return;
    while (size > 0 && (static_cast<unsigned char>(text.at(size)) & 0xc0) == 0x80)
        --size;
    text.truncate(size);
}

class Feed {
public:
    explicit Feed(const MimeTree &tree) : m_tree(tree) { }

    IndexText read()
    {
        const MimePart &root = m_tree.parts.front();
        m_text.subject = decoded(root, "subject");
        m_text.sender = addresses(root, {"from", "sender", "reply-to"});
        m_text.recipients = addresses(root, {"to", "cc", "bcc", "resent-to"});
        walk(0);
        truncate(m_text.subject, IndexText::MaxHeader);
        truncate(m_text.sender, IndexText::MaxHeader);
        truncate(m_text.recipients, IndexText::MaxHeader);
        truncate(m_text.attachments, IndexText::MaxHeader);
        truncate(m_text.body, IndexText::MaxBody);
        return std::move(m_text);
    }

private:
    static QByteArray decoded(const MimePart &part, QByteArrayView name)
    {
        const QByteArrayView value = part.field(name);
        return HeaderText::decode(value.first(std::min(value.size(), IndexText::MaxHeader))).toUtf8();
    }

    static QByteArray addresses(const MimePart &part, std::initializer_list<QByteArrayView> names)
    {
        QByteArray lines;
        for (const QByteArrayView name : names) {
            const QByteArrayView value = part.field(name);
            if (value.isEmpty())
                continue;
            for (const Address &address : AddressReader::read(value.first(std::min(value.size(), IndexText::MaxHeader)))) {
                const QByteArray line = (address.name + QLatin1String(" <") + address.address + QLatin1String(">\n")).toUtf8();
                if (!lines.contains(line)) // Reply-To mostly says it again
                    lines += line;
                if (lines.size() > IndexText::MaxHeader)
                    return lines;
            }
        }
        return lines;
    }

    bool isFull() const { return m_text.body.size() >= IndexText::MaxBody; }

    void walk(int index) // at most MimeScanner::MaxDepth deep
    {
        const MimePart &part = m_tree.parts[static_cast<size_t>(index)];
        if (index != 0)
            noteName(part);
        if (part.isMessage()) {
            for (const int child : part.children) {
                const MimePart &inner = m_tree.parts[static_cast<size_t>(child)];
                add(decoded(inner, "subject") + '\n' + addresses(inner, {"from", "to"}));
                walk(child);
            }
        } else if (part.isMultipart()) {
            if (part.type == "multipart/alternative")
                walkAlternative(part);
            else if (part.children.empty()) // its boundary never comes
                add(textOfLeaf(part, "text/plain"));
            else
                for (const int child : part.children)
                    walk(child);
        } else {
            addLeaf(part);
        }
    }

    /// The plain form, unless it only says that there is another one.
    void walkAlternative(const MimePart &part)
    {
        const QByteArray before = std::move(m_text.body);
        QByteArray plain, other;
        qsizetype htmlSize = 0;
        for (const int child : part.children) {
            const MimePart &form = m_tree.parts[static_cast<size_t>(child)];
            if (form.type != "text/plain")
                continue;
            m_text.body.clear();
            walk(child);
            plain += m_text.body;
        }
        for (const int child : part.children)
            htmlSize += m_tree.parts[static_cast<size_t>(child)].bodyEnd - m_tree.parts[static_cast<size_t>(child)].bodyOffset;
        const bool stub = plain.trimmed().isEmpty() || (plain.size() < kStub && plain.size() * kStubShare < htmlSize);
        for (const int child : part.children) {
            const MimePart &form = m_tree.parts[static_cast<size_t>(child)];
            if (form.type == "text/plain" || form.type == "text/x-amp-html" || form.type == "text/watch-html")
                continue;
            // Files that go with the HTML have names all the same.
            m_skipHtml = !stub;
            m_text.body.clear();
            walk(child);
            other += m_text.body;
            m_skipHtml = false;
        }
        m_text.body = before;
        add(plain);
        add(other);
    }

    void noteName(const MimePart &part)
    {
        if (m_text.attachments.size() > IndexText::MaxHeader || part.isMultipart())
            return;
        const QString name = AttachmentReader::nameOf(part);
        if (!name.isEmpty())
            m_text.attachments += name.left(1000).toUtf8() + '\n';
    }

    void addLeaf(const MimePart &part)
    {
        if (part.opaque || isFull())
            return;
        static const QByteArrayList readable{"text/plain", "text/html", "text/markdown", "text/x-markdown", "text/enriched", "text/csv", "text/calendar", "text/x-patch",
            "text/x-diff", "message/delivery-status", "message/disposition-notification", "text/rfc822-headers"};
        if (!readable.contains(part.type) || (part.type == "text/html" && m_skipHtml))
            return;
        if (part.strayEnd > part.strayOffset && part.source == 0)
            add(Charsets::guess(m_tree.sources.front().mid(part.strayOffset, std::min<qint64>(part.strayEnd - part.strayOffset, IndexText::MaxBody))).toUtf8());
        add(textOfLeaf(part, part.type));
    }

    QByteArray textOfLeaf(const MimePart &part, QByteArrayView type) const
    {
        QByteArrayView body = m_tree.body(part);
        body = body.first(std::min(body.size(), kMostEncoded));
        const QByteArray charset = FieldParameters(part.field("content-type")).raw("charset");
        const bool known = TransferEncoding::isKnown(part.encoding);
        const QByteArray decodedBody = known ? TransferEncoding::decode(body, part.encoding) : QByteArray();
        const QByteArrayView octets = known ? QByteArrayView(decodedBody) : body;
        const bool html = type == QByteArrayView("text/html");
        // The usual case needs no way over UTF-16.
        if (!html && (Charsets::isAscii(octets) || (charset.compare("utf-8", Qt::CaseInsensitive) == 0 && Charsets::isUtf8(octets))))
            return octets.first(std::min(octets.size(), IndexText::MaxBody)).toByteArray();
        const QString text = BodyReader::decodedText(octets, type, charset);
        return html ? HtmlText::fromHtml(text).toUtf8() : text.toUtf8();
    }

    void add(const QByteArray &text)
    {
        if (text.isEmpty() || isFull())
            return;
        if (!m_text.body.isEmpty() && !m_text.body.endsWith('\n'))
            m_text.body += '\n';
        m_text.body += text;
    }

    const MimeTree &m_tree;
    IndexText m_text;
    bool m_skipHtml = false;
};

} // namespace

IndexText textOf(const QByteArray &raw)
{
    const MimeTree tree = MimeScanner::scan(raw);
    return Feed(tree).read();
}

} // namespace postrider::IndexFeed
