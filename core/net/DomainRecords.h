// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/AbortToken.h"

#include <QDeadlineTimer>
#include <QList>
#include <QString>
#include <functional>

namespace postrider {

/// One SRV record (RFC 2782).
struct ServiceRecord {
    QString target; ///< as it came, without the final dot; empty: the service is decidedly not offered there (".")
    quint16 port = 0;
    quint16 priority = 0; ///< the lowest first
    quint16 weight = 0;
};

/// One MX record (RFC 5321 5.1).
struct MailExchange {
    QString host; ///< as it came, without the final dot; empty: the domain takes no mail (RFC 7505)
    quint16 preference = 0; ///< the lowest first
};

/// What the DNS says of a domain besides addresses (those are Resolver's). Blocks, never on main; any number of threads may ask at once. None of it is authenticated: whoever acts
/// on it asks the person first. Errors: Offline (no answer in time, servers that fail), Cancelled. A name or record that is not there is an empty list, not an error. At most 50
/// records.
class DomainRecords {
public:
    virtual ~DomainRecords() = default;
    /// `name`: "_imaps._tcp.example.org".
    virtual QList<ServiceRecord> services(const QString &name, QDeadlineTimer deadline, const AbortTokenPtr &abort) = 0;
    virtual QList<MailExchange> mailExchanges(const QString &domain, QDeadlineTimer deadline, const AbortTokenPtr &abort) = 0;

    /// The order in which they are tried: by priority, and within one by chance, as often as their weights say (RFC 2782). `chance` gives numbers of [0, n).
    static QList<ServiceRecord> inOrder(QList<ServiceRecord> records, const std::function<quint32(quint32 n)> &chance);
};

} // namespace postrider
