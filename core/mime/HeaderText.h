// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace postrider {

/// The text of header fields: unfolding, RFC 2047 encoded words, 8-bit text. Pure functions, any thread, linear, never fail: what cannot be decoded stays as it is.
/// Words are joined as octets before their charset is applied, because many senders split characters between words; vmime does that word by word.
namespace HeaderText {

/// Unfolded and decoded, fit for one line: line ends and controls become blanks, NUL and bidi overrides are removed.
QString decode(QByteArrayView raw);
/// RFC 2047 words and 8-bit text decoded; nothing removed.
QString decodeWords(QByteArrayView raw);

/// For names that stand beside an address: as decode, and invisible or blank-looking characters removed, white space collapsed.
QString withoutDisguise(const QString &text);
/// Bidi overrides, embeddings and isolates (U+202A to U+202E, U+2066 to U+2069).
bool isBidiControl(char32_t c);
/// Characters with no ink that can hide or imitate text: fillers, zero-width and format characters.
bool isInvisible(char32_t c);

} // namespace HeaderText

} // namespace postrider
