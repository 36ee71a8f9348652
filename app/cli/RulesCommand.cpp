// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/RuleDocument.h"
#include "app/cli/Session.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <algorithm>

namespace postrider {

namespace {

/// A file of filters that is larger is none.
constexpr qint64 largestFile = 16 * 1024 * 1024;

FilterRule ruleNumbered(Session &session, const QString &number)
{
    bool ok = false;
    const qint64 id = number.toLongLong(&ok);
    if (!ok)
        throw UsageError(CommandText::tr("“%1” is not the number of a filter. “rules list” shows them.").arg(number));
    if (const auto rule = session.reader().filters().find(id))
        return *rule;
    throw MailError(ErrorKind::Gone, CommandText::tr("There is no filter %1. “rules list” shows those that are there.").arg(number));
}

QList<FilterRule> rulesNumbered(Session &session, const QStringList &numbers)
{
    if (numbers.isEmpty())
        throw UsageError(CommandText::tr("Please give the numbers of filters. “rules list” shows them."));
    QList<FilterRule> rules;
    for (const QString &number : numbers)
        rules.append(ruleNumbered(session, number));
    return rules;
}

QString lineOf(const FilterRule &rule, const QJsonObject &document)
{
    const QString state = rule.enabled ? QStringLiteral("on") : QStringLiteral("off");
    return QStringLiteral("%1  %2  %3  %4  %5").arg(QString::number(rule.id), state, rule.name, RuleDocument::actionsLine(document), rule.problem).trimmed();
}

QJsonArray documentsOf(Session &session)
{
    QJsonArray documents;
    for (const FilterRule &rule : session.reader().filters().all())
        documents.append(RuleDocument::of(session, rule));
    return documents;
}

int list(Session &session, Arguments &arguments)
{
    arguments.expectNoMoreWords();
    QJsonArray documents;
    for (const FilterRule &rule : session.reader().filters().all()) {
        documents.append(RuleDocument::of(session, rule));
        session.console().line(lineOf(rule, documents.last().toObject()));
    }
    session.console().document(QJsonDocument(documents));
    return ExitStatus::Done;
}

int show(Session &session, Arguments &arguments)
{
    const FilterRule rule = ruleNumbered(session, arguments.takeWord(CommandText::tr("The filter")));
    arguments.expectNoMoreWords();
    const QJsonObject document = RuleDocument::of(session, rule);
    session.console().line(lineOf(rule, document));
    session.console().line(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)).trimmed());
    session.console().document(QJsonDocument(document));
    return ExitStatus::Done;
}

/// Which messages, and which filters hold for them: a line each.
QJsonArray tellMatches(Session &session, const RuleReport &report, const QList<FilterRule> &rules)
{
    QHash<qint64, QString> actions;
    for (const FilterRule &rule : rules)
        actions.insert(rule.id, RuleDocument::actionsLine(RuleDocument::of(session, rule)));
    QJsonArray messages;
    for (const RuleReport::Match &match : report.matches) {
        QJsonArray held;
        QStringList would;
        for (const qint64 id : match.rules) {
            held.append(id);
            would.append(actions.value(id));
        }
        const auto row = session.reader().messageRow(match.message);
        messages.append(QJsonObject{{QStringLiteral("id"), qint64(match.message.value)}, {QStringLiteral("rules"), held}});
        session.console().line(QStringLiteral("%1  %2  %3").arg(QString::number(match.message.value), row ? row->subject : QString(), would.join(QLatin1String(", "))));
    }
    return messages;
}

int run(Session &session, Arguments &arguments)
{
    AccountId account;
    if (arguments.has(QStringLiteral("--account")))
        account = session.accountNamed(arguments.value(QStringLiteral("--account"))).id;
    Mail::FilterScope scope;
    if (arguments.has(QStringLiteral("--folder")))
        scope.folder = session.folderNamed(arguments.value(QStringLiteral("--folder")), account).id;
    else if (account.isValid())
        scope.account = account;
    else
        throw UsageError(CommandText::tr("Please say with --folder where the filters are to be run, or with --account in all folders of which account."));
    QList<FilterRule> rules = arguments.words().isEmpty() ? session.reader().filters().all() : rulesNumbered(session, arguments.words());
    if (arguments.words().isEmpty())
        rules.removeIf([](const FilterRule &rule) { return !rule.enabled; });
    const bool isDry = arguments.has(QStringLiteral("--dry-run"));
    const RuleReport report = session.await([&](Mail &mail) { return isDry ? mail.testFilters(rules, scope) : mail.runFilters(rules, scope); });
    QJsonObject document{{QStringLiteral("looked"), report.looked}, {QStringLiteral("matched"), report.matched}, {QStringLiteral("unknown"), report.unknown},
        {QStringLiteral("troubles"), QJsonArray::fromStringList(report.troubles)}};
    for (const QString &trouble : report.troubles)
        session.console().message(trouble);
    if (isDry) {
        document.insert(QStringLiteral("messages"), tellMatches(session, report, rules));
        session.console().line(CommandText::tr("Filters would hold for %L1 of %Ln message(s). Nothing was changed.", nullptr, report.looked).arg(report.matched));
    } else {
        MessageRow there; // a pass over its account takes the changes there
        const auto folder = scope.folder.isValid() ? session.reader().folder(scope.folder) : session.reader().folderWithRole(account, FolderRole::Inbox);
        there.account = folder ? folder->account : account;
        there.folder = folder ? folder->id : FolderId();
        document.insert(QStringLiteral("pushed"), report.matched > 0 && session.push({there}));
        session.console().line(CommandText::tr("Filters held for %L1 of %Ln message(s).", nullptr, report.looked).arg(report.matched));
    }
    session.console().document(QJsonDocument(document));
    return report.troubles.isEmpty() ? ExitStatus::Done : ExitStatus::Failed;
}

