// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ServerTrustQueries.h"

#include "core/store/Connection.h"

namespace postrider {

std::optional<ServerTrust> ServerTrustQueries::find(AccountId account)
{
    auto s = m_mail.prepare("SELECT source, ids, hops, looked_at FROM server_trust WHERE account_id = ?");
    if (!s.bind(account.value).step())
        return std::nullopt;
    ServerTrust trust;
    trust.source = s.integer(0) == 1 ? ServerTrust::Source::ByPerson : ServerTrust::Source::AsFound;
    trust.ids = s.text(1).split(u'\n', Qt::SkipEmptyParts);
    trust.hops = int(s.integer(2));
    trust.lookedAt = s.integer(3);
    return trust;
}

void ServerTrustQueries::set(AccountId account, const ServerTrust &trust)
{
    m_mail.prepare("INSERT OR REPLACE INTO server_trust (account_id, source, ids, hops, looked_at) VALUES (?,?,?,?,?)")
        .runWith(account.value, int(trust.source), trust.ids.join(u'\n'), trust.hops, trust.lookedAt);
    m_log->changes.accounts = true;
}

void ServerTrustQueries::remove(AccountId account)
{
    m_mail.prepare("DELETE FROM server_trust WHERE account_id = ?").runWith(account.value);
    m_log->changes.accounts = true;
}

} // namespace postrider
