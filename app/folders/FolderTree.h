// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/folders/FolderModel.h"

#include <QTreeView>

namespace postrider {

/// The left pane: accounts and folders (look.md, "Folder tree").
///
/// Thread: main. Owns its model and delegate. Says which folder is wanted and what was dropped on one; changes no mail.
/// Which accounts and folders are folded away survives a rebuild of the model, and is the window's to keep.
class FolderTree : public QTreeView {
    Q_OBJECT
public:
    FolderTree(Mail &mail, const QString &messageMimeType, QWidget *parent = nullptr);

    FolderModel *folders() const { return m_model; }
    /// Selects it without telling `folderChosen` again.
    void showFolder(FolderId folder);
    void chooseFolder(FolderId folder);
    void chooseOutbox();
    void chooseUnified(FolderRole role);
    void chooseSearch(qint64 search);
    /// Takes the mark away: what is listed is none of these.
    void showNothing();
    /// The folder that has the mark; invalid: something else has.
    FolderId currentFolder() const;
    /// Keys of what is folded, to be kept in settings.
    QStringList folded() const;
    void setFolded(const QStringList &keys);

    QSize sizeHint() const override { return {232, 400}; }

Q_SIGNALS:
    void folderChosen(postrider::FolderId folder);
    void outboxChosen();
    void unifiedChosen(postrider::FolderRole role);
    void searchChosen(qint64 search, const QString &name, const QString &query);
    void draftsChosen();
    void accountMenuAt(postrider::AccountId account, const QPoint &globalPosition);
    void folderMenuAt(postrider::FolderId folder, const QPoint &globalPosition);
    void searchMenuAt(qint64 search, const QPoint &globalPosition);

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void restore();
    QString keyOf(const QModelIndex &index) const;

    FolderModel *m_model;
    QSet<QString> m_folded;
    QModelIndex m_dropTarget;
    FolderId m_shown;
    struct Else {
        FolderModel::Kind kind = FolderModel::Kind::Folder;
        FolderRole unified = FolderRole::None;
        qint64 search = 0;
    };
    Else m_shownElse; ///< what is shown if it is no folder
    bool m_silent = false;
};

} // namespace postrider
