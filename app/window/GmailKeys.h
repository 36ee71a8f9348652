// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/ActionTable.h"

namespace postrider {

/// The shortcuts of the Gmail set: single letters as in Gmail's own window, and of our own set what is no letter and is not in their way. Main thread; values only.
QList<QKeySequence> gmailKeys(const ActionTable::Row &row);

/// Names of the actions that have keys of Gmail's; for a test that all of them are in the table.
QStringList gmailActions();

} // namespace postrider
