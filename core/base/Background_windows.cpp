// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Background.h"

#include <malloc.h>
#include <windows.h>

namespace postrider {

void Background::yieldToOthers()
{
    SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
}

void Background::returnMemory()
{
    _heapmin();
}

} // namespace postrider
