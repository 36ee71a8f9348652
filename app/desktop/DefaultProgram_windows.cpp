// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DefaultProgram.h"

namespace postrider {

/// Since Windows 8 only the person can choose, in the system's settings.
bool DefaultProgram::isPossible()
{
    return false;
}

void DefaultProgram::ask(QObject *, const std::function<void(bool isOurs)> &) { }

void DefaultProgram::take(QObject *, const std::function<void(const std::optional<Failure> &)> &) { }

} // namespace postrider
