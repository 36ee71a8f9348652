// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"
#include "core/MailLongWork.h"
#include "core/discovery/DiscoveryNetwork.h"
#include "core/ops/Verbs.h"
#include "core/store/Store.h"
#include "core/sync/Credentials.h"
#include "core/sync/Engine.h"
#include "core/sync/NetworkWatch.h"

#include <QPromise>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <mutex>

namespace postrider {

class IndexThread;
class OAuthFlow;
namespace MessageWriter {
struct Built;
}
class RecipientCompletion;
class RuleThread;

/// What Mail is made of; Mail.cpp and its neighbours (accounts, sending, reading) share it. Thread: main.
class Mail::Private {
public:
    explicit Private(Mail &mail, const Options &options);
    ~Private();

    /// Queues what a person did: durable, then the account is woken. A failure goes to `failed`. `then` is called on main in either case.
    void act(Mutation mutation, std::function<void()> then = {});
    /// The same for what can be taken back: the mutation says how.
    void actUndoably(std::function<void(StoreWriter &, QList<UndoStep> &)> mutation);
    /// As act(), with an answer besides.
    QFuture<Outcome<bool>> actAnswered(Mutation mutation);
    /// What a person did to an account, with an answer; then its worker is woken, or asked for a whole pass.
    enum class Then { Wake, Sync };
    template <class T> QFuture<Outcome<T>> askAndWake(std::function<T(StoreWriter &)> mutation, Then next = Then::Wake);
    /// The same with an answer; `result` is filled by the mutation.
    template <class T> QFuture<Outcome<T>> ask(std::function<T(StoreWriter &)> mutation);
    /// A worker for the account, in the mode that Options::online says; none if it is switched off.
    void startAccount(const Account &account);
    /// With what is in the store now; blocks until the old connections have ended (they are aborted, a second at most).
    void restartAccount(AccountId account);
    /// Why nothing connects for an account that is switched off.
    static Failure switchedOff(const Account &account);
    static AccountStatus statusOff(AccountId account);
    QFuture<Outcome<bool>> changeAccount(AccountId account, std::function<void(StoreWriter &)> mutation);
    Account withTrust(Account account); ///< MailCertificates.cpp
    void restartAccountsAt(const QString &host, quint16 port);
    void wakeAll();
    void runThread(std::function<void()> work);
    DiscoveryNetwork discoveryNetwork() const;
    /// As whom Postrider asks at a service that signs people in (MailSignIn.cpp). Any thread. Throws SignIn where nobody has given it an id, Storage where the file with them is
    /// broken.
    static std::pair<OAuthService, OAuthClient> oauthOf(const QString &profile, const QString &service);
    /// A sign-in on a thread of its own; its tokens go to `account`. `flow` gets the abort.
    using Flow = std::function<OAuthTokens(const OAuthFlow &, const AbortTokenPtr &)>;
    template <class T> QFuture<Outcome<T>> signIn(const Account &account, const AbortTokenPtr &abort, Flow flow, std::function<T()> answer);
    QFuture<Outcome<bool>> signInAgain(AccountId account, const AbortTokenPtr &abort, const Flow &flow);
    Flow inBrowser(const QString &address, const OpenBrowser &open);
    Flow onDevice(const ShowCode &show);
    /// There is something to sign in with: what waits for nothing else goes on.
    void signedIn(AccountId account, bool lasting);
    /// What waits in the outbox for nothing else than the end of this goes on by itself. On the store's thread.
    static void releaseHeld(StoreWriter &writer, AccountId account, ErrorKind held, qint64 now);
    /// Ends with Mail, or before.
    AbortTokenPtr endingWithMail(const AbortTokenPtr &abort);
    /// The index is kept up to date from now on (MailSearch.cpp); does nothing if it is already.
    void startIndex();
    /// New mail is looked at by the filters from now on (MailFilters.cpp); does nothing if it is already.
    void startFilters();
    QFuture<Outcome<RuleReport>> workWithFilters(const QList<FilterRule> &rules, const FilterScope &scope, const ProgressFunction &progress, bool doIt, const AbortTokenPtr &stop);
    /// One more verb that can be taken back, or more of the one that `undo` names (MailExchange.cpp).
    void keepUndoable(const UndoList &steps, ImportUndo &undo);
    /// What was put aside comes back when its time has come (MailMarks.cpp).
    void watchSnoozed();
    void bringBackSnoozed();
    /// Old junk goes, where the person wants that (MailMarks.cpp).
    void watchJunk();
    void removeOldJunk();
    /// For the thread of a verb that takes minutes: `stop`, cancelLongWork() and the end of Mail stop it.
    MailLongWork beginLongWork(const ProgressFunction &progress, const AbortTokenPtr &stop);
    /// Runs it on a thread of its own; what it throws is the answer.
    template <class T> QFuture<Outcome<T>> runLongWork(const ProgressFunction &progress, const AbortTokenPtr &stop, std::function<T(MailLongWork &)> work);
    /// The index looks after itself once more. Any thread.
    void wakeIndex();
    /// If it is due, a while from now (MailProfile.cpp).
    void checkAfterUncleanEnd();
    /// What setThreadsBySubject() has begun, here or in a program that was ended (MailProfile.cpp).
    void resumeRethreading();
    /// Blocks until it is done. A thread of its own.
    void rethread(AccountId account);
    /// Asks the account's reader; a message that is gone is told at once.
    void want(const MessageWish &wish);
    OutboxItem outboxItem(OpId op);
    /// Of all accounts: who one is (MailReading.cpp).
    static QList<Identity> everyIdentity(StoreReader &reader);
    /// From the address that stands in the draft if it is still one of the account's, else its first.
    static void writeAsBefore(Draft &draft, AccountId account, StoreReader &reader);
    /// One that was there before, and goes out once more; on the store thread. Throws Refused where it cannot be sent as this person.
    static OpId queueAsItIs(StoreWriter &writer, const Account &account, const Address &from, const MessageWriter::Built &built, const QString &subject, qint64 undoWindow,
        MessageId parent, qint64 now);
    /// A finished message as something to edit. One that was passed on (RFC 5322 3.6.6) is for those whom it was passed on to.
    static Draft draftFrom(const QByteArray &raw);
    /// A mutation that may need the message as a draft: one that was queued as it is has none of ours, so its bytes become one, on the pool. A message may be large, and meanwhile
    /// neither the window nor the store, which writes for everybody, waits. Empty where it has a draft; who finds that gone after all asks draftFrom().
    QFuture<Outcome<DraftId>> askWithDraft(OpId op, const std::function<DraftId(StoreWriter &, const std::optional<Draft> &)> &mutation);
    /// A message that is here, as Mail::content tells it, on a thread of its own that may wait for the network; for verbs that a person has asked for.
    template <class T> QFuture<Outcome<T>> withContent(MessageId message, std::function<T(const MessageContent &, const MessageRow &)> work);
    /// The same on the thread that calls; throws Gone where it is not here (MailReading.cpp).
    std::pair<MessageContent, MessageRow> loadContent(MessageId message);
    /// Whom the person has written to with other programs, from what is new in folders of sent mail (MailTrust.cpp).
    void learnCorrespondents();
    std::mutex learning; ///< one at a time
    QSet<MessageId> sentLookedAt; ///< in this session; while `learning` is held
    /// For what a message wants from the web (MailPictures.cpp).
    static HttpClient::Route publicRoute(const DiscoveryNetwork &network, const Account &account);
    static PicturePermission picturePermission(const MessageRow &row, const SenderTruth &truth, StoreReader &from, bool isOnce);
    void answerSendWaiters();
    void beginWaiting(OpId op, const std::shared_ptr<QPromise<Outcome<OutboxItem>>> &promise);

