// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/DetachOp.h"

#include "core/base/MailError.h"
#include "core/ops/AppendOp.h"
#include "core/ops/DeleteOp.h"

#include <QCoreApplication>

namespace postrider {

OpId DetachOp::applyLocal(StoreWriter &writer, qint64 now) const
{
    const auto shown = writer.messages.shown(original.id);
    if (!shown || !shown->folder.isValid())
        throw MailError(ErrorKind::Gone, QCoreApplication::translate("Op", "This message is no longer here."));
    if (writer.ops.isSource(original.id))
        throw MailError(ErrorKind::Refused, QCoreApplication::translate("Op", "This message is on its way to another place. Try again when it has arrived there."));
    const auto before = writer.messages.find(original.id);
    NewMessage form = row;
    form.flags = shown->flags;
    form.date = before ? before->date : row.date;
    const MessageId made = writer.messages.insertLocal(shown->account, form);
    writer.messages.setBody(made, writer.bodies.insert(compressed, form.size), form.preview);
    writer.ops.setSource(made, original.id);
    AppendOp append;
    append.account = shown->account;
    append.target = shown->folder;
    append.messages = {{made, OpProgress::Waiting}};
    const OpId upload = append.applyLocal(writer, now);
    DeleteOp remove;
    remove.account = shown->account;
    remove.messages = {{original.id, OpProgress::Waiting}};
    remove.applyLocal(writer, now);
    return upload;
}

} // namespace postrider
