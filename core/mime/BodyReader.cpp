// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/BodyReader.h"

#include "core/mime/AttachmentReader.h"
#include "core/mime/Charsets.h"
#include "core/mime/FieldParameters.h"
#include "core/mime/FlowedText.h"
#include "core/mime/HtmlText.h"
#include "core/mime/PackedFiles.h"
#include "core/mime/TransferEncoding.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

#include <algorithm>

namespace postrider {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(MessageReader)
};

/// LF line ends, no NUL and no other controls a text view would trip over.
QString readable(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : text) {
        if (c == QLatin1Char('\r'))
            c = QLatin1Char('\n');
        else if (c.unicode() < 32 && c != QLatin1Char('\n') && c != QLatin1Char('\t'))
            c = QLatin1Char(' ');
    }
    return text;
}

bool isBlank(const QString &text)
{
    for (const QChar c : text) {
        if (!c.isSpace() && c.unicode() != 0x200B && c.unicode() != 0xFEFF)
            return false;
    }
    return true;
}

/// The charset an HTML document names itself, within its first kilobyte (RFC 2854 6).
QByteArray metaCharset(QByteArrayView html)
{
    const QByteArray head = html.first(std::min<qsizetype>(html.size(), 2048)).toByteArray().toLower();
    const qsizetype at = head.indexOf("charset=");
    if (at < 0)
        return {};
    qsizetype start = at + 8;
    while (start < head.size() && (head.at(start) == '"' || head.at(start) == '\'' || head.at(start) == ' '))
        ++start;
    qsizetype end = start;
    while (end < head.size() && (QChar::isLetterOrNumber(static_cast<uchar>(head.at(end))) || head.at(end) == '-' || head.at(end) == '_'))
        ++end;
    const QByteArray name = head.mid(start, end - start);
    return name.startsWith("utf-16") ? QByteArray("utf-8") : name; // a document that could be read as ASCII so far is not UTF-16
}

QByteArray dispositionOf(const MimePart &part)
{
    return FieldParameters::tokenOf(part.field("content-disposition"));
}

} // namespace

