// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CoreDumps.h"

#include <QtGlobal>
#include <sys/resource.h>

namespace postrider {

void CoreDumps::forbid()
{
    if (qEnvironmentVariableIntValue("POSTRIDER_CORE_DUMPS") != 0)
        return;
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_cur = 0;
    setrlimit(RLIMIT_CORE, &limit);
}

} // namespace postrider
