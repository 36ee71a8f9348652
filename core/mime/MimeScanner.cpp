// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MimeScanner.h"

#include "core/mime/FieldParameters.h"
#include "core/mime/TransferEncoding.h"

#include <algorithm>
#include <cstring>

namespace postrider {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isIdentity(const QByteArray &encoding)
{
    return encoding == "7bit" || encoding == "8bit" || encoding == "binary" || !TransferEncoding::isKnown(encoding);
}

/// The position of the colon of "name:" (RFC 5322 2.2; blanks before the colon are the obsolete form), or -1.
qint64 colonOf(QByteArrayView line)
{
    qint64 i = 0;
    while (i < line.size() && static_cast<unsigned char>(line[i]) > 32 && line[i] != ':' && line[i] != 127)
        ++i;
    const qint64 nameEnd = i;
    while (i < line.size() && isBlank(line[i]))
        ++i;
    return nameEnd > 0 && i < line.size() && line[i] == ':' ? i : -1;
}

} // namespace

MimeScanner::MimeScanner(const QByteArray &raw) : m_decodingLeft(4 * raw.size() + 1024 * 1024)
{
    m_tree.sources.push_back(raw);
}

MimeTree MimeScanner::scan(const QByteArray &raw)
{
    MimeScanner scanner(raw);
    scanner.scanSource(0, -1);
    // Encoded embedded messages are sources of their own; they may hold further ones, so this list grows while it is worked off.
    for (size_t i = 0; i < scanner.m_encodedMessages.size(); ++i) {
        const int index = scanner.m_encodedMessages[i];
        const MimePart part = scanner.m_tree.parts[static_cast<size_t>(index)];
        const QByteArray decoded = TransferEncoding::decode(scanner.m_tree.body(part), part.encoding);
        scanner.m_decodingLeft -= decoded.size();
        if (scanner.m_decodingLeft < 0) {
            scanner.m_tree.limits |= MimeTree::TooMuchDecoding;
            scanner.m_tree.parts[static_cast<size_t>(index)].opaque = true;
            continue;
        }
        scanner.m_tree.sources.push_back(decoded);
        scanner.scanSource(static_cast<int>(scanner.m_tree.sources.size()) - 1, index);
    }
    scanner.nameParts();
    return std::move(scanner.m_tree);
}

void MimeScanner::scanSource(int source, int parent)
{
    m_source = source;
    m_bytes = m_tree.sources[static_cast<size_t>(source)];
    m_pos = 0;
    m_path.clear();
    m_open.clear();
    // An mbox separator that was left in front of the message is no field.
    if (m_bytes.startsWith("From ") || m_bytes.startsWith(">From "))
        m_pos = lineAt(0).next;
    beginParts(parent);
    readBody();
}

/// Reads the header of the part that begins here, and of the messages directly within it.
void MimeScanner::beginParts(int parent)
{
    for (;;) {
        if (m_tree.parts.size() >= MaxParts) {
            beginOpaquePart(parent);
            return;
        }
        const int index = addPart(parent);
        MimePart &part = m_tree.parts[static_cast<size_t>(index)];
        readHeader(part);
        describe(part);
        m_path.push_back(index);
        if ((part.isMultipart() || part.isMessage()) && part.depth >= MaxDepth) {
            part.opaque = true;
            m_tree.limits |= MimeTree::TooDeep;
        }
        if (part.isMultipart())
            openMultipart(part);
        if (!part.isMessage() || !isIdentity(part.encoding))
            return;
        parent = index;
    }
}

int MimeScanner::addPart(int parent)
{
    const int index = static_cast<int>(m_tree.parts.size());
    MimePart part;
    part.source = m_source;
    part.parent = parent;
    part.headerOffset = part.headerEnd = part.bodyOffset = part.bodyEnd = m_pos;
    if (parent >= 0) {
        MimePart &above = m_tree.parts[static_cast<size_t>(parent)];
        above.children.push_back(index);
        part.depth = above.depth + 1;
        if (above.type == "multipart/digest") // RFC 2046 5.1.5
            part.type = "message/rfc822";
    }
    m_tree.parts.push_back(std::move(part));
    return index;
}

/// Over the limit of parts: everything that is left is one part nobody looks into.
void MimeScanner::beginOpaquePart(int parent)
{
    m_tree.limits |= MimeTree::TooManyParts;
    const int index = addPart(parent);
    MimePart &part = m_tree.parts[static_cast<size_t>(index)];
    part.type = "application/octet-stream";
    part.opaque = true;
    part.bodyOffset = m_pos;
    m_pos = m_bytes.size();
    m_path.push_back(index);
}

MimeScanner::Line MimeScanner::lineAt(qint64 begin) const
{
    const char *data = m_bytes.constData();
    const auto *found = static_cast<const char *>(std::memchr(data + begin, '\n', static_cast<size_t>(m_bytes.size() - begin)));
    if (!found)
        return {begin, m_bytes.size(), m_bytes.size()};
    const qint64 at = found - data;
    return {begin, at > begin && data[at - 1] == '\r' ? at - 1 : at, at + 1};
}

