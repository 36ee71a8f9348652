// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/DefaultProgram.h"

namespace postrider {

/// The person chooses there, in the settings of Mail.
bool DefaultProgram::isPossible()
{
    return false;
}

void DefaultProgram::ask(QObject *, const std::function<void(bool isOurs)> &) { }

void DefaultProgram::take(QObject *, const std::function<void(const std::optional<Failure> &)> &) { }

} // namespace postrider
