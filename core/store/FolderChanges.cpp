// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FolderQueries.h"

#include "core/store/Connection.h"

namespace postrider {

bool FolderQueries::isLeaving(FolderId id)
{
    auto s = m_mail.prepare("SELECT leaving FROM folder WHERE id = ?");
    return s.bind(id.value).step() && s.integer(0) != 0;
}

void FolderQueries::setSubscribed(FolderId id, bool subscribed)
{
    m_mail.prepare("UPDATE folder SET subscribed = ? WHERE id = ?").runWith(subscribed, id.value);
    m_log->changes.folderList = true;
}

void FolderQueries::setRole(FolderId id, FolderRole role)
{
    if (role != FolderRole::None)
        // The server may say again what the other is for.
        m_mail.prepare("UPDATE folder SET role = 0, role_by_person = 0 WHERE role = ?1 AND id <> ?2 AND account_id = (SELECT account_id FROM folder WHERE id = ?2)")
            .runWith(int(role), id.value);
    m_mail.prepare("UPDATE folder SET role = ?, role_by_person = 1 WHERE id = ?").runWith(int(role), id.value);
    m_log->changes.folderList = true;
}

void FolderQueries::forgetRole(AccountId account, FolderRole role)
{
    m_mail.prepare("UPDATE folder SET role = 0, role_by_person = 0 WHERE account_id = ? AND role = ? AND role_by_person = 1").runWith(account.value, int(role));
    m_log->changes.folderList |= m_mail.changedRows() > 0;
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

void FolderQueries::setServerName(FolderId id, const QByteArray &serverName)
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

void FolderQueries::setMailboxId(FolderId id, const QByteArray &mailboxId)
{
    m_mail.prepare("UPDATE folder SET mailbox_id = ? WHERE id = ?").runWith(QString::fromUtf8(mailboxId), id.value);
}

void FolderQueries::setPath(FolderId id, const QString &path)
{
    m_mail.prepare("UPDATE folder SET path = ? WHERE id = ?").runWith(path, id.value);
    m_log->changes.folderList = true;
}

} // namespace postrider
