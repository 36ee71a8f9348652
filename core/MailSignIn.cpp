// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: signing in through the browser.
#include "core/MailPrivate.h"
#include "core/auth/OAuthFlow.h"
#include "core/discovery/ProviderTable.h"
#include "core/ops/SendOp.h"

#include <QDir>
#include <QUuid>

namespace postrider {

namespace {
QString clientsFile(const QString &profile)
{
    return QDir(profile).filePath(QStringLiteral("oauth-clients.json"));
}

/// An account that is only a place for tokens yet.
Account placeFor(const QString &uuid, const QString &service)
{
    Account account;
    account.uuid = uuid;
    account.oauth = service;
    return account;
}
} // namespace

std::pair<OAuthService, OAuthClient> Mail::Private::oauthOf(const QString &profile, const QString &service)
{
    const OAuthClients clients(ProviderTable::oauthServices(), clientsFile(profile));
    const auto known = clients.service(service);
    if (!known)
        throw MailError(ErrorKind::SignIn, tr("Postrider does not know the service “%1” that this account signs in with. It has to be in oauth-clients.json.").arg(service));
    const auto client = clients.client(service);
    if (!client)
        throw MailError(ErrorKind::SignIn,
            tr("This Postrider has no id with which it could ask %1 to sign you in. Use an app password if %1 has them, or put an id of your own into oauth-clients.json.")
                .arg(known->name),
            clientsFile(profile));
    return {*known, *client};
}

bool Mail::canSignInThroughBrowser(const QString &service) const
{
    try {
        Private::oauthOf(d->options.profile, service);
        return true;
    } catch (const MailError &) {
        return false;
    }
}

bool Mail::canSignInOnDevice(const QString &service) const
{
    try {
        return !Private::oauthOf(d->options.profile, service).first.deviceUrl.isEmpty();
    } catch (const MailError &) {
        return false;
    }
}

template <class T> QFuture<Outcome<T>> Mail::Private::signIn(const Account &account, const AbortTokenPtr &given, Flow flow, std::function<T()> answer)
{
    auto promise = std::make_shared<QPromise<Outcome<T>>>();
    promise->start();
    auto future = promise->future();
    runThread([this, promise, account, flow = std::move(flow), answer = std::move(answer), token = endingWithMail(given)] {
        promise->addResult(outcomeOf<T>([&] {
            const auto [service, client] = oauthOf(options.profile, account.oauth);
            // As its mail servers, by the account's proxy.
            const ServerAddress by = credentials->reached(account, token).smtp;
            const auto way = [by](ServerAddress web) {
                web.proxy = by.proxy;
                web.proxyPassword = by.proxyPassword;
                return web;
            };
            const OAuthTokens tokens = flow(OAuthFlow(service, client, clock, way), token);
            const bool lasting = credentials->adopt(account, tokens, abort);
            if (account.id.isValid())
                signedIn(account.id, lasting);
            return answer();
        }));
        promise->finish();
    });
    return future;
}

/// The flow waits for the person, and main for nobody: the page is opened when main comes to it.
Mail::Private::Flow Mail::Private::inBrowser(const QString &address, const OpenBrowser &open)
{
    return [this, address, open](const OAuthFlow &flow, const AbortTokenPtr &token) {
        return flow.signIn(
            address,
            [this, open](const QUrl &page) {
                QMetaObject::invokeMethod(
                    &mail, [open, page] { open(page); }, Qt::QueuedConnection);
                return true;
            },
            token);
    };
}

Mail::Private::Flow Mail::Private::onDevice(const ShowCode &show)
{
    return [this, show](const OAuthFlow &flow, const AbortTokenPtr &token) {
        return flow.signInOnDevice(
            [this, show](const OAuthEndpoint::DeviceCode &code) {
                QMetaObject::invokeMethod(
                    &mail, [show, text = code.userCode, page = code.page] { show(text, page); }, Qt::QueuedConnection);
            },
            token);
    };
}

QFuture<Outcome<QString>> Mail::signInThroughBrowser(const QString &service, const QString &address, const OpenBrowser &open, const AbortTokenPtr &abort)
{
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return d->signIn<QString>(placeFor(uuid, service), abort, d->inBrowser(address, open), [uuid] { return uuid; });
}

QFuture<Outcome<QString>> Mail::signInOnDevice(const QString &service, const ShowCode &show, const AbortTokenPtr &abort)
{
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return d->signIn<QString>(placeFor(uuid, service), abort, d->onDevice(show), [uuid] { return uuid; });
}

void Mail::forgetSignIn(const QString &name)
{
    // The service's name is of no account in the key.
    d->runThread([credentials = d->credentials.get(), account = placeFor(name, QStringLiteral("none")), abort = d->abort] {
        try {
            credentials->remove(account, abort);
        } catch (const MailError &) {
            // Closing, and the keychain does not answer: its call is under way, nobody can wait for it.
        }
    });
}

QFuture<Outcome<bool>> Mail::Private::signInAgain(AccountId id, const AbortTokenPtr &given, const Flow &flow)
{
    const auto account = reader->account(id);
    if (account && !account->oauth.isEmpty())
        return signIn<bool>(*account, given, flow, [] { return true; });
    QPromise<Outcome<bool>> promise;
    promise.start();
    promise.addResult(Outcome<bool>(Failure{ErrorKind::Gone, tr("There is no such account that signs in through the browser."), {}}));
    promise.finish();
    return promise.future();
}

QFuture<Outcome<bool>> Mail::signInAgain(AccountId id, const OpenBrowser &open, const AbortTokenPtr &abort)
{
    const auto account = d->reader->account(id);
    return d->signInAgain(id, abort, d->inBrowser(account ? account->userName : QString(), open));
}

QFuture<Outcome<bool>> Mail::signInAgainOnDevice(AccountId id, const ShowCode &show, const AbortTokenPtr &abort)
{
    return d->signInAgain(id, abort, d->onDevice(show));
}

void Mail::Private::releaseHeld(StoreWriter &writer, AccountId id, ErrorKind held, qint64 now)
{
    for (const SendRow &row : writer.sends.open(id)) {
        if (row.item.state != SendState::Held || row.item.heldKind != held)
            continue;
        SendOp op{row};
        op.retryNow(now);
        op.store(writer);
    }
}

void Mail::Private::signedIn(AccountId id, bool lasting)
{
    const auto resume = [this, id](const std::optional<Failure> &) {
        QMetaObject::invokeMethod(
            &mail, [this, id] { engine->syncNow(id); }, Qt::QueuedConnection);
    };
    const auto release = [id, lasting, now = clock->now()](StoreWriter &writer) {
        // What once went into the keychain may be there still, if it takes nothing just now: where nothing is found later, it is locked, not empty.
        if (lasting)
            writer.accounts.setSecretStored(id, true);
        releaseHeld(writer, id, ErrorKind::SignIn, now);
    };
    // Only then is the worker woken, so that it finds them.
    store->write(Durability::User, release, resume);
}

} // namespace postrider
