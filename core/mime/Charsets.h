// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace postrider {

/// Octets to Unicode. Pure functions, any thread; never fail: what cannot be told is guessed (uchardet, then Windows-1252), what cannot be read becomes U+FFFD.
/// UTF-8 and Windows-1252 by hand or Qt, everything else by vmime's ICU converter.
namespace Charsets {

/// `charset` as declared, in any case; empty: none declared.
QString toUnicode(QByteArrayView octets, QByteArrayView charset);
/// For text without a usable declaration: UTF-8 if it is valid, else what uchardet thinks, else Windows-1252.
QString guess(QByteArrayView octets);
/// Every octet is below 128.
bool isAscii(QByteArrayView octets);
/// Well-formed UTF-8 (RFC 3629), plain ASCII included.
bool isUtf8(QByteArrayView octets);

} // namespace Charsets

} // namespace postrider
