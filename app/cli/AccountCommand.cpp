// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountDiscovery.h"
#include "app/cli/AccountSignIn.h"
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

#include <QFile>
#include <QRegularExpression>

namespace postrider {

namespace {

ServerAddress serverFrom(const QString &url, const QString &scheme, const QString &caFile)
{
    std::optional<ServerAddress> server = serverAddressFromUrl(url, scheme);
    if (!server)
        throw UsageError(CommandText::tr("“%1” is not an address of a server here. It looks like %2s://host:port (TLS), %2://host:port (STARTTLS), or "
                                         "%2+plain://127.0.0.1:port on this computer only.")
                             .arg(url, scheme));
    server->caFile = caFile;
    return *server;
}

QString passwordFromInput(Console &console)
{
    QByteArray line = console.readLine(64 * 1024);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        throw UsageError(CommandText::tr("No password came on standard input."));
    return QString::fromUtf8(line);
}

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
        account.imap = serverFrom(arguments.value(QStringLiteral("--imap")), QStringLiteral("imap"), caFile);
    if (arguments.has(QStringLiteral("--pop3")))
        account.pop3 = serverFrom(arguments.value(QStringLiteral("--pop3")), QStringLiteral("pop3"), caFile);
    if (account.imap.isValid() && account.isPop3())
        throw UsageError(CommandText::tr("Please give one incoming server: --imap or --pop3."));
    if (arguments.has(QStringLiteral("--smtp")))
        account.smtp = serverFrom(arguments.value(QStringLiteral("--smtp")), QStringLiteral("smtp"), caFile);
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
            setup.password = passwordFromInput(console);
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
        document.append(QJsonObject{
            {QStringLiteral("account"), qint64(account.id.value)},
            {QStringLiteral("email"), account.identity.address},
            {QStringLiteral("name"), account.identity.name},
            {QStringLiteral("state"), states.value(account.id, nameOf(AccountStatus::State::Offline))},
            {QStringLiteral("servers"), QJsonObject{{scheme, incoming}, {QStringLiteral("smtp"), smtp}}},
        });
        session.console().line(QStringLiteral("%1  %2  %3  %4").arg(account.id.value).arg(account.identity.fullText(), incoming, smtp));
    }
    session.console().document(QJsonDocument(document));
    return ExitStatus::Done;
}

int remove(Session &session, Arguments &arguments)
{
    const Account account = session.accountNamed(arguments.takeWord(CommandText::tr("The account")));
    arguments.expectNoMoreWords();
    if (account.isLocal())
        throw UsageError(CommandText::tr("%1 cannot be removed: they are part of the profile. What is in them can be.").arg(account.title()));
    session.call([&](Mail &mail) { mail.removeAccount(account.id); });
    if (!session.waitUntil([&] { return !session.reader().account(account.id).has_value(); }, 30'000))
        throw MailError(ErrorKind::Storage, CommandText::tr("The account is still there: the disk did not answer in time."));
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("removed"), qint64(account.id.value)}}));
    session.console().line((account.isPop3() ? CommandText::tr("Removed %1 and its mail from this computer; what had been deleted on the server is gone.")
                                             : CommandText::tr("Removed %1 and its mail from this computer; nothing changed on the server."))
                               .arg(account.identity.address));
    return ExitStatus::Done;
}

template <class T> T chosen(const QString &key, const QString &value, const QList<std::pair<QString, T>> &choices)
{
    QStringList names;
    for (const auto &[name, meaning] : choices) {
        if (name == value)
            return meaning;
        names.append(name);
    }
    throw UsageError(CommandText::tr("%1 can be: %2.").arg(key, names.join(QLatin1String(", "))));
}

/// What "account set" may change.
struct Settings {
    SendingPolicy sending;
    BodyPolicy bodies = BodyPolicy::All;
    int bodyDays = 0;
    bool threadsBySubject = false;
    Pop3Policy pop3;

    bool operator==(const Settings &) const = default;
};

