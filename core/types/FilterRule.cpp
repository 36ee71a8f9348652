// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/FilterRule.h"

#include "core/types/Address.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <algorithm>
#include <utility>

namespace postrider {

namespace {

using Field = RuleCondition::Field;
using Operator = RuleCondition::Operator;
using What = RuleAction::What;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FilterRule)
};

constexpr std::pair<Field, const char *> fields[] = {{Field::Everything, "everything"}, {Field::From, "from"}, {Field::To, "to"}, {Field::Cc, "cc"},
    {Field::Recipients, "recipients"}, {Field::Anyone, "anyone"}, {Field::Subject, "subject"}, {Field::ListId, "listId"}, {Field::Header, "header"}, {Field::Body, "body"},
    {Field::Size, "size"}, {Field::Age, "age"}, {Field::HasAttachment, "attachment"}, {Field::IsRead, "read"}, {Field::IsStarred, "starred"}, {Field::Tag, "tag"},
    {Field::SenderKnown, "senderKnown"}, {Field::NotAuthentic, "notAuthentic"}};
constexpr std::pair<Operator, const char *> operators[] = {{Operator::Contains, "contains"}, {Operator::ContainsNot, "containsNot"}, {Operator::Is, "is"},
    {Operator::IsNot, "isNot"}, {Operator::Begins, "begins"}, {Operator::Ends, "ends"}, {Operator::Wildcard, "wildcard"}, {Operator::Greater, "greater"}, {Operator::Less, "less"},
    {Operator::Yes, "yes"}, {Operator::No, "no"}};
constexpr std::pair<What, const char *> actions[] = {{What::Move, "move"}, {What::Copy, "copy"}, {What::Tag, "tag"}, {What::Untag, "untag"}, {What::Star, "star"},
    {What::Unstar, "unstar"}, {What::MarkRead, "markRead"}, {What::MarkUnread, "markUnread"}, {What::Junk, "junk"}, {What::Archive, "archive"}, {What::Trash, "trash"},
    {What::Delete, "delete"}, {What::Forward, "forward"}, {What::Notify, "notify"}, {What::DoNotNotify, "doNotNotify"}};

template <class Table, class Value> QString nameIn(const Table &table, Value value)
{
    const auto found = std::find_if(std::begin(table), std::end(table), [value](const auto &each) { return each.first == value; });
    return found == std::end(table) ? QString() : QString::fromLatin1(found->second);
}

template <class Table, class Value> bool readName(const Table &table, const QJsonValue &name, Value &value)
{
    const QString text = name.toString();
    const auto found = std::find_if(std::begin(table), std::end(table), [&text](const auto &each) { return text == QLatin1String(each.second); });
    if (found == std::end(table))
        return false;
    value = found->first;
    return true;
}

bool isHeaderName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 100 && std::all_of(name.begin(), name.end(), [](QChar c) { return c > u' ' && c < u'\x7f' && c != u':'; });
}

/// RFC 9051 9, flag-keyword: what no server takes would be a tag that goes again by itself.
bool isKeyword(const QString &text)
{
    constexpr qsizetype longest = 200;
    const auto isAllowed = [](QChar c) { return c > u' ' && c < u'\x7f' && !QStringView(u"(){%*\"\\]").contains(c); };
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), isAllowed);
}

} // namespace

RuleCondition::Kind RuleCondition::kindOf(Field field)
{
    switch (field) {
    case Field::Everything: return Kind::Nothing;
    case Field::Size:
    case Field::Age: return Kind::Number;
    case Field::HasAttachment:
    case Field::IsRead:
    case Field::IsStarred:
    case Field::Tag:
    case Field::SenderKnown:
    case Field::NotAuthentic: return Kind::YesNo;
    default: return Kind::Text;
    }
}

QList<RuleCondition::Operator> RuleCondition::operatorsOf(Field field)
{
    switch (kindOf(field)) {
    case Kind::Nothing: break;
    case Kind::Text: return {Operator::Contains, Operator::ContainsNot, Operator::Is, Operator::IsNot, Operator::Begins, Operator::Ends, Operator::Wildcard};
    case Kind::Number: return {Operator::Greater, Operator::Less};
    case Kind::YesNo: return {Operator::Yes, Operator::No};
    }
    return {};
}

