// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/Verbs.h"
#include "core/rules/RuleSubject.h"
#include "core/types/FilterRule.h"

#include <QList>
#include <functional>

namespace postrider {

class Store;

/// Filters run on messages that are here, because the person said so. Thread: its reader's, never main; blocks until it is done.
namespace RuleRun {

struct Watch {
    std::function<void(int done, int total)> progress; ///< after every piece; throws to stop: what was done stays
    UndoList *undo = nullptr;
};

/// What they would do, without doing it.
RuleReport test(const QList<FilterRule> &rules, const QList<MessageId> &messages, const RuleSubject::Surroundings &around, const Watch &watch);
/// Messages for which something is not here that is asked for are left alone, and counted.
RuleReport run(Store &store, const QList<FilterRule> &rules, const QList<MessageId> &messages, const RuleSubject::Surroundings &around, const Watch &watch);

} // namespace RuleRun

} // namespace postrider
