// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/EngineSandbox.h"

namespace postrider::EngineSandbox {

// Here the engine brings a sandbox of its own that asks nobody.
bool isRoot()
{
    return false;
}

QString whyNot()
{
    return {};
}

} // namespace postrider::EngineSandbox
