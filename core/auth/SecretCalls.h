// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SecretStore.h"
#include "core/base/AbortToken.h"

#include <chrono>
#include <memory>

namespace postrider {

/// Asks a secret store without being held by it: a keychain that asks its user cannot be stopped, so with `abort` the call is left to finish in a thread of its own, which shares
/// the ownership of all it uses. Any thread; blocks. Errors: Cancelled, soon after the token. Without `abort` it just asks.
class SecretCalls {
public:
    explicit SecretCalls(std::shared_ptr<SecretStore> secrets) : m_secrets(std::move(secrets)) { }

    SecretStore::Result read(const QString &key, const AbortTokenPtr &abort) const;
    /// These two get a moment to finish when the program ends.
    SecretStore::Result write(const QString &key, const QString &secret, const AbortTokenPtr &abort) const;
    SecretStore::Result remove(const QString &key, const AbortTokenPtr &abort) const;
    bool isForThisSessionOnly(const QString &key) const { return m_secrets->isForThisSessionOnly(key); }

private:
    std::shared_ptr<SecretStore> m_secrets;
};

} // namespace postrider
