// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Address.h"
#include "core/types/ContactCard.h"
#include "core/types/DeliveryReport.h"
#include "core/types/Invitation.h"
#include "core/types/Protection.h"
#include "core/types/SenderTruth.h"
#include "core/types/Unsubscribe.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <optional>

namespace postrider {

/// One header field as received and as read.
struct HeaderField {
    QByteArray name;
    QByteArray raw; ///< the field body as received, folded, without the final line end
    QString decoded; ///< unfolded, RFC 2047 words decoded

    bool operator==(const HeaderField &) const = default;
};

/// A node of the part tree. Offsets are into the raw message; `partId` is the IMAP part number ("1.2"; "1" for the only part).
struct PartNode {
    QString partId;
    QByteArray type; ///< "text/plain", lower case; "application/octet-stream" where it cannot be told
    QString charset; ///< as declared, lower case, or empty
    QByteArray encoding; ///< content transfer encoding, lower case, "7bit" by default
    QByteArray disposition; ///< "attachment", "inline" or empty
    QString filename; ///< as sent, decoded; never used as a path (see Attachment::safeName)
    QByteArray contentId; ///< without angle brackets
    QByteArray contentLocation; ///< RFC 2557 4.2, as sent, white space removed
    qint64 bodyOffset = 0;
    qint64 bodySize = 0; ///< encoded octets
    QList<PartNode> children; ///< of multipart/*; one for message/rfc822

    bool isLeaf() const { return children.isEmpty(); }
};

/// Something that can be saved.
struct Attachment {
    QString partId; ///< of what lies within a part: "2.tnef1", "1.uu1"
    QByteArray type;
    QString safeName; ///< basename, controls, bidi and reserved names neutralised: fit to be offered as a file name
    qint64 size = 0; ///< decoded octets (an estimate from the encoded ones until decoded)
    bool dangerous = false; ///< executable type, double extension, or not what it says: warn before opening
    bool isProgram = false; ///< opening it would run it: that is never done from here
    bool absent = false; ///< still on the server (Mail::wantPart)
    QByteArray sniffedType; ///< what its first octets say; empty: nothing is known, or it is not here
    QString doubt; ///< a sentence: what is the matter with it; empty: nothing
    QString container; ///< the file it came in ("winmail.dat"); empty: it is a part of the message
    bool isInHtml = false; ///< a picture that the HTML shows: listed only where the HTML is not shown

    /// What it is as far as can be told: by its octets, else as declared.
    QByteArray bestType() const { return sniffedType.isEmpty() ? type : sniffedType; }
};

/// A message as a person reads it, made by mime::MessageReader from the raw bytes. A value; no pointer into the raw message.
struct MessageContent {
    QString subject;
    QString date; ///< the Date field as written
    qint64 dateMs = 0; ///< parsed, 0 if there is none
    AddressList from, sender, replyTo, to, cc, bcc;
    QString messageIdHeader; ///< with angle brackets
    QStringList inReplyTo; ///< message ids with angle brackets
    QStringList references;
    QList<HeaderField> headers;
    PartNode structure;
    QString text; ///< plain text to show: text/plain parts, or text made from the HTML
    QString html; ///< the HTML part as sent, unsafe, or empty
    bool textIsFromHtml = false;
    QList<Attachment> attachments;
    std::optional<DeliveryReport> report; ///< this message is a report about one that was sent
    AddressList readReceiptTo; ///< Disposition-Notification-To (RFC 8098 2.1): somebody asks to be told that this was read; empty: nobody
    bool readReceiptDoubtful = false; ///< ... of addresses that differ from the Return-Path, or of a list: never answered without asking (RFC 8098 2.1)
    bool fromList = false; ///< List-Id, List-Post or Precedence list/bulk: no receipt goes there
    QList<Protection> protections; ///< what of it is signed or encrypted: said, never vouched for
    std::optional<Invitation> invitation;
    QList<ContactCard> contacts; ///< at most 20
    Address listPost; ///< where one writes to everybody of the mailing list it came through (RFC 2369 3.4); none: it is not from one, or nobody may
    Unsubscribe unsubscribe; ///< as its header says; `isVouchedFor` as `truth` (Mail::content)
    SenderTruth truth; ///< Mail::content knows it, Mail::inspect does not
    QStringList warnings; ///< sentences for people: what is odd or was cut off
    bool partial = false; ///< of an excerpt: the whole message is not here (Mail::wantBody)
    bool textIsCut = false; ///< ... and neither is all of its text
    bool sourceOnly = false; ///< over a limit: show the source with the warning
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::MessageContent)
