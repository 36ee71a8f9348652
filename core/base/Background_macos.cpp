// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Background.h"

#include <malloc/malloc.h>
#include <pthread/qos.h>

namespace postrider {

void Background::yieldToOthers()
{
    pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0);
}

void Background::returnMemory()
{
    malloc_zone_pressure_relief(nullptr, 0);
}

} // namespace postrider
