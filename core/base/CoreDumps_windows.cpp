// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CoreDumps.h"

#include <QtGlobal>
#include <windows.h>
#include <werapi.h>

namespace postrider {

void CoreDumps::forbid()
{
    if (qEnvironmentVariableIntValue("POSTRIDER_CORE_DUMPS") != 0)
        return;
    // Error reports go on, without the heap, where what is secret is.
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP | WER_FAULT_REPORTING_NO_UI);
}

} // namespace postrider
