// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SecretStore.h"

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace postrider {

/// The keychain of the operating system: Secret Service or KWallet, Windows' credential store, the macOS keychain.
/// Thread: any but main, with or without an event loop: a call waits until the keychain has answered (in KeychainThread) or the limit has passed.
/// Owns nothing between calls. Never uses QtKeychain's plain-text fallback, never tells NotFound from a locked collection (nor can it).
class KeychainSecretStore final : public SecretStore {
public:
    explicit KeychainSecretStore(std::chrono::milliseconds limit = std::chrono::seconds(60)) : m_limit(limit) { }

    Result read(const QString &key) override;
    Result write(const QString &key, const QString &secret) override;
    Result remove(const QString &key) override;

private:
    using JobMaker = std::function<QKeychain::Job *()>;
    using SecretReader = std::function<QString(QKeychain::Job *)>;
    Result run(const QString &key, const JobMaker &make, const SecretReader &secretOf = {}) const;

    const std::chrono::milliseconds m_limit;
};

} // namespace postrider
