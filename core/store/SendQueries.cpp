// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SendQueries.h"

#include "core/store/Connection.h"

namespace postrider {

namespace {
#define SEND_COLUMNS                                                                                                                                                               \
    "id, account_id, message_id_header, sender, subject, state, outcome_unknown, attempts, queued_at, next_attempt, filing, parent_id, relation, "                                 \
    "last_reply, meaning, host, tls, reply, queue_id, accepted_at, held_kind"
} // namespace

SendRow SendQueries::read(const Statement &s)
{
    SendRow row;
    OutboxItem &item = row.item;
    item.id = OpId(s.integer(0));
    item.account = AccountId(s.integer(1));
    item.messageIdHeader = s.text(2);
    row.sender = s.text(3);
    item.subject = s.text(4);
    item.state = SendState(s.integer(5));
    item.outcomeUnknown = s.integer(6) != 0;
    item.attempts = int(s.integer(7));
    item.queuedAt = s.integer(8);
    item.nextAttempt = s.integer(9);
    row.filing = FilingState(s.integer(10));
    row.parent = MessageId(s.integer(11));
    row.relation = ParentRelation(s.integer(12));
    item.lastReply = s.text(13);
    item.meaning = s.text(14);
    item.receipt.messageIdHeader = item.messageIdHeader;
    item.receipt.state = item.state;
    item.receipt.host = s.text(15);
    item.receipt.tls = s.text(16);
    item.receipt.reply = s.text(17);
    item.receipt.queueId = s.text(18);
    item.receipt.acceptedAt = s.integer(19);
    row.heldKind = ErrorKind(s.integer(20));
    return row;
}

void SendQueries::readRecipients(SendRow &row)
{
    auto s = m_mail.prepare("SELECT address, state, code, enhanced_code, reply FROM send_recipient WHERE send_id = ? ORDER BY position");
    s.bind(row.item.id.value);
    while (s.step()) {
        row.item.receipt.recipients.append({s.text(0), RecipientReceipt::State(s.integer(1)), int(s.integer(2)), s.text(3), s.text(4)});
        row.item.recipients.append(s.text(0));
    }
}

void SendQueries::writeRecipients(const SendRow &row)
{
    auto s = m_mail.prepare("INSERT OR REPLACE INTO send_recipient (send_id, position, address, state, code, enhanced_code, reply) VALUES (?,?,?,?,?,?,?)");
    const auto &recipients = row.item.receipt.recipients;
    for (int i = 0; i < recipients.size(); ++i) {
        const RecipientReceipt &r = recipients[i];
        s.runWith(row.item.id.value, i, r.address, int(r.state), r.code, r.enhancedCode, r.reply);
    }
}

void SendQueries::insert(const SendRow &row, const QByteArray &wire, const QByteArray &filed)
{
    const OutboxItem &item = row.item;
    m_mail.prepare("INSERT INTO send (id, account_id, message_id_header, sender, subject, state, queued_at, next_attempt, parent_id, relation) VALUES (?,?,?,?,?,?,?,?,?,?)")
        .runWith(item.id.value, item.account.value, item.messageIdHeader, row.sender, item.subject, int(item.state), item.queuedAt, item.nextAttempt, row.parent.value,
            int(row.relation));
    m_mail.prepare("INSERT INTO send_content (send_id, wire, filed) VALUES (?,?,?)").runWith(item.id.value, wire, filed);
    writeRecipients(row);
    m_log->changes.outbox = true;
}

std::optional<SendRow> SendQueries::find(OpId id)
{
    std::optional<SendRow> row;
    {
        auto s = m_mail.prepare("SELECT " SEND_COLUMNS " FROM send WHERE id = ?");
        if (!s.bind(id.value).step())
            return std::nullopt;
        row = read(s);
    }
    readRecipients(*row);
    return row;
}

QList<SendRow> SendQueries::open(AccountId account)
{
    QList<SendRow> list;
    {
        auto s = account.isValid() ? m_mail.prepare("SELECT " SEND_COLUMNS " FROM send WHERE state <> 4 AND account_id = ? ORDER BY id")
                                   : m_mail.prepare("SELECT " SEND_COLUMNS " FROM send INDEXED BY send_open WHERE state <> 4 ORDER BY id");
        if (account.isValid())
            s.bind(account.value);
        while (s.step())
            list.append(read(s));
    }
    for (SendRow &row : list)
        readRecipients(row);
    return list;
}

std::optional<Receipt> SendQueries::receipt(const QString &messageIdHeader)
{
    std::optional<SendRow> row;
    {
        auto s = m_mail.prepare("SELECT " SEND_COLUMNS " FROM send WHERE message_id_header = ? ORDER BY id DESC LIMIT 1");
        if (!s.bind(messageIdHeader).step())
            return std::nullopt;
        row = read(s);
    }
    readRecipients(*row);
    return row->item.receipt;
}

QByteArray SendQueries::wire(OpId id)
{
    auto s = m_mail.prepare("SELECT wire FROM send_content WHERE send_id = ?");
    return s.bind(id.value).step() ? s.blob(0) : QByteArray();
}

QByteArray SendQueries::filed(OpId id)
{
    auto s = m_mail.prepare("SELECT filed FROM send_content WHERE send_id = ?");
    return s.bind(id.value).step() ? s.blob(0) : QByteArray();
}

void SendQueries::update(const SendRow &row)
{
    const OutboxItem &item = row.item;
    const Receipt &receipt = item.receipt;
    m_mail
        .prepare("UPDATE send SET state=?, outcome_unknown=?, attempts=?, next_attempt=?, filing=?, last_reply=?, meaning=?, host=?, tls=?, reply=?, queue_id=?, "
                 "accepted_at=?, held_kind=? WHERE id=?")
        .runWith(int(item.state), item.outcomeUnknown, item.attempts, item.nextAttempt, int(row.filing), item.lastReply, item.meaning, receipt.host, receipt.tls, receipt.reply,
            receipt.queueId, receipt.acceptedAt, int(row.heldKind), item.id.value);
    writeRecipients(row);
    m_log->changes.outbox = true;
}

void SendQueries::forgetContent(OpId id)
{
    m_mail.prepare("DELETE FROM send_content WHERE send_id = ?").runWith(id.value);
}

void SendQueries::remove(OpId id)
{
    m_mail.prepare("DELETE FROM send_recipient WHERE send_id = ?").runWith(id.value);
    m_mail.prepare("DELETE FROM send_content WHERE send_id = ?").runWith(id.value);
    m_mail.prepare("DELETE FROM send WHERE id = ?").runWith(id.value);
    m_mail.prepare("DELETE FROM op WHERE id = ?").runWith(id.value);
    m_log->changes.outbox = true;
}

} // namespace postrider
