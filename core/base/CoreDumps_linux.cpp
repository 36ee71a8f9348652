// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CoreDumps.h"

#include <QtGlobal>
#include <sys/resource.h>

namespace postrider {

void CoreDumps::forbid()
{
    if (qEnvironmentVariableIntValue("POSTRIDER_CORE_DUMPS") != 0)
        return;
    // One octet, not none: where cores go through a pipe to a service (systemd-coredump, apport) the kernel does not look at the limit, but for this very number (core(5)).
    rlimit limit{};
    if (getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_cur = qMin<rlim_t>(1, limit.rlim_max);
    setrlimit(RLIMIT_CORE, &limit);
}

} // namespace postrider
