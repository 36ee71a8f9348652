// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace postrider {

/// The "From " line between two messages of an mbox (RFC 4155, and what programs really write). Pure functions, any thread.
namespace SeparatorLine {

/// When the message was received, ms since 1970 (0: the line does not say), if this line can be a separator: "From ", anything, and a date as asctime() or RFC 5322 write it,
/// with or without a zone (without: UTC, RFC 4155); or "From " alone, as Thunderbird writes it. Only the first 1,000 octets are looked at.
std::optional<qint64> read(QByteArrayView line);
/// True for the beginning of a header: what follows a separator, and hardly ever a sentence that begins with "From".
bool beginsHeader(QByteArrayView text);
/// With its line end. The sender is an address, or empty.
QByteArray make(const QByteArray &sender, qint64 received);

} // namespace SeparatorLine

} // namespace postrider
