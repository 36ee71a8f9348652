// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postrider {

/// vmime wants to be told once which system it runs on, and is not safe against two threads doing so. Any thread.
namespace VmimePlatform {

/// Before any other use of vmime; cheap after the first time.
void ensure();

} // namespace VmimePlatform

} // namespace postrider
