// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace postrider::Foreground {

/// Shows a window and brings it to the front, as large as it was; in another program's place only if the desktop gives its leave (`token`: XDG_ACTIVATION_TOKEN).
/// Thread: main.
void bring(QWidget *window, const QString &token = {});

} // namespace postrider::Foreground
