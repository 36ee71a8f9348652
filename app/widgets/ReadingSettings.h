// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Preferences.h"

/// What happens by itself when a message is opened, or goes away. Thread: main.
namespace postrider::ReadingSettings {

/// Stored by number: never renumber.
enum class MarkRead { AtOnce = 0, AfterAWhile = 1, Never = 2 };
inline constexpr Setting<int> markRead{"reading/mark-read", 0};
/// Of MarkRead::AfterAWhile.
inline constexpr Setting<int> markReadSeconds{"reading/mark-read-seconds", 5};

/// What is opened when the message that was open has been deleted, archived or moved. Stored by number: never renumber.
enum class AfterRemoval { Next = 0, Previous = 1, BackToList = 2 };
inline constexpr Setting<int> afterRemoval{"reading/after-removal", 0};

/// The text of messages that are only text in letters of one width, as source is.
inline constexpr Setting<bool> fixedWidth{"reading/fixed-width", false};

} // namespace postrider::ReadingSettings
