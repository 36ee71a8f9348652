// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/MemorySecretStore.h"

#include <memory>
#include <set>

namespace postrider {

/// The store that the program uses: a lasting one first, and where that cannot keep a secret, memory until the program ends, so that mail works
/// and the person is told (isForThisSessionOnly). Never a file.
/// Any thread; owns the lasting store, whose calls may block for 60 s.
class SessionFallbackSecretStore final : public SecretStore {
public:
    explicit SessionFallbackSecretStore(std::unique_ptr<SecretStore> lasting);

    /// What memory holds first: it was entered in this session, and the lasting store could not take it. Else what the lasting store says.
    Result read(const QString &key) override;
    /// Done also where only memory took it; `detail` then has the keychain's words.
    Result write(const QString &key, const QString &secret) override;
    /// Done only if the lasting store confirms that nothing is left there.
    Result remove(const QString &key) override;

    /// True after a write that only memory took: the password will be asked for again in the next session.
    bool isForThisSessionOnly(const QString &key) const override;

private:
    const std::unique_ptr<SecretStore> m_lasting;
    MemorySecretStore m_session;
    mutable std::mutex m_mutex; ///< of m_unsaved
    std::set<QString> m_unsaved;
};

} // namespace postrider
