// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Preferences.h"

#include <QStringList>

namespace postrider::PaletteSettings {

/// PaletteEntry::key of what was used last, newest first.
inline const Setting<QStringList> recent{"palette/recent", {}};

} // namespace postrider::PaletteSettings
