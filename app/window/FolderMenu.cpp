// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FolderMenu.h"

#include "app/folders/FolderProperties.h"
#include "app/folders/FolderTree.h"
#include "app/widgets/Icon.h"
#include "app/widgets/NameDialog.h"
#include "app/widgets/WhenDone.h"
#include "app/widgets/Question.h"

#include <QMenu>
#include <QPointer>

namespace postrider {

FolderMenu::FolderMenu(Mail &mail, FolderTree &tree, QWidget *window) : QObject(window), m_mail(mail), m_tree(tree), m_window(window)
{
    connect(&tree, &FolderTree::folderMenuAt, this, &FolderMenu::popUp);
    connect(&tree, &FolderTree::searchMenuAt, this, &FolderMenu::popUpSearch);
    connect(tree.folders(), &FolderModel::renameRequested, this, [this](FolderId id, const QString &name) {
        const auto folder = known(id);
        if (!folder)
            return;
        const QString above = folder->path.section(QLatin1Char('/'), 0, -2);
        renameTo(id, above.isEmpty() ? name : above + QLatin1Char('/') + name);
    });
    connect(tree.folders(), &FolderModel::favouritesWanted, this, &FolderMenu::setFavourites);
    connect(tree.folders(), &FolderModel::folderDropped, this, [this](FolderId id, FolderId target) {
        const auto folder = known(id);
        const auto above = target.isValid() ? known(target) : std::nullopt;
        if (folder && (above || !target.isValid()))
            renameTo(id, above ? above->path + QLatin1Char('/') + folder->name() : folder->name());
    });
    connect(tree.folders(), &FolderModel::searchRenameRequested, this, [this](qint64 id, const QString &name) {
        SavedSearch search;
        try {
            for (const SavedSearch &known : m_mail.reader().savedSearches()) {
                if (known.id == id)
                    search = known;
            }
        } catch (const MailError &error) {
            Q_EMIT failed(Failure::of(error));
        }
        if (search.id == 0)
            return;
        search.name = name;
        whenDone(this, m_mail.saveSearch(search), [this](const Outcome<qint64> &outcome) {
            if (const auto *failure = std::get_if<Failure>(&outcome))
                Q_EMIT failed(*failure);
        });
    });
}

std::optional<Folder> FolderMenu::known(FolderId folder)
{
    try {
        return m_mail.reader().folder(folder);
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
        return {};
    }
}

void FolderMenu::popUp(FolderId id, const QPoint &globalPosition)
{
    const auto folder = known(id);
    if (!folder)
        return;
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("folderMenu"));
    const AccountId account = folder->account;
    const bool ordinary = folder->role == FolderRole::None;
    menu->addAction(icon(QStringLiteral("mail-read")), tr("Mark all as read"), this, [this, id] { markRead(id); })->setEnabled(folder->unread > 0);
    if (folder->role == FolderRole::Trash)
        menu->addAction(icon(QStringLiteral("trash")), tr("Empty Trash…"), this, [this, id] { askEmpty(id); })->setEnabled(folder->total > 0);
    if (folder->role == FolderRole::Junk)
        menu->addAction(icon(QStringLiteral("trash")), tr("Empty Junk…"), this, [this, id] { askEmpty(id); })->setEnabled(folder->total > 0);
    menu->addSeparator();
    const bool favourite = folder->favourite > 0;
    menu->addAction(icon(favourite ? QStringLiteral("star-filled") : QStringLiteral("star")), favourite ? tr("Remove from favourites") : tr("Add to favourites"), this,
        [this, id] { toggleFavourite(id); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("add")), tr("New folder inside…"), this, [this, account, id] { createIn(account, id); });
    menu->addAction(tr("Rename"), this, [this, id] { rename(id); })->setEnabled(ordinary);
    menu->addAction(tr("Delete folder…"), this, [this, id] { askRemove(id); })->setEnabled(ordinary);
    menu->addSeparator();
    menu->addAction(tr("Folders that are shown…"), this, [this, account] { Q_EMIT shownFoldersRequested(account); });
    menu->addAction(icon(QStringLiteral("settings")), tr("Properties…"), this, [this, id] { openProperties(id); });
    menu->popup(globalPosition);
}

void FolderMenu::setFavourites(const QList<FolderId> &order)
{
    sayIfFailed(m_mail.setFavourites(order));
}

void FolderMenu::sayIfFailed(const QFuture<Outcome<bool>> &done)
{
    whenDone(this, done, [this](const Outcome<bool> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome))
            Q_EMIT failed(*failure);
    });
}

void FolderMenu::toggleFavourite(FolderId folder)
{
    QList<FolderId> order = m_tree.folders()->favourites();
    if (order.removeAll(folder) == 0)
        order.append(folder);
    setFavourites(order);
}

void FolderMenu::popUpSearch(qint64 search, const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("searchMenu"));
    menu->addAction(tr("Rename"), this, [this, search] { m_tree.edit(m_tree.folders()->indexOfSearch(search)); });
    menu->addAction(tr("Remove this search…"), this, [this, search] { askRemoveSearch(search); });
    menu->popup(globalPosition);
}

