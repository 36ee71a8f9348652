// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SendQueries.h"

#include "core/store/Connection.h"

namespace postrider {

namespace {
#define SEND_COLUMNS                                                                                                                                                               \
    "id, account_id, message_id_header, sender, subject, state, outcome_unknown, attempts, queued_at, next_attempt, filing, parent_id, relation, "                                 \
    "last_reply, meaning, host, tls, reply, queue_id, accepted_at, held_kind, not_before, scheduled, send_flags, size, envelope_id, wait_kind, accept_partly, filed_at, "          \
    "filed_folder_id, filed_uid, attention, filed_uid_validity, more_parents"

/// Bits of send_flags; stored: never renumber.
enum SendFlag { kDeliveryReport = 1, kReadReceipt = 2, kRequireTls = 4, kUtf8Header = 8, kEightBit = 16, kHeaderWasKnown = 32 };
} // namespace

int SendQueries::flagsOf(const SendOptions &options)
{
    return (options.deliveryReport ? kDeliveryReport : 0) | (options.readReceipt ? kReadReceipt : 0) | (options.requireTls ? kRequireTls : 0);
}

SendOptions SendQueries::optionsFrom(qint64 flags)
{
    SendOptions options;
    options.deliveryReport = flags & kDeliveryReport;
    options.readReceipt = flags & kReadReceipt;
    options.requireTls = flags & kRequireTls;
    return options;
}

QString SendQueries::textOf(const QList<MessageId> &messages)
{
    QStringList numbers;
    for (const MessageId id : messages)
        numbers.append(QString::number(id.value));
    return numbers.join(QLatin1Char(' '));
}

QList<MessageId> SendQueries::messagesFrom(const QString &text)
{
    QList<MessageId> messages;
    for (const QStringView number : QStringView(text).tokenize(u' ', Qt::SkipEmptyParts))
        messages.append(MessageId(number.toLongLong()));
    return messages;
}

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
    Receipt &receipt = item.receipt;
    receipt.id = item.id;
    receipt.messageIdHeader = item.messageIdHeader;
    receipt.state = item.state;
    receipt.host = s.text(15);
    receipt.tls = s.text(16);
    receipt.reply = s.text(17);
    receipt.queueId = s.text(18);
    receipt.acceptedAt = s.integer(19);
    item.heldKind = ErrorKind(s.integer(20));
    item.notBefore = s.integer(21);
    item.scheduled = s.integer(22) != 0;
    const qint64 flags = s.integer(23);
    row.deliveryReport = flags & kDeliveryReport;
    row.requireTls = flags & kRequireTls;
    row.utf8Header = flags & kUtf8Header;
    row.eightBit = flags & kEightBit;
    row.headerWasKnown = flags & kHeaderWasKnown;
    item.size = s.integer(24);
    receipt.envelopeId = s.text(25);
    row.waitKind = ErrorKind(s.integer(26));
    row.acceptPartly = s.integer(27) != 0;
    receipt.filedAt = s.integer(28);
    row.filedFolder = FolderId(s.integer(29));
    row.filedUid = Uid(s.integer(30));
    item.needsAttention = s.integer(31) != 0;
    row.filedUidValidity = quint32(s.integer(32));
    row.moreParents = messagesFrom(s.text(33));
    return row;
}

QList<SendRow> SendQueries::readAll(Statement &statement)
{
    QList<SendRow> rows;
    while (statement.step())
        rows.append(read(statement));
    return rows;
}

void SendQueries::readRecipients(SendRow &row)
{
    auto s = m_mail.prepare("SELECT address, state, code, enhanced_code, reply, delivery, delivery_at, delivery_status, delivery_reply, delivery_meaning, report_id "
                            "FROM send_recipient WHERE send_id = ? ORDER BY position");
    s.bind(row.item.id.value);
    while (s.step()) {
        row.item.receipt.recipients.append({s.text(0), RecipientReceipt::State(s.integer(1)), int(s.integer(2)), s.text(3), s.text(4), Delivery(s.integer(5)), s.integer(6),
            s.text(7), s.text(8), s.text(9), MessageId(s.integer(10))});
        row.item.recipients.append(s.text(0));
    }
}