int tellChanged(Session &session, qsizetype changed)
{
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("changed"), changed}}));
    session.console().line(CommandText::tr("Done."));
    return ExitStatus::Done;
}

int setEnabled(Session &session, Arguments &arguments, bool enabled)
{
    const QList<FilterRule> rules = rulesNumbered(session, arguments.words());
    for (FilterRule rule : rules) {
        rule.enabled = enabled;
        session.await([&](Mail &mail) { return mail.saveFilter(rule); });
    }
    return tellChanged(session, rules.size());
}

/// Those that are named come first, as they are named; the others after them, as they were.
int order(Session &session, Arguments &arguments)
{
    QList<qint64> wanted;
    for (const FilterRule &rule : rulesNumbered(session, arguments.words())) {
        if (!wanted.contains(rule.id))
            wanted.append(rule.id);
    }
    const qsizetype named = wanted.size();
    for (const FilterRule &rule : session.reader().filters().all()) {
        if (!wanted.contains(rule.id))
            wanted.append(rule.id);
    }
    session.await([&](Mail &mail) { return mail.setFilterOrder(wanted); });
    return tellChanged(session, named);
}

int remove(Session &session, Arguments &arguments)
{
    const QList<FilterRule> rules = rulesNumbered(session, arguments.words());
    for (const FilterRule &rule : rules)
        session.await([&](Mail &mail) { return mail.removeFilter(rule.id); });
    return tellChanged(session, rules.size());
}

int exportRules(Session &session, Arguments &arguments)
{
    const QString path = session.path(arguments.takeWord(CommandText::tr("The file to write")));
    arguments.expectNoMoreWords();
    if (QFileInfo::exists(path))
        throw MailError(ErrorKind::Refused, Mail::tr("“%1” is there already. Choose another name, or take it away first.").arg(path));
    const QJsonArray documents = documentsOf(session);
    QSaveFile file(path);
    const QByteArray octets = QJsonDocument(documents).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size() || !file.commit())
        throw MailError(ErrorKind::Storage, CommandText::tr("The file “%1” cannot be written.").arg(path), file.errorString());
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("exported"), documents.size()}}));
    session.console().line(CommandText::tr("Done."));
    return ExitStatus::Done;
}

/// All, or none: they are read, and looked at, before the first is kept.
int importRules(Session &session, Arguments &arguments)
{
    const QString path = session.path(arguments.takeWord(CommandText::tr("The file to import")));
    arguments.expectNoMoreWords();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw MailError(ErrorKind::Storage, CommandText::tr("The file “%1” cannot be read.").arg(path), file.errorString());
    const QJsonDocument document = file.size() > largestFile ? QJsonDocument() : QJsonDocument::fromJson(file.read(largestFile));
    if (!document.isArray())
        throw MailError(ErrorKind::Refused, CommandText::tr("“%1” is no file of filters: “rules export” writes them.").arg(path));
    QList<FilterRule> rules;
    for (const QJsonValue &value : document.array()) {
        rules.append(RuleDocument::read(session, value.toObject()));
        if (const QString why = rules.last().whyInvalid(); !why.isEmpty())
            throw MailError(ErrorKind::Refused, why);
    }
    QJsonArray added;
    for (const FilterRule &rule : std::as_const(rules))
        added.append(session.await([&](Mail &mail) { return mail.saveFilter(rule); }));
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("added"), added}}));
    session.console().line(CommandText::tr("Done."));
    return ExitStatus::Done;
}

int rules(Session &session, Arguments &arguments)
{
    const QString verb = arguments.takeWord(QStringLiteral("list, show, run, enable, disable, order, delete, import, export"));
    if (verb == QLatin1String("list"))
        return list(session, arguments);
    if (verb == QLatin1String("show"))
        return show(session, arguments);
    if (verb == QLatin1String("run"))
        return run(session, arguments);
    if (verb == QLatin1String("enable") || verb == QLatin1String("disable"))
        return setEnabled(session, arguments, verb == QLatin1String("enable"));
    if (verb == QLatin1String("order"))
        return order(session, arguments);
    if (verb == QLatin1String("delete"))
        return remove(session, arguments);
    if (verb == QLatin1String("import"))
        return importRules(session, arguments);
    if (verb == QLatin1String("export"))
        return exportRules(session, arguments);
    throw UsageError(CommandText::tr("There is no command “%1”.").arg(QStringLiteral("rules ") + verb));
}

} // namespace

Command rulesCommand()
{
    return {QStringLiteral("rules"),
        {QStringLiteral("rules list"), QStringLiteral("rules show ID"), QStringLiteral("rules run [ID...] (--folder F [--account A] | --account A) [--dry-run]"),
            QStringLiteral("rules (enable | disable | delete) ID..."), QStringLiteral("rules order ID...   (these first)"), QStringLiteral("rules (import | export) FILE.json")},
        {QStringLiteral("--folder"), QStringLiteral("--account")}, {QStringLiteral("--dry-run")}, rules};
}

} // namespace postrider
