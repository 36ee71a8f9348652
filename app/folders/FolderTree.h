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
    /// Keys of what is folded, to be kept in settings.
    QStringList folded() const;
    void setFolded(const QStringList &keys);

    QSize sizeHint() const override { return {232, 400}; }

Q_SIGNALS:
    void folderChosen(postrider::FolderId folder);
    void outboxChosen();
    void draftsChosen();
    void accountMenuAt(postrider::AccountId account, const QPoint &globalPosition);

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
    bool m_silent = false;
};

} // namespace postrider
