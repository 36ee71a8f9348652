// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SecretStore.h"

#include <QHash>
#include <mutex>

namespace postrider {

/// Keeps secrets in memory until it is destroyed: where there is no keychain, and in tests. Any thread; never blocks, never writes anywhere.
class MemorySecretStore final : public SecretStore {
public:
    Result read(const QString &key) override;
    Result write(const QString &key, const QString &secret) override;
    Result remove(const QString &key) override;

private:
    std::mutex m_mutex;
    QHash<QString, QString> m_secrets;
};

} // namespace postrider
