// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/RuleText.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace postrider::RuleText {

namespace {

using Field = RuleCondition::Field;
using Operator = RuleCondition::Operator;
using What = RuleAction::What;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

/// What somebody has typed may be long.
constexpr qsizetype mostQuoted = 60;

QString quoted(const QString &text)
{
    return text.size() > mostQuoted ? text.left(mostQuoted) + u'…' : text;
}

QString tagTitle(const QString &keyword, const RuleSurroundings &around)
{
    const auto tags = around.tags ? around.tags() : QList<RuleSurroundings::Tag>();
    const auto found = std::find_if(tags.begin(), tags.end(), [&](const auto &tag) { return tag.keyword.compare(keyword, Qt::CaseInsensitive) == 0; });
    return found == tags.end() ? keyword : found->title;
}

QString folderName(FolderId folder, const RuleSurroundings &around)
{
    const QString name = folder.isValid() && around.folderName ? around.folderName(folder) : QString();
    return name.isEmpty() ? Text::tr("a folder that is gone") : name;
}

} // namespace

QString field(Field field)
{
    switch (field) {
    case Field::Everything: return Text::tr("Every message");
    case Field::From: return Text::tr("From");
    case Field::To: return Text::tr("To");
    case Field::Cc: return Text::tr("Cc");
    case Field::Recipients: return Text::tr("To or Cc");
    case Field::Anyone: return Text::tr("Anyone (from, to, cc …)");
    case Field::Subject: return Text::tr("Subject");
    case Field::ListId: return Text::tr("Mailing list");
    case Field::Header: return Text::tr("Header field …");
    case Field::Body: return Text::tr("Text of the message");
    case Field::Size: return Text::tr("Size in KB");
    case Field::Age: return Text::tr("Age in days");
    case Field::HasAttachment: return Text::tr("Has an attachment");
    case Field::IsRead: return Text::tr("Is read");
    case Field::IsStarred: return Text::tr("Is starred");
    case Field::Tag: return Text::tr("Has the tag");
    case Field::SenderKnown: return Text::tr("Sender is known");
    case Field::NotAuthentic: return Text::tr("Sender is forged");
    }
    return {};
}

QString op(Field field, Operator op)
{
    switch (op) {
    case Operator::Contains: return Text::tr("contains");
    case Operator::ContainsNot: return Text::tr("does not contain");
    case Operator::Is: return Text::tr("is");
    case Operator::IsNot: return Text::tr("is not");
    case Operator::Begins: return Text::tr("begins with");
    case Operator::Ends: return Text::tr("ends with");
    case Operator::Wildcard: return Text::tr("is like (* and ?)");
    case Operator::Greater: return field == Field::Age ? Text::tr("more than") : Text::tr("larger than");
    case Operator::Less: return field == Field::Age ? Text::tr("less than") : Text::tr("smaller than");
    case Operator::Yes: return Text::tr("yes");
    case Operator::No: return Text::tr("no");
    }
    return {};
}

QString what(What what)
{
    switch (what) {
    case What::Move: return Text::tr("Move to folder");
    case What::Copy: return Text::tr("Copy to folder");
    case What::Tag: return Text::tr("Add the tag");
    case What::Untag: return Text::tr("Remove the tag");
    case What::Star: return Text::tr("Star");
    case What::Unstar: return Text::tr("Remove the star");
    case What::MarkRead: return Text::tr("Mark as read");
    case What::MarkUnread: return Text::tr("Mark as unread");
    case What::Junk: return Text::tr("Move to Junk");
    case What::Archive: return Text::tr("Archive");
    case What::Trash: return Text::tr("Move to Trash");
    case What::Delete: return Text::tr("Delete for good");
    case What::Forward: return Text::tr("Forward to");
    case What::Notify: return Text::tr("Notify me");
    case What::DoNotNotify: return Text::tr("Do not notify me");
    }
    return {};
}

