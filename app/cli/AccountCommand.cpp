// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountCertificates.h"
#include "app/cli/AccountDiscovery.h"
#include "app/cli/AccountIdentities.h"
#include "app/cli/AccountInput.h"
#include "app/cli/AccountSettings.h"
#include "app/cli/AccountSignIn.h"
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

#include <QFile>

namespace postrider {

namespace {

AccountSetup setupFrom(const Arguments &arguments, Session &session)
{
    Console &console = session.console();
    AccountSetup setup;
    Account &account = setup.account;
    const QString caFile = session.path(arguments.value(QStringLiteral("--ca")));
    account.identity.address = arguments.value(QStringLiteral("--email"));
    account.identity.name = arguments.value(QStringLiteral("--name"));
    account.name = account.identity.address;
    if (!isValidAddress(account.identity.address))
        throw UsageError(CommandText::tr("--email needs a mail address."));
    if (!caFile.isEmpty() && !QFile::exists(caFile))
        throw UsageError(CommandText::tr("There is no file “%1”.").arg(caFile));
    if (arguments.has(QStringLiteral("--imap")))
        account.imap = AccountInput::serverFrom(arguments.value(QStringLiteral("--imap")), QStringLiteral("imap"), caFile);
    if (arguments.has(QStringLiteral("--pop3")) && !AccountDiscovery::wantsFoundPop3(arguments))
        account.pop3 = AccountInput::serverFrom(arguments.value(QStringLiteral("--pop3")), QStringLiteral("pop3"), caFile);
    if (account.imap.isValid() && arguments.has(QStringLiteral("--pop3")))
        throw UsageError(CommandText::tr("Please give one incoming server: --imap or --pop3."));
    if (arguments.has(QStringLiteral("--smtp")))
        account.smtp = AccountInput::serverFrom(arguments.value(QStringLiteral("--smtp")), QStringLiteral("smtp"), caFile);
    account.userName = arguments.value(QStringLiteral("--user"));
    account.oauth = arguments.value(QStringLiteral("--oauth"));
    AccountDiscovery::complete(setup, session, arguments);
    if (account.userName.isEmpty())
        account.userName = account.identity.address;
    account.passwordCommand = arguments.value(QStringLiteral("--password-command"));
    if (AccountSignIn::isWanted(arguments)) {
        AccountSignIn::signIn(setup, session, arguments);
    } else {
        account.oauth.clear();
        const bool fromInput = arguments.has(QStringLiteral("--password-stdin"));
        if (fromInput == !account.passwordCommand.isEmpty())
            throw UsageError(CommandText::tr("Please give the password in one way: --password-stdin or --password-command."));
        if (fromInput)
            setup.password = AccountInput::passwordFrom(console);
    }
    setup.check = !arguments.has(QStringLiteral("--no-check"));
    return setup;
}

int add(Session &session, const Arguments &arguments)
{
    arguments.expectNoMoreWords();
    Console &console = session.console();
    const AccountSetup setup = setupFrom(arguments, session);
    QObject context;
    QObject::connect(&session.mailSignals(), &Mail::checkStep, &context, [&](const Mail::CheckStep &step) {
        if (!step.finished)
            return;
        const QString what = step.what == Mail::CheckStep::What::Incoming ? CommandText::tr("Incoming server") : CommandText::tr("Outgoing server");
        console.message(step.failure ? QStringLiteral("%1: %2").arg(what, step.failure->message) : CommandText::tr("%1: signed in. %2").arg(what, step.tls));
    });
    AccountId id;
    try {
        id = session.await([&](Mail &mail) { return mail.addAccount(setup); });
    } catch (const MailError &) {
        if (!setup.account.oauth.isEmpty())
            session.call([&](Mail &mail) { mail.forgetSignIn(setup.account.uuid); });
        throw;
    }
    console.document(QJsonDocument(QJsonObject{{QStringLiteral("account"), qint64(id.value)}}));
    console.line(CommandText::tr("Account %1: %2").arg(id.value).arg(setup.account.identity.address));
    return ExitStatus::Done;
}

int list(Session &session, const Arguments &arguments)
{
    arguments.expectNoMoreWords();
    QHash<AccountId, QString> states;
    const QList<AccountStatus> statuses = session.call([](Mail &mail) { return mail.statuses(); });
    for (const AccountStatus &status : statuses)
        states.insert(status.account, nameOf(status.state));
    QJsonArray document;
    const QList<Account> accounts = session.reader().accounts();
    for (const Account &account : accounts) {
        if (account.isLocal()) {
            document.append(QJsonObject{{QStringLiteral("account"), qint64(account.id.value)}, {QStringLiteral("name"), account.title()}, {QStringLiteral("local"), true}});
            session.console().line(QStringLiteral("%1  %2  (%3)").arg(account.id.value).arg(account.title(), CommandText::tr("on this computer only")));
            continue;
        }
        const QString scheme = account.isPop3() ? QStringLiteral("pop3") : QStringLiteral("imap");
        const QString incoming = urlOf(account.incoming(), scheme);
        const QString smtp = urlOf(account.smtp, QStringLiteral("smtp"));
        const ServerTrust trust = session.reader().serverTrusts().find(account.id).value_or(ServerTrust());
        document.append(QJsonObject{
            {QStringLiteral("account"), qint64(account.id.value)},
            {QStringLiteral("email"), account.identity.address},
            {QStringLiteral("name"), account.identity.name},
            {QStringLiteral("state"), states.value(account.id, nameOf(AccountStatus::State::Offline))},
            {QStringLiteral("authserv"), QJsonArray::fromStringList(trust.ids)},
            {QStringLiteral("servers"), QJsonObject{{scheme, incoming}, {QStringLiteral("smtp"), smtp}}},
            {QStringLiteral("proxy"), AccountInput::textOf(account.proxy)},
            {QStringLiteral("title"), account.title()},
            {QStringLiteral("enabled"), account.enabled},
        });
        const QString off = account.enabled ? QString() : QStringLiteral("  (%1)").arg(CommandText::tr("switched off"));
        session.console().line(QStringLiteral("%1  %2  %3  %4").arg(account.id.value).arg(account.identity.fullText(), incoming, smtp) + off);
    }
    session.console().document(QJsonDocument(document));
    return ExitStatus::Done;
}

int remove(Session &session, Arguments &arguments)
{
    const Account account = session.mailAccountNamed(arguments.takeWord(CommandText::tr("The account")));
    arguments.expectNoMoreWords();
    session.call([&](Mail &mail) { mail.removeAccount(account.id); });
    if (!session.waitUntil([&] { return !session.reader().account(account.id).has_value(); }, 30'000))
        throw MailError(ErrorKind::Storage, CommandText::tr("The account is still there: the disk did not answer in time."));
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("removed"), qint64(account.id.value)}}));
    session.console().line((account.isPop3() ? CommandText::tr("Removed %1 and its mail from this computer; what had been deleted on the server is gone.")
                                             : CommandText::tr("Removed %1 and its mail from this computer; nothing changed on the server."))
                               .arg(account.identity.address));
    return ExitStatus::Done;
}

