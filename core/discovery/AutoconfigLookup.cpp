// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/AutoconfigLookup.h"

#include "core/discovery/AutoconfigReader.h"
#include "core/net/HostName.h"

#include <QUrlQuery>

namespace postrider {

namespace {
using Outcome = DiscoveryStep::Outcome;

constexpr int kMostRedirects = 3;
/// The public list that mail programs have used for years.
constexpr QLatin1String kList("autoconfig.thunderbird.net");

MailError refused(const QString &what)
{
    return MailError(ErrorKind::Refused, QStringLiteral("not followed"), what);
}
} // namespace

AutoconfigLookup::AutoconfigLookup(const DiscoveryNetwork &network, const QString &address, const DiscoveryOptions &options, DiscoveryJournal &journal)
    : m_network(network)
    , m_address(address)
    , m_ownBase(HostName::baseDomain(HostName::ofAddress(address).value_or(QString())))
    , m_patience(options.patience)
    , m_journal(journal)
{
}

QUrl AutoconfigLookup::published(const QString &domain, const QString &address)
{
    QUrl url(QStringLiteral("https://autoconfig.%1/mail/config-v1.1.xml").arg(domain));
    if (!address.isEmpty())
        // A "+" means itself in an address and a space in many a query.
        url.setQuery(QStringLiteral("emailaddress=") + QString::fromLatin1(QUrl::toPercentEncoding(address)));
    return url;
}

QUrl AutoconfigLookup::wellKnown(const QString &domain)
{
    return QUrl(QStringLiteral("https://%1/.well-known/autoconfig/mail/config-v1.1.xml").arg(domain));
}

QUrl AutoconfigLookup::listed(const QString &domain)
{
    return QUrl(QStringLiteral("https://%1/v1.1/%2").arg(kList, domain));
}

HttpAnswer AutoconfigLookup::fetch(QUrl url, const AbortTokenPtr &abort) const
{
    const QDeadlineTimer deadline(m_patience);
    const HttpClient client(abort, m_network.route);
    for (int redirects = 0;; ++redirects) {
        const HttpAnswer answer = client.ask({url}, deadline, AutoconfigReader::kLargest);
        if (answer.status < 300 || answer.status > 399)
            return answer;
        if (redirects == kMostRedirects)
            throw refused(QStringLiteral("more than %1 redirects").arg(kMostRedirects));
        url = answer.location;
        if (url.scheme() != QLatin1String("https") || !HttpClient::serverOf(url))
            throw refused(QStringLiteral("a redirect to something that is not https"));
        const auto host = HostName::parse(url.host());
        if (!host)
            throw refused(QStringLiteral("a redirect to something that is not the name of a host"));
        if (HostName::baseDomain(*host) != m_ownBase) {
            QUrlQuery query(url);
            query.removeAllQueryItems(QStringLiteral("emailaddress"));
            url.setQuery(query.isEmpty() ? QString() : query.query(QUrl::FullyEncoded));
        }
    }
}

std::optional<FoundSettings> AutoconfigLookup::ask(SettingsSource source, const QUrl &url, const AbortTokenPtr &abort) const
{
    DiscoveryJournal::Question question(m_journal, source, url.toString(QUrl::RemoveQuery));
    try {
        const HttpAnswer answer = fetch(url, abort);
        if (answer.status != 200) {
            const bool isNo = answer.status == 404 || answer.status == 410;
            question.answered(isNo ? Outcome::NotThere : Outcome::Failed, QStringLiteral("HTTP %1").arg(answer.status));
            return std::nullopt;
        }
        AutoconfigReader::Reading reading = AutoconfigReader::read(answer.body, m_address);
        question.answered(reading.settings ? Outcome::Found : Outcome::Unusable, reading.trouble);
        if (reading.settings)
            reading.settings->source = source;
        return reading.settings;
    } catch (const MailError &e) {
        question.failed(e);
        return std::nullopt;
    }
}

} // namespace postrider
