// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/PageList.h"

#include "app/widgets/Icon.h"
#include "app/widgets/StylePainting.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace postrider {

namespace {

using Token = Theme::Token;

constexpr int iconRole = Qt::UserRole;

class PageRow : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, qMax(Theme::controlHeightRelaxed, QFontMetrics(Theme::current().font(Theme::Type::BodyStrong)).height() + Theme::gap12) + Theme::gap4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const QRect plate = option.rect.adjusted(Theme::gap8, 1, -Theme::gap8, -1);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            StylePainting::box(*painter, plate, theme.color(selected ? Token::AccentSoft : Token::Hover), {}, Theme::radius);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            StylePainting::focusRing(*painter, plate, Theme::radius);
        const auto placed = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
        QRect rest = plate.adjusted(Theme::gap8, 0, -Theme::gap8, 0);
        paintIcon(*painter, placed(QRect(rest.left(), rest.top(), Theme::iconSize, rest.height())), index.data(iconRole).toString(),
            theme.color(selected ? Token::Accent : Token::TextSecondary), Theme::iconSize);
        rest.setLeft(rest.left() + Theme::iconSize + Theme::gap8);
        painter->save();
        painter->setFont(theme.font(selected ? Theme::Type::BodyStrong : Theme::Type::Body));
        painter->setPen(theme.color(Token::Text));
        painter->drawText(placed(rest), int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rest.width()));
        painter->restore();
    }
};

} // namespace

PageList::PageList(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(new PageRow(this));
    setAutoFillBackground(true);
    const auto dye = [this] {
        QPalette p = Theme::current().palette();
        p.setColor(QPalette::Base, Theme::current().color(Token::Sunken));
        p.setColor(QPalette::Window, Theme::current().color(Token::Sunken)); // round the rows
        setPalette(p);
    };
    dye();
    connect(&Theme::current(), &Theme::changed, this, dye);
    setViewportMargins(0, Theme::gap8, 0, Theme::gap8);
}

void PageList::add(const QString &icon, const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(iconRole, icon);
}

} // namespace postrider
