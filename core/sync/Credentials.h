// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/AccessTokens.h"
#include "core/auth/SaslMechanism.h"
#include "core/auth/SecretCalls.h"
#include "core/base/AbortToken.h"
#include "core/types/Account.h"

#include <QHash>
#include <functional>
#include <memory>
#include <mutex>

namespace postrider {

/// What accounts sign in with, for the threads that do: passwords from the account's command, or from the secret store, asked once a session; and tokens of accounts that sign in
/// through the browser (AccessTokens).
/// Any worker thread; blocks while a keychain asks its user, one account never for another. Never main.
///
/// With `abort`, a wait ends soon after the token (Cancelled). A keychain call cannot be stopped: it is left to finish in a thread of its own that shares the
/// ownership of all it uses.
class Credentials {
public:
    /// The service of an account that signs in through the browser, and as whom Postrider asks there. Any thread. Throws MailError where there is none.
    using ServiceOf = std::function<std::pair<OAuthService, OAuthClient>(const QString &oauth)>;

    explicit Credentials(std::shared_ptr<SecretStore> secrets, std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(), ServiceOf serviceOf = {});

    /// Runs `attempt`, which makes a connection and signs in on it. Where the server refuses a token, that is renewed once, and `attempt` run once more; a password that was
    /// refused is forgotten. Throws what `attempt` throws, SignIn where there is nothing to sign in with, and never falls back to anything else.
    void signIn(const Account &account, const AbortTokenPtr &abort, const std::function<void(const SaslCredentials &)> &attempt);
    /// The account with the way to its servers: through its proxy, with the password that wants. Throws SignIn where that is not known, and Offline where the keychain does not
    /// say.
    Account reached(Account account, const AbortTokenPtr &abort = nullptr);
    /// For a single try.
    SaslCredentials credentials(const Account &account, const AbortTokenPtr &abort = nullptr);
    /// After a sign-in through the browser. True if it will still be known in the next session.
    bool adopt(const Account &account, const OAuthTokens &tokens, const AbortTokenPtr &abort);

    /// Throws MailError SignIn if there is none, with what to do.
    QString password(const Account &account, const AbortTokenPtr &abort = nullptr);
    /// Keeps a new password; true if it will still be known in the next session.
    bool store(const Account &account, const QString &password, const AbortTokenPtr &abort = nullptr);
    /// The password of its proxy; empty: it wants none. True if it will still be known in the next session.
    bool storeProxyPassword(const Account &account, const QString &password, const AbortTokenPtr &abort = nullptr);
    /// What store() was given before the account had an id.
    void remember(AccountId account, const QString &password);
    /// A refused password is asked for again, not tried again.
    void forget(AccountId account);
    void remove(const Account &account, const AbortTokenPtr &abort = nullptr);
    bool isForThisSessionOnly(const Account &account) const;

private:
    static QString fromCommand(const Account &account, const AbortTokenPtr &abort);
    QString fromSecrets(const Account &account, const AbortTokenPtr &abort) const;
    QString proxyPassword(const Account &account, const AbortTokenPtr &abort);
    void forgetProxyPassword(const Account &account);
    std::optional<QString> known(AccountId account);
    AccessTokens::Grant grantOf(const Account &account, const AbortTokenPtr &abort);

    const SecretCalls m_secrets;
    const ServiceOf m_serviceOf;
    AccessTokens m_tokens;
    std::mutex m_mutex; ///< of the next three; never held while anybody is asked
    QHash<AccountId, QString> m_known;
    QHash<QString, QString> m_proxyPasswords; ///< by the account's uuid
    QHash<AccountId, std::shared_ptr<std::mutex>> m_asking; ///< an account's threads ask one after the other: one question for the person
};

} // namespace postrider
