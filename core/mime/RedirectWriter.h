// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/MessageWriter.h"

namespace postrider {

/// Passes a message on as it is (RFC 5322 3.6.6): fields on top say who does so, when and to whom, and below them it is what was received, octet for octet. Pure, any thread.
namespace RedirectWriter {

struct To {
    AddressList to, cc, bcc;
};

/// Bcc and Resent-Bcc, one's own and those that stand in the original, are not on the wire, nor is what its delivery has added (Return-Path, Delivered-To); `filed` has all of it.
/// What no server would take as it is (bare line ends, NUL, long lines, a header in an unknown encoding) is mended as MessageWriter::adopt mends it. The Message-ID of the result
/// is the original's, if it has one. Throws MailError Refused: no recipient, an address that is not valid, or a message that cannot be sent.
MessageWriter::Built build(const QByteArray &message, const Address &from, const To &to, qint64 dateMs);

/// A message as others may have it: without the blind copies of its outer header, Bcc and Resent-Bcc. Everything else stays octet for octet.
QByteArray withoutBcc(const QByteArray &message);

} // namespace RedirectWriter

} // namespace postrider
