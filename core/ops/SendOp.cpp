// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ops/SendOp.h"

#include "core/ops/AppendDraftOp.h"
#include "core/ops/SetFlagsOp.h"
#include "core/smtp/ReplyMeaning.h"

#include <QCoreApplication>

#include <algorithm>

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

/// It was handed over for this one, and the server's answer is missing.
bool isInDoubt(const RecipientReceipt &recipient)
{
    return recipient.state == RecipientReceipt::State::Waiting && recipient.code / 100 == 2;
}

bool isFinal(RecipientReceipt::State state)
{
    return state == RecipientReceipt::State::Accepted || state == RecipientReceipt::State::Refused;
}

/// The addresses at most; nobody reads a thousand.
QString named(const QStringList &addresses)
{
    constexpr int kNamed = 5;
    if (addresses.size() <= kNamed)
        return addresses.join(QLatin1String(", "));
    return Text::tr("%1 and %Ln more", nullptr, int(addresses.size()) - kNamed).arg(addresses.mid(0, kNamed).join(QLatin1String(", ")));
}

} // namespace

OpId SendOp::applyLocal(StoreWriter &writer, AccountId account, const SendRow &row, const QByteArray &wire, const QByteArray &filed, DraftId draft, qint64 now)
{
    // A second click, or a second window: one draft goes out once. What it became can be taken back.
    if (draft.isValid() && writer.sends.find(writer.drafts.sendOf(draft)))
        throw MailError(ErrorKind::Refused, Text::tr("This message is in the outbox already."));
    SendRow queued = row;
    OpRow op;
    op.account = account;
    op.kind = OpKind::Send;
    queued.item.id = writer.ops.insert(op, now);
    queued.item.account = account;
    queued.item.state = SendState::Queued;
    queued.item.queuedAt = now;
    queued.headerWasKnown |= !writer.messages.withHeader(account, row.item.messageIdHeader).isEmpty();
    writer.sends.insert(queued, wire, filed);
    SendEvent event;
    event.at = now;
    writer.sends.addEvent(queued.item.id, event);
    if (draft.isValid())
        writer.drafts.setSend(draft, queued.item.id);
    AddressList written;
    for (const RecipientReceipt &recipient : row.item.receipt.recipients)
        written.append({{}, recipient.address});
    // A read receipt is sent to whoever asks for it: that makes nobody an acquaintance.
    if (row.filing != FilingState::Done)
        writer.correspondents.noteWritten(written, now);
    return queued.item.id;
}

void SendOp::store(StoreWriter &writer)
{
    writer.sends.update(row);
    for (const SendEvent &event : std::as_const(news))
        writer.sends.addEvent(row.item.id, event);
    if (!transcript.isEmpty())
        writer.sends.setTranscript(row.item.id, transcript);
    // Not cleared here: a transaction that fails is committed again with the same words.
}

void SendOp::note(SendEvent::Kind kind, qint64 now, const QString &reply, const QString &meaning, const QString &recipient)
{
    news.append({now, kind, row.item.attempts, recipient, Delivery::None, reply, meaning, {}});
}

std::optional<DraftId> SendOp::cancel(StoreWriter &writer, OpId id, qint64 now)
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
        SendOp partly{*row, {}, {}};
        partly.row.item.state = SendState::Accepted;
        partly.row.item.nextAttempt = 0;
        partly.row.item.meaning.clear();
        partly.row.item.needsAttention = false;
        if (partly.row.filing == FilingState::Done)
            partly.fileDone(now);
        partly.store(writer);
        partly.applyAccepted(writer, now); // those who were refused keep their draft
        partly.closeIfFiled(writer);
        return std::nullopt;
    }
    const auto draft = writer.drafts.ofSend(id);
    if (draft) {
        writer.drafts.setSend(*draft, {});
        AppendDraftOp::queue(writer, *draft, AppendDraftOp::When::Now, now);
    }
    writer.sends.remove(id);
    return draft;
}

QStringList SendOp::recipientsToTry() const
{
    QStringList addresses;
    for (const RecipientReceipt &r : row.item.receipt.recipients) {
        if (r.state != RecipientReceipt::State::Accepted && !(row.acceptPartly && r.state == RecipientReceipt::State::Refused))
            addresses.append(r.address);
    }
    return addresses;
}

namespace {

QStringList addressesWhere(const Receipt &receipt, bool refused)
{
    QStringList addresses;
    for (const RecipientReceipt &r : receipt.recipients) {
        if ((r.state == RecipientReceipt::State::Refused) == refused)
            addresses.append(r.address);
    }
    return addresses;
}

} // namespace

