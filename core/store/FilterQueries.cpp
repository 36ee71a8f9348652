// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FilterQueries.h"

#include "core/store/Connection.h"

#include <QJsonDocument>

namespace postrider {

namespace {

QString text(const QJsonArray &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonArray array(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

FilterRule read(const Statement &row)
{
    FilterRule rule;
    rule.id = row.integer(0);
    rule.position = int(row.integer(1));
    rule.name = row.text(2);
    rule.account = AccountId(row.integer(3));
    rule.enabled = row.integer(4) != 0;
    rule.onArrival = row.integer(5) != 0;
    rule.anyOf = row.integer(6) != 0;
    rule.stops = row.integer(7) != 0;
    bool lost = false;
    rule.conditions = conditionsFromJson(array(row.text(8)), &lost);
    rule.actions = actionsFromJson(array(row.text(9)), &lost);
    rule.problem = row.text(10);
    // Of another version of this program: half a filter would do what nobody asked for.
    if (lost)
        rule.enabled = false;
    return rule;
}

/// In the column `filtered`.
constexpr int withoutBody = 2;

} // namespace

QList<FilterRule> FilterQueries::all()
{
    auto s = m_mail.prepare("SELECT id, position, name, account_id, enabled, on_arrival, any_of, stops, conditions, actions, problem FROM filter_rule ORDER BY position, id");
    QList<FilterRule> list;
    while (s.step())
        list.append(read(s));
    return list;
}

std::optional<FilterRule> FilterQueries::find(qint64 id)
{
    auto s = m_mail.prepare("SELECT id, position, name, account_id, enabled, on_arrival, any_of, stops, conditions, actions, problem FROM filter_rule WHERE id = ?");
    return s.bind(id).step() ? std::optional(read(s)) : std::nullopt;
}

bool FilterQueries::looksAtNewMail(AccountId account)
{
    auto s = m_mail.prepare("SELECT 1 FROM filter_rule WHERE enabled = 1 AND on_arrival = 1 AND account_id IN (0, ?) LIMIT 1");
    return s.bind(account.value).step();
}

qint64 FilterQueries::save(const FilterRule &rule)
{
    changed();
    const QString conditions = text(conditionsToJson(rule.conditions)), actions = text(actionsToJson(rule.actions));
    if (rule.id != 0) {
        m_mail.prepare("UPDATE filter_rule SET name = ?, account_id = ?, enabled = ?, on_arrival = ?, any_of = ?, stops = ?, conditions = ?, actions = ?, problem = ? WHERE id = ?")
            .runWith(rule.name, rule.account.value, rule.enabled, rule.onArrival, rule.anyOf, rule.stops, conditions, actions, rule.problem, rule.id);
        return rule.id;
    }
    m_mail
        .prepare("INSERT INTO filter_rule (position, name, account_id, enabled, on_arrival, any_of, stops, conditions, actions, problem)"
                 " VALUES ((SELECT coalesce(max(position), 0) + 1 FROM filter_rule),?,?,?,?,?,?,?,?,?)")
        .runWith(rule.name, rule.account.value, rule.enabled, rule.onArrival, rule.anyOf, rule.stops, conditions, actions, rule.problem);
    return m_mail.lastInsertId();
}

void FilterQueries::remove(qint64 id)
{
    m_mail.prepare("DELETE FROM filter_rule WHERE id = ?").runWith(id);
    changed();
}

void FilterQueries::setOrder(const QList<qint64> &order)
{
    auto s = m_mail.prepare("UPDATE filter_rule SET position = ? WHERE id = ?");
    for (qsizetype i = 0; i < order.size(); ++i)
        s.runWith(int(i) + 1, order[i]);
    changed();
}

void FilterQueries::switchOff(qint64 id, const QString &problem)
{
    m_mail.prepare("UPDATE filter_rule SET enabled = 0, problem = ? WHERE id = ?").runWith(problem, id);
    changed();
}

void FilterQueries::removeOf(AccountId account)
{
    m_mail.prepare("DELETE FROM filter_rule WHERE account_id = ?").runWith(account.value);
    m_mail.prepare("DELETE FROM filter_queue WHERE wants_body IN (0, 1) AND account_id = ?").runWith(account.value);
    changed();
}

void FilterQueries::enqueue(const QueuedForFilters &message)
{
    m_mail.prepare("INSERT OR REPLACE INTO filter_queue (message_id, account_id, filtered, announced) VALUES (?,?,?,?)")
        .runWith(message.message.value, message.account.value, message.isFiltered, message.isAnnounced);
    m_log->changes.filterQueue = true;
}

QList<QueuedForFilters> FilterQueries::waiting(int most)
{
    auto s = m_mail.prepare("SELECT message_id, account_id, filtered, announced FROM filter_queue WHERE wants_body = 0 ORDER BY account_id, message_id LIMIT ?");
    s.bind(most);
    QList<QueuedForFilters> list;
    while (s.step())
        list.append({MessageId(s.integer(0)), AccountId(s.integer(1)), s.integer(2) != 0, s.integer(3) != 0, s.integer(2) != withoutBody});
    return list;
}

bool FilterQueries::take(MessageId message)
{
    m_mail.prepare("DELETE FROM filter_queue WHERE message_id = ?").runWith(message.value);
    return m_mail.changedRows() > 0;
}

void FilterQueries::needsBody(MessageId message)
{
    m_mail.prepare("UPDATE filter_queue SET wants_body = 1 WHERE message_id = ?").runWith(message.value);
}

void FilterQueries::bodyIsHere(MessageId message)
{
    m_mail.prepare("UPDATE filter_queue SET wants_body = 0 WHERE message_id = ? AND wants_body = 1").runWith(message.value);
    m_log->changes.filterQueue |= m_mail.changedRows() > 0;
}

void FilterQueries::bodyNeverComes(MessageId message)
{
    m_mail.prepare("UPDATE filter_queue SET wants_body = 0, filtered = ? WHERE message_id = ? AND wants_body = 1").runWith(withoutBody, message.value);
    m_log->changes.filterQueue |= m_mail.changedRows() > 0;
}

QList<MessageId> FilterQueries::bodiesWanted(AccountId account)
{
    auto s = m_mail.prepare("SELECT message_id FROM filter_queue WHERE wants_body = 1 AND account_id = ? ORDER BY message_id");
    s.bind(account.value);
    QList<MessageId> list;
    while (s.step())
        list.append(MessageId(s.integer(0)));
    return list;
}

} // namespace postrider
