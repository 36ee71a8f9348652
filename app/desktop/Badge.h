// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace postrider {

/// The number on the program's icon in the dock or task bar. One implementation per platform: Badge_*.cpp.
/// Thread: main. Never blocks on the desktop; where it shows no numbers, nothing happens.
class Badge {
public:
    static std::unique_ptr<Badge> make();
    virtual ~Badge() = default;

    /// 0: none.
    virtual void show(int count) = 0;
};

} // namespace postrider
