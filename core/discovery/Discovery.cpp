// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/Discovery.h"

#include "core/discovery/AutoconfigLookup.h"
#include "core/discovery/AutoconfigReader.h"
#include "core/discovery/ParallelWork.h"
#include "core/discovery/ProviderTable.h"
#include "core/discovery/ServiceLookup.h"
#include "core/discovery/ServiceProbe.h"
#include "core/net/HostName.h"
#include "core/net/SystemDomainRecords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <vector>

namespace postrider {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Discovery)
};

using Outcome = DiscoveryStep::Outcome;
using Settings = std::optional<FoundSettings>;
/// A question that a job waits for by itself, with a limit of its own, gets this much more before the job is ended.
constexpr std::chrono::milliseconds kGrace(500);

FoundSettings settingsOf(const Provider &provider, SettingsSource source)
{
    FoundSettings settings;
    settings.source = source;
    settings.providerName = provider.name;
    settings.imap = provider.imap;
    settings.pop3 = provider.pop3;
    settings.smtp = provider.smtp;
    settings.userName = provider.userName;
    settings.note = provider.note;
    settings.helpUrl = provider.helpUrl;
    settings.passwordWorks = provider.passwordWorks;
    settings.oauth = provider.oauth;
    return settings;
}

bool isComplete(const Settings &finding)
{
    return finding && finding->isComplete();
}

/// One search, with everything its questions share.
class Search {
public:
    Search(const DiscoveryNetwork &network, const QString &address, const QString &domain, const DiscoveryOptions &options, const Discovery::Tell &tell)
        : m_network(network)
        , m_address(address)
        , m_domain(domain)
        , m_base(HostName::baseDomain(domain))
        , m_options(options)
        , m_journal(tell)
        , m_web(network, address, options, m_journal)
        , m_dns(*network.records, options, m_journal)
    {
    }

    DiscoveryResult run(const AbortTokenPtr &abort)
    {
        DiscoveryResult result;
        if (Settings known = askHere()) {
            result.candidates.append(judged(*known));
        } else if (m_options.askNetwork) {
            for (const Settings &finding : askEverybody(abort)) {
                if (finding)
                    result.candidates.append(judged(*finding));
            }
        }
        std::stable_sort(result.candidates.begin(), result.candidates.end(), [](const FoundSettings &a, const FoundSettings &b) { return a.isComplete() && !b.isComplete(); });
        result.steps = m_journal.steps();
        return result;
    }

private:
    Settings askHere()
    {
        DiscoveryJournal::Question question(m_journal, SettingsSource::ProviderTable, m_domain);
        if (const auto provider = ProviderTable::find(m_address)) {
            question.answered(Outcome::Found, provider->name);
            return settingsOf(*provider, SettingsSource::ProviderTable);
        }
        question.answered(Outcome::NotThere);
        for (const QString &directory : m_network.directories) {
            if (Settings found = readFile(QDir(directory).filePath(m_domain + QLatin1String(".xml"))))
                return found;
        }
        return std::nullopt;
    }

    Settings readFile(const QString &path)
    {
        QFile file(path);
        if (!file.exists())
            return std::nullopt;
        DiscoveryJournal::Question question(m_journal, SettingsSource::LocalFile, path);
        if (!file.open(QIODevice::ReadOnly)) {
            question.answered(Outcome::Failed, file.errorString());
            return std::nullopt;
        }
        AutoconfigReader::Reading reading = AutoconfigReader::read(file.read(AutoconfigReader::kLargest + 1), m_address);
        if (reading.settings)
            reading.settings->source = SettingsSource::LocalFile;
        question.answered(isComplete(reading.settings) ? Outcome::Found : Outcome::Unusable, reading.trouble);
        return isComplete(reading.settings) ? reading.settings : std::nullopt;
    }

    /// The findings in the order of their sources.
    std::vector<Settings> askEverybody(const AbortTokenPtr &abort)
    {
        using Ask = std::function<Settings(const AbortTokenPtr &)>;
        const auto patience = std::chrono::milliseconds(m_options.patience) + kGrace;
        std::vector<std::pair<std::chrono::milliseconds, Ask>> sources;
        sources.emplace_back(patience, [this](const AbortTokenPtr &token) {
            return m_web.ask(SettingsSource::Autoconfig, AutoconfigLookup::published(m_domain, m_options.sayAddress ? m_address : QString()), token);
        });
        sources.emplace_back(patience, [this](const AbortTokenPtr &token) { return m_web.ask(SettingsSource::WellKnown, AutoconfigLookup::wellKnown(m_domain), token); });
        sources.emplace_back(patience + kGrace, [this](const AbortTokenPtr &token) { return m_dns.services(m_domain, m_address, token); });
        if (m_options.askDatabase)
            sources.emplace_back(patience, [this](const AbortTokenPtr &token) { return m_web.ask(SettingsSource::Database, AutoconfigLookup::listed(m_domain), token); });
        sources.emplace_back(2 * patience + kGrace, [this](const AbortTokenPtr &token) { return askMailExchange(token); });
        sources.emplace_back(patience + kGrace, [this](const AbortTokenPtr &token) { return ServiceProbe(m_network, m_options, m_journal).guess(m_domain, m_address, token); });
        return firstOf(sources, abort);
    }

