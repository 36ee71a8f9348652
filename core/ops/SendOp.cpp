// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/SendOp.h"

#include "core/ops/SetFlagsOp.h"
#include "core/smtp/ReplyMeaning.h"

#include <QCoreApplication>

namespace postrider {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Send)
};

void record(RecipientReceipt &recipient, const SmtpReply &reply, RecipientReceipt::State state)
{
    recipient.state = state;
    recipient.code = reply.code;
    recipient.enhancedCode = reply.enhancedCode;
    recipient.reply = reply.text;
}

} // namespace

OpId SendOp::applyLocal(StoreWriter &writer, AccountId account, const SendRow &row, const QByteArray &wire, const QByteArray &filed, DraftId draft, qint64 now)
{
    SendRow queued = row;
    OpRow op;
    op.account = account;
    op.kind = OpKind::Send;
    queued.item.id = writer.ops.insert(op, now);
    queued.item.account = account;
    queued.item.state = SendState::Queued;
    queued.item.queuedAt = now;
    writer.sends.insert(queued, wire, filed);
    if (draft.isValid())
        writer.drafts.setSend(draft, queued.item.id);
    return queued.item.id;
}

std::optional<DraftId> SendOp::cancel(StoreWriter &writer, OpId id)
{
    const auto row = writer.sends.find(id);
    if (!row)
        throw MailError(ErrorKind::Gone, Text::tr("This message is no longer in the outbox."));
    const SendState state = row->item.state;
    if (state != SendState::Queued && state != SendState::Held)
        throw MailError(ErrorKind::Refused, Text::tr("It is too late to take this message back: it is being sent, or has been sent."));
    if (row->item.outcomeUnknown)
        throw MailError(ErrorKind::Refused, Text::tr("This message may have been sent. Say first whether it was, or send it again."));
    if (row->item.receipt.acceptedAt > 0) {
        // Some have it: for them it is sent, and for the others nothing more is tried.
        SendOp partly{*row};
        partly.row.item.state = row->filing == FilingState::Done ? SendState::Filed : SendState::Accepted;
        partly.row.item.nextAttempt = 0;
        partly.row.item.meaning.clear();
        writer.sends.update(partly.row);
        partly.closeIfFiled(writer);
        return std::nullopt;
    }
    const auto draft = writer.drafts.ofSend(id);
    if (draft)
        writer.drafts.setSend(*draft, {});
    writer.sends.remove(id);
    return draft;
}

QStringList SendOp::recipientsToTry() const
{
    QStringList addresses;
    for (const RecipientReceipt &r : row.item.receipt.recipients) {
        if (r.state != RecipientReceipt::State::Accepted)
            addresses.append(r.address);
    }
    return addresses;
}

bool SendOp::isDue(qint64 now) const
{
    return (row.item.state == SendState::Queued || row.item.state == SendState::Attempting) && !row.item.outcomeUnknown && row.item.nextAttempt <= now;
}

bool SendOp::needsFiling() const
{
    return row.filing != FilingState::Done && row.item.receipt.acceptedAt > 0;
}

void SendOp::begin()
{
    row.item.state = SendState::Attempting;
    ++row.item.attempts;
    row.item.meaning.clear();
}

void SendOp::dataLeaves()
{
    row.item.state = SendState::DataSent;
}

bool SendOp::isOverdue(qint64 now) const
{
    return now - row.item.queuedAt > kGiveUpAfter && row.item.attempts >= kLeastAttempts;
}

void SendOp::hold(ErrorKind kind, const QString &meaning)
{
    row.heldKind = kind;
    row.item.state = SendState::Held;
    row.item.nextAttempt = 0;
    row.item.meaning = meaning;
}

