// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FolderQueries.h"

#include "core/store/Connection.h"

namespace postrider {

bool FolderQueries::isLeaving(FolderId id)
{
    auto s = m_mail.prepare("SELECT leaving FROM folder WHERE id = ?");
    return s.bind(id.value).step() && s.integer(0) != 0;
}

void FolderQueries::setLeaving(FolderId id, bool leaving)
{
    m_mail.prepare("UPDATE folder SET leaving = ? WHERE id = ?").runWith(leaving, id.value);
    m_log->changes.folderList = true;
}

void FolderQueries::setSubscribed(FolderId id, bool subscribed)
{
    m_mail.prepare("UPDATE folder SET subscribed = ? WHERE id = ?").runWith(subscribed, id.value);
    m_log->changes.folderList = true;
}

void FolderQueries::setRole(FolderId id, FolderRole role)
{
    if (role != FolderRole::None)
        m_mail.prepare("UPDATE folder SET role = 0 WHERE role = ?1 AND id <> ?2 AND account_id = (SELECT account_id FROM folder WHERE id = ?2)").runWith(int(role), id.value);
    m_mail.prepare("UPDATE folder SET role = ?, role_by_person = 1 WHERE id = ?").runWith(int(role), id.value);
    m_log->changes.folderList = true;
}

QSet<FolderId> FolderQueries::rolesByPerson(AccountId account)
{
    QSet<FolderId> ids;
    auto s = m_mail.prepare("SELECT id FROM folder WHERE account_id = ? AND role_by_person = 1");
    s.bind(account.value);
    while (s.step())
        ids.insert(FolderId(s.integer(0)));
    return ids;
}

void FolderQueries::setBodyPolicy(FolderId id, BodyPolicy policy, int days)
{
    m_mail.prepare("UPDATE folder SET body_policy = ?, body_days = ? WHERE id = ?").runWith(int(policy), days, id.value);
    m_log->changes.folderList = true;
}

void FolderQueries::setOnServer(FolderId id, const QByteArray &serverName)
{
    // A row that the server's list made of it meanwhile has nothing of its own.
    FolderId twin;
    {
        auto s = m_mail.prepare("SELECT id FROM folder WHERE server_name = ?1 AND account_id = (SELECT account_id FROM folder WHERE id = ?2) AND id <> ?2");
        if (s.bind(serverName, id.value).step())
            twin = FolderId(s.integer(0));
    }
    if (twin.isValid())
        remove(twin);
    m_mail.prepare("UPDATE folder SET on_server = 1, server_name = ? WHERE id = ?").runWith(serverName, id.value);
    m_log->changes.folderList = true;
}

void FolderQueries::setPath(FolderId id, const QString &path)
{
    m_mail.prepare("UPDATE folder SET path = ? WHERE id = ?").runWith(path, id.value);
    m_log->changes.folderList = true;
}

void FolderQueries::setKeywordsAllowed(FolderId id, bool allowed)
{
    m_mail.prepare("UPDATE folder SET keywords_allowed = ?1 WHERE id = ?2 AND keywords_allowed <> ?1").runWith(allowed, id.value);
    if (m_mail.changedRows() > 0)
        m_log->changes.folderList = true;
}

void FolderQueries::setChecked(FolderId id, qint64 at, const QString &problem)
{
    // When it was looked through is not worth a repainted tree; that it no longer can be is.
    m_mail.prepare("UPDATE folder SET problem = ?1 WHERE id = ?2 AND problem <> ?1").runWith(problem, id.value);
    if (m_mail.changedRows() > 0)
        m_log->changes.folderList = true;
    m_mail.prepare("UPDATE folder SET checked_at = ? WHERE id = ?").runWith(at, id.value);
}

} // namespace postrider
