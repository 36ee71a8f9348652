// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/FilterItem.h"

#include "app/widgets/Theme.h"

#include <QApplication>
#include <QPainter>

namespace postrider {

namespace {

constexpr int rowHeight = 52;
constexpr int leastWidth = 200; // the list gives it what it has

} // namespace

QSize FilterItem::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const QFontMetrics body(Theme::current().font(Theme::Type::Body)), small(Theme::current().font(Theme::Type::Secondary));
    return {leastWidth, qMax(rowHeight, body.height() + small.height() + Theme::gap16)};
}

void FilterItem::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    // The row and its box as every list has them; the two lines are ours.
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QRect box = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget);
    // Reckoned from left to right; what is drawn is where the language has it.
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine;
    const int left = placed(box).right() + Theme::gap12;
    const QRect place(left, option.rect.top(), option.rect.right() - Theme::gap12 - left, option.rect.height());
    const Theme &theme = Theme::current();
    const QString summary = index.data(SummaryRole).toString();
    const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const bool isBroken = index.data(ProblemRole).toBool();
    const QFontMetrics body(theme.font(Theme::Type::BodyStrong)), small(theme.font(Theme::Type::Secondary));
    const int height = body.height() + (summary.isEmpty() ? 0 : small.height() + 2);
    int top = place.top() + (place.height() - height) / 2;
    painter->save();
    painter->setFont(theme.font(Theme::Type::BodyStrong));
    painter->setPen(theme.color(isOn ? Theme::Token::Text : Theme::Token::TextSecondary));
    painter->drawText(
        placed(QRect(place.left(), top, place.width(), body.height())), align, body.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, place.width()));
    top += body.height() + 2;
    painter->setFont(theme.font(Theme::Type::Secondary));
    painter->setPen(theme.color(isBroken ? Theme::Token::Danger : Theme::Token::TextSecondary));
    painter->drawText(placed(QRect(place.left(), top, place.width(), small.height())), align, small.elidedText(summary, Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace postrider
