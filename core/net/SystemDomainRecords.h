// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/DomainRecords.h"

#include <QDnsLookup>

namespace postrider {

/// DomainRecords by the name servers that the system is set to. Any thread; owns nothing; runs the calling thread's event loop while it waits.
class SystemDomainRecords final : public DomainRecords {
public:
    QList<ServiceRecord> services(const QString &name, QDeadlineTimer deadline, const AbortTokenPtr &abort) override;
    QList<MailExchange> mailExchanges(const QString &domain, QDeadlineTimer deadline, const AbortTokenPtr &abort) override;

private:
    static void ask(QDnsLookup &lookup, QDeadlineTimer deadline, const AbortTokenPtr &abort);
};

} // namespace postrider