void SendQueries::insertRecipients(const SendRow &row)
{
    auto s = m_mail.prepare("INSERT INTO send_recipient (send_id, position, address, state, code, enhanced_code, reply) VALUES (?,?,?,?,?,?,?)");
    const auto &recipients = row.item.receipt.recipients;
    for (int i = 0; i < recipients.size(); ++i) {
        const RecipientReceipt &r = recipients[i];
        s.runWith(row.item.id.value, i, r.address, int(r.state), r.code, r.enhancedCode, r.reply);
    }
}

void SendQueries::insert(const SendRow &row, const QByteArray &wire, const QByteArray &filed)
{
    const OutboxItem &item = row.item;
    const int flags = (row.deliveryReport ? kDeliveryReport : 0) | (row.requireTls ? kRequireTls : 0) | (row.utf8Header ? kUtf8Header : 0) | (row.eightBit ? kEightBit : 0)
        | (row.headerWasKnown ? kHeaderWasKnown : 0);
    m_mail
        .prepare("INSERT INTO send (id, account_id, message_id_header, sender, subject, state, queued_at, next_attempt, parent_id, relation, not_before, scheduled, send_flags, "
                 "size, envelope_id, wait_kind, accept_partly, filing, more_parents) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
        .runWith(item.id.value, item.account.value, item.messageIdHeader, row.sender, item.subject, int(item.state), item.queuedAt, item.nextAttempt, row.parent.value,
            int(row.relation), item.notBefore, item.scheduled, flags, wire.size(), item.receipt.envelopeId, int(row.waitKind), row.acceptPartly, int(row.filing),
            textOf(row.moreParents));
    m_mail.prepare("INSERT INTO send_content (send_id, wire, filed) VALUES (?,?,?)").runWith(item.id.value, wire, filed);
    insertRecipients(row);
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
        list = readAll(s);
    }
    for (SendRow &row : list)
        readRecipients(row);
    return list;
}

QList<SendRow> SendQueries::needingAttention()
{
    QList<SendRow> list;
    {
        auto s = m_mail.prepare("SELECT " SEND_COLUMNS " FROM send INDEXED BY send_attention WHERE attention <> 0 ORDER BY id");
        list = readAll(s);
    }
    for (SendRow &row : list)
        readRecipients(row);
    return list;
}

QList<SendRow> SendQueries::filedByUsSince(AccountId account, qint64 since)
{
    auto s = m_mail.prepare("SELECT " SEND_COLUMNS " FROM send INDEXED BY send_filed_by_us WHERE filed_uid > 0 AND account_id = ? AND filed_at >= ? "
                            "ORDER BY filed_at DESC LIMIT 20");
    s.bind(account.value, since);
    return readAll(s);
}

std::optional<OpId> SendQueries::withMessageId(const QString &messageIdHeader)
{
    auto s = m_mail.prepare("SELECT id FROM send WHERE message_id_header = ? ORDER BY id DESC LIMIT 1");
    if (messageIdHeader.isEmpty() || !s.bind(messageIdHeader).step())
        return std::nullopt;
    return OpId(s.integer(0));
}

std::optional<OpId> SendQueries::withEnvelopeId(const QString &envelopeId)
{
    auto s = m_mail.prepare("SELECT id FROM send WHERE envelope_id = ? AND envelope_id <> '' ORDER BY id DESC LIMIT 1");
    if (!s.bind(envelopeId).step())
        return std::nullopt;
    return OpId(s.integer(0));
}

int SendQueries::countTwins(const SendRow &row, std::optional<FilingState> filing)
{
    auto s = m_mail.prepare("SELECT count(*) FROM send WHERE message_id_header = ?1 AND account_id = ?2 AND id <> ?3 AND (?4 < 0 OR filing = ?4)");
    s.bind(row.item.messageIdHeader, row.item.account.value, row.item.id.value, filing ? int(*filing) : -1);
    return s.step() ? int(s.integer(0)) : 0;
}

