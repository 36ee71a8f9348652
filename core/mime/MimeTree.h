// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <vector>

namespace postrider {

/// One header field as it stands in the message: views into the bytes of the MimeTree that holds it.
struct MimeField {
    QByteArrayView name; ///< without white space around it
    QByteArrayView value; ///< folded as received, without the white space after the colon and without the final line end
};

/// One part of a message: a container (multipart, message/rfc822) or a leaf. Positions are octets within `source`.
struct MimePart {
    QByteArray partId; ///< RFC 9051 6.4.5 part number; "TEXT" / "2.TEXT" for a multipart that is the body of a message
    int source = 0; ///< 0: the message; others: decoded octets of an encoded embedded message
    int parent = -1; ///< index into MimeTree::parts
    int depth = 0; ///< 0: the message itself
    qint64 headerOffset = 0;
    qint64 headerEnd = 0; ///< where the blank line begins
    qint64 bodyOffset = 0;
    qint64 bodyEnd = 0;
    qint64 strayOffset = 0; ///< lines in the header that are no fields and after which no field follows: text without its blank line
    qint64 strayEnd = 0;
    QByteArray type = "text/plain"; ///< lower case
    QByteArray encoding = "7bit"; ///< lower case
    bool opaque = false; ///< a container that was not opened because of a limit
    std::vector<MimeField> fields;
    std::vector<int> children;

    bool isMultipart() const { return type.startsWith("multipart/") && !opaque; }
    bool isMessage() const { return (type == "message/rfc822" || type == "message/global") && !opaque; }
    bool isLeaf() const { return !isMultipart() && !isMessage(); }
    /// The first field with this name (case-insensitive); a null view if there is none.
    QByteArrayView field(QByteArrayView name) const;
};

/// The structure of one message, as MimeScanner found it. A value; owns the bytes its views point into. Any thread.
struct MimeTree {
    enum Limit : unsigned {
        NoLimit = 0,
        TooDeep = 1, ///< more than 100 levels
        TooManyParts = 2, ///< more than 10,000 parts
        FieldTooLong = 4, ///< a field over 256 KiB was cut
        HeaderTooLong = 8, ///< a header block over 1 MiB: the rest is body
        TooManyFields = 16, ///< more than 10,000 fields in one header, 100,000 in all
        TooMuchDecoding = 32, ///< encoded messages within encoded messages
    };
    enum Oddity : unsigned {
        NoOddity = 0,
        NoSuchBoundary = 1, ///< a multipart whose boundary never comes
        MissingEnd = 2, ///< a multipart without its last boundary: possibly cut off
        StrayLines = 4, ///< header lines that are no fields
    };
    std::vector<QByteArray> sources; ///< [0] is the message itself
    std::vector<MimePart> parts; ///< [0] is the message; children always come after their parents
    unsigned limits = NoLimit;
    unsigned oddities = NoOddity;

    /// The encoded octets of a part's body.
    QByteArrayView body(const MimePart &part) const;
    /// The part with this number, or -1.
    int indexOf(QByteArrayView partId) const;
    /// Leaves in document order.
    std::vector<int> leaves() const;
    /// The multipart or message part a part belongs to: the nearest message around it (0: the outermost).
    int messageOf(int part) const;
};

} // namespace postrider
