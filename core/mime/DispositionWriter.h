// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/MessageWriter.h"
#include "core/types/Address.h"
#include "core/types/MessageContent.h"

#include <QByteArray>

namespace postrider {

/// Writes the answer to a read-receipt request (RFC 8098): a sentence for people, the machine-readable part, and the header of the message it is about. Pure functions, any thread.
/// Whether to answer at all is not decided here. Never says more than that the message was displayed, never repeats anything the requester did not write, and no field of the
/// received message can inject a header.
namespace DispositionWriter {

/// Goes to `original.readReceiptTo` with an empty envelope sender (RFC 8098 3), so that nobody answers it. `raw` is the message `original` was read from. `own` is the address the
/// message came to. `automatic`: sent without asking (automatic-action/MDN-sent-automatically), else the person agreed (manual-action/MDN-sent-manually).
/// Throws MailError Refused if nobody asks, or `own` is no address.
MessageWriter::Built build(const MessageContent &original, const QByteArray &raw, const Address &own, bool automatic, qint64 dateMs);

} // namespace DispositionWriter

} // namespace postrider
