// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace postrider {

/// What the person wants of a conversation as it goes on. On this computer only: there is no common keyword for it. Stored as an integer: never renumber.
enum class ConversationMark {
    None = 0,
    Muted = 1, ///< what comes is marked read and not told of
    Watched = 2, ///< what comes is told of, in whatever folder
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::ConversationMark)
