// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discovery/Doctor.h"
#include "core/discovery/FindingList.h"
#include "core/types/Discovery.h"

#include <optional>

namespace postrider {

/// What is published about an address, and whether the account's servers agree with it; and the clock, by what the address's own domain says the time is.
/// Any thread but main; blocks. Never tells anybody but the domain the address, never throws but Cancelled.
class AddressCheck {
public:
    AddressCheck(const Examination &examination, const QString &address, const std::optional<Account> &account) : m_examination(examination), m_address(address), m_account(account)
    {
    }

    /// Looks for settings. Throws MailError Refused for what is no address with a domain of its own, where there is no account.
    void lookForSettings(const AbortTokenPtr &abort);
    void askServiceRecords(const AbortTokenPtr &abort);
    void compareClocks(const AbortTokenPtr &abort);

    /// Where the address's mail seems to be; nothing before lookForSettings(), or if nothing was found.
    const std::optional<FoundSettings> &settings() const { return m_settings; }
    const QList<Finding> &findings() const { return m_published.findings(); }
    const QList<Finding> &ofComputer() const { return m_computer.findings(); }

private:
    bool agrees(const FoundSettings &found) const;
    void tellAgreement(const DiscoveryResult &result, qint64 milliseconds);
    void tellFound(const DiscoveryResult &result, qint64 milliseconds);
    std::optional<qint64> askTime(const QString &host, const AbortTokenPtr &abort, QString &why) const;
    void tellSkew(const QString &host, qint64 ahead);

    const Examination &m_examination;
    const QString m_address;
    const std::optional<Account> &m_account;
    std::optional<FoundSettings> m_settings;
    FindingList m_published{Finding::Where::Address, m_examination.tell};
    FindingList m_computer{Finding::Where::Computer, m_examination.tell};
};

} // namespace postrider