    Mail &mail;
    const Options options;
    qint64 undoWindow = options.undoWindow; ///< Mail::setUndoWindow
    std::shared_ptr<Clock> clock;
    std::shared_ptr<SecretStore> secrets;
    std::unique_ptr<Store> store;
    std::unique_ptr<StoreReader> reader;
    std::unique_ptr<Credentials> credentials;
    QThreadPool pool; ///< parsing and checks; stack of a known size
    AbortTokenPtr abort = std::make_shared<AbortToken>();
    std::unique_ptr<IndexThread> index; ///< while the window is there, or a command has asked for it
    std::unique_ptr<RuleThread> rules; ///< while the engine works by itself, or a command fetches mail
    std::shared_ptr<StoreReader> runningSearch; ///< the last search's; it may be long done
    std::shared_ptr<std::atomic<bool>> longWork = std::make_shared<std::atomic<bool>>(false); ///< true: stop
    std::unique_ptr<Engine> engine;
    QSet<MessageId> picturesOnce; ///< messages whose pictures from the web the person wants to see in this session
    std::shared_ptr<RecipientCompletion> completion; ///< once somebody has asked it (MailContacts.cpp)
    void noteCompletion(const ChangeSet &changes);
    template <class T> QFuture<Outcome<T>> onPool(std::function<T()> work);
    QTimer *correspondentsTimer = nullptr; ///< a child of Mail, where it is online: waits until folders of sent mail are quiet
    QTimer *snoozeTimer = nullptr; ///< a child of Mail, where it is online
    QTimer *junkTimer = nullptr; ///< the same
    std::unique_ptr<NetworkWatch> network; ///< while the engine works by itself
    std::vector<std::unique_ptr<QThread>> threads; ///< of checks and keychain calls; waited for at the end

