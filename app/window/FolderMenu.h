// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>
#include <optional>

class QWidget;

namespace postrider {

class FolderTree;

/// What can be done with a folder or a saved search from the tree: its menu, its questions and dialogs, and what was dragged or renamed there.
/// Thread: main. Owns nothing: menus and dialogs own themselves. Never a modal box that blocks.
class FolderMenu : public QObject {
    Q_OBJECT
public:
    FolderMenu(Mail &mail, FolderTree &tree, QWidget *window);

    void popUp(FolderId folder, const QPoint &globalPosition);
    void popUpSearch(qint64 search, const QPoint &globalPosition);
    void createIn(AccountId account, FolderId parent);
    void rename(FolderId folder);
    void askRemove(FolderId folder);
    void askEmpty(FolderId folder);
    void markRead(FolderId folder);
    void openProperties(FolderId folder);
    void toggleFavourite(FolderId folder);

Q_SIGNALS:
    void shownFoldersRequested(postrider::AccountId account);
    void failed(const postrider::Failure &failure);

private:
    void setFavourites(const QList<FolderId> &order);
    void renameTo(FolderId folder, const QString &path);
    void askRemoveSearch(qint64 search);
    void sayIfFailed(const QFuture<Outcome<bool>> &done);
    std::optional<Folder> known(FolderId folder);
    bool isOnlyHere(const Folder &folder);
    struct Content {
        int messages = 0; ///< with those in folders below it
        int below = 0; ///< folders
    };
    Content contentOf(const Folder &folder);

    Mail &m_mail;
    FolderTree &m_tree;
    QWidget *m_window;
};

} // namespace postrider
