// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/AppearancePage.h"

#include "app/widgets/AppearanceSettings.h"

namespace postrider {

AppearancePage::AppearancePage(QWidget *parent) : PreferencesPage(parent)
{
    addSection(tr("Size"));
    addChoice(AppearanceSettings::textSize, tr("Si&ze of text"),
        {tr("Smaller (85 %)"), tr("As the desktop"), tr("Larger (115 %)"), tr("Large (130 %)"), tr("Very large (150 %)"), tr("Twice as large (200 %)")},
        {85, 100, 115, 130, 150, 200}, tr("Of everything in Postrider. Messages can be made larger by themselves with Ctrl and plus."));
    addChoice(AppearanceSettings::density, tr("&Lists and menus"), {tr("Compact"), tr("Normal"), tr("Relaxed")}, {-1, 0, 1}, tr("How close rows stand to each other."));
    addSection(tr("Colours"));
    addChoice(AppearanceSettings::scheme, tr("Li&ght or dark"), {tr("As the desktop"), tr("Light"), tr("Dark")},
        {int(Theme::Scheme::System), int(Theme::Scheme::Light), int(Theme::Scheme::Dark)});
    addCheck(AppearanceSettings::highContrast, tr("&High contrast"), tr("Text at seven to one, and lines that can be seen."));
    addSection(tr("Motion"));
    addCheck(AppearanceSettings::reducedMotion, tr("&Reduce motion"), tr("Nothing slides or fades; what changes is simply there."));
}

} // namespace postrider
