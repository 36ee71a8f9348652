// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace postrider {

class ZstdDictionary;

/// Octets as a zstd frame (RFC 8878) and back. Pure; any thread.
namespace ZstdFrame {

constexpr int kLevel = 3;

/// With the frame's check sum, because SQLite has none. Throws MailError Storage when there is no memory for it.
QByteArray compress(const QByteArray &octets, const ZstdDictionary *dictionary = nullptr);
/// What is in a frame, if it is whole, not more than `most` octets, and made with this dictionary.
std::optional<QByteArray> decompress(QByteArrayView frame, qint64 most, const ZstdDictionary *dictionary = nullptr);
/// The trained dictionary that is needed to read it; 0: none, or one that has no number.
quint32 dictionaryOf(QByteArrayView frame);

} // namespace ZstdFrame

} // namespace postrider
