// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: reading messages, off the main thread.
#include "core/FormattedDraft.h"
#include "core/GuestMail.h"
#include "core/HtmlPreparation.h"
#include "core/MailPrivate.h"
#include "core/SenderLookup.h"
#include "core/html/FormattedReader.h"
#include "core/types/DraftSender.h"
#include "core/mime/DispositionWriter.h"
#include "core/mime/ExcerptWriter.h"
#include "core/mime/MessageReader.h"
#include "core/mime/MessageWriter.h"
#include "core/mime/RedirectWriter.h"
#include "core/ops/Outgoing.h"
#include "core/ops/SendOp.h"
#include "core/ops/SetFlagsOp.h"
#include "core/store/GuestMessages.h"
#include "core/sync/AccountReader.h"
#include "core/sync/ReportIntake.h"

namespace postrider {

namespace {

/// What is here of it, if it can be read. A damaged copy is forgotten, so that the engine fetches the message again.
std::optional<QByteArray> loadRaw(Store &store, StoreReader &reader, MessageId message)
{
    try {
        return reader.rawMessage(message);
    } catch (const MailError &) {
        store.writeAndWait(Durability::Recoverable, [message](StoreWriter &writer) {
            try {
                writer.bodies.load(writer.messages.bodyOf(message));
            } catch (const MailError &) {
                writer.messages.forgetBody(message);
            }
        });
        throw;
    }
}

/// The same of an excerpt.
std::optional<Excerpt> loadExcerpt(Store &store, StoreReader &reader, MessageId message)
{
    try {
        return reader.excerpt(message);
    } catch (const MailError &) {
        store.writeAndWait(Durability::Recoverable, [message](StoreWriter &writer) {
            const auto row = writer.excerpts.find(message);
            if (row && writer.bodies.isDamaged(row->body))
                writer.excerpts.remove(message);
        });
        throw;
    }
}

/// Runs `work` on the pool; Gone if the message is.
template <class T> QFuture<Outcome<T>> withRow(QThreadPool &pool, Store &store, MessageId message, std::function<T(const MessageRow &, StoreReader &)> work)
{
    auto promise = std::make_shared<QPromise<Outcome<T>>>();
    promise->start();
    auto future = promise->future();
    pool.start([&store, message, work = std::move(work), promise] {
        try {
            const auto reader = store.makeReader();
            const auto row = reader->messageRow(message);
            if (!row)
                throw MailError(ErrorKind::Gone, Mail::tr("This message is no longer here."));
            promise->addResult(Outcome<T>(work(*row, *reader)));
        } catch (const MailError &e) {
            promise->addResult(Outcome<T>(Failure::of(e)));
        }
        promise->finish();
    });
    return future;
}

[[noreturn]] void failNotFetched()
{
    throw MailError(ErrorKind::Gone, Mail::tr("This message has not been fetched yet."));
}

/// With the raw message; Gone if it is not here.
template <class T> QFuture<Outcome<T>> withRaw(QThreadPool &pool, Store &store, MessageId message, std::function<T(const QByteArray &, const MessageRow &, StoreReader &)> work)
{
    return withRow<T>(pool, store, message, [&store, work = std::move(work)](const MessageRow &row, StoreReader &reader) {
        const auto raw = loadRaw(store, reader, row.id);
        if (!raw)
            failNotFetched();
        return work(*raw, row, reader);
    });
}

/// What can be read of a message: the whole, or its excerpt.
struct Readable {
    QByteArray raw;
    MessageContent content;
};

Readable readableOf(Store &store, StoreReader &reader, const MessageRow &row)
{
    if (const auto raw = loadRaw(store, reader, row.id))
        return {*raw, MessageReader::read(*raw)};
    const auto excerpt = loadExcerpt(store, reader, row.id);
    if (!excerpt)
        failNotFetched();
    return {excerpt->raw, ExcerptWriter::read(*excerpt)};
}

template <class T> QFuture<Outcome<T>> withReadable(QThreadPool &pool, Store &store, MessageId message, std::function<T(const Readable &, const MessageRow &, StoreReader &)> work)
{
    return withRow<T>(
        pool, store, message, [&store, work = std::move(work)](const MessageRow &row, StoreReader &reader) { return work(readableOf(store, reader, row), row, reader); });
}

} // namespace

void Mail::Private::want(const MessageWish &wish)
{
    if (const auto row = reader->messageRow(wish.message)) {
        engine->want(row->account, wish);
        return;
    }
    const Failure gone{ErrorKind::Gone, tr("This message is no longer here."), {}};
    if (wish.extent == MessageWish::Extent::Part)
        Q_EMIT mail.partFailed(wish.message, wish.part, gone);
    else
        Q_EMIT mail.bodyFailed(wish.message, gone);
}

void Mail::wantBody(MessageId message)
{
    d->want({message, MessageWish::Extent::Whole, {}});
}

void Mail::wantToRead(MessageId message)
{
    d->want({message, MessageWish::Extent::ToRead, {}});
}

void Mail::wantPart(MessageId message, const QString &partId)
{
    d->want({message, MessageWish::Extent::Part, partId});
}

void Mail::unwant(MessageId message, const QString &partId)
{
    if (const auto row = d->reader->messageRow(message))
        d->engine->unwant(row->account, {message, partId.isEmpty() ? MessageWish::Extent::Whole : MessageWish::Extent::Part, partId});
}

namespace {

/// Who writes about a message that is in this account: the account, or for Local Folders, and a message of none, the one that one of these addresses belongs to, else the first.
/// Throws Refused where nobody can.
AccountId writerOf(StoreReader &reader, AccountId account, const AddressList &addresses)
{
    const auto own = reader.account(account);
    if (own && !own->isLocal())
        return account;
    const QList<Account> accounts = reader.mailAccounts();
    for (const Account &each : accounts) {
        const QList<Identity> identities = reader.identities(each.id);
        if (std::any_of(addresses.begin(), addresses.end(), [&](const Address &address) { return identityOf(address.address, identities).has_value(); }))
            return each.id;
    }
    if (accounts.isEmpty())
        throw MailError(ErrorKind::Refused, Mail::tr("There is no account to write from. Add one first."));
    return accounts.first().id;
}

} // namespace

QFuture<Outcome<MessageContent>> Mail::content(MessageId message)
{
    return withReadable<MessageContent>(
        d->pool, *d->store, message, [&store = *d->store, now = d->clock->now()](const Readable &readable, const MessageRow &row, StoreReader &storeReader) {
            MessageContent content = readable.content;
            SenderLookup(store, storeReader, now).fill(content, row);
            return content;
        });
}

std::pair<MessageContent, MessageRow> Mail::Private::loadContent(MessageId message)
{
    const auto storeReader = store->makeReader();
    const auto row = storeReader->messageRow(message);
    if (!row)
        throw MailError(ErrorKind::Gone, tr("This message is no longer here."));
    Readable readable = readableOf(*store, *storeReader, *row);
    SenderLookup(*store, *storeReader, clock->now()).fill(readable.content, *row);
    return {std::move(readable.content), *row};
}

QFuture<Outcome<QByteArray>> Mail::partBytes(MessageId message, const QString &partId)
{
    return withRow<QByteArray>(d->pool, *d->store, message, [&store = *d->store, partId](const MessageRow &row, StoreReader &reader) {
        if (const auto raw = loadRaw(store, reader, row.id))
            return MessageReader::partBytes(*raw, partId);
        const auto excerpt = loadExcerpt(store, reader, row.id);
        if (!excerpt)
            failNotFetched();
        for (const AbsentPart &part : excerpt->absent) {
            if (part.partId == partId || partId.startsWith(part.partId + u'.'))
                throw MailError(ErrorKind::Gone, tr("This attachment is still on the server."));
        }
        return MessageReader::partBytes(excerpt->raw, partId);
    });
}

QFuture<Outcome<MessageHtml>> Mail::html(MessageId message, const HtmlWish &wish)
{
    return withReadable<MessageHtml>(d->pool, *d->store, message, [wish](const Readable &readable, const MessageRow &, StoreReader &) {
        // A picture that is still on the server is none for now: an excerpt has no octets for it.
        return inspectHtml(readable.raw, readable.content, wish);
    });
}

QList<Identity> Mail::Private::everyIdentity(StoreReader &reader)
{
    QList<Identity> all;
    for (const Account &account : reader.accounts())
        all += reader.identities(account.id);
    return all;
}

void Mail::Private::writeAsBefore(Draft &draft, AccountId account, StoreReader &reader)
{
    draft.account = writerOf(reader, account, {draft.from});
    const QList<Identity> identities = reader.identities(draft.account);
    if (!identityOf(draft.from.address, identities) && !identities.isEmpty())
        draft.from = identities.first().address;
}

std::optional<Draft> Mail::newDraft(AccountId account, const Draft &begun, WritingForm form)
{
    const QList<Account> accounts = d->reader->accounts();
    const auto from = std::find_if(accounts.begin(), accounts.end(), [account](const Account &a) { return a.smtp.isValid() && (a.id == account || !account.isValid()); });
    const QList<Identity> identities = from == accounts.end() ? QList<Identity>() : d->reader->identities(from->id);
    if (identities.isEmpty())
        return account.isValid() ? newDraft({}, begun, form) : std::nullopt;
    Draft draft = begun;
    DraftSender::begin(draft, identities.first(), identities.first().address);
    if (FormattedDraft::isWanted(identities.first(), form, nullptr)) {
        draft.body = begun.body; // the signature comes in its own form
        FormattedDraft::begin(draft, identities.first());
    }
    return draft;
}

namespace {

ReplyWriter::Mode writerMode(Mail::AnswerMode mode)
{
    switch (mode) {
    case Mail::AnswerMode::Reply: return ReplyWriter::Mode::Reply;
    case Mail::AnswerMode::ReplyAll: return ReplyWriter::Mode::ReplyAll;
    case Mail::AnswerMode::ReplyList: return ReplyWriter::Mode::ReplyList;
    case Mail::AnswerMode::Forward: break;
    }
    return ReplyWriter::Mode::Forward;
}

/// As whom one writes about this message; nothing changes where nobody is left to write as. `raw`: what of the message is quoted as it is formatted, where the answer is.
void beginAs(Draft &draft, const MessageContent &content, const QByteArray *raw, AccountId account, WritingForm form, StoreReader &reader)
{
    draft.account = writerOf(reader, account, content.to + content.cc);
    const QList<Identity> identities = reader.identities(draft.account);
    const Address from = ReplyWriter::senderFor(content, identities);
    const auto identity = identityOf(from.address, identities);
    if (!identity)
        return;
    const bool isFormatted = FormattedDraft::isWanted(*identity, form, &content);
    if (isFormatted && raw)
        FormattedDraft::quote(draft, content, *raw);
    const QString words = draft.body;
    DraftSender::begin(draft, *identity, from);
    if (isFormatted) {
        draft.body = words; // the signature comes in its own form
        FormattedDraft::begin(draft, *identity);
    }
}

} // namespace

QFuture<Outcome<Draft>> Mail::makeReply(MessageId message, AnswerMode mode, const QString &selection, WritingForm form)
{
    return withReadable<Draft>(d->pool, *d->store, message, [mode, selection, form](const Readable &readable, const MessageRow &row, StoreReader &reader) {
        // A forwarded message takes its attachments along; of one that is answered the text is quoted.
        if (readable.content.partial && (mode == AnswerMode::Forward || readable.content.textIsCut))
            failNotFetched();
        if (mode == AnswerMode::ReplyList && readable.content.listPost.address.isEmpty())
            throw MailError(ErrorKind::Refused, tr("This message did not come through a mailing list that can be written to."));
        Draft draft = ReplyWriter::makeReply(readable.content, readable.raw, writerMode(mode), Private::everyIdentity(reader), selection);
        if (!GuestMail::isGuest(row.id)) { // there is nothing that could be marked as answered
            draft.parent = row.id;
            draft.relation = mode == AnswerMode::Forward ? ParentRelation::Forward : ParentRelation::Reply;
        }
        const bool isQuotedWhole = selection.isEmpty();
        beginAs(draft, readable.content, isQuotedWhole ? &readable.raw : nullptr, row.account, form, reader);
        return draft;
    });
}

QFuture<Outcome<Draft>> Mail::forwardAttached(const QList<MessageId> &messages, WritingForm form)
{
    return withRaw<Draft>(d->pool, *d->store, messages.value(0), [messages, form, &store = *d->store](const QByteArray &first, const MessageRow &row, StoreReader &reader) {
        Draft draft;
        draft.relation = ParentRelation::Forward;
        draft.parent = row.id;
        draft.moreParents = messages.mid(1);
        for (const MessageId message : messages) {
            const auto raw = message == row.id ? std::optional(first) : loadRaw(store, reader, message);
            if (!raw)
                failNotFetched();
            draft.attachments.append(Outgoing::attachmentOf(*raw));
        }
        const MessageContent content = MessageReader::readHeader(first);
        draft.subject = messages.size() == 1 ? ReplyWriter::forwardSubject(content.subject) : tr("Fwd: %Ln message(s)", nullptr, int(messages.size()));
        beginAs(draft, content, nullptr, row.account, form, reader);
        return draft;
    });
}

QFuture<Outcome<MessageId>> Mail::openFile(const QString &path)
{
    return d->onPool<MessageId>([path, &store = *d->store] { return GuestMail::open(path, store.guests()); });
}

void Mail::closeFile(MessageId message)
{
    d->store->guests().remove(message);
}

QFuture<Outcome<Draft>> Mail::editAsNew(MessageId message)
{
    return withRaw<Draft>(d->pool, *d->store, message, [](const QByteArray &raw, const MessageRow &row, StoreReader &reader) {
        Draft draft = Private::draftFrom(raw);
        draft.inReplyTo.clear();
        draft.references.clear();
        const MessageContent content = MessageReader::readHeader(raw);
        draft.account = writerOf(reader, row.account, content.from + content.to + content.cc);
        draft.from = ReplyWriter::senderFor(content, reader.identities(draft.account));
        return draft;
    });
}

QFuture<Outcome<OpId>> Mail::redirect(MessageId message, AccountId account, const Redirection &redirection)
{
    auto future = withRaw<OpId>(d->pool, *d->store, message,
        [&store = *d->store, account, redirection, now = d->clock->now(), undoWindow = d->undoWindow](const QByteArray &raw, const MessageRow &row, StoreReader &) {
            const auto built = RedirectWriter::build(raw, redirection.from, {redirection.to, redirection.cc, redirection.bcc}, now);
            const QString subject = MessageReader::readHeader(raw).subject;
            OpId made;
            store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
                const auto sender = writer.accounts.find(account);
                if (!sender)
                    throw MailError(ErrorKind::Gone, tr("The account of this message is no longer there. Choose another sender."));
                made = Private::queueAsItIs(writer, *sender, redirection.from, built, subject, undoWindow, row.id, now);
            });
            return made;
        });
    return future.then(this, [this, account](const Outcome<OpId> &outcome) {
        d->engine->wake(account);
        return outcome;
    });
}

