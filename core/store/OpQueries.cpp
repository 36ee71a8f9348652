// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OpQueries.h"

#include "core/store/Connection.h"

namespace postrider {

OpId OpQueries::insert(const OpRow &op, qint64 now)
{
    m_mail.prepare("INSERT INTO op (account_id, kind, add_flags, remove_flags, target_folder_id, created) VALUES (?,?,?,?,?,?)")
        .runWith(op.account.value, int(op.kind), op.addFlags.toInt(), op.removeFlags.toInt(), op.target.value, now);
    const OpId id(m_mail.lastInsertId());
    auto s = m_mail.prepare("INSERT OR IGNORE INTO op_message (op_id, message_id) VALUES (?,?)");
    for (const OpMessage &m : op.messages)
        s.runWith(id.value, m.message.value);
    return id;
}

QList<OpMessage> OpQueries::messagesOf(OpId id)
{
    QList<OpMessage> list;
    auto s = m_mail.prepare("SELECT message_id, progress FROM op_message WHERE op_id = ? ORDER BY message_id");
    s.bind(id.value);
    while (s.step())
        list.append({MessageId(s.integer(0)), OpProgress(s.integer(1))});
    return list;
}

QList<OpRow> OpQueries::waiting(AccountId account)
{
    QList<OpRow> list;
    {
        auto s = m_mail.prepare("SELECT id, kind, add_flags, remove_flags, target_folder_id FROM op WHERE account_id = ? AND kind <> 3 ORDER BY id");
        s.bind(account.value);
        while (s.step()) {
            list.append(
                {OpId(s.integer(0)), account, OpKind(s.integer(1)), Flags::fromInt(quint32(s.integer(2))), Flags::fromInt(quint32(s.integer(3))), FolderId(s.integer(4)), {}});
        }
    }
    for (OpRow &op : list)
        op.messages = messagesOf(op.id);
    return list;
}

std::optional<OpRow> OpQueries::find(OpId id)
{
    OpRow op;
    {
        auto s = m_mail.prepare("SELECT account_id, kind, add_flags, remove_flags, target_folder_id FROM op WHERE id = ?");
        if (!s.bind(id.value).step())
            return std::nullopt;
        op = {id, AccountId(s.integer(0)), OpKind(s.integer(1)), Flags::fromInt(quint32(s.integer(2))), Flags::fromInt(quint32(s.integer(3))), FolderId(s.integer(4)), {}};
    }
    op.messages = messagesOf(id);
    return op;
}

int OpQueries::countWaiting()
{
    auto s = m_mail.prepare("SELECT count(*) FROM op WHERE kind <> 3");
    return s.step() ? int(s.integer(0)) : 0;
}

void OpQueries::setProgress(OpId id, MessageId message, OpProgress progress)
{
    m_mail.prepare("UPDATE op_message SET progress = ? WHERE op_id = ? AND message_id = ?").runWith(int(progress), id.value, message.value);
}

void OpQueries::confirm(OpId id, MessageId message)
{
    m_mail.prepare("DELETE FROM op_message WHERE op_id = ? AND message_id = ?").runWith(id.value, message.value);
    m_mail.prepare("DELETE FROM op WHERE id = ?1 AND kind <> 3 AND NOT EXISTS (SELECT 1 FROM op_message WHERE op_id = ?1)").runWith(id.value);
}

QList<MessageId> OpQueries::drop(OpId id)
{
    QList<MessageId> messages;
    for (const OpMessage &m : messagesOf(id))
        messages.append(m.message);
    m_mail.prepare("DELETE FROM op_message WHERE op_id = ?").runWith(id.value);
    m_mail.prepare("DELETE FROM op WHERE id = ?").runWith(id.value);
    return messages;
}

} // namespace postrider
