// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/MemorySecretStore.h"

namespace postrider {

SecretStore::Result MemorySecretStore::read(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        return {Outcome::NotFound, {}, {}};
    return {Outcome::Done, *found, {}};
}

SecretStore::Result MemorySecretStore::write(const QString &key, const QString &secret)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.insert(key, secret);
    return {Outcome::Done, {}, {}};
}

SecretStore::Result MemorySecretStore::remove(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.remove(key);
    return {Outcome::Done, {}, {}};
}

} // namespace postrider