Settings settingsOf(const Account &account)
{
    return {account.sending, account.bodyPolicy, account.bodyDays, account.threadsBySubject, account.pop3Policy};
}

/// Which whole messages are kept here: "all", "none" or "30d".
void setBodies(Settings &settings, const QString &value)
{
    static const QRegularExpression days(QStringLiteral("^(\\d{1,5})d$"));
    const auto match = days.match(value);
    settings.bodyDays = match.hasMatch() ? match.captured(1).toInt() : 0;
    settings.bodies = match.hasMatch()
        ? BodyPolicy::LastDays
        : chosen<BodyPolicy>(QStringLiteral("bodies"), value,
            {{QStringLiteral("all"), BodyPolicy::All}, {QStringLiteral("none"), BodyPolicy::OnDemand}, {QStringLiteral("Nd"), BodyPolicy::LastDays}});
    if (settings.bodies == BodyPolicy::LastDays && settings.bodyDays == 0)
        throw UsageError(CommandText::tr("“bodies” needs a number of days, like 30d."));
}

/// How long messages stay on a POP3 server: "yes", "no" or "14d".
void setLeaving(Settings &settings, const QString &value)
{
    static const QRegularExpression days(QStringLiteral("^([1-9]\\d{0,4})d$"));
    const auto match = days.match(value);
    settings.pop3.keepDays = match.hasMatch()
        ? match.captured(1).toInt()
        : chosen<int>(QStringLiteral("leave-on-server"), value, {{QStringLiteral("yes"), -1}, {QStringLiteral("no"), 0}, {QStringLiteral("Nd"), 1}});
    if (value == QLatin1String("Nd"))
        throw UsageError(CommandText::tr("“leave-on-server” needs a number of days, like 14d."));
}

void setOne(Settings &settings, const QString &key, const QString &value)
{
    using Refusals = SendingPolicy::Refusals;
    using ReadReceipts = SendingPolicy::ReadReceipts;
    if (key == QLatin1String("refusals"))
        settings.sending.refusals = chosen<Refusals>(key, value, {{QStringLiteral("ask"), Refusals::Ask}, {QStringLiteral("send-to-others"), Refusals::SendToOthers}});
    else if (key == QLatin1String("read-receipts"))
        settings.sending.readReceipts = chosen<ReadReceipts>(
            key, value, {{QStringLiteral("never"), ReadReceipts::Never}, {QStringLiteral("ask"), ReadReceipts::Ask}, {QStringLiteral("always"), ReadReceipts::Always}});
    else if (key == QLatin1String("sent-copy"))
        settings.sending.filing = chosen<SentFiling>(
            key, value, {{QStringLiteral("auto"), SentFiling::NotKnown}, {QStringLiteral("postrider"), SentFiling::ByUs}, {QStringLiteral("server"), SentFiling::ByServer}});
    else if (key == QLatin1String("bodies"))
        setBodies(settings, value);
    else if (key == QLatin1String("threads-by-subject"))
        settings.threadsBySubject = chosen<bool>(key, value, {{QStringLiteral("yes"), true}, {QStringLiteral("no"), false}});
    else if (key == QLatin1String("leave-on-server"))
        setLeaving(settings, value);
    else if (key == QLatin1String("delete-on-server"))
        settings.pop3.deleteToo = chosen<bool>(key, value, {{QStringLiteral("yes"), true}, {QStringLiteral("no"), false}});
    else
        throw UsageError(
            CommandText::tr("There is no setting “%1”. There are refusals, read-receipts, sent-copy, bodies and threads-by-subject; for POP3 leave-on-server and delete-on-server.")
                .arg(key));
}

