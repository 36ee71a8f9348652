// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace postrider {

/// The fields of a machine-readable report (RFC 3464 2.1, RFC 8098 3.1) and what stands in them. Pure functions, any thread, linear, never fail: what is broken comes back as it
/// was written. Every text that leaves here is one line without controls, direction or invisible characters, at most 2 KB: it goes to the screen and the store.
namespace ReportFields {

constexpr qsizetype MaxText = 2048; ///< octets of UTF-8

struct Field {
    QByteArray name; ///< lower case
    QByteArray value; ///< unfolded, not decoded
};
/// The fields between two blank lines.
struct Block {
    QList<Field> fields;

    /// The first field with this name (lower case), or a null view.
    QByteArrayView value(QByteArrayView name) const;
};

/// The blocks that hold fields, at most `maxBlocks`. Lines that are no fields are passed over.
QList<Block> blocksOf(QByteArrayView octets, qsizetype maxBlocks);

/// One line, bounded, nothing invisible in it.
QString cleaned(const QString &text);
/// A field's text: RFC 2047 words and UTF-8 (RFC 6533) decoded, cleaned.
QString text(QByteArrayView value);
/// "smtp; 550 no" without "smtp;". What has no type comes back whole.
QString untyped(QByteArrayView value);
/// "dns; mx.example.net. (192.0.2.1, the server for ...)": the host alone.
QString host(QByteArrayView value);
/// "rfc822; <bob@example.net>": the address alone; `utf-8` ones decoded (RFC 6533 3). Addresses of other kinds ("x400; /C=DE/") as they are.
QString address(QByteArrayView value);
/// The first message id in a field, with brackets; empty where there is none or something invisible hides in it.
QString messageId(QByteArrayView value);
/// RFC 3461 4, only where the whole text is xtext that had to be written so: "bob+FACE@example.net" is an address with a tag, and most programs decode before they report.
QString xtextDecoded(const QString &text);
/// RFC 3463 "5.1.1" anywhere in the text, no part of a longer number; or empty.
QString statusIn(const QString &text);

/// The server that a sentence names: "host mx.example.net [192.0.2.7] said ...", "connect to mx.example.net: ..."; or empty.
QString hostIn(const QString &text);

/// A server's answer within other words.
struct Reply {
    int code = 0; ///< 0: none found
    QString status; ///< RFC 3463, or empty
    qsizetype at = -1; ///< where the answer begins
};
/// Looks for "550 5.1.1 ..." and its kin: the first one with an enhanced code, else the first one that stands where answers stand ("said: 550 no").
Reply replyIn(const QString &text);

} // namespace ReportFields

} // namespace postrider
