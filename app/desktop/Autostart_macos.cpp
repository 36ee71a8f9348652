// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Autostart.h"

namespace postrider {

/// Login items are the person's to choose there, in System Settings.
bool Autostart::isPossible()
{
    return false;
}

bool Autostart::isOn()
{
    return false;
}

std::optional<Failure> Autostart::set(bool, const QStringList &)
{
    return {};
}

} // namespace postrider