QStringList SendOp::refusedRecipients() const
{
    return addressesWhere(row.item.receipt, true);
}

QStringList SendOp::recipientsNotRefused() const
{
    return addressesWhere(row.item.receipt, false);
}

bool SendOp::isDue(qint64 now) const
{
    const OutboxItem &item = row.item;
    if ((item.state != SendState::Queued && item.state != SendState::Attempting) || item.outcomeUnknown)
        return false;
    const bool isChosen = item.scheduled && item.nextAttempt == item.notBefore;
    return item.nextAttempt <= now || (!isChosen && item.nextAttempt - now > kLongestWait);
}

bool SendOp::needsFiling() const
{
    return row.filing != FilingState::Done && row.item.receipt.acceptedAt > 0;
}

void SendOp::schedule(const SendOptions &options, const SendingLimits &limits, qint64 now, qint64 undoWindow)
{
    OutboxItem &item = row.item;
    const qint64 undoneUntil = undoWindow > 0 ? now + undoWindow : 0;
    item.scheduled = options.notBefore > qMax(now, undoneUntil);
    item.notBefore = item.scheduled ? options.notBefore : undoneUntil;
    // RFC 4865: a server that keeps it until then gets it at once, and this computer may sleep.
    const bool keptByServer = item.scheduled && (options.notBefore - now) / 1000 < limits.longestHold;
    item.nextAttempt = keptByServer ? undoneUntil : item.notBefore;
}

void SendOp::waitHere()
{
    row.item.state = SendState::Queued;
    row.item.attempts = qMax(0, row.item.attempts - 1);
    row.item.nextAttempt = row.item.notBefore;
}

void SendOp::tryAgainAtOnce()
{
    row.item.state = SendState::Queued;
    row.item.attempts = qMax(0, row.item.attempts - 1);
    row.item.nextAttempt = 0;
}

void SendOp::begin()
{
    row.item.state = SendState::Attempting;
    ++row.item.attempts;
    row.item.meaning.clear();
}

void SendOp::dataLeaves(const QList<SmtpRecipientResult> &offered)
{
    row.item.state = SendState::DataSent;
    for (const SmtpRecipientResult &r : offered) {
        for (RecipientReceipt &known : row.item.receipt.recipients) {
            if (known.address != r.address || known.state == RecipientReceipt::State::Accepted)
                continue;
            if (r.isLeftOver())
                record(known, {}, RecipientReceipt::State::Waiting);
            else
                record(known, r.reply,
                    r.reply.isPositive()        ? RecipientReceipt::State::Waiting
                        : r.reply.isPermanent() ? RecipientReceipt::State::Refused
                                                : RecipientReceipt::State::Deferred);
        }
    }
}

bool SendOp::isOverdue(qint64 now) const
{
    return now - qMax(row.item.queuedAt, row.item.notBefore) > kGiveUpAfter && row.item.attempts >= kLeastAttempts;
}

void SendOp::hold(ErrorKind kind, const QString &meaning, qint64 now)
{
    row.item.heldKind = kind;
    row.item.state = SendState::Held;
    row.item.nextAttempt = 0;
    row.item.meaning = meaning;
    row.item.needsAttention = true;
    note(SendEvent::Kind::Held, now, row.item.lastReply, meaning);
}

void SendOp::waitFor(ErrorKind kind, const QString &meaning, qint64 now, qint64 retryAfter)
{
    row.item.state = SendState::Queued;
    row.item.nextAttempt = now + retryAfter;
    row.item.meaning = meaning;
    row.waitKind = kind;
    note(SendEvent::Kind::AttemptFailed, now, row.item.lastReply, meaning);
}

