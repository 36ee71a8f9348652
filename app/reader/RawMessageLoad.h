// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

namespace postrider {

/// Reads the bytes of a message as received, on a pool thread with a reader of its own.
/// Pure function over Mail's read side, called on main; owns nothing. Never fetches from a server.
class RawMessageLoad {
public:
    /// Failure kind Gone if the message is not here.
    static QFuture<Outcome<QByteArray>> load(Mail &mail, MessageId message);
};

} // namespace postrider
