// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/DesktopScheme.h"

#include "app/widgets/Theme.h"

#include <QSettings>

namespace postrider {

std::unique_ptr<DesktopScheme> DesktopScheme::make()
{
    const QSettings personal(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"), QSettings::NativeFormat);
    Theme::current().setSystemDark(personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0);
    return std::make_unique<DesktopScheme>();
}

} // namespace postrider
