// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Activation.h"

namespace postrider {

/// What is clicked starts the program once more there, which hands it over (app/instance).
std::unique_ptr<Activation> Activation::make()
{
    return std::make_unique<Activation>();
}

} // namespace postrider
