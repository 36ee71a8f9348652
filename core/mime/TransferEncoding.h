// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace postrider {

/// Content transfer encodings (RFC 2045 6). Pure functions, any thread; linear in the input; decoding is tolerant and never fails, encoding is strict.
/// Written by hand: the reader decodes every part it shows and every attachment it saves, and takes what real mail holds.
namespace TransferEncoding {

/// True for the encodings that change the octets: base64, quoted-printable and the names of uuencode. `name` in lower case.
bool isKnown(QByteArrayView name);
/// The decoded octets; unchanged for any other encoding. `name` in lower case.
QByteArray decode(QByteArrayView octets, QByteArrayView name);

/// What is not in the alphabet is skipped; text after the padding (a list's footer) ends it.
QByteArray decodeBase64(QByteArrayView octets);
/// Bad escapes stay as they are; white space before a line end is dropped (RFC 2045 6.7 rule 3).
QByteArray decodeQuotedPrintable(QByteArrayView octets);
/// The first "begin" ... "end" block, or all lines where there is no "begin".
QByteArray decodeUuencode(QByteArrayView octets);

/// Lines of 76, CRLF, with a CRLF at the end unless empty.
QByteArray encodeBase64(QByteArrayView octets);
/// `text` with CRLF line ends; lines of at most 76 (RFC 2045 6.7). "From " at the start of a line and a lone dot are protected too. NUL and bare CR or LF are escaped.
QByteArray encodeQuotedPrintable(QByteArrayView text);

} // namespace TransferEncoding

} // namespace postrider
