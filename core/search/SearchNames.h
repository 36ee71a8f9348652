// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Account.h"
#include "core/types/Folder.h"

namespace postrider {

/// What "in:" and "account:" name. Pure, any thread.
namespace SearchNames {

/// By its name, its full name or its role; a folder above takes those below in. Empty: any.
bool meansFolder(const QString &text, const Folder &folder);
/// By its name, the beginning of its address, the person's name or its number.
bool meansAccount(const QString &text, const Account &account);

} // namespace SearchNames

} // namespace postrider
