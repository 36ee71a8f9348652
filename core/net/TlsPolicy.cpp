// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/TlsPolicy.h"

#include "core/base/ShownText.h"
#include "core/net/CertificateSignature.h"
#include "core/net/HostName.h"
#include "core/net/WebAnswer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QSsl>
#include <QSslKey>
#include <QUrl>

#include <algorithm>
#include <array>

namespace postrider {

namespace {

QString dateText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString asciiName(QString name)
{
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    return QString::fromLatin1(QUrl::toAce(name)).toLower();
}

/// `pattern` and `host` in lower case; "*.example.org" stands for exactly one more label, and never for a whole top-level domain.
bool matchesName(const QString &pattern, const QString &host)
{
    if (pattern == host)
        return true;
    if (!pattern.startsWith(QLatin1String("*.")))
        return false;
    const QStringView rest = QStringView(pattern).mid(1);
    const qsizetype dot = host.indexOf(QLatin1Char('.'));
    return dot > 0 && rest.count(QLatin1Char('.')) >= 2 && !rest.contains(QLatin1Char('*')) && QStringView(host).mid(dot) == rest && !HostName::isRegistry(rest.mid(1).toString());
}

QString namesIn(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    for (QString &name : names) {
        // The peer chose these words: keep them short and on one line.
        name.truncate(80);
        std::replace_if(
            name.begin(), name.end(), [](QChar c) { return !c.isPrint(); }, QLatin1Char('?'));
    }
    const qsizetype count = names.size();
    if (count > 5)
        names = names.first(5) << QStringLiteral("...");
    return names.join(QLatin1String(", "));
}

/// What makes it too easy to forge, in few words; empty: nothing. As OpenSSL sees it at level 2 (112 bits), however low the system has set that.
QString weaknessOf(const QSslCertificate &certificate)
{
    constexpr int kRsaBits = 2048, kEcBits = 224;
    const QSslKey key = certificate.publicKey();
    if (key.algorithm() == QSsl::Rsa && key.length() < kRsaBits)
        return QStringLiteral("RSA, %1 bits").arg(key.length());
    if (key.algorithm() == QSsl::Ec && key.length() < kEcBits)
        return QStringLiteral("EC, %1 bits").arg(key.length());
    if (key.algorithm() == QSsl::Dsa)
        return QStringLiteral("DSA");
    // Its own signature says nothing of one that is trusted by itself.
    const auto hash = certificate.isSelfSigned() ? std::nullopt : CertificateSignature::hashOf(certificate.toDer());
    if (hash == QCryptographicHash::Md5)
        return QStringLiteral("MD5");
    return hash == QCryptographicHash::Sha1 ? QStringLiteral("SHA-1") : QString();
}

/// Whether this computer trusts it anyway: an old root, signed once more by an older one, is sent along by some servers.
bool isAnchor(const QSslCertificate &certificate, const ServerAddress &server)
{
    const QList<QSslCertificate> anchors = TlsPolicy::configurationFor(server).caCertificates() + QSslConfiguration::systemCaCertificates();
    return std::any_of(anchors.begin(), anchors.end(), [&](const QSslCertificate &anchor) { return anchor.publicKey() == certificate.publicKey(); });
}

/// The first too weak one of those that lead from the peer's own upwards.
QSslCertificate weakIn(const QList<QSslCertificate> &chain, const ServerAddress &server)
{
    for (qsizetype i = 0; i < chain.size(); ++i) {
        if (i > 0 && (chain[i - 1].isSelfSigned() || chain[i].subjectDisplayName() != chain[i - 1].issuerDisplayName()))
            break;
        if (!weaknessOf(chain[i]).isEmpty() && (i == 0 || !isAnchor(chain[i], server)))
            return chain[i];
    }
    return QSslCertificate();
}

QString sentenceFor(QSslError::SslError error, const QString &host, const QSslCertificate &peer)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        if (peer.subjectAlternativeNames().isEmpty() && peer.subjectInfo(QSslCertificate::CommonName).contains(host)) {
            return QCoreApplication::translate("TlsPolicy",
                "The server that answered did not prove that it is %1: its certificate says so only where that no longer counts (the common name). Ask whoever runs the server for a "
                "newer one.")
                .arg(host);
        }
        return QCoreApplication::translate("TlsPolicy",
            "The server that answered did not prove that it is %1: its certificate is for %2. Check the server name in the account's settings; if it "
            "is "
            "right, somebody may be in between.")
            .arg(host, peer.isNull() ? QCoreApplication::translate("TlsPolicy", "another name") : namesIn(peer));
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return QCoreApplication::translate("TlsPolicy",
            "The certificate of %1 is self-signed: nobody this computer trusts vouches for it. If this is your own server, compare its fingerprint and trust this "
            "one certificate; otherwise ask whoever runs the server.")
            .arg(host);
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return QCoreApplication::translate("TlsPolicy",
            "The certificate of %1 comes from an issuer this computer does not know. If your organisation issues its own certificates, ask there what its "
            "fingerprint is, and compare; otherwise ask whoever runs the server.")
            .arg(host);
    case QSslError::CertificateExpired:
        return QCoreApplication::translate("TlsPolicy", "The certificate of %1 expired on %2. If the date on this computer is right, ask whoever runs the server to renew it.")
            .arg(host, dateText(peer.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return QCoreApplication::translate(
            "TlsPolicy", "The certificate of %1 is valid only from %2. Check the date on this computer; if it is right, ask whoever runs the server.")
            .arg(host, dateText(peer.effectiveDate()));
    case QSslError::InvalidPurpose:
        return QCoreApplication::translate("TlsPolicy", "The certificate of %1 was not issued for a server. Ask whoever runs the server for a proper one.").arg(host);
    case QSslError::InvalidCaCertificate:
        return QCoreApplication::translate("TlsPolicy", "The certificate of %1 was signed by somebody who is not allowed to issue certificates. Ask whoever runs the server.")
            .arg(host);
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return QCoreApplication::translate("TlsPolicy", "The certificate of %1 has been withdrawn. Ask whoever runs the server to replace it.").arg(host);
    case QSslError::NoPeerCertificate:
        return QCoreApplication::translate("TlsPolicy", "The server %1 showed no certificate, so it could not be verified. Ask whoever runs the server.").arg(host);
    default:
        if (!weaknessOf(peer).isEmpty()) {
            return QCoreApplication::translate(
                "TlsPolicy", "The certificate of %1 is made in a way that others can forge (%2), so it proves nothing. Ask whoever runs the server to replace it.")
                .arg(host, weaknessOf(peer));
        }
        return QCoreApplication::translate("TlsPolicy", "The certificate of %1 could not be verified. Ask whoever runs the server.").arg(host);
    }
}

/// What tells most about the cause comes first: a forged chain is also "untrusted", and an expired certificate may have other faults.
int rankOf(QSslError::SslError error)
{
    static constexpr std::array kOrder{QSslError::CertificateRevoked, QSslError::CertificateBlacklisted, QSslError::InvalidCaCertificate, QSslError::InvalidPurpose,
        QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
        QSslError::HostNameMismatch, QSslError::CertificateExpired, QSslError::CertificateNotYetValid};
    const auto *found = std::find(kOrder.begin(), kOrder.end(), error);
    return int(found - kOrder.begin());
}

/// What a peer calls itself or others is of any length.
constexpr qsizetype kLongestName = 100;
constexpr qsizetype kMostNames = 10;

QString shown(const QString &text)
{
    return shownText(text.left(kLongestName).toUtf8());
}

QString nameIn(const QStringList &common, const QStringList &organisations)
{
    return shown(common.isEmpty() ? organisations.value(0) : common[0]);
}

} // namespace

QSslConfiguration TlsPolicy::configurationFor(const ServerAddress &server)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // A session that is taken up again is not verified again: what is no longer trusted would go on being so.
    configuration.setSslOption(QSsl::SslOptionDisableSessionTickets, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionSharing, true);
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, true);
    if (!server.caFile.isEmpty()) {
        const QList<QSslCertificate> extra = QSslCertificate::fromPath(server.caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (extra.isEmpty()) {
            throw MailError(ErrorKind::Certificate,
                QCoreApplication::translate(
                    "TlsPolicy", "The file with the trusted certificates for %1 could not be read, or holds none. Choose it again in the account's settings.")
                    .arg(server.host),
                server.caFile);
        }
        // Added to the system's, which Qt otherwise loads one by one as they are needed. Read once: there are some 140, and every connection needs
        // them.
        static const QList<QSslCertificate> kSystem = QSslConfiguration::systemCaCertificates();
        configuration.setCaCertificates(kSystem + extra);
    }
    return configuration;
}

