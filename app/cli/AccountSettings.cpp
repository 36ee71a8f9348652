// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountSettings.h"

#include "app/cli/AccountInput.h"
#include "app/cli/Console.h"
#include "app/cli/Session.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace postrider::AccountSettings {

namespace {

using Set = void (*)(Account &account, const QString &key, const QString &value);

/// Which whole messages are kept here: "all", "none" or "30d".
void setBodies(Account &account, const QString &key, const QString &value)
{
    static const QRegularExpression days(QStringLiteral("^(\\d{1,5})d$"));
    const auto match = days.match(value);
    account.bodyDays = match.hasMatch() ? match.captured(1).toInt() : 0;
    account.bodyPolicy = match.hasMatch()
        ? BodyPolicy::LastDays
        : AccountInput::chosen<BodyPolicy>(
            key, value, {{QStringLiteral("all"), BodyPolicy::All}, {QStringLiteral("none"), BodyPolicy::OnDemand}, {QStringLiteral("Nd"), BodyPolicy::LastDays}});
    if (account.bodyPolicy == BodyPolicy::LastDays && account.bodyDays == 0)
        throw UsageError(CommandText::tr("“bodies” needs a number of days, like 30d."));
}

/// How long messages stay on a POP3 server: "yes", "no" or "14d".
void setLeaving(Account &account, const QString &key, const QString &value)
{
    static const QRegularExpression days(QStringLiteral("^([1-9]\\d{0,4})d$"));
    const auto match = days.match(value);
    account.pop3Policy.keepDays =
        match.hasMatch() ? match.captured(1).toInt() : AccountInput::chosen<int>(key, value, {{QStringLiteral("yes"), -1}, {QStringLiteral("no"), 0}, {QStringLiteral("Nd"), 1}});
    if (value == QLatin1String("Nd"))
        throw UsageError(CommandText::tr("“leave-on-server” needs a number of days, like 14d."));
}

void setCheck(Account &account, const QString &key, const QString &value)
{
    bool isNumber = false;
    account.checkMinutes = value.toInt(&isNumber);
    if (isNumber && account.checkMinutes > 0 && account.checkMinutes <= 7 * 24 * 60)
        return;
    account.checkMinutes = AccountInput::chosen<int>(key, value, {{QStringLiteral("never"), 0}, {CommandText::tr("a number of minutes"), 0}});
}

void setColour(Account &account, const QString &key, const QString &value)
{
    bool isNumber = false;
    account.colour = value.toInt(&isNumber);
    if (isNumber && account.colour >= 1 && account.colour <= 9)
        return;
    account.colour = AccountInput::chosen<int>(key, value, {{QStringLiteral("none"), 0}, {QStringLiteral("1-9"), 0}});
}

void setReceipts(Account &account, const QString &key, const QString &value)
{
    using ReadReceipts = SendingPolicy::ReadReceipts;
    account.sending.readReceipts = AccountInput::chosen<ReadReceipts>(
        key, value, {{QStringLiteral("never"), ReadReceipts::Never}, {QStringLiteral("ask"), ReadReceipts::Ask}, {QStringLiteral("always"), ReadReceipts::Always}});
}

void setRefusals(Account &account, const QString &key, const QString &value)
{
    using Refusals = SendingPolicy::Refusals;
    account.sending.refusals = AccountInput::chosen<Refusals>(key, value, {{QStringLiteral("ask"), Refusals::Ask}, {QStringLiteral("send-to-others"), Refusals::SendToOthers}});
}

void setSentCopy(Account &account, const QString &key, const QString &value)
{
    account.sending.filing = AccountInput::chosen<SentFiling>(
        key, value, {{QStringLiteral("auto"), SentFiling::NotKnown}, {QStringLiteral("postrider"), SentFiling::ByUs}, {QStringLiteral("server"), SentFiling::ByServer}});
}

void setJunkDays(Account &account, const QString &key, const QString &value)
{
    bool isNumber = false;
    account.junkDays = value.toInt(&isNumber);
    if (isNumber && account.junkDays > 0 && account.junkDays <= 3650)
        return;
    account.junkDays = AccountInput::chosen<int>(key, value, {{QStringLiteral("never"), 0}, {CommandText::tr("a number of days"), 0}});
}

void setArchiveBy(Account &account, const QString &key, const QString &value)
{
    account.archiveBy = AccountInput::chosen<ArchiveBy>(
        key, value, {{QStringLiteral("folder"), ArchiveBy::Folder}, {QStringLiteral("year"), ArchiveBy::Year}, {QStringLiteral("month"), ArchiveBy::Month}});
}

/// What stands before the "=", and what it does.
const QHash<QString, Set> &settings()
{
    static const QHash<QString, Set> all{
        {QStringLiteral("refusals"), setRefusals},
        {QStringLiteral("read-receipts"), setReceipts},
        {QStringLiteral("sent-copy"), setSentCopy},
        {QStringLiteral("bodies"), setBodies},
        {QStringLiteral("leave-on-server"), setLeaving},
        {QStringLiteral("check"), setCheck},
        {QStringLiteral("colour"), setColour},
        {QStringLiteral("empty-junk"), setJunkDays},
        {QStringLiteral("archive-by"), setArchiveBy},
        {QStringLiteral("copies-follow"), [](Account &a, const QString &key, const QString &value) { a.sending.copiesFollow = AccountInput::yesOrNo(key, value); }},
        {QStringLiteral("name"), [](Account &a, const QString &, const QString &value) { a.name = value.simplified(); }},
        {QStringLiteral("enabled"), [](Account &a, const QString &key, const QString &value) { a.enabled = AccountInput::yesOrNo(key, value); }},
        {QStringLiteral("threads-by-subject"), [](Account &a, const QString &key, const QString &value) { a.threadsBySubject = AccountInput::yesOrNo(key, value); }},
        {QStringLiteral("delete-on-server"), [](Account &a, const QString &key, const QString &value) { a.pop3Policy.deleteToo = AccountInput::yesOrNo(key, value); }},
        {QStringLiteral("proxy"), [](Account &a, const QString &, const QString &value) { a.proxy = AccountInput::proxyFrom(value); }},
        {QStringLiteral("user"), [](Account &a, const QString &, const QString &value) { a.userName = value; }},
        {QStringLiteral("imap"), [](Account &a, const QString &key, const QString &value) { a.imap = AccountInput::serverFrom(value, key, a.imap.caFile); }},
        {QStringLiteral("pop3"), [](Account &a, const QString &key, const QString &value) { a.pop3 = AccountInput::serverFrom(value, key, a.pop3.caFile); }},
        {QStringLiteral("smtp"), [](Account &a, const QString &key, const QString &value) { a.smtp = AccountInput::serverFrom(value, key, a.smtp.caFile); }},
    };
    return all;
}

/// Whose Authentication-Results are believed: "auto" (as is found out), "none", or names of servers.
ServerTrust trustFrom(const QString &value)
{
    ServerTrust trust;
    if (value == QLatin1String("auto"))
        return trust;
    trust.source = ServerTrust::Source::ByPerson;
    if (value != QLatin1String("none"))
        trust.ids = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (value != QLatin1String("none") && trust.ids.isEmpty())
        throw UsageError(CommandText::tr("“authserv” needs the name of a server, auto, or none."));
    return trust;
}

bool haveOtherServers(const Account &a, const Account &b)
{
    return a.imap != b.imap || a.pop3 != b.pop3 || a.smtp != b.smtp || a.userName != b.userName;
}

/// Everything that a person set; what the account has found out by itself does not count.
bool isAsWanted(const Account &is, const Account &wanted)
{
    return is.name == wanted.name && is.colour == wanted.colour && is.enabled == wanted.enabled && is.checkMinutes == wanted.checkMinutes && is.sending == wanted.sending
        && is.bodyPolicy == wanted.bodyPolicy && is.bodyDays == wanted.bodyDays && is.threadsBySubject == wanted.threadsBySubject && is.pop3Policy == wanted.pop3Policy
        && is.junkDays == wanted.junkDays && is.archiveBy == wanted.archiveBy && !haveOtherServers(is, wanted);
}

void write(Mail &mail, const Account &before, const Account &wanted)
{
    const AccountId id = before.id;
    if (wanted.pop3Policy != before.pop3Policy)
        mail.setPop3Policy(id, wanted.pop3Policy);
    if (wanted.sending != before.sending)
        mail.setSendingPolicy(id, wanted.sending);
    if (wanted.bodyPolicy != before.bodyPolicy || wanted.bodyDays != before.bodyDays)
        mail.setBodyPolicy(id, wanted.bodyPolicy, wanted.bodyDays);
    if (wanted.name != before.name || wanted.colour != before.colour)
        mail.setLook(id, wanted.name, wanted.colour);
    if (wanted.checkMinutes != before.checkMinutes)
        mail.setCheckMinutes(id, wanted.checkMinutes);
    if (wanted.junkDays != before.junkDays)
        mail.setJunkDays(id, wanted.junkDays);
    if (wanted.archiveBy != before.archiveBy)
        mail.setArchiveBy(id, wanted.archiveBy);
    if (wanted.enabled != before.enabled)
        mail.setEnabled(id, wanted.enabled);
}

/// Before anything is looked at through it.
void useProxy(Session &session, const Arguments &arguments, const Account &before, const Account &wanted)
{
    std::optional<QString> password;
    const bool isGiven = arguments.has(QStringLiteral("--proxy-password-stdin"));
    if (isGiven && wanted.proxy.userName.isEmpty())
        throw UsageError(CommandText::tr("A proxy that wants a password wants a user name, too: proxy=socks5://USER@HOST."));
    if (isGiven && arguments.has(QStringLiteral("--password-stdin")))
        throw UsageError(CommandText::tr("Please give one password at a time on standard input."));
    if (isGiven)
        password = AccountInput::passwordFrom(session.console());
    else if (wanted.proxy == before.proxy)
        return;
    else if (!wanted.proxy.userName.isEmpty())
        throw UsageError(CommandText::tr("Please give the password of %1 at the proxy: --proxy-password-stdin.").arg(wanted.proxy.userName));
    else if (!before.proxy.userName.isEmpty())
        password = QString(); // nobody needs it any more
    if (!session.await([&](Mail &mail) { return mail.setProxy(before.id, wanted.proxy, password); }))
        session.console().message(CommandText::tr("The keychain of this computer cannot be used, so the proxy's password is kept only until Postrider ends."));
}

void useServers(Session &session, const Arguments &arguments, const Account &before, Account &wanted)
{
    const QString caFile = session.path(arguments.value(QStringLiteral("--ca")));
    if (!caFile.isEmpty() && !QFile::exists(caFile))
        throw UsageError(CommandText::tr("There is no file “%1”.").arg(caFile));
    if (!caFile.isEmpty())
        wanted.imap.caFile = wanted.pop3.caFile = wanted.smtp.caFile = caFile;
    if (wanted.isPop3() != before.isPop3() || (wanted.isPop3() && wanted.imap.isValid()))
        throw UsageError(CommandText::tr("Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way."));
    if (wanted.userName.isEmpty())
        throw UsageError(CommandText::tr("%1 needs a value.").arg(QStringLiteral("user=")));
    AccountSetup setup;
    if (arguments.has(QStringLiteral("--password-stdin")))
        setup.password = AccountInput::passwordFrom(session.console());
    if (!setup.password.isEmpty() && (!wanted.oauth.isEmpty() || !wanted.passwordCommand.isEmpty()))
        throw UsageError(CommandText::tr("%1 has no password of its own: it signs in through the browser or by a command.").arg(wanted.title()));
    if (!haveOtherServers(before, wanted) && setup.password.isEmpty())
        return;
    setup.account = wanted;
    setup.check = !arguments.has(QStringLiteral("--no-check"));
    session.awaitUnlessInterrupted([&](Mail &mail, const AbortTokenPtr &abort) { return mail.setServers(setup, abort); });
}

} // namespace

