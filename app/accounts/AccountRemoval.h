// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <functional>

class QWidget;

namespace postrider {

/// The question before an account is removed: what stays where, and what is lost with it, named and counted. "No" is the default answer, and exporting its mail first is one.
/// Thread: main. Owns nothing: the box owns itself, and never blocks.
namespace AccountRemoval {

/// What removing would mean, a sentence each. Throws MailError Storage.
QStringList consequences(Mail &mail, const Account &account);
/// Throws MailError Storage: a question with wrong numbers is worse than none.
void ask(Mail &mail, const Account &account, QWidget *over, const std::function<void()> &exportFirst);

} // namespace AccountRemoval

} // namespace postrider
