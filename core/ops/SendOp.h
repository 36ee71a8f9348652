// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/SmtpClient.h"
#include "core/store/StoreWriter.h"
#include "core/types/Account.h"

#include <QString>

namespace postrider {

/// Sends one message: the states of sending.md as values, and the steps between them. A value: the steps change `row` and note what happened in `news`; whoever calls them
/// commits both with store(). applyLocal on the store thread, everything else on the account's worker.
struct SendOp {
    SendRow row;
    QList<SendEvent> news = {}; ///< what the steps since the last store() have to tell
    QString transcript = {}; ///< of an attempt that failed; kept with the next store()
    QString remark = {}; ///< what the person should know of how it was handed over; told once the server has taken it

    /// Queues a message that was built once. `draft`: what it was made of, kept unseen so that it can be edited again (invalid: none). Returns the id. Throws Refused for a draft
    /// that waits in the outbox already.
    static OpId applyLocal(StoreWriter &writer, AccountId account, const SendRow &row, const QByteArray &wire, const QByteArray &filed, DraftId draft, qint64 now);
    /// Takes a message out of the outbox; its draft, if there is one, is among the drafts again. Throws Refused once it may have left. Where some recipients have it
    /// and the others were refused or put off, the message counts as sent to the former: no draft, and recipientsToTry() of the row before are the caller's.
    static std::optional<DraftId> cancel(StoreWriter &writer, OpId id, qint64 now);

    /// Row, events and transcript into the store.
    void store(StoreWriter &writer);

    /// Whose turn it is: recipients without a final answer; after "send to the others", without those that were refused.
    QStringList recipientsToTry() const;
    QStringList refusedRecipients() const;
    QStringList recipientsNotRefused() const;
    bool isDue(qint64 now) const;
    bool needsFiling() const;
    /// When it is sent: the account's server keeps it until then, or we do. `undoWindow` in ms.
    void schedule(const SendOptions &options, const SendingLimits &limits, qint64 now, qint64 undoWindow);
    /// The server does not keep it until its time after all: it waits here, and this was no attempt.
    void waitHere();
    /// Handed over before its time, for the server to keep.
    bool isAheadOfTime(qint64 now) const { return row.item.scheduled && row.item.notBefore > now; }
    /// Nothing was handed over for a reason that is mended by now; this was no attempt.
    void tryAgainAtOnce();

    /// The attempt is counted before it begins.
    void begin();
    /// Before the final dot, or the last chunk, leaves. `offered`: what the server said about each recipient, so that it is known whom a lost reply is about.
    void dataLeaves(const QList<SmtpRecipientResult> &offered = {});
    /// The server has answered. `retryAfter`: ms until the next attempt where one is needed.
    void answered(const SmtpResult &result, const QString &host, const QString &tls, qint64 now, qint64 retryAfter);
    /// The attempt failed before the message was handed over, or nobody knows (kind Unknown).
    void failed(const Failure &failure, qint64 now, qint64 retryAfter);
    /// A crash or a lost connection in dataLeaves..answered: outcome unknown, never resent by itself.
    void markUnknown(const QString &detail, qint64 now);
    /// The message was found on the server, or the person says so: that is said of those to whom it was handed over. Whoever was put off or left over is still to get it.
    void foundSent(const QString &where, qint64 now);
    void fileBegun() { row.filing = FilingState::Begun; }
    void fileDone(qint64 now);
    /// Try now: the person lifts a hold, a wait or a schedule.
    void retryNow(qint64 now);
    /// The network is back, and that was what it waited for. True if it changed anything.
    bool networkBack(qint64 now);
    /// The person: to those who were not refused.
    void sendToOthers(qint64 now);
    /// The person: the same message once more, though it may have been sent.
    void sendAgain(qint64 now);

    /// What follows from acceptance, in the same transaction: the draft goes (or stays with those who were refused), the parent is marked. Idempotent.
    void applyAccepted(StoreWriter &writer, qint64 now) const;
    /// A filed message needs its content and its op no more.
    void closeIfFiled(StoreWriter &writer) const;

    QString label() const;

    /// Undelivered for so long, a message is held (RFC 5321 4.5.4.1 gives 4-5 days to servers; a person wants to know sooner).
    static constexpr qint64 kGiveUpAfter = qint64(72) * 3600 * 1000;
    /// ... and not before so many attempts: one queued on a computer that then slept for a week has not been tried at all.
    static constexpr int kLeastAttempts = 6;
    /// No wait but a chosen one is longer; one that seems to be comes from a clock that was put back.
    static constexpr qint64 kLongestWait = qint64(2) * 3600 * 1000;

private:
    bool isOverdue(qint64 now) const;
    void hold(ErrorKind kind, const QString &meaning, qint64 now);
    void note(SendEvent::Kind kind, qint64 now, const QString &reply = {}, const QString &meaning = {}, const QString &recipient = {});
    void waitFor(ErrorKind kind, const QString &meaning, qint64 now, qint64 retryAfter);
    void release(qint64 now);
    void markParent(StoreWriter &writer, qint64 now) const;
};

} // namespace postrider
