// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: what a person changes of an account that is there, and as whom they write from it.
#include "core/MailPrivate.h"
#include "core/html/HtmlSanitizer.h"

namespace postrider {

namespace {

Account accountOf(StoreWriter &writer, AccountId id)
{
    const auto account = writer.accounts.find(id);
    if (!account)
        throw MailError(ErrorKind::Gone, Mail::tr("There is no such account."));
    // No servers, nobody to write as, and nothing to be switched off.
    if (account->isLocal())
        throw MailError(ErrorKind::Refused, Mail::tr("%1 are a place on this computer: there is nothing to set up.").arg(account->title()));
    return *account;
}

void checkIdentity(const Identity &identity)
{
    if (!isValidAddress(identity.address.address))
        throw MailError(ErrorKind::Refused, Mail::tr("“%1” is not a mail address. It looks like name@example.org.").arg(identity.address.address));
    for (const Address &address : addressesFromText(identity.replyTo)) {
        if (!isValidAddress(address.address))
            throw MailError(ErrorKind::Refused, Mail::tr("“%1” is not a mail address that answers could go to.").arg(address.address));
    }
}

template <class T> QFuture<Outcome<T>> refused(const QString &why)
{
    return QtFuture::makeReadyFuture(Outcome<T>(Failure{ErrorKind::Refused, why, {}}));
}

} // namespace

QString Mail::cleanSignature(const QString &html)
{
    constexpr qsizetype largest = 256 * 1024; // with a small picture in it; it goes with every message
    if (html.trimmed().isEmpty())
        return QLatin1String("");
    // Pictures of the web and those that are in it: a person's own choice, and not one of ours to load.
    const auto sources = [](const QByteArray &source) -> std::optional<QByteArray> {
        static const QList<QByteArray> kept{"https://", "data:image/png;base64,", "data:image/jpeg;base64,", "data:image/gif;base64,"};
        const bool isKept = std::any_of(kept.begin(), kept.end(), [&](const QByteArray &start) { return source.left(start.size()).toLower() == start; });
        return isKept ? std::optional(source) : std::nullopt;
    };
    CleanHtml clean = HtmlSanitizer::clean(html.left(largest + 1).toUtf8(), {sources, {}});
    // It is no body, but a part of one.
    static const QByteArray wrapper = "<div class=\"x-body\">", end = "</div>";
    if (clean.html.startsWith(wrapper) && clean.html.endsWith(end))
        clean.html = clean.html.sliced(wrapper.size(), clean.html.size() - wrapper.size() - end.size());
    return clean.isRefused || html.size() > largest ? QString() : QString::fromUtf8(clean.html) + QLatin1String("");
}

void Mail::Private::restartAccount(AccountId id)
{
    const bool ran = engine->isRunning(id);
    engine->stop(id);
    const auto account = reader->account(id);
    if (account && (ran || options.online))
        startAccount(*account);
    if (account && !engine->isRunning(id)) {
        AccountStatus waiting;
        waiting.account = id;
        Q_EMIT mail.statusChanged(account->enabled ? waiting : statusOff(id));
    }
}

Failure Mail::Private::switchedOff(const Account &account)
{
    return {ErrorKind::Refused, tr("%1 is switched off, so nothing connects for it. Switch it on first.").arg(account.title()), {}};
}

AccountStatus Mail::Private::statusOff(AccountId account)
{
    AccountStatus status;
    status.account = account;
    status.state = AccountStatus::State::Off;
    status.text = tr("Switched off. Its mail stays here, and what is in its outbox waits.");
    return status;
}

/// Written by the store's thread, then connected anew with what is written. `then` may be called when Mail has ended.
QFuture<Outcome<bool>> Mail::Private::changeAccount(AccountId id, std::function<void(StoreWriter &)> mutation)
{
    return ask<bool>([id, mutation = std::move(mutation)](StoreWriter &writer) {
        accountOf(writer, id);
        mutation(writer);
        return true;
    }).then(&mail, [this, id](const Outcome<bool> &done) {
        if (std::holds_alternative<bool>(done))
            restartAccount(id);
        return done;
    });
}

QFuture<Outcome<bool>> Mail::setServers(const AccountSetup &setup, const AbortTokenPtr &given)
{
    auto promise = std::make_shared<QPromise<Outcome<bool>>>();
    promise->start();
    auto future = promise->future();
    const auto answer = [promise](const Outcome<bool> &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    const auto before = d->reader->account(setup.account.id);
    if (!before || before->isLocal() || before->isPop3() != setup.account.isPop3()) {
        answer(Failure{before ? ErrorKind::Refused : ErrorKind::Gone,
            before ? tr("Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way.") : tr("There is no such account."), {}});
        return future;
    }
    const auto save = [this, setup, answer] {
        const AccountId id = setup.account.id;
        const bool hasPassword = !setup.password.isEmpty();
        // The old password is none of the new servers' business, nor the new one of the old servers': nothing is connected until both have changed.
        if (hasPassword) {
            d->engine->stop(id);
            d->credentials->remember(id, setup.password);
        }
        d->changeAccount(id, [id, account = setup.account](StoreWriter &writer) {
             writer.accounts.setServers(id, account);
         }).then(this, [this, id, hasPassword, password = setup.password, answer](const Outcome<bool> &done) {
            if (hasPassword && std::holds_alternative<bool>(done)) {
                setPassword(id, password);
            } else if (hasPassword) {
                d->credentials->forget(id);
                d->restartAccount(id);
            }
            answer(done);
        });
    };
    if (!setup.check) {
        save();
        return future;
    }
    // By the way that the account has.
    AccountSetup checked = setup;
    checked.account.uuid = before->uuid;
    checked.account.proxy = before->proxy;
    checkAccount(checked, given).then(this, [save, answer](const std::optional<Failure> &failure) {
        if (failure)
            answer(*failure);
        else
            save();
    });
    return future;
}

QFuture<Outcome<bool>> Mail::setProxy(AccountId id, const ProxySettings &proxy, const std::optional<QString> &password)
{
    const auto save = [this, id, proxy] {
        return d->changeAccount(id, [id, proxy, now = d->clock->now()](StoreWriter &writer) {
            writer.accounts.setProxy(id, proxy);
            // The old one may have wanted a password.
            Private::releaseHeld(writer, id, ErrorKind::SignIn, now);
        });
    };
    const auto account = d->reader->account(id);
    if (!account || !password)
        return save();
    auto promise = std::make_shared<QPromise<Outcome<bool>>>();
    promise->start();
    auto future = promise->future();
    // The keychain may ask its user: not here. It comes first, so that nothing connects without it.
    d->runThread([this, account = *account, password, save, promise] {
        bool isLasting = false;
        try {
            isLasting = d->credentials->storeProxyPassword(account, *password, d->abort) || password->isEmpty();
        } catch (const MailError &e) {
            promise->addResult(Outcome<bool>(Failure::of(e)));
            promise->finish();
            return;
        }
        QMetaObject::invokeMethod(
            this,
            [this, save, promise, isLasting] {
                save().then(this, [promise, isLasting](const Outcome<bool> &done) {
                    promise->addResult(std::holds_alternative<bool>(done) ? Outcome<bool>(isLasting) : done);
                    promise->finish();
                });
            },
            Qt::QueuedConnection);
    });
    return future;
}

QFuture<Outcome<bool>> Mail::setEnabled(AccountId account, bool enabled)
{
    return d->changeAccount(account, [account, enabled](StoreWriter &writer) { writer.accounts.setEnabled(account, enabled); });
}

QFuture<Outcome<bool>> Mail::setArchiveBy(AccountId account, ArchiveBy by)
{
    return d->actAnswered([account, by](StoreWriter &writer) { writer.accounts.setArchiveBy(account, by); });
}

QFuture<Outcome<bool>> Mail::setCheckMinutes(AccountId account, int minutes)
{
    return d->changeAccount(account, [account, minutes](StoreWriter &writer) { writer.accounts.setCheckMinutes(account, qBound(0, minutes, 7 * 24 * 60)); });
}

QFuture<Outcome<bool>> Mail::setLook(AccountId account, const QString &name, int colour)
{
    return d->actAnswered([account, name, colour](StoreWriter &writer) { writer.accounts.setLook(account, name.simplified(), qBound(0, colour, 9)); });
}

QFuture<Outcome<bool>> Mail::setAccountOrder(const QList<AccountId> &order)
{
    return d->actAnswered([order](StoreWriter &writer) {
        QList<AccountId> all = order;
        for (const Account &account : writer.accounts.all()) {
            if (!all.contains(account.id))
                all.append(account.id); // added meanwhile
        }
        writer.accounts.setOrder(all);
    });
}

QFuture<Outcome<IdentityId>> Mail::saveIdentity(const Identity &given)
{
    Identity sound = given;
    sound.signatureHtml = cleanSignature(given.signatureHtml);
    if (sound.signatureHtml.isNull())
        return refused<IdentityId>(tr("The formatted signature is too large or too deeply nested. Make it simpler."));
    return d->ask<IdentityId>([identity = sound](StoreWriter &writer) {
        accountOf(writer, identity.account);
        checkIdentity(identity);
        if (!identity.id.isValid())
            return writer.identities.insert(identity);
        const auto before = writer.identities.find(identity.id);
        if (!before || before->account != identity.account)
            throw MailError(ErrorKind::Gone, tr("There is no such identity."));
        writer.identities.update(identity);
        return identity.id;
    });
}

QFuture<Outcome<bool>> Mail::removeIdentity(IdentityId id)
{
    return d->ask<bool>([id](StoreWriter &writer) {
        const auto identity = writer.identities.find(id);
        if (!identity)
            return false;
        if (writer.identities.ofAccount(identity->account).size() < 2)
            throw MailError(ErrorKind::Refused, tr("An account needs somebody to write as. Add another identity first, or remove the account."));
        writer.identities.remove(id);
        return true;
    });
}

QFuture<Outcome<bool>> Mail::setIdentityOrder(const QList<IdentityId> &order)
{
    return d->actAnswered([order](StoreWriter &writer) { writer.identities.setOrder(order); });
}

} // namespace postrider
