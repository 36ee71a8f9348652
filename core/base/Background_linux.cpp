// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Background.h"

#include <malloc.h>
#include <sys/resource.h>
#include <unistd.h>

namespace postrider {

void Background::yieldToOthers()
{
    // A thread has a nice value of its own here, whatever POSIX says. If it cannot be had, the thread is just as the others.
    constexpr int kNice = 10;
    setpriority(PRIO_PROCESS, id_t(gettid()), kNice);
}

void Background::returnMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace postrider
