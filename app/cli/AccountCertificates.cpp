// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountCertificates.h"

#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

#include <QLocale>

namespace postrider::AccountCertificates {

namespace {

QString dateOf(qint64 milliseconds)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds), QLocale::ShortFormat);
}

QByteArray fingerprintFrom(const QString &text)
{
    QByteArray fingerprint = CertificateFacts::fingerprintFrom(text);
    if (fingerprint.isEmpty())
        throw UsageError(CommandText::tr("“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.").arg(text));
    return fingerprint;
}

QJsonObject documentOf(const QString &host, quint16 port, const CertificateFacts &certificate, const QString &faults)
{
    return {{QStringLiteral("host"), host}, {QStringLiteral("port"), int(port)}, {QStringLiteral("fingerprint"), CertificateFacts::fingerprintText(certificate.fingerprint)},
        {QStringLiteral("subject"), certificate.subject}, {QStringLiteral("names"), QJsonArray::fromStringList(certificate.names)}, {QStringLiteral("issuer"), certificate.issuer},
        {QStringLiteral("validFrom"), Documents::ofTime(certificate.validFrom)}, {QStringLiteral("validUntil"), Documents::ofTime(certificate.validUntil)},
        {QStringLiteral("faults"), faults}};
}

void tell(Console &console, const QString &host, quint16 port, const CertificateFacts &certificate)
{
    const QString names = certificate.names.isEmpty() ? certificate.subject : certificate.names.join(QLatin1String(", "));
    console.line(CommandText::tr("%1, port %2", "a server").arg(host).arg(port));
    console.line(QStringLiteral("  ")
        + CommandText::tr("For %1, by %2, from %3 until %4.", "a certificate").arg(names, certificate.issuer, dateOf(certificate.validFrom), dateOf(certificate.validUntil)));
    console.line(QStringLiteral("  SHA-256 ") + CertificateFacts::fingerprintText(certificate.fingerprint));
}

} // namespace

int list(Session &session, Arguments &arguments)
{
    if (!arguments.words().isEmpty() && arguments.takeWord({}) != QLatin1String("list"))
        throw UsageError(CommandText::tr("“account certificates” lists those that are trusted; there are also trust-certificate and revoke-certificate."));
    arguments.expectNoMoreWords();
    const QList<CertificateException> exceptions = session.call([](Mail &mail) { return mail.certificateExceptions(); });
    Console &console = session.console();
    QJsonArray all;
    for (const CertificateException &exception : exceptions) {
        QJsonObject document = documentOf(exception.host, exception.port, exception.certificate, exception.faults);
        document.insert(QStringLiteral("trustedSince"), Documents::ofTime(exception.madeAt));
        all.append(document);
        tell(console, exception.host, exception.port, exception.certificate);
        console.line(QStringLiteral("  ") + CommandText::tr("Trusted since %1, although: %2").arg(dateOf(exception.madeAt), exception.faults));
    }
    console.document(QJsonDocument(all));
    if (exceptions.isEmpty())
        console.message(CommandText::tr("Every server has to prove who it is: no certificate is trusted by your word alone."));
    return ExitStatus::Done;
}

int trust(Session &session, Arguments &arguments)
{
    const Account account = session.mailAccountNamed(arguments.takeWord(CommandText::tr("The account")));
    arguments.expectNoMoreWords();
    if (!arguments.has(QStringLiteral("--fingerprint")))
        throw UsageError(CommandText::tr("Please give the fingerprint that whoever runs the server told you: --fingerprint SHA256."));
    const QByteArray wanted = fingerprintFrom(arguments.value(QStringLiteral("--fingerprint")));
    const auto problems = session.awaitUnlessInterrupted([&](Mail &mail, const AbortTokenPtr &abort) { return mail.certificateProblems(account, abort); });
    Console &console = session.console();
    QJsonArray trusted;
    for (const CertificateProblem &problem : problems) {
        if (problem.certificate.fingerprint != wanted)
            continue;
        session.await([&](Mail &mail) { return mail.trustCertificate(problem); });
        tell(console, problem.host, problem.port, problem.certificate);
        trusted.append(documentOf(problem.host, problem.port, problem.certificate, problem.faults));
    }
    if (trusted.isEmpty() && problems.isEmpty())
        throw MailError(ErrorKind::Refused, CommandText::tr("The certificates of this account's servers verify, or are trusted already: there is nothing to trust."));
    if (trusted.isEmpty()) {
        for (const CertificateProblem &problem : problems)
            console.message(CommandText::tr("%1, port %2, shows the certificate %3")
                                .arg(problem.host)
                                .arg(problem.port)
                                .arg(CertificateFacts::fingerprintText(problem.certificate.fingerprint)));
        throw MailError(ErrorKind::Certificate,
            CommandText::tr(
                "No server of this account shows the certificate with that fingerprint, so nothing is trusted. Ask whoever runs the server which it should be; somebody may be in between."));
    }
    console.document(QJsonDocument(QJsonObject{{QStringLiteral("trusted"), trusted}}));
    console.line(CommandText::tr("Trusted from now on. “account revoke-certificate” takes it back."));
    return ExitStatus::Done;
}

int revoke(Session &session, Arguments &arguments)
{
    const QString place = arguments.takeWord(QStringLiteral("HOST:PORT"));
    const QByteArray fingerprint = arguments.words().isEmpty() ? QByteArray() : fingerprintFrom(arguments.takeWord({}));
    arguments.expectNoMoreWords();
    const qsizetype colon = place.lastIndexOf(QLatin1Char(':'));
    QString host = place.left(colon);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    const uint port = place.mid(colon + 1).toUInt();
    if (colon <= 0 || host.isEmpty() || port == 0 || port > 65535)
        throw UsageError(CommandText::tr("“%1” is not HOST:PORT, as “account certificates” shows them.").arg(place));
    const int count = session.await([&](Mail &mail) { return mail.revokeCertificate(host, quint16(port), fingerprint); });
    if (count == 0)
        throw MailError(ErrorKind::Gone, CommandText::tr("No such certificate is trusted at %1.").arg(place));
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("revoked"), count}}));
    session.console().line(CommandText::tr("No longer trusted: %n certificate(s).", nullptr, count));
    return ExitStatus::Done;
}

} // namespace postrider::AccountCertificates