QFuture<Outcome<Draft>> Mail::editDraft(MessageId message)
{
    const auto copy = d->reader->draftCopies().ofMessage(message);
    if (const auto draft = copy ? d->reader->draft(copy->draft) : std::nullopt)
        return QtFuture::makeReadyFuture(Outcome<Draft>(*draft));
    return withRaw<Draft>(d->pool, *d->store, message, [](const QByteArray &raw, const MessageRow &row, StoreReader &reader) {
        Draft draft = Private::draftFrom(raw);
        draft.replaces = row.id;
        Private::writeAsBefore(draft, row.account, reader);
        // The other program knows what it answers; when it is sent from here, that is marked here.
        if (const auto parent = draft.inReplyTo.isEmpty() ? std::nullopt : reader.messageWithHeader(row.account, draft.inReplyTo)) {
            draft.parent = *parent;
            draft.relation = ParentRelation::Reply;
        }
        return draft;
    });
}

QFuture<Outcome<bool>> Mail::answerReadReceipt(MessageId message, ReadReceipt said)
{
    auto future = withReadable<bool>(
        d->pool, *d->store, message, [&store = *d->store, message, said, now = d->clock->now()](const Readable &readable, const MessageRow &row, StoreReader &reader) {
            const AccountId account = writerOf(reader, row.account, readable.content.to + readable.content.cc);
            const QList<Identity> identities = reader.identities(account);
            std::optional<MessageWriter::Built> answer;
            if (said != ReadReceipt::No && !identities.isEmpty()) {
                if (readable.content.fromList)
                    throw MailError(ErrorKind::Refused, tr("Mailing lists get no read receipts."));
                answer = DispositionWriter::build(readable.content, readable.raw, ReplyWriter::senderFor(readable.content, identities), said == ReadReceipt::ByPolicy, now);
            }
            store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
                const auto current = writer.messages.find(message);
                if (!current || current->flags.testFlag(Flag::MdnSent))
                    return; // RFC 8098 2.1: once
                if (answer) {
                    SendRow receipt;
                    receipt.item.messageIdHeader = answer->messageIdHeader;
                    receipt.item.subject = MessageReader::read(answer->wire).subject;
                    receipt.sender = answer->sender;
                    receipt.utf8Header = answer->needsSmtpUtf8;
                    receipt.filing = FilingState::Done; // nobody looks for it in Sent
                    for (const QString &address : std::as_const(answer->recipients))
                        receipt.item.receipt.recipients.append({address, RecipientReceipt::State::Waiting, 0, {}, {}});
                    SendOp::applyLocal(writer, account, receipt, answer->wire, answer->filed, {}, now);
                }
                SetFlagsOp mark;
                mark.account = row.account;
                mark.messages = {{message, OpProgress::Waiting}};
                mark.add = Flag::MdnSent;
                mark.applyLocal(writer, now);
            });
            return answer.has_value();
        });
    return future.then(this, [this](const Outcome<bool> &outcome) {
        d->wakeAll();
        return outcome;
    });
}

