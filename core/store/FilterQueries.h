// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"
#include "core/types/FilterRule.h"

#include <QList>
#include <optional>

namespace postrider {

class Connection;

/// A new message that waits for the filters.
struct QueuedForFilters {
    MessageId message;
    AccountId account;
    bool isFiltered = true; ///< false: it is here only because its conversation is muted
    bool isAnnounced = true; ///< worth a notification when all is done
    bool isWholeComing = true; ///< false: what is here is all there will ever be

    bool operator==(const QueuedForFilters &) const = default;
};

/// Rows of filters, and of the new mail that waits for them. Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes.
class FilterQueries {
public:
    explicit FilterQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    QList<FilterRule> all(); ///< in the order in which they are tried
    std::optional<FilterRule> find(qint64 id);
    /// Whether new mail of this account has to wait for one.
    bool looksAtNewMail(AccountId account);
    /// Without an id: a new one, at the end. Returns the id. The position of one that is there stays.
    qint64 save(const FilterRule &rule);
    void remove(qint64 id);
    void setOrder(const QList<qint64> &order);
    /// It cannot be carried out any more: off, with a sentence that says why.
    void switchOff(qint64 id, const QString &problem);
    /// Those of one account, when it goes.
    void removeOf(AccountId account);

    // --- new mail that waits ----------------------------------------------------------------------------------------------------------
    void enqueue(const QueuedForFilters &message);
    /// The next ones for which everything is here that they were found to need.
    QList<QueuedForFilters> waiting(int most);
    /// False if it waits no more: somebody else has done it.
    bool take(MessageId message);
    /// It goes on when the whole message is here.
    void needsBody(MessageId message);
    void bodyIsHere(MessageId message);
    /// Nobody has the whole, or gives it: what waits for it is looked at without.
    void bodyNeverComes(MessageId message);
    /// Messages of an account whose whole is waited for.
    QList<MessageId> bodiesWanted(AccountId account);
    /// The filters are done with this one: whoever tells the person of new mail tells of it.
    void tell(MessageId message) { m_log->changes.arrived.append(message); }

private:
    void changed() { m_log->changes.filters = true; }

    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