qint64 MimeScanner::beforeLineEnd(qint64 position) const
{
    if (position > 0 && m_bytes.at(position - 1) == '\n')
        --position;
    if (position > 0 && m_bytes.at(position - 1) == '\r')
        --position;
    return position;
}

void MimeScanner::readHeader(MimePart &part)
{
    part.headerOffset = m_pos;
    for (;;) {
        if (m_pos >= m_bytes.size()) {
            part.headerEnd = part.bodyOffset = m_pos;
            break;
        }
        const Line line = lineAt(m_pos);
        size_t open = 0;
        if (line.begin == line.end) {
            part.headerEnd = line.begin;
            part.bodyOffset = m_pos = line.next;
            break;
        }
        if (matchBoundary(line, &open) != Match::None) {
            part.headerEnd = part.bodyOffset = line.begin;
            break;
        }
        if (m_pos - part.headerOffset > MaxHeaderLength) {
            m_tree.limits |= MimeTree::HeaderTooLong;
            part.headerEnd = part.bodyOffset = line.begin;
            break;
        }
        m_pos = readField(part, line);
    }
    // Text without a header, or without the blank line: it is the body. Where the message's own header goes wrong after some fields, what is text and what is not cannot be told.
    if (part.strayEnd > part.strayOffset && (part.fields.empty() || part.parent >= 0)) {
        part.headerEnd = part.bodyOffset = part.strayOffset;
        part.strayOffset = part.strayEnd = 0;
        m_pos = part.bodyOffset;
        return;
    }
    if (part.strayEnd > part.strayOffset) {
        m_tree.oddities |= MimeTree::StrayLines;
        part.strayEnd = part.headerEnd;
    }
}

/// Takes one field with its continuation lines, or one line that is no field. Returns where the next line begins.
qint64 MimeScanner::readField(MimePart &part, const Line &first)
{
    const qint64 colon = colonOf(view(first.begin, first.end));
    if (colon < 0) {
        if (part.strayEnd == part.strayOffset)
            part.strayOffset = first.begin;
        part.strayEnd = first.next;
        return first.next;
    }
    Line last = first;
    while (last.next < m_bytes.size() && isBlank(m_bytes.at(last.next)) && last.next - first.begin <= MaxHeaderLength)
        last = lineAt(last.next);
    qint64 end = last.end;
    if (end - first.begin > MaxFieldLength) {
        m_tree.limits |= MimeTree::FieldTooLong;
        end = first.begin + MaxFieldLength;
    }
    part.strayOffset = part.strayEnd = 0;
    if (part.fields.size() >= MaxFieldsPerHeader || m_fieldCount >= MaxFields) {
        m_tree.limits |= MimeTree::TooManyFields;
        return last.next;
    }
    ++m_fieldCount;
    const qint64 colonAt = first.begin + colon;
    // Even an empty value is a place in the message: MessageAdopter works with positions.
    QByteArrayView value = view(std::min(colonAt + 1, end), end);
    while (!value.isEmpty() && isBlank(value[0]))
        value = value.sliced(1);
    part.fields.push_back({view(first.begin, std::min(colonAt, end)).trimmed(), value});
    return last.next;
}

/// Type and transfer encoding from the header (RFC 2045 5.2, 6.4).
void MimeScanner::describe(MimePart &part)
{
    const QByteArrayView contentType = part.field("content-type");
    if (!contentType.isNull()) {
        const QByteArray type = FieldParameters::typeOf(contentType);
        // Many senders write just "text"; anything else without a slash tells nothing.
        part.type = type == "text" ? QByteArray("text/plain") : type.isEmpty() ? QByteArray("application/octet-stream") : type;
        if (type.isEmpty() && contentType.trimmed().isEmpty())
            part.type = "text/plain";
    }
    const QByteArray encoding = FieldParameters::tokenOf(part.field("content-transfer-encoding"));
    if (!encoding.isEmpty())
        part.encoding = encoding;
}

void MimeScanner::openMultipart(MimePart &part)
{
    QByteArray boundary = FieldParameters(part.field("content-type")).raw("boundary");
    if (boundary.isEmpty()) {
        // No boundary given: if the body begins with something that looks like one, it is taken as meant.
        qint64 at = part.bodyOffset;
        for (int i = 0; i < 20 && at < m_bytes.size(); ++i) {
            const Line line = lineAt(at);
            const QByteArrayView text = view(line.begin, line.end).trimmed();
            if (text.startsWith("--") && text.size() > 4 && text.size() < 200 && line.next < m_bytes.size() && m_bytes.mid(line.next, 8).toLower() == "content-") {
                boundary = text.sliced(2).toByteArray();
                break;
            }
            at = line.next;
        }
    }
    // RFC 2046 5.1.1 forbids a blank at the end; whoever sends one may mean it, if it is there in the lines too.
    const bool blanksCount = !boundary.isEmpty() && isBlank(boundary.back()) && m_bytes.mid(part.bodyOffset, 64 * 1024).contains("--" + boundary);
    while (!boundary.isEmpty() && isBlank(boundary.back()) && !blanksCount)
        boundary.chop(1);
    if (boundary.isEmpty()) {
        m_tree.oddities |= MimeTree::NoSuchBoundary;
        return;
    }
    m_open.push_back({m_path.size() - 1, boundary, false, false});
}

