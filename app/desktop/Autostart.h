// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"

#include <QStringList>
#include <optional>

namespace postrider {

/// Whether the desktop starts Postrider, minimised, when the person signs in. One implementation per platform: Autostart_*.cpp.
/// Functions over the desktop's own place for it; any thread. The desktop's settings may say otherwise meanwhile: it is looked at anew each time.
namespace Autostart {

/// Nobody has to be asked elsewhere.
bool isPossible();
bool isOn();
/// `arguments`: of the program, besides that it comes up minimised. Nothing if it worked.
std::optional<Failure> set(bool on, const QStringList &arguments = {});

} // namespace Autostart

} // namespace postrider
