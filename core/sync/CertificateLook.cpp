// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/CertificateLook.h"

#include "core/base/MailError.h"
#include "core/imap/ImapClient.h"
#include "core/net/TlsPolicy.h"
#include "core/net/TlsWatch.h"
#include "core/pop3/Pop3Client.h"
#include "core/smtp/SmtpClient.h"

#include <QSslCertificate>

#include <functional>

namespace postrider::CertificateLook {

namespace {

/// Nothing, if the connection was made; throws where there is nothing to ask a person about.
std::optional<CertificateProblem> look(const ServerAddress &server, const std::function<void()> &connect)
{
    const TlsWatch watch;
    try {
        connect();
        return std::nullopt;
    } catch (const MailError &e) {
        const TlsFacts &facts = watch.facts();
        if (e.kind() != ErrorKind::Certificate || facts.isVerified || facts.faults.isEmpty() || facts.chain.isEmpty())
            throw;
        return CertificateProblem{
            server.host, server.port, facts.chain.first(), e.message(), facts.faults.join(QLatin1String("; ")), facts.canBeTrusted, !server.trusted.isEmpty()};
    }
}

void greetIncoming(const Account &account, const AbortTokenPtr &abort)
{
    if (account.isPop3())
        Pop3Client(account.pop3, nullptr, abort).quit();
    else
        ImapClient(account.imap, nullptr, abort).logout();
}

} // namespace

QList<CertificateProblem> problems(const Account &account, const AbortTokenPtr &abort)
{
    QList<CertificateProblem> found;
    std::optional<MailError> other;
    const auto ask = [&](const ServerAddress &server, const std::function<void()> &connect) {
        try {
            if (const auto problem = look(server, connect))
                found.append(*problem);
        } catch (const MailError &e) {
            if (e.kind() == ErrorKind::Cancelled)
                throw;
            if (!other)
                other = e;
        }
    };
    ask(account.incoming(), [&] { greetIncoming(account, abort); });
    if (account.smtp.isValid())
        ask(account.smtp, [&] { SmtpClient(account.smtp, nullptr, abort).quit(); });
    if (found.isEmpty() && other)
        throw MailError(*other);
    return found;
}

CertificateFacts factsOf(const QByteArray &der)
{
    return TlsPolicy::factsOf(QSslCertificate(der, QSsl::Der));
}

} // namespace postrider::CertificateLook
