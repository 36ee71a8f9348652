// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/DesktopScheme.h"

#include "app/window/PortalScheme_linux.h"

namespace postrider {

std::unique_ptr<DesktopScheme> DesktopScheme::make()
{
    return std::make_unique<PortalScheme>();
}

} // namespace postrider