QString FilterRule::whyInvalid() const
{
    if (conditions.isEmpty())
        return Text::tr("A filter needs a condition. “Every message” is one, too.");
    if (actions.isEmpty())
        return Text::tr("A filter needs something to do.");
    if (conditions.size() > mostConditions || actions.size() > mostActions || name.size() > longestText)
        return Text::tr("This filter is too large.");
    for (const RuleCondition &condition : conditions) {
        const auto kind = RuleCondition::kindOf(condition.field);
        if (kind != RuleCondition::Kind::Nothing && !RuleCondition::operatorsOf(condition.field).contains(condition.op))
            return Text::tr("A condition of this filter compares what cannot be compared in that way.");
        if ((kind == RuleCondition::Kind::Text || condition.field == Field::Tag) && condition.value.isEmpty())
            return Text::tr("A condition has nothing to look for.");
        if (condition.value.size() > longestText)
            return Text::tr("This filter is too large.");
        if (condition.field == Field::Header && !isHeaderName(condition.header))
            return Text::tr("“%1” is no name of a header field.").arg(condition.header.left(100));
        if (kind == RuleCondition::Kind::Number && condition.number < 0)
            return Text::tr("A number in a condition is below zero.");
    }
    for (const RuleAction &action : actions) {
        if (action.needsFolder() && !action.folder.isValid())
            return Text::tr("Choose the folder for what is moved or copied.");
        if (action.needsKeyword() && !isKeyword(action.keyword))
            return Text::tr("Choose a tag.");
        if (action.needsAddress() && action.address.isEmpty())
            return Text::tr("Write the address to which messages are forwarded.");
        if (action.needsAddress() && (!isValidAddress(action.address) || action.address.size() > longestText))
            return Text::tr("“%1” is no e-mail address.").arg(action.address.left(100));
    }
    if (std::count_if(actions.begin(), actions.end(), [](const RuleAction &each) { return each.takesAway(); }) > 1)
        return Text::tr("A message can go to one place only: keep one of the moves.");
    return {};
}

QJsonArray conditionsToJson(const QList<RuleCondition> &conditions)
{
    QJsonArray json;
    for (const RuleCondition &each : conditions) {
        QJsonObject object{{QStringLiteral("field"), nameIn(fields, each.field)}};
        const auto kind = RuleCondition::kindOf(each.field);
        if (kind != RuleCondition::Kind::Nothing)
            object.insert(QStringLiteral("is"), nameIn(operators, each.op));
        if (!each.value.isEmpty())
            object.insert(QStringLiteral("value"), each.value);
        if (each.field == Field::Header)
            object.insert(QStringLiteral("header"), each.header);
        if (kind == RuleCondition::Kind::Number)
            object.insert(QStringLiteral("number"), each.number);
        json.append(object);
    }
    return json;
}

QList<RuleCondition> conditionsFromJson(const QJsonArray &json, bool *lost)
{
    QList<RuleCondition> conditions;
    for (const QJsonValue &value : json) {
        const QJsonObject object = value.toObject();
        RuleCondition each;
        const bool known = readName(fields, object.value(QLatin1String("field")), each.field)
            && (each.field == Field::Everything || readName(operators, object.value(QLatin1String("is")), each.op));
        if (!known || conditions.size() >= FilterRule::mostConditions) {
            if (lost)
                *lost = true;
            continue;
        }
        each.value = object.value(QLatin1String("value")).toString();
        each.header = object.value(QLatin1String("header")).toString();
        each.number = object.value(QLatin1String("number")).toInteger();
        conditions.append(each);
    }
    return conditions;
}

QJsonArray actionsToJson(const QList<RuleAction> &list)
{
    QJsonArray json;
    for (const RuleAction &each : list) {
        QJsonObject object{{QStringLiteral("do"), nameIn(actions, each.what)}};
        if (each.needsFolder())
            object.insert(QStringLiteral("folder"), qint64(each.folder.value));
        if (each.needsKeyword())
            object.insert(QStringLiteral("keyword"), each.keyword);
        if (each.needsAddress())
            object.insert(QStringLiteral("address"), each.address);
        json.append(object);
    }
    return json;
}

QList<RuleAction> actionsFromJson(const QJsonArray &json, bool *lost)
{
    QList<RuleAction> list;
    for (const QJsonValue &value : json) {
        const QJsonObject object = value.toObject();
        RuleAction each;
        if (!readName(actions, object.value(QLatin1String("do")), each.what) || list.size() >= FilterRule::mostActions) {
            if (lost)
                *lost = true;
            continue;
        }
        each.folder = FolderId(object.value(QLatin1String("folder")).toInteger());
        each.keyword = object.value(QLatin1String("keyword")).toString();
        each.address = object.value(QLatin1String("address")).toString();
        list.append(each);
    }
    return list;
}

} // namespace postrider
