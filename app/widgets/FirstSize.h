// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

namespace postrider {

/// Gives a window the size that it has until the person makes it another: as it was thought of, but no larger than the screen has room for, within the desktop's panels and the
/// window's frame. Main thread.
inline void setFirstSize(QWidget *window, int width, int height)
{
    constexpr QSize frame(16, 48); // nobody knows it before the window is shown
    window->resize(QSize(width, height).boundedTo(window->screen()->availableSize() - frame));
}

} // namespace postrider
