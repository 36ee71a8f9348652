// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapFolderParser.h"

#include <limits>

namespace postrider {

namespace {
/// Longer names come from no server we want to know; Dovecot stops at 4096.
constexpr qsizetype kMaxMailboxName = 8192;
/// RFC 8474 4: 255.
constexpr qsizetype kMaxObjectId = 255;
constexpr qsizetype kMaxAttributes = 100;
constexpr quint64 kMaxNumber = quint64(std::numeric_limits<qint64>::max());

/// One number of a STATUS list into `value`, if it fits.
template <class T> void readNumber(ImapCursor &cursor, std::optional<T> &value)
{
    if (const auto number = cursor.number(sizeof(T) == 4 ? std::numeric_limits<quint32>::max() : kMaxNumber))
        value = T(*number);
}

bool readStatusItem(ImapCursor &cursor, ImapStatus &status)
{
    const QByteArrayView item = cursor.atom();
    if (item.isEmpty())
        return false;
    cursor.skipSpaces();
    if (isImapName(item, "MESSAGES"))
        readNumber(cursor, status.messages);
    else if (isImapName(item, "UIDNEXT"))
        readNumber(cursor, status.uidNext);
    else if (isImapName(item, "UIDVALIDITY"))
        readNumber(cursor, status.uidValidity);
    else if (isImapName(item, "UNSEEN"))
        readNumber(cursor, status.unseen);
    else if (isImapName(item, "HIGHESTMODSEQ"))
        readNumber(cursor, status.highestModSeq);
    else if (isImapName(item, "SIZE"))
        readNumber(cursor, status.size);
    else if (isImapName(item, "MAILBOXID") && cursor.peek() == '(') {
        status.mailboxId = objectIdIn(cursor);
        return cursor.skipValue();
    } else {
        return cursor.skipValue();
    }
    // A number over its bound has been stepped over; what is no number has not.
    return cursor.peek() == ' ' || cursor.peek() == ')' || cursor.skipValue();
}
} // namespace

std::optional<QByteArray> mailboxName(ImapCursor &cursor)
{
    const bool bare = cursor.peek() != '"' && cursor.peek() != '{';
    const std::optional<QByteArray> name = bare ? std::optional(cursor.word().toByteArray()) : cursor.nstring();
    if (!name || name->isEmpty() || name->size() > kMaxMailboxName || name->contains('\0'))
        return std::nullopt;
    return isImapName(*name, "INBOX") ? QByteArray("INBOX") : *name;
}

std::optional<ImapListEntry> listEntry(ImapCursor cursor)
{
    ImapListEntry entry;
    if (!cursor.take('('))
        return std::nullopt;
    for (cursor.skipSpaces(); !cursor.take(')'); cursor.skipSpaces()) {
        const QByteArrayView attribute = cursor.atom();
        if (attribute.isEmpty())
            return std::nullopt;
        if (entry.attributes.size() < kMaxAttributes)
            entry.attributes.append(attribute.toByteArray().toLower());
    }
    cursor.skipSpaces();
    const std::optional<QByteArray> delimiter = cursor.nstring();
    cursor.skipSpaces();
    const std::optional<QByteArray> name = mailboxName(cursor);
    if (!delimiter || delimiter->size() > 1 || !name)
        return std::nullopt;
    entry.delimiter = delimiter->isEmpty() ? '\0' : delimiter->at(0);
    entry.name = *name;
    return entry;
}

std::optional<ImapNamedStatus> namedStatus(ImapCursor cursor)
{
    const std::optional<QByteArray> name = mailboxName(cursor);
    cursor.skipSpaces();
    if (!name || !cursor.take('('))
        return std::nullopt;
    ImapNamedStatus found{*name, {}};
    for (;;) {
        cursor.skipSpaces();
        if (cursor.take(')'))
            return found;
        if (!readStatusItem(cursor, found.status))
            return std::nullopt;
    }
}

std::optional<ImapNamespace> personalNamespace(ImapCursor cursor)
{
    if (!cursor.take('(') || !cursor.take('('))
        return std::nullopt;
    const std::optional<QByteArray> prefix = cursor.nstring();
    cursor.skipSpaces();
    const std::optional<QByteArray> delimiter = cursor.nstring();
    if (!prefix || prefix->size() > kMaxMailboxName || prefix->contains('\0') || !delimiter || delimiter->size() > 1)
        return std::nullopt;
    return ImapNamespace{*prefix, delimiter->isEmpty() ? '\0' : delimiter->at(0)};
}

QByteArray objectIdIn(ImapCursor cursor)
{
    cursor.skipSpaces();
    if (!cursor.take('('))
        return {};
    const QByteArrayView id = cursor.atom();
    return id.isEmpty() || id.size() > kMaxObjectId || isImapName(id, "NIL") || cursor.peek() != ')' ? QByteArray() : id.toByteArray();
}

std::optional<ImapQuotaOfRoot> quotaOfRoot(ImapCursor cursor)
{
    const std::optional<QByteArray> root = cursor.nstring();
    cursor.skipSpaces();
    if (!root || !cursor.take('('))
        return std::nullopt;
    ImapQuotaOfRoot found{*root, {}};
    for (;;) {
        cursor.skipSpaces();
        if (cursor.take(')'))
            return found;
        const QByteArrayView resource = cursor.atom();
        cursor.skipSpaces();
        const auto used = cursor.number(kMaxNumber / 1024);
        cursor.skipSpaces();
        const auto limit = cursor.number(kMaxNumber / 1024);
        if (resource.isEmpty() || !used || !limit)
            return std::nullopt;
        if (isImapName(resource, "STORAGE"))
            found.storage = ImapQuota{qint64(*used) * 1024, qint64(*limit) * 1024}; // RFC 9208 5.1: units of 1024 octets
    }
}

} // namespace postrider
