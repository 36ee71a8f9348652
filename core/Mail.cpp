// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Mail.h"

#include "core/MailPrivate.h"
#include "core/auth/KeychainSecretStore.h"
#include "core/auth/SessionFallbackSecretStore.h"
#include "core/ops/Op.h"
#include "core/store/IndexThread.h"

#include <QHash>
#include <QPointer>
#include <QThread>

namespace postrider {

Mail::Private::Private(Mail &owner, const Options &given) : mail(owner), options(given)
{
    clock = options.clock ? options.clock : std::make_shared<SystemClock>();
    secrets = options.secrets ? options.secrets : std::make_shared<SessionFallbackSecretStore>(std::make_unique<KeychainSecretStore>());
    store = std::make_unique<Store>(options.profile, options.afterCommit);
    reader = store->makeReader();
    credentials = std::make_unique<Credentials>(secrets);
    pool.setStackSize(16 * 1024 * 1024);
    engine = std::make_unique<Engine>(*store, *credentials, *clock);
}

Mail::Private::~Private()
{
    // All at once first, so that they stop side by side. None of them waits for a keychain or a server that does not answer (Credentials, Channel).
    abort->abort();
    engine->abort();
    if (runningSearch)
        runningSearch->cancelSearch();
    if (index)
        index->stop();
    for (const auto &thread : threads)
        thread->wait();
    engine.reset();
    pool.waitForDone();
    index.reset();
    runningSearch.reset();
    reader.reset();
    store.reset();
}

void Mail::Private::startAccount(const Account &account)
{
    engine->start(account, options.online ? AccountWorker::Mode::Continuous : AccountWorker::Mode::OnRequest);
}

void Mail::Private::wakeAll()
{
    for (const Account &account : reader->accounts())
        engine->wake(account.id);
}

void Mail::Private::act(Mutation mutation)
{
    QPointer<Mail> guard(&mail);
    store->write(Durability::User, std::move(mutation), [guard](const std::optional<Failure> &failure) {
        // On the store thread: the answer is given where the window lives.
        if (!guard)
            return;
        QMetaObject::invokeMethod(
            guard.data(),
            [guard, failure] {
                if (!guard)
                    return;
                if (failure)
                    Q_EMIT guard->failed({}, *failure);
                else
                    guard->d->wakeAll();
            },
            Qt::QueuedConnection);
    });
}

Mail::Mail(const Options &options) : d(std::make_unique<Private>(*this, options))
{
    qRegisterMetaType<OpId>();
    qRegisterMetaType<DraftId>();
    connect(
        d->store.get(), &Store::changed, this,
        [this](const ChangeSet &changes) {
            Q_EMIT changed(changes);
            if (changes.outbox)
                d->answerSendWaiters();
        },
        Qt::QueuedConnection);
    connect(d->engine.get(), &Engine::statusChanged, this, [this](const AccountStatus &status) {
        Q_EMIT statusChanged(status);
        d->answerSendWaiters();
    });
    connect(d->engine.get(), &Engine::bodyFailed, this, &Mail::bodyFailed);
    connect(d->engine.get(), &Engine::refused, this, &Mail::failed);
    if (options.online) {
        d->network = std::make_unique<NetworkWatch>(*d->clock);
        connect(d->network.get(), &NetworkWatch::cameBack, this, [this] { d->engine->networkBack(); });
        for (const Account &account : d->reader->accounts())
            d->startAccount(account);
        d->startIndex();
    }
}

Mail::~Mail() = default;

StoreReader &Mail::reader()
{
    return *d->reader;
}

std::unique_ptr<StoreReader> Mail::makeReader()
{
    return d->store->makeReader();
}

// --- verbs on messages -----------------------------------------------------------------------------------------------------------

namespace {

/// An op belongs to one account; a selection may not.
QHash<AccountId, QList<MessageRow>> byAccount(StoreWriter &writer, const QList<MessageId> &messages)
{
    QHash<AccountId, QList<MessageRow>> rows;
    for (const MessageId id : messages) {
        if (const auto row = writer.messages.find(id))
            rows[row->account].append(*row);
    }
    return rows;
}

QList<OpMessage> opMessages(const QList<MessageRow> &rows)
{
    QList<OpMessage> list;
    for (const MessageRow &row : rows)
        list.append({row.id, OpProgress::Waiting});
    return list;
}

using UndoList = QList<std::pair<OpId, QList<std::pair<MessageId, FolderId>>>>;

void moveRows(StoreWriter &writer, AccountId account, const QList<MessageRow> &rows, FolderId target, qint64 now, UndoList &undo)
{
    QList<MessageRow> moving;
    QList<std::pair<MessageId, FolderId>> places;
    for (const MessageRow &row : rows) {
        if (row.folder == target)
            continue;
        moving.append(row);
        places.append({row.id, row.folder});
    }
    if (moving.isEmpty())
        return;
    MoveOp op;
    op.account = account;
    op.messages = opMessages(moving);
    op.target = target;
    undo.append({op.applyLocal(writer, now), places});
}

void deleteRows(StoreWriter &writer, AccountId account, const QList<MessageRow> &rows, qint64 now)
{
    if (rows.isEmpty())
        return;
    DeleteOp op;
    op.account = account;
    op.messages = opMessages(rows);
    op.applyLocal(writer, now);
}

} // namespace

void Mail::setFlags(const QList<MessageId> &messages, Flags add, Flags remove)
{
    d->act([=, now = d->clock->now()](StoreWriter &writer) {
        const auto rows = byAccount(writer, messages);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            QList<MessageRow> wanted;
            for (const MessageRow &row : *it) {
                if (((row.flags | add) & ~remove) != row.flags)
                    wanted.append(row);
            }
            if (wanted.isEmpty())
                continue;
            SetFlagsOp op;
            op.account = it.key();
            op.messages = opMessages(wanted);
            op.add = add;
            op.remove = remove;
            op.applyLocal(writer, now);
        }
    });
}

