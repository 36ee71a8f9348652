// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RuleDocument.h"

#include "app/cli/Command.h"
#include "app/cli/Session.h"

#include <QJsonArray>

namespace postrider::RuleDocument {

namespace {

[[noreturn]] void refuse(const QString &name)
{
    throw MailError(ErrorKind::Refused, CommandText::tr("The filter “%1” cannot be read: it is of another version of Postrider, or no filter.").arg(name));
}

/// The folder of an action, by name.
QJsonValue folderName(Session &session, FolderId id)
{
    const auto folder = session.reader().folder(id);
    const auto account = folder ? session.reader().account(folder->account) : std::nullopt;
    if (!account)
        return {};
    return QJsonObject{{QStringLiteral("account"), account->isLocal() ? QStringLiteral("Local Folders") : account->identity.address}, {QStringLiteral("folder"), folder->path}};
}

} // namespace

QJsonObject of(Session &session, const FilterRule &rule)
{
    QJsonArray actions = actionsToJson(rule.actions);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        QJsonObject action = actions[i].toObject();
        if (rule.actions[i].needsFolder())
            action.insert(QStringLiteral("folder"), folderName(session, rule.actions[i].folder));
        actions[i] = action;
    }
    const auto account = rule.account.isValid() ? session.reader().account(rule.account) : std::nullopt;
    return {{QStringLiteral("id"), rule.id}, {QStringLiteral("name"), rule.name}, {QStringLiteral("account"), account ? QJsonValue(account->identity.address) : QJsonValue()},
        {QStringLiteral("enabled"), rule.enabled}, {QStringLiteral("onArrival"), rule.onArrival},
        {QStringLiteral("match"), rule.anyOf ? QStringLiteral("any") : QStringLiteral("all")}, {QStringLiteral("stops"), rule.stops},
        {QStringLiteral("conditions"), conditionsToJson(rule.conditions)}, {QStringLiteral("actions"), actions},
        {QStringLiteral("problem"), rule.problem.isEmpty() ? QJsonValue() : QJsonValue(rule.problem)}};
}

FilterRule read(Session &session, const QJsonObject &document)
{
    FilterRule rule;
    rule.name = document[QLatin1String("name")].toString();
    const QString match = document[QLatin1String("match")].toString(QStringLiteral("all"));
    if (match != QLatin1String("all") && match != QLatin1String("any"))
        refuse(rule.name);
    rule.anyOf = match == QLatin1String("any");
    if (const QString account = document[QLatin1String("account")].toString(); !account.isEmpty())
        rule.account = session.accountNamed(account).id;
    rule.enabled = document[QLatin1String("enabled")].toBool(true);
    rule.onArrival = document[QLatin1String("onArrival")].toBool(true);
    rule.stops = document[QLatin1String("stops")].toBool(false);
    QJsonArray actions = document[QLatin1String("actions")].toArray();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        QJsonObject action = actions[i].toObject();
        const QJsonObject place = action.value(QLatin1String("folder")).toObject();
        if (!action.contains(QLatin1String("folder")))
            continue;
        const QString account = place[QLatin1String("account")].toString();
        const AccountId owner = account.isEmpty() ? rule.account : session.accountNamed(account).id;
        action.insert(QStringLiteral("folder"), qint64(session.folderNamed(place[QLatin1String("folder")].toString(), owner).id.value));
        actions[i] = action;
    }
    bool lost = false;
    rule.conditions = conditionsFromJson(document[QLatin1String("conditions")].toArray(), &lost);
    rule.actions = actionsFromJson(actions, &lost);
    if (lost)
        refuse(rule.name);
    return rule;
}

QString actionsLine(const QJsonObject &document)
{
    QStringList lines;
    for (const QJsonValue &value : document[QLatin1String("actions")].toArray()) {
        QStringList words{value[QLatin1String("do")].toString()};
        words << value[QLatin1String("folder")][QLatin1String("folder")].toString() << value[QLatin1String("keyword")].toString() << value[QLatin1String("address")].toString();
        words.removeAll(QString());
        lines.append(words.join(u' '));
    }
    return lines.join(QLatin1String(", "));
}

} // namespace postrider::RuleDocument
