// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/OpReplay.h"

#include "core/store/Store.h"

#include <QCoreApplication>

namespace postrider {

bool OpReplay::hasWork(StoreReader &reader, AccountId account)
{
    auto rows = reader.messageRowsOnServer();
    for (const OpRow &op : reader.ops().waiting(account)) {
        if (op.messages.isEmpty())
            return true;
        for (const OpMessage &m : op.messages) {
            FolderId folder;
            if (rows.serverMessage(m.message, &folder).uid > 0)
                return true;
        }
    }
    return false;
}

int OpReplay::run()
{
    int pushed = 0;
    for (const OpRow &row : m_session.reader.ops().waiting(m_session.account.id)) {
        // Read again: an earlier op, or an undo, may have changed it.
        const auto now = m_session.reader.ops().find(row.id);
        if (!now)
            continue;
        try {
            pushed += replay(*now);
        } catch (const MailError &e) {
            if (e.kind() != ErrorKind::Refused && e.kind() != ErrorKind::Gone)
                throw;
            if (m_session.reader.ops().find(row.id))
                drop(row, e);
        }
    }
    return pushed;
}

int OpReplay::replay(const OpRow &row)
{
    OpContext context{m_session.imap, m_session.store, m_session.reader};
    if (row.messages.isEmpty()) {
        m_session.store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) { writer.ops.drop(row.id); });
        return 0;
    }
    return std::visit(
        [&](const auto &op) -> int {
            if constexpr (std::is_same_v<std::decay_t<decltype(op)>, SendOp>)
                return 0; // the outbox runner's
            else
                return op.replay(context);
        },
        makeOp(row));
}

void OpReplay::drop(const OpRow &row, const MailError &error)
{
    const QString label = labelOf(makeOp(row));
    m_session.store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        for (const MessageId id : writer.ops.drop(row.id))
            writer.messages.rebase(id);
    });
    m_refused({error.kind(), QCoreApplication::translate("Sync", "The server refused this: %1. The messages are as they were.").arg(label),
        error.message() + QLatin1Char(' ') + error.detail()});
}

} // namespace postrider
