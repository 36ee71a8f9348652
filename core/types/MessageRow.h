// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Flags.h"
#include "core/base/Ids.h"
#include "core/types/Address.h"

namespace postrider {

/// What a message list shows of one message. A value, cheap to copy.
struct MessageRow {
    MessageId id;
    AccountId account;
    FolderId folder; ///< where it is shown (waiting moves included)
    Uid uid = 0; ///< on the server, 0 while it is not known there
    Address from;
    QString to; ///< first recipients, for lists of sent mail
    QString subject;
    QString messageIdHeader; ///< with angle brackets, or empty
    qint64 date = 0; ///< Date field (INTERNALDATE where that is missing or absurd), ms since 1970; lists sort by it
    qint64 size = 0; ///< RFC822.SIZE, octets
    Flags flags; ///< as shown (waiting changes included)
    bool hasAttachments = false;
    bool bodyHere = false; ///< the whole message is in the store
    QString preview; ///< first words of the text, once the body has been here
    ThreadId thread;

    bool operator==(const MessageRow &) const = default;
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::MessageRow)