QList<QSslError> TlsPolicy::faultsOf(const ServerAddress &server, const QList<QSslCertificate> &chain, const QList<QSslError> &found)
{
    if (chain.isEmpty())
        return found + QList<QSslError>{QSslError(QSslError::NoPeerCertificate)};
    QList<QSslError> faults = found;
    const bool isNamed = std::any_of(found.begin(), found.end(), [](const QSslError &fault) { return fault.error() == QSslError::HostNameMismatch; });
    if (!isNamed && !isIssuedFor(chain.first(), server.host))
        faults.append(QSslError(QSslError::HostNameMismatch, chain.first()));
    if (const QSslCertificate weak = weakIn(chain, server); !weak.isNull())
        faults.append(QSslError(QSslError::UnspecifiedError, weak));
    return faults;
}

QString TlsPolicy::textOf(const QSslError &fault)
{
    const QString weakness = fault.error() == QSslError::UnspecifiedError ? weaknessOf(fault.certificate()) : QString();
    // What Qt has no word for, "Unknown error": name constraints, critical extensions.
    if (fault.error() == QSslError::UnspecifiedError && weakness.isEmpty())
        return QCoreApplication::translate("TlsPolicy", "The certificate breaks a rule that it sets itself, or that its issuer sets");
    return weakness.isEmpty() ? fault.errorString() : QCoreApplication::translate("TlsPolicy", "A certificate can be forged (%1)").arg(weakness);
}