void Mail::move(const QList<MessageId> &messages, FolderId target)
{
    auto undo = std::make_shared<UndoList>();
    d->undo = Private::Undo{undo};
    d->act([=, now = d->clock->now()](StoreWriter &writer) {
        const auto folder = writer.folders.find(target);
        if (!folder)
            throw MailError(ErrorKind::Gone, tr("The folder is no longer there. The messages are where they were."));
        const auto rows = byAccount(writer, messages);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            if (it.key() != folder->account)
                throw MailError(ErrorKind::Refused, tr("Messages cannot be moved to a folder of another account yet. They are where they were."));
            moveRows(writer, it.key(), *it, target, now, *undo);
        }
    });
}

void Mail::moveToTrash(const QList<MessageId> &messages)
{
    auto undo = std::make_shared<UndoList>();
    d->undo = Private::Undo{undo};
    d->act([=, now = d->clock->now()](StoreWriter &writer) {
        const auto rows = byAccount(writer, messages);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            const auto trash = writer.folders.findWithRole(it.key(), FolderRole::Trash);
            QList<MessageRow> forGood, toTrash;
            for (const MessageRow &row : *it)
                (!trash || row.folder == trash->id ? forGood : toTrash).append(row);
            deleteRows(writer, it.key(), forGood, now);
            if (trash)
                moveRows(writer, it.key(), toTrash, trash->id, now, *undo);
        }
    });
}

void Mail::archive(const QList<MessageId> &messages)
{
    auto undo = std::make_shared<UndoList>();
    d->undo = Private::Undo{undo};
    d->act([=, now = d->clock->now()](StoreWriter &writer) {
        const auto rows = byAccount(writer, messages);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            const auto archive = writer.folders.findWithRole(it.key(), FolderRole::Archive);
            if (!archive)
                throw MailError(ErrorKind::Refused, tr("This account has no Archive folder. Make one on the server, or move the messages to another folder."));
            moveRows(writer, it.key(), *it, archive->id, now, *undo);
        }
    });
}

void Mail::removeForGood(const QList<MessageId> &messages)
{
    d->act([=, now = d->clock->now()](StoreWriter &writer) {
        const auto rows = byAccount(writer, messages);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it)
            deleteRows(writer, it.key(), *it, now);
    });
}

/// What the server has not been asked for is dropped; the rest is moved back.
void Mail::undo()
{
    if (!d->undo)
        return;
    const auto ops = d->undo->ops;
    d->undo.reset();
    d->act([ops, now = d->clock->now()](StoreWriter &writer) {
        for (const auto &[id, places] : *ops) {
            const auto op = writer.ops.find(id);
            bool untouched = op.has_value() && op->messages.size() == places.size();
            if (op) {
                for (const OpMessage &m : op->messages)
                    untouched &= m.progress == OpProgress::Waiting;
            }
            if (untouched) {
                for (const MessageId message : writer.ops.drop(id))
                    writer.messages.rebase(message);
                continue;
            }
            QHash<FolderId, QList<MessageRow>> back;
            for (const auto &[message, folder] : places) {
                if (const auto row = writer.messages.find(message))
                    back[folder].append(*row);
            }
            UndoList ignored;
            for (auto it = back.cbegin(); it != back.cend(); ++it)
                moveRows(writer, it->first().account, *it, it.key(), now, ignored);
        }
    });
}

bool Mail::canUndo() const
{
    return d->undo.has_value();
}

void Mail::wantBody(MessageId message)
{
    const auto row = d->reader->messageRow(message);
    if (!row) {
        Q_EMIT bodyFailed(message, {ErrorKind::Gone, tr("This message is no longer here."), {}});
        return;
    }
    d->engine->wantBody(row->account, message);
}

// --- engine ------------------------------------------------------------------------------------------------------------------------

void Mail::syncNow(AccountId account)
{
    d->engine->syncNow(account);
}

QFuture<Outcome<Mail::SyncTotals>> Mail::syncOnce(AccountId account, FolderId folder, bool bodies)
{
    auto promise = std::make_shared<QPromise<Outcome<SyncTotals>>>();
    promise->start();
    auto future = promise->future();
    const auto row = d->reader->account(account);
    if (!row) {
        promise->addResult(Outcome<SyncTotals>(Failure{ErrorKind::Gone, tr("There is no such account."), {}}));
        promise->finish();
        return future;
    }
    d->startAccount(*row);
    d->startIndex();
    const qint64 begun = d->clock->now();
    d->engine->request(
        account, {folder, bodies, [promise, begun, clock = d->clock](std::optional<Failure> failure, SyncCounts counts) {
                      if (failure)
                          promise->addResult(Outcome<SyncTotals>(*failure));
                      else
                          promise->addResult(Outcome<SyncTotals>(SyncTotals{counts.added, counts.changed, counts.removed, counts.pushed, double(clock->now() - begun) / 1000.0}));
                      promise->finish();
                  }});
    return future;
}

} // namespace postrider