QString BodyReader::decodedText(QByteArrayView octets, QByteArrayView type, QByteArrayView charset)
{
    const QByteArray meta = charset.isEmpty() && type == "text/html" ? metaCharset(octets) : QByteArray();
    QString text = Charsets::toUnicode(octets, meta.isEmpty() ? charset : QByteArrayView(meta));
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

void BodyReader::readInto(MessageContent &content)
{
    const MimePart &root = m_tree.parts.front();
    Pieces pieces = collect(0);
    if (root.strayEnd > root.strayOffset && root.source == 0) {
        const QByteArrayView stray = QByteArrayView(m_tree.sources.front()).sliced(root.strayOffset, root.strayEnd - root.strayOffset);
        pieces.prepend({readable(Charsets::guess(stray.first(std::min<qsizetype>(stray.size(), 1024 * 1024)))), {}, false});
    }
    bool anyHtml = false, anyPlain = false;
    for (const Piece &p : std::as_const(pieces)) {
        anyHtml |= !p.html.isEmpty();
        anyPlain |= !p.fromHtml && !isBlank(p.plain);
        if (!content.text.isEmpty() && !content.text.endsWith(QLatin1Char('\n')))
            content.text += QLatin1Char('\n');
        content.text += p.plain;
    }
    if (anyHtml) {
        for (const Piece &p : std::as_const(pieces)) {
            if (!p.html.isEmpty())
                content.html += p.html;
            else if (!isBlank(p.plain))
                content.html += QLatin1String("<div style=\"white-space: pre-wrap\">") + p.plain.toHtmlEscaped() + QLatin1String("</div>");
        }
    }
    content.textIsFromHtml = anyHtml && !anyPlain;
    if (!anyHtml && isBlank(content.text) && !isBlank(m_packedText + m_packedHtml)) {
        content.html = m_packedHtml;
        content.textIsFromHtml = isBlank(m_packedText);
        content.text = content.textIsFromHtml ? HtmlText::fromHtml(m_packedHtml) : readable(m_packedText);
    }
    content.attachments += m_attachments;
    content.warnings += m_warnings;
}

BodyReader::Pieces BodyReader::collect(int index)
{
    const MimePart &part = m_tree.parts[static_cast<size_t>(index)];
    if (part.isMessage()) {
        // A message that is nothing but another message is read as that one; otherwise it is a file with a message in it.
        if (index == 0 && !part.children.empty()) {
            attach(index);
            return collect(part.children.front());
        }
        attach(index);
        return {};
    }
    if (!part.isMultipart())
        return collectLeaf(index);
    if (part.children.empty()) // its boundary never comes: the text is all there is
        return {{leafText(part), {}, false}};
    if (part.type == "multipart/alternative")
        return collectAlternative(part);
    if (part.type == "multipart/related")
        return collectRelated(part);
    Pieces pieces;
    for (const int child : part.children) {
        // RFC 1740: the first half of a file from a Mac is nothing that anybody else has a use for.
        const bool isResourceFork = part.type == "multipart/appledouble" && part.children.size() == 2 && m_tree.parts[static_cast<size_t>(child)].type == "application/applefile";
        if (!isResourceFork)
            pieces += collect(child);
    }
    return pieces;
}

/// RFC 2046 5.1.4: the same in several forms. The sender's plain text and his HTML are both kept; what is neither is a file.
BodyReader::Pieces BodyReader::collectAlternative(const MimePart &part)
{
    Piece chosen;
    bool havePlain = false;
    QString fallback;
    for (const int child : part.children) {
        QString plain, html;
        bool fromHtml = true;
        const QScopedValueRollback<bool> known(m_plainIsThere, m_plainIsThere || havePlain);
        for (const Piece &p : collect(child)) {
            plain += p.plain;
            html += p.html;
            fromHtml = fromHtml && p.fromHtml;
        }
        if (!html.isEmpty())
            chosen.html = html;
        if (!havePlain && !fromHtml && !isBlank(plain)) {
            chosen.plain = plain;
            havePlain = true;
        } else if (fromHtml && !plain.isEmpty()) {
            fallback = plain;
        }
    }
    if (!havePlain) {
        chosen.plain = fallback;
        chosen.fromHtml = !fallback.isEmpty();
    }
    if (chosen.plain.isEmpty() && chosen.html.isEmpty())
        return {};
    return {chosen};
}

/// RFC 2387: one root, and what it refers to.
BodyReader::Pieces BodyReader::collectRelated(const MimePart &part)
{
    int root = part.children.front();
    const QByteArray start = FieldParameters(part.field("content-type")).raw("start");
    for (const int child : part.children) {
        if (!start.isEmpty() && m_tree.parts[static_cast<size_t>(child)].field("content-id").trimmed() == QByteArrayView(start))
            root = child;
    }
    const Pieces pieces = collect(root);
    for (const int child : part.children) {
        if (child != root)
            attachAll(child);
    }
    return pieces;
}

bool BodyReader::isShown(const MimePart &part) const
{
    static const QByteArrayList readableTypes{
        "text/plain", "text/html", "text/markdown", "text/enriched", "text/richtext", "text/x-markdown", "text/x-amp-html", "text/watch-html"};
    if (part.opaque || !readableTypes.contains(part.type))
        return false;
    if (part.parent < 0)
        return true;
    const QByteArray disposition = dispositionOf(part);
    if (disposition == "attachment")
        return false;
    const bool named = !AttachmentReader::nameOf(part).isEmpty();
    return !named || !m_anyText || (disposition == "inline" && part.type == "text/plain");
}

BodyReader::Pieces BodyReader::collectLeaf(int index)
{
    const MimePart &part = m_tree.parts[static_cast<size_t>(index)];
    if (!isShown(part)) {
        attach(index);
        return {};
    }
    // AMP and watch forms repeat the message for special viewers.
    if (part.type == "text/x-amp-html" || part.type == "text/watch-html")
        return {};
    const bool first = !m_anyText;
    m_anyText = true;
    if (part.parent >= 0 && !first && !AttachmentReader::nameOf(part).isEmpty())
        attach(index);
    const bool html = part.type == "text/html";
    if (html && m_plainIsThere && m_purpose == ReadFor::List)
        return {};
    const QString text = leafText(part);
    if (html)
        return {{m_plainIsThere ? QString() : HtmlText::fromHtml(text), text, true}};
    return {{text, {}, false}};
}

QString BodyReader::leafText(const MimePart &part)
{
    QByteArrayView body = m_tree.body(part);
    if (body.size() > m_textLeft) {
        body = body.first(std::max<qint64>(0, m_textLeft));
        const QString warning = Text::tr("The text of this message is extremely long; only its beginning is shown. The source has all of it.");
        if (!m_warnings.contains(warning))
            m_warnings += warning;
    }
    m_textLeft -= body.size();
    const FieldParameters parameters(part.field("content-type"));
    QByteArray octets = TransferEncoding::decode(body, part.encoding);
    if (part.type == "text/plain" && part.isLeaf())
        m_attachments += PackedFiles::takeFromText(QString::fromLatin1(part.partId), octets);
    QString text = readable(decodedText(octets, part.type, parameters.raw("charset")));
    if (part.type == "text/plain" && parameters.raw("format").toLower() == "flowed") {
        const bool delSp = parameters.raw("delsp").toLower() == "yes";
        text = FlowedText::reflow(text, delSp ? FlowedText::DelSp::Yes : FlowedText::DelSp::No);
    }
    return text;
}

void BodyReader::attach(int index)
{
    const MimePart &part = m_tree.parts[static_cast<size_t>(index)];
    const Attachment attachment = AttachmentReader::read(m_tree, index);
    if (m_purpose == ReadFor::Person && PackedFiles::isTnef(part, attachment) && attachPacked(part, attachment))
        return;
    noteWhatIsMissing(part, attachment);
    m_attachments += attachment;
}

/// What is in winmail.dat instead of it; false: there is nothing that anybody could use.
bool BodyReader::attachPacked(const MimePart &part, const Attachment &container)
{
    const QByteArrayView body = m_tree.body(part);
    if (body.size() > m_unpackingLeft)
        return false;
    m_unpackingLeft -= body.size();
    const auto tnef = TnefReader::read(TransferEncoding::decode(body, part.encoding));
    if (!tnef)
        return false;
    if (isBlank(m_packedText) && isBlank(m_packedHtml)) {
        m_packedText = tnef->text;
        m_packedHtml = tnef->html;
    }
    const QList<Attachment> files = PackedFiles::ofTnef(container.partId, container.safeName, *tnef);
    m_attachments += files;
    return !files.isEmpty();
}

/// RFC 2046 5.2.2, 5.2.3: what is said to be elsewhere is not fetched, whatever it says about where.
void BodyReader::noteWhatIsMissing(const MimePart &part, const Attachment &attachment)
{
    if (part.type == "message/external-body") {
        m_warnings += QCoreApplication::translate("MessageReader", "“%1” is not in this message: the sender only says where it can be fetched. Postrider does not do that.")
                          .arg(attachment.safeName);
    } else if (part.type == "message/partial") {
        const FieldParameters parameters(part.field("content-type"));
        const int number = parameters.raw("number").toInt(), total = parameters.raw("total").toInt();
        m_warnings += total > 0 ? Text::tr("This is piece %1 of %2 of a message that was sent in pieces. The other pieces are messages of their own.").arg(number).arg(total)
                                : Text::tr("This is a piece of a message that was sent in pieces. The other pieces are messages of their own.");
    }
}

/// Every leaf of a part nobody chose to show; of an embedded message the whole.
void BodyReader::attachAll(int index)
{
    const MimePart &part = m_tree.parts[static_cast<size_t>(index)];
    if (!part.isMultipart() || part.children.empty()) {
        attach(index);
        return;
    }
    for (const int child : part.children)
        attachAll(child);
}

} // namespace postrider
