// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"

#include <QObject>
#include <functional>
#include <optional>

namespace postrider {

/// Whether mailto links and messages in files are opened with Postrider. One implementation per platform: DefaultProgram_*.cpp.
/// Thread: main. Owns nothing; never blocks: who asks is called back, while `receiver` lives. Changes nothing unless told to.
namespace DefaultProgram {

/// The desktop lets a program ask for it, and knows this one.
bool isPossible();
/// `answer` is not called where the desktop does not say.
void ask(QObject *receiver, const std::function<void(bool isOurs)> &answer);
/// Because the person wants it. Nothing if it worked.
void take(QObject *receiver, const std::function<void(const std::optional<Failure> &)> &done);

} // namespace DefaultProgram

} // namespace postrider
