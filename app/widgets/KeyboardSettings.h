// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Preferences.h"

#include <QStringList>

namespace postrider::KeyboardSettings {

/// Keymap::Preset.
inline constexpr Setting<int> preset{"keyboard/preset", 0};
/// "name=keys; keys" in portable text; nothing behind the sign: no keys.
inline const Setting<QStringList> own{"keyboard/own", {}};

} // namespace postrider::KeyboardSettings
