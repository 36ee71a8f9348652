// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Pop3Queries.h"

#include "core/store/Connection.h"

namespace postrider {

QHash<QByteArray, Pop3Row> Pop3Queries::ofAccount(AccountId account)
{
    QHash<QByteArray, Pop3Row> rows;
    auto s = m_mail.prepare(
        "SELECT pop3_message.uid, message_id, state, came_at, missed_at, coalesce(message.body_id, 0) <> 0, coalesce(message.date, 0), pop3_message.header_hash FROM pop3_message "
        "LEFT JOIN message ON message.id = message_id WHERE pop3_message.account_id = ?");
    s.bind(account.value);
    while (s.step())
        rows.insert(s.blob(0), {MessageId(s.integer(1)), Pop3Row::State(s.integer(2)), s.integer(5) != 0, s.integer(6), s.integer(3), s.blob(7), s.integer(4)});
    return rows;
}

QByteArray Pop3Queries::nameOf(MessageId message)
{
    auto s = m_mail.prepare("SELECT uid FROM pop3_message WHERE message_id = ? AND message_id > 0");
    return s.bind(message.value).step() ? s.blob(0) : QByteArray();
}

void Pop3Queries::insert(AccountId account, const QByteArray &uid, MessageId message, const QByteArray &headerHash, qint64 now)
{
    m_mail.prepare("INSERT OR REPLACE INTO pop3_message (account_id, uid, message_id, state, came_at, missed_at, header_hash) VALUES (?, ?, ?, 0, ?, 0, ?)")
        .runWith(account.value, uid, message.value, now, headerHash);
}

void Pop3Queries::rename(AccountId account, const QByteArray &uid, const QByteArray &now)
{
    m_mail.prepare("UPDATE OR REPLACE pop3_message SET uid = ?, missed_at = 0 WHERE account_id = ? AND uid = ?").runWith(now, account.value, uid);
}

void Pop3Queries::setMissed(AccountId account, const QByteArrayList &uids, qint64 now)
{
    for (const QByteArray &uid : uids)
        m_mail.prepare("UPDATE pop3_message SET missed_at = ? WHERE account_id = ? AND uid = ?").runWith(now, account.value, uid);
}

void Pop3Queries::forgetMissed(AccountId account, qint64 before)
{
    m_mail.prepare("DELETE FROM pop3_message WHERE account_id = ? AND missed_at > 0 AND missed_at < ?").runWith(account.value, before);
}

void Pop3Queries::messageGone(MessageId message)
{
    m_mail
        .prepare("UPDATE pop3_message SET message_id = 0, state = CASE WHEN (SELECT pop3_delete_too FROM account WHERE account.id = account_id) <> 0 THEN 2 ELSE 1 END "
                 "WHERE message_id = ? AND message_id > 0")
        .runWith(message.value);
}

} // namespace postrider
