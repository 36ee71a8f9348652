// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountDiscovery.h"

#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

namespace postrider::AccountDiscovery {

namespace {

QString urlOrNothing(const std::optional<ServerAddress> &server, const QString &scheme)
{
    return server ? urlOf(*server, scheme) : QString();
}

DiscoveryOptions optionsFrom(const Arguments &arguments)
{
    DiscoveryOptions options;
    options.sayAddress = !arguments.has(QStringLiteral("--domain-only"));
    options.askDatabase = !arguments.has(QStringLiteral("--no-database"));
    options.askNetwork = !arguments.has(QStringLiteral("--offline"));
    return options;
}

DiscoveryResult find(Session &session, const QString &address, const DiscoveryOptions &options)
{
    return session.awaitUnlessInterrupted([&](Mail &mail, const AbortTokenPtr &abort) { return mail.discover(address, options, abort); });
}

/// What a person has to know about where it comes from.
QString sourceText(SettingsSource source)
{
    switch (source) {
    case SettingsSource::ProviderTable: return CommandText::tr("known to Postrider");
    case SettingsSource::LocalFile: return CommandText::tr("from a file on this computer");
    case SettingsSource::Autoconfig:
    case SettingsSource::WellKnown: return CommandText::tr("published by the domain");
    case SettingsSource::ServiceRecords: return CommandText::tr("from the domain's service records");
    case SettingsSource::Database: return CommandText::tr("from the public list of providers");
    case SettingsSource::MailExchange: return CommandText::tr("from whoever takes the domain's mail");
    case SettingsSource::Guess: return CommandText::tr("guessed: servers answer under the usual names");
    }
    return {};
}

void showCandidate(Console &console, const FoundSettings &found)
{
    QStringList servers{urlOrNothing(found.imap, QStringLiteral("imap")), urlOrNothing(found.pop3, QStringLiteral("pop3")), urlOrNothing(found.smtp, QStringLiteral("smtp"))};
    servers.removeAll(QString());
    console.line(QStringLiteral("%1  (%2)").arg(servers.join(QLatin1String("  ")), sourceText(found.source)));
    console.line(QStringLiteral("  ") + CommandText::tr("User name: %1").arg(found.userName));
    if (!found.note.isEmpty())
        console.line(QStringLiteral("  ") + found.note);
    if (!found.helpUrl.isEmpty())
        console.line(QStringLiteral("  ") + found.helpUrl);
    if (found.mustConfirm)
        console.line(QStringLiteral("  ")
            + CommandText::tr("These servers belong to %1. Use them only if you know that your mail is there.").arg(found.foreignDomains.join(QLatin1String(", "))));
}

void showSteps(Console &console, const DiscoveryResult &result)
{
    for (const DiscoveryStep &step : result.steps) {
        const QString detail = step.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(step.detail);
        console.message(QStringLiteral("%1 ms  %2: %3%4").arg(step.milliseconds, 5).arg(step.question, nameOf(step.outcome), detail));
    }
}

} // namespace

int run(Session &session, Arguments &arguments)
{
    const QString address = arguments.takeWord(CommandText::tr("The address"));
    arguments.expectNoMoreWords();
    if (!isValidAddress(address))
        throw UsageError(CommandText::tr("“%1” is not a mail address.").arg(address));
    const DiscoveryOptions options = optionsFrom(arguments);
    const DiscoveryResult result = find(session, address, options);
    Console &console = session.console();
    console.document(QJsonDocument(Documents::ofDiscovery(address, result)));
    if (!console.isJson())
        showSteps(console, result);
    for (const FoundSettings &found : result.candidates)
        showCandidate(console, found);
    if (result.best())
        return ExitStatus::Done;
    console.message(CommandText::tr("Nobody who was asked knows the servers of this address. Your provider tells you their names; give them with --imap (or --pop3) and --smtp."));
    return options.askNetwork && result.nobodyAnswered() ? ExitStatus::Later : ExitStatus::Failed;
}

bool wantsFoundPop3(const Arguments &arguments)
{
    return arguments.value(QStringLiteral("--pop3")) == QLatin1String("found");
}

void complete(AccountSetup &setup, Session &session, const Arguments &arguments)
{
    Account &account = setup.account;
    if (account.incoming().isValid() && account.smtp.isValid())
        return;
    const DiscoveryResult result = find(session, account.identity.address, optionsFrom(arguments));
    const FoundSettings *found = result.best();
    if (!found)
        throw UsageError(
            CommandText::tr("Nobody who was asked knows the servers of this address. Your provider tells you their names; give them with --imap (or --pop3) and --smtp."));
    const QStringList trusted = arguments.values(QStringLiteral("--trust"));
    for (const QString &domain : found->foreignDomains) {
        if (found->mustConfirm && !trusted.contains(domain, Qt::CaseInsensitive))
            throw MailError(ErrorKind::Certificate,
                CommandText::tr(
                    "The mail of this address seems to be at %1, but nobody who can be trusted says so. If you know that it is right, say --trust %1; else give --imap (or --pop3) and --smtp.")
                    .arg(domain));
    }
    if (!account.incoming().isValid()) {
        if (wantsFoundPop3(arguments) && !found->pop3)
            throw UsageError(CommandText::tr("Nobody who was asked knows a POP3 server of this address. Your provider tells you its name, if there is one; give it with --pop3."));
        if (found->imap && !wantsFoundPop3(arguments))
            account.imap = *found->imap;
        else
            account.pop3 = *found->pop3;
    }
    if (!account.smtp.isValid())
        account.smtp = *found->smtp;
    if (account.userName.isEmpty())
        account.userName = found->userName;
    if (!found->note.isEmpty())
        session.console().message(found->note);
    if (account.oauth.isEmpty())
        account.oauth = found->oauth;
    if (!found->passwordWorks && !arguments.has(QStringLiteral("--sign-in")))
        throw MailError(ErrorKind::SignIn,
            CommandText::tr("%1 lets nobody in with a password. Sign in through the browser: say --sign-in browser, or --sign-in device.").arg(found->providerName));
}

} // namespace postrider::AccountDiscovery
