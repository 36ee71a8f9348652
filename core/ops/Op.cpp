// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/Op.h"

namespace postrider {

Op makeOp(const OpRow &row, const std::optional<SendRow> &send)
{
    switch (row.kind) {
    case OpKind::SetFlags: return SetFlagsOp{row.id, row.account, row.messages, row.addFlags, row.removeFlags};
    case OpKind::Move: return MoveOp{row.id, row.account, row.messages, row.target, row.number};
    case OpKind::Delete: return DeleteOp{row.id, row.account, row.messages};
    case OpKind::Copy: return CopyOp{row.id, row.account, row.messages, row.target, row.number};
    case OpKind::Append: return AppendOp{row.id, row.account, row.messages, row.target, row.number};
    case OpKind::CreateFolder: return CreateFolderOp{row.id, row.account, row.folder, row.text, FolderRole(row.number), row.target};
    case OpKind::RenameFolder: return RenameFolderOp{row.id, row.account, row.folder, row.text};
    case OpKind::RemoveFolder: return RemoveFolderOp{row.id, row.account, row.folder, row.text, row.number != 0};
    case OpKind::SubscribeFolder: return SubscribeFolderOp{row.id, row.account, row.folder, row.number != 0};
    case OpKind::AppendDraft: return AppendDraftOp{row.id, row.account, row.messages, DraftCopyId(row.number)};
    case OpKind::Send: break;
    }
    return SendOp{send.value_or(SendRow{})};
}

QString labelOf(const Op &op)
{
    return std::visit([](const auto &verb) { return verb.label(); }, op);
}

} // namespace postrider
