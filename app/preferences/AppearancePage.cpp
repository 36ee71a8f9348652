// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/AppearancePage.h"

#include "app/widgets/AppearanceSettings.h"

namespace postrider {

AppearancePage::AppearancePage(QWidget *parent) : PreferencesPage(parent)
{
    addSection(tr("Motion"));
    addCheck(AppearanceSettings::reducedMotion, tr("&Reduce motion"), tr("Nothing slides or fades; what changes is simply there."));
}

} // namespace postrider
