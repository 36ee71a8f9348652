// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: accounts.
#include "core/MailPrivate.h"
#include "core/discovery/Discovery.h"
#include "core/ops/LocalMailbox.h"
#include "core/sync/AccountCheck.h"

#include <QDir>
#include <QStandardPaths>
#include <QThread>
#include <QUuid>

namespace postrider {

namespace {
void forgetPassword(Credentials &credentials, const Account &account, const AbortTokenPtr &abort)
{
    try {
        credentials.remove(account, abort);
    } catch (const MailError &) {
        // Closing, and the keychain does not answer: its call is under way, nobody can wait for it.
    }
}
} // namespace

/// A thread for work that waits for servers or keychains: it needs an event dispatcher, which pool threads may lack, and must not take a core's place.
void Mail::Private::runThread(std::function<void()> work)
{
    std::erase_if(threads, [](const auto &thread) { return thread->isFinished(); });
    threads.emplace_back(QThread::create(std::move(work)));
    threads.back()->setObjectName(QStringLiteral("account check"));
    threads.back()->setStackSize(16 * 1024 * 1024);
    threads.back()->start();
}

/// With the places where whoever looks after the profile, the person's account or the computer leaves settings: DOMAIN.xml, as they are published.
DiscoveryNetwork Mail::Private::discoveryNetwork() const
{
    DiscoveryNetwork seen = options.network ? *options.network : DiscoveryNetwork();
    seen.directories.append(QDir(options.profile).filePath(QStringLiteral("isp")));
    for (const QString &place : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation))
        seen.directories.append(QDir(place).filePath(QStringLiteral("postrider/isp")));
    return seen;
}

AbortTokenPtr Mail::Private::endingWithMail(const AbortTokenPtr &given)
{
    const AbortTokenPtr token = given ? given : std::make_shared<AbortToken>();
    // In whichever thread ends Mail: those who wait there are waited for.
    QObject::connect(abort.get(), &AbortToken::aborted, token.get(), &AbortToken::abort, Qt::DirectConnection);
    return token;
}

QFuture<Outcome<DiscoveryResult>> Mail::discover(const QString &address, const DiscoveryOptions &discoveryOptions, const AbortTokenPtr &abort, const TellStep &tell)
{
    auto promise = std::make_shared<QPromise<Outcome<DiscoveryResult>>>();
    promise->start();
    auto future = promise->future();
    const AbortTokenPtr token = d->endingWithMail(abort);
    Discovery::Tell telling;
    if (tell) {
        telling = [this, tell](const DiscoveryStep &step) {
            QMetaObject::invokeMethod(
                this, [tell, step] { tell(step); }, Qt::QueuedConnection);
        };
    }
    d->runThread([promise, address, discoveryOptions, token, telling, seen = d->discoveryNetwork()] {
        promise->addResult(outcomeOf<DiscoveryResult>([&] { return Discovery(seen).find(address, discoveryOptions, token, telling); }));
        promise->finish();
    });
    return future;
}

QFuture<std::optional<Failure>> Mail::checkAccount(const AccountSetup &setup, const AbortTokenPtr &given)
{
    auto promise = std::make_shared<QPromise<std::optional<Failure>>>();
    promise->start();
    auto future = promise->future();
    if (const auto known = setup.account.id.isValid() ? d->reader->account(setup.account.id) : std::nullopt; known && !known->enabled) {
        promise->addResult(std::optional(Private::switchedOff(*known)));
        promise->finish();
        return future;
    }
    d->runThread([this, setup, trusting = d->withTrust(setup.account), promise, abort = d->endingWithMail(given), credentials = d->credentials.get()] {
        std::optional<Failure> failure;
        try {
            const Account account = credentials->reached(trusting, abort);
            const bool hasOwn = account.id.isValid() && setup.password.isEmpty(); // changed, not added: the password that it has
            const bool asks = hasOwn || !account.oauth.isEmpty() || !account.passwordCommand.isEmpty();
            const SaslCredentials signsInWith = asks ? credentials->credentials(account, abort) : SaslCredentials{account.userName, setup.password};
            failure = AccountCheck::run(account, signsInWith, abort, [this](const AccountCheck::Step &step) {
                const CheckStep told{
                    step.what == AccountCheck::Step::What::Incoming ? CheckStep::What::Incoming : CheckStep::What::Outgoing, step.finished, step.failure, step.tls};
                QMetaObject::invokeMethod(
                    this, [this, told] { Q_EMIT checkStep(told); }, Qt::QueuedConnection);
            });
        } catch (const MailError &e) {
            failure = Failure::of(e);
        }
        promise->addResult(failure);
        promise->finish();
    });
    return future;
}