bool TlsPolicy::isIssuedFor(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    const QHostAddress wanted(host);
    if (!wanted.isNull()) {
        const QStringList addresses = names.values(QSsl::IpAddressEntry);
        return std::any_of(addresses.begin(), addresses.end(), [&wanted](const QString &text) { return QHostAddress(text) == wanted; });
    }
    const QString name = asciiName(host);
    if (name.isEmpty())
        return false;
    const QStringList known = names.values(QSsl::DnsEntry);
    return std::any_of(known.begin(), known.end(), [&name](const QString &pattern) { return matchesName(pattern.toLower(), name); });
}

bool TlsPolicy::canBeTrusted(const QSslCertificate &peer, const QList<QSslError> &faults)
{
    static constexpr std::array kForgivable{QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain, QSslError::UnableToGetLocalIssuerCertificate,
        QSslError::UnableToGetIssuerCertificate, QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted, QSslError::HostNameMismatch,
        QSslError::CertificateExpired, QSslError::CertificateNotYetValid, QSslError::InvalidPurpose, QSslError::InvalidCaCertificate, QSslError::PathLengthExceeded};
    const auto isForgivable = [](const QSslError &fault) { return std::find(kForgivable.begin(), kForgivable.end(), fault.error()) != kForgivable.end(); };
    return !peer.isNull() && !faults.isEmpty() && std::all_of(faults.begin(), faults.end(), isForgivable);
}

bool TlsPolicy::isTrusted(const ServerAddress &server, const QSslCertificate &peer, const QList<QSslError> &faults)
{
    return !server.trusted.isEmpty() && canBeTrusted(peer, faults) && server.trusted.contains(fingerprintOf(peer));
}

QByteArray TlsPolicy::fingerprintOf(const QSslCertificate &certificate)
{
    return QCryptographicHash::hash(certificate.toDer(), QCryptographicHash::Sha256);
}

CertificateFacts TlsPolicy::factsOf(const QSslCertificate &certificate)
{
    CertificateFacts facts;
    facts.subject = nameIn(certificate.subjectInfo(QSslCertificate::CommonName), certificate.subjectInfo(QSslCertificate::Organization));
    facts.issuer = nameIn(certificate.issuerInfo(QSslCertificate::CommonName), certificate.issuerInfo(QSslCertificate::Organization));
    const QStringList names = certificate.subjectAlternativeNames().values();
    for (const QString &name : names.mid(0, kMostNames))
        facts.names.append(shown(name));
    facts.names.sort();
    facts.validFrom = certificate.effectiveDate().toMSecsSinceEpoch();
    facts.validUntil = certificate.expiryDate().toMSecsSinceEpoch();
    facts.fingerprint = fingerprintOf(certificate);
    facts.der = certificate.toDer();
    return facts;
}

MailError TlsPolicy::certificateError(const ServerAddress &server, const QList<QSslError> &errors, const QSslCertificate &peer)
{
    QStringList all;
    const QSslError *worst = nullptr;
    for (const QSslError &error : errors) {
        if (!all.contains(textOf(error)))
            all.append(textOf(error));
        if (!worst || rankOf(error.error()) < rankOf(worst->error()))
            worst = &error;
    }
    const QSslError::SslError kind = worst ? worst->error() : QSslError::UnspecifiedError;
    const QSslCertificate faulty = worst && kind != QSslError::HostNameMismatch && !worst->certificate().isNull() ? worst->certificate() : peer;
    QString sentence = sentenceFor(kind, server.host, faulty) + QLatin1Char(' ');
    if (!server.trusted.isEmpty())
        sentence += QCoreApplication::translate("TlsPolicy", "It is not the certificate that you have chosen to trust there.") + QLatin1Char(' ');
    return MailError(ErrorKind::Certificate, sentence + QCoreApplication::translate("TlsPolicy", "Nothing was sent."), all.join(QLatin1String("; ")));
}

MailError TlsPolicy::handshakeError(const ServerAddress &server, const QString &detail)
{
    if (server.security == Security::ImplicitTls && WebAnswer::isWithoutTls(detail))
        return WebAnswer::error(server, detail);
    return MailError(ErrorKind::Certificate,
        QCoreApplication::translate("TlsPolicy",
            "No secure connection to %1 could be made, so nothing was sent. Check the port and the kind of encryption in the account's settings; "
            "the server may also be too old for TLS 1.2.")
            .arg(server.host),
        detail);
}

} // namespace postrider
