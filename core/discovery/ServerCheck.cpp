// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/ServerCheck.h"

#include "core/discovery/DoctorSecrets.h"
#include "core/discovery/DoctorText.h"
#include "core/net/AddressLookup.h"
#include "core/net/Channel.h"
#include "core/net/ProxyTunnel.h"

#include <QElapsedTimer>
#include <QLocale>

#include <algorithm>

namespace postrider {

namespace {

using What = Finding::What;

/// Of a host with a hundred addresses.
constexpr qsizetype kMostAddresses = 4;
/// Connecting is several round trips, and some servers let a stranger wait on purpose before they say a word.
constexpr int kSessionPatience = 3;
/// Certificates are renewed weeks before their end where somebody looks after them.
constexpr qint64 kSoon = 14;
constexpr qint64 kDay = 86'400'000;
constexpr qsizetype kLongestDetail = 2000;

QList<QHostAddress> ofFamily(const QList<QHostAddress> &addresses, QAbstractSocket::NetworkLayerProtocol family)
{
    QList<QHostAddress> some;
    std::copy_if(addresses.begin(), addresses.end(), std::back_inserter(some), [family](const QHostAddress &address) { return address.protocol() == family; });
    return some;
}

QString chainText(const TlsFacts &facts)
{
    QStringList parts;
    for (const CertificateFacts &certificate : facts.chain) {
        const QString names = certificate.names.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(certificate.names.join(QLatin1String(", ")));
        parts.append(certificate.subject + names);
    }
    if (!facts.chain.isEmpty() && facts.chain.last().issuer != facts.chain.last().subject)
        parts.append(facts.chain.last().issuer);
    return parts.join(QLatin1String(" < "));
}

} // namespace

ServerCheck::ServerCheck(const Examination &examination, Finding::Where where, const ServerAddress &server, const QString &scheme)
    : m_examination(examination)
    , m_server(server)
    , m_routed(examination.network.routed(server))
    , m_scheme(scheme)
    , m_where(where)
    , m_findings(where, examination.tell)
{
}

ConnectionTranscript ServerCheck::transcript() const
{
    return {m_where, urlOf(m_server, m_scheme), QString::fromUtf8(m_transcript->text())};
}

QString ServerCheck::sizeText(qint64 octets)
{
    return QLocale().formattedDataSize(octets, 1, QLocale::DataSizeTraditionalFormat);
}

QString ServerCheck::joined(QStringList names)
{
    names.sort();
    QString text = names.join(QLatin1Char(' '));
    return text.size() > kLongestDetail ? text.left(kLongestDetail) + QStringLiteral("...") : text;
}

void ServerCheck::run(const AbortTokenPtr &abort)
{
    try {
        if (tellProxy() || reach(lookUp(abort), abort))
            converse(abort);
    } catch (const MailError &e) {
        m_limit = nullptr;
        m_findings.trouble(What::Capabilities, Failure::of(e));
    }
    m_findings.notReached({What::ConnectionV4, What::ConnectionV6, What::Tls, What::Certificate, What::Capabilities, What::Mechanisms});
    if (m_examination.keys.find)
        m_findings.notReached(QList<What>{What::SignIn} + afterSignIn());
}

// --- the way there ----------------------------------------------------------------------------------------------------------------------

/// True if the way goes through one: then it is the proxy that looks up the name and connects, in whichever way it can.
bool ServerCheck::tellProxy()
{
    const auto route = ProxyTunnel::routeTo(m_routed);
    if (!route)
        return false;
    const QString name = ProxyTunnel::nameOf(*route);
    m_findings.good(What::Names,
        (m_routed.proxy.kind == ProxySettings::Kind::System ? DoctorText::tr("Connections to %1 go through the %2, as the settings of this computer say. It looks up the name.")
                                                            : DoctorText::tr("Connections to %1 go through the %2, as this account says. It looks up the name."))
            .arg(m_server.host, name));
    for (const What what : {What::ConnectionV4, What::ConnectionV6})
        m_findings.notAsked(what, DoctorText::tr("%1 is reached by the proxy, not from here.").arg(m_server.host));
    return true;
}

QList<QHostAddress> ServerCheck::lookUp(const AbortTokenPtr &abort)
{
    QElapsedTimer timer;
    timer.start();
    StepLimit limit(abort, std::chrono::milliseconds(m_examination.options.patience));
    try {
        const auto &injected = m_examination.network.addresses;
        const QList<QHostAddress> addresses = injected ? injected(m_server.host) : AddressLookup::find(m_server.host, limit.token());
        if (addresses.isEmpty())
            throw AddressLookup::notFound(m_server.host, {});
        const qsizetype v4 = ofFamily(addresses, QAbstractSocket::IPv4Protocol).size(), v6 = ofFamily(addresses, QAbstractSocket::IPv6Protocol).size();
        QStringList texts;
        for (const QHostAddress &address : addresses.mid(0, 10))
            texts.append(address.toString());
        m_findings.good(What::Names, DoctorText::tr("The name %1 is known; IPv4 addresses: %2, IPv6 addresses: %3.").arg(m_server.host).arg(v4).arg(v6),
            texts.join(QLatin1String(", ")), timer.elapsed());
        return addresses;
    } catch (const MailError &e) {
        m_findings.trouble(What::Names, limit.failureOf(e), timer.elapsed(),
            DoctorText::tr("Check the server's name in the account's settings, letter by letter, and whether this computer is online."));
        return {};
    }
}

/// A connection and nothing else: no octet is sent, and none is believed.
bool ServerCheck::tryFamily(What what, const QList<QHostAddress> &addresses, const AbortTokenPtr &abort, std::optional<Failure> &failure, qint64 &milliseconds)
{
    for (const QHostAddress &address : addresses.mid(0, kMostAddresses)) {
        QElapsedTimer timer;
        timer.start();
        StepLimit limit(abort, std::chrono::milliseconds(m_examination.options.patience));
        // With STARTTLS a channel is open before anything is said.
        const ServerAddress place{address.toString(), m_routed.port, Security::StartTls, {}};
        try {
            Channel(place, nullptr, limit.token(), std::chrono::milliseconds(m_examination.options.patience)).close();
            milliseconds = timer.elapsed();
            m_findings.good(what,
                (what == What::ConnectionV4 ? DoctorText::tr("%1 accepts connections over IPv4 on port %2.") : DoctorText::tr("%1 accepts connections over IPv6 on port %2."))
                    .arg(m_server.host)
                    .arg(m_server.port),
                address.toString(), milliseconds);
            return true;
        } catch (const MailError &e) {
            failure = limit.failureOf(e);
            milliseconds = timer.elapsed();
            if (abort->isAborted())
                return false;
        }
    }
    return false;
}

bool ServerCheck::reach(const QList<QHostAddress> &addresses, const AbortTokenPtr &abort)
{
    if (addresses.isEmpty())
        return false;
    struct Family {
        What what;
        QList<QHostAddress> addresses;
        QString absent;
        bool works = false;
        std::optional<Failure> failure = {};
        qint64 milliseconds = -1;
    };
    Family families[] = {
        {What::ConnectionV4, ofFamily(addresses, QAbstractSocket::IPv4Protocol), DoctorText::tr("%1 has no IPv4 address.").arg(m_server.host)},
        {What::ConnectionV6, ofFamily(addresses, QAbstractSocket::IPv6Protocol), DoctorText::tr("%1 has no IPv6 address.").arg(m_server.host)},
    };
    for (Family &family : families) {
        if (family.addresses.isEmpty())
            m_findings.notAsked(family.what, family.absent);
        else
            family.works = tryFamily(family.what, family.addresses, abort, family.failure, family.milliseconds);
    }
    const bool anyWorks = families[0].works || families[1].works;
    for (const Family &family : families) {
        if (family.works || !family.failure)
            continue;
        if (anyWorks)
            m_findings.note(
                family.what, family.failure->message, DoctorText::tr("Nothing has to be done: the other way works, and is taken."), family.failure->detail, family.milliseconds);
        else
            m_findings.trouble(family.what, *family.failure, family.milliseconds);
    }
    return anyWorks;
}

// --- the conversation -------------------------------------------------------------------------------------------------------------------

void ServerCheck::converse(const AbortTokenPtr &abort)
{
    StepLimit limit(abort, std::chrono::milliseconds(m_examination.options.patience) * kSessionPatience);
    m_limit = &limit;
    if (open(limit)) {
        tellBeforeSignIn();
        if (authenticate(limit, abort))
            askAfterSignIn();
        limit.restart();
        leave();
    }
    m_limit = nullptr;
}

bool ServerCheck::open(StepLimit &limit)
{
    QElapsedTimer timer;
    timer.start();
    const TlsWatch watch;
    try {
        limit.restart();
        connect(m_routed, m_transcript, limit.token());
        tellTls(watch.facts(), std::nullopt);
        return true;
    } catch (const MailError &e) {
        const Failure failure = limit.failureOf(e);
        const bool isOfTls = failure.kind == ErrorKind::Certificate || (watch.facts().isTried && !watch.facts().isVerified);
        tellTls(watch.facts(), isOfTls ? std::optional(failure) : std::nullopt);
        if (!isOfTls)
            m_findings.trouble(What::Capabilities, failure, timer.elapsed(),
                ProxyTunnel::isOfProxy(failure.detail) ? DoctorText::tr("Look at the proxy in the account's settings, or at that of this computer. Whoever runs it can tell more.")
                                                       : QString());
        return false;
    }
}

/// `failure`: why nothing more was said on the connection, where encryption was to blame.
void ServerCheck::tellTls(const TlsFacts &facts, const std::optional<Failure> &failure)
{
    if (failure) {
        m_findings.trouble(What::Tls, *failure);
    } else if (facts.isVerified) {
        m_findings.good(What::Tls, DoctorText::tr("The connection to %1 is encrypted with %2.").arg(m_server.host, facts.protocol), facts.cipher);
    } else if (m_server.security == Security::PlainLoopback) {
        m_findings.note(
            What::Tls, DoctorText::tr("The connection is not encrypted; it does not leave this computer."), DoctorText::tr("Nothing has to be done if that is what you want."));
        m_findings.notAsked(What::Certificate, DoctorText::tr("Without encryption there is no certificate."));
    }
    if (!facts.chain.isEmpty())
        tellCertificate(facts, failure && !facts.isVerified);
}

void ServerCheck::tellCertificate(const TlsFacts &facts, bool isRefused)
{
    const CertificateFacts &own = facts.chain.first();
    const QString until = QLocale().toString(QDateTime::fromMSecsSinceEpoch(own.validUntil), QLocale::ShortFormat);
    if (isRefused) {
        m_findings.note(What::Certificate, DoctorText::tr("The certificate that was not accepted is for %1, by %2, until %3.").arg(own.subject, own.issuer, until),
            DoctorText::tr("Whoever runs the server can tell whether it is theirs."), chainText(facts));
        return;
    }
    if (facts.isTrusted) {
        m_findings.note(What::Certificate,
            DoctorText::tr("The certificate is for %1, by %2, until %3. It does not verify; you have chosen to trust it at %4.").arg(own.subject, own.issuer, until, m_server.host),
            DoctorText::tr("Nothing has to be done if it is your own server. You can take the trust back in the account's settings."), facts.faults.join(QLatin1String("; ")));
        return;
    }
    const qint64 days = (own.validUntil - m_examination.clock.now()) / kDay;
    const QString sentence = DoctorText::tr("The certificate is for %1, by %2; it expires in %Ln day(s) (%3).", nullptr, int(days)).arg(own.subject, own.issuer, until);
    if (days < kSoon)
        m_findings.note(What::Certificate, sentence, DoctorText::tr("Whoever runs the server should renew it soon; after that day nothing works here."), chainText(facts));
    else
        m_findings.good(What::Certificate, sentence, chainText(facts));
}

bool ServerCheck::authenticate(StepLimit &limit, const AbortTokenPtr &abort)
{
    const DoctorKeys &keys = m_examination.keys;
    if (!keys.find)
        return false;
    if (!m_examination.hasSecret) {
        m_findings.notAsked(
            What::SignIn, DoctorText::tr("Nobody signed in to %1: there is no password for it.").arg(m_server.host), DoctorText::tr("Enter the password of this account."));
        return false;
    }
    QElapsedTimer timer;
    timer.start();
    bool isFirst = true;
    limit.pause(); // a keychain may be asking its user
    try {
        keys.signIn(abort, [&](const SaslCredentials &credentials) {
            m_examination.secrets.add(credentials);
            m_examination.secrets.hideIn(*m_transcript);
            limit.restart();
            // After a refusal a connection is not to be used again.
            if (!std::exchange(isFirst, false))
                connect(m_routed, m_transcript, limit.token());
            signIn(credentials);
        });
        m_findings.good(What::SignIn, DoctorText::tr("Signed in to %1 as %2.").arg(m_server.host, m_examination.userName), {}, timer.elapsed());
        return true;
    } catch (const MailError &e) {
        m_findings.trouble(What::SignIn, limit.failureOf(e), timer.elapsed());
        return false;
    }
}

void ServerCheck::ask(What what, const std::function<void()> &question)
{
    if (m_limit->token()->isAborted())
        return; // said by notReached()
    m_limit->restart();
    try {
        question();
    } catch (const MailError &e) {
        m_findings.trouble(what, m_limit->failureOf(e));
    }
}

} // namespace postrider
