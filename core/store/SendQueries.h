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
    OutboxItem item; ///< receipt included, events not
    QString sender; ///< envelope; empty: <> (RFC 8098 3)
    bool deliveryReport = false; ///< SendOptions::deliveryReport
    bool requireTls = false; ///< SendOptions::requireTls
    bool utf8Header = false; ///< the header holds UTF-8 (RFC 6532)
    bool eightBit = false; ///< the content may not be made 7-bit
    bool headerWasKnown = false; ///< when it was queued, there was a message with this Message-ID already: finding one proves nothing
    bool acceptPartly = false; ///< the person, or the account, said: send to the others. Recipients that were refused are not tried again
    FilingState filing = FilingState::NotBegun;
    MessageId parent;
    QList<MessageId> moreParents; ///< Draft::moreParents
    ParentRelation relation = ParentRelation::None;
    ErrorKind waitKind = ErrorKind::Cancelled; ///< of the last failed attempt: what can end the wait early; Cancelled: none failed
    FolderId filedFolder; ///< our own copy by APPENDUID; none: not ours, or not known
    Uid filedUid = 0;
    quint32 filedUidValidity = 0; ///< of that folder, then: under another one the UID is somebody else's
};

/// Rows of sent messages: the outbox while they are on their way, their receipts and what reports say afterwards.
/// Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes.
class SendQueries {
public:
    explicit SendQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    /// `row.item.id` is the op's. The message is built once and never changes.
    void insert(const SendRow &row, const QByteArray &wire, const QByteArray &filed);
    std::optional<SendRow> find(OpId id);
    /// Not yet filed, oldest first; of one account, or of all.
    QList<SendRow> open(AccountId account = {});
    /// Something went wrong that nobody has acted upon, oldest first.
    QList<SendRow> needingAttention();
    /// Handed over since `since` and filed by us with a known UID, newest first, at most 20: to find out whether the server files, too.
    QList<SendRow> filedByUsSince(AccountId account, qint64 since);
    /// The newest one with this Message-ID.
    std::optional<OpId> withMessageId(const QString &messageIdHeader);
    std::optional<OpId> withEnvelopeId(const QString &envelopeId);
    /// How many other messages of the account have the same Message-ID, because one file was sent more than once; `filing`: only those that are so far.
    int countTwins(const SendRow &row, std::optional<FilingState> filing = {});
    /// With its events.
    std::optional<Receipt> receipt(OpId id);
    QByteArray wire(OpId id);
    QByteArray filed(OpId id);
    QString transcript(OpId id);
    QList<SendEvent> events(OpId id);

    /// State, attempts, times, replies, recipients: everything but the content and what reports have said.
    void update(const SendRow &row);
    /// What reports have said of the recipients, and that the person should know; nothing else.
    void updateReported(const SendRow &row);
    void addEvent(OpId id, const SendEvent &event);
    void setTranscript(OpId id, const QString &transcript);
    /// The content is no longer needed; the receipt stays.
    void forgetContent(OpId id);
    void remove(OpId id);

    /// The bits of send_flags that are a person's options.
    static int flagsOf(const SendOptions &options);
    static QString textOf(const QList<MessageId> &messages);
    static QList<MessageId> messagesFrom(const QString &text);
    static SendOptions optionsFrom(qint64 flags);

private:
    static SendRow read(const Statement &row);
    QList<SendRow> readAll(Statement &statement);
    void readRecipients(SendRow &row);
    void insertRecipients(const SendRow &row);

    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
