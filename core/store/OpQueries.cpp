// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OpQueries.h"

#include "core/store/Connection.h"

namespace postrider {

namespace {
#define OP_COLUMNS "id, account_id, kind, add_flags, remove_flags, target_folder_id, folder_id, text, number"
/// The upload of a draft that waits in the outbox or is being written, and of which nothing is under way.
#define RESTS                                                                                                                                                                      \
    "EXISTS (SELECT 1 FROM draft_copy JOIN draft ON draft.id = draft_copy.draft_id WHERE draft_copy.id = op.number AND upload_header = '' AND (held <> 0 OR send_id <> 0))"

OpRow readOp(const Statement &s)
{
    OpRow op;
    op.id = OpId(s.integer(0));
    op.account = AccountId(s.integer(1));
    op.kind = OpKind(s.integer(2));
    op.addFlags = Flags::fromInt(quint32(s.integer(3)));
    op.removeFlags = Flags::fromInt(quint32(s.integer(4)));
    op.target = FolderId(s.integer(5));
    op.folder = FolderId(s.integer(6));
    op.text = s.text(7);
    op.number = s.integer(8);
    return op;
}
} // namespace

OpId OpQueries::insert(const OpRow &op, qint64 now)
{
    m_mail.prepare("INSERT INTO op (account_id, kind, add_flags, remove_flags, target_folder_id, folder_id, text, number, created) VALUES (?,?,?,?,?,?,?,?,?)")
        .runWith(op.account.value, int(op.kind), op.addFlags.toInt(), op.removeFlags.toInt(), op.target.value, op.folder.value, op.text, op.number, now);
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
            list.append(readOp(s));
    }
    for (OpRow &op : list)
        op.messages = messagesOf(op.id);
    return list;
}

QList<OpId> OpQueries::waitingIds(AccountId account)
{
    QList<OpId> ids;
    auto s = m_mail.prepare("SELECT id FROM op WHERE account_id = ? AND kind <> 3 ORDER BY id");
    s.bind(account.value);
    while (s.step())
        ids.append(OpId(s.integer(0)));
    return ids;
}

QList<OpRow> OpQueries::waitingForFolders(AccountId account)
{
    QList<OpRow> list;
    auto s = m_mail.prepare("SELECT " OP_COLUMNS " FROM op WHERE account_id = ? AND kind BETWEEN 6 AND 9 ORDER BY id");
    s.bind(account.value);
    while (s.step())
        list.append(readOp(s));
    return list;
}

std::optional<OpRow> OpQueries::findHead(OpId id)
{
    auto s = m_mail.prepare("SELECT " OP_COLUMNS " FROM op WHERE id = ?");
    if (!s.bind(id.value).step())
        return std::nullopt;
    return readOp(s);
}

std::optional<OpRow> OpQueries::find(OpId id)
{
    auto op = findHead(id);
    if (op)
        op->messages = messagesOf(id);
    return op;
}

QList<MessageId> OpQueries::retarget(AccountId account, FolderId from, FolderId to)
{
    QList<MessageId> messages;
    auto s = m_mail.prepare(
        "SELECT op_message.message_id FROM op CROSS JOIN op_message ON op_message.op_id = op.id WHERE op.account_id = ? AND op.kind IN (1, 4, 5) AND op.target_folder_id = ?");
    s.bind(account.value, from.value);
    while (s.step())
        messages.append(MessageId(s.integer(0)));
    m_mail.prepare("UPDATE op SET target_folder_id = ? WHERE account_id = ? AND kind IN (1, 4, 5) AND target_folder_id = ?").runWith(to.value, account.value, from.value);
    return messages;
}

bool OpQueries::canPush(AccountId account)
{
    // An op of messages without any left is done, and waits for nothing but being put away.
    auto s = m_mail.prepare("SELECT 1 FROM op WHERE account_id = ?1 AND kind <> 3 AND CASE WHEN kind = 10 THEN NOT " RESTS " WHEN kind BETWEEN 5 AND 9 THEN 1 "
                            "ELSE NOT EXISTS (SELECT 1 FROM op_message WHERE op_id = op.id) OR EXISTS (SELECT 1 FROM op_message JOIN message "
                            "ON message.id = op_message.message_id WHERE op_id = op.id AND message.uid > 0) END LIMIT 1");
    return s.bind(account.value).step();
}

int OpQueries::countFor(FolderId folder)
{
    int count = 0;
    // By halves, because each has an index of its own.
    for (const char *sql : {"SELECT count(DISTINCT message_id) FROM message CROSS JOIN op_message ON op_message.message_id = message.id WHERE server_folder_id = ? AND uid > 0",
             "SELECT count(DISTINCT message_id) FROM message CROSS JOIN op_message ON op_message.message_id = message.id WHERE server_folder_id = ? AND uid = 0"}) {
        auto s = m_mail.prepare(sql);
        if (s.bind(folder.value).step())
            count += int(s.integer(0));
    }
    return count;
}