void SendOp::answered(const SmtpResult &result, const QString &host, const QString &tls, qint64 now, qint64 retryAfter)
{
    Receipt &receipt = row.item.receipt;
    QStringList refused;
    SmtpReply refusal, deferral;
    bool deferred = false;
    for (const SmtpRecipientResult &r : result.recipients) {
        for (RecipientReceipt &known : receipt.recipients) {
            if (known.address != r.address || known.state == RecipientReceipt::State::Accepted)
                continue;
            if (r.reply.isPermanent()) {
                record(known, r.reply, RecipientReceipt::State::Refused);
                refused.append(r.address);
                refusal = r.reply;
            } else if (r.reply.isPositive() && result.accepted) {
                record(known, r.reply, RecipientReceipt::State::Accepted);
            } else {
                record(known, r.reply, RecipientReceipt::State::Deferred);
                deferred = true;
                if (!r.reply.isPositive())
                    deferral = r.reply;
            }
        }
    }
    if (result.accepted) {
        receipt.host = host;
        receipt.tls = tls;
        receipt.reply = result.dataReply.fullText();
        receipt.queueId = queueIdOf(result.dataReply.text);
        receipt.acceptedAt = now;
        row.item.lastReply = receipt.reply;
    } else {
        const SmtpReply &last = !refused.isEmpty() ? refusal : result.dataReply.code != 0 && !result.dataReply.isPositive() ? result.dataReply : deferral;
        row.item.lastReply = last.fullText();
        if (last.isTemporary() || (last.code == 0 && deferred))
            deferral = last;
    }
    if (!refused.isEmpty()) {
        // Nothing is sent when somebody cannot be reached for good: the person decides.
        const QString what = receipt.acceptedAt > 0 ? Text::tr("%1 was refused; the others have the message. %2") : Text::tr("%1 was refused, so nothing was sent to anybody. %2");
        hold(ErrorKind::Refused, what.arg(refused.join(QLatin1String(", ")), meaningOf(refusal).text()));
        return;
    }
    if (result.accepted && !deferred) {
        row.item.state = row.filing == FilingState::Done ? SendState::Filed : SendState::Accepted;
        row.item.nextAttempt = 0;
        row.item.meaning.clear();
        return;
    }
    if (!result.accepted && result.dataReply.isPermanent()) {
        hold(ErrorKind::Refused, meaningOf(result.dataReply).text());
        return;
    }
    if (isOverdue(now)) {
        hold(ErrorKind::Busy, Text::tr("The server has been putting this message off for three days. %1").arg(meaningOf(deferral).text()));
        return;
    }
    row.item.state = SendState::Queued;
    row.item.nextAttempt = now + retryAfter;
    row.item.meaning = meaningOf(deferral).text();
}

void SendOp::failed(const Failure &failure, qint64 now, qint64 retryAfter)
{
    row.item.lastReply = failure.detail;
    if (failure.kind == ErrorKind::Unknown) {
        markUnknown(failure.detail);
        return;
    }
    // A full disk is waited out, too: nothing was handed over. An abort says nothing about the server.
    const bool wait = isTemporary(failure.kind) || failure.kind == ErrorKind::Storage;
    if (failure.kind == ErrorKind::Cancelled || (wait && !isOverdue(now))) {
        row.item.state = SendState::Queued;
        row.item.nextAttempt = now + retryAfter;
        row.item.meaning = failure.message;
        return;
    }
    hold(failure.kind, failure.message);
}

void SendOp::markUnknown(const QString &detail)
{
    row.item.state = SendState::DataSent;
    row.item.outcomeUnknown = true;
    row.item.nextAttempt = 0;
    row.item.lastReply = detail;
    row.item.meaning = Text::tr("The connection was lost after the message had been handed over and before the server confirmed it, so it may have been sent. Postrider will not "
                                "send it a second time by itself: look in Sent or ask a recipient, then choose.");
}

void SendOp::foundSent(const QString &where, qint64 now)
{
    Receipt &receipt = row.item.receipt;
    row.item.outcomeUnknown = false;
    row.item.state = SendState::Accepted;
    row.item.nextAttempt = 0;
    row.item.meaning.clear();
    receipt.reply = where;
    receipt.acceptedAt = now;
    for (RecipientReceipt &r : receipt.recipients) {
        if (r.state == RecipientReceipt::State::Waiting || r.state == RecipientReceipt::State::Deferred)
            r.state = RecipientReceipt::State::Accepted;
    }
}

void SendOp::fileDone()
{
    row.filing = FilingState::Done;
    if (row.item.state == SendState::Accepted)
        row.item.state = SendState::Filed;
}

void SendOp::retryNow()
{
    if (row.item.outcomeUnknown || (row.item.state != SendState::Held && row.item.state != SendState::Queued))
        return;
    row.item.state = SendState::Queued;
    row.item.nextAttempt = 0;
    row.item.meaning.clear();
}

void SendOp::applyAccepted(StoreWriter &writer, qint64 now) const
{
    if (const auto draft = writer.drafts.ofSend(row.item.id))
        writer.drafts.remove(*draft);
    if (row.relation == ParentRelation::None)
        return;
    const Flag flag = row.relation == ParentRelation::Reply ? Flag::Answered : Flag::Forwarded;
    const auto parent = writer.messages.find(row.parent);
    if (!parent || parent->flags.testFlag(flag))
        return;
    SetFlagsOp mark;
    mark.account = parent->account;
    mark.messages = {{row.parent, OpProgress::Waiting}};
    mark.add = flag;
    mark.applyLocal(writer, now);
}

void SendOp::closeIfFiled(StoreWriter &writer) const
{
    if (row.item.state != SendState::Filed)
        return;
    writer.sends.forgetContent(row.item.id);
    writer.ops.drop(row.item.id);
}

QString SendOp::label() const
{
    return Text::tr("Send \"%1\"").arg(row.item.subject);
}

} // namespace postrider
