// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/BusActivation_linux.h"

namespace postrider {

std::unique_ptr<Activation> Activation::make()
{
    return std::make_unique<BusActivation>();
}

} // namespace postrider
