// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/FilterRule.h"

#include <QJsonObject>

namespace postrider {

class Session;

/// Filters as JSON that says accounts and folders by name, so that it can be read on another computer; names stay as they are: scripts rely on them. Thread: the command's.
namespace RuleDocument {

QJsonObject of(Session &session, const FilterRule &rule);
/// The same back, as a filter without an id. Throws MailError Gone for an account or a folder that is not here, Refused for what is no filter.
FilterRule read(Session &session, const QJsonObject &document);
/// "move Lists, markRead": the actions of `of()` on a line.
QString actionsLine(const QJsonObject &document);

} // namespace RuleDocument

} // namespace postrider
