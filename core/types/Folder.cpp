// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/Folder.h"

namespace postrider {

QHash<FolderId, FolderRole> listedRoles(const QList<Folder> &folders)
{
    QHash<FolderId, FolderRole> roles;
    QHash<AccountId, QString> archives; ///< paths, as those below them begin
    for (const Folder &folder : folders) {
        roles.insert(folder.id, folder.role);
        if (folder.role == FolderRole::Archive)
            archives.insert(folder.account, folder.path + QLatin1Char('/'));
    }
    for (const Folder &folder : folders) {
        const auto archive = archives.constFind(folder.account);
        if (folder.role == FolderRole::None && archive != archives.cend() && folder.path.startsWith(*archive))
            roles.insert(folder.id, FolderRole::Archive);
    }
    return roles;
}

} // namespace postrider
