// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Flags.h"
#include "core/store/WriteLog.h"

#include <QList>
#include <optional>

namespace postrider {

class Connection;
class Statement;

/// Stored as an integer: never renumber.
enum class OpKind {
    SetFlags = 0,
    Move = 1,
    Delete = 2,
    Send = 3,
    Copy = 4,
    Append = 5,
    CreateFolder = 6,
    RenameFolder = 7,
    RemoveFolder = 8,
    SubscribeFolder = 9,
};

/// How far an op has come with one message; committed before and after what cannot be repeated.
enum class OpProgress {
    Waiting = 0,
    CopyBegun = 1, ///< COPY was about to be sent: on resume look for the copy before copying again
    Copied = 2, ///< the copy is confirmed, the original still has to go
};

struct OpMessage {
    MessageId message;
    OpProgress progress = OpProgress::Waiting;
};

/// One waiting verb as a row; core/ops makes the typed Op of it.
struct OpRow {
    OpId id;
    AccountId account;
    OpKind kind = OpKind::SetFlags;
    Flags addFlags, removeFlags;
    FolderId target;
    QList<OpMessage> messages; ///< those not confirmed yet
    FolderId folder = {}; ///< the folder that is made, renamed, removed or subscribed
    QString text = {}; ///< its new path
    qint64 number = 0; ///< what else the verb needs
};

/// Rows of ops. Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes.
class OpQueries {
public:
    explicit OpQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    /// Returns the id it was given. The caller rebases the messages.
    OpId insert(const OpRow &op, qint64 now);
    /// Waiting ops of an account in order, sends not among them.
    QList<OpRow> waiting(AccountId account);
    std::optional<OpRow> find(OpId id);
    int countWaiting();
    void setProgress(OpId id, MessageId message, OpProgress progress);
    /// The server has done it for this message. An op without messages is gone. The caller rebases.
    void confirm(OpId id, MessageId message);
    void confirm(OpId id, const QList<MessageId> &messages);
    /// Undo or refusal: the op is gone; returns the messages to rebase.
    QList<MessageId> drop(OpId id);

private:
    static OpRow read(const Statement &row);
    QList<OpMessage> messagesOf(OpId id);

    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