QFuture<Outcome<Draft>> Mail::writeAgain(MessageId message, const QStringList &recipients)
{
    return withRaw<Draft>(d->pool, *d->store, message, [recipients](const QByteArray &raw, const MessageRow &row, StoreReader &reader) {
        Draft draft = Private::draftFrom(raw);
        draft.keepOnly(recipients);
        Private::writeAsBefore(draft, row.account, reader);
        return draft;
    });
}

std::optional<FormattedText> Mail::formattedText(const QString &html, const std::function<QString(const QByteArray &)> &pictures)
{
    return FormattedReader::read(html.toUtf8(), pictures);
}

FormattedText Mail::formattedSignature(const Identity &identity, bool withDashes)
{
    return FormattedDraft::signatureOf(identity, withDashes);
}

MessageContent Mail::inspect(const QByteArray &raw)
{
    return MessageReader::read(raw);
}

QByteArray Mail::inspectPart(const QByteArray &raw, const QString &partId)
{
    return MessageReader::partBytes(raw, partId);
}

MessageHtml Mail::inspectHtml(const QByteArray &raw, const MessageContent &content, const HtmlWish &wish)
{
    return HtmlPreparation::prepare(
        content, [&raw](const QString &partId) { return MessageReader::partBytes(raw, partId); }, wish);
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
