// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace postrider {

/// Most octets of a mailbox are attachments in base64 (RFC 2045 6.8), which a compressor sees as noise of six bits in eight. They are kept as what they stand for instead.
///
/// Only runs of lines that come back octet by octet: of equal length (the last one may be shorter), ended alike, no other characters between, no bits set that padding throws
/// away. Everything else stays as it is. Pure; any thread.
namespace Base64Runs {

/// The message with its runs decoded and what is needed to write them again. Nothing: there are none worth it, or it would not come back exactly (that is tried here).
std::optional<QByteArray> takeOut(const QByteArray &raw);

/// What takeOut() was given. `size`: of that, known from elsewhere: no more is ever written. Nothing: this is not from takeOut(), or not whole.
std::optional<QByteArray> putBack(const QByteArray &packed, qint64 size);

} // namespace Base64Runs

} // namespace postrider