namespace {

/// Whole, for each: where the verb stands is the language's own affair.
QString comparison(Operator op, const QString &field, const QString &text)
{
    switch (op) {
    case Operator::ContainsNot: return Text::tr("%1 does not contain “%2”", "header field, text").arg(field, text);
    case Operator::Is: return Text::tr("%1 is “%2”", "header field, text").arg(field, text);
    case Operator::IsNot: return Text::tr("%1 is not “%2”", "header field, text").arg(field, text);
    case Operator::Begins: return Text::tr("%1 begins with “%2”", "header field, text").arg(field, text);
    case Operator::Ends: return Text::tr("%1 ends with “%2”", "header field, text").arg(field, text);
    case Operator::Wildcard: return Text::tr("%1 is like “%2”", "header field, text; * and ? stand for anything").arg(field, text);
    default: return Text::tr("%1 contains “%2”", "header field, text").arg(field, text);
    }
}

} // namespace

QString of(const RuleCondition &condition, const RuleSurroundings &around)
{
    const bool yes = condition.op == Operator::Yes;
    switch (condition.field) {
    case Field::Everything: return Text::tr("every message");
    case Field::Size: return yes || condition.op == Operator::Greater ? Text::tr("larger than %1 KB").arg(condition.number) : Text::tr("smaller than %1 KB").arg(condition.number);
    case Field::Age:
        return condition.op == Operator::Greater ? Text::tr("older than %Ln day(s)", nullptr, int(condition.number))
                                                 : Text::tr("newer than %Ln day(s)", nullptr, int(condition.number));
    case Field::HasAttachment: return yes ? Text::tr("with an attachment") : Text::tr("without attachments");
    case Field::IsRead: return yes ? Text::tr("read") : Text::tr("unread");
    case Field::IsStarred: return yes ? Text::tr("starred") : Text::tr("not starred");
    case Field::Tag: return (yes ? Text::tr("tagged “%1”") : Text::tr("not tagged “%1”")).arg(tagTitle(condition.value, around));
    case Field::SenderKnown: return yes ? Text::tr("from somebody you know") : Text::tr("from somebody you do not know");
    case Field::NotAuthentic: return yes ? Text::tr("with a forged sender") : Text::tr("without a forged sender");
    case Field::Header: return comparison(condition.op, condition.header, quoted(condition.value));
    default: return comparison(condition.op, field(condition.field), quoted(condition.value));
    }
}

QString of(const RuleAction &action, const RuleSurroundings &around)
{
    switch (action.what) {
    case What::Move: return Text::tr("move to %1").arg(folderName(action.folder, around));
    case What::Copy: return Text::tr("copy to %1").arg(folderName(action.folder, around));
    case What::Tag: return Text::tr("tag “%1”").arg(tagTitle(action.keyword, around));
    case What::Untag: return Text::tr("remove the tag “%1”").arg(tagTitle(action.keyword, around));
    case What::Star: return Text::tr("star");
    case What::Unstar: return Text::tr("remove the star");
    case What::MarkRead: return Text::tr("mark as read");
    case What::MarkUnread: return Text::tr("mark as unread");
    case What::Junk: return Text::tr("move to Junk");
    case What::Archive: return Text::tr("archive");
    case What::Trash: return Text::tr("move to Trash");
    case What::Delete: return Text::tr("delete for good");
    case What::Forward: return Text::tr("forward to %1").arg(quoted(action.address));
    case What::Notify: return Text::tr("notify me");
    case What::DoNotNotify: return Text::tr("do not notify me");
    }
    return {};
}

QString summary(const FilterRule &rule, const RuleSurroundings &around)
{
    QStringList conditions, actions;
    for (const RuleCondition &each : rule.conditions)
        conditions.append(of(each, around));
    for (const RuleAction &each : rule.actions)
        actions.append(of(each, around));
    if (rule.stops)
        actions.append(Text::tr("stop there"));
    const QString link = rule.anyOf ? Text::tr(" or ", "between two conditions") : Text::tr(" and ", "between two conditions");
    return Text::tr("%1: %2.", "conditions, actions").arg(conditions.join(link), actions.join(Text::tr(", ", "between two actions")));
}

QString title(const FilterRule &rule, const RuleSurroundings &around)
{
    return rule.name.trimmed().isEmpty() ? summary(rule, around) : rule.name;
}

} // namespace postrider::RuleText
