// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postrider {

/// What is left of the program's memory on the disk when it crashes; each platform in a file named for it. Thread: main, before anything else.
namespace CoreDumps {
/// From now on nothing: passwords and tokens are in there, and a core file lies about for years, or is sent to somebody. Developers who want one set POSTRIDER_CORE_DUMPS=1.
///
/// Not by making the process undumpable (prctl): the desktop portals look into /proc of whoever asks them, and then turn it away; there would be no file dialogs, no links and no
/// dark mode in a sandbox. That other programs of the same person cannot read this one's memory is the system's business (ptrace_scope).
void forbid();
} // namespace CoreDumps

} // namespace postrider
