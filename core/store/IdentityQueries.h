// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"
#include "core/types/Identity.h"

#include <QList>
#include <optional>

namespace postrider {

class Connection;
class Statement;

/// Rows of identities. Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes.
class IdentityQueries {
public:
    explicit IdentityQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    /// In the person's order: the first is the one that new mail is from.
    QList<Identity> ofAccount(AccountId account);
    std::optional<Identity> find(IdentityId id);
    /// Comes last. Returns the id it was given.
    IdentityId insert(const Identity &identity);
    void update(const Identity &identity);
    /// All of an account, the first first.
    void setOrder(const QList<IdentityId> &order);
    void remove(IdentityId id);

private:
    static Identity read(const Statement &row);

    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
