// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OpQueries.h"

#include "core/store/Connection.h"

namespace postrider {

namespace {
#define OP_COLUMNS "id, account_id, kind, add_flags, remove_flags, target_folder_id, folder_id, text, number"
} // namespace

OpRow OpQueries::read(const Statement &row)
{
    return {OpId(row.integer(0)), AccountId(row.integer(1)), OpKind(row.integer(2)), Flags::fromInt(quint32(row.integer(3))), Flags::fromInt(quint32(row.integer(4))),
        FolderId(row.integer(5)), {}, FolderId(row.integer(6)), row.text(7), row.integer(8)};
}

OpId OpQueries::insert(const OpRow &op, qint64 now)
{
    m_mail.prepare("INSERT INTO op (account_id, kind, add_flags, remove_flags, target_folder_id, created, folder_id, text, number) VALUES (?,?,?,?,?,?,?,?,?)")
        .runWith(op.account.value, int(op.kind), op.addFlags.toInt(), op.removeFlags.toInt(), op.target.value, now, op.folder.value, op.text, op.number);
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
        auto s = m_mail.prepare("SELECT " OP_COLUMNS " FROM op WHERE account_id = ? AND kind <> 3 ORDER BY id");
        s.bind(account.value);
        while (s.step())
            list.append(read(s));
    }
    for (OpRow &op : list)
        op.messages = messagesOf(op.id);
    return list;
}

std::optional<OpRow> OpQueries::find(OpId id)
{
    OpRow op;
    {
        auto s = m_mail.prepare("SELECT " OP_COLUMNS " FROM op WHERE id = ?");
        if (!s.bind(id.value).step())
            return std::nullopt;
        op = read(s);
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
    confirm(id, QList<MessageId>{message});
}

void OpQueries::confirm(OpId id, const QList<MessageId> &messages)
{
    auto s = m_mail.prepare("DELETE FROM op_message WHERE op_id = ? AND message_id = ?");
    for (const MessageId message : messages)
        s.runWith(id.value, message.value);
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