void SendOp::answered(const SmtpResult &result, const QString &host, const QString &tls, qint64 now, qint64 retryAfter)
{
    Receipt &receipt = row.item.receipt;
    QStringList refused, accepted;
    SmtpReply refusal, deferral;
    bool deferred = false, leftOver = false;
    for (const SmtpRecipientResult &r : result.recipients) {
        for (RecipientReceipt &known : receipt.recipients) {
            if (known.address != r.address || known.state == RecipientReceipt::State::Accepted)
                continue;
            if (r.isLeftOver()) {
                leftOver = true; // more than the server takes at once: the next transaction's, whatever became of this one
            } else if (r.reply.isPermanent()) {
                record(known, r.reply, RecipientReceipt::State::Refused);
                refused.append(r.address);
                refusal = r.reply;
            } else if (r.reply.isPositive() && result.accepted) {
                record(known, r.reply, RecipientReceipt::State::Accepted);
                accepted.append(r.address);
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
        const bool toAll = accepted.size() == receipt.recipients.size();
        note(isAheadOfTime(now) ? SendEvent::Kind::HeldByServer : SendEvent::Kind::Accepted, now, receipt.reply, remark, toAll ? QString() : named(accepted));
    } else {
        const SmtpReply &last = !refused.isEmpty() ? refusal : result.dataReply.code != 0 && !result.dataReply.isPositive() ? result.dataReply : deferral;
        row.item.lastReply = last.fullText();
        if (last.isTemporary() || (last.code == 0 && deferred))
            deferral = last;
    }
    // "Send to the others" goes on as long as there are others, or some have it.
    const bool isForOthers = row.acceptPartly && (receipt.acceptedAt > 0 || !recipientsToTry().isEmpty());
    if (!refused.isEmpty() && !isForOthers) {
        // Nothing is sent when somebody cannot be reached for good: the person decides.
        const bool othersHaveIt = std::all_of(receipt.recipients.cbegin(), receipt.recipients.cend(), [](const RecipientReceipt &r) { return isFinal(r.state); });
        const QString what = receipt.acceptedAt == 0 ? Text::tr("Refused: %1. Nothing was sent to anybody. %2")
            : othersHaveIt                           ? Text::tr("Refused: %1. The others have the message. %2")
                                                     : Text::tr("Refused: %1. Nothing was sent to those who do not have the message yet. %2");
        hold(ErrorKind::Refused, what.arg(named(refused), meaningOf(refusal).wholeText()), now);
        return;
    }
    if (!refused.isEmpty())
        note(SendEvent::Kind::Held, now, refusal.fullText(),
            result.accepted ? Text::tr("Refused: %1. It was sent to the others. %2").arg(named(refused), meaningOf(refusal).text()) : meaningOf(refusal).wholeText(),
            named(refused));
    if (receipt.acceptedAt > 0 && recipientsToTry().isEmpty()) {
        row.item.state = row.filing == FilingState::Done ? SendState::Filed : SendState::Accepted;
        row.item.nextAttempt = 0;
        row.item.meaning.clear();
        row.waitKind = ErrorKind::Cancelled;
        return;
    }
    if (!result.accepted && result.dataReply.isPermanent()) {
        hold(ErrorKind::Refused, meaningOf(result.dataReply).wholeText(), now);
        return;
    }
    if (leftOver && (result.accepted || (!refused.isEmpty() && !deferred && result.dataReply.code == 0))) {
        // RFC 5321 4.5.3.1.10: the rest in a further transaction, without a wait. Each takes at least one recipient off the list, so this ends.
        row.item.state = SendState::Queued;
        row.item.nextAttempt = 0;
        return;
    }
    if (isOverdue(now)) {
        hold(ErrorKind::Busy, Text::tr("The server has been putting this message off for three days. %1").arg(meaningOf(deferral).text()), now);
        return;
    }
    waitFor(ErrorKind::Busy, meaningOf(deferral).text(), now, retryAfter);
}

void SendOp::failed(const Failure &failure, qint64 now, qint64 retryAfter)
{
    row.item.lastReply = failure.detail;
    if (failure.kind == ErrorKind::Unknown) {
        markUnknown(failure.detail, now);
        return;
    }
    // A full disk is waited out, too: nothing was handed over. An abort says nothing about the server.
    const bool wait = isTemporary(failure.kind) || failure.kind == ErrorKind::Storage;
    if (failure.kind == ErrorKind::Cancelled || (wait && !isOverdue(now)))
        waitFor(failure.kind, failure.message, now, retryAfter);
    else if (wait)
        hold(failure.kind, Text::tr("It could not be handed over for three days. %1").arg(failure.message), now);
    else
        hold(failure.kind, failure.message, now);
}

void SendOp::markUnknown(const QString &detail, qint64 now)
{
    row.item.state = SendState::DataSent;
    row.item.outcomeUnknown = true;
    row.item.nextAttempt = 0;
    row.item.lastReply = detail;
    row.item.needsAttention = true;
    row.item.meaning = Text::tr("The connection was lost after the message had been handed over and before the server confirmed it, so it may have been sent. Postrider will not "
                                "send it a second time by itself: look in Sent or ask a recipient, then choose.");
    note(SendEvent::Kind::OutcomeUnknown, now, detail, row.item.meaning);
}

void SendOp::foundSent(const QString &where, qint64 now)
{
    Receipt &receipt = row.item.receipt;
    row.item.outcomeUnknown = false;
    row.item.nextAttempt = 0;
    row.item.meaning.clear();
    row.item.needsAttention = false;
    receipt.reply = where;
    receipt.acceptedAt = now;
    // Nothing noted: from before there were such notes.
    const bool isNoted = std::any_of(receipt.recipients.cbegin(), receipt.recipients.cend(), isInDoubt);
    for (RecipientReceipt &r : receipt.recipients) {
        if (isNoted ? isInDoubt(r) : !isFinal(r.state))
            r.state = RecipientReceipt::State::Accepted;
    }
    const bool isForAll = std::all_of(receipt.recipients.cbegin(), receipt.recipients.cend(), [](const RecipientReceipt &r) { return isFinal(r.state); });
    row.item.state = !isForAll ? SendState::Queued : row.filing == FilingState::Done ? SendState::Filed : SendState::Accepted;
    note(SendEvent::Kind::SaidSent, now, where);
}

void SendOp::fileDone(qint64 now)
{
    if (row.filing != FilingState::Done || row.item.receipt.filedAt == 0) {
        row.item.receipt.filedAt = now;
        note(SendEvent::Kind::Filed, now);
    }
    row.filing = FilingState::Done;
    if (row.item.state == SendState::Accepted)
        row.item.state = SendState::Filed;
}

void SendOp::release(qint64 now)
{
    row.item.state = SendState::Queued;
    row.item.nextAttempt = 0;
    row.item.notBefore = 0;
    row.item.scheduled = false;
    row.item.meaning.clear();
    row.item.needsAttention = false;
    note(SendEvent::Kind::Released, now);
}

void SendOp::retryNow(qint64 now)
{
    if (row.item.outcomeUnknown || (row.item.state != SendState::Held && row.item.state != SendState::Queued))
        return;
    // Where nobody else is left, it is those who were refused that the person means.
    const bool isForRefused = recipientsToTry().isEmpty();
    for (RecipientReceipt &r : row.item.receipt.recipients) {
        if (isForRefused && r.state == RecipientReceipt::State::Refused)
            r.state = RecipientReceipt::State::Waiting;
    }
    release(now);
}

bool SendOp::networkBack(qint64 now)
{
    const OutboxItem &item = row.item;
    if (item.state != SendState::Queued || item.outcomeUnknown || item.attempts == 0 || (row.waitKind != ErrorKind::Offline && row.waitKind != ErrorKind::Cancelled)
        || item.nextAttempt <= now || item.notBefore > now)
        return false;
    row.item.nextAttempt = 0;
    return true;
}

void SendOp::sendToOthers(qint64 now)
{
    row.acceptPartly = true;
    release(now);
}

void SendOp::sendAgain(qint64 now)
{
    // The same Message-ID, so that whoever has it already can tell.
    row.item.outcomeUnknown = false;
    release(now);
}

void SendOp::applyAccepted(StoreWriter &writer, qint64 now) const
{
    if (const auto draft = writer.drafts.ofSend(row.item.id)) {
        // "Send to the others", said beforehand for the whole account: what the refused ones should have had stays as a draft. Said for this message, it is one already.
        const QStringList refused = row.acceptPartly ? refusedRecipients() : QStringList();
        auto kept = refused.isEmpty() ? std::nullopt : writer.drafts.find(*draft);
        if (kept && kept->names(refused)) {
            if (row.item.state == SendState::Queued)
                return markParent(writer, now); // not everybody has answered yet
            kept->keepOnly(refused);
            kept->options.notBefore = 0;
            writer.drafts.setSend(*draft, {});
            AppendDraftOp::save(writer, *kept, AppendDraftOp::When::Now, now);
        } else {
            AppendDraftOp::discard(writer, *draft, now);
        }
    }
    markParent(writer, now);
}

void SendOp::markParent(StoreWriter &writer, qint64 now) const
{
    if (row.relation == ParentRelation::None)
        return;
    const Flag flag = row.relation == ParentRelation::Reply ? Flag::Answered : Flag::Forwarded;
    QHash<AccountId, SetFlagsOp> marks; // messages of several accounts may be forwarded together
    for (const MessageId id : QList<MessageId>{row.parent} + row.moreParents) {
        const auto parent = writer.messages.find(id);
        if (!parent || parent->flags.testFlag(flag))
            continue;
        SetFlagsOp &mark = marks[parent->account];
        mark.account = parent->account;
        mark.messages.append({id, OpProgress::Waiting});
        mark.add = flag;
    }
    for (const SetFlagsOp &mark : std::as_const(marks))
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
