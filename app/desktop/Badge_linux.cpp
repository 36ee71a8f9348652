// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Badge.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace postrider {

namespace {

/// By the signal of Unity's launcher, which Plasma, Dash to Dock and others took over.
/// Thread: main. Owns nothing; nobody answers.
class LauncherBadge : public Badge {
public:
    void show(int count) override
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/postrider/Postrider"), QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"));
        // The count is a 64-bit integer on the bus; a launcher drops another type.
        const QVariantMap properties{{QStringLiteral("count"), QVariant::fromValue(qlonglong(count))}, {QStringLiteral("count-visible"), count > 0}};
        signal << QStringLiteral("application://org.postrider.Postrider.desktop") << properties;
        QDBusConnection::sessionBus().send(signal);
    }
};

} // namespace

std::unique_ptr<Badge> Badge::make()
{
    return std::make_unique<LauncherBadge>();
}

} // namespace postrider
