// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/Op.h"

namespace postrider {

Op makeOp(const OpRow &row, const std::optional<SendRow> &send)
{
    switch (row.kind) {
    case OpKind::SetFlags: return SetFlagsOp{row.id, row.account, row.messages, row.addFlags, row.removeFlags};
    case OpKind::Move: return MoveOp{row.id, row.account, row.messages, row.target};
    case OpKind::Delete: return DeleteOp{row.id, row.account, row.messages};
    default: break;
    }
    return SendOp{send.value_or(SendRow{})};
}

QString labelOf(const Op &op)
{
    return std::visit([](const auto &verb) { return verb.label(); }, op);
}

} // namespace postrider
