// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

namespace postrider {

/// A message that was put aside until later. A value.
struct Snoozed {
    MessageId message;
    FolderId backTo;
    qint64 until = 0; ///< ms since 1970; of one that is back: when it came
    bool cameBack = false; ///< it is back, and not read yet

    bool operator==(const Snoozed &) const = default;
};

} // namespace postrider
