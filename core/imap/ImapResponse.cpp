// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapResponse.h"

#include <cstring>

namespace postrider {

namespace {
ImapResponse::Status statusOf(QByteArrayView name)
{
    using Status = ImapResponse::Status;
    switch (name.size()) {
    case 2: return isImapName(name, "OK") ? Status::Ok : isImapName(name, "NO") ? Status::No : Status::None;
    case 3: return isImapName(name, "BAD") ? Status::Bad : isImapName(name, "BYE") ? Status::Bye : Status::None;
    case 7: return isImapName(name, "PREAUTH") ? Status::PreAuth : Status::None;
    default: return Status::None;
    }
}

/// RFC 9051 7.1 resp-text: optional code in brackets, then words for people.
void readText(ImapCursor cursor, ImapResponse &response)
{
    cursor.skipSpaces();
    if (cursor.peek() == '[') {
        ImapCursor inside = cursor;
        if (const std::optional<QByteArrayView> code = inside.section()) {
            ImapCursor words(*code);
            response.code = words.atom();
            words.skipSpaces();
            response.codeArguments = words.rest();
            cursor = inside;
            cursor.skipSpaces();
        }
    }
    response.text = cursor.rest();
}

/// Tags are what the client wrote: letters and digits.
bool isTag(QByteArrayView text)
{
    if (text.isEmpty() || text.size() > 32)
        return false;
    for (const char c : text) {
        if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')))
            return false;
    }
    return true;
}

QByteArrayView firstLineOf(QByteArrayView whole)
{
    const void *end = whole.isEmpty() ? nullptr : std::memchr(whole.data(), '\n', size_t(whole.size()));
    return end ? whole.first(static_cast<const char *>(end) - whole.data()) : whole;
}
} // namespace

ImapResponse ImapResponse::parse(QByteArrayView whole, const QList<ImapLiteral> *apart)
{
    ImapResponse response;
    response.line = firstLineOf(whole);
    ImapCursor cursor(whole, apart);
    if (cursor.take('+')) {
        response.kind = Kind::Continuation;
        readText(cursor, response);
        return response;
    }
    const bool untagged = cursor.take('*');
    if (!untagged) {
        response.tag = cursor.atom();
        if (!isTag(response.tag))
            return response;
    }
    if (!cursor.take(' '))
        return response;
    cursor.skipSpaces();
    if (untagged && cursor.peek() >= '0' && cursor.peek() <= '9') {
        const std::optional<quint64> number = cursor.number(std::numeric_limits<quint32>::max());
        if (!number || !cursor.take(' '))
            return response;
        response.hasNumber = true;
        response.number = quint32(*number);
        cursor.skipSpaces();
    }
    response.name = cursor.atom();
    if (response.name.isEmpty())
        return response;
    response.status = response.hasNumber ? Status::None : statusOf(response.name);
    if (!untagged) {
        // Only OK, NO and BAD answer a command; anything else in their place is nothing we know.
        if (response.status != Status::Ok && response.status != Status::No && response.status != Status::Bad)
            return response;
        response.kind = Kind::Tagged;
    } else {
        response.kind = Kind::Untagged;
    }
    if (response.status != Status::None) {
        readText(cursor, response);
    } else {
        cursor.take(' ');
        response.arguments = cursor;
    }
    return response;
}

} // namespace postrider
