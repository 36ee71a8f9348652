// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/AccessTokens.h"

#include "core/base/MailError.h"
#include "core/net/ProxyTunnel.h"

#include <QCoreApplication>

#include <algorithm>

namespace postrider {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(OAuth)
};

constexpr qint64 kEarly = 60'000;
/// How soon an abort is noticed.
constexpr std::chrono::milliseconds kSlice(50);
/// What a renewal gets to finish when the program ends: its answer may carry the only refresh token that is still good.
constexpr std::chrono::milliseconds kFarewell(2000);

[[noreturn]] void raise(const Failure &failure)
{
    throw MailError(failure.kind, failure.message, failure.detail);
}

} // namespace

AccessTokens::AccessTokens(std::shared_ptr<SecretStore> secrets, std::shared_ptr<const Clock> clock, HttpClient::Route route)
    : m_secrets(std::move(secrets))
    , m_clock(std::move(clock))
    , m_route(std::move(route))
{
}

AccessTokens::~AccessTokens()
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, kFarewell, [this] { return m_renewing == 0; });
    }
    m_abort->abort();
    for (std::thread &thread : m_threads)
        thread.join();
}

bool AccessTokens::isGood(const Entry &entry) const
{
    return !entry.tokens.access.isEmpty() && entry.tokens.expiresAt - kEarly > m_clock->now();
}

QString AccessTokens::refreshTokenOf(const Grant &grant, const AbortTokenPtr &abort) const
{
    const auto result = m_secrets.read(grant.key, abort);
    if (result.outcome != SecretStore::Outcome::Done || result.secret.isEmpty())
        throw MailError(ErrorKind::SignIn,
            Text::tr("Postrider is not signed in at %1, or the keychain is locked. Unlock the keychain and try again, or sign in.").arg(grant.service.name), result.detail);
    return result.secret;
}

QString AccessTokens::token(const Grant &grant, const AbortTokenPtr &abort)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        Entry &entry = m_entries[grant.key];
        if (abort && abort->isAborted())
            throw MailError(ErrorKind::Cancelled, QCoreApplication::translate("Credentials", "Postrider is closing."));
        if (entry.over)
            raise(*entry.over);
        if (isGood(entry))
            return entry.tokens.access;
        const quint64 attempt = entry.attempt;
        if (!entry.isRenewing) {
            entry.isRenewing = true;
            const QString known = entry.tokens.refresh;
            const quint64 generation = entry.generation;
            lock.unlock();
            try {
                startRenewal(grant, known.isEmpty() ? refreshTokenOf(grant, abort) : known, generation);
            } catch (const MailError &) {
                lock.lock();
                m_entries[grant.key].isRenewing = false;
                m_changed.notify_all();
                throw;
            }
            lock.lock();
        }
        const auto isOver = [&] { return m_entries[grant.key].attempt != attempt || !m_entries[grant.key].isRenewing; };
        while (!m_changed.wait_for(lock, kSlice, isOver)) {
            if (abort && abort->isAborted())
                break;
        }
        const Entry &now = m_entries[grant.key];
        if (now.attempt != attempt && now.lastFailure)
            raise(*now.lastFailure);
        // However short its life: a newer one would be no better.
        if (now.attempt != attempt && !now.tokens.access.isEmpty())
            return now.tokens.access;
    }
}

void AccessTokens::startRenewal(const Grant &grant, const QString &refreshToken, quint64 generation)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_threads, [this](std::thread &thread) {
        if (std::find(m_ended.begin(), m_ended.end(), thread.get_id()) == m_ended.end())
            return false;
        thread.join();
        return true;
    });
    m_ended.clear();
    ++m_renewing;
    m_threads.emplace_back([this, grant, refreshToken, generation] { renew(grant, refreshToken, generation); });
}

/// To the service as to the account's mail servers.
HttpClient::Route AccessTokens::wayOf(const Grant &grant) const
{
    return [way = m_route, proxy = grant.proxy, password = grant.proxyPassword](const ServerAddress &server) {
        ServerAddress reached = way ? way(server) : server;
        reached.proxy = proxy;
        reached.proxyPassword = password;
        return reached;
    };
}

void AccessTokens::renew(const Grant &grant, const QString &refreshToken, quint64 generation)
{
    OAuthTokens tokens;
    std::optional<Failure> failure;
    try {
        tokens = OAuthEndpoint(grant.service, grant.client, m_clock, m_abort, wayOf(grant)).refresh(refreshToken);
        if (tokens.refresh.isEmpty())
            tokens.refresh = refreshToken;
    } catch (const MailError &e) {
        failure = Failure::of(e);
    }
    bool isCurrent = true;
    {
        const std::lock_guard lock(m_mutex);
        isCurrent = m_entries[grant.key].generation == generation;
    }
    if (!failure && isCurrent && tokens.refresh != refreshToken) {
        try {
            // Where it cannot be kept it is good for this session, in memory.
            m_secrets.write(grant.key, tokens.refresh, m_abort);
        } catch (const MailError &) {
            // Closing, and the keychain does not answer: its call is under way.
        }
    }
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries[grant.key];
    if (entry.generation == generation) {
        if (!failure)
            entry.tokens = tokens;
        else if (failure->kind == ErrorKind::SignIn && !ProxyTunnel::isOfProxy(failure->detail))
            entry.over = failure;
        entry.lastFailure = failure;
        entry.isRenewing = false;
        ++entry.attempt;
    }
    --m_renewing;
    m_ended.push_back(std::this_thread::get_id());
    m_changed.notify_all();
}

void AccessTokens::refused(const QString &key, const QString &token)
{
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries[key];
    if (entry.tokens.access == token)
        entry.tokens.access.clear();
}

bool AccessTokens::adopt(const Grant &grant, const OAuthTokens &tokens, const AbortTokenPtr &abort)
{
    {
        const std::lock_guard lock(m_mutex);
        Entry &entry = m_entries[grant.key];
        const quint64 generation = entry.generation + 1;
        const quint64 attempt = entry.attempt;
        entry = Entry();
        entry.tokens = tokens;
        entry.generation = generation;
        entry.attempt = attempt;
    }
    m_changed.notify_all();
    const auto result = m_secrets.write(grant.key, tokens.refresh, abort);
    return result.outcome == SecretStore::Outcome::Done && !m_secrets.isForThisSessionOnly(grant.key);
}

void AccessTokens::forget(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    Entry &entry = m_entries[key];
    const quint64 generation = entry.generation + 1;
    entry = Entry();
    entry.generation = generation;
}

} // namespace postrider
