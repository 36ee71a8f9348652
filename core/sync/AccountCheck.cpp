// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/AccountCheck.h"

#include "core/imap/ImapClient.h"
#include "core/pop3/Pop3Client.h"
#include "core/smtp/SmtpClient.h"

namespace postrider::AccountCheck {

namespace {

template <class SignIn> std::optional<Failure> step(Step::What what, const std::function<void(const Step &)> &report, SignIn signIn)
{
    report({what, false, {}, {}});
    try {
        const QString tls = signIn();
        report({what, true, {}, tls});
        return std::nullopt;
    } catch (const MailError &e) {
        report({what, true, Failure::of(e), {}});
        return Failure::of(e);
    }
}

} // namespace

std::optional<Failure> run(const AccountSetup &setup, const AbortTokenPtr &abort, const std::function<void(const Step &)> &report)
{
    const Account &account = setup.account;
    const auto transcript = std::make_shared<Transcript>();
    const auto incoming = step(Step::What::Incoming, report, [&] {
        if (account.isPop3()) {
            Pop3Client pop3(account.pop3, transcript, abort);
            pop3.signIn({account.userName, setup.password});
            const QString tls = pop3.tlsDescription();
            pop3.quit();
            return tls;
        }
        ImapClient imap(account.imap, transcript, abort);
        imap.signIn(account.userName, setup.password);
        const QString tls = imap.tlsDescription();
        imap.logout();
        return tls;
    });
    if (incoming)
        return incoming;
    return step(Step::What::Outgoing, report, [&] {
        SmtpClient smtp(account.smtp, transcript, abort);
        smtp.signIn({account.userName, setup.password});
        const QString tls = smtp.tlsDescription();
        smtp.quit();
        return tls;
    });
}

} // namespace postrider::AccountCheck
