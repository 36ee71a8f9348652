// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchPlan.h"

#include "core/search/Tokenizer.h"

#include <algorithm>

namespace postrider {

namespace {

using Kind = SearchPlan::Step::Kind;

QString columnName(SearchColumn column)
{
    switch (column) {
    case SearchColumn::Anywhere: return {};
    case SearchColumn::Subject: return QStringLiteral("subject");
    case SearchColumn::Sender: return QStringLiteral("sender");
    case SearchColumn::Recipients: return QStringLiteral("recipients");
    case SearchColumn::Body: return QStringLiteral("body");
    case SearchColumn::Attachments: return QStringLiteral("attachments");
    }
    return {};
}

QString joined(const QStringList &expressions, const QString &by)
{
    return expressions.size() == 1 ? expressions.first() : QLatin1Char('(') + expressions.join(by) + QLatin1Char(')');
}

SearchPlan::Step wordsStep(const QString &words)
{
    SearchPlan::Step step;
    step.kind = Kind::Words;
    step.words = words;
    return step;
}

bool asks(const SearchPlan::Step &step)
{
    if (step.kind == Kind::Row)
        return step.row.kind == SearchNode::Kind::HasAttachment || step.row.kind == SearchNode::Kind::Larger || step.row.kind == SearchNode::Kind::Smaller;
    return std::any_of(step.steps.begin(), step.steps.end(), asks);
}

} // namespace

QString SearchPlan::expressionOf(const SearchNode &node)
{
    const QByteArray utf8 = node.text.toUtf8();
    Tokenizer tokenizer(utf8, Tokenizer::For::Query);
    QByteArray tokens;
    bool beginning = node.prefix;
    while (tokenizer.next()) {
        if (!tokens.isEmpty())
            tokens += ' ';
        tokens += tokenizer.token();
        beginning = node.prefix || tokenizer.isLoneUnit();
    }
    if (tokens.isEmpty())
        return {};
    QString expression = QLatin1Char('"') + QString::fromUtf8(tokens) + QLatin1Char('"');
    if (beginning)
        expression += QLatin1String(" *");
    const QString column = columnName(node.column);
    return column.isEmpty() ? expression : column + QLatin1String(" : ") + expression;
}

SearchPlan::Step SearchPlan::stepOf(const SearchNode &node)
{
    Step step;
    switch (node.kind) {
    case SearchNode::Kind::Everything: return step;
    case SearchNode::Kind::Words: {
        const QString words = expressionOf(node);
        return words.isEmpty() ? step : wordsStep(words);
    }
    case SearchNode::Kind::And: return conjunctionOf(node);
    case SearchNode::Kind::Or: return disjunctionOf(node);
    case SearchNode::Kind::Not:
        step.steps.push_back(stepOf(node.children.first()));
        // Without a word in it, it takes nothing away.
        step.kind = step.steps.front().kind == Kind::Everything ? Kind::Everything : Kind::Not;
        return step;
    default:
        step.kind = Kind::Row;
        step.row = node;
        return step;
    }
}

SearchPlan::Step SearchPlan::conjunctionOf(const SearchNode &node)
{
    QStringList with, without;
    std::vector<Step> others;
    const auto take = [&](Step &&step) {
        if (step.kind == Kind::Words)
            with.append(step.words);
        else if (step.kind == Kind::Not && step.steps.front().kind == Kind::Words)
            without.append(step.steps.front().words);
        else if (step.kind != Kind::Everything)
            others.push_back(std::move(step));
    };
    for (const SearchNode &child : node.children) {
        Step step = stepOf(child);
        if (step.kind == Kind::And) {
            for (Step &inner : step.steps)
                take(std::move(inner));
        } else {
            take(std::move(step));
        }
    }
    if (!with.isEmpty()) {
        QString words = joined(with, QStringLiteral(" AND "));
        if (!without.isEmpty())
            words = QLatin1Char('(') + words + QLatin1String(" NOT ") + joined(without, QStringLiteral(" OR ")) + QLatin1Char(')');
        others.insert(others.begin(), wordsStep(words));
    } else if (!without.isEmpty()) {
        Step step;
        step.kind = Kind::Not;
        step.steps.push_back(wordsStep(joined(without, QStringLiteral(" OR "))));
        others.push_back(std::move(step));
    }
    if (others.size() == 1)
        return std::move(others.front());
    Step step;
    step.kind = others.empty() ? Kind::Everything : Kind::And;
    step.steps = std::move(others);
    return step;
}

SearchPlan::Step SearchPlan::disjunctionOf(const SearchNode &node)
{
    QStringList words;
    std::vector<Step> others;
    for (const SearchNode &child : node.children) {
        Step step = stepOf(child);
        if (step.kind == Kind::Words)
            words.append(step.words);
        else if (step.kind != Kind::Everything) // a word without a letter is not looked for
            others.push_back(std::move(step));
    }
    if (!words.isEmpty())
        others.insert(others.begin(), wordsStep(joined(words, QStringLiteral(" OR "))));
    if (others.size() == 1)
        return std::move(others.front());
    Step step;
    step.kind = others.empty() ? Kind::Everything : Kind::Or;
    step.steps = std::move(others);
    return step;
}

/// Dates that everything has to keep to.
void SearchPlan::boundBy(const SearchNode &node)
{
    if (node.kind == SearchNode::Kind::Since)
        since = std::max(since, node.number);
    else if (node.kind == SearchNode::Kind::Before)
        before = std::min(before, node.number);
    else if (node.kind == SearchNode::Kind::And) {
        for (const SearchNode &child : node.children)
            boundBy(child);
    }
}

SearchPlan SearchPlan::of(const SearchNode &root)
{
    SearchPlan plan;
    plan.boundBy(root);
    Step step = stepOf(root);
    if (step.kind == Kind::Words) {
        plan.words = step.words;
        step = {};
    } else if (step.kind == Kind::And) {
        const auto words = std::find_if(step.steps.begin(), step.steps.end(), [](const Step &s) { return s.kind == Kind::Words; });
        if (words != step.steps.end()) {
            plan.words = words->words;
            step.steps.erase(words);
        }
    }
    plan.rest = std::move(step);
    plan.asksRows = asks(plan.rest);
    return plan;
}

} // namespace postrider
