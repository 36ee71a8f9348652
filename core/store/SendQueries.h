// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/store/WriteLog.h"
#include "core/types/Draft.h"
#include "core/types/Receipt.h"

#include <QList>
#include <optional>

namespace postrider {

class Connection;
class Statement;

/// How far the copy in Sent is.
enum class FilingState { NotBegun = 0, Begun = 1, Done = 2 };

/// A sent message with what the worker needs to step it.
struct SendRow {
    OutboxItem item; ///< receipt included
    QString sender;
    FilingState filing = FilingState::NotBegun;
    MessageId parent;
    ParentRelation relation = ParentRelation::None;
    ErrorKind heldKind = ErrorKind::Refused; ///< why it is held, where it is
};

/// Rows of sent messages: the outbox while they are on their way, their receipts afterwards.
/// Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes.
class SendQueries {
public:
    explicit SendQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    /// `row.item.id` is the op's. The message is built once and never changes.
    void insert(const SendRow &row, const QByteArray &wire, const QByteArray &filed);
    std::optional<SendRow> find(OpId id);
    /// Not yet filed, oldest first; of one account, or of all.
    QList<SendRow> open(AccountId account = {});
    std::optional<Receipt> receipt(const QString &messageIdHeader);
    QByteArray wire(OpId id);
    QByteArray filed(OpId id);
    /// State, attempts, times, replies, recipients: everything but the content.
    void update(const SendRow &row);
    /// The content is no longer needed; the receipt stays.
    void forgetContent(OpId id);
    void remove(OpId id);

private:
    static SendRow read(const Statement &row);
    void readRecipients(SendRow &row);
    void writeRecipients(const SendRow &row);

    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
