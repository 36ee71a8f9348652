// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/TlsPolicy.h"

#include "core/net/WebAnswer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QSsl>
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
    return dot > 0 && rest.count(QLatin1Char('.')) >= 2 && !rest.contains(QLatin1Char('*')) && QStringView(host).mid(dot) == rest;
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

QString sentenceFor(QSslError::SslError error, const QString &host, const QSslCertificate &peer)
{
    switch (error) {
    case QSslError::HostNameMismatch:
        return QCoreApplication::translate("TlsPolicy",
            "The server that answered did not prove that it is %1: its certificate is for %2. Check the server name in the account's settings; if it "
            "is "
            "right, somebody may be in between.")
            .arg(host, peer.isNull() ? QCoreApplication::translate("TlsPolicy", "another name") : namesIn(peer));
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return QCoreApplication::translate("TlsPolicy",
            "The certificate of %1 is self-signed: nobody this computer trusts vouches for it. If this is your own server, add its certificate to "
            "the "
            "account's settings; otherwise ask whoever runs the server.")
            .arg(host);
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return QCoreApplication::translate("TlsPolicy",
            "The certificate of %1 comes from an issuer this computer does not know. If your organisation issues its own certificates, add theirs to "
            "the "
            "account's settings; otherwise ask whoever runs the server.")
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
    default: return QCoreApplication::translate("TlsPolicy", "The certificate of %1 could not be verified. Ask whoever runs the server.").arg(host);
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

} // namespace

QSslConfiguration TlsPolicy::configurationFor(const ServerAddress &server)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
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

MailError TlsPolicy::certificateError(const ServerAddress &server, const QList<QSslError> &errors, const QSslCertificate &peer)
{
    QStringList all;
    const QSslError *worst = nullptr;
    for (const QSslError &error : errors) {
        if (!all.contains(error.errorString()))
            all.append(error.errorString());
        if (!worst || rankOf(error.error()) < rankOf(worst->error()))
            worst = &error;
    }
    const QSslError::SslError kind = worst ? worst->error() : QSslError::UnspecifiedError;
    const QSslCertificate faulty = worst && kind != QSslError::HostNameMismatch && !worst->certificate().isNull() ? worst->certificate() : peer;
    return MailError(ErrorKind::Certificate, sentenceFor(kind, server.host, faulty) + QLatin1Char(' ') + QCoreApplication::translate("TlsPolicy", "Nothing was sent."),
        all.join(QLatin1String("; ")));
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
