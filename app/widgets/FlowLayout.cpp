// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/FlowLayout.h"

#include <QStyle>
#include <QWidget>

namespace postrider {

namespace {
/// Less than this is too little to type in.
constexpr int minStretch = 120;
} // namespace

FlowLayout::FlowLayout(QWidget *parent, LastItem last, int spacing) : QLayout(parent), m_last(last)
{
    setSpacing(spacing);
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    auto *item = new QWidgetItemV2(widget);
    if (index < 0 || index > m_items.size())
        m_items.append(item);
    else
        m_items.insert(index, item);
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), Pass::Measure);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width += (item->isEmpty() ? 0 : item->sizeHint().width() + spacing());
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), heightForWidth(qMax(width, minStretch))};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size.grownBy(margins);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, Pass::Place);
}

int FlowLayout::layOut(const QRect &rect, Pass pass) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    struct Place {
        QLayoutItem *item;
        QRect rect;
    };
    QList<Place> row;
    int x = area.left(), y = area.top(), rowHeight = 0;
    const auto finishRow = [&] {
        for (const Place &place : std::as_const(row)) {
            QRect r = place.rect;
            r.moveTop(y + (rowHeight - r.height()) / 2);
            if (pass == Pass::Place)
                place.item->setGeometry(QStyle::visualRect(direction, area, r));
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const bool stretch = m_last == LastItem::Stretch && item == m_items.constLast();
        const QSize hint = item->sizeHint().expandedTo(item->minimumSize());
        int width = stretch ? qMax(minStretch, item->minimumSize().width()) : hint.width();
        width = qMin(width, area.width());
        if (x > area.left() && x + width > area.right() + 1) {
            finishRow();
            y += rowHeight + spacing();
            x = area.left();
            rowHeight = 0;
        }
        if (stretch)
            width = area.right() + 1 - x;
        row.append({item, QRect(x, y, width, hint.height())});
        x += width + spacing();
        rowHeight = qMax(rowHeight, hint.height());
    }
    finishRow();
    const QMargins margins = contentsMargins();
    return y + rowHeight - area.top() + margins.top() + margins.bottom();
}

} // namespace postrider
