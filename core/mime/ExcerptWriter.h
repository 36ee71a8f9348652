// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Excerpt.h"
#include "core/types/MessageContent.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace postrider {

/// A part of a message as a server tells of it, and what of it has been fetched.
struct ExcerptPart {
    QByteArray partId; ///< part number; empty for a multipart that is the message
    QByteArray type; ///< lower case
    QByteArray header; ///< as sent: of the message itself, else the part's MIME header
    QByteArray body; ///< of a leaf, as sent, or its beginning, or nothing; of an attached message: fields of its header
    std::vector<ExcerptPart> children; ///< of a multipart
};

/// Puts a message together of parts that were fetched one by one, and reads it. What comes out is parted by our own scanner into exactly the parts that the server has told of, or
/// it is nothing: then the message has to be fetched as a whole. Pure functions, any thread. Never makes up a header.
namespace ExcerptWriter {

/// Empty: what the server has told does not fit together.
std::optional<QByteArray> write(const ExcerptPart &root);

/// How the octets of a part come.
enum class Octets {
    AsSent,
    Decoded, ///< base64 is put on again
};
/// The excerpt with a part that was absent. Empty: it does not fit.
std::optional<Excerpt> withPart(const Excerpt &excerpt, const QString &partId, const QByteArray &octets, Octets how);

/// What can be read, `partial`.
MessageContent read(const Excerpt &excerpt);
/// Content-Transfer-Encoding of a part, lower case; "7bit" if there is no such part.
QByteArray encodingOf(const Excerpt &excerpt, const QString &partId);

} // namespace ExcerptWriter

} // namespace postrider
