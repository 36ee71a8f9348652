// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/SearchNames.h"

#include "core/search/Folding.h"

namespace postrider::SearchNames {

bool meansFolder(const QString &text, const Folder &folder)
{
    if (text.isEmpty())
        return true;
    const QString wanted = Folding::fold(text);
    const QString path = Folding::fold(folder.path);
    return path == wanted || path.startsWith(wanted + QLatin1Char('/')) || Folding::fold(folder.name()) == wanted || nameOf(folder.role) == wanted
        || (folder.role == FolderRole::Junk && wanted == QLatin1String("spam"));
}

bool meansAccount(const QString &text, const Account &account)
{
    const QString wanted = Folding::fold(text);
    return Folding::fold(account.name) == wanted || Folding::fold(account.identity.address).startsWith(wanted) || Folding::fold(account.identity.name) == wanted
        || QString::number(account.id.value) == text;
}

} // namespace postrider::SearchNames
