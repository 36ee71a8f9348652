// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/MessageWriter.h"

namespace postrider {

/// Passes a message on as it is (RFC 5322 3.6.6): fields on top say who does so, when and to whom, and below them it is what was received, octet for octet. Pure, any thread.
namespace RedirectWriter {

struct To {
    AddressList to, cc, bcc;
};

/// Bcc, one's own and one that stands in the original, is not on the wire; `filed` has both. What no server would take as it is (bare line ends, NUL, long lines, a header
/// in an unknown encoding) is mended as MessageWriter::adopt mends it. The Message-ID of the result is the original's, if it has one. Throws MailError Refused: no recipient, an
/// address that is not valid, or a message that cannot be sent.
MessageWriter::Built build(const QByteArray &message, const Address &from, const To &to, qint64 dateMs);

} // namespace RedirectWriter

} // namespace postrider
