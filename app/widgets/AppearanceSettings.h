// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Preferences.h"

namespace postrider::AppearanceSettings {

/// Nothing slides or fades.
inline constexpr Setting<bool> reducedMotion{"appearance/reduced-motion", false};

} // namespace postrider::AppearanceSettings
