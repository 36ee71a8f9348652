// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postrider {

/// Whether the engine's processes can be shut in here. Where they cannot, the engine is not used: it would end the program rather than run without, and rightly so. Thread: main.
namespace EngineSandbox {

bool isRoot();
/// Why it cannot, for people; empty: it can. Tries it in a process of its own, which takes a few milliseconds.
QString whyNot();

} // namespace EngineSandbox

} // namespace postrider
