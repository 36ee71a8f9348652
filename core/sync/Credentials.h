// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SecretStore.h"
#include "core/types/Account.h"

#include <QHash>
#include <memory>
#include <mutex>

namespace postrider {

/// Passwords of accounts for the threads that sign in: from the account's command, or from the secret store, asked once a session.
/// Any worker thread; blocks while a keychain asks its user. Never main.
class Credentials {
public:
    explicit Credentials(std::shared_ptr<SecretStore> secrets) : m_secrets(std::move(secrets)) {}

    /// Throws MailError SignIn if there is none, with what to do.
    QString password(const Account &account);
    /// Keeps a new password; true if it will still be known in the next session.
    bool store(const Account &account, const QString &password);
    /// What store() was given before the account had an id.
    void remember(AccountId account, const QString &password);
    /// A refused password is asked for again, not tried again.
    void forget(AccountId account);
    void remove(const Account &account);
    bool isForThisSessionOnly(const Account &account) const;

private:
    QString fromCommand(const Account &account) const;

    std::shared_ptr<SecretStore> m_secrets;
    std::mutex m_mutex;
    QHash<AccountId, QString> m_known;
};

} // namespace postrider
