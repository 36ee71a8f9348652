// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <QWindow>

namespace postrider {

/// Makes `window` one beside its parent instead of one that always lies over it: people read mail while it is open, and it has a place of
/// its own in the window list. It is still its parent's child, and goes with it. Called when the window has its size, before it is shown.
/// Main thread.
inline void makeOwnWindow(QWidget *window)
{
    window->setWindowFlags(Qt::Window);
    window->winId(); // there is a QWindow from here on, and Qt has tied it to the parent's
    window->windowHandle()->setTransientParent(nullptr);
}

/// Closes the windows of `parent` that makeOwnWindow() freed: nobody else does when `parent` closes, and the program would run on for them.
inline void closeOwnWindows(const QWidget *parent)
{
    const QList<QWidget *> children = parent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *child : children)
        if (child->isWindow() && child->isVisible() && child->windowHandle() && !child->windowHandle()->transientParent())
            child->close();
}

} // namespace postrider