MimeScanner::Match MimeScanner::matchBoundary(const Line &line, size_t *open) const
{
    const char *data = m_bytes.constData() + line.begin;
    qint64 length = line.end - line.begin;
    if (length < 3 || data[0] != '-' || data[1] != '-' || m_open.empty())
        return Match::None;
    const QByteArrayView whole(data + 2, length - 2);
    while (length > 2 && isBlank(data[length - 1]))
        --length;
    const QByteArrayView trimmed(data + 2, length - 2);
    for (size_t i = m_open.size(); i-- > 0;) {
        const QByteArray &boundary = m_open[i].boundary;
        const QByteArrayView text = isBlank(boundary.back()) ? whole : trimmed;
        const qint64 rest = text.size() - boundary.size();
        if (m_open[i].closed || (rest != 0 && rest != 2) || std::memcmp(text.data(), boundary.constData(), static_cast<size_t>(boundary.size())) != 0)
            continue;
        *open = i;
        if (rest == 0)
            return Match::Separator;
        if (text.endsWith("--"))
            return Match::Terminator;
    }
    // RFC 2046 5.1.1: what follows the boundary on its line does not count; but "boundary-1" is another boundary, so a blank or "--" must follow.
    for (size_t i = m_open.size(); i-- > 0;) {
        const QByteArray &boundary = m_open[i].boundary;
        if (m_open[i].closed || trimmed.size() <= boundary.size() || !trimmed.startsWith(boundary))
            continue;
        const QByteArrayView after = trimmed.sliced(boundary.size());
        if (!isBlank(after[0]) && !after.startsWith("-- "))
            continue;
        *open = i;
        return isBlank(after[0]) ? Match::Separator : Match::Terminator;
    }
    return Match::None;
}

void MimeScanner::readBody()
{
    while (m_pos < m_bytes.size()) {
        if (m_open.empty()) {
            m_pos = m_bytes.size();
            break;
        }
        if (m_bytes.at(m_pos) != '-') { // the usual line: nothing to compare
            const char *data = m_bytes.constData();
            const auto *found = static_cast<const char *>(std::memchr(data + m_pos, '\n', static_cast<size_t>(m_bytes.size() - m_pos)));
            m_pos = found ? found - data + 1 : m_bytes.size();
            continue;
        }
        const Line line = lineAt(m_pos);
        size_t open = 0;
        const Match match = matchBoundary(line, &open);
        if (match == Match::None) {
            m_pos = line.next;
            continue;
        }
        const size_t pathIndex = m_open[open].pathIndex;
        closeDownTo(pathIndex + 1, beforeLineEnd(line.begin));
        m_pos = line.next;
        m_open[open].seen = true;
        if (match == Match::Terminator)
            m_open[open].closed = true;
        else
            beginParts(m_path[pathIndex]);
    }
    closeDownTo(0, m_bytes.size());
}

/// Everything within the first `pathSize` unfinished parts ends here.
void MimeScanner::closeDownTo(size_t pathSize, qint64 end)
{
    while (m_path.size() > pathSize) {
        const int index = m_path.back();
        m_path.pop_back();
        MimePart &part = m_tree.parts[static_cast<size_t>(index)];
        part.bodyEnd = std::max(part.bodyOffset, end);
        if (!m_open.empty() && m_open.back().pathIndex == m_path.size()) {
            if (!m_open.back().seen || part.children.empty())
                m_tree.oddities |= MimeTree::NoSuchBoundary;
            else if (!m_open.back().closed)
                m_tree.oddities |= MimeTree::MissingEnd;
            m_open.pop_back();
        }
        finishLeaf(index);
    }
}

void MimeScanner::finishLeaf(int index)
{
    MimePart &part = m_tree.parts[static_cast<size_t>(index)];
    if (part.isMessage() && !isIdentity(part.encoding))
        m_encodedMessages.push_back(index);
}

/// RFC 9051 6.4.5: a multipart that is the body of a message has no number of its own, its parts continue the message's number.
void MimeScanner::nameParts()
{
    for (MimePart &part : m_tree.parts) {
        if (part.parent < 0) {
            part.partId = part.isMultipart() ? "TEXT" : "1";
            continue;
        }
        // Parents come first in the list, so theirs is known.
        const MimePart &above = m_tree.parts[static_cast<size_t>(part.parent)];
        if (above.isMessage()) {
            part.partId = above.partId + (part.isMultipart() ? ".TEXT" : ".1");
            continue;
        }
        const QByteArray prefix = above.partId == "TEXT" ? QByteArray() : above.partId.endsWith(".TEXT") ? above.partId.chopped(4) : above.partId + '.';
        const int self = static_cast<int>(&part - m_tree.parts.data());
        // Children are appended in order: the number follows from the previous one without searching.
        const auto found = std::lower_bound(above.children.begin(), above.children.end(), self);
        part.partId = prefix + QByteArray::number(found - above.children.begin() + 1);
    }
}

} // namespace postrider
