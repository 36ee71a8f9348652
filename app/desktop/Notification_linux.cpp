// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Notification.h"

#include "app/desktop/BusNotification_linux.h"
#include "app/desktop/TrayNotification.h"

namespace postrider {

std::unique_ptr<Notification> Notification::make()
{
    if (BusNotification::isAvailable())
        return std::make_unique<BusNotification>();
    return std::make_unique<TrayNotification>();
}

} // namespace postrider