QFuture<Outcome<AccountId>> Mail::addAccount(const AccountSetup &setup, const AbortTokenPtr &abort)
{
    AccountSetup complete = setup;
    if (complete.account.uuid.isEmpty())
        complete.account.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (complete.account.name.isEmpty())
        complete.account.name = complete.account.identity.address;
    auto promise = std::make_shared<QPromise<Outcome<AccountId>>>();
    promise->start();
    auto future = promise->future();
    const auto save = [this, complete, promise] {
        // The keychain may ask its user: not here.
        d->runThread([this, complete, promise] {
            Account account = complete.account;
            try {
                const bool hasPassword = account.oauth.isEmpty() && account.passwordCommand.isEmpty();
                if (hasPassword)
                    account.secretStored = d->credentials->store(account, complete.password, d->abort);
                else if (!account.oauth.isEmpty())
                    account.secretStored = !d->credentials->isForThisSessionOnly(account);
                d->store->writeAndWait(Durability::User, [&](StoreWriter &writer) {
                    account.id = writer.accounts.insert(account);
                    if (account.isPop3())
                        LocalMailbox::makeFolders(writer, account);
                    LocalMailbox::makeLocalFolders(writer);
                });
                if (hasPassword)
                    d->credentials->remember(account.id, complete.password);
            } catch (const MailError &e) {
                if (e.kind() != ErrorKind::Cancelled)
                    forgetPassword(*d->credentials, account, d->abort);
                promise->addResult(Outcome<AccountId>(Failure::of(e)));
                promise->finish();
                return;
            }
            QMetaObject::invokeMethod(
                this,
                [this, account, promise] {
                    // With the first one came Local Folders.
                    for (const Account &each : d->options.online ? d->reader->accounts() : QList<Account>())
                        d->startAccount(each);
                    promise->addResult(Outcome<AccountId>(account.id));
                    promise->finish();
                },
                Qt::QueuedConnection);
        });
    };
    if (!setup.check) {
        save();
        return future;
    }
    checkAccount(complete, abort).then(this, [save, promise](const std::optional<Failure> &failure) {
        if (!failure) {
            save();
            return;
        }
        promise->addResult(Outcome<AccountId>(*failure));
        promise->finish();
    });
    return future;
}

void Mail::removeAccount(AccountId id)
{
    const auto account = d->reader->account(id);
    if (!account)
        return;
    if (account->isLocal()) {
        Q_EMIT failed(id, {ErrorKind::Refused, tr("%1 cannot be removed: they are part of the profile. What is in them can be.").arg(account->title()), {}});
        return;
    }
    d->engine->stop(id);
    d->act(
        [id](StoreWriter &writer) {
            writer.accounts.remove(id);
            LocalMailbox::removeEmptyLocalFolders(writer);
        },
        [this, local = d->reader->accounts().last()] {
            if (local.isLocal() && !d->reader->account(local.id))
                d->engine->stop(local.id);
        });
    d->runThread([credentials = d->credentials.get(), account = *account, abort = d->abort] { forgetPassword(*credentials, account, abort); });
}

void Mail::makeLocalFolders()
{
    const QList<Account> accounts = d->reader->accounts();
    if (accounts.isEmpty() || accounts.last().isLocal())
        return;
    try {
        d->store->writeAndWait(Durability::User, [](StoreWriter &writer) { LocalMailbox::makeLocalFolders(writer); });
    } catch (const MailError &) {
        // A full disk: whoever writes says so, and the next start is early enough for this.
    }
}

QFuture<Outcome<bool>> Mail::setPop3Policy(AccountId account, const Pop3Policy &policy)
{
    return d->actAnswered([account, policy](StoreWriter &writer) { writer.accounts.setPop3Policy(account, policy); });
}

void Mail::setPassword(AccountId id, const QString &password)
{
    const auto account = d->reader->account(id);
    if (!account)
        return;
    if (!account->oauth.isEmpty()) {
        Q_EMIT failed(id, {ErrorKind::SignIn, tr("%1 signs in through the browser; a password is of no use there.").arg(account->name), {}});
        return;
    }
    d->runThread([this, account = *account, password] {
        bool stored = false;
        try {
            stored = d->credentials->store(account, password, d->abort);
        } catch (const MailError &) {
            return; // closing: the password was not kept, and is asked for again
        }
        d->signedIn(account.id, stored);
    });
}

QList<AccountStatus> Mail::statuses() const
{
    QList<AccountStatus> all = d->engine->statuses();
    for (const Account &account : d->reader->accounts()) {
        if (!account.enabled)
            all.append(Private::statusOff(account.id));
    }
    return all;
}

QString Mail::transcript(AccountId account) const
{
    return QString::fromUtf8(d->engine->transcript(account));
}

} // namespace postrider
