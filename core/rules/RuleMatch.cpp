// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RuleMatch.h"

#include "core/rules/RuleSubject.h"

#include <algorithm>

namespace postrider::RuleMatch {

namespace {

using Operator = RuleCondition::Operator;

constexpr qsizetype mostForWildcard = 64 * 1024;

Held heldIf(bool yes)
{
    return yes ? Held::Yes : Held::No;
}

/// Character by character, so that "?" stands for what people see as one.
QString folded(QStringView text)
{
    QString result = text.toString();
    for (QChar &c : result)
        c = c.toCaseFolded();
    return result;
}

bool compare(const QString &text, const RuleCondition &condition)
{
    switch (condition.op) {
    case Operator::Contains:
    case Operator::ContainsNot: return text.contains(condition.value, Qt::CaseInsensitive);
    case Operator::Is:
    case Operator::IsNot: return text.compare(condition.value, Qt::CaseInsensitive) == 0;
    case Operator::Begins: return text.startsWith(condition.value, Qt::CaseInsensitive);
    case Operator::Ends: return text.endsWith(condition.value, Qt::CaseInsensitive);
    case Operator::Wildcard: {
        // A text of many lines is never what somebody means as a whole.
        const bool isBody = condition.field == RuleCondition::Field::Body;
        return fits(text, isBody ? u'*' + condition.value + u'*' : condition.value);
    }
    default: return false;
    }
}

/// What has been cut says nothing about that.
bool needsAll(Operator op)
{
    return op == Operator::ContainsNot || op == Operator::IsNot || op == Operator::Ends;
}

} // namespace

bool fits(QStringView text, QStringView pattern)
{
    // Each character once: in the loop they would be folded again and again.
    const QString in = folded(text.first(std::min(text.size(), mostForWildcard))), like = folded(pattern);
    qsizetype at = 0, next = 0, star = -1, afterStar = 0;
    while (at < in.size()) {
        if (next < like.size() && like[next] == u'*') {
            star = next++;
            afterStar = at;
        } else if (next < like.size() && (like[next] == u'?' || like[next] == in[at])) {
            ++next;
            ++at;
        } else if (star >= 0) {
            // The last star takes one character more; those before it never have to be tried again.
            next = star + 1;
            at = ++afterStar;
        } else {
            return false;
        }
    }
    return std::all_of(like.begin() + next, like.end(), [](QChar c) { return c == u'*'; });
}

Held holds(const RuleCondition &condition, RuleSubject &subject)
{
    if (subject.isUnreadable(condition.field))
        return Held::No;
    switch (RuleCondition::kindOf(condition.field)) {
    case RuleCondition::Kind::Nothing: return Held::Yes;
    case RuleCondition::Kind::Number: {
        const qint64 number = subject.number(condition.field);
        return heldIf(condition.op == Operator::Greater ? number > condition.number : number < condition.number);
    }
    case RuleCondition::Kind::YesNo: {
        const auto so = subject.isSo(condition);
        return so ? heldIf(*so == (condition.op == Operator::Yes)) : Held::Unknown;
    }
    case RuleCondition::Kind::Text: break;
    }
    const auto texts = subject.texts(condition);
    if (!texts)
        return Held::Unknown;
    if (needsAll(condition.op) && std::any_of(texts->begin(), texts->end(), [](const QString &text) { return text.size() >= RuleSubject::mostText; }))
        return Held::No;
    const bool any = std::any_of(texts->begin(), texts->end(), [&condition](const QString &text) { return compare(text, condition); });
    return heldIf(any != (condition.op == Operator::ContainsNot || condition.op == Operator::IsNot));
}

Held holds(const FilterRule &rule, RuleSubject &subject)
{
    bool unknown = false;
    for (const RuleCondition &condition : rule.conditions) {
        const Held held = holds(condition, subject);
        if (held == (rule.anyOf ? Held::Yes : Held::No))
            return held;
        unknown |= held == Held::Unknown;
    }
    if (unknown)
        return Held::Unknown;
    return heldIf(!rule.anyOf && !rule.conditions.isEmpty());
}

} // namespace postrider::RuleMatch
