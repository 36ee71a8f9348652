// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/AppearanceSettings.h"

#include "app/widgets/Theme.h"

namespace postrider::AppearanceSettings {

namespace {

void take()
{
    const Preferences &preferences = Preferences::current();
    Theme &theme = Theme::current();
    if (!qEnvironmentVariableIsSet("POSTRIDER_REDUCED_MOTION"))
        theme.setReducedMotion(preferences.get(reducedMotion));
    theme.setHighContrast(preferences.get(highContrast));
    theme.setDensity(Theme::Density(qBound(-1, preferences.get(density), 1)));
    theme.setTextScale(preferences.get(textSize) / 100.0);
}

} // namespace

void follow(QObject &as)
{
    take();
    QObject::connect(&Preferences::current(), &Preferences::changed, &as, [](const QString &key) {
        if (key.isEmpty() || key.startsWith(QLatin1String("appearance/")))
            take();
    });
}

} // namespace postrider::AppearanceSettings