bool OpQueries::hasToLeaveFirst(FolderId folder, OpId before)
{
#define LEAVES_FIRST                                                                                                                                                               \
    "(EXISTS (SELECT 1 FROM append_source WHERE append_source.source_id = message.id) OR EXISTS (SELECT 1 FROM op_message JOIN op ON op.id = op_message.op_id "                    \
    "WHERE op_message.message_id = message.id AND op.id < ?2 AND op.kind IN (1, 4) AND op.target_folder_id <> ?1)) LIMIT 1"
    for (const char *sql :
        {"SELECT 1 FROM message WHERE server_folder_id = ?1 AND uid > 0 AND " LEAVES_FIRST, "SELECT 1 FROM message WHERE server_folder_id = ?1 AND uid = 0 AND " LEAVES_FIRST}) {
        auto s = m_mail.prepare(sql);
        if (s.bind(folder.value, before.value).step())
            return true;
    }
    return false;
}

bool OpQueries::isWaitedFor(MessageId message)
{
    auto s = m_mail.prepare("SELECT 1 FROM op_message WHERE message_id = ? LIMIT 1");
    return s.bind(message.value).step();
}

QList<OpId> OpQueries::opsOn(MessageId message, OpKind kind)
{
    QList<OpId> list;
    auto s = m_mail.prepare("SELECT op_id FROM op_message CROSS JOIN op ON op.id = op_message.op_id WHERE message_id = ? AND kind = ?");
    s.bind(message.value, int(kind));
    while (s.step())
        list.append(OpId(s.integer(0)));
    return list;
}

bool OpQueries::isBeingCopied(MessageId message, OpId before)
{
    auto s = m_mail.prepare("SELECT 1 FROM op_message CROSS JOIN op ON op.id = op_message.op_id WHERE message_id = ? AND op_id < ? AND kind = 4 LIMIT 1");
    return s.bind(message.value, before.value).step();
}

bool OpQueries::giveUpCopiesOf(MessageId message)
{
    const QList<OpId> copies = opsOn(message, OpKind::Copy);
    for (const OpId copy : copies)
        confirm(copy, message);
    if (!copies.isEmpty())
        dropRemovalsOf(message);
    return !copies.isEmpty();
}

QList<MessageId> OpQueries::copiesWithoutBody(AccountId account)
{
    QList<MessageId> list;
    auto s = m_mail.prepare("SELECT DISTINCT op_message.message_id FROM op CROSS JOIN op_message ON op_message.op_id = op.id CROSS JOIN message "
                            "ON message.id = op_message.message_id WHERE op.account_id = ? AND op.kind = 4 AND message.body_id = 0");
    s.bind(account.value);
    while (s.step())
        list.append(MessageId(s.integer(0)));
    return list;
}

int OpQueries::countWaiting()
{
    auto s = m_mail.prepare("SELECT count(*) FROM op WHERE kind <> 3 AND NOT (kind = 10 AND " RESTS ")");
    return s.step() ? int(s.integer(0)) : 0;
}

void OpQueries::setProgress(OpId id, MessageId message, OpProgress progress)
{
    m_mail.prepare("UPDATE op_message SET progress = ? WHERE op_id = ? AND message_id = ?").runWith(int(progress), id.value, message.value);
}

void OpQueries::setProgress(OpId id, const QList<MessageId> &messages, OpProgress progress, qint64 number)
{
    for (const MessageId message : messages)
        setProgress(id, message, progress);
    m_mail.prepare("UPDATE op SET number = ? WHERE id = ?").runWith(number, id.value);
}

void OpQueries::confirm(OpId id, MessageId message)
{
    confirm(id, QList<MessageId>{message});
}

void OpQueries::confirm(OpId id, const QList<MessageId> &messages)
{
    {
        auto s = m_mail.prepare("DELETE FROM op_message WHERE op_id = ? AND message_id = ?");
        for (const MessageId message : messages)
            s.runWith(id.value, message.value);
    }
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

void OpQueries::setSource(MessageId copy, MessageId source)
{
    m_mail.prepare("INSERT OR REPLACE INTO append_source (message_id, source_id) VALUES (?,?)").runWith(copy.value, source.value);
}

std::optional<MessageId> OpQueries::sourceOf(MessageId copy)
{
    auto s = m_mail.prepare("SELECT source_id FROM append_source WHERE message_id = ?");
    if (!s.bind(copy.value).step())
        return std::nullopt;
    return MessageId(s.integer(0));
}

bool OpQueries::isSource(MessageId message)
{
    auto s = m_mail.prepare("SELECT 1 FROM append_source WHERE source_id = ?");
    return s.bind(message.value).step();
}

void OpQueries::forgetSource(MessageId copy)
{
    m_mail.prepare("DELETE FROM append_source WHERE message_id = ?").runWith(copy.value);
}

void OpQueries::dropRemovalsOf(MessageId source)
{
    for (const OpId removal : opsOn(source, OpKind::Delete))
        confirm(removal, source);
}

QList<MessageId> OpQueries::sourcesWithoutBody(AccountId account)
{
    QList<MessageId> list;
    auto s = m_mail.prepare("SELECT DISTINCT append_source.source_id FROM append_source CROSS JOIN message ON message.id = append_source.source_id "
                            "WHERE message.account_id = ? AND message.body_id = 0 ORDER BY append_source.source_id");
    s.bind(account.value);
    while (s.step())
        list.append(MessageId(s.integer(0)));
    return list;
}

} // namespace postrider