void FolderMenu::createIn(AccountId account, FolderId parent)
{
    const auto above = parent.isValid() ? known(parent) : std::nullopt;
    auto *dialog =
        new NameDialog(tr("New folder"), above ? tr("Name of the new folder in %1:").arg(FolderModel::nameFor(*above)) : tr("Name of the new folder:"), tr("Create"), m_window);
    connect(dialog, &NameDialog::chosen, this, [this, dialog, account, parent](const QString &name) {
        whenDone(dialog, m_mail.createFolder(account, parent, name), [dialog](const Outcome<FolderId> &outcome) {
            if (const auto *failure = std::get_if<Failure>(&outcome))
                dialog->refuse(failure->message);
            else
                dialog->accept();
        });
    });
    dialog->open();
}

void FolderMenu::rename(FolderId folder)
{
    m_tree.edit(m_tree.folders()->indexOf(folder));
}

void FolderMenu::renameTo(FolderId folder, const QString &path)
{
    sayIfFailed(m_mail.renameFolder(folder, path));
}

/// In this profile, and on no server.
bool FolderMenu::isOnlyHere(const Folder &folder)
{
    const auto account = m_mail.reader().account(folder.account);
    return account && account->mailboxesAreHere();
}

FolderMenu::Content FolderMenu::contentOf(const Folder &folder)
{
    Content content{folder.total, 0};
    for (const Folder &other : m_mail.reader().folders()) {
        if (other.account == folder.account && other.path.startsWith(folder.path + QLatin1Char('/'))) {
            content.messages += other.total;
            ++content.below;
        }
    }
    return content;
}

void FolderMenu::askRemove(FolderId id)
{
    const auto folder = known(id);
    if (!folder || folder->role != FolderRole::None)
        return;
    bool isHere = false;
    Content content;
    try {
        isHere = isOnlyHere(*folder);
        content = contentOf(*folder);
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
        return; // a question with the wrong number is worse than none
    }
    const auto [messages, below] = content;
    QString consequence = tr("There are no messages in it.");
    if (messages > 0)
        consequence = isHere ? tr("%Ln message(s) in it are deleted for good. This cannot be undone.", nullptr, messages)
                             : tr("%Ln message(s) in it are removed from the mail server too. This cannot be undone.", nullptr, messages);
    if (below > 0)
        consequence = tr("%Ln folder(s) below it are deleted as well.", nullptr, below) + QLatin1Char(' ') + consequence;
    const Question question{tr("Delete folder"), tr("Delete the folder %1?").arg(FolderModel::nameFor(*folder)), consequence, tr("Delete folder"), {}};
    question.ask(m_window, [this, id, content] {
        // As with emptying: what has come meanwhile is asked about.
        try {
            const auto now = m_mail.reader().folder(id);
            const Content there = now ? contentOf(*now) : content;
            if (there.messages > content.messages || there.below > content.below) {
                askRemove(id);
                return;
            }
        } catch (const MailError &error) {
            Q_EMIT failed(Failure::of(error));
            return; // nothing is deleted while nobody can say what it is
        }
        sayIfFailed(m_mail.removeFolder(id));
    });
}

void FolderMenu::askEmpty(FolderId id)
{
    const auto folder = known(id);
    if (!folder || folder->total == 0)
        return;
    bool isHere = false;
    try {
        isHere = isOnlyHere(*folder);
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
        return;
    }
    const QString consequence =
        isHere ? tr("There is no other copy of what is in %1. This cannot be undone.") : tr("Everything in %1 is removed from the mail server too. This cannot be undone.");
    const Question question{
        tr("Empty folder"), tr("Delete %Ln message(s) for good?", nullptr, folder->total), consequence.arg(FolderModel::nameFor(*folder)), tr("Delete for good"), {}};
    question.ask(m_window, [this, id, asked = folder->total] {
        // What has come into it meanwhile, nobody has agreed to.
        const auto now = known(id);
        if (now && now->total > asked)
            askEmpty(id);
        else if (now)
            m_mail.emptyFolder(id);
    });
}

void FolderMenu::markRead(FolderId folder)
{
    if (folder.isValid())
        m_mail.markFolderRead(folder);
}

void FolderMenu::openProperties(FolderId id)
{
    const auto folder = known(id);
    if (!folder)
        return;
    auto *dialog = new FolderProperties(m_mail, *folder, m_window);
    connect(dialog, &FolderProperties::asked, this, &FolderMenu::sayIfFailed);
    dialog->open();
}

void FolderMenu::askRemoveSearch(qint64 search)
{
    const QString name = m_tree.folders()->indexOfSearch(search).data().toString();
    const Question question{tr("Remove search"), tr("Remove the search %1?").arg(name), tr("Messages stay where they are."), tr("Remove search"), {}};
    question.ask(m_window, [this, search] { m_mail.removeSavedSearch(search); });
}

} // namespace postrider
