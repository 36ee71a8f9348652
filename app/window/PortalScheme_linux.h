// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/DesktopScheme.h"

class QDBusVariant;

namespace postrider {

/// org.freedesktop.appearance color-scheme of the settings portal: 1 dark, 2 light, 0 no preference.
/// Thread: main. Owns nothing on the bus. Where there is no portal, the palette Theme looked at stays the answer.
class PortalScheme : public DesktopScheme {
    Q_OBJECT
public:
    PortalScheme();

private Q_SLOTS:
    void onSetting(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace postrider