/// account set A key=value ...: how the account sends, what of it is kept here, and how it is grouped.
int set(Session &session, Arguments &arguments)
{
    const Account account = session.accountNamed(arguments.takeWord(CommandText::tr("The account")));
    const Settings before = settingsOf(account);
    Settings settings = before;
    if (arguments.words().isEmpty())
        throw UsageError(CommandText::tr("%1 is missing.").arg(QStringLiteral("KEY=VALUE")));
    for (const QString &word : arguments.words())
        setOne(settings, word.section(QLatin1Char('='), 0, 0), word.section(QLatin1Char('='), 1));
    if (settings.pop3 != before.pop3 && !account.isPop3())
        throw UsageError(CommandText::tr("“leave-on-server” and “delete-on-server” are for accounts whose mail comes by POP3."));
    session.call([&](Mail &mail) {
        if (settings.pop3 != before.pop3)
            mail.setPop3Policy(account.id, settings.pop3);
        if (settings.sending != before.sending)
            mail.setSendingPolicy(account.id, settings.sending);
        if (settings.bodies != before.bodies || settings.bodyDays != before.bodyDays)
            mail.setBodyPolicy(account.id, settings.bodies, settings.bodyDays);
    });
    // The same again goes on with what was cut short.
    if (settings.threadsBySubject != before.threadsBySubject || session.reader().isRethreading(account.id))
        session.await([&](Mail &mail) { return mail.setThreadsBySubject(account.id, settings.threadsBySubject); });
    const auto written = [&] {
        const auto now = session.reader().account(account.id);
        return !now || settingsOf(*now) == settings;
    };
    if (!session.waitUntil(written, 30'000))
        throw MailError(ErrorKind::Storage, CommandText::tr("The change was not written: the disk did not answer in time."));
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("account"), qint64(account.id.value)}}));
    session.console().line(CommandText::tr("Done."));
    return ExitStatus::Done;
}

int account(Session &session, Arguments &arguments)
{
    const QString verb = arguments.takeWord(CommandText::tr("add, discover, list, set, sign-in or remove"));
    if (verb == QLatin1String("add"))
        return add(session, arguments);
    if (verb == QLatin1String("discover"))
        return AccountDiscovery::run(session, arguments);
    if (verb == QLatin1String("sign-in"))
        return AccountSignIn::again(session, arguments);
    if (verb == QLatin1String("list"))
        return list(session, arguments);
    if (verb == QLatin1String("set"))
        return set(session, arguments);
    if (verb == QLatin1String("remove"))
        return remove(session, arguments);
    throw UsageError(CommandText::tr("There is no “account %1”.").arg(verb));
}

} // namespace

Command accountCommand()
{
    return {QStringLiteral("account"),
        {QStringLiteral("account add --email A [--name N] [--imap URL | --pop3 URL] [--smtp URL] [--user U] (--password-stdin | --password-command CMD | "
                        "--sign-in (browser | device) [--oauth SERVICE]) [--ca FILE] [--trust DOMAIN] [--no-database] [--domain-only] [--offline] [--no-check]"),
            QStringLiteral("account discover ADDRESS [--no-database] [--domain-only] [--offline]"), QStringLiteral("account list"),
            QStringLiteral("account sign-in A [--sign-in (browser | device)]"),
            QStringLiteral(
                "account set A [refusals=(ask | send-to-others)] [read-receipts=(never | ask | always)] [sent-copy=(auto | postrider | server)] [bodies=(all | none | Nd)] "
                "[threads-by-subject=(yes | no)] [leave-on-server=(yes | no | Nd)] [delete-on-server=(yes | no)]"),
            QStringLiteral("account remove A")},
        {QStringLiteral("--email"), QStringLiteral("--name"), QStringLiteral("--imap"), QStringLiteral("--pop3"), QStringLiteral("--smtp"), QStringLiteral("--user"),
            QStringLiteral("--password-command"), QStringLiteral("--ca"), QStringLiteral("--trust"), QStringLiteral("--sign-in"), QStringLiteral("--oauth")},
        {QStringLiteral("--password-stdin"), QStringLiteral("--no-check"), QStringLiteral("--no-database"), QStringLiteral("--domain-only"), QStringLiteral("--offline")}, account};
}

} // namespace postrider
