// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/OAuthEndpoint.h"
#include "core/auth/SecretCalls.h"
#include "core/base/MailError.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace postrider {

/// Access tokens of accounts that sign in through a service, renewed a minute before they end: once for all who ask meanwhile, and a new refresh token is safe in the secret store
/// before the access token that came with it is used (services that rotate take the old one back).
///
/// Any thread but main; token() blocks while a keychain or the service is waited for. Owns the threads that renew: they finish what they have begun although whoever asked has
/// gone, and the destructor gives them two seconds. Access tokens are in memory only. After the service has said that the sign-in is no longer good nobody is asked again until
/// adopt().
class AccessTokens {
public:
    /// Whose token, and from where.
    struct Grant {
        OAuthService service;
        OAuthClient client;
        QString key; ///< of the refresh token in the secret store
        ProxySettings proxy = {}; ///< through whom the service is asked
        QString proxyPassword = {};
    };

    AccessTokens(std::shared_ptr<SecretStore> secrets, std::shared_ptr<const Clock> clock, HttpClient::Route route = {});
    ~AccessTokens();
    Q_DISABLE_COPY_MOVE(AccessTokens)

    /// Good for a minute at least, as far as the service says. Throws SignIn where the person has to sign in again, and what OAuthEndpoint::refresh() throws.
    QString token(const Grant &grant, const AbortTokenPtr &abort);
    /// A server has refused this one: it is not given out again.
    void refused(const QString &key, const QString &token);
    /// After a sign-in. True if it will be known in the next session, too.
    bool adopt(const Grant &grant, const OAuthTokens &tokens, const AbortTokenPtr &abort);
    void forget(const QString &key);

private:
    struct Entry {
        OAuthTokens tokens;
        std::optional<Failure> over; ///< the person has to sign in
        bool isRenewing = false;
        quint64 attempt = 0; ///< how many renewals have ended
        std::optional<Failure> lastFailure; ///< of the last of them
        quint64 generation = 0; ///< another sign-in: what a renewal of the old one brings is nobody's
    };
    bool isGood(const Entry &entry) const;
    HttpClient::Route wayOf(const Grant &grant) const;
    void renew(const Grant &grant, const QString &refreshToken, quint64 generation);
    QString refreshTokenOf(const Grant &grant, const AbortTokenPtr &abort) const;
    void startRenewal(const Grant &grant, const QString &refreshToken, quint64 generation);

    const SecretCalls m_secrets;
    const std::shared_ptr<const Clock> m_clock;
    const HttpClient::Route m_route;
    const AbortTokenPtr m_abort = std::make_shared<AbortToken>();
    std::mutex m_mutex; ///< of the rest; never held while anybody is asked
    std::condition_variable m_changed;
    QHash<QString, Entry> m_entries;
    int m_renewing = 0;
    std::vector<std::thread> m_threads;
    std::vector<std::thread::id> m_ended;
};

} // namespace postrider
