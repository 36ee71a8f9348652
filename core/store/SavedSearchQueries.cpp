// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SavedSearchQueries.h"

#include "core/store/Connection.h"

namespace postrider {

QList<SavedSearch> SavedSearchQueries::all()
{
    QList<SavedSearch> list;
    auto s = m_mail.prepare("SELECT id, name, query, position FROM saved_search ORDER BY position, id");
    while (s.step())
        list.append({s.integer(0), s.text(1), s.text(2), int(s.integer(3))});
    return list;
}

qint64 SavedSearchQueries::save(const SavedSearch &search)
{
    m_log->changes.savedSearches = true;
    if (search.id == 0) {
        m_mail.prepare("INSERT INTO saved_search (name, query, position) VALUES (?1, ?2, (SELECT coalesce(max(position), 0) + 1 FROM saved_search))")
            .runWith(search.name, search.query);
        return m_mail.lastInsertId();
    }
    m_mail.prepare("UPDATE saved_search SET name = ?, query = ?, position = ? WHERE id = ?").runWith(search.name, search.query, search.position, search.id);
    return m_mail.changedRows() > 0 ? search.id : 0;
}

void SavedSearchQueries::remove(qint64 id)
{
    m_mail.prepare("DELETE FROM saved_search WHERE id = ?").runWith(id);
    m_log->changes.savedSearches = true;
}

} // namespace postrider
