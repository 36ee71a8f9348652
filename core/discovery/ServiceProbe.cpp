// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/ServiceProbe.h"

#include "core/discovery/ParallelWork.h"
#include "core/imap/ImapClient.h"
#include "core/net/Channel.h"
#include "core/smtp/SmtpClient.h"

#include <QDeadlineTimer>

#include <vector>

namespace postrider {

namespace {
using Outcome = DiscoveryStep::Outcome;
using Protocol = ServiceProbe::Protocol;

QString schemeOf(Protocol protocol)
{
    return protocol == Protocol::Imap ? QStringLiteral("imap") : protocol == Protocol::Pop3 ? QStringLiteral("pop3") : QStringLiteral("smtp");
}

MailError unusable(const QString &what)
{
    return MailError(ErrorKind::Refused, what);
}

/// What it offers to those who sign in.
QString mechanismsOf(Protocol protocol, const ServerAddress &server, std::chrono::milliseconds patience, const AbortTokenPtr &abort)
{
    if (protocol == Protocol::Imap) {
        ImapClient imap(server, nullptr, abort);
        const QByteArrayList mechanisms = imap.capabilities().valuesOf("AUTH");
        const QString tls = imap.tlsDescription();
        imap.logout();
        return tls + QLatin1Char(' ') + QString::fromLatin1(mechanisms.join(' '));
    }
    if (protocol == Protocol::Smtp) {
        SmtpOptions options;
        options.timeouts.connect = options.timeouts.command = options.timeouts.farewell = patience;
        SmtpClient smtp(server, nullptr, abort, options);
        const QStringList mechanisms = smtp.capabilities().authMechanisms;
        const QString tls = smtp.tlsDescription();
        smtp.quit();
        if (mechanisms.isEmpty())
            throw unusable(QStringLiteral("lets nobody sign in"));
        return tls + QLatin1Char(' ') + mechanisms.join(QLatin1Char(' '));
    }
    Channel pop3(server, nullptr, abort, patience);
    const QByteArray greeting = pop3.readLine(QDeadlineTimer(patience), 1024);
    if (!greeting.startsWith("+OK"))
        throw unusable(QStringLiteral("does not speak POP3"));
    pop3.write("QUIT\r\n");
    pop3.flush(patience);
    return pop3.tlsDescription();
}

struct Probe {
    Protocol protocol;
    ServerAddress server;
    bool isThere = false;
};

/// The first that is there, if everything before it has been heard of; null: none is, or it is not known yet.
const Probe *best(const std::vector<Probe> &probes, const QList<bool> &ended, qsizetype from, qsizetype to, bool &isDecided)
{
    for (qsizetype i = from; i < to; ++i) {
        isDecided = ended[i];
        if (!isDecided)
            return nullptr;
        if (probes[size_t(i)].isThere)
            return &probes[size_t(i)];
    }
    isDecided = true;
    return nullptr;
}

} // namespace

bool ServiceProbe::answers(Protocol protocol, const ServerAddress &server, const AbortTokenPtr &abort) const
{
    DiscoveryJournal::Question question(m_journal, SettingsSource::Guess, urlOf(server, schemeOf(protocol)));
    const QDeadlineTimer deadline(m_patience * 9 / 10);
    try {
        question.answered(Outcome::Found, mechanismsOf(protocol, m_network.routed(server), std::chrono::milliseconds(m_patience), abort).trimmed());
        return true;
    } catch (const MailError &e) {
        // The clients know no patience as short as ours: their wait was ended from outside.
        if (e.kind() == ErrorKind::Cancelled && deadline.hasExpired())
            question.answered(Outcome::Failed, QStringLiteral("timed out"));
        else
            question.failed(e);
        return false;
    }
}

std::optional<FoundSettings> ServiceProbe::guess(const QString &domain, const QString &address, const AbortTokenPtr &abort) const
{
    std::vector<Probe> probes;
    const auto add = [&](Protocol protocol, const char *prefix, quint16 port, Security security) {
        probes.push_back({protocol, {QLatin1String(prefix) + domain, port, security, {}}});
    };
    for (const char *prefix : {"imap.", "mail.", ""})
        add(Protocol::Imap, prefix, 993, Security::ImplicitTls);
    for (const char *prefix : {"imap.", "mail.", ""})
        add(Protocol::Imap, prefix, 143, Security::StartTls);
    for (const char *prefix : {"pop.", "mail."})
        add(Protocol::Pop3, prefix, 995, Security::ImplicitTls);
    const qsizetype incoming = qsizetype(probes.size());
    for (const char *prefix : {"smtp.", "mail."})
        add(Protocol::Smtp, prefix, 465, Security::ImplicitTls);
    for (const char *prefix : {"smtp.", "mail."})
        add(Protocol::Smtp, prefix, 587, Security::StartTls);
    const qsizetype count = qsizetype(probes.size());
    QList<ParallelWork::Job> jobs;
    for (Probe &probe : probes)
        jobs.append({std::chrono::milliseconds(m_patience), [this, &probe](const AbortTokenPtr &token) { probe.isThere = answers(probe.protocol, probe.server, token); }});
    const Probe *reading = nullptr, *sending = nullptr;
    const auto choose = [&](const QList<bool> &ended) {
        bool isRead = false, isSent = false;
        reading = best(probes, ended, 0, incoming, isRead);
        sending = best(probes, ended, incoming, count, isSent);
        return isRead && isSent;
    };
    ParallelWork::run(jobs, abort, choose);
    if (!reading && !sending)
        return std::nullopt;
    FoundSettings settings;
    settings.source = SettingsSource::Guess;
    settings.userName = address;
    if (reading)
        (reading->protocol == Protocol::Imap ? settings.imap : settings.pop3) = reading->server;
    if (sending)
        settings.smtp = sending->server;
    return settings;
}

} // namespace postrider
