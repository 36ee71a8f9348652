// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapBodyStructure.h"

#include <limits>

namespace postrider {

namespace {
/// A type, an encoding, an id: longer ones are nobody's.
constexpr qsizetype kLongestWord = 998;

QByteArray word(const ImapCursor::Token &token)
{
    return token.raw.size() > kLongestWord ? QByteArray() : token.bytes();
}

bool isString(const ImapCursor::Token &token, QByteArrayView upperCase)
{
    return token.kind != ImapCursor::Kind::Nil && isImapName(token.raw, upperCase);
}

/// A parameter list or NIL; sets `named` if it has a value for `name` ("NAME*", "NAME*0" too: RFC 2231). False if it is neither.
bool readParameters(ImapCursor &cursor, QByteArrayView name, bool &named)
{
    if (!cursor.take('('))
        return cursor.token().kind != ImapCursor::Kind::None;
    for (;;) {
        cursor.skipSpaces();
        if (cursor.take(')'))
            return true;
        if (cursor.peek() == '(') { // no parameter, but no reason to give up either
            if (!cursor.skipValue())
                return false;
            continue;
        }
        const ImapCursor::Token key = cursor.token();
        if (key.kind == ImapCursor::Kind::None)
            return false;
        const qsizetype star = key.raw.indexOf('*');
        const bool wanted = isImapName(star < 0 ? key.raw : key.raw.first(star), name);
        cursor.skipSpaces();
        if (cursor.peek() == ')')
            continue;
        if (wanted && cursor.peek() != '(') {
            const ImapCursor::Token value = cursor.token();
            if (value.kind == ImapCursor::Kind::None)
                return false;
            named = named || (value.kind != ImapCursor::Kind::Nil && !value.raw.isEmpty());
        } else if (!cursor.skipValue()) {
            return false;
        }
    }
}

/// What a disposition "(type params)" says; false if the list is none (a list of languages, say). Leaves the cursor behind the list only if it is one.
bool readDisposition(ImapCursor &cursor, bool &attachment, bool &named)
{
    ImapCursor inside = cursor;
    if (!inside.take('('))
        return false;
    const ImapCursor::Token type = inside.token();
    inside.skipSpaces();
    const char next = inside.peek();
    if (type.kind == ImapCursor::Kind::None || (next != '(' && next != 'N' && next != 'n' && next != ')'))
        return false;
    if (next != ')' && !readParameters(inside, "FILENAME", named))
        return false;
    inside.skipSpaces();
    if (!inside.take(')'))
        return false;
    attachment = isString(type, "ATTACHMENT");
    cursor = inside;
    return true;
}

/// The rest of a body, behind its fixed fields, up to and with its ")". `lists` bracketed values come before the disposition.
bool readExtension(ImapCursor &cursor, int lists, bool &attachment, bool &named)
{
    bool seen = false;
    for (;;) {
        cursor.skipSpaces();
        if (cursor.take(')'))
            return true;
        if (cursor.peek() == '(') {
            if (lists > 0)
                --lists;
            else if (!seen && (seen = readDisposition(cursor, attachment, named)))
                continue;
        }
        if (!cursor.skipValue())
            return false;
    }
}

/// body-fields behind the parameters: id, description, encoding and octets.
bool readFields(ImapCursor cursor, ImapPart &part)
{
    cursor.skipSpaces();
    const ImapCursor::Token id = cursor.token();
    cursor.skipSpaces();
    const ImapCursor::Token description = cursor.token();
    cursor.skipSpaces();
    const ImapCursor::Token encoding = cursor.token();
    cursor.skipSpaces();
    const auto octets = cursor.number(quint64(std::numeric_limits<qint64>::max()));
    part.contentId = word(id);
    part.encoding = word(encoding).toLower();
    part.octets = qint64(octets.value_or(0));
    return description.kind != ImapCursor::Kind::None && encoding.kind != ImapCursor::Kind::None && octets.has_value();
}

/// `part`: to be filled, or null.
bool walkSingle(ImapCursor &cursor, bool &found, ImapPart *part)
{
    const ImapCursor::Token type = cursor.token();
    cursor.skipSpaces();
    const ImapCursor::Token subtype = cursor.token();
    cursor.skipSpaces();
    if (type.kind == ImapCursor::Kind::None || subtype.kind == ImapCursor::Kind::None)
        return false;
    bool named = false;
    bool attachment = false;
    if (!readParameters(cursor, "NAME", named))
        return false;
    if (part && !readFields(cursor, *part))
        return false;
    // message/rfc822 has its envelope and its own structure before the disposition.
    const bool message = isString(type, "MESSAGE") && (isString(subtype, "RFC822") || isString(subtype, "GLOBAL"));
    if (!readExtension(cursor, message ? 2 : 0, attachment, named))
        return false;
    found = found || attachment || (named && !isString(type, "TEXT"));
    if (part) {
        part->type = (word(type) + '/' + word(subtype)).toLower();
        part->attachment = attachment;
        if (part->section.isEmpty())
            part->section = "1"; // the only part of its message
    }
    return true;
}

/// `part` has its section already; null where only `found` is wanted.
bool walk(ImapCursor &cursor, int depth, bool &found, ImapPart *part, int &parts)
{
    cursor.skipSpaces();
    if (depth > ImapCursor::kMaxDepth || !cursor.take('(') || (part && ++parts > kMostParts))
        return false;
    cursor.skipSpaces();
    if (cursor.peek() != '(')
        return walkSingle(cursor, found, part);
    while (cursor.peek() == '(') {
        ImapPart *child = nullptr;
        if (part) {
            child = &part->children.emplace_back();
            child->section = part->section + (part->section.isEmpty() ? "" : ".") + QByteArray::number(qsizetype(part->children.size()));
        }
        if (!walk(cursor, depth + 1, found, child, parts))
            return false;
        cursor.skipSpaces();
    }
    const ImapCursor before = cursor;
    if (cursor.peek() != ')' && !cursor.skipValue()) // subtype
        return false;
    bool named = false;
    bool attachment = false;
    if (!readExtension(cursor, 1, attachment, named)) // parameters come first
        return false;
    found = found || attachment;
    if (part) {
        ImapCursor subtype = before;
        part->type = "multipart/" + word(subtype.token()).toLower();
        part->attachment = attachment;
    }
    return true;
}
} // namespace

std::optional<bool> hasAttachments(ImapCursor &cursor)
{
    bool found = false;
    int parts = 0;
    if (!walk(cursor, 1, found, nullptr, parts))
        return std::nullopt;
    return found;
}

std::optional<ImapPart> bodyStructure(ImapCursor cursor)
{
    bool found = false;
    ImapPart root;
    int parts = 0;
    if (!walk(cursor, 1, found, &root, parts))
        return std::nullopt;
    return root;
}

} // namespace postrider
