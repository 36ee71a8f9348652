// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Preferences.h"
#include "app/widgets/Theme.h"

/// How the program looks beyond its colours, which are the window's. Thread: main.
namespace postrider::AppearanceSettings {

/// Theme::Scheme, by number.
inline constexpr Setting<int> scheme{"appearance/scheme", 0};
/// Theme::Density, by number.
inline constexpr Setting<int> density{"appearance/density", 0};
/// Of all text, in percent of the desktop's.
inline constexpr Setting<int> textSize{"appearance/text-size", 100};
inline constexpr Setting<bool> highContrast{"appearance/high-contrast", false};
/// Nothing slides or fades.
inline constexpr Setting<bool> reducedMotion{"appearance/reduced-motion", false};

Theme::Scheme chosenScheme();
/// The theme is as these say, from now on and as long as `as` is there.
void follow(QObject &as);

} // namespace postrider::AppearanceSettings