int set(Session &session, Arguments &arguments)
{
    const Account before = session.mailAccountNamed(arguments.takeWord(CommandText::tr("The account")));
    Account wanted = before;
    if (arguments.words().isEmpty() && !arguments.has(QStringLiteral("--password-stdin")) && !arguments.has(QStringLiteral("--ca")))
        throw UsageError(CommandText::tr("%1 is missing.").arg(QStringLiteral("KEY=VALUE")));
    std::optional<ServerTrust> trust;
    for (const QString &word : arguments.words()) {
        const QString key = word.section(QLatin1Char('='), 0, 0);
        if (word.startsWith(QLatin1String("authserv="))) {
            trust = trustFrom(word.section(QLatin1Char('='), 1));
            continue;
        }
        const Set one = settings().value(key);
        if (!one || !word.contains(QLatin1Char('='))) {
            QStringList names = settings().keys() + QStringList{QStringLiteral("authserv")};
            names.sort();
            throw UsageError(CommandText::tr("There is no setting “%1”. There are: %2.").arg(key, names.join(QLatin1String(", "))));
        }
        one(wanted, key, word.section(QLatin1Char('='), 1));
    }
    if (wanted.pop3Policy != before.pop3Policy && !before.isPop3())
        throw UsageError(CommandText::tr("“leave-on-server” and “delete-on-server” are for accounts whose mail comes by POP3."));
    useProxy(session, arguments, before, wanted);
    useServers(session, arguments, before, wanted);
    session.call([&](Mail &mail) { write(mail, before, wanted); });
    if (trust)
        session.await([&](Mail &mail) { return mail.setServerTrust(before.id, *trust); });
    // The same again goes on with what was cut short.
    if (wanted.threadsBySubject != before.threadsBySubject || session.reader().isRethreading(before.id))
        session.await([&](Mail &mail) { return mail.setThreadsBySubject(before.id, wanted.threadsBySubject); });
    const auto written = [&] {
        const auto now = session.reader().account(before.id);
        return !now || isAsWanted(*now, wanted);
    };
    if (!session.waitUntil(written, 30'000))
        throw MailError(ErrorKind::Storage, CommandText::tr("The change was not written: the disk did not answer in time."));
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("account"), qint64(before.id.value)}}));
    session.console().line(CommandText::tr("Done."));
    return ExitStatus::Done;
}

int order(Session &session, Arguments &arguments)
{
    QList<AccountId> wanted;
    for (const QString &name : arguments.words()) {
        const AccountId id = session.mailAccountNamed(name).id;
        if (!wanted.contains(id))
            wanted.append(id);
    }
    if (wanted.isEmpty())
        throw UsageError(CommandText::tr("%1 is missing.").arg(CommandText::tr("The account")));
    for (const Account &account : session.reader().accounts()) {
        if (!wanted.contains(account.id))
            wanted.append(account.id);
    }
    session.call([&](Mail &mail) { mail.setAccountOrder(wanted); });
    const auto isOrdered = [&] {
        QList<AccountId> now;
        for (const Account &account : session.reader().accounts())
            now.append(account.id);
        return now == wanted;
    };
    if (!session.waitUntil(isOrdered, 30'000))
        throw MailError(ErrorKind::Storage, CommandText::tr("The change was not written: the disk did not answer in time."));
    QJsonArray document;
    for (const AccountId id : std::as_const(wanted))
        document.append(qint64(id.value));
    session.console().document(QJsonDocument(document));
    session.console().line(CommandText::tr("Done."));
    return ExitStatus::Done;
}

} // namespace postrider::AccountSettings
