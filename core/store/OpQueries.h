// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Flags.h"
#include "core/store/WriteLog.h"

#include <QList>
#include <optional>

namespace postrider {

class Connection;

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
    AppendDraft = 10,
};

/// Whether such an op says where its messages are shown (Delete, and AppendDraft with the copy that it replaces: nowhere).
constexpr bool placesMessages(OpKind kind)
{
    return kind == OpKind::Move || kind == OpKind::Delete || kind == OpKind::Append || kind == OpKind::AppendDraft;
}

/// How far an op has come with one message; committed before and after what cannot be repeated.
enum class OpProgress {
    Waiting = 0,
    CopyBegun = 1, ///< COPY was about to be sent: on resume look for the copy before copying again
    Copied = 2, ///< the copy is confirmed, the original still has to go
};

struct OpMessage {
    MessageId message;
    OpProgress progress = OpProgress::Waiting;

    bool operator==(const OpMessage &) const = default;
};

/// One waiting verb as a row; core/ops makes the typed Op of it.
struct OpRow {
    OpId id;
    AccountId account;
    OpKind kind = OpKind::SetFlags;
    Flags addFlags, removeFlags;
    FolderId target; ///< of messages; of CreateFolder: the folder that it goes below, if that is known
    QList<OpMessage> messages; ///< those not confirmed yet
    FolderId folder = {}; ///< that is made, renamed, removed or subscribed
    QString text = {}; ///< its new path
    qint64 number = 0; ///< what else the verb needs (Copy, Move, Append: boundOf() the target before it was begun; SubscribeFolder: 1 yes, 0 no;
                       ///< RemoveFolder: 1 only if it is empty; AppendDraft: the DraftCopy)
};

/// Rows of ops. Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes.
class OpQueries {
public:
    explicit OpQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    /// Returns the id it was given. The caller rebases the messages.
    OpId insert(const OpRow &op, qint64 now);
    /// Waiting ops of an account in order, sends not among them.
    QList<OpRow> waiting(AccountId account);
    QList<OpId> waitingIds(AccountId account);
    std::optional<OpRow> find(OpId id);
    /// Without its messages.
    std::optional<OpRow> findHead(OpId id);
    /// Ops that still have something to do for a server: sends do not count, nor drafts that rest (in the outbox, or being written).
    int countWaiting();
    /// Whether something in this folder is to be moved or copied out of it by an op before this one, or by an upload to another account.
    bool hasToLeaveFirst(FolderId folder, OpId before);
    /// Whether any op has still something to do with this message.
    bool isWaitedFor(MessageId message);
    /// Whether an op before this one has still to copy this message to another folder of its account.
    bool isBeingCopied(MessageId message, OpId before);
    /// It can never be copied: nobody waits for that any more, and it is not removed either. False if nobody did. The caller rebases.
    bool giveUpCopiesOf(MessageId message);
    /// Messages of this account that are to be copied, and whose bodies are not here yet.
    QList<MessageId> copiesWithoutBody(AccountId account);
    /// Whether something waits that could be pushed now: a message that the server knows by a UID or that has to be uploaded, or a folder.
    bool canPush(AccountId account);
    /// What was to go into a folder that the server never had goes into another one. Returns the messages to rebase.
    QList<MessageId> retarget(AccountId account, FolderId from, FolderId to);
    /// Ops on folders as such that wait for the server.
    QList<OpRow> waitingForFolders(AccountId account);
    /// Messages of this folder of the server that ops wait for.
    int countFor(FolderId folder);
    void setProgress(OpId id, MessageId message, OpProgress progress);
    void setProgress(OpId id, const QList<MessageId> &messages, OpProgress progress, qint64 number);
    /// The server has done it for this message. An op without messages is gone. The caller rebases.
    void confirm(OpId id, MessageId message);
    void confirm(OpId id, const QList<MessageId> &messages);
    /// Undo or refusal: the op is gone; returns the messages to rebase.
    QList<MessageId> drop(OpId id);

    // --- copies that are to be uploaded (Append) -----------------------------------------------------------------------------------
    /// `copy` gets the body of `source`, which must not leave its server before the copy has been uploaded.
    void setSource(MessageId copy, MessageId source);
    std::optional<MessageId> sourceOf(MessageId copy);
    bool isSource(MessageId message);
    void forgetSource(MessageId copy);
    /// The copy failed for good: the original is not removed after all. The caller rebases.
    void dropRemovalsOf(MessageId source);
    /// Messages of this account that are to be copied to another, and whose bodies are not here yet.
    QList<MessageId> sourcesWithoutBody(AccountId account);

private:
    QList<OpMessage> messagesOf(OpId id);
    QList<OpId> opsOn(MessageId message, OpKind kind);

    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
