// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rules/RuleSurroundings.h"
#include "core/types/FilterRule.h"

/// Filters in plain words. Thread: main.
namespace postrider::RuleText {

QString field(RuleCondition::Field field); ///< as a choice: "Subject"
QString op(RuleCondition::Field field, RuleCondition::Operator op); ///< as a choice: "contains", "is larger than"
QString what(RuleAction::What what); ///< as a choice: "Move to folder"
/// "From contains “grace”".
QString of(const RuleCondition &condition, const RuleSurroundings &around);
QString of(const RuleAction &action, const RuleSurroundings &around);
/// All of it in one sentence or two: "If From contains “grace”: move to Lists, mark as read."
QString summary(const FilterRule &rule, const RuleSurroundings &around);
/// What it is called: its name, or its summary where it has none.
QString title(const FilterRule &rule, const RuleSurroundings &around);

} // namespace postrider::RuleText
