// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/ReplyMeaning.h"

namespace postrider {

/// One thing that servers say. The first row of the table that fits is the answer.
struct ReplyMeaningRow {
    int code; ///< 0: any; 4 or 5: any of that class
    const char *enhanced; ///< "5.7.8"; ".1.1": of any class; ".7.5xx": any number with these digits in front; "": whatever it is
    const char *words; ///< alternatives in lower case, parted by '|', one of which is in the text; "": whatever it is
    const char *happened; ///< for translation in the context "ReplyMeaning", like toDo
    ReplyMeaning::Whose whose;
    const char *toDo;
};

/// What the table knows; a value of constants, any thread. The last two rows fit every refusal.
struct ReplyMeaningTable {
    static const ReplyMeaningRow *begin();
    static const ReplyMeaningRow *end();
    /// The advice says that Postrider tries again: true only where it does.
    static bool saysWeWait(const ReplyMeaningRow &row);
};

} // namespace postrider
