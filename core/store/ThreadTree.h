// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Listing.h"

namespace postrider {

/// A message of a conversation, before it has its place.
struct ThreadMember {
    MessageId message;
    FolderId folder;
    qint64 date = 0;
    qint64 header = 0; ///< hash of its Message-ID, 0: none
    QList<qint64> references; ///< hashes, oldest first
};

/// Puts the messages of a conversation into reading order: below the nearest ancestor that is there (RFC 5256, REFERENCES, steps 1 and 4), siblings by date. Nothing can make it
/// go round in circles, nor go deep. Pure, any thread.
QList<ThreadNode> inReadingOrder(QList<ThreadMember> members);

} // namespace postrider
