// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapFetchParser.h"
#include "core/imap/ImapBodyStructure.h"
#include "core/imap/ImapDate.h"
#include "core/imap/ImapFolderParser.h"
#include "core/imap/MailboxName.h"

#include <limits>

namespace postrider {

namespace {
/// Addresses kept of one envelope field: more than any reader wants to see, few enough for a hostile list to cost nothing.
constexpr qsizetype kMaxAddresses = 10'000;
/// Keywords, or labels, of one message.
constexpr qsizetype kMaxKeywords = 500;
/// Octets of one: what people call their labels is far below it.
constexpr qsizetype kLongestKeyword = 200;
/// A Gmail label has 225 characters, of up to four octets each in modified UTF-7.
constexpr qsizetype kLongestLabel = 1000;
/// RFC 8970 3.2: 256 characters.
constexpr qsizetype kMaxPreview = 1024;
/// Likewise, the biggest size a server can mean.
constexpr quint64 kMaxSize = quint64(std::numeric_limits<qint64>::max());
} // namespace

ImapFetched ImapFetchParser::parse(ImapCursor arguments, Structures structures)
{
    ImapFetched fetched;
    ImapFetchParser parser(arguments, structures);
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
        std::optional<qint64> origin;
        if (m_cursor.take('<')) { // a piece
            origin = qint64(m_cursor.number(kMaxSize).value_or(0));
            m_cursor.word();
        }
        m_cursor.skipSpaces();
        if (isImapName(name, "BODY") || isImapName(name, "BINARY"))
            return readBody(*section, origin, fetched);
        return m_cursor.skipValue();
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
        if (m_structures == Structures::Whole)
            fetched.structure = bodyStructure(m_cursor);
        fetched.hasAttachments = hasAttachments(m_cursor);
        read = fetched.hasAttachments.has_value();
    } else if (isImapName(name, "MODSEQ")) {
        read = readModSeq(fetched);
    } else {
        read = readExtension(name, fetched);
    }
    if (read)
        return true;
    m_cursor = before;
    return m_cursor.skipValue();
}

/// RFC 8474, RFC 8970 and X-GM-EXT-1. False for anything else, or what makes no sense.
bool ImapFetchParser::readExtension(QByteArrayView name, ImapFetched &fetched)
{
    if (isImapName(name, "EMAILID") || isImapName(name, "THREADID")) {
        (isImapName(name, "EMAILID") ? fetched.emailId : fetched.threadId) = objectIdIn(m_cursor);
        return m_cursor.skipValue();
    }
    if (isImapName(name, "X-GM-MSGID") || isImapName(name, "X-GM-THRID")) {
        const auto id = m_cursor.number(std::numeric_limits<quint64>::max());
        if (id)
            (isImapName(name, "X-GM-MSGID") ? fetched.emailId : fetched.threadId) = QByteArray::number(*id);
        return id.has_value();
    }
    if (isImapName(name, "X-GM-LABELS"))
        return readLabels(fetched);
    if (!isImapName(name, "PREVIEW"))
        return false;
    const std::optional<QByteArray> preview = m_cursor.nstring();
    if (preview && !preview->isNull())
        fetched.preview = QString::fromUtf8(preview->left(kMaxPreview));
    return preview.has_value();
}

bool ImapFetchParser::readLabels(ImapFetched &fetched)
{
    if (!m_cursor.take('('))
        return false;
    QByteArrayList labels;
    for (;;) {
        m_cursor.skipSpaces();
        if (m_cursor.take(')'))
            break;
        const std::optional<QByteArray> label = m_cursor.nstring();
        if (!label)
            return false;
        if (labels.size() < kMaxKeywords && label->size() <= kLongestLabel)
            labels.append(mailboxNameFromServer(*label).toUtf8());
    }
    fetched.labels = labels;
    return true;
}

bool ImapFetchParser::readFlags(ImapFetched &fetched)
{
    if (!m_cursor.take('('))
        return false;
    Flags flags;
    QByteArrayList keywords;
    for (;;) {
        m_cursor.skipSpaces();
        if (m_cursor.take(')'))
            break;
        const QByteArrayView name = m_cursor.atom();
        if (name.isEmpty())
            return false;
        if (isImapName(name, "\\SEEN")) // by far the most frequent
            flags |= Flag::Seen;
        else if (const Flags known = flagFromImapName(name))
            flags |= known;
        else if (name[0] != '\\' && keywords.size() < kMaxKeywords && name.size() <= kLongestKeyword) // \Recent and what else is the server's own
            keywords.append(name.toByteArray());
    }
    fetched.flags = flags;
    fetched.keywords = keywords;
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

bool ImapFetchParser::readBody(QByteArrayView section, std::optional<qint64> origin, ImapFetched &fetched)
{
    std::optional<QByteArray> bytes = m_cursor.nstring();
    if (!bytes)
        return false;
    const qsizetype blank = section.indexOf(' ');
    const QByteArrayView name = blank < 0 ? section : section.first(blank); // behind it is the list of fields
    if (isImapName(name, "HEADER.FIELDS"))
        fetched.headerFields = std::move(*bytes);
    else if (!name.isEmpty() || origin)
        fetched.sections.append({name.toByteArray().toUpper(), origin.value_or(0), std::move(*bytes)});
    else if (!bytes->isNull())
        fetched.body = std::move(*bytes);
    return true;
}

} // namespace postrider
