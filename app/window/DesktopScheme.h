// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

namespace postrider {

/// Whether the desktop wants dark windows, where Qt 6.4 cannot tell. One implementation per platform: DesktopScheme_*.cpp.
/// Thread: main. Tells Theme; asks asynchronously where asking may take time. Never keeps the answer.
class DesktopScheme : public QObject {
    Q_OBJECT
public:
    static std::unique_ptr<DesktopScheme> make();
};

} // namespace postrider
