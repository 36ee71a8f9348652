// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/FilterRule.h"

#include <QString>

namespace postrider {

class RuleSubject;

/// Whether filters hold. Pure but for what the subject reads; linear in the text but for Wildcard, which looks at the first 64 K characters only: nobody's mail makes this hang.
namespace RuleMatch {

enum class Held {
    No,
    Yes,
    Unknown, ///< it depends on what is not here yet
};

/// What cannot be read, or not to its end where that counts, does not hold, whatever the operator.
Held holds(const RuleCondition &condition, RuleSubject &subject);
/// The conditions only: neither account nor whether it is switched on.
Held holds(const FilterRule &rule, RuleSubject &subject);
/// `*`: anything, `?`: one character; case does not count. The whole text has to fit.
bool fits(QStringView text, QStringView pattern);

} // namespace RuleMatch

} // namespace postrider
