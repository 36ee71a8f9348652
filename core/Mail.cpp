// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Mail.h"

#include "core/MailPrivate.h"
#include "core/auth/KeychainSecretStore.h"
#include "core/auth/SessionFallbackSecretStore.h"
#include "core/ops/Op.h"
#include "core/ops/Verbs.h"
#include "core/rules/RuleThread.h"
#include "core/store/IndexThread.h"

#include <QHash>
#include <QPointer>
#include <QThread>
#include <QTimer>
#include <algorithm>

namespace postrider {

namespace {

/// Folders of sent mail are looked at for new correspondents when they have been quiet for so long; after the start, that leaves the first screen alone.
constexpr std::chrono::seconds kUntilCorrespondents(10);
/// Filters of thousands of new messages take a while; what is not done by then is done later.
constexpr std::chrono::seconds kFiltersPatience(60);

} // namespace

Mail::Private::Private(Mail &owner, const Options &given) : mail(owner), options(given)
{
    clock = options.clock ? options.clock : std::make_shared<SystemClock>();
    secrets = options.secrets ? options.secrets : std::make_shared<SessionFallbackSecretStore>(std::make_unique<KeychainSecretStore>());
    store = std::make_unique<Store>(options.profile, options.afterCommit);
    reader = store->makeReader();
    credentials = std::make_unique<Credentials>(secrets, clock, [profile = options.profile](const QString &oauth) { return oauthOf(profile, oauth); });
    pool.setStackSize(16 * 1024 * 1024);
    engine = std::make_unique<Engine>(*store, *credentials, *clock, options.linkTimes);
}

Mail::Private::~Private()
{
    // All at once first, so that they stop side by side. None of them waits for a keychain or a server that does not answer (Credentials, Channel).
    abort->abort();
    longWork->store(true);
    engine->abort();
    if (runningSearch)
        runningSearch->cancelSearch();
    if (index)
        index->stop();
    if (rules)
        rules->stop();
    for (const auto &thread : threads)
        thread->wait();
    engine.reset();
    rules.reset(); // a worker may have waited for it
    pool.waitForDone();
    index.reset();
    runningSearch.reset();
    reader.reset();
    store.reset();
}

void Mail::Private::startAccount(const Account &account)
{
    if (account.enabled)
        engine->start(account, options.online ? AccountWorker::Mode::Continuous : AccountWorker::Mode::OnRequest);
}

void Mail::Private::wakeAll()
{
    for (const Account &account : reader->accounts())
        engine->wake(account.id);
}

void Mail::Private::act(Mutation mutation, std::function<void()> then)
{
    QPointer<Mail> guard(&mail);
    store->write(Durability::User, std::move(mutation), [guard, then = std::move(then)](const std::optional<Failure> &failure) {
        // On the store thread: the answer is given where the window lives.
        if (!guard)
            return;
        QMetaObject::invokeMethod(
            guard.data(),
            [guard, failure, then] {
                if (!guard)
                    return;
                if (then)
                    then();
                if (failure)
                    Q_EMIT guard->failed({}, *failure);
                else
                    guard->d->wakeAll();
            },
            Qt::QueuedConnection);
    });
}

QFuture<Outcome<bool>> Mail::Private::actAnswered(Mutation mutation)
{
    return askAndWake<bool>([mutation = std::move(mutation)](StoreWriter &writer) {
        mutation(writer);
        return true;
    }).then(&mail, [this](const Outcome<bool> &done) {
        if (const auto *failure = std::get_if<Failure>(&done))
            Q_EMIT mail.failed({}, *failure);
        return done;
    });
}

Mail::Mail(const Options &options) : d(std::make_unique<Private>(*this, options))
{
    qRegisterMetaType<OpId>();
    qRegisterMetaType<DraftId>();
    connect(
        d->store.get(), &Store::changed, this,
        [this](const ChangeSet &changes) {
            d->noteCompletion(changes);
            Q_EMIT changed(changes);
            if (changes.outbox)
                d->answerSendWaiters();
            if (d->correspondentsTimer && !d->correspondentsTimer->isActive() && (!changes.lists.isEmpty() || !changes.bodies.isEmpty()))
                d->correspondentsTimer->start();
        },
        Qt::QueuedConnection);
    connect(d->engine.get(), &Engine::statusChanged, this, [this](const AccountStatus &status) {
        if (!d->engine->isRunning(status.account))
            return; // switched off or removed meanwhile
        Q_EMIT statusChanged(status);
        d->answerSendWaiters();
    });
    connect(d->engine.get(), &Engine::bodyFailed, this, &Mail::bodyFailed);
    connect(d->engine.get(), &Engine::partFailed, this, &Mail::partFailed);
    connect(d->engine.get(), &Engine::fetched, this, &Mail::fetched);
    connect(d->engine.get(), &Engine::progress, this, &Mail::fetchProgress);
    connect(d->engine.get(), &Engine::refused, this, &Mail::failed);
    // No composer of the last time is open any more.
    if (d->reader->draftCopies().isAnyHeld())
        d->act([](StoreWriter &writer) { writer.draftCopies.releaseAll(); });
    if (options.online) {
        d->network = std::make_unique<NetworkWatch>(*d->clock);
        connect(d->network.get(), &NetworkWatch::cameBack, this, [this] { d->engine->networkBack(); });
        makeLocalFolders();
        for (const Account &account : d->reader->accounts())
            d->startAccount(account);
        d->startIndex();
        d->startFilters();
        d->watchSnoozed();
        d->watchJunk();
        d->checkAfterUncleanEnd();
        d->resumeRethreading();
        d->correspondentsTimer = new QTimer(this);
        d->correspondentsTimer->setSingleShot(true);
        d->correspondentsTimer->setInterval(kUntilCorrespondents);
        connect(d->correspondentsTimer, &QTimer::timeout, this, [this] { d->learnCorrespondents(); });
        d->correspondentsTimer->start();
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

void Mail::Private::actUndoably(std::function<void(StoreWriter &, QList<UndoStep> &)> mutation)
{
    auto steps = std::make_shared<QList<UndoStep>>();
    const quint64 number = ++undoNumber;
    undoable.append({number, steps});
    if (undoable.size() > kMostUndoable)
        undoable.removeFirst();
    act(
        [steps, mutation = std::move(mutation)](StoreWriter &writer) {
            QList<UndoStep> made;
            mutation(writer, made);
            *steps = made; // only of what was done: ids of ops that were rolled back are given out again
        },
        [this, steps, number] {
            // Refused, or nothing that can be taken back: what was done before is then what undo is about.
            if (steps->isEmpty())
                undoable.removeIf([number](const Undoable &each) { return each.number == number; });
        });
}

void Mail::setFlags(const QList<MessageId> &messages, Flags add, Flags remove)
{
    d->actUndoably([=, now = d->clock->now()](StoreWriter &writer, UndoList &undo) {
        const auto rows = Verbs::byAccount(writer, messages);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it)
            Verbs::setFlags(writer, it.key(), *it, add, remove, now, undo);
    });
}

void Mail::markRead(const QList<MessageId> &messages)
{
    d->act([=, now = d->clock->now()](StoreWriter &writer) {
        UndoList ignored;
        const auto rows = Verbs::byAccount(writer, messages);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it)
            Verbs::setFlags(writer, it.key(), *it, Flag::Seen, {}, now, ignored);
    });
}

void Mail::setKeyword(const QList<MessageId> &messages, const QString &keyword, bool on)
{
    d->actUndoably([=, now = d->clock->now()](StoreWriter &writer, UndoList &undo) {
        const QByteArray name = keyword.toUtf8();
        // RFC 9051 9, atom; a backslash is the server's own.
        const bool isAtom = !name.isEmpty() && name.size() <= KeywordQueries::kLongest
            && std::none_of(name.begin(), name.end(), [](char c) { return uchar(c) <= ' ' || uchar(c) >= 0x7f || QByteArrayView("(){%*\"\\]").contains(c); });
        if (!isAtom)
            throw MailError(ErrorKind::Refused, tr("“%1” cannot be a keyword: letters, digits and - _ $ . are what mail servers take.").arg(keyword));
        const Flags flag = on ? writer.keywords.findOrAdd({name}) : writer.keywords.find({name});
        if (!flag && on)
            throw MailError(ErrorKind::Refused, tr("There are %Ln keywords already, and no more are possible.", nullptr, KeywordQueries::kMost));
        const auto rows = Verbs::byAccount(writer, messages);
        for (auto it = rows.cbegin(); flag && it != rows.cend(); ++it)
            Verbs::setFlags(writer, it.key(), *it, on ? flag : Flags(), on ? Flags() : flag, now, undo);
    });
}

void Mail::markFolderRead(FolderId folder)
{
    d->actUndoably([=, now = d->clock->now()](StoreWriter &writer, UndoList &undo) {
        const auto rows = Verbs::byAccount(writer, writer.messages.unreadIn(folder));
        for (auto it = rows.cbegin(); it != rows.cend(); ++it)
            Verbs::setFlags(writer, it.key(), *it, Flag::Seen, {}, now, undo);
    });
}

void Mail::move(const QList<MessageId> &messages, FolderId target)
{
    d->actUndoably([=, now = d->clock->now()](StoreWriter &writer, UndoList &undo) {
        const auto folder = writer.folders.find(target);
        if (!folder)
            throw MailError(ErrorKind::Gone, tr("The folder is no longer there. The messages are where they were."));
        const auto rows = Verbs::byAccount(writer, messages);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it)
            Verbs::moveAnywhere(writer, it.key(), *it, *folder, now, undo);
    });
}

