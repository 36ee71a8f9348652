// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace postrider {

/// Paints one filter of the list: whether it is on, what it is called, and below that in plain words what it does, or what is the matter with it.
/// Thread: main. Keeps nothing.
class FilterItem : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int SummaryRole = Qt::UserRole + 1;
    static constexpr int ProblemRole = Qt::UserRole + 2; ///< the summary says what is wrong

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace postrider