std::optional<Receipt> SendQueries::receipt(OpId id)
{
    auto row = find(id);
    if (!row)
        return std::nullopt;
    row->item.receipt.events = events(id);
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

QString SendQueries::transcript(OpId id)
{
    auto s = m_mail.prepare("SELECT transcript FROM send_transcript WHERE send_id = ?");
    return s.bind(id.value).step() ? s.text(0) : QString();
}

QList<SendEvent> SendQueries::events(OpId id)
{
    QList<SendEvent> list;
    auto s = m_mail.prepare("SELECT at, kind, attempt, recipient, delivery, reply, meaning, report_id FROM send_event WHERE send_id = ? ORDER BY position");
    s.bind(id.value);
    while (s.step())
        list.append({s.integer(0), SendEvent::Kind(s.integer(1)), int(s.integer(2)), s.text(3), Delivery(s.integer(4)), s.text(5), s.text(6), MessageId(s.integer(7))});
    return list;
}

void SendQueries::update(const SendRow &row)
{
    const OutboxItem &item = row.item;
    const Receipt &receipt = item.receipt;
    m_mail
        .prepare(
            "UPDATE send SET state=?, outcome_unknown=?, attempts=?, next_attempt=?, filing=?, last_reply=?, meaning=?, host=?, tls=?, reply=?, queue_id=?, "
            "accepted_at=?, held_kind=?, not_before=?, scheduled=?, wait_kind=?, accept_partly=?, filed_at=?, filed_folder_id=?, filed_uid=?, filed_uid_validity=?, attention=? WHERE id=?")
        .runWith(int(item.state), item.outcomeUnknown, item.attempts, item.nextAttempt, int(row.filing), item.lastReply, item.meaning, receipt.host, receipt.tls, receipt.reply,
            receipt.queueId, receipt.acceptedAt, int(item.heldKind), item.notBefore, item.scheduled, int(row.waitKind), row.acceptPartly, receipt.filedAt, row.filedFolder.value,
            row.filedUid, row.filedUidValidity, item.needsAttention, item.id.value);
    auto s = m_mail.prepare("UPDATE send_recipient SET state=?, code=?, enhanced_code=?, reply=? WHERE send_id=? AND position=?");
    const auto &recipients = receipt.recipients;
    for (int i = 0; i < recipients.size(); ++i) {
        const RecipientReceipt &r = recipients[i];
        s.runWith(int(r.state), r.code, r.enhancedCode, r.reply, item.id.value, i);
    }
    m_log->changes.outbox = true;
}

void SendQueries::updateReported(const SendRow &row)
{
    m_mail.prepare("UPDATE send SET attention=? WHERE id=?").runWith(row.item.needsAttention, row.item.id.value);
    auto s = m_mail.prepare("UPDATE send_recipient SET delivery=?, delivery_at=?, delivery_status=?, delivery_reply=?, delivery_meaning=?, report_id=? "
                            "WHERE send_id=? AND position=?");
    const auto &recipients = row.item.receipt.recipients;
    for (int i = 0; i < recipients.size(); ++i) {
        const RecipientReceipt &r = recipients[i];
        s.runWith(int(r.delivery), r.deliveryAt, r.deliveryStatus, r.deliveryReply, r.deliveryMeaning, r.report.value, row.item.id.value, i);
    }
    m_log->changes.outbox = true;
}

void SendQueries::addEvent(OpId id, const SendEvent &e)
{
    m_mail
        .prepare("INSERT INTO send_event (send_id, position, at, kind, attempt, recipient, delivery, reply, meaning, report_id) "
                 "VALUES (?1, (SELECT coalesce(max(position), 0) + 1 FROM send_event WHERE send_id = ?1), ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
        .runWith(id.value, e.at, int(e.kind), e.attempt, e.recipient, int(e.delivery), e.reply, e.meaning, e.report.value);
    m_log->changes.outbox = true;
}

void SendQueries::setTranscript(OpId id, const QString &transcript)
{
    m_mail.prepare("INSERT OR REPLACE INTO send_transcript (send_id, transcript) VALUES (?,?)").runWith(id.value, transcript);
}

void SendQueries::forgetContent(OpId id)
{
    m_mail.prepare("DELETE FROM send_content WHERE send_id = ?").runWith(id.value);
    m_mail.prepare("DELETE FROM send_transcript WHERE send_id = ?").runWith(id.value);
}

void SendQueries::remove(OpId id)
{
    forgetContent(id);
    m_mail.prepare("DELETE FROM send_recipient WHERE send_id = ?").runWith(id.value);
    m_mail.prepare("DELETE FROM send_event WHERE send_id = ?").runWith(id.value);
    m_mail.prepare("DELETE FROM send WHERE id = ?").runWith(id.value);
    m_mail.prepare("DELETE FROM op WHERE id = ?").runWith(id.value);
    m_log->changes.outbox = true;
}

} // namespace postrider
