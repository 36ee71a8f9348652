// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: certificates that do not verify, and those that a person trusts all the same.
#include "core/MailPrivate.h"
#include "core/sync/CertificateLook.h"

namespace postrider {

namespace {

bool isAt(const ServerAddress &server, const QString &host, quint16 port)
{
    return server.isValid() && server.port == port && server.host.compare(host, Qt::CaseInsensitive) == 0;
}

} // namespace

/// As a set-up's servers are met: with what the person trusts there.
Account Mail::Private::withTrust(Account account)
{
    for (ServerAddress *server : {&account.imap, &account.pop3, &account.smtp})
        server->trusted = server->isValid() ? reader->trustedAt(server->host, server->port) : QList<QByteArray>();
    return account;
}

/// Those of which a connection goes there begin anew with what is trusted now; old ones end at once.
void Mail::Private::restartAccountsAt(const QString &host, quint16 port)
{
    for (const Account &account : reader->accounts()) {
        if (isAt(account.imap, host, port) || isAt(account.pop3, host, port) || isAt(account.smtp, host, port))
            restartAccount(account.id);
    }
}

QFuture<Outcome<QList<CertificateProblem>>> Mail::certificateProblems(const Account &account, const AbortTokenPtr &given)
{
    using Problems = QList<CertificateProblem>;
    auto promise = std::make_shared<QPromise<Outcome<Problems>>>();
    promise->start();
    auto future = promise->future();
    d->runThread([promise, account = d->withTrust(account), abort = d->endingWithMail(given), credentials = d->credentials.get()] {
        promise->addResult(outcomeOf<Problems>([&] { return CertificateLook::problems(credentials->reached(account, abort), abort); }));
        promise->finish();
    });
    return future;
}

QFuture<Outcome<bool>> Mail::trustCertificate(const CertificateProblem &problem)
{
    return d
        ->ask<bool>([problem, now = d->clock->now()](StoreWriter &writer) {
            if (!problem.canBeTrusted || problem.certificate.fingerprint.isEmpty() || problem.host.isEmpty())
                throw MailError(ErrorKind::Refused, tr("This certificate cannot be trusted: %1").arg(problem.faults));
            writer.certificates.insert({problem.host, problem.port, problem.certificate, problem.faults, now});
            for (const Account &account : writer.accounts.all()) {
                if (isAt(account.smtp, problem.host, problem.port))
                    Private::releaseHeld(writer, account.id, ErrorKind::Certificate, now);
            }
            return true;
        })
        .then(this, [this, problem](const Outcome<bool> &done) {
            if (std::holds_alternative<bool>(done))
                d->restartAccountsAt(problem.host, problem.port);
            return done;
        });
}

QList<CertificateException> Mail::certificateExceptions()
{
    QList<CertificateException> exceptions = d->reader->certificateExceptions();
    for (CertificateException &exception : exceptions)
        exception.certificate = CertificateLook::factsOf(exception.certificate.der);
    return exceptions;
}

QFuture<Outcome<int>> Mail::revokeCertificate(const QString &host, quint16 port, const QByteArray &fingerprint)
{
    return d->ask<int>([host, port, fingerprint](StoreWriter &writer) { return writer.certificates.remove(host, port, fingerprint); })
        .then(this, [this, host, port](const Outcome<int> &done) {
            const int *count = std::get_if<int>(&done);
            if (count && *count > 0)
                d->restartAccountsAt(host, port);
            return done;
        });
}

} // namespace postrider