void Mail::copy(const QList<MessageId> &messages, FolderId target)
{
    d->actUndoably([=, now = d->clock->now()](StoreWriter &writer, UndoList &undo) {
        const auto folder = writer.folders.find(target);
        if (!folder)
            throw MailError(ErrorKind::Gone, tr("The folder is no longer there. Nothing was copied."));
        const auto rows = Verbs::byAccount(writer, messages);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it)
            Verbs::copyAnywhere(writer, it.key(), *it, *folder, now, undo);
    });
}

void Mail::moveToTrash(const QList<MessageId> &messages, LastChance lastChance)
{
    d->actUndoably([=, now = d->clock->now()](StoreWriter &writer, UndoList &undo) {
        const auto rows = Verbs::byAccount(writer, messages);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it)
            Verbs::moveToTrash(writer, it.key(), *it, lastChance == LastChance::Stay ? Verbs::LastChance::Stay : Verbs::LastChance::RemoveForGood, now, undo);
    });
}

void Mail::archive(const QList<MessageId> &messages)
{
    d->actUndoably([=, now = d->clock->now()](StoreWriter &writer, UndoList &undo) {
        const auto rows = Verbs::byAccount(writer, messages);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it)
            Verbs::archive(writer, it.key(), *it, now, undo);
    });
}

