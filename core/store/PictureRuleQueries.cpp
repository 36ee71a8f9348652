// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PictureRuleQueries.h"

#include "core/store/Connection.h"

namespace postrider {

QList<PictureRule> PictureRuleQueries::all()
{
    auto s = m_mail.prepare("SELECT rule, name, made_at FROM picture_rule ORDER BY rule, name");
    QList<PictureRule> list;
    while (s.step())
        list.append({s.integer(0) == 1 ? PicturePermission::Rule::Domain : PicturePermission::Rule::Sender, s.text(1), s.integer(2)});
    return list;
}

bool PictureRuleQueries::has(PicturePermission::Rule rule, const QString &name)
{
    auto s = m_mail.prepare("SELECT 1 FROM picture_rule WHERE rule = ? AND name = ?");
    return s.bind(int(rule), name).step();
}

void PictureRuleQueries::insert(const PictureRule &rule)
{
    m_mail.prepare("INSERT OR REPLACE INTO picture_rule (rule, name, made_at) VALUES (?,?,?)").runWith(int(rule.rule), rule.name, rule.madeAt);
    m_log->changes.accounts = true;
}

int PictureRuleQueries::remove(PicturePermission::Rule rule, const QString &name)
{
    m_mail.prepare("DELETE FROM picture_rule WHERE rule = ? AND name = ?").runWith(int(rule), name);
    const int count = m_mail.changedRows();
    m_log->changes.accounts |= count > 0;
    return count;
}

} // namespace postrider
