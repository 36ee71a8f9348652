// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/AppearanceSettings.h"

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

Theme::Scheme chosenScheme()
{
    return Theme::Scheme(qBound(int(Theme::Scheme::System), Preferences::current().get(scheme), int(Theme::Scheme::Dark)));
}

void follow(QObject &as)
{
    take();
    QObject::connect(&Preferences::current(), &Preferences::changed, &as, [](const QString &key) {
        // Only when it is chosen: at the start the command line may have said otherwise.
        if (Preferences::isAbout(key, scheme))
            Theme::current().setScheme(chosenScheme());
        else if (key.isEmpty() || key.startsWith(QLatin1String("appearance/")))
            take();
    });
}

} // namespace postrider::AppearanceSettings