    /// All at once; ended as soon as the best complete finding cannot be bettered.
    template <class Sources> static std::vector<Settings> firstOf(const Sources &sources, const AbortTokenPtr &abort)
    {
        std::vector<Settings> findings(sources.size());
        QList<ParallelWork::Job> jobs;
        for (size_t i = 0; i < sources.size(); ++i)
            jobs.append({sources[i].first, [&findings, i, ask = sources[i].second](const AbortTokenPtr &token) { findings[i] = ask(token); }});
        ParallelWork::run(jobs, abort, [&](const QList<bool> &ended) {
            for (qsizetype i = 0; i < ended.size(); ++i) {
                if (!ended[i] || isComplete(findings[size_t(i)]))
                    return bool(ended[i]);
            }
            return true;
        });
        return findings;
    }

    /// Whoever takes the domain's mail mostly keeps it, too.
    Settings askMailExchange(const AbortTokenPtr &abort)
    {
        const QStringList hosts = m_dns.mailExchanges(m_domain, abort);
        for (const QString &host : hosts) {
            if (const auto provider = ProviderTable::findByMailExchange(host, m_address))
                return settingsOf(*provider, SettingsSource::MailExchange);
        }
        if (hosts.isEmpty() || abort->isAborted())
            return std::nullopt;
        // The host without its first label says which part of a big provider it is.
        const QString base = HostName::baseDomain(hosts.front()), full = hosts.front().section(u'.', 1);
        QStringList domains{base};
        if (full != base && full.endsWith(u'.' + base))
            domains.prepend(full);
        domains.removeAll(m_domain);
        std::vector<std::pair<std::chrono::milliseconds, std::function<Settings(const AbortTokenPtr &)>>> sources;
        const auto add = [&](const QUrl &url) {
            sources.emplace_back(
                std::chrono::milliseconds(m_options.patience) + kGrace, [this, url](const AbortTokenPtr &token) { return m_web.ask(SettingsSource::MailExchange, url, token); });
        };
        for (const QString &domain : std::as_const(domains))
            add(AutoconfigLookup::published(domain, {}));
        for (const QString &domain : std::as_const(domains)) {
            if (m_options.askDatabase)
                add(AutoconfigLookup::listed(domain));
        }
        for (const Settings &finding : firstOf(sources, abort)) {
            if (isComplete(finding))
                return finding;
        }
        return std::nullopt;
    }

    /// What else is known of the servers' provider, whose they are, and whether a person has to agree first.
    FoundSettings judged(FoundSettings settings) const
    {
        const auto &incoming = settings.imap ? settings.imap : settings.pop3;
        if (settings.source != SettingsSource::ProviderTable && incoming) {
            if (const auto provider = ProviderTable::findByServer(incoming->host, m_address)) {
                settings.oauth = provider->oauth;
                settings.note = provider->note;
                settings.passwordWorks &= provider->passwordWorks;
                settings.helpUrl = settings.helpUrl.isEmpty() ? provider->helpUrl : settings.helpUrl;
                settings.providerName = settings.providerName.isEmpty() ? provider->name : settings.providerName;
            }
        }
        for (const auto &server : {settings.imap, settings.pop3, settings.smtp}) {
            const QString base = server ? HostName::baseDomain(server->host) : QString();
            if (base.isEmpty() || settings.baseDomains.contains(base))
                continue;
            settings.baseDomains.append(base);
            if (base != m_base)
                settings.foreignDomains.append(base);
        }
        const bool isHearsay = settings.source == SettingsSource::ServiceRecords || settings.source == SettingsSource::MailExchange || settings.source == SettingsSource::Guess;
        settings.mustConfirm = isHearsay && !settings.foreignDomains.isEmpty();
        return settings;
    }

    const DiscoveryNetwork &m_network;
    const QString m_address, m_domain, m_base;
    const DiscoveryOptions m_options;
    DiscoveryJournal m_journal;
    const AutoconfigLookup m_web;
    const ServiceLookup m_dns;
};

DiscoveryNetwork completed(DiscoveryNetwork network)
{
    if (!network.records)
        network.records = std::make_shared<SystemDomainRecords>();
    return network;
}

} // namespace

Discovery::Discovery(DiscoveryNetwork network) : m_network(completed(std::move(network))) { }

DiscoveryResult Discovery::find(const QString &address, const DiscoveryOptions &options, const AbortTokenPtr &abort, const Tell &tell) const
{
    const QString trimmed = address.trimmed();
    const auto domain = HostName::ofAddress(trimmed);
    if (!domain)
        throw MailError(
            ErrorKind::Refused, Text::tr("“%1” has no domain that settings could be looked up for. Check the address, or enter the servers by hand.").arg(trimmed.left(254)));
    DiscoveryResult result = Search(m_network, trimmed, *domain, options, tell).run(abort);
    if (abort && abort->isAborted())
        throw MailError(ErrorKind::Cancelled, Text::tr("The search for the settings of %1 was given up.").arg(trimmed));
    return result;
}

} // namespace postrider
