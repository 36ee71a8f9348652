// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Preferences.h"

#include <QStringList>

namespace postrider::DesktopSettings {

/// What a notification says of a message: whoever stands beside the screen reads it, too. Stored as an integer: never renumber.
enum class Told { Everything = 0, WithoutPreview = 1, SenderOnly = 2, OnlyThatThereIsMail = 3 };

inline constexpr Setting<bool> notifications{"desktop/notifications", true};
inline constexpr Setting<int> told{"desktop/notification-content", int(Told::Everything)};
/// Accounts whose mail is not told about (Account::uuid).
inline const Setting<QStringList> silentAccounts{"desktop/silent-accounts", {}};
/// The number of unread messages on the program's icon.
inline constexpr Setting<bool> badge{"desktop/badge", true};
inline constexpr Setting<bool> tray{"desktop/tray", false};
/// Closing the window leaves the program in the tray, where there is one.
inline constexpr Setting<bool> closeToTray{"desktop/close-to-tray", false};
inline constexpr Setting<bool> startMinimized{"desktop/start-minimized", false};
/// The person has been asked whether Postrider is to be the mail program, and has answered.
inline constexpr Setting<bool> askedForDefault{"desktop/asked-for-default", false};

} // namespace postrider::DesktopSettings
