// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/DesktopScheme.h"

namespace postrider {

std::unique_ptr<DesktopScheme> DesktopScheme::make()
{
    // The palette Qt makes on macOS is dark when the desktop is; Theme has looked at it already.
    return std::make_unique<DesktopScheme>();
}

} // namespace postrider
