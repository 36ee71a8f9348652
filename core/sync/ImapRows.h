// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapTypes.h"
#include "core/store/MessageQueries.h"

namespace postrider {

/// A FETCH response as a row: header values decoded, the date made plausible. Pure, any thread. `now` in ms since 1970.
NewMessage rowFrom(const ImapFetched &fetched, qint64 now);

} // namespace postrider
