// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: reading messages, off the main thread.
#include "core/MailPrivate.h"
#include "core/mime/MessageReader.h"
#include "core/mime/MessageWriter.h"
#include "core/sync/ReportIntake.h"

namespace postrider {

namespace {

/// Runs `work` on the pool with the raw message; Gone if it is not here.
template <class T> QFuture<Outcome<T>> withRaw(QThreadPool &pool, Store &store, MessageId message, std::function<T(const QByteArray &, const MessageRow &, StoreReader &)> work)
{
    auto promise = std::make_shared<QPromise<Outcome<T>>>();
    promise->start();
    auto future = promise->future();
    pool.start([&store, message, work = std::move(work), promise] {
        try {
            const auto reader = store.makeReader();
            const auto row = reader->messageRow(message);
            const auto raw = row ? reader->rawMessage(message) : std::nullopt;
            if (!raw)
                throw MailError(ErrorKind::Gone, Mail::tr("This message has not been fetched yet."));
            promise->addResult(Outcome<T>(work(*raw, *row, *reader)));
        } catch (const MailError &e) {
            promise->addResult(Outcome<T>(Failure::of(e)));
        }
        promise->finish();
    });
    return future;
}

} // namespace

QFuture<Outcome<MessageContent>> Mail::content(MessageId message)
{
    return withRaw<MessageContent>(d->pool, *d->store, message, [](const QByteArray &raw, const MessageRow &, StoreReader &) { return MessageReader::read(raw); });
}

QFuture<Outcome<QByteArray>> Mail::partBytes(MessageId message, const QString &partId)
{
    return withRaw<QByteArray>(d->pool, *d->store, message, [partId](const QByteArray &raw, const MessageRow &, StoreReader &) { return MessageReader::partBytes(raw, partId); });
}

QFuture<Outcome<Draft>> Mail::makeReply(MessageId message, AnswerMode mode)
{
    return withRaw<Draft>(d->pool, *d->store, message, [mode](const QByteArray &raw, const MessageRow &row, StoreReader &reader) {
        const auto account = reader.account(row.account);
        const ReplyWriter::Mode how = mode == AnswerMode::Reply ? ReplyWriter::Mode::Reply
            : mode == AnswerMode::ReplyAll                      ? ReplyWriter::Mode::ReplyAll
                                                                : ReplyWriter::Mode::Forward;
        Draft draft = ReplyWriter::makeReply(MessageReader::read(raw), raw, how, account ? account->identity : Address());
        draft.account = row.account;
        if (account)
            draft.from = account->identity;
        draft.parent = row.id;
        draft.relation = mode == AnswerMode::Forward ? ParentRelation::Forward : ParentRelation::Reply;
        return draft;
    });
}

MessageContent Mail::inspect(const QByteArray &raw)
{
    return MessageReader::read(raw);
}

QByteArray Mail::inspectPart(const QByteArray &raw, const QString &partId)
{
    return MessageReader::partBytes(raw, partId);
}

QString Mail::meaningOf(const ReportedRecipient &recipient)
{
    return ReportIntake::meaningOf(recipient);
}

QString Mail::inspectPartText(const QByteArray &raw, const PartNode &part)
{
    return MessageReader::partText(raw, part);
}

} // namespace postrider