void Mail::removeForGood(const QList<MessageId> &messages)
{
    d->act([=, now = d->clock->now()](StoreWriter &writer) {
        const auto rows = Verbs::byAccount(writer, messages);
        for (auto it = rows.cbegin(); it != rows.cend(); ++it)
            Verbs::remove(writer, it.key(), *it, now);
    });
}

void Mail::emptyFolder(FolderId folder)
{
    d->act([=, now = d->clock->now()](StoreWriter &writer) {
        const auto row = writer.folders.find(folder);
        if (!row || (row->role != FolderRole::Trash && row->role != FolderRole::Junk))
            throw MailError(ErrorKind::Refused, tr("Only Trash and Junk can be emptied. Nothing was removed."));
        const auto rows = Verbs::byAccount(writer, writer.messages.shownIn(folder, -1, 0, false));
        for (auto it = rows.cbegin(); it != rows.cend(); ++it)
            Verbs::remove(writer, it.key(), *it, now);
    });
}

void Mail::undo(quint64 verb)
{
    const auto found = std::find_if(d->undoable.begin(), d->undoable.end(), [verb](const Private::Undoable &each) { return each.number == verb; });
    if (found == d->undoable.end())
        return;
    const auto steps = found->steps;
    const bool isLarge = found->isLarge;
    d->undoable.erase(found);
    const auto left = std::make_shared<std::optional<Failure>>();
    const auto tell = [this, left] {
        if (*left)
            Q_EMIT failed({}, **left);
    };
    if (isLarge) {
        for (qsizetype i = steps->size(); i-- > 0;) {
            const auto takeBack = [step = steps->at(i), left, now = d->clock->now()](StoreWriter &writer) {
                if (const auto why = Verbs::undo(writer, step, now))
                    *left = why;
            };
            if (i > 0)
                d->act(takeBack);
            else
                d->act(takeBack, tell);
        }
        return;
    }
    d->act(
        [steps, left, now = d->clock->now()](StoreWriter &writer) {
            left->reset();
            // What one step cannot take back keeps nothing of the others.
            for (auto step = steps->crbegin(); step != steps->crend(); ++step) {
                if (const auto why = Verbs::undo(writer, *step, now))
                    *left = why;
            }
        },
        tell);
}

quint64 Mail::lastVerb() const
{
    return d->undoable.isEmpty() ? 0 : d->undoable.last().number;
}

// --- engine ------------------------------------------------------------------------------------------------------------------------

void Mail::lookingAt(FolderId folder)
{
    const auto row = folder.isValid() ? d->reader->folder(folder) : std::nullopt;
    d->engine->lookingAt(row ? row->account : AccountId(), row ? folder : FolderId());
}

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
    if (!row->enabled) {
        promise->addResult(Outcome<SyncTotals>(Private::switchedOff(*row)));
        promise->finish();
        return future;
    }
    d->startAccount(*row);
    d->startIndex();
    d->startFilters();
    const qint64 begun = d->clock->now();
    const auto finish = [promise, begun, clock = d->clock](const std::optional<Failure> &failure, const SyncCounts &counts) {
        if (failure)
            promise->addResult(Outcome<SyncTotals>(*failure));
        else
            promise->addResult(Outcome<SyncTotals>(SyncTotals{counts.added, counts.changed, counts.removed, counts.pushed, double(clock->now() - begun) / 1000.0}));
        promise->finish();
    };
    if (!d->reader->filters().looksAtNewMail(account)) {
        d->engine->request(account, {folder, bodies, finish});
        return future;
    }
    // What the filters do with new mail belongs to it: they are waited for, on the worker's thread, and what they did is pushed.
    d->engine->request(account, {folder, bodies, [this, account, folder, bodies, finish](const std::optional<Failure> &failure, const SyncCounts &counts) {
                                     if (failure || counts.added == 0 || !d->rules->waitUntilDone(kFiltersPatience)) {
                                         finish(failure, counts);
                                         return;
                                     }
                                     QMetaObject::invokeMethod(
                                         this,
                                         [this, account, folder, bodies, counts, finish] {
                                             d->engine->request(account, {folder, bodies, [counts, finish](const std::optional<Failure> &second, SyncCounts more) {
                                                                              more += counts;
                                                                              finish(second, more);
                                                                          }});
                                         },
                                         Qt::QueuedConnection);
                                 }});
    return future;
}

} // namespace postrider
