// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/ExcerptWriter.h"

#include "core/mime/FieldParameters.h"
#include "core/mime/MessageReader.h"
#include "core/mime/MimeScanner.h"
#include "core/mime/TransferEncoding.h"

#include <algorithm>

namespace postrider::ExcerptWriter {

namespace {

/// One blank line at its end, whatever the server makes of it.
QByteArray headerBlock(QByteArrayView header)
{
    while (!header.isEmpty() && (header.back() == '\n' || header.back() == '\r'))
        header.chop(1);
    return header.isEmpty() ? QByteArray("\r\n") : header.toByteArray() + "\r\n\r\n";
}

/// Appends the part; false where a multipart names no boundary.
bool append(QByteArray &raw, const ExcerptPart &part)
{
    const QByteArray header = headerBlock(part.header);
    raw += header;
    if (part.children.empty()) {
        raw += part.body;
        return true;
    }
    const QByteArray boundary = FieldParameters(MimeScanner::scan(header).parts.front().field("content-type")).raw("boundary");
    if (boundary.isEmpty())
        return false;
    for (const ExcerptPart &child : part.children) {
        raw += "--" + boundary + "\r\n";
        if (!append(raw, child)) // at most 100 levels
            return false;
        raw += "\r\n";
    }
    raw += "--" + boundary + "--\r\n";
    return true;
}

/// What is inside an attached message is not compared.
bool agree(const MimeTree &tree, int index, const ExcerptPart &part)
{
    const MimePart &here = tree.parts[static_cast<size_t>(index)];
    if (here.type != part.type || here.opaque)
        return false;
    if (!part.partId.isEmpty() && here.partId != part.partId)
        return false;
    if (here.isMessage())
        return part.children.empty();
    return here.children.size() == part.children.size()
        && std::equal(here.children.begin(), here.children.end(), part.children.begin(), [&tree](int child, const ExcerptPart &told) { return agree(tree, child, told); });
}

/// The same parts at the same places, whatever is in attached messages.
bool sameParts(const MimeTree &a, int inA, const MimeTree &b, int inB)
{
    const MimePart &one = a.parts[static_cast<size_t>(inA)], &other = b.parts[static_cast<size_t>(inB)];
    if (one.partId != other.partId || one.type != other.type || one.isLeaf() != other.isLeaf())
        return false;
    return one.isMessage()
        || std::equal(one.children.begin(), one.children.end(), other.children.begin(), other.children.end(), [&](int x, int y) { return sameParts(a, x, b, y); });
}

/// Of so many octets as they were sent.
qint64 decodedSize(qint64 octets, const QByteArray &encoding)
{
    return encoding == "base64" ? (octets - 2 * (octets / 78)) * 3 / 4 : octets; // lines of 76 and their ends (RFC 2045 6.8)
}

const PartNode *find(const PartNode &node, const QString &partId)
{
    if (node.partId == partId)
        return &node;
    for (const PartNode &child : node.children) {
        if (const PartNode *found = find(child, partId))
            return found;
    }
    return nullptr;
}

} // namespace

std::optional<QByteArray> write(const ExcerptPart &root)
{
    QByteArray raw;
    if (!append(raw, root))
        return std::nullopt;
    const MimeTree tree = MimeScanner::scan(raw);
    const bool damaged = tree.limits != MimeTree::NoLimit || tree.oddities != MimeTree::NoOddity;
    return damaged || !agree(tree, 0, root) ? std::nullopt : std::optional(raw);
}

std::optional<Excerpt> withPart(const Excerpt &excerpt, const QString &partId, const QByteArray &octets, Octets how)
{
    const MimeTree before = MimeScanner::scan(excerpt.raw);
    const int index = before.indexOf(partId.toLatin1());
    if (index < 0)
        return std::nullopt;
    const MimePart &part = before.parts[static_cast<size_t>(index)];
    if (part.source != 0 || part.isMultipart())
        return std::nullopt;
    QByteArray body = how == Octets::Decoded ? TransferEncoding::encodeBase64(octets) : octets;
    if (how == Octets::Decoded && body.endsWith("\r\n"))
        body.chop(2); // the line end before a boundary is the boundary's
    Excerpt filled = excerpt;
    filled.raw.replace(part.bodyOffset, part.bodyEnd - part.bodyOffset, body);
    filled.absent.removeIf([&partId](const AbsentPart &p) { return p.partId == partId; });
    if (!sameParts(before, 0, MimeScanner::scan(filled.raw), 0))
        return std::nullopt;
    return filled;
}

MessageContent read(const Excerpt &excerpt)
{
    MessageContent content = MessageReader::read(excerpt.raw);
    content.partial = true;
    for (const AbsentPart &part : excerpt.absent) {
        const auto attachment = std::find_if(content.attachments.begin(), content.attachments.end(), [&part](const Attachment &a) { return a.partId == part.partId; });
        const PartNode *node = find(content.structure, part.partId);
        if (attachment == content.attachments.end()) {
            // What is neither a file nor a text that is shown (a picture of the HTML, a signature) is missed by nobody who reads the text.
            content.textIsCut |= node && (node->type == "text/plain" || node->type == "text/html");
            continue;
        }
        attachment->absent = true;
        attachment->size = decodedSize(part.octets, node ? node->encoding : QByteArray());
    }
    return content;
}

QByteArray encodingOf(const Excerpt &excerpt, const QString &partId)
{
    const MimeTree tree = MimeScanner::scan(excerpt.raw);
    const int index = tree.indexOf(partId.toLatin1());
    return index < 0 ? QByteArray("7bit") : tree.parts[static_cast<size_t>(index)].encoding;
}

} // namespace postrider::ExcerptWriter
