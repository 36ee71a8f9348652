// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Preferences.h"

/// What can be chosen about reading beyond what stands in the View menu. Thread: main.
namespace postrider::ReadingSettings {

/// The text of messages that are only text in letters of one width, as source is.
inline constexpr Setting<bool> fixedWidth{"reading/fixed-width", false};

} // namespace postrider::ReadingSettings
