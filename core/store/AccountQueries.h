// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"
#include "core/types/Account.h"

#include <QList>
#include <optional>

namespace postrider {

class Connection;
class Statement;

/// Rows of accounts. Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes.
class AccountQueries {
public:
    explicit AccountQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    QList<Account> all(); ///< in the person's order, Local Folders last
    std::optional<Account> find(AccountId id);
    /// Returns the id it was given. Comes last in the order; `identity` becomes its first Identity.
    AccountId insert(const Account &account);
    /// Its three servers and the name that signs in there, as `account` has them.
    void setServers(AccountId id, const Account &account);
    void setProxy(AccountId id, const ProxySettings &proxy);
    void setLook(AccountId id, const QString &name, int colour);
    void setEnabled(AccountId id, bool enabled);
    void setCheckMinutes(AccountId id, int minutes);
    void setJunkDays(AccountId id, int days);
    void setArchiveBy(AccountId id, ArchiveBy by);
    /// All accounts, the first first.
    void setOrder(const QList<AccountId> &order);
    void setSecretStored(AccountId id, bool stored);
    void setSendingPolicy(AccountId id, const SendingPolicy &policy);
    void setSendingLimits(AccountId id, const SendingLimits &limits);
    void setBodyPolicy(AccountId id, BodyPolicy policy, int days);
    void setPop3Policy(AccountId id, const Pop3Policy &policy);
    void setQuota(AccountId id, qint64 used, qint64 limit);
    /// The caller rebuilds its threads (ThreadQueries::rebuild).
    void setThreadsBySubject(AccountId id, bool on);
    /// With everything that belongs to it: folders, messages, ops, drafts and receipts. Bodies go after the commit.
    void remove(AccountId id);

private:
    static Account read(const Statement &row);

    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
