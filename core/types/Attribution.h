// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Address.h"

namespace postrider {

/// The line above what is quoted of a message. Pure functions, any thread; dates and words in the program's language.
namespace Attribution {

/// What it tells of the message that is answered.
struct Original {
    Address sender; ///< empty: nobody knows
    qint64 dateMs = 0; ///< since 1970; 0: nobody knows
    QString date; ///< as the message has it, for one that cannot be read
    QString subject;
};

/// From what somebody has written for it: %name, %address, %date, %time, %subject, and %% for the sign itself. What they stand for is never read again for further words; anything
/// else stays as it is. Empty: as the language has it.
QString line(const QString &pattern, const Original &original);
/// Day and time, or what the message has instead.
QString shownDate(const Original &original);

} // namespace Attribution

} // namespace postrider
