// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SecretCalls.h"
#include "core/base/AbortToken.h"
#include "core/types/Account.h"

#include <QHash>
#include <memory>
#include <mutex>

namespace postrider {

/// Passwords of accounts for the threads that sign in: from the account's command, or from the secret store, asked once a session.
/// Any worker thread; blocks while a keychain asks its user, one account never for another. Never main.
///
/// With `abort`, a wait ends soon after the token (Cancelled). A keychain call cannot be stopped: it is left to finish in a thread of its own that shares the
/// ownership of all it uses.
class Credentials {
public:
    explicit Credentials(std::shared_ptr<SecretStore> secrets) : m_secrets(std::move(secrets)) { }

    /// Throws MailError SignIn if there is none, with what to do.
    QString password(const Account &account, const AbortTokenPtr &abort = nullptr);
    /// Keeps a new password; true if it will still be known in the next session.
    bool store(const Account &account, const QString &password, const AbortTokenPtr &abort = nullptr);
    /// What store() was given before the account had an id.
    void remember(AccountId account, const QString &password);
    /// A refused password is asked for again, not tried again.
    void forget(AccountId account);
    void remove(const Account &account, const AbortTokenPtr &abort = nullptr);
    bool isForThisSessionOnly(const Account &account) const;

private:
    static QString fromCommand(const Account &account, const AbortTokenPtr &abort);
    QString fromSecrets(const Account &account, const AbortTokenPtr &abort) const;
    std::optional<QString> known(AccountId account);

    const SecretCalls m_secrets;
    std::mutex m_mutex; ///< of the next two; never held while anybody is asked
    QHash<AccountId, QString> m_known;
    QHash<AccountId, std::shared_ptr<std::mutex>> m_asking; ///< an account's threads ask one after the other: one question for the person
};

} // namespace postrider
