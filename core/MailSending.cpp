// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: drafts, sending, the outbox.
#include "core/MailPrivate.h"
#include "core/mime/MessageReader.h"
#include "core/mime/MessageWriter.h"
#include "core/ops/SendOp.h"

#include <QPointer>

namespace postrider {

namespace {

SendRow rowOf(const MessageWriter::Built &built, const QString &subject)
{
    SendRow row;
    row.item.messageIdHeader = built.messageIdHeader;
    row.item.subject = subject;
    row.sender = built.sender;
    for (const QString &address : built.recipients)
        row.item.receipt.recipients.append({address, RecipientReceipt::State::Waiting, 0, {}, {}});
    return row;
}

/// A finished message as something to edit.
Draft draftFrom(const QByteArray &raw)
{
    const MessageContent content = MessageReader::read(raw);
    Draft draft;
    draft.from = content.from.value(0);
    draft.to = content.to;
    draft.cc = content.cc;
    draft.bcc = content.bcc;
    draft.subject = content.subject;
    draft.body = content.text;
    draft.inReplyTo = content.inReplyTo.value(0);
    draft.references = content.references;
    for (const Attachment &a : content.attachments)
        draft.attachments.append({a.safeName, a.type, MessageReader::partBytes(raw, a.partId)});
    return draft;
}

/// For those who have not got it yet.
void keepOnly(Draft &draft, const QStringList &addresses)
{
    const auto hasIt = [&](const Address &a) { return !addresses.contains(a.address); };
    draft.to.removeIf(hasIt);
    draft.cc.removeIf(hasIt);
    draft.bcc.removeIf(hasIt);
    const AddressList named = draft.to + draft.cc + draft.bcc;
    for (const QString &address : addresses) {
        if (std::none_of(named.begin(), named.end(), [&](const Address &a) { return a.address == address; }))
            draft.to.append({{}, address});
    }
}

template <class T> QFuture<Outcome<T>> ready(Outcome<T> outcome)
{
    QPromise<Outcome<T>> promise;
    promise.start();
    promise.addResult(std::move(outcome));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Outcome<DraftId>> Mail::saveDraft(const Draft &draft)
{
    Draft stamped = draft;
    stamped.savedAt = d->clock->now();
    return d->ask<DraftId>([stamped](StoreWriter &writer) { return writer.drafts.save(stamped); });
}

void Mail::removeDraft(DraftId draft)
{
    d->act([draft](StoreWriter &writer) { writer.drafts.remove(draft); });
}

QFuture<Outcome<OpId>> Mail::send(const Draft &draft)
{
    // Built on the pool: a draft may carry megabytes.
    auto promise = std::make_shared<QPromise<Outcome<OpId>>>();
    promise->start();
    auto future = promise->future();
    const qint64 now = d->clock->now();
    const qint64 notBefore = d->options.undoWindow > 0 ? now + d->options.undoWindow : 0;
    d->pool.start([this, draft, promise, now, notBefore] {
        const auto answer = [promise](const Outcome<OpId> &outcome) {
            promise->addResult(outcome);
            promise->finish();
        };
        try {
            const auto built = MessageWriter::build(draft, now);
            OpId made;
            d->store->writeAndWait(Durability::User, [&](StoreWriter &writer) {
                if (!writer.accounts.find(draft.account))
                    throw MailError(ErrorKind::Gone, tr("The account of this message is no longer there. Choose another sender."));
                SendRow row = rowOf(built, draft.subject);
                row.parent = draft.parent;
                row.relation = draft.relation;
                row.item.nextAttempt = notBefore;
                Draft kept = draft;
                kept.savedAt = now;
                const DraftId id = writer.drafts.save(kept);
                made = SendOp::applyLocal(writer, draft.account, row, built.wire, built.filed, id, now);
            });
            QMetaObject::invokeMethod(
                this, [this, account = draft.account] { d->engine->wake(account); }, Qt::QueuedConnection);
            answer(made);
        } catch (const MailError &e) {
            answer(Failure::of(e));
        }
    });
    return future;
}

QFuture<Outcome<OpId>> Mail::sendRaw(AccountId accountId, const QByteArray &message, const QStringList &to, qint64 notBefore)
{
    const auto account = d->reader->account(accountId);
    if (!account)
        return ready<OpId>(Failure{ErrorKind::Gone, tr("There is no such account."), {}});
    const qint64 now = d->clock->now();
    try {
        const auto built = MessageWriter::adopt(message, to, account->identity, now);
        const QString subject = MessageReader::read(built.filed).subject;
        auto future = d->ask<OpId>([=](StoreWriter &writer) {
            SendRow row = rowOf(built, subject);
            row.item.nextAttempt = notBefore;
            return SendOp::applyLocal(writer, accountId, row, built.wire, built.filed, {}, now);
        });
        return future.then(this, [this, accountId](const Outcome<OpId> &outcome) {
            d->engine->wake(accountId);
            return outcome;
        });
    } catch (const MailError &e) {
        return ready<OpId>(Failure::of(e));
    }
}

void Mail::retrySend(OpId op)
{
    d->act([op](StoreWriter &writer) {
        if (const auto row = writer.sends.find(op)) {
            SendOp send{*row};
            send.retryNow();
            writer.sends.update(send.row);
        }
    });
}

QFuture<Outcome<DraftId>> Mail::cancelSend(OpId op)
{
    // A message that was queued as it is has no draft of ours: its bytes become one.
    QByteArray filed;
    if (const auto item = d->reader->outboxItem(op))
        filed = d->reader->sends().filed(op);
    return d->ask<DraftId>([op, filed, now = d->clock->now()](StoreWriter &writer) {
        const auto row = writer.sends.find(op);
        if (const auto draft = SendOp::cancel(writer, op))
            return *draft;
        Draft draft = draftFrom(filed);
        if (row->item.receipt.acceptedAt > 0)
            keepOnly(draft, SendOp{*row}.recipientsToTry());
        draft.account = row->item.account;
        draft.savedAt = now;
        return writer.drafts.save(draft);
    });
}

void Mail::resolveSend(OpId op, Resolution resolution)
{
    if (resolution == Resolution::LookAgain) {
        if (const auto item = d->reader->outboxItem(op)) {
            d->engine->lookAgain(item->account);
            d->engine->syncNow(item->account);
        }
        return;
    }
    d->act([op, resolution, now = d->clock->now()](StoreWriter &writer) {
        const auto row = writer.sends.find(op);
        if (!row || !row->item.outcomeUnknown)
            return;
        SendOp send{*row};
        if (resolution == Resolution::WasSent) {
            send.foundSent(tr("You said that it was sent."), now);
            send.applyAccepted(writer, now);
        } else {
            // The same Message-ID, so that whoever has it already can tell.
            send.row.item.outcomeUnknown = false;
            send.row.item.state = SendState::Queued;
            send.row.item.nextAttempt = 0;
            send.row.item.meaning.clear();
        }
        writer.sends.update(send.row);
    });
}

void Mail::Private::answerSendWaiters()
{
    for (qsizetype i = sendWaiters.size() - 1; i >= 0; --i) {
        const SendWaiter waiter = sendWaiters[i];
        const auto item = reader->outboxItem(waiter.op);
        bool finished = !item || item->state == SendState::Filed || item->state == SendState::Held || item->outcomeUnknown;
        if (item && !finished) {
            // Put off by its server, or filed later because the mailbox cannot be reached: nothing more comes of waiting now.
            finished = item->state == SendState::Queued && item->attempts > 0 && item->nextAttempt > clock->now();
            for (const AccountStatus &status : engine->statuses()) {
                const bool stuck = status.state == AccountStatus::State::Offline || status.state == AccountStatus::State::NeedsSignIn
                    || status.state == AccountStatus::State::CertificateError || status.state == AccountStatus::State::Trouble;
                finished |= status.account == item->account && stuck && !status.text.isEmpty() && item->state == SendState::Accepted;
            }
        }
        if (!finished)
            continue;
        sendWaiters.removeAt(i);
        waiter.promise->addResult(item ? Outcome<OutboxItem>(*item) : Outcome<OutboxItem>(Failure{ErrorKind::Gone, Mail::tr("This message is no longer in the outbox."), {}}));
        waiter.promise->finish();
    }
}

QFuture<Outcome<OutboxItem>> Mail::waitForSend(OpId op)
{
    auto promise = std::make_shared<QPromise<Outcome<OutboxItem>>>();
    promise->start();
    auto future = promise->future();
    // Behind whatever was asked for a moment ago ("try now"): an answer from before it would be of the last attempt.
    QPointer<Mail> guard(this);
    d->store->write(
        Durability::Recoverable, [](StoreWriter &) {},
        [guard, op, promise](const std::optional<Failure> &) {
            const auto begin = [guard, op, promise] {
                if (guard)
                    guard->d->beginWaiting(op, promise);
            };
            if (guard)
                QMetaObject::invokeMethod(guard.data(), begin, Qt::QueuedConnection);
        });
    return future;
}

void Mail::Private::beginWaiting(OpId op, const std::shared_ptr<QPromise<Outcome<OutboxItem>>> &promise)
{
    sendWaiters.append({op, promise});
    if (const auto item = reader->outboxItem(op)) {
        if (const auto account = reader->account(item->account))
            startAccount(*account);
        engine->wake(item->account);
    }
    answerSendWaiters();
}

} // namespace postrider
