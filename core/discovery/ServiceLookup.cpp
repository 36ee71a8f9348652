// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/ServiceLookup.h"

#include "core/discovery/ParallelWork.h"
#include "core/net/HostName.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace postrider {

namespace {
using Outcome = DiscoveryStep::Outcome;

constexpr std::chrono::milliseconds kGrace(500); ///< for a question that gives up by itself
} // namespace

std::optional<ServerAddress> ServiceLookup::service(const QString &name, Security security, const AbortTokenPtr &abort) const
{
    DiscoveryJournal::Question question(m_journal, SettingsSource::ServiceRecords, QStringLiteral("SRV ") + name);
    try {
        const QList<ServiceRecord> records =
            DomainRecords::inOrder(m_records.services(name, QDeadlineTimer(m_patience), abort), [](quint32 n) { return QRandomGenerator::global()->bounded(n); });
        for (const ServiceRecord &record : records) {
            // RFC 6186 3.4: "." is a no, and stands alone.
            if (record.target.isEmpty())
                continue;
            const auto host = HostName::parse(record.target);
            if (!host || record.port == 0)
                continue;
            question.answered(Outcome::Found, QStringLiteral("%1:%2").arg(*host).arg(record.port));
            return ServerAddress{*host, record.port, security, {}};
        }
        const bool isNo = std::all_of(records.begin(), records.end(), [](const ServiceRecord &record) { return record.target.isEmpty(); });
        question.answered(isNo ? Outcome::NotThere : Outcome::Unusable,
            records.isEmpty() ? QString()
                : isNo        ? QStringLiteral("not offered")
                              : QStringLiteral("no host, or no port"));
    } catch (const MailError &e) {
        question.failed(e);
    }
    return std::nullopt;
}

std::optional<FoundSettings> ServiceLookup::services(const QString &domain, const QString &address, const AbortTokenPtr &abort) const
{
    enum Which { Imaps, Imap, Pop3s, Submissions, Submission, Count };
    static constexpr std::array kNames{"_imaps._tcp.", "_imap._tcp.", "_pop3s._tcp.", "_submissions._tcp.", "_submission._tcp."};
    std::array<std::optional<ServerAddress>, Count> found;
    QList<ParallelWork::Job> jobs;
    for (int which = 0; which < Count; ++which) {
        const Security security = which == Imap || which == Submission ? Security::StartTls : Security::ImplicitTls;
        jobs.append({std::chrono::milliseconds(m_patience) + kGrace, [this, which, security, &found, &domain](const AbortTokenPtr &token) {
                         found[size_t(which)] = service(QLatin1String(kNames[size_t(which)]) + domain, security, token);
                     }});
    }
    ParallelWork::run(jobs, abort, [](const QList<bool> &) { return false; });
    FoundSettings settings;
    settings.source = SettingsSource::ServiceRecords;
    settings.userName = address;
    settings.imap = found[Imaps] ? found[Imaps] : found[Imap];
    settings.pop3 = found[Pop3s];
    settings.smtp = found[Submissions] ? found[Submissions] : found[Submission];
    return settings.imap || settings.pop3 || settings.smtp ? std::optional(settings) : std::nullopt;
}

QStringList ServiceLookup::mailExchanges(const QString &domain, const AbortTokenPtr &abort) const
{
    DiscoveryJournal::Question question(m_journal, SettingsSource::MailExchange, QStringLiteral("MX ") + domain);
    try {
        QList<MailExchange> records = m_records.mailExchanges(domain, QDeadlineTimer(m_patience), abort);
        std::stable_sort(records.begin(), records.end(), [](const MailExchange &a, const MailExchange &b) { return a.preference < b.preference; });
        QStringList hosts;
        for (const MailExchange &record : std::as_const(records)) {
            if (const auto host = HostName::parse(record.host))
                hosts.append(*host);
        }
        question.answered(!hosts.isEmpty() ? Outcome::Found : records.isEmpty() ? Outcome::NotThere : Outcome::Unusable, hosts.mid(0, 5).join(QLatin1String(", ")));
        return hosts;
    } catch (const MailError &e) {
        question.failed(e);
        return {};
    }
}

} // namespace postrider
