// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Foreground.h"

#include <QWidget>

namespace postrider {

void Foreground::bring(QWidget *window, const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace postrider
