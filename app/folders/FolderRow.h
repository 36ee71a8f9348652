// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace postrider {

/// How a row of the folder tree looks: account headings with a state dot, folders 28 high with icon, name and count.
/// Thread: main. Owns nothing; everything comes from the model's roles. Never reads the store.
class FolderRow : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int indentation = 14;

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What has been typed stays, whatever comes of the folder meanwhile.
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// `option.rect` is the whole width of the tree. `dropTarget`: messages hover over it.
    static void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool dropTarget);
    /// Where a click folds or unfolds.
    static QRect chevronRect(const QRect &row, const QModelIndex &index, Qt::LayoutDirection direction);
};

} // namespace postrider
