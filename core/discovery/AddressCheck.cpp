// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/AddressCheck.h"

#include "core/discovery/Discovery.h"
#include "core/discovery/DoctorText.h"
#include "core/discovery/ServiceLookup.h"
#include "core/discovery/StepLimit.h"
#include "core/net/HostName.h"
#include "core/net/SystemDomainRecords.h"

#include <QElapsedTimer>

#include <algorithm>

namespace postrider {

namespace {

using What = Finding::What;

/// What nobody notices, and what makes certificates and one-time codes fail, in ms.
constexpr qint64 kUnnoticed = 60'000;
constexpr qint64 kHarmful = 300'000;

QString serversText(const FoundSettings &found)
{
    QStringList servers;
    if (found.imap)
        servers.append(urlOf(*found.imap, QStringLiteral("imap")));
    if (found.pop3)
        servers.append(urlOf(*found.pop3, QStringLiteral("pop3")));
    if (found.smtp)
        servers.append(urlOf(*found.smtp, QStringLiteral("smtp")));
    return servers.join(QLatin1String(", "));
}

QString stepsText(const QList<DiscoveryStep> &steps)
{
    QStringList lines;
    for (const DiscoveryStep &step : steps)
        lines.append(QStringLiteral("%1: %2%3").arg(step.question, nameOf(step.outcome), step.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(step.detail)));
    return lines.join(QLatin1String("; "));
}

bool isSame(const ServerAddress &a, const std::optional<ServerAddress> &b)
{
    return b && a.host.compare(b->host, Qt::CaseInsensitive) == 0 && a.port == b->port && a.security == b->security;
}

[[noreturn]] void throwCancelled()
{
    throw MailError(ErrorKind::Cancelled, DoctorText::tr("The doctor was sent away."));
}

} // namespace

/// What was found of the kinds of server that it names.
bool AddressCheck::agrees(const FoundSettings &found) const
{
    const std::optional<ServerAddress> &incoming = m_account->isPop3() ? found.pop3 : found.imap;
    return (!incoming || isSame(m_account->incoming(), incoming)) && (!found.smtp || isSame(m_account->smtp, found.smtp)) && (incoming || found.smtp);
}

void AddressCheck::lookForSettings(const AbortTokenPtr &abort)
{
    QElapsedTimer timer;
    timer.start();
    DiscoveryOptions options;
    options.askDatabase = m_examination.options.askDatabase;
    options.patience = std::min(options.patience, m_examination.options.patience);
    try {
        const DiscoveryResult result = Discovery(m_examination.network).find(m_address, options, abort);
        if (m_account)
            tellAgreement(result, timer.elapsed());
        else
            tellFound(result, timer.elapsed());
    } catch (const MailError &e) {
        if (e.kind() == ErrorKind::Cancelled || !m_account)
            throw;
        m_published.notAsked(What::Settings, DoctorText::tr("Nobody publishes settings for %1.").arg(m_address), {}, e.detail());
    }
}

void AddressCheck::tellAgreement(const DiscoveryResult &result, qint64 milliseconds)
{
    QList<FoundSettings> published = result.candidates;
    published.removeIf([](const FoundSettings &found) { return found.source == SettingsSource::Guess; });
    const QString steps = stepsText(result.steps);
    if (std::any_of(published.begin(), published.end(), [this](const FoundSettings &found) { return agrees(found); }))
        m_published.good(What::Settings, DoctorText::tr("The servers of this account are those that are published for %1.").arg(m_address), steps, milliseconds);
    else if (!published.isEmpty())
        m_published.note(What::Settings, DoctorText::tr("Other servers are published for %1 than this account uses: %2.").arg(m_address, serversText(published.first())),
            DoctorText::tr("If all else is good, nothing has to be done. If not, ask your provider which are right."), steps, milliseconds);
    else if (result.nobodyAnswered())
        m_published.notAsked(
            What::Settings, DoctorText::tr("Nobody could be asked which servers are published for %1.").arg(m_address), DoctorText::tr("Check the network connection."), steps);
    else
        m_published.good(What::Settings, DoctorText::tr("Nobody publishes settings for %1, so there is nothing to compare with.").arg(m_address), steps, milliseconds);
}

void AddressCheck::tellFound(const DiscoveryResult &result, qint64 milliseconds)
{
    const QString steps = stepsText(result.steps);
    if (result.candidates.isEmpty()) {
        const bool isOffline = result.nobodyAnswered();
        m_published.trouble(What::Settings,
            {isOffline ? ErrorKind::Offline : ErrorKind::Refused,
                isOffline ? DoctorText::tr("Nobody could be asked where the mail of %1 is: the network does not work, or leads nowhere.").arg(m_address)
                          : DoctorText::tr("Nobody who was asked knows where the mail of %1 is.").arg(m_address),
                steps},
            milliseconds, isOffline ? QString() : DoctorText::tr("Check the address letter by letter, and ask your provider for the names of the servers."));
        return;
    }
    const FoundSettings *best = result.best();
    m_settings = best ? *best : result.candidates.first();
    const QString sentence = DoctorText::tr("The mail of %1 seems to be at %2.").arg(m_address, serversText(*m_settings));
    if (m_settings->mustConfirm)
        m_published.note(What::Settings, sentence,
            DoctorText::tr("These servers belong to %1, and nobody who can be trusted says that they are yours: use them only if you know it.")
                .arg(m_settings->foreignDomains.join(QLatin1String(", "))),
            steps, milliseconds);
    else if (!best)
        m_published.note(What::Settings, sentence, DoctorText::tr("A server is missing: ask your provider for its name."), steps, milliseconds);
    else
        m_published.good(What::Settings, sentence, steps, milliseconds);
}

void AddressCheck::askServiceRecords(const AbortTokenPtr &abort)
{
    const auto domain = HostName::ofAddress(m_address);
    if (!domain) {
        m_published.notAsked(What::ServiceRecords, DoctorText::tr("%1 has no domain whose service records could be asked for.").arg(m_address));
        return;
    }
    QElapsedTimer timer;
    timer.start();
    DiscoveryOptions options;
    options.patience = std::min(options.patience, m_examination.options.patience);
    DiscoveryJournal journal;
    const std::shared_ptr<DomainRecords> records = m_examination.network.records ? m_examination.network.records : std::make_shared<SystemDomainRecords>();
    const auto found = ServiceLookup(*records, options, journal).services(*domain, m_address, abort);
    if (abort->isAborted())
        throwCancelled();
    const QList<DiscoveryStep> steps = journal.steps();
    const bool failed = std::all_of(
        steps.begin(), steps.end(), [](const DiscoveryStep &step) { return step.outcome == DiscoveryStep::Outcome::Failed || step.outcome == DiscoveryStep::Outcome::GivenUp; });
    if (failed)
        m_published.notAsked(
            What::ServiceRecords, DoctorText::tr("The name servers of %1 did not answer.").arg(*domain), DoctorText::tr("Check the network connection."), stepsText(steps));
    else if (!found)
        m_published.good(
            What::ServiceRecords, DoctorText::tr("%1 publishes no service records; that is usual, and nothing depends on it.").arg(*domain), stepsText(steps), timer.elapsed());
    else if (m_account && !agrees(*found))
        m_published.note(What::ServiceRecords, DoctorText::tr("The service records of %1 name other servers than this account uses: %2.").arg(*domain, serversText(*found)),
            DoctorText::tr("If all else is good, nothing has to be done. If not, ask your provider which are right."), stepsText(steps), timer.elapsed());
    else
        m_published.good(What::ServiceRecords, DoctorText::tr("The service records of %1 name %2.").arg(*domain, serversText(*found)), stepsText(steps), timer.elapsed());
}

/// How far the domain's clock is ahead of ours.
std::optional<qint64> AddressCheck::askTime(const QString &host, const AbortTokenPtr &abort, QString &why) const
{
    StepLimit limit(abort, std::chrono::milliseconds(m_examination.options.patience));
    HttpRequest request;
    request.url = QUrl(QStringLiteral("https://%1/").arg(host));
    request.wanted = HttpRequest::Wanted::HeadOnly;
    try {
        const qint64 date = HttpClient(limit.token(), m_examination.network.route).ask(request, QDeadlineTimer(m_examination.options.patience)).date;
        if (date > 0)
            return date - m_examination.clock.now();
        why = QStringLiteral("%1: no date").arg(host);
    } catch (const MailError &e) {
        if (abort->isAborted())
            throw;
        const Failure failure = limit.failureOf(e);
        why = QStringLiteral("%1: %2").arg(host, failure.detail.isEmpty() ? failure.message : failure.detail);
    }
    return std::nullopt;
}

void AddressCheck::compareClocks(const AbortTokenPtr &abort)
{
    const auto domain = HostName::ofAddress(m_address);
    QStringList reasons;
    // The address's own domain only, and no more than its front page's head.
    for (const QString &host : domain ? QStringList{*domain, QStringLiteral("autoconfig.") + *domain} : QStringList()) {
        QString why;
        if (const auto ahead = askTime(host, abort, why)) {
            tellSkew(host, *ahead);
            return;
        }
        reasons.append(why);
    }
    m_computer.notAsked(
        What::Clock, DoctorText::tr("The clock of this computer could not be compared: the address's own domain does not tell the time."), {}, reasons.join(QLatin1String("; ")));
}

void AddressCheck::tellSkew(const QString &host, qint64 ahead)
{
    const qint64 apart = std::abs(ahead);
    const QString detail = QStringLiteral("%1: %2 s").arg(host).arg(double(ahead) / 1000.0, 0, 'f', 0);
    if (apart <= kUnnoticed) {
        m_computer.good(What::Clock, DoctorText::tr("The clock of this computer agrees with that of %1.").arg(host), detail);
        return;
    }
    const int minutes = int(std::min<qint64>((apart + 30'000) / 60'000, 100'000'000));
    const QString sentence = ahead > 0 ? DoctorText::tr("The clock of this computer is %Ln minute(s) behind that of %1.", nullptr, minutes).arg(host)
                                       : DoctorText::tr("The clock of this computer is %Ln minute(s) ahead of that of %1.", nullptr, minutes).arg(host);
    const QString remedy = DoctorText::tr("Let the system set date and time by itself. With a wrong clock good certificates look bad, and mail carries wrong dates.");
    if (apart <= kHarmful)
        m_computer.note(What::Clock, sentence, remedy, detail);
    else
        m_computer.trouble(What::Clock, {ErrorKind::Refused, sentence, detail}, -1, remedy);
}

} // namespace postrider
