// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Notification.h"

#include "app/desktop/TrayNotification.h"

namespace postrider {

std::unique_ptr<Notification> Notification::make()
{
    return std::make_unique<TrayNotification>();
}

} // namespace postrider
