// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageContent.h"

#include <QByteArray>

namespace postrider {

/// What a message is read for. List: HTML that stands beside a plain form of it is not even decoded.
enum class ReadFor { Person, List };

/// Reads raw messages: the bounded scanner first, vmime for bounded pieces. Pure functions, any thread but main for unknown sizes; a call needs
/// no more than 1 MiB of stack. Never throws for what a message holds: the worst message comes back `sourceOnly` with a warning.
namespace MessageReader {

/// Everything a person reads, structure included. Inline text is decoded, attachments are not.
MessageContent read(const QByteArray &raw, ReadFor purpose = ReadFor::Person);

/// The same of its header alone, whatever comes after it.
MessageContent readHeader(const QByteArray &raw);
/// The decoded octets of one part (transfer encoding removed, charset untouched); empty if there is no such part.
QByteArray partBytes(const QByteArray &raw, const QString &partId);
/// The part's octets decoded to Unicode by its charset (or a guess), for text parts.
QString partText(const QByteArray &raw, const PartNode &part);

/// RFC 2047, tolerant: a header field's text as Unicode, unfolded. Fast where there is nothing to decode.
QString decodeHeader(QByteArrayView raw);
/// RFC 5322 3.4 address list, tolerant, groups flattened, names decoded. Bounded.
AddressList decodeAddresses(QByteArrayView raw);
/// RFC 5322 3.3, tolerant; ms since 1970, or 0.
qint64 decodeDate(QByteArrayView raw);

/// First words of the message's text for lists: at most `maxLength` characters, white space collapsed, quotes skipped.
QString preview(const MessageContent &content, int maxLength = 160);
/// Basename only, controls, bidi, reserved names and trailing dots neutralised, at most 120 characters; "attachment" if nothing is left.
QString safeFileName(const QString &name);

} // namespace MessageReader

} // namespace postrider
