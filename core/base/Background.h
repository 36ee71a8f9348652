// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postrider {

/// What a program that sits in the background owes the others on the computer; each platform in a file named for it. Any thread.
namespace Background {
/// From now on the calling thread steps back whenever another one wants the processor: for work that nobody waits for.
void yieldToOthers();
/// Memory that was freed here goes back to the system, where the C library would keep it for the next time. Takes some milliseconds: when there is nothing to do.
void returnMemory();
} // namespace Background

} // namespace postrider
