// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "core/types/Receipt.h"

namespace postrider {

/// A receipt for people: who took the message, what was said about each recipient, and what has happened since. Main thread.
namespace ReceiptText {

void print(Console &console, const Receipt &receipt);

} // namespace ReceiptText

} // namespace postrider
