// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: drafts, sending, the outbox.
#include "core/FormattedDraft.h"
#include "core/MailPrivate.h"
#include "core/types/DraftSender.h"
#include "core/mime/MessageReader.h"
#include "core/mime/MessageWriter.h"
#include "core/ops/AppendDraftOp.h"
#include "core/ops/Outgoing.h"
#include "core/ops/SendOp.h"

#include <QHash>
#include <QPointer>

namespace postrider {

namespace {

MessageWriter::Sender senderOf(const Draft &draft, const Identity &identity)
{
    MessageWriter::Sender sender;
    sender.replyTo = addressesFromText(identity.replyTo);
    const auto place = identity.signatureHtml.isEmpty() ? std::nullopt : DraftSender::signatureIn(draft, identity);
    if (place) {
        sender.signatureAt = place->at;
        sender.signatureLength = place->length;
        sender.signatureHtml = identity.signatureHtml.toUtf8();
    }
    return sender;
}

/// RFC 2156 5.3.4, else what most programs write.
Importance importanceOf(const MessageContent &content)
{
    for (const char *name : {"importance", "x-priority"}) {
        for (const HeaderField &field : content.headers) {
            if (field.name.compare(name, Qt::CaseInsensitive) != 0)
                continue;
            const QString value = field.decoded.trimmed().toLower();
            if (value == QLatin1String("high") || value.startsWith(u'1') || value.startsWith(u'2'))
                return Importance::High;
            return value == QLatin1String("low") || value.startsWith(u'4') || value.startsWith(u'5') ? Importance::Low : Importance::Normal;
        }
    }
    return Importance::Normal;
}

/// The topmost block of resent fields, by their names in small letters: everybody who passes a message on puts one on top of it (RFC 5322 3.6.6). Where two meet, a name comes
/// again.
QHash<QByteArray, QByteArray> lastResent(const MessageContent &content)
{
    QHash<QByteArray, QByteArray> block;
    for (const HeaderField &field : content.headers) {
        const QByteArray name = field.name.toLower();
        const bool isResent = name.startsWith("resent-");
        if (block.contains(name) || (!isResent && !block.isEmpty()))
            break;
        if (isResent)
            block.insert(name, field.raw);
    }
    return block;
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

Draft Mail::Private::draftFrom(const QByteArray &raw)
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
    draft.replyTo = content.replyTo;
    draft.importance = importanceOf(content);
    FormattedDraft::takeUp(draft, content, raw);
    // One that was passed on: what stands in To and From is not whom it was for, and by whom, the last time.
    const auto resent = lastResent(content);
    const auto addresses = [&resent](const char *name) { return MessageReader::decodeAddresses(resent.value(name)); };
    if (const AddressList by = addresses("resent-from"); !by.isEmpty()) {
        draft.from = by.first();
        draft.to = addresses("resent-to");
        draft.cc = addresses("resent-cc");
        draft.bcc = addresses("resent-bcc");
    }
    return draft;
}

OpId Mail::Private::queueAsItIs(
    StoreWriter &writer, const Account &account, const Address &from, const MessageWriter::Built &built, const QString &subject, qint64 undoWindow, MessageId parent, qint64 now)
{
    Outgoing::check(account, writer.identities.ofAccount(account.id), from, built);
    SendOp op{Outgoing::rowOf(built, subject, {})};
    op.row.parent = parent;
    op.row.relation = ParentRelation::Forward;
    op.row.headerWasKnown = true; // it keeps the Message-ID of the original, wherever that is
    op.schedule({}, account.limits, now, undoWindow);
    return SendOp::applyLocal(writer, account.id, op.row, built.wire, built.filed, {}, now);
}

QFuture<Outcome<DraftId>> Mail::saveDraft(const Draft &draft, DraftUpload upload, const QList<int> &keptAttachments)
{
    Draft stamped = draft;
    stamped.savedAt = d->clock->now();
    const auto when = upload == DraftUpload::Now ? AppendDraftOp::When::Now : AppendDraftOp::When::InAWhile;
    const auto save = [stamped, when, keptAttachments](StoreWriter &writer) { return AppendDraftOp::save(writer, stamped, when, stamped.savedAt, keptAttachments); };
    return upload == DraftUpload::Now ? d->askAndWake<DraftId>(save) : d->ask<DraftId>(save);
}

void Mail::uploadDraft(DraftId draft)
{
    d->act([draft, now = d->clock->now()](StoreWriter &writer) { AppendDraftOp::queue(writer, draft, AppendDraftOp::When::Now, now); });
}

void Mail::removeDraft(DraftId draft)
{
    d->act([draft, now = d->clock->now()](StoreWriter &writer) { AppendDraftOp::discard(writer, draft, now); });
}

QFuture<Outcome<OpId>> Mail::send(const Draft &draft)
{
    // Built on the pool: a draft may carry megabytes.
    auto promise = std::make_shared<QPromise<Outcome<OpId>>>();
    promise->start();
    auto future = promise->future();
    const qint64 now = d->clock->now();
    // The store by itself: while Mail is being destroyed, the way to it is gone before the pool's work is done.
    d->pool.start([this, &store = *d->store, draft, promise, now, undoWindow = d->undoWindow] {
        const auto answer = [promise](const Outcome<OpId> &outcome) {
            promise->addResult(outcome);
            promise->finish();
        };
        try {
            const auto identity = identityOf(draft.from.address, store.makeReader()->identities(draft.account));
            const Draft leaving = FormattedDraft::asSent(draft, identity.value_or(Identity()));
            const auto built = MessageWriter::build(leaving, now, identity ? senderOf(draft, *identity) : MessageWriter::Sender());
            OpId made;
            store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
                const auto account = writer.accounts.find(draft.account);
                if (!account)
                    throw MailError(ErrorKind::Gone, tr("The account of this message is no longer there. Choose another sender."));
                Outgoing::check(*account, writer.identities.ofAccount(draft.account), draft.from, built);
                SendOp op{Outgoing::rowOf(built, draft.subject, draft.options)};
                op.row.parent = draft.parent;
                op.row.moreParents = draft.moreParents;
                op.row.relation = draft.relation;
                op.schedule(draft.options, account->limits, now, undoWindow);
                Draft kept = draft;
                kept.savedAt = now;
                // Its upload, if one waits, rests as long as the draft is in the outbox, and so the copy in the Drafts folder is not shown beside it.
                const DraftId id = AppendDraftOp::save(writer, kept, AppendDraftOp::When::Now, now);
                made = SendOp::applyLocal(writer, draft.account, op.row, built.wire, built.filed, id, now);
                writer.correspondents.noteNames(draft.to + draft.cc + draft.bcc);
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

QFuture<Outcome<OpId>> Mail::sendRaw(AccountId accountId, const QByteArray &message, const QStringList &to, const SendOptions &options)
{
    const auto account = d->reader->account(accountId);
    if (!account)
        return ready<OpId>(Failure{ErrorKind::Gone, tr("There is no such account."), {}});
    const qint64 now = d->clock->now();
    try {
        Outgoing::checkSends(*account);
        const auto built = MessageWriter::adopt(message, to, account->identity, now);
        const QString subject = MessageReader::read(built.filed).subject;
        auto future = d->ask<OpId>([=, limits = account->limits](StoreWriter &writer) {
            SendOp op{Outgoing::rowOf(built, subject, options)};
            op.schedule(options, limits, now, 0);
            return SendOp::applyLocal(writer, accountId, op.row, built.wire, built.filed, {}, now);
        });
        return future.then(this, [this, accountId](const Outcome<OpId> &outcome) {
            d->engine->wake(accountId);
            return outcome;
        });
    } catch (const MailError &e) {
        return ready<OpId>(Failure::of(e));
    }
}

namespace {

/// Reads, changes and writes one message of the outbox in one transaction; nothing if it is gone.
Mutation changing(OpId op, const std::function<void(SendOp &, StoreWriter &)> &step)
{
    return [op, step](StoreWriter &writer) {
        const auto row = writer.sends.find(op);
        if (!row)
            return;
        SendOp send{*row};
        step(send, writer);
        send.store(writer);
    };
}

} // namespace

void Mail::setUndoWindow(qint64 milliseconds)
{
    d->undoWindow = milliseconds;
}

void Mail::retrySend(OpId op)
{
    d->act(changing(op, [now = d->clock->now()](SendOp &send, StoreWriter &) { send.retryNow(now); }));
}

void Mail::reschedule(OpId op, qint64 notBefore)
{
    d->act(changing(op, [notBefore, now = d->clock->now()](SendOp &send, StoreWriter &writer) {
        const OutboxItem &item = send.row.item;
        if ((item.state != SendState::Queued && item.state != SendState::Held) || item.outcomeUnknown)
            throw MailError(ErrorKind::Refused, tr("It is too late to send this message at another time: it is being sent, or has been sent."));
        send.retryNow(now);
        const auto account = writer.accounts.find(item.account);
        SendOptions options;
        options.notBefore = notBefore;
        send.schedule(options, account ? account->limits : SendingLimits(), now, 0);
    }));
}

QFuture<Outcome<DraftId>> Mail::Private::askWithDraft(OpId op, const std::function<DraftId(StoreWriter &, const std::optional<Draft> &)> &mutation)
{
    auto promise = std::make_shared<QPromise<Outcome<DraftId>>>();
    promise->start();
    auto future = promise->future();
    // The store by itself: while Mail is being destroyed, the way to it is gone before the pool's work is done.
    pool.start([&file = *store, op, mutation, promise] {
        try {
            std::optional<Draft> made;
            {
                const auto source = file.makeReader();
                if (!source->sendHasDraft(op))
                    made = draftFrom(source->sends().filed(op));
            }
            DraftId id;
            file.writeAndWait(Durability::User, [&](StoreWriter &writer) { id = mutation(writer, made); });
            promise->addResult(Outcome<DraftId>(id));
        } catch (const MailError &e) {
            promise->addResult(Outcome<DraftId>(Failure::of(e)));
        }
        promise->finish();
    });
    return future;
}

QFuture<Outcome<DraftId>> Mail::sendToOthers(OpId op)
{
    auto future = d->askWithDraft(op, [op, now = d->clock->now()](StoreWriter &writer, const std::optional<Draft> &made) {
        const auto row = writer.sends.find(op);
        if (!row || !row->item.canSendToOthers())
            throw MailError(ErrorKind::Gone, tr("There is nothing to decide about this message any more."));
        SendOp send{*row};
        const QStringList refused = send.refusedRecipients();
        const auto known = writer.drafts.ofSend(op);
        auto draft = known ? writer.drafts.find(*known) : std::nullopt;
        Draft rest = draft ? *draft : made ? *made : Private::draftFrom(writer.sends.filed(op));
        if (draft) {
            // What waits with the message is for the others, so that taking it back does not bring the refused ones in again.
            draft->keepOnly(send.recipientsNotRefused());
            writer.drafts.save(*draft);
        }
        rest.id = {};
        rest.account = row->item.account;
        rest.options.notBefore = 0;
        rest.keepOnly(refused);
        rest.savedAt = now;
        send.sendToOthers(now);
        send.store(writer);
        return AppendDraftOp::save(writer, rest, AppendDraftOp::When::Now, now);
    });
    return future.then(this, [this](const Outcome<DraftId> &outcome) {
        d->wakeAll();
        return outcome;
    });
}

QFuture<Outcome<DraftId>> Mail::cancelSend(OpId op)
{
    return d->askWithDraft(op, [op, now = d->clock->now()](StoreWriter &writer, const std::optional<Draft> &made) {
        const auto row = writer.sends.find(op);
        const QByteArray filed = made ? QByteArray() : writer.sends.filed(op); // cancel() may be the end of it
        if (const auto draft = SendOp::cancel(writer, op, now))
            return *draft;
        Draft draft = made ? *made : Private::draftFrom(filed);
        if (row->item.receipt.acceptedAt > 0)
            draft.keepOnly(SendOp{*row}.recipientsToTry());
        draft.account = row->item.account;
        draft.savedAt = now;
        return AppendDraftOp::save(writer, draft, AppendDraftOp::When::Now, now);
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
    d->act(changing(op, [resolution, now = d->clock->now()](SendOp &send, StoreWriter &writer) {
        if (!send.row.item.outcomeUnknown)
            return;
        if (resolution == Resolution::WasSent) {
            send.foundSent(tr("You said that it was sent."), now);
            send.applyAccepted(writer, now);
            send.closeIfFiled(writer);
        } else {
            send.sendAgain(now);
        }
    }));
}

void Mail::acknowledgeSend(OpId op)
{
    d->act(changing(op, [](SendOp &send, StoreWriter &) { send.row.item.needsAttention = false; }));
}

QString Mail::sendTranscript(OpId op)
{
    return d->reader->sendTranscript(op);
}

QFuture<Outcome<bool>> Mail::setSendingPolicy(AccountId account, const SendingPolicy &policy)
{
    return d->actAnswered([account, policy](StoreWriter &writer) { writer.accounts.setSendingPolicy(account, policy); });
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
