// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Badge.h"

#include <QGuiApplication>

namespace postrider {

namespace {

/// By Qt, from 6.5 on; before, there is none.
/// Thread: main. Owns nothing.
class QtBadge : public Badge {
public:
    void show(int count) override
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        if (auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
            app->setBadgeNumber(count);
#else
        Q_UNUSED(count)
#endif
    }
};

} // namespace

std::unique_ptr<Badge> Badge::make()
{
    return std::make_unique<QtBadge>();
}

} // namespace postrider
