// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/SessionFallbackSecretStore.h"

namespace postrider {

SessionFallbackSecretStore::SessionFallbackSecretStore(std::unique_ptr<SecretStore> lasting) : m_lasting(std::move(lasting)) { }

SecretStore::Result SessionFallbackSecretStore::read(const QString &key)
{
    Result here = m_session.read(key);
    return here.outcome == Outcome::Done ? here : m_lasting->read(key);
}

SecretStore::Result SessionFallbackSecretStore::write(const QString &key, const QString &secret)
{
    Result kept = m_lasting->write(key, secret);
    if (kept.outcome == Outcome::Done) {
        m_session.remove(key);
        const std::lock_guard lock(m_mutex);
        m_unsaved.erase(key);
        return kept;
    }
    m_session.write(key, secret);
    const std::lock_guard lock(m_mutex);
    m_unsaved.insert(key);
    return {Outcome::Done, {}, kept.detail};
}

SecretStore::Result SessionFallbackSecretStore::remove(const QString &key)
{
    m_session.remove(key);
    {
        const std::lock_guard lock(m_mutex);
        m_unsaved.erase(key);
    }
    return m_lasting->remove(key);
}

bool SessionFallbackSecretStore::isForThisSessionOnly(const QString &key) const
{
    const std::lock_guard lock(m_mutex);
    return m_unsaved.contains(key);
}

} // namespace postrider
