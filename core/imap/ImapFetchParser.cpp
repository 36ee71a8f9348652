// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapFetchParser.h"
#include "core/imap/ImapBodyStructure.h"
#include "core/imap/ImapDate.h"

#include <limits>

namespace postrider {

namespace {
/// Addresses kept of one envelope field: more than any reader wants to see, few enough for a hostile list to cost nothing.
constexpr qsizetype kMaxAddresses = 10'000;
/// Likewise, the biggest size a server can mean.
constexpr quint64 kMaxSize = quint64(std::numeric_limits<qint64>::max());
} // namespace

ImapFetched ImapFetchParser::parse(ImapCursor arguments)
{
    ImapFetched fetched;
    ImapFetchParser parser(arguments);
    parser.m_cursor.skipSpaces();
    if (!parser.m_cursor.take('('))
        return fetched;
    for (;;) {
        parser.m_cursor.skipSpaces();
        if (parser.m_cursor.atEnd() || parser.m_cursor.peek() == ')' || !parser.readItem(fetched))
            return fetched;
    }
}

bool ImapFetchParser::readItem(ImapFetched &fetched)
{
    const QByteArrayView name = m_cursor.itemName();
    if (m_cursor.peek() == '[') {
        const std::optional<QByteArrayView> section = m_cursor.section();
        if (!section)
            return false;
        if (m_cursor.peek() == '<')
            m_cursor.word(); // origin octet of a partial fetch
        m_cursor.skipSpaces();
        return isImapName(name, "BODY") ? readBody(*section, fetched) : m_cursor.skipValue();
    }
    if (name.isEmpty())
        return false;
    m_cursor.skipSpaces();
    const ImapCursor before = m_cursor;
    if (isImapName(name, "UID")) {
        if (const auto uid = m_cursor.number(std::numeric_limits<Uid>::max()))
            fetched.uid = Uid(*uid);
        return true;
    }
    bool read = false;
    if (isImapName(name, "FLAGS")) {
        read = readFlags(fetched);
    } else if (isImapName(name, "RFC822.SIZE")) {
        if (const auto size = m_cursor.number(kMaxSize)) {
            fetched.size = qint64(*size);
            read = true;
        }
    } else if (isImapName(name, "INTERNALDATE")) {
        const ImapCursor::Token date = m_cursor.token();
        fetched.internalDate = imapDateTime(date.raw);
        read = date.kind != ImapCursor::Kind::None;
    } else if (isImapName(name, "ENVELOPE")) {
        read = readEnvelope(fetched);
    } else if (isImapName(name, "BODYSTRUCTURE")) {
        fetched.hasAttachments = hasAttachments(m_cursor);
        read = fetched.hasAttachments.has_value();
    } else if (isImapName(name, "MODSEQ")) {
        read = readModSeq(fetched);
    }
    if (read)
        return true;
    m_cursor = before;
    return m_cursor.skipValue();
}

bool ImapFetchParser::readFlags(ImapFetched &fetched)
{
    if (!m_cursor.take('('))
        return false;
    Flags flags;
    for (;;) {
        m_cursor.skipSpaces();
        if (m_cursor.take(')'))
            break;
        const QByteArrayView name = m_cursor.atom();
        if (name.isEmpty())
            return false;
        if (isImapName(name, "\\SEEN")) // by far the most frequent
            flags |= Flag::Seen;
        else
            flags |= flagFromImapName(name);
    }
    fetched.flags = flags;
    return true;
}

bool ImapFetchParser::readModSeq(ImapFetched &fetched)
{
    if (!m_cursor.take('('))
        return false;
    const auto modSeq = m_cursor.number(quint64(std::numeric_limits<qint64>::max()));
    if (!modSeq || !m_cursor.take(')'))
        return false;
    fetched.modSeq = *modSeq;
    return true;
}

bool ImapFetchParser::readEnvelope(ImapFetched &fetched)
{
    if (!m_cursor.take('('))
        return false;
    ImapEnvelope envelope;
    const auto text = [this](QByteArray &value) {
        m_cursor.skipSpaces();
        std::optional<QByteArray> read = m_cursor.nstring();
        if (read)
            value = std::move(*read);
        return read.has_value();
    };
    if (!text(envelope.date) || !text(envelope.subject))
        return false;
    for (QList<ImapAddress> *list : {&envelope.from, &envelope.sender, &envelope.replyTo, &envelope.to, &envelope.cc, &envelope.bcc}) {
        m_cursor.skipSpaces();
        if (!readAddresses(*list))
            return false;
    }
    if (!text(envelope.inReplyTo) || !text(envelope.messageId))
        return false;
    m_cursor.skipSpaces();
    if (!m_cursor.take(')'))
        return false;
    fetched.envelope = std::move(envelope);
    return true;
}

bool ImapFetchParser::readAddresses(QList<ImapAddress> &addresses)
{
    if (!m_cursor.take('('))
        return m_cursor.token().kind != ImapCursor::Kind::None; // NIL; servers that send "" mean the same
    for (;;) {
        m_cursor.skipSpaces();
        if (m_cursor.take(')'))
            return true;
        if (!m_cursor.take('('))
            return false;
        ImapAddress address;
        const std::optional<QByteArray> name = m_cursor.nstring();
        m_cursor.skipSpaces();
        const bool route = m_cursor.token().kind != ImapCursor::Kind::None; // RFC 822 source route: of no use
        m_cursor.skipSpaces();
        const std::optional<QByteArray> mailbox = m_cursor.nstring();
        m_cursor.skipSpaces();
        const std::optional<QByteArray> host = m_cursor.nstring();
        m_cursor.skipSpaces();
        if (!name || !route || !mailbox || !host || !m_cursor.take(')'))
            return false;
        if (addresses.size() < kMaxAddresses)
            addresses.append({*name, *mailbox, *host});
    }
}

bool ImapFetchParser::readBody(QByteArrayView section, ImapFetched &fetched)
{
    const bool whole = section.isEmpty();
    const bool fields = section.size() >= 13 && isImapName(section.first(13), "HEADER.FIELDS");
    if (!whole && !fields)
        return m_cursor.skipValue();
    std::optional<QByteArray> bytes = m_cursor.nstring();
    if (!bytes)
        return false;
    if (fields)
        fetched.headerFields = std::move(*bytes);
    else if (!bytes->isNull())
        fetched.body = std::move(*bytes);
    return true;
}

} // namespace postrider