int account(Session &session, Arguments &arguments)
{
    const QString verb = arguments.takeWord(CommandText::tr("add, discover, list, set, order, identity, sign-in or remove"));
    if (verb == QLatin1String("add"))
        return add(session, arguments);
    if (verb == QLatin1String("discover"))
        return AccountDiscovery::run(session, arguments);
    if (verb == QLatin1String("certificates"))
        return AccountCertificates::list(session, arguments);
    if (verb == QLatin1String("trust-certificate"))
        return AccountCertificates::trust(session, arguments);
    if (verb == QLatin1String("revoke-certificate"))
        return AccountCertificates::revoke(session, arguments);
    if (verb == QLatin1String("sign-in"))
        return AccountSignIn::again(session, arguments);
    if (verb == QLatin1String("list"))
        return list(session, arguments);
    if (verb == QLatin1String("set"))
        return AccountSettings::set(session, arguments);
    if (verb == QLatin1String("order"))
        return AccountSettings::order(session, arguments);
    if (verb == QLatin1String("identity"))
        return AccountIdentities::run(session, arguments);
    if (verb == QLatin1String("remove"))
        return remove(session, arguments);
    throw UsageError(CommandText::tr("There is no “account %1”.").arg(verb));
}

} // namespace

Command accountCommand()
{
    return {QStringLiteral("account"),
        {QStringLiteral("account add --email A [--name N] [--imap URL | --pop3 (URL | found)] [--smtp URL] [--user U] (--password-stdin | --password-command CMD | "
                        "--sign-in (browser | device) [--oauth SERVICE]) [--ca FILE] [--trust DOMAIN] [--no-database] [--domain-only] [--offline] [--no-check]"),
            QStringLiteral("account discover ADDRESS [--no-database] [--domain-only] [--offline]"), QStringLiteral("account list"),
            QStringLiteral("account sign-in A [--sign-in (browser | device)]"),
            QStringLiteral(
                "account set A [name=TEXT] [colour=(none | 1-9)] [enabled=(yes | no)] [check=(never | MINUTES)] [imap=URL | pop3=URL] [smtp=URL] [user=U] [--password-stdin] "
                "[--ca FILE] [--no-check]"),
            QStringLiteral("account set A proxy=(system | none | socks5://[USER@]HOST[:PORT] | http://[USER@]HOST[:PORT]) [--proxy-password-stdin]"),
            QStringLiteral(
                "account set A [refusals=(ask | send-to-others)] [read-receipts=(never | ask | always)] [sent-copy=(auto | postrider | server)] [copies-follow=(yes | no)] [empty-junk=(never | DAYS)] [archive-by=(folder | year | month)] [authserv=(auto | none | SERVER,...)] [bodies=(all | none | Nd)] "
                "[threads-by-subject=(yes | no)] [leave-on-server=(yes | no | Nd)] [delete-on-server=(yes | no)]"),
            QStringLiteral("account order A..."), QStringLiteral("account identity A [list]"),
            QStringLiteral(
                "account identity A (add | set IDENTITY | first IDENTITY | remove IDENTITY) [email=ADDRESS] [name=TEXT] [reply-to=ADDRESSES] [bcc-self=(yes | no)] "
                "[plus-addresses=(yes | no)] [signature-above=(yes | no)] [answer-above=(yes | no)] [attribution=TEXT] [form=(default | plain | formatted)] [--signature FILE] [--signature-html FILE]"),
            QStringLiteral("account certificates [list]"), QStringLiteral("account trust-certificate A --fingerprint SHA256"),
            QStringLiteral("account revoke-certificate HOST:PORT [SHA256]"), QStringLiteral("account remove A")},
        {QStringLiteral("--email"), QStringLiteral("--name"), QStringLiteral("--imap"), QStringLiteral("--pop3"), QStringLiteral("--smtp"), QStringLiteral("--user"),
            QStringLiteral("--password-command"), QStringLiteral("--ca"), QStringLiteral("--trust"), QStringLiteral("--sign-in"), QStringLiteral("--oauth"),
            QStringLiteral("--signature"), QStringLiteral("--signature-html"), QStringLiteral("--fingerprint")},
        {QStringLiteral("--password-stdin"), QStringLiteral("--proxy-password-stdin"), QStringLiteral("--no-check"), QStringLiteral("--no-database"),
            QStringLiteral("--domain-only"), QStringLiteral("--offline")},
        account};
}

} // namespace postrider
