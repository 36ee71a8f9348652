// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Flags.h"
#include "core/base/Ids.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>
#include <optional>
#include <vector>

namespace postrider {

/// RFC 9051 7.3.4 STATUS; nothing for what the server did not tell.
struct ImapStatus {
    std::optional<quint32> messages, uidNext, uidValidity, unseen;
    std::optional<quint64> highestModSeq, size;
    QByteArray mailboxId; ///< RFC 8474
};

/// RFC 9051 7.3.1, one LIST response.
struct ImapListEntry {
    QByteArray name; ///< as the server writes it (INBOX in any case comes as "INBOX")
    char delimiter = 0; ///< 0: NIL
    QByteArrayList attributes; ///< lower case with backslash, "\\noselect", "\\sent"
    bool subscribed = true; ///< by RETURN (SUBSCRIBED), else by LSUB
    std::optional<ImapStatus> status = {}; ///< by RETURN (STATUS ...), RFC 5819
};

/// RFC 2342: where mailboxes of a person's own begin.
struct ImapNamespace {
    QByteArray prefix; ///< "INBOX."; empty: at the top
    char delimiter = 0; ///< 0: NIL
};

/// What SELECT or EXAMINE told (RFC 9051 6.3.2, 7162 3.1.2).
struct ImapMailbox {
    quint32 exists = 0;
    quint32 uidValidity = 0;
    quint32 uidNext = 0; ///< 0: not told
    quint64 highestModSeq = 0; ///< 0: NOMODSEQ, or CONDSTORE is not offered
    bool readOnly = false;
    bool keywordsAllowed = true; ///< PERMANENTFLAGS has \*, or was not told
    bool uidsNotSticky = false; ///< RFC 4315 UIDNOTSTICKY
    QByteArray mailboxId; ///< RFC 8474

    bool operator==(const ImapMailbox &) const = default;
};

/// What is known of a mailbox before it is opened again (RFC 7162 3.2.5).
struct ImapKnown {
    quint32 uidValidity = 0;
    quint64 modSeq = 0;
    QByteArray uids; ///< a set without "*", to which everything that is told is limited, news of later UIDs too; or empty: all
};

/// RFC 9051 7.5.2 "address", raw: encoded words not decoded, literals and quoting undone.
struct ImapAddress {
    QByteArray name, mailbox, host;
};

/// Raw header values; QByteArray() for NIL.
struct ImapEnvelope {
    QByteArray date, subject, inReplyTo, messageId;
    QList<ImapAddress> from, sender, replyTo, to, cc, bcc;
};

/// A node of a body structure (RFC 9051 7.5.2). What is inside an attached message is not told.
struct ImapPart {
    QByteArray section; ///< part number, "1.2"; "1" where the message is a single part, empty for a multipart that is the message
    QByteArray type; ///< "text/plain", lower case
    QByteArray encoding; ///< lower case
    QByteArray contentId; ///< with its angle brackets
    qint64 octets = 0; ///< as sent; of a leaf
    bool attachment = false; ///< by its disposition
    std::vector<ImapPart> children; ///< of multipart/*
};

/// One section of a message, or a piece of it: BODY[1.MIME], BINARY[2]<1000>.
struct ImapSection {
    QByteArray name; ///< upper case, without the list of fields: "1.MIME", "2.HEADER.FIELDS"
    qint64 origin = 0; ///< octet it begins at
    QByteArray octets; ///< null where the server says that there is no such section
};

/// What stands in a command for a section (RFC 9051 6.4.5): at most `count` octets from `offset` on.
struct ImapSectionWish {
    QByteArray section; ///< "1.MIME", "2.HEADER.FIELDS (SUBJECT)"
    qint64 offset = 0;
    qint64 count = 0;
};

/// How the octets of a section come.
enum class ImapCoding {
    AsSent, ///< BODY
    Removed, ///< BINARY (RFC 3516): without their transfer encoding
};

/// Header and structure of a message, for reading it in parts.
struct ImapStructure {
    QByteArray header; ///< with its blank line; cut where it is longer than was asked for
    std::optional<ImapPart> root; ///< none where what the server tells is no structure, or too much of one
};

/// One FETCH response with a UID, as far as the items were there.
struct ImapFetched {
    Uid uid = 0;
    std::optional<Flags> flags;
    QByteArrayList keywords; ///< of FLAGS: those that are not among the well-known flags and have at most 200 octets; there whenever `flags` is
    QByteArray emailId, threadId; ///< RFC 8474, or X-GM-MSGID and X-GM-THRID
    QByteArrayList labels; ///< X-GM-LABELS, decoded to UTF-8
    std::optional<QString> preview; ///< RFC 8970
    std::optional<ImapEnvelope> envelope;
    qint64 internalDate = 0; ///< ms since 1970, 0: not there or not readable
    qint64 size = -1; ///< RFC822.SIZE
    quint64 modSeq = 0;
    std::optional<bool> hasAttachments; ///< from BODYSTRUCTURE: a part with disposition attachment, or a named non-text part
    QByteArray headerFields; ///< BODY[HEADER.FIELDS (...)]
    std::optional<QByteArray> body; ///< BODY[]
    QList<ImapSection> sections; ///< whatever else came of BODY[...] and BINARY[...]
    std::optional<ImapPart> structure; ///< where it was asked for (ImapFetchParser::Structures)
    bool isCut = false; ///< the server told more than can be read: what came first is here, which may be nothing, not even the UID
    quint32 sequence = 0; ///< message sequence number of the response, as it was at that moment
};

/// What STORE came to where UNCHANGEDSINCE was given (RFC 7162 3.1.3).
struct ImapStored {
    QList<Uid> modified; ///< not stored, because somebody else was faster
};

/// A message to be appended (RFC 9051 6.3.12).
struct ImapNewMessage {
    QByteArray bytes;
    Flags flags;
    QByteArrayList keywords;
    qint64 internalDate = 0; ///< ms since 1970
};

/// RFC 9208, octets.
struct ImapQuota {
    qint64 used = 0;
    qint64 limit = 0;
};

/// RFC 4315: where APPEND put a message.
struct ImapAppendUid {
    quint32 uidValidity = 0;
    Uid uid = 0;
};

/// RFC 4315 COPYUID: source and destination UIDs, in step.
struct ImapCopyUid {
    quint32 uidValidity = 0;
    QList<Uid> source, destination;
};

/// What came unasked since it was last taken (RFC 9051 7.2 to 7.5).
struct ImapUnsolicited {
    bool exists = false; ///< EXISTS or RECENT changed
    bool expunged = false; ///< EXPUNGE or VANISHED
    bool flags = false; ///< FETCH nobody asked for
    QByteArrayList mailboxes; ///< others than the selected one in which something happened, each once (NOTIFY, RFC 5465)
    bool list = false; ///< mailboxes appeared, vanished or were renamed (NOTIFY)
    bool overflow = false; ///< NOTIFICATIONOVERFLOW: the server tells nothing any more
    bool any() const { return exists || expunged || flags || !mailboxes.isEmpty() || list || overflow; }
};

} // namespace postrider
