// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/SmtpClient.h"
#include "core/store/StoreWriter.h"

#include <QString>

namespace postrider {

/// Sends one message: the states of sending.md as values, and the steps between them. A value: the steps change `row`, whoever calls them commits it.
/// applyLocal on the store thread, everything else on the account's worker.
struct SendOp {
    SendRow row;

    /// Queues a message that was built once. `draft`: what it was made of, kept unseen so that it can be edited again (invalid: none). Returns the id.
    static OpId applyLocal(StoreWriter &writer, AccountId account, const SendRow &row, const QByteArray &wire, const QByteArray &filed, DraftId draft, qint64 now);
    /// Takes a message out of the outbox; its draft, if there is one, is among the drafts again. Throws Refused once it may have left. Where some recipients have it
    /// and the others were refused or put off, the message counts as sent to the former: no draft, and recipientsToTry() of the row before are the caller's.
    static std::optional<DraftId> cancel(StoreWriter &writer, OpId id);

    /// Whose turn it is: recipients without a final answer.
    QStringList recipientsToTry() const;
    bool isDue(qint64 now) const;
    bool needsFiling() const;

    /// The attempt is counted before it begins.
    void begin();
    /// Before the final dot leaves.
    void dataLeaves();
    /// The server has answered. `retryAfter`: ms until the next attempt where one is needed.
    void answered(const SmtpResult &result, const QString &host, const QString &tls, qint64 now, qint64 retryAfter);
    /// The attempt failed before the message was handed over, or nobody knows (kind Unknown).
    void failed(const Failure &failure, qint64 now, qint64 retryAfter);
    /// A crash or a lost connection in dataLeaves..answered: outcome unknown, never resent by itself.
    void markUnknown(const QString &detail);
    /// The message was found on the server, or the person says so.
    void foundSent(const QString &where, qint64 now);
    void fileBegun() { row.filing = FilingState::Begun; }
    void fileDone();
    /// Try now: the person lifts a hold or a wait.
    void retryNow();

    /// What follows from acceptance, in the same transaction: the draft goes, the parent is marked. Idempotent.
    void applyAccepted(StoreWriter &writer, qint64 now) const;
    /// A filed message needs its content and its op no more.
    void closeIfFiled(StoreWriter &writer) const;

    QString label() const;

    /// Undelivered for so long, a message is held (RFC 5321 4.5.4.1 gives 4-5 days to servers; a person wants to know sooner).
    static constexpr qint64 kGiveUpAfter = qint64(72) * 3600 * 1000;
    /// ... and not before so many attempts: a scheduled message, or one queued on a computer that then slept for a week, has not been tried at all.
    static constexpr int kLeastAttempts = 6;

private:
    bool isOverdue(qint64 now) const;
    void hold(ErrorKind kind, const QString &meaning);
};

} // namespace postrider
