// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Compositing.h"

namespace postrider::Compositing {

/// Always, there.
bool isActive()
{
    return true;
}

} // namespace postrider::Compositing
