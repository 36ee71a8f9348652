// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/folders/FolderModel.h"

#include "app/folders/FolderNode.h"

#include <QMap>
#include <algorithm>
#include <iterator>

namespace postrider {

std::unique_ptr<FolderModel::Node> FolderModel::build()
{
    auto root = std::make_unique<Node>();
    const QList<Folder> folders = m_mail.reader().folders();
    QList<Account> accounts = m_mail.reader().accounts();
    // Local Folders make no account: without one they are there for the mail that is in them.
    if (accounts.size() == 1 && accounts.first().isLocal() && std::none_of(folders.begin(), folders.end(), [](const Folder &folder) { return folder.total > 0; }))
        accounts.clear();
    buildFavourites(*root, accounts, folders);
    buildUnified(*root, accounts, folders);
    for (const Account &account : std::as_const(accounts)) {
        Node *heading = root->add(Kind::Account, account.title());
        heading->account = account;
        buildAccount(*heading, folders);
    }
    buildSearches(*root);
    if (!root->children.empty()) {
        Node *local = root->add(Kind::LocalHeading, tr("This computer"));
        Node *outbox = local->add(Kind::Outbox, tr("Outbox"));
        readLocal(*outbox, *local->add(Kind::Drafts, tr("Drafts in progress")));
    }
    return root;
}

/// What the person has put there, above all else.
void FolderModel::buildFavourites(Node &root, const QList<Account> &accounts, const QList<Folder> &folders)
{
    QList<Folder> favourites;
    std::copy_if(folders.begin(), folders.end(), std::back_inserter(favourites), [](const Folder &folder) { return folder.favourite > 0; });
    if (favourites.isEmpty())
        return;
    std::stable_sort(favourites.begin(), favourites.end(), [](const Folder &a, const Folder &b) { return a.favourite < b.favourite; });
    const auto isAmbiguous = [&](const Folder &folder) {
        return std::count_if(favourites.begin(), favourites.end(), [&](const Folder &other) { return nameFor(other) == nameFor(folder); }) > 1;
    };
    Node *heading = root.add(Kind::FavouriteHeading, tr("Favourites"));
    for (const Folder &folder : std::as_const(favourites)) {
        const auto account = std::find_if(accounts.begin(), accounts.end(), [&folder](const Account &a) { return a.id == folder.account; });
        if (account == accounts.end())
            continue;
        Node *node = heading->add(Kind::Favourite, isAmbiguous(folder) ? tr("%1 – %2", "a folder and its account").arg(nameFor(folder), account->title()) : nameFor(folder));
        node->folder = folder;
        node->account = *account;
        node->count = folder.unread;
    }
}

/// With two accounts or more, what they have alike stands on top, as one.
void FolderModel::buildUnified(Node &root, const QList<Account> &accounts, const QList<Folder> &folders)
{
    if (std::count_if(accounts.begin(), accounts.end(), [](const Account &account) { return !account.isLocal(); }) < 2)
        return;
    Node *heading = nullptr;
    const QHash<FolderId, FolderRole> roles = listedRoles(folders);
    for (FolderRole role : {FolderRole::Inbox, FolderRole::Drafts, FolderRole::Sent, FolderRole::Archive, FolderRole::Junk, FolderRole::Trash}) {
        Folder unified;
        unified.role = role;
        int found = 0;
        int unread = 0;
        for (const Folder &folder : folders) {
            found += folder.role == role;
            if (roles.value(folder.id) == role)
                unread += folder.unread;
        }
        if (found < 2)
            continue;
        if (!heading)
            heading = root.add(Kind::UnifiedHeading, tr("All accounts"));
        Node *node = heading->add(Kind::Unified, nameFor(unified));
        node->folder = unified;
        node->count = unread;
    }
}

void FolderModel::buildAccount(Node &heading, const QList<Folder> &folders)
{
    const auto wanted = [&](const Folder &folder) {
        if (folder.account != heading.account.id)
            return false;
        // What is not subscribed is not shown, unless something below it is.
        return folder.subscribed || folder.role != FolderRole::None || std::any_of(folders.begin(), folders.end(), [&folder](const Folder &below) {
            return below.account == folder.account && below.subscribed && below.path.startsWith(folder.path + QLatin1Char('/'));
        });
    };
    QMap<QString, Node *> byPath;
    for (const Folder &folder : folders) {
        if (!wanted(folder))
            continue;
        // A special folder stands at the top wherever the server keeps it; others below the folder their path names, if that is shown.
        const QString above = folder.role == FolderRole::None ? folder.path.section(QLatin1Char('/'), 0, -2) : QString();
        Node *parent = byPath.value(above, &heading);
        const bool nested = above.isEmpty() || parent != &heading;
        Node *node = parent->add(Kind::Folder, folder.role == FolderRole::None && !nested ? folder.path : nameFor(folder));
        node->folder = folder;
        node->account = heading.account;
        node->count = folder.unread;
        byPath.insert(folder.path, node);
    }
}

void FolderModel::buildSearches(Node &root)
{
    Node *heading = nullptr;
    for (const SavedSearch &search : m_mail.reader().savedSearches()) {
        if (!heading)
            heading = root.add(Kind::SearchHeading, tr("Searches"));
        heading->add(Kind::Search, search.name)->search = search;
    }
}

} // namespace postrider