    /// What can be taken back, the last verb at the end. Their steps are filled by their mutations, and belong to the store thread.
    struct Undoable {
        quint64 number;
        std::shared_ptr<QList<UndoStep>> steps;
        bool isLarge = false; ///< each step is taken back by itself, so that nobody waits for all of them
    };
    static constexpr int kMostUndoable = 20;
    QList<Undoable> undoable;
    quint64 undoNumber = 0;

    struct SendWaiter {
        OpId op;
        std::shared_ptr<QPromise<Outcome<OutboxItem>>> promise;
    };
    QList<SendWaiter> sendWaiters;
};

template <class T> QFuture<Outcome<T>> Mail::Private::runLongWork(const ProgressFunction &progress, const AbortTokenPtr &stop, std::function<T(MailLongWork &)> work)
{
    auto promise = std::make_shared<QPromise<Outcome<T>>>();
    promise->start();
    auto future = promise->future();
    runThread([promise, work = std::move(work), state = beginLongWork(progress, stop)]() mutable {
        promise->addResult(outcomeOf<T>([&] { return work(state); }));
        promise->finish();
    });
    return future;
}

/// For what a person waits for: before what nobody waits for.
template <class T> QFuture<Outcome<T>> Mail::Private::onPool(std::function<T()> work)
{
    auto promise = std::make_shared<QPromise<Outcome<T>>>();
    promise->start();
    auto future = promise->future();
    pool.start(
        [promise, work = std::move(work)] {
            promise->addResult(outcomeOf<T>(work));
            promise->finish();
        },
        1);
    return future;
}

template <class T> QFuture<Outcome<T>> Mail::Private::withContent(MessageId message, std::function<T(const MessageContent &, const MessageRow &)> work)
{
    auto promise = std::make_shared<QPromise<Outcome<T>>>();
    promise->start();
    auto future = promise->future();
    runThread([this, promise, message, work = std::move(work)] {
        promise->addResult(outcomeOf<T>([&] {
            const auto [content, row] = loadContent(message);
            return work(content, row);
        }));
        promise->finish();
    });
    return future;
}

template <class T> QFuture<Outcome<T>> Mail::Private::ask(std::function<T(StoreWriter &)> mutation)
{
    auto promise = std::make_shared<QPromise<Outcome<T>>>();
    auto result = std::make_shared<T>();
    promise->start();
    auto future = promise->future();
    store->write(
        Durability::User, [mutation = std::move(mutation), result](StoreWriter &writer) { *result = mutation(writer); },
        [promise, result](const std::optional<Failure> &failure) {
            if (failure)
                promise->addResult(Outcome<T>(*failure));
            else
                promise->addResult(Outcome<T>(*result));
            promise->finish();
        });
    return future;
}

template <class T> QFuture<Outcome<T>> Mail::Private::askAndWake(std::function<T(StoreWriter &)> mutation, Then next)
{
    return ask<T>(std::move(mutation)).then(&mail, [this, next](const Outcome<T> &outcome) {
        if (next == Then::Sync)
            engine->syncNow({});
        else
            wakeAll();
        return outcome;
    });
}

} // namespace postrider
