// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapTypes.h"
#include "core/store/MessageQueries.h"
#include "core/types/MessageContent.h"

namespace postrider {

/// A whole message that came from elsewhere (a file) as a row, with its preview; no UID. `received` and `now` in ms since 1970, 0: not known. Pure, any thread.
NewMessage rowFrom(const QByteArray &raw, const MessageContent &content, qint64 received, qint64 now);
/// A FETCH response as a row: header values decoded, the date made plausible. Pure, any thread. `now` in ms since 1970.
NewMessage rowFrom(const ImapFetched &fetched, qint64 now);

} // namespace postrider
