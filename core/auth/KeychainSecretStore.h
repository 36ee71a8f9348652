// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SecretStore.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace postrider {

/// The keychain of the operating system: Secret Service or KWallet, Windows' credential store, the macOS keychain.
/// Thread: any but main, also one without a running event loop: each call runs one of its own until the keychain answers or the limit has passed.
/// Owns nothing between calls. Never uses QtKeychain's plain-text fallback, never tells NotFound from a locked collection (nor can it).
class KeychainSecretStore final : public SecretStore {
public:
    explicit KeychainSecretStore(std::chrono::milliseconds limit = std::chrono::seconds(60)) : m_limit(limit) {}

    Result read(const QString &key) override;
    Result write(const QString &key, const QString &secret) override;
    Result remove(const QString &key) override;

private:
    Result run(QKeychain::Job *job, const QString &key) const;

    const std::chrono::milliseconds m_limit;
};

} // namespace postrider
