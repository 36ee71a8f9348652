// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ops/AppendDraftOp.h"
#include "core/ops/AppendOp.h"
#include "core/ops/CopyOp.h"
#include "core/ops/CreateFolderOp.h"
#include "core/ops/DeleteOp.h"
#include "core/ops/MoveOp.h"
#include "core/ops/RemoveFolderOp.h"
#include "core/ops/RenameFolderOp.h"
#include "core/ops/SendOp.h"
#include "core/ops/SetFlagsOp.h"
#include "core/ops/SubscribeFolderOp.h"

#include <variant>

namespace postrider {

/// Every verb a person has. A verb that somebody forgot to handle does not compile.
using Op = std::variant<SetFlagsOp, MoveOp, DeleteOp, SendOp, CopyOp, AppendOp, CreateFolderOp, RenameFolderOp, RemoveFolderOp, SubscribeFolderOp, AppendDraftOp>;

/// The typed op of a row; `send` is what SendQueries knows of it, for sends.
Op makeOp(const OpRow &row, const std::optional<SendRow> &send = {});
/// What the verb is called where people read it.
QString labelOf(const Op &op);

} // namespace postrider
